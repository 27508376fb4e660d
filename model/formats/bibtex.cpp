// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/bibtex.h"

#include "model/dataset/bibliography.h"
#include "model/formats/oneline.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

namespace knotary::formats
{

namespace
{

using dataset::Source;

/// How biblatex calls a type of CSL, and in which field whoever brought it out stands.
struct EntryType
{
    std::string_view type;
    std::string_view entry;
    std::string_view publisher = "publisher";
};
constexpr std::array entryTypes{
    EntryType{"article-journal", "article", "journaltitle"},
    EntryType{"article-magazine", "article", "journaltitle"},
    EntryType{"article-newspaper", "article", "journaltitle"},
    EntryType{"review", "article", "journaltitle"},
    EntryType{"book", "book"},
    EntryType{"chapter", "incollection"},
    EntryType{"dataset", "dataset"},
    EntryType{"entry-dictionary", "inreference"},
    EntryType{"entry-encyclopedia", "inreference"},
    EntryType{"graphic", "image"},
    EntryType{"legal_case", "jurisdiction"},
    EntryType{"legislation", "legislation"},
    EntryType{"manuscript", "unpublished"},
    EntryType{"motion_picture", "video"},
    EntryType{"pamphlet", "booklet"},
    EntryType{"paper-conference", "inproceedings"},
    EntryType{"patent", "patent"},
    EntryType{"periodical", "periodical"},
    EntryType{"personal_communication", "letter"},
    EntryType{"post", "online", "organization"},
    EntryType{"post-weblog", "online", "organization"},
    EntryType{"regulation", "legislation"},
    EntryType{"report", "report", "institution"},
    EntryType{"software", "software"},
    EntryType{"standard", "standard"},
    EntryType{"thesis", "thesis", "institution"},
    EntryType{"treaty", "legal"},
    EntryType{"webpage", "online", "organization"},
};

EntryType entryType(const Source& source)
{
    const std::string_view type = dataset::sourceType(source);
    const auto* const found = std::ranges::find(entryTypes, type, &EntryType::type);
    return found != entryTypes.end() ? *found : EntryType{type, "misc", "organization"};
}

bool isUpper(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

/// Styles make small letters of a title's capitals; those within a word ("WIC", "iPhone") are
/// certainly a name's and stand in braces.
std::string titleText(std::string_view title)
{
    std::string text;
    const std::string line = oneLine(title);
    std::string_view rest = line;
    while (!rest.empty()) {
        const std::size_t blank = std::min(rest.find(' '), rest.size());
        const std::string_view word = rest.substr(0, blank);
        const bool isName = word.size() > 1 && std::ranges::any_of(word.substr(1), isUpper);
        if (!text.empty())
            text += ' ';
        text += isName ? '{' + bibtexText(word) + '}' : bibtexText(word);
        rest.remove_prefix(std::min(blank + 1, rest.size()));
    }
    return text;
}

std::string authorsText(const Source& source)
{
    std::string text;
    for (const std::string& author : source.authors) {
        const dataset::AuthorName name = dataset::authorName(author);
        if (!text.empty())
            text += " and ";
        // In braces a name is not taken apart, whatever "and" or comma is in it.
        text += name.isPerson() ? bibtexText(name.family) + ", " + bibtexText(name.given)
                                : '{' + bibtexText(name.whole) + '}';
    }
    return text;
}

std::string padded(std::int64_t number, std::size_t digits)
{
    std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

std::string isoDate(const dataset::DateParts& parts)
{
    std::string date = padded(parts.year, 4);
    constexpr int seasonsBegin = 20; // 21 is spring
    if (parts.season > 0)
        return date + '-' + std::to_string(seasonsBegin + parts.season);
    if (parts.month > 0)
        date += '-' + padded(parts.month, 2);
    if (parts.day > 0)
        date += '-' + padded(parts.day, 2);
    return date;
}

/// EDTF of level 1, as biber reads it; nothing where it would not.
std::optional<std::string> dateText(std::string_view written)
{
    const std::optional<dataset::PublicationDate> date = dataset::publicationDate(written);
    constexpr std::int64_t lastYear = 9999;
    if (!date || date->first.year > lastYear || (date->last && date->last->year > lastYear))
        return std::nullopt;
    const std::string_view mark = date->isApproximate && date->isUncertain ? "%"
                                  : date->isApproximate                    ? "~"
                                  : date->isUncertain                      ? "?"
                                                                           : "";
    std::string text = isoDate(date->first);
    text += mark;
    if (date->isOpen)
        return text + '/';
    if (date->last) {
        text += '/' + isoDate(*date->last);
        text += mark;
    }
    return text;
}

class Entry
{
public:
    Entry(std::string& out, std::string_view type, std::string_view key) : m_out(out)
    {
        m_out += '@';
        m_out += type;
        m_out += '{';
        m_out += key;
        m_out += ','; // biber wants it behind the key also where no field follows
    }
    Entry(const Entry&) = delete;
    Entry& operator=(const Entry&) = delete;
    ~Entry() { m_out += "\n}\n"; }

    /// `value` is as bibtexText makes it; without any there is no field.
    void field(std::string_view name, std::string_view value)
    {
        if (value.empty())
            return;
        m_out += "\n  ";
        m_out += name;
        m_out += " = {";
        m_out += value;
        m_out += "},";
    }

private:
    std::string& m_out;
};

std::string_view languageName(std::string_view tag)
{
    return tag.starts_with("en") ? "english" : tag.starts_with("zh") ? "chinese" : "";
}

void writeSource(std::string& out, const Source& source, std::string_view key,
                 const std::string& accessed)
{
    const EntryType type = entryType(source);
    Entry entry(out, type.entry, key);
    entry.field("author", authorsText(source));
    entry.field("title", titleText(dataset::originalTitle(source)));
    if (type.type == "article-newspaper")
        entry.field("entrysubtype", "newspaper");
    if (type.entry == "report" || type.entry == "thesis")
        entry.field("type", bibtexText(source.kind));
    entry.field(type.publisher, bibtexText(source.publisher));
    if (const std::optional<std::string> date = dateText(source.date))
        entry.field("date", *date);
    else
        entry.field("year", bibtexText(source.date)); // words, which styles print as they are
    if (const std::string address = dataset::webAddress(source); !address.empty()) {
        entry.field("url", address);
        entry.field("urldate", dateText(accessed).value_or(""));
    }
    entry.field("langid", languageName(source.language));
    entry.field("annotation", bibtexText(schema::textFor(source.note, "en")));
}

std::string asciiKey(std::string_view id)
{
    std::string key;
    for (const char letter : id) {
        const bool isAllowed = (letter >= 'a' && letter <= 'z') || isUpper(letter) ||
                               (letter >= '0' && letter <= '9') || letter == '_' || letter == ':' ||
                               letter == '.';
        if (isAllowed)
            key += letter;
        else if (!key.empty() && key.back() != '-')
            key += '-';
    }
    while (key.ends_with('-'))
        key.pop_back();
    return key.empty() ? "source" : key;
}

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char letter) {
        return isUpper(letter) ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return text;
}

} // namespace

std::string bibtexText(std::string_view text)
{
    std::string out;
    for (const char letter : oneLine(text)) {
        switch (letter) {
        case '\\':
            out += "\\textbackslash{}";
            break;
        case '{':
            out += "\\textbraceleft{}";
            break;
        case '}':
            out += "\\textbraceright{}";
            break;
        case '~':
            out += "\\textasciitilde{}";
            break;
        case '^':
            out += "\\textasciicircum{}";
            break;
        case '#':
        case '$':
        case '%':
        case '&':
        case '_':
            out += '\\';
            out += letter;
            break;
        default:
            out += letter;
        }
    }
    return out;
}

std::vector<std::pair<base::SourceId, std::string>> bibtexKeys(const dataset::Dataset& dataset)
{
    std::vector<std::pair<base::SourceId, std::string>> keys;
    std::unordered_set<std::string> taken;
    for (const base::SourceId id : dataset.sources()) {
        const std::string key = asciiKey(dataset.source(id)->key);
        std::string unique = key;
        for (std::size_t number = 2; !taken.insert(lowerCase(unique)).second; ++number)
            unique = key + '-' + std::to_string(number);
        keys.emplace_back(id, std::move(unique));
    }
    return keys;
}

std::string bibtexOfClaims(const dataset::Dataset& dataset, std::span<const base::ClaimId> claims)
{
    const dataset::Readings readings = dataset::readingsOf(dataset, claims);
    std::string out;
    for (const auto& [id, key] : bibtexKeys(dataset)) {
        const auto found = readings.find(id);
        if (found == readings.end())
            continue;
        if (!out.empty())
            out += '\n';
        writeSource(out, *dataset.source(id), key, found->second);
    }
    return out;
}

} // namespace knotary::formats
