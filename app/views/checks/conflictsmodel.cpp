// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/checks/conflictsmodel.h"

#include "app/text/checkwords.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace knotary::views
{

namespace
{

constexpr std::size_t mostColumns = 6; ///< of sides; what is more stands in the last one

bool saySame(const dataset::Claim& one, const dataset::Claim& other)
{
    return one.value == other.value && one.when == other.when;
}

} // namespace

ConflictsModel::ConflictsModel(const dataset::Dataset& dataset, QObject* parent)
    : QAbstractTableModel(parent), m_speech{dataset, text::NameLanguage::English}
{}

void ConflictsModel::setReport(std::shared_ptr<const query::CheckReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_sides.clear();
    m_mostSides = 2;
    if (m_report != nullptr)
        for (const dataset::Conflict& conflict : m_report->conflicts) {
            m_sides.push_back(sidesOf(conflict));
            m_mostSides = std::max(m_mostSides, m_sides.back().size());
        }
    m_mostSides = std::min(m_mostSides, mostColumns);
    endResetModel();
}

void ConflictsModel::setLanguage(text::NameLanguage language)
{
    if (language == m_speech.language)
        return;
    beginResetModel();
    m_speech.language = language;
    endResetModel();
}

const dataset::Conflict* ConflictsModel::conflictAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr
                                        : &m_report->conflicts[static_cast<std::size_t>(row)];
}

std::vector<ConflictsModel::Side> ConflictsModel::sidesOf(const dataset::Conflict& conflict) const
{
    const dataset::Dataset& dataset = m_speech.dataset;
    std::vector<Side> sides;
    for (const base::ClaimId id : conflict.claims) {
        const auto side = std::ranges::find_if(sides, [&](const Side& known) {
            return saySame(*dataset.claim(known.front()), *dataset.claim(id));
        });
        if (side != sides.end())
            side->push_back(id);
        else
            sides.push_back({id});
    }
    return sides;
}

QString ConflictsModel::valueOf(const Side& side) const
{
    const dataset::Claim* claim = m_speech.dataset.claim(side.front());
    if (claim == nullptr)
        return {}; // removed since
    const QString value = text::valueText(m_speech, claim->value);
    const QString when = text::whenText(m_speech, *claim);
    return when.isEmpty() || when == value ? value : tr("%1 (%2)", "value, when").arg(value, when);
}

/// Each source once, with all its places.
QString ConflictsModel::sourcesOf(const Side& side) const
{
    QStringList names;
    QList<QStringList> marks; ///< by name
    for (const base::ClaimId id : side) {
        const dataset::Claim* claim = m_speech.dataset.claim(id);
        if (claim == nullptr)
            continue;
        for (const dataset::Evidence& evidence : claim->evidence) {
            const dataset::Source* source = m_speech.dataset.source(evidence.source);
            if (source == nullptr)
                continue;
            const QString name = text::shortSource(m_speech, *source);
            if (!names.contains(name)) {
                names.append(name);
                marks.append(QStringList());
            }
            QStringList& places = marks[names.indexOf(name)];
            const QString mark = text::locatorMark(*source, evidence.locator);
            if (!mark.isEmpty() && !places.contains(mark))
                places.append(mark);
        }
    }
    for (qsizetype place = 0; place < names.size(); ++place)
        if (!marks[place].isEmpty())
            names[place] = tr("%1 %2", "source, places in it")
                               .arg(names[place], marks[place].join(QStringLiteral(", ")));
    return names.isEmpty() ? tr("no source") : names.join(QStringLiteral(" · "));
}

QString ConflictsModel::textAt(int row, int column) const
{
    const dataset::Conflict& conflict = *conflictAt(row);
    const std::vector<Side>& sides = m_sides[static_cast<std::size_t>(row)];
    if (column == AboutColumn)
        return m_speech.dataset.entity(conflict.about) == nullptr
                   ? QString()
                   : text::entityName(m_speech, conflict.about);
    if (column == PropertyColumn)
        return text::forwardLabel(m_speech, conflict.property);
    const auto place = static_cast<std::size_t>(column - FirstSideColumn);
    if (place >= sides.size())
        return {};
    QString value = valueOf(sides[place]);
    if (place + 1 == mostColumns && sides.size() > mostColumns)
        value =
            tr("%1, and %n more", nullptr, static_cast<int>(sides.size() - mostColumns)).arg(value);
    return value + u'\n' + sourcesOf(sides[place]);
}

/// All that stands in a cell, with the sources in full.
QString ConflictsModel::tooltipAt(int row, int column) const
{
    const std::vector<Side>& sides = m_sides[static_cast<std::size_t>(row)];
    const auto place = static_cast<std::size_t>(column - FirstSideColumn);
    if (column < FirstSideColumn || place >= sides.size())
        return textAt(row, column);
    QStringList lines{valueOf(sides[place])};
    for (const base::ClaimId id : sides[place])
        if (const dataset::Claim* claim = m_speech.dataset.claim(id)) {
            for (const dataset::Evidence& evidence : claim->evidence)
                lines.append(text::citation(m_speech, evidence));
            if (const QString note = text::textOf(m_speech, claim->note); !note.isEmpty())
                lines.append(note);
        }
    return lines.join(u'\n');
}

int ConflictsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sides.size());
}

int ConflictsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstSideColumn + static_cast<int>(m_mostSides);
}

QVariant ConflictsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return textAt(index.row(), index.column()).replace(u'\n', QStringLiteral(" · "));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeading | Qt::AlignTop);
    case Qt::ToolTipRole:
        // A tooltip guesses whether a text is markup; what users write never is.
        return Qt::convertFromPlainText(tooltipAt(index.row(), index.column()),
                                        Qt::WhiteSpaceNormal);
    case lineRole: {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            if (QString cell = textAt(index.row(), column); !cell.isEmpty())
                cells.append(cell.replace(u'\n', QStringLiteral(" — ")));
        return cells.join(u'\t');
    }
    default:
        return {};
    }
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == AboutColumn)
        return tr("About");
    if (section == PropertyColumn)
        return tr("Property");
    return section == FirstSideColumn ? tr("Some say") : tr("Others say");
}

} // namespace knotary::views
