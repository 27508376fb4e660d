// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/lanesfigure.h"
#include "app/scene/labeltext.h"
#include "app/scene/partnames.h"
#include "app/scene/shape.h"
#include "app/text/lanewords.h"
#include "app/text/timelinewords.h"

#include <algorithm>

namespace knotary::figures
{
namespace
{

std::int64_t drawable(std::int64_t day)
{
    return std::clamp(day, -charts::farthestDay, charts::farthestDay);
}

charts::LaneEndKind kindOf(time::End end)
{
    switch (end) {
    case time::End::Known:
        return charts::LaneEndKind::Known;
    case time::End::Open:
        return charts::LaneEndKind::Open;
    case time::End::Unknown:
        break;
    }
    return charts::LaneEndKind::Unknown;
}

charts::LaneEndData endOf(const query::LaneEnd& end)
{
    return {.kind = kindOf(end.kind),
            .earliest = drawable(end.earliest),
            .latest = drawable(end.latest),
            .statedEarliest = drawable(end.statedEarliest),
            .statedLatest = drawable(end.statedLatest),
            .isVague = end.isVague};
}

charts::LaneBarData barOf(const query::LaneBar& bar)
{
    return {.begin = endOf(bar.begin),
            .end = endOf(bar.end),
            .isDate = bar.isDate,
            .isSomewhere = bar.isSomewhere,
            .isFirm = bar.isStated && !bar.begin.isUncertain && !bar.end.isUncertain,
            .isThin = bar.rank == query::BarRank::Mark,
            .isContradicted = bar.isContradicted,
            .track = bar.track};
}

QString nameOf(const schema::Kind& kind, text::NameLanguage language)
{
    QString name = text::nameIn(kind.plural, language);
    if (name.isEmpty())
        name = text::nameIn(kind.label, language);
    return name.isEmpty() ? text::shown(QString::fromStdString(kind.id)) : name;
}

} // namespace

charts::LanesData lanesData(const query::Lanes& lanes, const dataset::Dataset& dataset,
                            charts::LanesForm form, scene::Theme theme, text::NameLanguage language)
{
    charts::LanesData data;
    data.form = form;
    data.emptyText = text::nothingDatedIn(language);
    const std::vector<schema::Kind>& kinds = dataset.schema.kinds();
    std::vector<bool> occurs(kinds.size());
    for (const query::Lane& lane : lanes.lanes)
        occurs[lane.kind.index()] = true;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const scene::KindStyle style = scene::kindStyle(dataset.schema, base::KindId(kind), theme);
        // Kinds that do not occur take part in nothing, not even in widths.
        data.groups.push_back({occurs[kind] ? nameOf(kinds[kind], language) : QString(), style.fill,
                               style.outline, scene::outlineOf(style.shape, QPointF(0, 0), 1)});
    }
    std::vector<base::EntityId> entities;
    data.rows.reserve(lanes.lanes.size());
    entities.reserve(lanes.lanes.size());
    for (const query::Lane& lane : lanes.lanes) {
        charts::LaneRowData& row = data.rows.emplace_back();
        row.group = lane.kind.index();
        row.tracks = lane.tracks;
        row.bars.reserve(lane.bars.size());
        for (const query::LaneBar& bar : lane.bars)
            row.bars.push_back(barOf(bar));
        entities.push_back(lane.entity);
    }
    data.partOf = [&dataset, entities, language](std::size_t row) {
        return scene::PartNames{dataset, language}.ofEntity(entities[row], QStringLiteral("lane"));
    };
    data.nameOf = [&dataset, entities = std::move(entities), language](std::size_t row) {
        const dataset::Entity* entity = dataset.entity(entities[row]);
        return entity != nullptr ? text::nameIn(entity->names, language) : QString();
    };
    data.firstDay = drawable(lanes.first <= lanes.last ? lanes.first : 0);
    data.lastDay = drawable(lanes.first <= lanes.last ? lanes.last : 0);
    return data;
}

charts::LanesLook lanesLook(scene::Theme theme, text::NameLanguage language, double pixels)
{
    const scene::Palette palette = scene::paletteOf(theme);
    charts::LanesLook look{.ground = palette.ground,
                           .ink = palette.ink,
                           .quietInk = palette.quietInk,
                           .rule = palette.rule,
                           .accent = palette.accent,
                           .font = scene::fontOf(pixels),
                           .words = {},
                           .widthOf = {}};
    look.words.months = text::shortMonthsIn(language);
    look.words.quarters = text::shortQuartersIn(language);
    look.words.monthOfYear = text::monthOfYearPatternIn(language);
    look.words.beforeChrist = text::beforeChristPatternIn(language);
    look.widthOf = [pixels](const QString& text) {
        return scene::widthOf(text, pixels, scene::Weight::Regular);
    };
    return look;
}

text::LaneSigns lanesSigns(const charts::LanesData& data)
{
    text::LaneSigns signs;
    for (const charts::LaneRowData& row : data.rows) {
        for (const charts::LaneBarData& bar : row.bars) {
            if (!charts::isDrawn(bar, row, data.form))
                continue;
            signs.isContradicted = signs.isContradicted || bar.isContradicted;
            signs.isPale = signs.isPale || !bar.isFirm;
            signs.isHatched = signs.isHatched || bar.isSomewhere;
            signs.isThin = signs.isThin || bar.isThin;
            for (const charts::LaneEndData* end : {&bar.begin, &bar.end}) {
                const bool isKnown = end->kind == charts::LaneEndKind::Known;
                signs.isHatched = signs.isHatched || (isKnown && end->isVague);
                signs.isOpen = signs.isOpen || end->kind == charts::LaneEndKind::Open;
                signs.isFading = signs.isFading || end->kind == charts::LaneEndKind::Unknown ||
                                 (isKnown && (end->earliest != end->statedEarliest ||
                                              end->latest != end->statedLatest));
            }
        }
    }
    return signs;
}

} // namespace knotary::figures
