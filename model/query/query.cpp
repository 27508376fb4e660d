// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parser of the text form: one pass over the bytes, which only ever compares ASCII and so never
// splits a letter of UTF-8.

#include "model/query/queryvalues.h"

#include "model/base/editdistance.h"
#include "model/time/timespan.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace knotary::query
{

namespace
{

template<class Range, class Projection>
std::vector<std::string_view> namesIn(const Range& range, Projection projection)
{
    std::vector<std::string_view> names;
    names.reserve(std::size(range));
    for (const auto& item : range)
        names.emplace_back(projection(item));
    return names;
}

class Parser
{
public:
    Parser(std::string_view text, const dataset::Dataset& dataset, const FoldFunction& fold)
        : m_text(text), m_dataset(dataset), m_fold(fold)
    {}

    ParsedQuery parse()
    {
        skipBlanks();
        while (m_place < m_text.size()) {
            parseTerm();
            skipBlanks();
        }
        return std::move(m_result);
    }

private:
    /// One of the values of a term, and where it stands.
    struct Value
    {
        std::string text;
        std::size_t offset = 0;
        std::size_t length = 0;
    };

    [[nodiscard]] std::size_t blankAt(std::size_t place) const
    {
        constexpr std::string_view ideographicSpace = "\xE3\x80\x80";
        if (std::string_view(" \t\r\n").find(m_text[place]) != std::string_view::npos)
            return 1;
        return m_text.substr(place).starts_with(ideographicSpace) ? ideographicSpace.size() : 0;
    }

    void skipBlanks()
    {
        while (m_place < m_text.size()) {
            const std::size_t length = blankAt(m_place);
            if (length == 0)
                return;
            m_place += length;
        }
    }

    void report(std::string code, std::size_t offset, std::size_t length,
                std::vector<std::string> arguments)
    {
        base::SourceSpan where;
        where.line = 1;
        where.column = base::lettersOf(m_text.substr(0, offset)).size() + 1;
        where.byteOffset = offset;
        where.byteLength = length;
        m_result.diagnostics.push_back({std::move(code), base::Severity::Error, std::move(where),
                                        std::move(arguments), std::nullopt});
    }

    /// The name before a colon, if the term has one; the place is then behind the colon.
    std::optional<Value> takeFieldName()
    {
        std::size_t end = m_place;
        while (end < m_text.size() && m_text[end] >= 'a' && m_text[end] <= 'z')
            ++end;
        if (end == m_place || end >= m_text.size() || m_text[end] != ':')
            return std::nullopt;
        Value name{std::string(m_text.substr(m_place, end - m_place)), m_place, end - m_place};
        m_place = end + 1;
        return name;
    }

    Value takeValue()
    {
        Value value{{}, m_place, 0};
        if (m_place < m_text.size() && m_text[m_place] == '"')
            takeQuotation(value);
        // What follows a closing quote without a blank belongs to the value ("a"b is ab).
        while (m_place < m_text.size() && m_text[m_place] != ',' && blankAt(m_place) == 0)
            value.text.push_back(m_text[m_place++]);
        value.length = m_place - value.offset;
        return value;
    }

    void takeQuotation(Value& value)
    {
        ++m_place;
        while (m_place < m_text.size()) {
            const char letter = m_text[m_place++];
            const bool isTwice = m_place < m_text.size() && m_text[m_place] == '"';
            if (letter == '"' && !isTwice)
                return;
            if (letter == '"')
                ++m_place;
            value.text.push_back(letter);
        }
        report("query.unclosed-quote", value.offset, m_text.size() - value.offset, {});
    }

    std::vector<Value> takeValues()
    {
        std::vector<Value> values{takeValue()};
        while (m_place < m_text.size() && m_text[m_place] == ',') {
            ++m_place;
            values.push_back(takeValue());
        }
        std::erase_if(values, [](const Value& value) { return value.text.empty(); });
        return values;
    }

    void parseTerm()
    {
        Term term;
        term.offset = m_place;
        if (m_text[m_place] == '-' && m_place + 1 < m_text.size() && blankAt(m_place + 1) == 0) {
            term.isNegated = true;
            ++m_place;
        }
        const std::optional<Value> name = takeFieldName();
        const std::vector<Value> values = takeValues();
        if (name) {
            const std::optional<Field> known = fieldNamed(name->text);
            if (!known) {
                const auto names = namesIn(fieldNames(), [](const FieldName& f) { return f.name; });
                report("query.unknown-field", name->offset, name->length,
                       {name->text, base::nearest(name->text, names)});
                return;
            }
            term.field = *known;
            if (values.empty())
                report("query.value-missing", name->offset, name->length, {name->text});
        }
        std::size_t depth = 0;
        for (Value value : values) {
            if (term.field == Field::Near && !takeDepth(value, depth))
                continue;
            if (isKnown(term.field, value))
                term.values.push_back(std::move(value.text));
        }
        if (term.field == Field::Near)
            term.depth = std::max<std::size_t>(depth, m_hasDepth ? 0 : 1);
        m_hasDepth = false;
        if (!term.values.empty())
            m_result.query.terms.push_back(std::move(term));
    }

    /// Takes "~2" off the value; false where something else than a number stands there.
    bool takeDepth(Value& value, std::size_t& depth)
    {
        const std::size_t tilde = value.text.rfind('~');
        if (tilde == std::string::npos)
            return true;
        const std::string digits = value.text.substr(tilde + 1);
        std::size_t number = 0;
        const char* end = digits.data() + digits.size();
        const auto [rest, error] = std::from_chars(digits.data(), end, number);
        if (error != std::errc{} || rest != end) {
            report("query.bad-depth", value.offset, value.length, {digits});
            return false;
        }
        value.text.resize(tilde);
        depth = std::max(depth, number);
        m_hasDepth = true;
        return true;
    }

    bool isKnown(Field field, const Value& value)
    {
        switch (field) {
        case Field::Word:
            return true;
        case Field::Publisher:
            return isKnownPublisher(value);
        case Field::Evidence:
            return evidenceNamed(value.text) ||
                   reportUnknown("query.unknown-evidence", value,
                                 {evidenceNames.begin(), evidenceNames.end()});
        case Field::When:
            return parseWhen(value.text) || reportBad("query.bad-time", value);
        case Field::Degree:
            return parseNumbers(value.text) || reportBad("query.bad-degree", value);
        case Field::Kind:
            return m_dataset.schema.findKind(value.text) ||
                   reportUnknown("query.unknown-kind", value,
                                 namesIn(m_dataset.schema.kinds(),
                                         [](const schema::Kind& kind) -> std::string_view {
                                             return kind.id;
                                         }));
        case Field::Property:
            return m_dataset.schema.findProperty(value.text) ||
                   reportUnknown("query.unknown-property", value,
                                 namesIn(m_dataset.schema.properties(),
                                         [](const schema::Property& property) -> std::string_view {
                                             return property.id;
                                         }));
        case Field::Source:
            return m_dataset.findSource(value.text) ||
                   reportUnknown(
                       "query.unknown-source", value,
                       namesIn(m_dataset.sources(), [this](base::SourceId id) -> std::string_view {
                           return m_dataset.source(id)->key;
                       }));
        case Field::Standing:
            return standingNamed(value.text) ||
                   reportUnknown("query.unknown-standing", value,
                                 {standingNames.begin(), standingNames.end()});
        case Field::Id:
        case Field::Near:
            return m_dataset.findEntity(value.text) ||
                   reportUnknown(
                       "query.unknown-entity", value,
                       namesIn(m_dataset.entities(), [this](base::EntityId id) -> std::string_view {
                           return m_dataset.entity(id)->key;
                       }));
        }
        return false;
    }

    bool isKnownPublisher(const Value& value)
    {
        const std::vector<std::string> publishers = publishersOf(m_dataset);
        const std::string wanted = foldedOnce(value.text, m_fold);
        return std::ranges::any_of(publishers,
                                   [&](const std::string& publisher) {
                                       return foldedOnce(publisher, m_fold) == wanted;
                                   }) ||
               reportUnknown("query.unknown-publisher", value,
                             {publishers.begin(), publishers.end()});
    }

    bool reportBad(std::string code, const Value& value)
    {
        report(std::move(code), value.offset, value.length, {value.text});
        return false;
    }

    bool reportUnknown(std::string code, const Value& value,
                       const std::vector<std::string_view>& candidates)
    {
        report(std::move(code), value.offset, value.length,
               {value.text, base::nearest(value.text, candidates)});
        return false;
    }

    std::string_view m_text;
    const dataset::Dataset& m_dataset;
    const FoldFunction& m_fold;
    std::size_t m_place = 0;
    bool m_hasDepth = false;
    ParsedQuery m_result;
};

std::optional<std::int64_t> wholeYear(std::string_view text)
{
    std::int64_t year = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    const bool isYear = error == std::errc{} && rest == text.data() + text.size() &&
                        year >= -time::largestYear && year <= time::largestYear;
    return isYear ? std::optional(year) : std::nullopt;
}

} // namespace

std::optional<YearRange> parseYearRange(std::string_view text)
{
    const std::size_t dots = text.find("..");
    const auto first = wholeYear(text.substr(0, dots));
    const auto last = dots == std::string_view::npos ? first : wholeYear(text.substr(dots + 2));
    if (!first || !last || *first > *last)
        return std::nullopt;
    return YearRange{*first, *last};
}

ParsedQuery parseQuery(std::string_view text, const dataset::Dataset& dataset,
                       const FoldFunction& fold)
{
    return Parser(text, dataset, fold).parse();
}

} // namespace knotary::query
