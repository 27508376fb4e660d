// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/rowselection.h"

#include "app/views/table/tablemodel.h"

#include <algorithm>
#include <utility>

namespace knotary::views
{

RowSelection::RowSelection(TableModel& model, QObject* parent)
    : QItemSelectionModel(&model, parent), m_model(model)
{
    // Later: the table forgets Qt's ranges when it hears of the same signal.
    connect(&model, &QAbstractItemModel::modelReset, this, &RowSelection::tellQt,
            Qt::QueuedConnection);
}

std::size_t RowSelection::count() const
{
    return static_cast<std::size_t>(std::count(m_marks.begin(), m_marks.end(), true));
}

void RowSelection::setMarks(std::vector<bool> marks)
{
    m_marks = std::move(marks);
    m_settled = m_marks;
    tellQt();
}

/// Ranges may name a line more than once, for each of its columns.
std::vector<bool> RowSelection::marksOf(const QItemSelection& lines) const
{
    std::vector<bool> marks(m_model.rows()->count());
    for (const QItemSelectionRange& range : lines)
        for (int line = range.top(); line <= range.bottom(); ++line)
            if (const auto row = m_model.rowAt(line))
                marks[*row] = true;
    return marks;
}

void RowSelection::select(const QItemSelection& lines, SelectionFlags flags)
{
    if (flags == NoUpdate || m_isResetting)
        return;
    const std::size_t count = m_model.rows()->count();
    m_marks.resize(count);
    m_settled.resize(count);
    const std::vector<bool> before = m_marks;
    if (flags.testFlag(Clear))
        m_settled.assign(count, false);
    else if (!flags.testFlag(Current))
        m_settled = m_marks;
    const std::vector<bool> touched = marksOf(lines);
    m_marks = m_settled;
    for (std::size_t row = 0; row < count; ++row) {
        if (!touched[row])
            continue;
        if (flags.testFlag(Toggle))
            m_marks[row] = !m_settled[row];
        else if (flags.testFlag(Select))
            m_marks[row] = true;
        else if (flags.testFlag(Deselect))
            m_marks[row] = false;
    }
    if (m_marks == before)
        return;
    tellQt();
    Q_EMIT chosen();
}

/// The model has other lines: nothing of the selection is gone by that.
void RowSelection::reset()
{
    m_isResetting = true;
    QItemSelectionModel::reset();
    m_isResetting = false;
}

void RowSelection::tellQt()
{
    constexpr int mostRanges = 64;
    QItemSelection ranges;
    const int lines = m_model.rowCount();
    const int lastColumn = m_model.columnCount() - 1;
    for (int line = 0; line < lines && ranges.size() <= mostRanges; ++line) {
        const auto isSelected = [this](int at) {
            const auto row = m_model.rowAt(at);
            return row && has(*row);
        };
        if (!isSelected(line))
            continue;
        const int first = line;
        while (line + 1 < lines && isSelected(line + 1))
            ++line;
        ranges.append(
            QItemSelectionRange(m_model.index(first, 0), m_model.index(line, lastColumn)));
    }
    if (ranges.size() > mostRanges)
        ranges.clear();
    QItemSelectionModel::select(ranges, ClearAndSelect);
}

} // namespace knotary::views
