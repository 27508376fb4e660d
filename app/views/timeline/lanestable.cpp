// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/lanestable.h"

#include <QStringList>

namespace knotary::views
{
namespace
{

QString dayText(std::int64_t day)
{
    const time::CivilDate date = time::dateFromDays(day);
    const QString year = QString::number(std::abs(date.year)).rightJustified(4, u'0');
    return QStringLiteral("%1%2-%3-%4")
        .arg(date.year < 0 ? QStringLiteral("-") : QString(), year)
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

QString endText(const query::LaneEnd& end, std::int64_t day)
{
    switch (end.kind) {
    case time::End::Known:
        return dayText(day);
    case time::End::Open:
        return LanesTable::tr("open");
    case time::End::Unknown:
        break;
    }
    return LanesTable::tr("not known");
}

QString quoted(QString text)
{
    const bool isPlain = !text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') &&
                         !text.contains(u'\r');
    return isPlain ? text : u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString firstDayText(const query::LaneBar& bar)
{
    return endText(bar.begin, bar.begin.earliest);
}

QString lastDayText(const query::LaneBar& bar)
{
    return endText(bar.end, bar.end.latest);
}

QString wordsOf(const query::LaneBar& bar, const text::Speech& speech)
{
    QStringList words;
    for (const base::ClaimId id : bar.claims) {
        const dataset::Claim* claim = speech.dataset.claim(id);
        const time::TimeSpan* span = claim != nullptr ? dataset::timeOf(*claim) : nullptr;
        if (span != nullptr)
            words += text::dateIn(*span, speech.language);
    }
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

void LanesTable::setLanes(const query::Lanes* lanes, const dataset::Dataset* dataset,
                          text::NameLanguage language)
{
    beginResetModel();
    m_lanes = lanes;
    m_dataset = dataset;
    m_language = language;
    m_bars.clear();
    if (lanes != nullptr)
        for (std::size_t lane = 0; lane < lanes->lanes.size(); ++lane)
            for (std::size_t bar = 0; bar < lanes->lanes[lane].bars.size(); ++bar)
                m_bars.emplace_back(lane, bar);
    endResetModel();
}

const query::LaneBar* LanesTable::barOf(int row) const
{
    const auto number = static_cast<std::size_t>(row);
    if (number >= m_bars.size())
        return nullptr;
    return &m_lanes->lanes[m_bars[number].first].bars[m_bars[number].second];
}

base::EntityId LanesTable::entityOf(int row) const
{
    if (m_lanes == nullptr || row < 0 || row >= rowCount())
        return {};
    const auto number = static_cast<std::size_t>(row);
    return number < m_bars.size() ? m_lanes->lanes[m_bars[number].first].entity
                                  : m_lanes->undated[number - m_bars.size()];
}

QString LanesTable::sourcesOf(const query::LaneBar& bar) const
{
    const text::Speech speech{*m_dataset, m_language};
    QStringList marks;
    for (const base::ClaimId id : bar.claims)
        if (const dataset::Claim* claim = m_dataset->claim(id))
            for (const dataset::Evidence& evidence : claim->evidence)
                marks += evidenceMark(speech, evidence);
    marks.removeDuplicates();
    return marks.join(QStringLiteral("; "));
}

QString LanesTable::text(int row, int column) const
{
    const text::Speech speech{*m_dataset, m_language};
    const base::EntityId entity = entityOf(row);
    const dataset::Entity* record = m_dataset->entity(entity);
    const query::LaneBar* bar = barOf(row);
    switch (column) {
    case EntityColumn:
        return entityName(speech, entity);
    case KindColumn:
        return record != nullptr ? kindName(speech, record->kind) : QString();
    case FromColumn:
        return bar != nullptr ? firstDayText(*bar) : QString();
    case ToColumn:
        return bar != nullptr ? lastDayText(*bar) : QString();
    case WordsColumn:
        return bar != nullptr ? wordsOf(*bar, speech) : tr("without a date");
    case SourcesColumn:
        return bar != nullptr ? sourcesOf(*bar) : QString();
    default:
        return {};
    }
}

QString LanesTable::csv() const
{
    QString csv;
    for (int row = -1; row < rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            csv += column > 0 ? QStringLiteral(",") : QString();
            csv += quoted(row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                                  : text(row, column));
        }
        csv += QStringLiteral("\r\n");
    }
    return csv;
}

int LanesTable::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_lanes == nullptr)
        return 0;
    return static_cast<int>(m_bars.size() + m_lanes->undated.size());
}

int LanesTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant LanesTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return text(index.row(), index.column());
}

QVariant LanesTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case EntityColumn:
        return tr("Entity");
    case KindColumn:
        return tr("Kind");
    case FromColumn:
        return tr("From");
    case ToColumn:
        return tr("To");
    case WordsColumn:
        return tr("In words");
    case SourcesColumn:
        return tr("Sources");
    default:
        return {};
    }
}

} // namespace knotary::views
