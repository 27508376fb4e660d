// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/completion.h"

#include "model/query/queryvalues.h"

#include <algorithm>
#include <array>
#include <utility>

namespace knotary::query
{

namespace
{

/// Where the value that the cursor stands in begins, and of which term.
struct Place
{
    std::size_t termBegin = 0;
    std::size_t valueBegin = 0;
};

Place placeAt(std::string_view text)
{
    Place place;
    bool isQuoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        if (letter == '"' && (isQuoted || at == place.valueBegin))
            isQuoted = !isQuoted;
        else if (!isQuoted && std::string_view(" \t\r\n").find(letter) != std::string_view::npos)
            place = {at + 1, at + 1};
        else if (!isQuoted &&
                 (letter == ',' || (letter == ':' && place.valueBegin == place.termBegin)))
            place.valueBegin = at + 1;
    }
    return place;
}

std::string unquoted(std::string_view text)
{
    std::string plain;
    for (const char letter : text) {
        if (letter != '"')
            plain += letter;
    }
    return plain;
}

/// Gathers what fits, in two heaps: what begins so, and what holds it.
class Heap
{
public:
    Heap(const std::string& typed, std::size_t most)
        : m_typed(foldedOnce(typed, foldAscii)), m_most(most)
    {}

    void offer(const std::string& value, const std::vector<std::string_view>& names)
    {
        if (isFull())
            return;
        if (m_typed.empty() || foldedOnce(value, foldAscii).starts_with(m_typed) ||
            std::ranges::any_of(names, [this](std::string_view name) {
                return foldedOnce(name, foldAscii).starts_with(m_typed);
            }))
            m_first.push_back(value);
        else if (m_second.size() < m_most &&
                 (foldedOnce(value, foldAscii).find(m_typed) != std::string::npos ||
                  std::ranges::any_of(names, [this](std::string_view name) {
                      return foldedOnce(name, foldAscii).find(m_typed) != std::string::npos;
                  })))
            m_second.push_back(value);
    }
    [[nodiscard]] bool isFull() const { return m_first.size() >= m_most; }

    std::vector<std::string> take()
    {
        m_first.insert(m_first.end(), m_second.begin(), m_second.end());
        if (m_first.size() > m_most)
            m_first.resize(m_most);
        return std::move(m_first);
    }

private:
    std::string m_typed;
    std::size_t m_most;
    std::vector<std::string> m_first;
    std::vector<std::string> m_second;
};

std::vector<std::string_view> textsOf(const schema::LocalizedText& names)
{
    std::vector<std::string_view> texts;
    for (const auto& [language, text] : names)
        texts.emplace_back(text);
    return texts;
}

void offerEntities(const dataset::Dataset& dataset, Heap& heap)
{
    for (const base::EntityId id : dataset.entities()) {
        if (heap.isFull())
            return;
        const dataset::Entity& entity = *dataset.entity(id);
        std::vector<std::string_view> names = textsOf(entity.names);
        names.insert(names.end(), entity.aliases.begin(), entity.aliases.end());
        heap.offer(entity.key, names);
    }
}

template<class Names>
void offerAll(const Names& names, Heap& heap)
{
    for (const auto& name : names)
        heap.offer(std::string(name), {});
}

void offerValues(Field field, const dataset::Dataset& dataset, Heap& heap)
{
    constexpr std::array times{undatedName};
    constexpr std::array<std::string_view, 4> numbers{"0", "1", "2..", "5.."};
    switch (field) {
    case Field::Kind:
        for (const schema::Kind& kind : dataset.schema.kinds())
            heap.offer(kind.id, textsOf(kind.label));
        break;
    case Field::Property:
        for (const schema::Property& property : dataset.schema.properties())
            heap.offer(property.id, textsOf(property.label));
        break;
    case Field::Source:
        for (const base::SourceId id : dataset.sources())
            heap.offer(dataset.source(id)->key, textsOf(dataset.source(id)->title));
        break;
    case Field::Publisher:
        offerAll(publishersOf(dataset), heap);
        break;
    case Field::Standing:
        offerAll(standingNames, heap);
        break;
    case Field::Evidence:
        offerAll(evidenceNames, heap);
        break;
    case Field::When:
        offerAll(times, heap);
        break;
    case Field::Degree:
        offerAll(numbers, heap);
        break;
    case Field::Id:
    case Field::Near:
        offerEntities(dataset, heap);
        break;
    case Field::Word:
        break;
    }
}

} // namespace

Completions completionsAt(std::string_view text, std::size_t cursor,
                          const dataset::Dataset& dataset, std::size_t most)
{
    const std::string_view before = text.substr(0, std::min(cursor, text.size()));
    const Place place = placeAt(before);
    Completions found;
    found.begin = place.valueBegin;
    found.length = before.size() - place.valueBegin;
    found.typed = unquoted(before.substr(place.valueBegin));
    std::string_view term = before.substr(place.termBegin);
    const bool isNegated = term.starts_with('-');
    term.remove_prefix(isNegated ? 1 : 0);
    const std::size_t colon = term.find(':');
    if (place.valueBegin == place.termBegin) {
        if (isNegated) {
            ++found.begin;
            --found.length;
            found.typed.erase(0, 1);
        }
        for (const FieldName& field : fieldNames()) {
            if (!field.name.starts_with(found.typed))
                continue;
            found.values.emplace_back(field.name);
            found.texts.push_back(std::string(field.name) + ':');
        }
        return found;
    }
    const std::optional<Field> field =
        colon == std::string_view::npos ? std::nullopt : fieldNamed(term.substr(0, colon));
    if (!field)
        return found;
    found.field = *field;
    Heap heap(found.typed, most);
    offerValues(*field, dataset, heap);
    found.values = heap.take();
    for (const std::string& value : found.values) {
        Term written;
        written.field = *field;
        written.values = {value};
        found.texts.push_back(textOf(written).substr(nameOf(*field).size() + 1));
    }
    return found;
}

} // namespace knotary::query
