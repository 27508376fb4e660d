// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands behind the nodes of an arrangement so that it can be read: years, bands of kinds,
// bars of time, rings of distance (layout::Guides), as shapes and words in the colours of a theme.
// Shapes grow with the scale as places do; words keep their size.

#include "app/scene/style.h"
#include "app/text/naming.h"
#include "model/dataset/dataset.h"
#include "model/graph/projection.h"
#include "model/layout/guides.h"

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <vector>

namespace knotary::scene
{

struct GuideMark
{
    enum class Form : std::uint8_t
    {
        Wash, ///< a filled rectangle
        Rule, ///< the left side of the rectangle
        Gap,  ///< the same, broken: something was left out here
        Bar,
        Ring ///< the circle within the rectangle
    };
    Form form = Form::Wash;
    QRectF box;
    QColor colour;
    bool fadesLeft = false; ///< a bar whose end nobody knows, or that has none
    bool fadesRight = false;
};

struct GuideWord
{
    enum class Side : std::uint8_t
    {
        Top,  ///< of a column: over the drawing, in the middle of the span
        Left, ///< of a band: left of the drawing, in the middle of the span
        Ring  ///< on the uppermost point of a ring, in the middle of the span
    };
    Side side = Side::Top;
    QString text;
    double from = 0; ///< what the word is of, along its side
    double to = 0;
    QRectF box; ///< where it stands when the whole drawing is seen
};

struct GuideInput
{
    const layout::Guides& guides; ///< bars by entity number
    const dataset::Dataset& dataset;
    const graph::Projection& projection; ///< what is not in it has no bar
    const layout::Positions& positions;  ///< by node of it: bars lie at their heights
    Theme theme = Theme::Light;
    text::NameLanguage language = text::NameLanguage::English;
    double scale = 1;
    QRectF window = {}; ///< what bars and rings are asked for; null: all
};

/// Font size of the words, in pixels.
inline constexpr double guidePixels = 12;

[[nodiscard]] std::vector<GuideMark> guideMarks(const GuideInput& input);
/// Of years that would touch one another, those with most room are named.
[[nodiscard]] std::vector<GuideWord> guideWords(const GuideInput& input);

void paintGuideMarks(QPainter& painter, const std::vector<GuideMark>& marks, const QRectF& visible);
void paintGuideWords(QPainter& painter, const std::vector<GuideWord>& words, Theme theme);

/// The same words where a window shows but a part: those at the top and the left keep to its edges.
/// `window` is what is seen of the scene.
[[nodiscard]] std::vector<GuideWord> keptInSight(std::vector<GuideWord> words,
                                                 const QRectF& window);

} // namespace knotary::scene
