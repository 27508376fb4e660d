// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/webpage/pageguides.h"

#include "app/scene/guidemarks.h"
#include "app/webpage/pagewords.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace knotary::webpage
{

namespace
{

double rounded(double coordinate)
{
    return std::round(coordinate * 10) / 10;
}

scene::GuideInput guideInput(const WebPageInput& input, scene::Theme theme,
                             text::NameLanguage language)
{
    return {.guides = *input.guides,
            .dataset = input.dataset,
            .projection = input.projection,
            .positions = input.positions,
            .theme = theme,
            .language = language,
            .scale = 1};
}

int numberOf(const ThemedColour& colour, std::vector<ThemedColour>& colours)
{
    const auto found = std::find(colours.begin(), colours.end(), colour);
    const auto number = static_cast<int>(found - colours.begin());
    if (found == colours.end())
        colours.push_back(colour);
    return number;
}

QJsonArray marksOf(const WebPageInput& input, std::vector<ThemedColour>& colours)
{
    std::array<std::vector<scene::GuideMark>, pageThemes> marks;
    const std::array<scene::Theme, pageThemes> themes = themesFor(input.theme);
    for (std::size_t i = 0; i < pageThemes; ++i)
        marks[i] = scene::guideMarks(guideInput(input, themes[i], input.language));
    QJsonArray list;
    for (std::size_t i = 0; i < marks[0].size(); ++i) {
        const scene::GuideMark& mark = marks[0][i];
        const ThemedColour colour{mark.colour, marks[1][i].colour, marks[2][i].colour};
        list.append(QJsonArray{static_cast<int>(mark.form), rounded(mark.box.x()),
                               rounded(mark.box.y()), rounded(mark.box.width()),
                               rounded(mark.box.height()), numberOf(colour, colours),
                               mark.fadesLeft ? 1 : 0, mark.fadesRight ? 1 : 0});
    }
    return list;
}

QJsonArray wordsOf(const WebPageInput& input)
{
    const auto english =
        scene::guideWords(guideInput(input, input.theme, text::NameLanguage::English));
    const auto chinese =
        scene::guideWords(guideInput(input, input.theme, text::NameLanguage::Chinese));
    QJsonArray list;
    for (std::size_t i = 0; i < english.size(); ++i) {
        // Where words of one language have less room, some years are not named: then in neither.
        const scene::GuideWord& word = english[i];
        const auto same = std::find_if(chinese.begin(), chinese.end(), [&word](const auto& other) {
            return other.side == word.side && other.from == word.from && other.to == word.to;
        });
        if (same != chinese.end())
            list.append(QJsonArray{static_cast<int>(word.side), bilingual(word.text, same->text),
                                   rounded(word.from), rounded(word.to),
                                   rounded(word.box.center().y())});
    }
    return list;
}

} // namespace

PageGuides pageGuidesOf(const WebPageInput& input)
{
    PageGuides guides;
    guides.json.insert(QStringLiteral("marks"), marksOf(input, guides.colours));
    guides.json.insert(QStringLiteral("words"), wordsOf(input));
    return guides;
}

} // namespace knotary::webpage
