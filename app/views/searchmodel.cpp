// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/searchmodel.h"

#include "app/views/hitwords.h"
#include "app/views/kindglyph.h"
#include "app/views/lineicon.h"

#include <algorithm>

namespace knotary::views
{

namespace
{

constexpr std::size_t screenful = 10;
constexpr std::size_t bestOnes = 5; ///< that stand above all kinds where the list is long
constexpr std::uint32_t groupOfSources = 0xFFFFFFFF;
constexpr int glyphSide = 18;

} // namespace

SearchModel::SearchModel(document::Session& session, QObject* parent, Wanted wanted)
    : QAbstractListModel(parent), m_session(session), m_wanted(wanted)
{}

void SearchModel::setTheme(scene::Theme theme)
{
    m_theme = theme;
}

void SearchModel::find(const QString& text)
{
    beginResetModel();
    m_hits.clear();
    m_rows.clear();
    if (!text.trimmed().isEmpty()) {
        m_hits = m_session.search().find(text);
        if (m_wanted == Wanted::Entities)
            std::erase_if(m_hits, [](const auto& hit) { return !hit.entity.isValid(); });
        arrange();
    }
    endResetModel();
}

void SearchModel::arrange()
{
    if (m_hits.empty()) {
        if (m_session.search().isReady())
            addMessage(tr("Nothing found"),
                       tr("Names in all languages, values and sources were searched"));
        else
            addMessage(tr("Reading the names …"), tr("What is found comes in a moment"));
        return;
    }
    const std::uint32_t firstGroup = groupOf(m_hits.front());
    const bool isMixed = std::ranges::any_of(
        m_hits, [&](const query::SearchHit& hit) { return groupOf(hit) != firstGroup; });
    const std::size_t plain = m_hits.size() > screenful && isMixed ? bestOnes : m_hits.size();
    if (plain < m_hits.size())
        m_rows.push_back({RowType::Heading, 0, tr("Best matches"), {}});
    for (std::size_t hit = 0; hit < plain; ++hit)
        m_rows.push_back({RowType::Hit, hit, {}, {}});
    arrangeByKind(plain);
    if (m_hits.size() == query::SearchIndex::usualMost)
        addMessage(tr("These are the best %n. Type more to find others.", nullptr,
                      static_cast<int>(m_hits.size())));
}

/// Kinds in the order of their best hits, and each one's hits best first.
void SearchModel::arrangeByKind(std::size_t first)
{
    std::vector<std::uint32_t> groups;
    for (std::size_t hit = first; hit < m_hits.size(); ++hit) {
        const std::uint32_t group = groupOf(m_hits[hit]);
        if (std::ranges::find(groups, group) == groups.end())
            groups.push_back(group);
    }
    for (const std::uint32_t group : groups) {
        m_rows.push_back({RowType::Heading, 0, titleOf(group), {}});
        for (std::size_t hit = first; hit < m_hits.size(); ++hit)
            if (groupOf(m_hits[hit]) == group)
                m_rows.push_back({RowType::Hit, hit, {}, {}});
    }
}

void SearchModel::addMessage(const QString& text, const QString& remark)
{
    m_rows.push_back({RowType::Message, 0, text, remark});
}

std::uint32_t SearchModel::groupOf(const query::SearchHit& hit) const
{
    const dataset::Entity* entity = m_session.dataset().entity(hit.entity);
    return entity != nullptr ? entity->kind.number : groupOfSources;
}

QString SearchModel::titleOf(std::uint32_t group) const
{
    if (group == groupOfSources)
        return tr("Sources");
    return text::kindPlural({m_session.dataset(), m_session.language()}, base::KindId(group));
}

const query::SearchHit* SearchModel::hitAt(int row) const
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_rows.size() ||
        m_rows[static_cast<std::size_t>(row)].type != RowType::Hit)
        return nullptr;
    return &m_hits[m_rows[static_cast<std::size_t>(row)].hit];
}

base::EntityId SearchModel::entityAt(int row) const
{
    const query::SearchHit* hit = hitAt(row);
    return hit != nullptr ? hit->entity : base::EntityId();
}

base::SourceId SearchModel::sourceAt(int row) const
{
    const query::SearchHit* hit = hitAt(row);
    return hit != nullptr ? hit->source : base::SourceId();
}

bool SearchModel::isHit(int row) const
{
    return hitAt(row) != nullptr;
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const
{
    return isHit(index.row()) ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == rowTypeRole)
        return static_cast<int>(row.type);
    if (row.type == RowType::Hit)
        return hitData(m_hits[row.hit], role);
    if (role == Qt::DisplayRole)
        return row.text;
    if (role == remarkRole)
        return row.remark;
    if (role == Qt::AccessibleTextRole)
        return row.remark.isEmpty() ? row.text : QStringLiteral("%1. %2").arg(row.text, row.remark);
    return {};
}

QVariant SearchModel::hitData(const query::SearchHit& hit, int role) const
{
    const dataset::Entity* entity = m_session.dataset().entity(hit.entity);
    if (entity == nullptr && m_session.dataset().source(hit.source) == nullptr)
        return {}; // removed since it was found
    if (role == Qt::DecorationRole) {
        if (entity == nullptr)
            return lineIcon(LineIcon::Source).pixmap(QSize(glyphSide, glyphSide), 2);
        return kindGlyph(m_session.dataset().schema, entity->kind, m_theme, glyphSide, 2);
    }
    const bool isAsked = role == Qt::DisplayRole || role == remarkRole || role == nameMarksRole ||
                         role == remarkMarksRole || role == Qt::AccessibleTextRole;
    if (!isAsked)
        return {};
    const HitWords words = wordsOf({m_session.dataset(), m_session.language()}, hit);
    switch (role) {
    case Qt::DisplayRole:
        return words.name.text;
    case remarkRole:
        return words.remark.text;
    case nameMarksRole:
        return QVariant::fromValue(words.name.marks);
    case remarkMarksRole:
        return QVariant::fromValue(words.remark.marks);
    default:
        return QStringLiteral("%1, %2").arg(words.name.text, words.remark.text);
    }
}

} // namespace knotary::views
