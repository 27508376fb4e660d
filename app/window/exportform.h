// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fields of the export dialog: how a figure shall be.

#include "app/operations/exportchoice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace knotary::window
{

class ExportForm : public QWidget
{
    Q_OBJECT

public:
    enum class Titles
    {
        OneForAll, ///< the person types it
        FromNames  ///< each figure has its own
    };
    explicit ExportForm(Titles titles, QWidget* parent = nullptr);

    void setViews(const QList<report::View>& views, report::View chosen);
    [[nodiscard]] report::View view() const;
    /// What the title says, in the language of the figure, where nobody types another; and the
    /// language where none is remembered.
    void setUsual(const schema::LocalizedText& title, text::NameLanguage language);
    void setChoice(const operations::ExportChoice& choice);
    [[nodiscard]] operations::ExportChoice choice() const;
    /// Makes room for one more field, at the end.
    void addRow(QWidget* field);

Q_SIGNALS:
    void changed(); ///< the view, or anything of the choice

private:
    void addWhat();
    void addSize();
    void addWords(Titles titles);
    void addLook();
    void takePreset();
    void followSize();
    void followFormat();
    void followLanguage();
    [[nodiscard]] QDoubleSpinBox* millimetresBox(const QString& name);

    QFormLayout* m_form;
    QComboBox* m_view = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_preset = nullptr;
    QDoubleSpinBox* m_width = nullptr;
    QDoubleSpinBox* m_height = nullptr;
    QSpinBox* m_dpi = nullptr;
    QLabel* m_pixels = nullptr;
    QLineEdit* m_title = nullptr; ///< null: each figure has its own
    QPlainTextEdit* m_caption = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_citations = nullptr;
    QCheckBox* m_transparent = nullptr;
    QCheckBox* m_carries = nullptr;
    schema::LocalizedText m_usual;
    QString m_usualTitle; ///< in the language that is chosen
    bool m_isFilling = false;
};

} // namespace knotary::window
