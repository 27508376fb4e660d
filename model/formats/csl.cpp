// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csl.h"

#include "model/formats/jsonwriter.h"
#include "model/time/edtf.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace knotary::formats
{

namespace
{

using dataset::Source;
using time::Boundary;
using time::TimeSpan;

struct TypeWord
{
    std::string_view word; ///< lower case
    std::string_view type; ///< CSL's
};

/// Common words for kinds of sources; CSL's own types stand for themselves.
constexpr std::array typeWords{
    TypeWord{"article", "article"},
    TypeWord{"paper", "article-journal"},
    TypeWord{"journal article", "article-journal"},
    TypeWord{"article-journal", "article-journal"},
    TypeWord{"期刊文章", "article-journal"},
    TypeWord{"论文", "article-journal"},
    TypeWord{"magazine article", "article-magazine"},
    TypeWord{"article-magazine", "article-magazine"},
    TypeWord{"news", "article-newspaper"},
    TypeWord{"newspaper", "article-newspaper"},
    TypeWord{"newspaper article", "article-newspaper"},
    TypeWord{"news article", "article-newspaper"},
    TypeWord{"commentary", "article-newspaper"},
    TypeWord{"editorial", "article-newspaper"},
    TypeWord{"op-ed", "article-newspaper"},
    TypeWord{"article-newspaper", "article-newspaper"},
    TypeWord{"新闻", "article-newspaper"},
    TypeWord{"报道", "article-newspaper"},
    TypeWord{"评论", "article-newspaper"},
    TypeWord{"book", "book"},
    TypeWord{"monograph", "book"},
    TypeWord{"书", "book"},
    TypeWord{"图书", "book"},
    TypeWord{"专著", "book"},
    TypeWord{"chapter", "chapter"},
    TypeWord{"book chapter", "chapter"},
    TypeWord{"broadcast", "broadcast"},
    TypeWord{"podcast", "broadcast"},
    TypeWord{"television", "broadcast"},
    TypeWord{"radio", "broadcast"},
    TypeWord{"dataset", "dataset"},
    TypeWord{"data set", "dataset"},
    TypeWord{"database", "dataset"},
    TypeWord{"statistics", "dataset"},
    TypeWord{"数据", "dataset"},
    TypeWord{"统计", "dataset"},
    TypeWord{"document", "document"},
    TypeWord{"文件", "document"},
    TypeWord{"dictionary", "entry-dictionary"},
    TypeWord{"encyclopedia", "entry-encyclopedia"},
    TypeWord{"encyclopaedia", "entry-encyclopedia"},
    TypeWord{"百科", "entry-encyclopedia"},
    TypeWord{"百科全书", "entry-encyclopedia"},
    TypeWord{"photo", "graphic"},
    TypeWord{"photograph", "graphic"},
    TypeWord{"image", "graphic"},
    TypeWord{"interview", "interview"},
    TypeWord{"采访", "interview"},
    TypeWord{"judgment", "legal_case"},
    TypeWord{"court decision", "legal_case"},
    TypeWord{"law", "legislation"},
    TypeWord{"legislation", "legislation"},
    TypeWord{"act", "legislation"},
    TypeWord{"法律", "legislation"},
    TypeWord{"manuscript", "manuscript"},
    TypeWord{"map", "map"},
    TypeWord{"地图", "map"},
    TypeWord{"film", "motion_picture"},
    TypeWord{"video", "motion_picture"},
    TypeWord{"视频", "motion_picture"},
    TypeWord{"brochure", "pamphlet"},
    TypeWord{"pamphlet", "pamphlet"},
    TypeWord{"conference paper", "paper-conference"},
    TypeWord{"proceedings paper", "paper-conference"},
    TypeWord{"patent", "patent"},
    TypeWord{"periodical", "periodical"},
    TypeWord{"letter", "personal_communication"},
    TypeWord{"email", "personal_communication"},
    TypeWord{"e-mail", "personal_communication"},
    TypeWord{"post", "post"},
    TypeWord{"social media", "post"},
    TypeWord{"blog", "post-weblog"},
    TypeWord{"blog post", "post-weblog"},
    TypeWord{"博客", "post-weblog"},
    TypeWord{"regulation", "regulation"},
    TypeWord{"法规", "regulation"},
    TypeWord{"report", "report"},
    TypeWord{"white paper", "report"},
    TypeWord{"working paper", "report"},
    TypeWord{"press release", "report"},
    TypeWord{"报告", "report"},
    TypeWord{"白皮书", "report"},
    TypeWord{"review", "review"},
    TypeWord{"software", "software"},
    TypeWord{"speech", "speech"},
    TypeWord{"talk", "speech"},
    TypeWord{"演讲", "speech"},
    TypeWord{"讲话", "speech"},
    TypeWord{"standard", "standard"},
    TypeWord{"标准", "standard"},
    TypeWord{"thesis", "thesis"},
    TypeWord{"dissertation", "thesis"},
    TypeWord{"学位论文", "thesis"},
    TypeWord{"treaty", "treaty"},
    TypeWord{"条约", "treaty"},
    TypeWord{"web page", "webpage"},
    TypeWord{"webpage", "webpage"},
    TypeWord{"website", "webpage"},
    TypeWord{"web site", "webpage"},
    TypeWord{"网页", "webpage"},
    TypeWord{"网站", "webpage"},
};

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a')
                                              : static_cast<char>(letter);
    });
    return text;
}

