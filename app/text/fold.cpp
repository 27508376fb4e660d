// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <memory>
#include <string>
#include <unordered_map>

namespace knotary::text
{

bool isHan(char32_t letter)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(letter), &status) == USCRIPT_HAN;
}

namespace
{

using Transliterator = std::unique_ptr<icu::Transliterator>;

Transliterator make(const char16_t* rules)
{
    UErrorCode status = U_ZERO_ERROR;
    Transliterator result(
        icu::Transliterator::createInstance(icu::UnicodeString(rules), UTRANS_FORWARD, status));
    return U_SUCCESS(status) != 0 ? std::move(result) : nullptr;
}

/// A transliterator, and what it makes of single characters: most of what it is asked it has been
/// asked before, and an answer of its own takes it tens of microseconds.
class CharacterRule
{
public:
    explicit CharacterRule(const char16_t* rules) : m_rules(make(rules)) {}

    const icu::UnicodeString& of(UChar32 letter)
    {
        if (const auto known = m_known.find(letter); known != m_known.end())
            return known->second;
        icu::UnicodeString text(letter);
        if (m_rules)
            m_rules->transliterate(text);
        return m_known.emplace(letter, std::move(text)).first->second;
    }

private:
    Transliterator m_rules;
    std::unordered_map<UChar32, icu::UnicodeString> m_known;
};

/// Making a transliterator costs milliseconds and using one is not safe from two threads, so every
/// thread keeps its own.
struct Tools
{
    const icu::Normalizer2* caseFold = nullptr;
    const icu::Normalizer2* decompose = nullptr;
    const icu::Normalizer2* compose = nullptr;
    CharacterRule simplify{u"Traditional-Simplified"};
    CharacterRule toAscii{u"Latin-ASCII"};
    CharacterRule romaniseHan{u"Han-Latin; Latin-ASCII; Lower"};
    Transliterator romanise = make(u"Han-Latin; Any-Latin; Latin-ASCII; Lower");

    Tools()
    {
        UErrorCode status = U_ZERO_ERROR;
        caseFold = icu::Normalizer2::getNFKCCasefoldInstance(status);
        decompose = icu::Normalizer2::getNFDInstance(status);
        compose = icu::Normalizer2::getNFCInstance(status);
        if (U_FAILURE(status) != 0)
            caseFold = decompose = compose = nullptr;
    }
};

Tools& tools()
{
    thread_local Tools instance;
    return instance;
}

std::string utf8(const icu::UnicodeString& text)
{
    std::string result;
    text.toUTF8String(result);
    return result;
}

icu::UnicodeString normalized(const icu::Normalizer2* form, const icu::UnicodeString& text)
{
    if (form == nullptr)
        return text;
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString result = form->normalize(text, status);
    return U_SUCCESS(status) != 0 ? result : text;
}

/// Calls `change(letter, result)` for every character.
template<class Change>
icu::UnicodeString mapped(const icu::UnicodeString& text, const Change& change)
{
    icu::UnicodeString result;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        change(text.char32At(i), result);
    return result;
}

/// Marks of Latin and its kin go; vowel signs of Indic scripts and kana's voicing are letters.
bool isAccent(UChar32 letter)
{
    constexpr UChar32 voicedMark = 0x3099;
    constexpr UChar32 halfVoicedMark = 0x309A;
    if (u_charType(letter) != U_NON_SPACING_MARK || letter == voicedMark ||
        letter == halfVoicedMark)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(letter, &status) == USCRIPT_INHERITED;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

bool isAsciiBlank(char letter)
{
    return letter == ' ' || (letter >= '\t' && letter <= '\r');
}

/// No blanks at the ends, one between words.
std::string tidied(std::string_view text)
{
    std::string result;
    for (const char letter : text) {
        if (!isAsciiBlank(letter))
            result += letter;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result;
}

std::string foldedAscii(std::string_view text)
{
    std::string result = tidied(text);
    for (char& letter : result)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return result;
}

std::string folded(std::string_view text)
{
    if (isAscii(text))
        return foldedAscii(text);
    Tools& tool = tools();
    icu::UnicodeString wide = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    wide = normalized(tool.decompose, normalized(tool.caseFold, wide));
    wide = mapped(wide, [](UChar32 letter, icu::UnicodeString& result) {
        if (!isAccent(letter))
            result.append(letter);
    });
    wide = normalized(tool.compose, wide);
    wide = mapped(wide, [&tool](UChar32 letter, icu::UnicodeString& result) {
        if (letter < 0x80)
            result.append(letter);
        else
            result.append(isHan(static_cast<char32_t>(letter)) ? tool.simplify.of(letter)
                                                               : tool.toAscii.of(letter));
    });
    return tidied(utf8(wide));
}

/// Han-Latin sets blanks between syllables, but none where Han meets Latin letters or digits.
icu::UnicodeString withBlanksAroundHan(const icu::UnicodeString& text)
{
    icu::UnicodeString result;
    UChar32 previous = U' ';
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 letter = text.char32At(i);
        if (isHan(static_cast<char32_t>(letter)) != isHan(static_cast<char32_t>(previous)))
            result.append(UChar32(U' '));
        result.append(letter);
        previous = letter;
    }
    return result;
}

std::string romanised(const std::string& foldedText)
{
    if (isAscii(foldedText))
        return foldedText;
    Tools& tool = tools();
    const icu::UnicodeString wide = withBlanksAroundHan(icu::UnicodeString::fromUTF8(foldedText));
    bool isOnlyHan = true;
    icu::UnicodeString roman = mapped(wide, [&](UChar32 letter, icu::UnicodeString& result) {
        if (letter < 0x80) {
            result.append(letter);
        } else if (isHan(static_cast<char32_t>(letter))) {
            result.append(UChar32(U' ')).append(tool.romaniseHan.of(letter));
        } else {
            isOnlyHan = false;
        }
    });
    if (!isOnlyHan) { // in other scripts letters are read by what stands beside them
        roman = wide;
        if (tool.romanise)
            tool.romanise->transliterate(roman);
    }
    return tidied(utf8(roman));
}

bool isWordLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
           static_cast<unsigned char>(letter) >= 0x80;
}

std::string withoutBlanks(const std::string& text)
{
    std::string result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result),
                 [](char letter) { return letter != ' '; });
    return result;
}

