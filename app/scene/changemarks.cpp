// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/changemarks.h"

#include "app/scene/buildscene.h"

#include <unordered_map>

namespace knotary::scene
{

namespace
{

constexpr std::uint8_t added = flagOf(query::ChangeKind::Added);
constexpr std::uint8_t ended = flagOf(query::ChangeKind::Ended);
constexpr std::uint8_t altered = flagOf(query::ChangeKind::Altered);

} // namespace

QString changeSigns(std::uint8_t changes)
{
    QString signs;
    if ((changes & added) != 0)
        signs += u'+';
    if ((changes & ended) != 0)
        signs += u'\u2212'; // a minus as wide as the plus
    if ((changes & altered) != 0)
        signs += u'\u2260';
    return signs;
}

/// Bluish green, vermilion and purple of Okabe and Ito's palette for the colour-blind
/// (https://jfly.uni-koeln.de/color/, 2008), darker on light ground for contrast; grey in grey.
QColor changeColour(std::uint8_t changes, Theme theme)
{
    const bool isEnded = (changes & ended) != 0;
    const bool isAltered = (changes & altered) != 0;
    switch (theme) {
    case Theme::Dark:
        return isEnded     ? QColor(0xf0, 0x8a, 0x4b)
               : isAltered ? QColor(0xd9, 0x9a, 0xc2)
                           : QColor(0x2f, 0xc4, 0x95);
    case Theme::Grey:
        return isEnded     ? QColor(0x76, 0x76, 0x76)
               : isAltered ? QColor(0x4a, 0x4a, 0x4a)
                           : QColor(0x00, 0x00, 0x00);
    case Theme::Light:
    case Theme::Print:
        break;
    }
    return isEnded     ? QColor(0xb8, 0x4a, 0x00)
           : isAltered ? QColor(0x9a, 0x3f, 0x7c)
                       : QColor(0x00, 0x75, 0x55);
}

ChangeMarks changeMarksOf(const SceneInput& input, const Relations& relations)
{
    ChangeMarks marks;
    if (input.attention.changes == nullptr)
        return marks;
    marks.nodes.assign(input.projection.nodeCount(), 0);
    marks.relations.assign(relations.list.size(), 0);
    std::unordered_map<base::ClaimId, std::uint8_t> flags;
    for (const query::ClaimChange& change : input.attention.changes->list) {
        flags[change.claim] |= flagOf(change.kind);
        if (change.before.isValid()) // whose line is another one, if it draws any
            flags[change.before] |= flagOf(change.kind);
        const dataset::Claim* claim = input.dataset.claim(change.claim);
        if (claim == nullptr || claim->object().isValid())
            continue;
        const base::NodeIndex node = input.projection.nodeOf(claim->subject);
        if (node.isValid())
            marks.nodes[node.index()] |= flagOf(change.kind);
    }
    for (std::size_t i = 0; i < relations.list.size(); ++i) {
        if (const auto found = flags.find(relations.list[i].claim); found != flags.end())
            marks.relations[i] = found->second;
    }
    return marks;
}

} // namespace knotary::scene