/// How many parts of a date are known: year, month, day; nothing where CSL has no word for it.
std::optional<int> partCount(const Boundary& boundary)
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
        return first == last ? std::optional(3) : std::nullopt;
    case time::Precision::Month:
        return first.month == last.month ? std::optional(2) : std::nullopt;
    case time::Precision::Year:
        return 1;
    default:
        return std::nullopt;
    }
}

void writeParts(JsonWriter& json, const Boundary& boundary, int parts)
{
    const time::CivilDate date = time::dateFromDays(boundary.earliest);
    json.beginArray();
    json.number(date.year);
    if (parts > 1)
        json.number(static_cast<std::int64_t>(date.month));
    if (parts > 2)
        json.number(static_cast<std::int64_t>(date.day));
    json.endArray();
}

void writeQualifiers(JsonWriter& json, const TimeSpan& span)
{
    if (span.qualifiers.any()) {
        json.key("circa");
        json.truth(true);
    }
}

/// "2001-21" to "2001-24", which CSL counts from 1.
bool writeSeason(JsonWriter& json, const TimeSpan& span)
{
    const std::string_view written = span.text;
    constexpr std::size_t yearDigits = 4;
    const bool isSeason = span.shape == time::Shape::Single &&
                          span.precision == time::Precision::Season &&
                          written.size() >= yearDigits + 3 && written[yearDigits] == '-' &&
                          written[yearDigits + 1] == '2' && written[yearDigits + 2] >= '1' &&
                          written[yearDigits + 2] <= '4';
    if (!isSeason)
        return false;
    json.key("date-parts");
    json.beginArray();
    json.beginArray();
    json.number(static_cast<std::int64_t>(std::stoi(span.text.substr(0, yearDigits))));
    json.endArray();
    json.endArray();
    json.key("season");
    json.number(static_cast<std::int64_t>(written[yearDigits + 2] - '0'));
    writeQualifiers(json, span);
    return true;
}

bool writeDateParts(JsonWriter& json, const TimeSpan& span)
{
    const bool isInterval = span.isInterval();
    if (!isInterval && span.shape != time::Shape::Single)
        return false;
    const std::optional<int> start = partCount(span.start);
    const std::optional<int> end = isInterval ? partCount(span.end) : start;
    if (!start || !end)
        return false;
    json.key("date-parts");
    json.beginArray();
    writeParts(json, span.start, *start);
    if (isInterval)
        writeParts(json, span.end, *end);
    json.endArray();
    writeQualifiers(json, span);
    return true;
}

void writeDate(JsonWriter& json, std::string_view date)
{
    json.beginObject();
    const time::EdtfResult parsed = time::parseEdtf(date);
    const bool isSaid =
        parsed.span && (writeSeason(json, *parsed.span) || writeDateParts(json, *parsed.span));
    if (!isSaid)
        json.field("literal", date);
    json.endObject();
}

/// The title in the source's own language: that is what is printed on it.
const std::string& titleOf(const Source& source)
{
    return schema::textFor(source.title, source.language);
}

void writeSource(JsonWriter& json, const Source& source, const std::string& accessed)
{
    json.beginObject();
    json.field("id", source.key);
    json.field("type", cslType(source));
    if (!source.title.empty())
        json.field("title", titleOf(source));
    if (!source.authors.empty()) {
        json.key("author");
        json.beginArray();
        for (const std::string& author : source.authors) {
            // Which part of a name is the family name nobody has said.
            json.beginObject();
            json.field("literal", author);
            json.endObject();
        }
        json.endArray();
    }
    if (!source.date.empty()) {
        json.key("issued");
        writeDate(json, source.date);
    }
    if (!accessed.empty()) {
        json.key("accessed");
        writeDate(json, accessed);
    }
    if (!source.url.empty())
        json.field("URL", source.url);
    if (!source.publisher.empty())
        json.field("publisher", source.publisher);
    if (!source.language.empty())
        json.field("language", source.language);
    if (!source.note.empty())
        json.field("note", schema::textFor(source.note, "en"));
    json.endObject();
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

} // namespace

std::string_view cslType(const Source& source)
{
    const std::string word = lowerCase(source.kind);
    const auto found = std::ranges::find(typeWords, word, &TypeWord::word);
    if (found != typeWords.end())
        return found->type;
    return source.url.empty() ? "document" : "webpage";
}

std::string cslDate(std::string_view date)
{
    JsonWriter json;
    writeDate(json, date);
    return json.take();
}

std::string cslOfClaims(const dataset::Dataset& dataset, std::span<const base::ClaimId> claims)
{
    std::map<base::SourceId, std::string> lastAccess;
    for (const base::ClaimId id : claims) {
        const dataset::Claim* claim = dataset.claim(id);
        if (claim == nullptr)
            continue;
        for (const dataset::Evidence& evidence : claim->evidence) {
            std::string& last = lastAccess[evidence.source];
            if (!evidence.accessed.empty() && (last.empty() || isLater(evidence.accessed, last)))
                last = evidence.accessed;
        }
    }
    JsonWriter json;
    json.beginArray();
    for (const auto& [id, accessed] : lastAccess)
        writeSource(json, *dataset.source(id), accessed);
    json.endArray();
    return json.take();
}

} // namespace knotary::formats
