// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/bibliography.h"

#include "model/time/edtf.h"

#include <string>
#include <unordered_set>

namespace knotary::dataset
{

namespace
{

using time::Boundary;
using time::TimeSpan;

/// What is known of a date; nothing where bibliographies have no word for it.
std::optional<DateParts> partsOf(const Boundary& boundary)
{
    if (boundary.kind != time::End::Known || boundary.earliest == time::unboundedPast ||
        boundary.latest == time::unboundedFuture)
        return std::nullopt;
    const time::CivilDate first = time::dateFromDays(boundary.earliest);
    const time::CivilDate last = time::dateFromDays(boundary.latest);
    if (first.year < 1 || first.year != last.year)
        return std::nullopt;
    switch (boundary.precision) {
    case time::Precision::Day:
        if (first == last)
            return DateParts{first.year, first.month, first.day};
        return std::nullopt;
    case time::Precision::Month:
        if (first.month == last.month)
            return DateParts{first.year, first.month};
        return std::nullopt;
    case time::Precision::Year:
        return DateParts{first.year};
    default:
        return std::nullopt;
    }
}

/// "2001-21" to "2001-24".
std::optional<DateParts> seasonOf(const TimeSpan& span)
{
    const std::string_view written = span.text;
    constexpr std::size_t yearDigits = 4;
    const bool isSeason = span.shape == time::Shape::Single &&
                          span.precision == time::Precision::Season &&
                          written.size() >= yearDigits + 3 && written[yearDigits] == '-' &&
                          written[yearDigits + 1] == '2' && written[yearDigits + 2] >= '1' &&
                          written[yearDigits + 2] <= '4';
    if (!isSeason)
        return std::nullopt;
    DateParts parts;
    parts.year = std::stoi(span.text.substr(0, yearDigits));
    parts.season = written[yearDigits + 2] - '0';
    if (parts.year < 1)
        return std::nullopt;
    return parts;
}

/// By its first day; what is no date comes before all that is one.
bool isLater(const std::string& date, const std::string& other)
{
    const auto dayOf = [](const std::string& text) {
        const time::EdtfResult parsed = time::parseEdtf(text);
        return parsed.span ? parsed.span->earliest : time::unboundedPast;
    };
    const std::int64_t day = dayOf(date);
    const std::int64_t otherDay = dayOf(other);
    return day != otherDay ? day > otherDay : date > other;
}

void keepLater(std::string& last, const std::string& date)
{
    if (!date.empty() && date != last && (last.empty() || isLater(date, last)))
        last = date;
}

/// Collects what claims rest on, each claim once.
class Reader
{
public:
    Reader(const Dataset& dataset, Readings& readings) : m_dataset(dataset), m_readings(readings) {}

    void read(const Claim& claim)
    {
        for (const Evidence& evidence : claim.evidence)
            keepLater(m_readings[evidence.source], evidence.accessed);
        if (claim.evidence.empty())
            readPremises(claim);
    }

private:
    /// A chain of premises may be long, so nothing is called for each of its links.
    void readPremises(const Claim& claim)
    {
        std::vector<const Claim*> open{&claim};
        while (!open.empty()) {
            const Claim& inferred = *open.back();
            open.pop_back();
            for (const std::string& key : inferred.inferredFrom) {
                const std::optional<ClaimId> id = m_dataset.findClaim(key);
                if (!id || !m_seen.insert(*id).second)
                    continue;
                const Claim& premise = *m_dataset.claim(*id);
                for (const Evidence& evidence : premise.evidence)
                    if (evidence.stance == Stance::Asserts || evidence.stance == Stance::Reports)
                        keepLater(m_readings[evidence.source], evidence.accessed);
                open.push_back(&premise);
            }
        }
    }

    const Dataset& m_dataset;
    Readings& m_readings;
    std::unordered_set<ClaimId> m_seen;
};

} // namespace

const std::string& originalTitle(const Source& source)
{
    return schema::textFor(source.title, source.language);
}

bool isInPeriodical(const Source& source)
{
    const std::string_view type = sourceType(source);
    return type.starts_with("article-") || type == "review" || type == "periodical";
}

std::string webAddress(const Source& source)
{
    const std::string& url = source.url;
    const std::size_t colon = url.find("://");
    if (colon == std::string::npos || colon + 3 == url.size())
        return {};
    std::string scheme = url.substr(0, colon);
    for (char& letter : scheme)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    if (scheme != "http" && scheme != "https")
        return {};
    std::string address;
    for (const char letter : url) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool isAllowed = byte > 0x20 && byte < 0x7F &&
                               std::string_view("\"<>\\^`{|}").find(letter) == std::string::npos;
        if (isAllowed) {
            address += letter;
            continue;
        }
        constexpr std::string_view digits = "0123456789ABCDEF";
        address += {'%', digits[byte / 16], digits[byte % 16]};
    }
    return address;
}

std::optional<PublicationDate> publicationDate(std::string_view written)
{
    const time::EdtfResult parsed = time::parseEdtf(written);
    if (!parsed.span)
        return std::nullopt;
    const TimeSpan& span = *parsed.span;
    if (!span.isInterval() && span.shape != time::Shape::Single)
        return std::nullopt;
    PublicationDate date;
    date.isApproximate = span.qualifiers.approximate;
    date.isUncertain = span.qualifiers.uncertain;
    std::optional<DateParts> first = seasonOf(span);
    if (!first)
        first = partsOf(span.start);
    if (!first)
        return std::nullopt;
    date.first = *first;
    if (!span.isInterval())
        return date;
    date.isOpen = span.end.kind == time::End::Open;
    date.last = partsOf(span.end);
    if (!date.isOpen && !date.last)
        return std::nullopt;
    return date;
}

Readings readingsOf(const Dataset& dataset, std::span<const ClaimId> claims)
{
    Readings readings;
    Reader reader(dataset, readings);
    for (const ClaimId id : claims)
        if (const Claim* claim = dataset.claim(id))
            reader.read(*claim);
    return readings;
}

std::string lastReading(const Dataset& dataset, SourceId source)
{
    std::string last;
    for (const ClaimId id : dataset.claims())
        for (const Evidence& evidence : dataset.claim(id)->evidence)
            if (evidence.source == source)
                keepLater(last, evidence.accessed);
    return last;
}

} // namespace knotary::dataset
