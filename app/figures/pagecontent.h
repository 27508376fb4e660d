// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the page of an entity says, piece by piece, before it has a width.

#include "app/figures/pagefigure.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace knotary::figures
{

/// One of the things that cannot all hold, with the claims that say so.
struct PageSide
{
    drawing::Part part;
    TextRuns says;
    TextRuns rests; ///< on how many sources, and how it stands; may be empty
};

struct PagePiece
{
    enum class Form
    {
        Sentence, ///< flows over the whole column
        Heading,  ///< keeps with what follows
        Item,     ///< indented, behind a sign
        Remark,   ///< small and quiet, below what it is a remark on
        Sides,    ///< beside each other
        Number    ///< what at the left, how many at the right
    };
    Form form = Form::Sentence;
    drawing::Part part = {};
    TextRuns runs = {};
    TextRuns aside = {};              ///< Number: how many, and as of when
    QString sign = {};                ///< Item: what stands before it
    std::vector<PageSide> sides = {}; ///< Sides
    std::size_t claims = 0;           ///< that it says
};

struct PageContent
{
    QString name;
    QString otherName; ///< in the other language; may be empty
    scene::KindStyle style;
    QString facts;             ///< kind, years, counts
    std::vector<TextRuns> top; ///< other names and the note, below them
    std::vector<PagePiece> pieces;
};

[[nodiscard]] PageContent pageContent(const PageFigureInput& input);

} // namespace knotary::figures
