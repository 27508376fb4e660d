// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/citations.h"

#include "app/text/citationwords.h"
#include "app/text/footnotes.h"
#include "model/time/edtf.h"

#include <QUrl>

namespace knotary::text
{

namespace
{

constexpr int mostOfAnAddress = 4000; // characters

QString fromUtf8(const std::string& text)
{
    return shown(QString::fromStdString(text));
}

/// A date as people say it; as it is written where it is none.
QString dateText(const Speech& speech, const std::string& written)
{
    const time::EdtfResult parsed = time::parseEdtf(written);
    return parsed.span ? dateIn(*parsed.span, speech.language) : fromUtf8(written);
}

/// The value as a part of a sentence: a text is somebody's words and stands in quotation marks.
QString valueInSentence(const Speech& speech, const dataset::Value& value)
{
    const QString words = valueText(speech, value);
    return std::holds_alternative<dataset::TextValue>(value) ? QStringLiteral("“%1”").arg(words)
                                                             : words;
}

bool isWide(QChar character)
{
    const char16_t code = character.unicode();
    return character.isSurrogate() || (code >= 0x2E80 && code <= 0x9FFF) ||
           (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFF00 && code <= 0xFFEF) ||
           (code >= 0x2018 && code <= 0x201D); // quotation marks, beside what is wide
}

QString authorsOf(const dataset::Source& source, const CitationWords& words)
{
    QString authors;
    for (std::size_t place = 0; place < source.authors.size(); ++place) {
        if (place > 0)
            authors += place + 1 == source.authors.size() ? words.lastAuthor : words.nextAuthor;
        authors += fromUtf8(source.authors[place]);
    }
    return authors;
}

/// What the source leans on: the name of another source in full, or words.
QString namedSource(const Speech& speech, const std::string& keyOrWords)
{
    const auto id = speech.dataset.findSource(keyOrWords);
    const dataset::Source* source = id ? speech.dataset.source(*id) : nullptr;
    return source != nullptr ? sourceReference(speech, *source) : fromUtf8(keyOrWords);
}

/// As it can be opened again: in the letters of the wire, so that nothing in it can hide.
QString addressText(const std::string& address)
{
    const QUrl url(QString::fromStdString(address).trimmed());
    if (url.isValid() && !url.host().isEmpty())
        return QString::fromLatin1(url.toEncoded());
    return shown(QString::fromStdString(address), mostOfAnAddress);
}

} // namespace

QString gapBetween(QStringView left, QStringView right)
{
    if (left.isEmpty() || right.isEmpty())
        return {};
    return isWide(left.back()) && isWide(right.front()) ? QString() : QStringLiteral(" ");
}

StatementPieces piecesOf(const Speech& speech, const dataset::Claim& claim)
{
    const CitationWords& words = citationWords(speech.language);
    QStringList remarks;
    // The day of something that is but a date is not said twice.
    if (const QString when = whenText(speech, claim);
        !when.isEmpty() && when != valueText(speech, claim.value))
        remarks += when;
    if (const QString standing = words.standing(claim.standing); !standing.isEmpty())
        remarks += standing;
    if (const QString rank = words.rank(claim.rank); !rank.isEmpty())
        remarks += rank;
    if (claim.evidence.empty() && claim.inferredFrom.empty())
        remarks += words.noSource;
    return {.subject = entityName(speech, claim.subject),
            .property = labelBefore(speech, claim.property, claim.value),
            .value = valueInSentence(speech, claim.value),
            .remarks =
                remarks.isEmpty() ? QString() : words.inBrackets.arg(remarks.join(words.comma))};
}

QString statement(const Speech& speech, const dataset::Claim& claim)
{
    const StatementPieces pieces = piecesOf(speech, claim);
    QString sentence = pieces.subject;
    for (const QString& next : {pieces.property, pieces.value})
        sentence += gapBetween(sentence, next) + next;
    return sentence + pieces.remarks;
}

QString sourceReference(const Speech& speech, const dataset::Source& source)
{
    const CitationWords& words = citationWords(speech.language);
    const QString authors = authorsOf(source, words);
    const QString publisher = fromUtf8(source.publisher);
    const QString by = authors.isEmpty() ? publisher : authors;
    const QString title = words.title.arg(textOf(speech, source.title));
    QStringList parts{by.isEmpty() ? title : by + words.afterAuthor + title};
    if (!authors.isEmpty() && !publisher.isEmpty())
        parts += publisher;
    if (!source.date.empty())
        parts += dateText(speech, source.date);
    return parts.join(words.comma);
}

QString placeInSource(const Speech& speech, const dataset::Evidence& evidence)
{
    const dataset::Source* source = speech.dataset.source(evidence.source);
    if (source == nullptr)
        return {};
    const CitationWords& words = citationWords(speech.language);
    QString whole;
    if (!evidence.locator.empty())
        whole += words.comma + words.locator(source->locatedBy, fromUtf8(evidence.locator));
    if (!evidence.via.empty())
        whole += words.comma + words.citing.arg(namedSource(speech, evidence.via));
    if (!evidence.sameTextAs.empty())
        whole += words.comma + words.sameText.arg(namedSource(speech, evidence.sameTextAs));
    if (!evidence.accessed.empty())
        whole += words.comma + words.accessed.arg(dateText(speech, evidence.accessed));
    if (const QString stance = words.stance(evidence.stance); !stance.isEmpty())
        whole += words.inBrackets.arg(stance);
    return whole;
}

QString footnote(const Speech& speech, const dataset::Evidence& evidence)
{
    const dataset::Source* source = speech.dataset.source(evidence.source);
    if (source == nullptr)
        return {};
    const CitationWords& words = citationWords(speech.language);
    QString whole =
        sourceReference(speech, *source) + placeInSource(speech, evidence) + words.fullStop;
    if (!source->url.empty())
        whole += words.afterFullStop + addressText(source->url);
    return whole;
}

QStringList footnotesOf(const Speech& speech, std::span<const base::ClaimId> claims)
{
    return withFootnotes(speech, claims).footnotes;
}

FootnotedText withFootnotes(const Speech& speech, std::span<const base::ClaimId> claims)
{
    FootnotedText whole;
    whole.language = speech.language;
    Footnotes footnotes(speech);
    for (const base::ClaimId id : claims) {
        const dataset::Claim* claim = speech.dataset.claim(id);
        if (claim == nullptr)
            continue;
        whole.sentences.push_back({statement(speech, *claim), footnotes.numbersOf(*claim)});
    }
    whole.footnotes = footnotes.list();
    return whole;
}

QString numbered(const QStringList& footnotes)
{
    QStringList lines;
    for (qsizetype place = 0; place < footnotes.size(); ++place)
        lines += QStringLiteral("[%1] ").arg(place + 1) + footnotes[place];
    return lines.join(u'\n');
}

QString FootnotedText::plain() const
{
    const CitationWords& words = citationWords(language);
    QStringList lines;
    for (const FootnotedSentence& sentence : sentences) {
        QString marks;
        for (const std::size_t number : sentence.footnotes)
            marks += QStringLiteral("[%1]").arg(number);
        lines += words.sentence(sentence.text, marks);
    }
    if (!footnotes.isEmpty())
        lines += {QString(), numbered(footnotes)};
    return lines.join(u'\n');
}

} // namespace knotary::text
