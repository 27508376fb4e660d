// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the view of lanes says: below the chart, to screen readers, under the pointer.

#include "app/figures/lanesfigure.h"
#include "app/text/wording.h"
#include "app/views/timeline/lanestable.h"
#include "app/views/timeline/lanesview.h"

#include <algorithm>

namespace knotary::views
{

void LanesView::sayCursor()
{
    const std::optional<charts::LaneHit>& cursor = m_pane->cursor();
    m_pane->setAccessibleDescription(
        summary() + u' ' +
        tr("The arrow keys go from row to row and from date to date, Enter shows the entity, plus "
           "and minus zoom, 0 shows all of time."));
    if (!cursor || m_isStale || cursor->row >= m_lanes.lanes.size()) {
        m_pane->setAccessibleName(tr("Lanes"));
        return;
    }
    const query::Lane& lane = m_lanes.lanes[cursor->row];
    const text::Speech speech{m_session.dataset(), m_session.language()};
    m_pane->setAccessibleName(tr("%1, %2: %3", "an entity, its kind, and when")
                                  .arg(entityName(speech, lane.entity), kindName(speech, lane.kind),
                                       wordsOf(lane.bars[cursor->bar], speech)));
}

QString LanesView::summary() const
{
    if (m_lanes.lanes.empty())
        return tr("Nothing here has a date.");
    QString text = tr("With a date: %1").arg(text::entityCount(m_lanes.lanes.size()));
    const QString separator = QStringLiteral(" · ");
    if (!m_lanes.undated.empty())
        text += separator + tr("without: %1").arg(text::entityCount(m_lanes.undated.size()));
    for (const QString& sign : signs(figures::lanesSigns(m_pane->chart().data())))
        text += separator + sign;
    return text;
}

QStringList LanesView::signs(const text::LaneSigns& drawn)
{
    QStringList signs;
    const auto add = [&signs](bool occurs, const QString& sign) {
        if (occurs)
            signs += sign;
    };
    add(drawn.isHatched, tr("hatched: somewhere within"));
    add(drawn.isFading, tr("fading: about, or not known"));
    add(drawn.isOpen, tr("arrow: open"));
    add(drawn.isPale, tr("pale: inferred or uncertain"));
    add(drawn.isThin, tr("thin: what it did"));
    add(drawn.isContradicted, tr("≠: sources disagree"));
    return signs;
}

QString LanesView::tipOf(std::size_t row, std::optional<std::size_t> bar) const
{
    if (m_isStale || row >= m_lanes.lanes.size())
        return {};
    const query::Lane& lane = m_lanes.lanes[row];
    const text::Speech speech{m_session.dataset(), m_session.language()};
    if (!bar)
        return entityTooltip(speech, lane.entity);
    constexpr std::size_t mostClaims = 6;
    const std::vector<base::ClaimId>& claims = lane.bars[*bar].claims;
    QStringList lines;
    for (std::size_t claim = 0; claim < std::min(claims.size(), mostClaims); ++claim)
        lines += claimTooltip(speech, claims[claim]);
    if (claims.size() > mostClaims)
        lines += tr("%n more claim(s)", nullptr, static_cast<int>(claims.size() - mostClaims));
    return lines.join(u'\n');
}

} // namespace knotary::views
