// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <memory>
#include <string>

namespace knotary::text
{

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

/// Making a transliterator costs milliseconds and using one is not safe from two threads, so every
/// thread keeps its own.
struct Tools
{
    const icu::Normalizer2* caseFold = nullptr;
    /// Marks of Latin and its kin go; vowel signs of Indic scripts and kana's voicing are letters.
    Transliterator strip = make(u"NFD; [[:Mn:]&[:Script=Inherited:]-[\u3099\u309A]] Remove; NFC");
    Transliterator simplify = make(u"Traditional-Simplified");
    Transliterator toAscii = make(u"Latin-ASCII");
    Transliterator romanise = make(u"Han-Latin; Any-Latin; Latin-ASCII; Lower");

    Tools()
    {
        UErrorCode status = U_ZERO_ERROR;
        caseFold = icu::Normalizer2::getNFKCCasefoldInstance(status);
        if (U_FAILURE(status) != 0)
            caseFold = nullptr;
    }
};

Tools& tools()
{
    thread_local Tools instance;
    return instance;
}

void rewrite(const Transliterator& transliterator, icu::UnicodeString& text)
{
    if (transliterator)
        transliterator->transliterate(text);
}

std::string utf8(const icu::UnicodeString& text)
{
    std::string result;
    text.toUTF8String(result);
    return result;
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
    if (tool.caseFold != nullptr) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::UnicodeString normalized = tool.caseFold->normalize(wide, status);
        if (U_SUCCESS(status) != 0)
            wide = normalized;
    }
    rewrite(tool.strip, wide);
    rewrite(tool.toAscii, wide);
    rewrite(tool.simplify, wide);
    return tidied(utf8(wide));
}

/// Han-Latin sets blanks between syllables, but none where Han meets Latin letters or digits.
icu::UnicodeString withBlanksAroundHan(const icu::UnicodeString& text)
{
    const auto isHan = [](UChar32 letter) {
        UErrorCode status = U_ZERO_ERROR;
        return uscript_getScript(letter, &status) == USCRIPT_HAN;
    };
    icu::UnicodeString result;
    UChar32 previous = U' ';
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 letter = text.char32At(i);
        if (isHan(letter) != isHan(previous))
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
    icu::UnicodeString wide = withBlanksAroundHan(icu::UnicodeString::fromUTF8(foldedText));
    rewrite(tools().romanise, wide);
    return tidied(utf8(wide));
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

/// The first letters of the words; empty where there are fewer than two words.
std::string initials(const std::string& text)
{
    std::string result;
    bool isInside = false;
    for (const char letter : text) {
        if (isWordLetter(letter) && !isInside && static_cast<unsigned char>(letter) < 0x80)
            result += letter;
        // An apostrophe stands inside words: "people's", and "xi'an" as ICU writes it.
        isInside = isWordLetter(letter) || (letter == '\'' && isInside);
    }
    return result.size() < 2 ? std::string{} : result;
}

} // namespace

std::vector<std::string> foldForSearch(std::string_view text)
{
    std::vector<std::string> forms;
    const auto add = [&forms](std::string form) {
        if (!form.empty() && std::find(forms.begin(), forms.end(), form) == forms.end())
            forms.push_back(std::move(form));
    };
    const std::string plain = folded(text);
    const std::string roman = romanised(plain);
    add(plain);
    add(roman);
    add(withoutBlanks(roman));
    add(initials(roman));
    return forms;
}

} // namespace knotary::text
