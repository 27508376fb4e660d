// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a chart of lanes shows: rows of bars along days, as numbers, names and colours that somebody
// else has worked out.

#include "app/charts/dayaxis.h"
#include "app/drawing/part.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

namespace knotary::charts
{

enum class LaneEndKind : std::uint8_t
{
    Known,
    Open,   ///< an arrow that goes on
    Unknown ///< fades away
};

/// Where a bar begins or ends: first and last day on which it may, as stated and as far as "about"
/// reaches.
struct LaneEndData
{
    LaneEndKind kind = LaneEndKind::Known;
    std::int64_t earliest = 0;
    std::int64_t latest = 0;
    std::int64_t statedEarliest = 0;
    std::int64_t statedLatest = 0;
    bool isVague = false; ///< hatched: somewhere in there
};

struct LaneBarData
{
    LaneEndData begin;
    LaneEndData end;
    bool isDate = false;      ///< both ends are the same stretch
    bool isSomewhere = false; ///< hatched: somewhere within the whole bar
    bool isFirm = true;       ///< false: pale, with a broken outline
    bool isThin = false;      ///< a mark beside the bars
    bool isContradicted = false;
    std::size_t track = 0;
};

struct LaneRowData
{
    std::size_t group = 0;
    std::size_t tracks = 1;
    std::vector<LaneBarData> bars;
};

struct LaneGroupData
{
    QString name;
    QColor fill;
    QColor outline;
    QPainterPath glyph; ///< around (0, 0), for a radius of 1
};

enum class LanesForm : std::uint8_t
{
    Rows,    ///< a line for each row, in the order given
    Grouped, ///< the same under a heading for each group
    Packed   ///< a band for each group, its rows side by side where they have room
};

struct LanesData
{
    LanesForm form = LanesForm::Rows;
    std::vector<LaneGroupData> groups;
    std::vector<LaneRowData> rows; ///< by group, except for LanesForm::Rows
    /// Plain text, never markup; asked for only where it is shown.
    std::function<QString(std::size_t row)> nameOf;
    /// What stands in brackets after the name, where there is room for it whole; may be empty.
    std::function<QString(std::size_t row)> markOf = {};
    /// What a file calls the row that keeps its parts apart; may be empty.
    std::function<drawing::Part(std::size_t row)> partOf;
    std::int64_t firstDay = 0;
    std::int64_t lastDay = 0;
    /// First and last day of a stretch that stands out.
    std::optional<std::pair<std::int64_t, std::int64_t>> chosen;
    QString emptyText; ///< instead of a chart without rows
};

struct LanesLook
{
    QColor ground = Qt::white;
    bool hasGround = true; ///< false: it is painted below already, or is to stay transparent
    QColor ink = Qt::black;
    QColor quietInk = Qt::darkGray;
    QColor rule = Qt::lightGray;
    QColor accent = Qt::blue;
    QFont font;        ///< its pixel size sets the height of the rows …
    double rowAir = 8; ///< … which are so much higher than its letters
    /// The axis has two rows of labels at any zoom: nothing below it moves.
    bool isHeaderSteady = true;
    AxisWords words;
    /// Of a text in that font; never less than drawn.
    WidthFunction widthOf;
};

/// A bar of a row.
struct LaneHit
{
    std::size_t row = 0;
    std::size_t bar = 0;

    bool operator==(const LaneHit&) const = default;
};

} // namespace knotary::charts
