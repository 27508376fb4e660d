// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/queryvalues.h"

#include "model/query/timewindow.h"
#include "model/time/timespan.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>
#include <utility>

namespace knotary::query
{

namespace
{

constexpr std::array names{
    FieldName{"kind", Field::Kind},
    FieldName{"property", Field::Property},
    FieldName{"source", Field::Source},
    FieldName{"publisher", Field::Publisher},
    FieldName{"standing", Field::Standing},
    FieldName{"evidence", Field::Evidence},
    FieldName{"when", Field::When},
    FieldName{"degree", Field::Degree},
    FieldName{"id", Field::Id},
    FieldName{"near", Field::Near},
};

constexpr std::string_view dots = "..";

std::optional<std::size_t> numberIn(std::string_view digits)
{
    std::size_t number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, number);
    return error == std::errc() && rest == end ? std::optional(number) : std::nullopt;
}

} // namespace

std::span<const FieldName> fieldNames()
{
    return names;
}

std::string_view nameOf(Field field)
{
    const auto* const found = std::ranges::find(names, field, &FieldName::field);
    return found == names.end() ? std::string_view() : found->name;
}

std::optional<Field> fieldNamed(std::string_view name)
{
    const auto* const found = std::ranges::find(names, name, &FieldName::name);
    return found == names.end() ? std::nullopt : std::optional(found->field);
}

bool choosesClaims(Field field)
{
    switch (field) {
    case Field::Property:
    case Field::Source:
    case Field::Publisher:
    case Field::Standing:
    case Field::Evidence:
    case Field::When:
        return true;
    case Field::Word:
    case Field::Kind:
    case Field::Degree:
    case Field::Id:
    case Field::Near:
        return false;
    }
    return false;
}

std::optional<dataset::Standing> standingNamed(std::string_view name)
{
    using dataset::Standing;
    constexpr std::array standings{Standing::Stated, Standing::Inferred, Standing::Announced,
                                   Standing::Disputed, Standing::Retracted};
    static_assert(standings.size() == standingNames.size());
    const auto* const found = std::ranges::find(standingNames, name);
    return found == standingNames.end()
               ? std::nullopt
               : std::optional(
                     standings.at(static_cast<std::size_t>(found - standingNames.begin())));
}

std::optional<EvidenceGroup> evidenceNamed(std::string_view name)
{
    constexpr std::array<EvidenceGroup, evidenceGroupCount> groups{
        EvidenceGroup::NoSource, EvidenceGroup::OneSource, EvidenceGroup::SeveralSources,
        EvidenceGroup::Disputed};
    const auto* const found = std::ranges::find(evidenceNames, name);
    return found == evidenceNames.end()
               ? std::nullopt
               : std::optional(groups.at(static_cast<std::size_t>(found - evidenceNames.begin())));
}

std::vector<std::string> publishersOf(const dataset::Dataset& dataset)
{
    std::set<std::string> publishers;
    for (const base::SourceId id : dataset.sources()) {
        if (const std::string& publisher = dataset.source(id)->publisher; !publisher.empty())
            publishers.insert(publisher);
    }
    return {publishers.begin(), publishers.end()};
}

std::string foldedOnce(std::string_view text, const FoldFunction& fold)
{
    std::vector<base::FoldedForm> forms = fold(text);
    return forms.empty() ? std::string(text) : std::move(forms.front().text);
}

std::optional<NumberRange> parseNumbers(std::string_view text)
{
    const std::size_t split = text.find(dots);
    if (split == std::string_view::npos) {
        const std::optional<std::size_t> one = numberIn(text);
        return one ? std::optional(NumberRange{*one, *one}) : std::nullopt;
    }
    const std::string_view from = text.substr(0, split);
    const std::string_view to = text.substr(split + dots.size());
    const auto first = from.empty() ? std::optional<std::size_t>(0) : numberIn(from);
    const auto last =
        to.empty() ? std::optional(std::numeric_limits<std::size_t>::max()) : numberIn(to);
    if (!first || !last || *first > *last || (from.empty() && to.empty()))
        return std::nullopt;
    return NumberRange{*first, *last};
}

std::optional<WhenWish> parseWhen(std::string_view text)
{
    if (text == undatedName)
        return WhenWish{};
    const bool isOpen = text.size() > dots.size() && text.ends_with(dots);
    const auto window = parseTimeWindow(isOpen ? text.substr(0, text.size() - dots.size()) : text);
    if (!window || (isOpen && window->mode != WindowMode::Instant))
        return std::nullopt;
    return WhenWish{
        WhenWish::Days{window->firstDay, isOpen ? time::unboundedFuture : window->lastDay}};
}

} // namespace knotary::query