/// Empty where there are fewer than two words.
std::string initials(const std::string& text)
{
    std::string result;
    for (const std::size_t place : placesOfInitials(text))
        result += text[place];
    return result.size() < 2 ? std::string{} : result;
}

} // namespace

std::vector<std::size_t> placesOfInitials(std::string_view text)
{
    std::vector<std::size_t> places;
    bool isInside = false;
    for (std::size_t place = 0; place < text.size(); ++place) {
        const char letter = text[place];
        if (isWordLetter(letter) && !isInside && static_cast<unsigned char>(letter) < 0x80)
            places.push_back(place);
        // An apostrophe stands inside words: "people's", and "xi'an" as ICU writes it.
        isInside = isWordLetter(letter) || (letter == '\'' && isInside);
    }
    return places;
}

bool hasHan(std::string_view text)
{
    const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    for (std::int32_t i = 0; i < wide.length(); i = wide.moveIndex32(i, 1))
        if (isHan(static_cast<char32_t>(wide.char32At(i))))
            return true;
    return false;
}

std::vector<base::FoldedForm> foldTyped(std::string_view text)
{
    return {{folded(text), base::Reading::Written}};
}

std::vector<base::FoldedForm> foldForSearch(std::string_view text)
{
    std::vector<base::FoldedForm> forms;
    const auto add = [&forms](std::string form, base::Reading reading) {
        const bool isKnown = std::ranges::any_of(
            forms, [&form](const base::FoldedForm& known) { return known.text == form; });
        if (!form.empty() && !isKnown)
            forms.push_back({std::move(form), reading});
    };
    const std::string plain = folded(text);
    const std::string roman = romanised(plain);
    const base::Reading reading =
        roman == plain ? base::Reading::Written : base::Reading::Romanised;
    add(plain, base::Reading::Written);
    add(roman, reading);
    add(withoutBlanks(roman), reading);
    add(initials(roman), base::Reading::Initials);
    return forms;
}

} // namespace knotary::text
