// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every list of sources has to know of a source, whatever its style or file format: of which
// type it is, who wrote it, when it came out, and when somebody last read it.

#include "model/dataset/dataset.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace knotary::dataset
{

/// The type of CSL 1.0.2 that a word for a kind of source means, English or Chinese ("report",
/// "article-newspaper"); where it is no common word, "webpage" if there is an address and
/// "document" if there is none. An "article" and a "document" are of a newspaper if they have a
/// publisher and the day on which they appeared.
[[nodiscard]] std::string_view sourceType(const Source& source);

/// Whether it came out in something that has issues.
[[nodiscard]] bool isInPeriodical(const Source& source);

/// The title in the source's own language: that is what is printed on it.
[[nodiscard]] const std::string& originalTitle(const Source& source);

/// The address of a page on the web (http, https), percent-encoded where no address may have such
/// a letter; empty where it is none.
[[nodiscard]] std::string webAddress(const Source& source);

/// The name of a person in two parts, or any other name in one.
struct AuthorName
{
    std::string family; ///< empty where the name is in one part
    std::string given;
    std::string whole;          ///< as it is written
    bool isFamilyFirst = false; ///< "Xi Jinping": it is always said in this order

    [[nodiscard]] bool isPerson() const { return !family.empty(); }
};

/// "Makinen, Julie" is taken at its word. Of a name of two to four Latin words the last is the
/// family name, or the first where it is a common family name of China, Korea or Vietnam. A name
/// that may be an organization's or that can be read both ways stays whole, and so does one in
/// other letters: a whole name is never wrong.
[[nodiscard]] AuthorName authorName(std::string_view written);

struct DateParts
{
    std::int64_t year = 0;
    int month = 0;  ///< 0 where unknown
    int day = 0;    ///< 0 where unknown
    int season = 0; ///< 1 spring to 4 winter, without month

    bool operator==(const DateParts&) const = default;
};

/// A date as bibliographies know it.
struct PublicationDate
{
    DateParts first;
    std::optional<DateParts> last; ///< of a range
    bool isOpen = false;           ///< a range that goes on
    bool isApproximate = false;
    bool isUncertain = false;
};

/// Nothing where it is no EDTF or says what bibliographies cannot: years before 1, sets, unknown
/// digits, unknown ends.
[[nodiscard]] std::optional<PublicationDate> publicationDate(std::string_view written);

/// The sources that claims rest on, or that speak against them, with the last day on which somebody
/// read each for one of these claims (empty where nobody says). A claim that is inferred and has no
/// evidence of its own rests on that of its premises.
using Readings = std::map<SourceId, std::string>;
[[nodiscard]] Readings readingsOf(const Dataset& dataset, std::span<const ClaimId> claims);

/// The last day on which somebody read the source, for any claim; looks through all of them.
[[nodiscard]] std::string lastReading(const Dataset& dataset, SourceId source);

} // namespace knotary::dataset
