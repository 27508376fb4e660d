// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The row of choices over the chart: what is counted, how, in which bins, beside which numbers.

#include "app/figures/timelineoptions.h"

#include <QWidget>

#include <utility>

class QComboBox;
class QHBoxLayout;
class QToolButton;
class QMenu;

namespace knotary::views
{

class TimelineBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineBar(QWidget* parent = nullptr);

    /// Shows choices without saying that they were made.
    void setOptions(const figures::TimelineOptions& options);
    [[nodiscard]] const figures::TimelineOptions& options() const { return m_options; }
    /// Keys and names of the numbers that the second axis can show.
    void setQuantities(const QList<std::pair<QString, QString>>& quantities);
    void setZoomed(bool isZoomed);
    void setTableShown(bool isShown);
    /// Filled by the view when it opens: the groups, to be shown or hidden.
    [[nodiscard]] QMenu* groupsMenu() const { return m_groups; }

Q_SIGNALS:
    void optionsChosen(const knotary::figures::TimelineOptions& options);
    void tableToggled(bool isShown);
    void zoomOutAsked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void translate();
    void choose();
    void arrange();

    figures::TimelineOptions m_options;
    QList<std::pair<QString, QString>> m_quantities;
    bool m_isSetting = false;
    bool m_isInTwoRows = false;
    QHBoxLayout* m_first;
    QHBoxLayout* m_second;
    QComboBox* m_by;
    QComboBox* m_counting;
    QComboBox* m_unit;
    QComboBox* m_measure;
    QComboBox* m_quantity;
    QToolButton* m_groupsButton;
    QMenu* m_groups;
    QToolButton* m_zoomOut;
    QToolButton* m_table;
};

} // namespace knotary::views
