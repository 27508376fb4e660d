// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folding says what a text becomes and not what became of which letter. So the text is folded
// character by character, each piece remembers its place, and the pieces are searched.

#include "app/text/foldmarks.h"

#include "app/text/fold.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <unordered_map>

namespace knotary::text
{

namespace
{

struct Pieces
{
    std::string written;
    std::string romanised;
};

Pieces piecesOf(const QString& character)
{
    Pieces pieces;
    for (const base::FoldedForm& form : foldForSearch(character.toStdString())) {
        if (form.reading == base::Reading::Written && pieces.written.empty())
            pieces.written = form.text;
        if (form.reading == base::Reading::Romanised && pieces.romanised.empty())
            pieces.romanised = form.text;
    }
    if (pieces.romanised.empty())
        pieces.romanised = pieces.written;
    return pieces;
}

/// The same characters come again in every name of a list, and romanising costs.
const Pieces& knownPiecesOf(const QString& character)
{
    constexpr std::size_t mostKnown = 8192;
    thread_local std::unordered_map<QString, Pieces> known;
    if (const auto found = known.find(character); found != known.end())
        return found->second;
    if (known.size() >= mostKnown)
        known.clear();
    return known.emplace(character, piecesOf(character)).first->second;
}

/// A folded text of which each byte knows the character that it came from.
struct Traced
{
    struct Origin
    {
        qsizetype begin;
        qsizetype end;
    };
    std::string text;
    std::vector<Origin> origins;

    void add(std::string_view piece, Origin origin)
    {
        text += piece;
        origins.resize(text.size(), origin);
    }

    void addBlank(Origin origin)
    {
        if (!text.empty() && text.back() != ' ')
            add(" ", origin);
    }
};

char32_t firstLetterOf(const QString& character)
{
    return character.front().isHighSurrogate() && character.size() > 1
               ? QChar::surrogateToUcs4(character[0], character[1])
               : character.front().unicode();
}

Traced traced(const QString& text, bool isRomanised)
{
    Traced result;
    bool wasHan = false;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next > begin ? next : text.size();
        const Traced::Origin origin{begin, end};
        const QString character = text.mid(begin, end - begin);
        begin = end;
        if (character.front().isSpace()) {
            result.addBlank(origin);
            continue;
        }
        const bool isChinese = isHan(firstLetterOf(character));
        if (isRomanised && (isChinese || wasHan))
            result.addBlank(origin);
        wasHan = isChinese;
        if (character.size() == 1 && character.front().unicode() < 0x80) {
            const char letter = character.front().toLower().toLatin1();
            result.add({&letter, 1}, origin);
            continue;
        }
        const Pieces& pieces = knownPiecesOf(character);
        result.add(isRomanised ? pieces.romanised : pieces.written, origin);
    }
    return result;
}

Traced initialsOf(const Traced& whole)
{
    Traced result;
    for (const std::size_t place : placesOfInitials(whole.text))
        result.add(std::string_view(whole.text).substr(place, 1), whole.origins[place]);
    return result;
}

Traced withoutBlanks(const Traced& whole)
{
    Traced result;
    for (std::size_t place = 0; place < whole.text.size(); ++place)
        if (whole.text[place] != ' ')
            result.add(std::string_view(whole.text).substr(place, 1), whole.origins[place]);
    return result;
}

std::size_t placeOf(std::string_view letters, const std::string& text)
{
    const auto isLetter = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
               static_cast<unsigned char>(byte) >= 0x80;
    };
    const std::size_t first = text.find(letters);
    std::size_t place = first;
    while (place != std::string::npos && place > 0 && isLetter(text[place - 1]))
        place = text.find(letters, place + 1);
    return place != std::string::npos ? place : first;
}

std::vector<TextStretch> joined(std::vector<Traced::Origin> origins)
{
    std::ranges::sort(origins, {}, &Traced::Origin::begin);
    std::vector<TextStretch> stretches;
    for (const Traced::Origin& origin : origins) {
        if (!stretches.empty() &&
            origin.begin <= stretches.back().begin + stretches.back().length) {
            TextStretch& last = stretches.back();
            last.length = std::max(last.length, origin.end - last.begin);
        } else {
            stretches.push_back({origin.begin, origin.end - origin.begin});
        }
    }
    return stretches;
}

} // namespace

std::vector<TextStretch> stretchesIn(const QString& text, base::Reading reading,
                                     const std::vector<std::string>& letters)
{
    Traced whole = traced(text, reading != base::Reading::Written);
    if (reading == base::Reading::Initials)
        whole = initialsOf(whole);
    Traced together; // made when needed
    std::vector<Traced::Origin> origins;
    for (const std::string& stretch : letters) {
        const Traced* where = &whole;
        std::size_t place = placeOf(stretch, whole.text);
        if (place == std::string::npos) {
            if (together.text.empty())
                together = withoutBlanks(whole);
            where = &together;
            place = placeOf(stretch, together.text);
        }
        if (place == std::string::npos)
            continue;
        const auto begin = where->origins.begin() + static_cast<std::ptrdiff_t>(place);
        origins.insert(origins.end(), begin, begin + static_cast<std::ptrdiff_t>(stretch.size()));
    }
    return joined(std::move(origins));
}

} // namespace knotary::text
