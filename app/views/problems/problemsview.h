// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the last reading of a file had to say: one row a finding, with its place, to be filtered and
// copied.

#include "app/document/document.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QTreeView;

namespace knotary::views
{

class ProblemsModel;

class ProblemsView : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsView(document::Document& document, QWidget* parent = nullptr);

    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    /// There are findings where there were none, or none any more.
    void emptyChanged(bool isEmpty);
    /// A click on a problem: its line is to be shown, the list keeps the keyboard.
    void chosen(const knotary::base::Diagnostic& problem);
    /// Enter: the same, and the keyboard goes there.
    void entered(const knotary::base::Diagnostic& problem);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void copy() const;
    [[nodiscard]] const base::Diagnostic* problemAt(const QModelIndex& row) const;

    document::Document& m_document;
    ProblemsModel* m_model = nullptr;
    QSortFilterProxyModel* m_filtered = nullptr;
    QTreeView* m_table = nullptr;
    QComboBox* m_filter = nullptr;
    QLabel* m_summary = nullptr;
    bool m_wasEmpty = true;
};

} // namespace knotary::views
