// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/ris.h"

#include "model/dataset/bibliography.h"
#include "model/formats/oneline.h"

#include <algorithm>
#include <array>
#include <optional>

namespace knotary::formats
{

namespace
{

using dataset::Source;

struct RisType
{
    std::string_view type; ///< CSL's
    std::string_view tag;
};
constexpr std::array risTypes{
    RisType{"article-journal", "JOUR"},
    RisType{"article-magazine", "MGZN"},
    RisType{"article-newspaper", "NEWS"},
    RisType{"book", "BOOK"},
    RisType{"broadcast", "SOUND"},
    RisType{"chapter", "CHAP"},
    RisType{"dataset", "DATA"},
    RisType{"entry-dictionary", "DICT"},
    RisType{"entry-encyclopedia", "ENCYC"},
    RisType{"graphic", "ART"},
    RisType{"interview", "PCOMM"},
    RisType{"legal_case", "CASE"},
    RisType{"legislation", "STAT"},
    RisType{"manuscript", "UNPB"},
    RisType{"map", "MAP"},
    RisType{"motion_picture", "VIDEO"},
    RisType{"pamphlet", "PAMP"},
    RisType{"paper-conference", "CPAPER"},
    RisType{"patent", "PAT"},
    RisType{"periodical", "SER"},
    RisType{"personal_communication", "PCOMM"},
    RisType{"post", "ELEC"},
    RisType{"post-weblog", "BLOG"},
    RisType{"regulation", "STAT"},
    RisType{"report", "RPRT"},
    RisType{"review", "JOUR"},
    RisType{"software", "COMP"},
    RisType{"standard", "STAND"},
    RisType{"thesis", "THES"},
    RisType{"webpage", "ELEC"},
};

std::string_view risType(const Source& source)
{
    const auto* const found =
        std::ranges::find(risTypes, dataset::sourceType(source), &RisType::type);
    return found != risTypes.end() ? found->tag : "GEN";
}

/// Without a value there is no line.
void writeField(std::string& out, std::string_view tag, std::string_view value)
{
    const std::string line = oneLine(value);
    if (line.empty())
        return;
    out += tag;
    out += "  - ";
    out += line;
    out += "\r\n";
}

std::string twoDigits(int number)
{
    return number == 0 ? "" : (number < 10 ? "0" : "") + std::to_string(number);
}

std::string yearText(std::int64_t year)
{
    const std::string text = std::to_string(year);
    return text.size() < 4 ? std::string(4 - text.size(), '0') + text : text;
}

std::string dateParts(const dataset::DateParts& parts)
{
    return yearText(parts.year) + '/' + twoDigits(parts.month) + '/' + twoDigits(parts.day) + '/';
}

bool isPlain(const dataset::PublicationDate& date)
{
    return !date.last && !date.isOpen && !date.isApproximate && !date.isUncertain &&
           date.first.season == 0;
}

void writeSource(std::string& out, const Source& source, const std::string& accessed)
{
    writeField(out, "TY", risType(source));
    writeField(out, "ID", source.key);
    for (const std::string& author : source.authors) {
        const dataset::AuthorName name = dataset::authorName(author);
        writeField(out, "AU", name.isPerson() ? name.family + ", " + name.given : name.whole);
    }
    writeField(out, "TI", dataset::originalTitle(source));
    writeField(out, dataset::isInPeriodical(source) ? "T2" : "PB", source.publisher);
    if (const std::optional<dataset::PublicationDate> date = dataset::publicationDate(source.date))
        writeField(out, "PY", yearText(date->first.year));
    if (!source.date.empty())
        writeField(out, "DA", risDate(source.date));
    writeField(out, "UR", dataset::webAddress(source));
    if (!accessed.empty())
        writeField(out, "Y2", risDate(accessed));
    writeField(out, "LA", source.language);
    writeField(out, "N1", schema::textFor(source.note, "en"));
    out += "ER  - \r\n";
}

} // namespace

std::string risDate(std::string_view written)
{
    const std::optional<dataset::PublicationDate> date = dataset::publicationDate(written);
    if (!date)
        return "///" + oneLine(written);
    const std::string parts = dateParts(date->first);
    return isPlain(*date) ? parts : parts + oneLine(written);
}

std::string risOfClaims(const dataset::Dataset& dataset, std::span<const base::ClaimId> claims)
{
    std::string out;
    for (const auto& [id, accessed] : dataset::readingsOf(dataset, claims)) {
        if (!out.empty())
            out += "\r\n";
        writeSource(out, *dataset.source(id), accessed);
    }
    return out;
}

} // namespace knotary::formats
