// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a picture tells, in one to four sentences for those who cannot see it: what sort of picture
// it is and of how much, the one thing that a reader sees first, and on what it rests. After
// A. Cesal, "Writing Alt Text for Data Visualization" (2020), and the W3C's "Complex Images"
// tutorial: sort of chart, data, reason. Words follow the language that is asked for, never that of
// the program.

#include "app/text/naming.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace knotary::text
{

struct NamedCount
{
    QString name;
    std::size_t count = 0;
};

struct YearsTold
{
    std::int64_t first = 0;
    std::int64_t last = 0;
};

struct PictureFacts
{
    enum class Form
    {
        Network,
        Changes,   ///< a network with what is different between two years
        Bars,      ///< counts over time
        Lanes,     ///< a bar for when each entity was
        Multiples, ///< a network for each period
        Paths,
        Page,
        EntityTable,
        ClaimTable
    };
    Form form = Form::Network;
    std::size_t entities = 0;
    std::size_t claims = 0;         ///< relations of a network, all claims of pages and tables
    std::optional<YearsTold> years; ///< that the claims name, or of the axis
    std::vector<NamedCount> best;   ///< best connected, with how many relations, most first
    QString subject;                ///< Page: whose; Paths: from whom
    QString other;                  ///< Page: its kind; Paths: to whom

    // Evidence
    std::size_t sources = 0;   ///< different ones
    std::size_t several = 0;   ///< claims with two or more independent sources
    std::size_t unsourced = 0; ///< claims without any
    std::size_t conflicts = 0; ///< on which sources do not agree

    // Changes
    std::size_t added = 0;
    std::size_t ended = 0;
    std::size_t altered = 0;

    // Bars, Lanes and Multiples
    QString counted;              ///< what the bars count
    std::vector<NamedCount> bins; ///< all, by time
    NamedCount firstBin;
    NamedCount peakBin;
    NamedCount lastBin;
    std::vector<NamedCount> groups; ///< the largest, most first
    std::size_t undated = 0;
    std::size_t panels = 0;

    // Paths
    std::size_t paths = 0;
    std::size_t steps = 0;
    std::vector<QString> through; ///< whom all paths lead through, or all that one does
    bool isThroughAll = false;    ///< they are on every path
};

/// English and Chinese only: for both, ask twice.
[[nodiscard]] QString alternativeIn(const PictureFacts& facts, NameLanguage language);

} // namespace knotary::text
