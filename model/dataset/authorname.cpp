// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/bibliography.h"

#include <algorithm>
#include <array>
#include <vector>

namespace knotary::dataset
{

namespace
{

/// Lower case. Where a word is in doubt it stands here: a name that is left whole is right
/// in every style.
constexpr auto organizationWords = std::to_array<std::string_view>(
    {"academy",    "administration", "agency",       "alliance",      "analysts",    "archive",
     "archives",   "army",           "assembly",     "associates",    "association", "authority",
     "bank",       "blog",           "board",        "broadcasting",  "bureau",      "business",
     "cabinet",    "center",         "centre",       "chamber",       "church",      "club",
     "co",         "coalition",      "college",      "commission",    "committee",   "company",
     "conference", "congress",       "consortium",   "consulting",    "corp",        "corporation",
     "council",    "court",          "daily",        "data",          "delegation",  "department",
     "desk",       "directorate",    "editorial",    "editors",       "embassy",     "europe",
     "faculty",    "federation",     "forum",        "foundation",    "fund",        "gazette",
     "gmbh",       "government",     "group",        "herald",        "inc",         "initiative",
     "institute",  "institution",    "intelligence", "international", "internet",    "journal",
     "lab",        "laboratory",     "league",       "library",       "limited",     "llc",
     "ltd",        "magazine",       "media",        "ministry",      "mission",     "museum",
     "national",   "nations",        "network",      "news",          "newspaper",   "office",
     "online",     "organisation",   "organization", "parliament",    "partnership", "party",
     "post",       "press",          "programme",    "project",       "radio",       "reporters",
     "research",   "review",         "school",       "secretariat",   "senate",      "service",
     "society",    "staff",          "studio",       "team",          "television",  "times",
     "tribune",    "union",          "united",       "university"});

/// Words between the given and the family name, which belong to the latter.
constexpr auto particles = std::to_array<std::string_view>(
    {"al",  "bin", "da", "dal", "de", "del", "della", "den", "der", "di",  "do",
     "dos", "du",  "el", "ibn", "la", "le",  "ten",   "ter", "van", "von", "zu"});

/// Common family names of China, Korea and Vietnam that are no given names elsewhere.
constexpr auto familyNamesFirst = std::to_array<std::string_view>(
    {"bai",  "ban",   "bui",  "cai",   "cao",   "chang", "chen",  "cheng",  "choi",  "chow",
     "cui",  "dang",  "deng", "ding",  "dong",  "du",    "duan",  "duong",  "fang",  "feng",
     "fu",   "gao",   "gong", "gu",    "guo",   "hao",   "he",    "ho",     "hoang", "hong",
     "hou",  "hsu",   "hu",   "huang", "huynh", "hwang", "jang",  "jeong",  "jia",   "jiang",
     "jiao", "kang",  "kong", "kwon",  "lai",   "lam",   "li",    "liang",  "liao",  "lim",
     "liu",  "luo",   "lyu",  "ma",    "mao",   "meng",  "ngo",   "nguyen", "niu",   "pan",
     "park", "peng",  "pham", "phan",  "qian",  "qiao",  "qin",   "qiu",    "ren",   "shao",
     "shen", "shi",   "song", "sun",   "tang",  "tao",   "tian",  "tran",   "tsai",  "vo",
     "wan",  "wang",  "wei",  "wen",   "wong",  "wu",    "xia",   "xiang",  "xiao",  "xie",
     "xing", "xiong", "xi",   "xu",    "xue",   "yang",  "yao",   "ye",     "yi",    "yin",
     "yu",   "yuan",  "zeng", "zhang", "zhao",  "zhou",  "zheng", "zhong",  "zhu"});

/// Family names there and given names elsewhere: nobody can tell which is meant.
constexpr auto eitherName = std::to_array<std::string_view>(
    {"an",  "cho",  "dai",  "dan", "fan", "han", "jin", "jung", "kim", "lee", "lei",
     "lin", "ling", "long", "lu",  "min", "mo",  "roh", "shin", "su",  "tan", "yan"});

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return lower;
}

template<typename Words>
bool holds(const Words& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

bool isFamilyNameFirst(std::string_view word)
{
    return holds(familyNamesFirst, lowerCase(word));
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t blank = text.find(' ');
        if (blank != 0)
            words.push_back(text.substr(0, blank));
        if (blank == std::string_view::npos)
            break;
        text.remove_prefix(blank + 1);
    }
    return words;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

bool isCapital(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

bool isAsciiLetter(char letter)
{
    return isCapital(letter) || (letter >= 'a' && letter <= 'z');
}

/// The first byte of two or three that make a Latin letter beyond ASCII (U+00C0 to U+024F, U+1E00
/// to U+1EFF), or of U+2019, the apostrophe; and the bytes that follow.
bool isLatinLead(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return (byte >= 0xC3 && byte <= 0xC9) || byte == 0xE1 || byte == 0xE2;
}
bool isTail(char letter)
{
    return (static_cast<unsigned char>(letter) & 0xC0) == 0x80;
}

/// Letters of Latin script, points, hyphens and apostrophes.
bool isLatinWord(std::string_view word)
{
    for (std::size_t place = 0; place < word.size(); ++place) {
        const char letter = word[place];
        if (letter == '\xE1' && (place + 1 == word.size() || word[place + 1] < '\xB8'))
            return false;
        if (letter == '\xE2' && word.substr(place, 3) != "\xE2\x80\x99")
            return false;
        if (!isAsciiLetter(letter) && !isLatinLead(letter) && !isTail(letter) && letter != '.' &&
            letter != '-' && letter != '\'')
            return false;
    }
    return !word.empty();
}

bool isInitials(std::string_view word)
{
    return !word.empty() && isCapital(word.front()) &&
           (word.size() == 1 || word.find('.') != std::string_view::npos);
}

/// "BBC", which no person is called.
bool isAcronym(std::string_view word)
{
    return word.size() > 1 && std::ranges::all_of(word, isCapital);
}

/// A word that may stand in the name of a person.
bool isNameWord(std::string_view word)
{
    if (!isLatinWord(word) || isAcronym(word))
        return false;
    const std::string lower = lowerCase(word);
    if (holds(particles, lower))
        return true;
    if (holds(organizationWords, lower) || lower == "the" || lower == "jr." || lower == "sr." ||
        lower == "inc." || lower == "ltd." || lower == "co.")
        return false;
    return isCapital(word.front()) || isLatinLead(word.front());
}

constexpr std::size_t mostWords = 4;

bool areNameWords(const std::vector<std::string_view>& words)
{
    return !words.empty() && words.size() <= mostWords && std::ranges::all_of(words, isNameWord);
}

std::string joined(const std::vector<std::string_view>& words, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t place = from; place < to; ++place) {
        if (!text.empty())
            text += ' ';
        text += words[place];
    }
    return text;
}

/// "Makinen, Julie", written so that nobody has to guess.
bool splitAtComma(AuthorName& name)
{
    const std::string_view whole = name.whole;
    const std::size_t comma = whole.find(',');
    const std::vector<std::string_view> family = wordsOf(trimmed(whole.substr(0, comma)));
    const std::vector<std::string_view> given = wordsOf(trimmed(whole.substr(comma + 1)));
    if (!areNameWords(family) || !areNameWords(given))
        return false;
    name.family = joined(family, 0, family.size());
    name.given = joined(given, 0, given.size());
    return true;
}

void splitInWritingOrder(AuthorName& name)
{
    const std::vector<std::string_view> words = wordsOf(name.whole);
    if (words.size() < 2 || !areNameWords(words) || isInitials(words.back()))
        return;
    const bool isFirst = isFamilyNameFirst(words.front());
    const bool isLast = isFamilyNameFirst(words.back());
    const bool isEither = holds(eitherName, lowerCase(words.front())) && !isLast;
    if ((isFirst && isLast) || isEither || holds(particles, lowerCase(words.back())))
        return;
    if (isFirst) {
        name.isFamilyFirst = true;
        name.family = words.front();
        name.given = joined(words, 1, words.size());
        return;
    }
    std::size_t family = words.size() - 1;
    while (family > 1 && holds(particles, words[family - 1]))
        --family;
    name.given = joined(words, 0, family);
    name.family = joined(words, family, words.size());
}

} // namespace

AuthorName authorName(std::string_view written)
{
    AuthorName name;
    name.whole = trimmed(written);
    constexpr std::size_t longestName = 100; // bytes
    if (name.whole.size() > longestName)
        return name;
    const auto commas = std::ranges::count(name.whole, ',');
    if (commas == 1)
        splitAtComma(name);
    else if (commas == 0)
        splitInWritingOrder(name);
    return name;
}

} // namespace knotary::dataset
