// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/evidence/evidenceparts.h"

#include "app/operations/sources.h"
#include "app/text/address.h"
#include "app/text/citations.h"
#include "app/text/direction.h"
#include "model/query/claimsupport.h"
#include "model/time/edtf.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace knotary::views
{

namespace
{

class EvidenceParts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceParts)
};

QString fromUtf8(const std::string& text)
{
    return text::shown(QString::fromStdString(text));
}

int asNumber(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, 1'000'000'000));
}

constexpr QChar leftToRightMark(0x200E);

/// What is written from right to left ends there: the dots and numbers after it keep their places.
QString ended(const QString& words)
{
    return text::turnsAround(words) ? words + leftToRightMark : words;
}

QString joined(QStringList parts)
{
    for (QString& part : parts)
        part = ended(part);
    return parts.join(QStringLiteral(" · "));
}

QString loud(const QString& words)
{
    return QStringLiteral("<b>%1</b>").arg(escaped(words));
}

QString entityHtml(const EvidencePageInput& input, base::EntityId entity)
{
    const dataset::Entity* record = input.speech.dataset.entity(entity);
    return record != nullptr ? pageLink("entity", record->key, entityName(input.speech, entity))
                             : QString();
}

QString dateWords(const EvidencePageInput& input, const std::string& date)
{
    const time::EdtfResult parsed = time::parseEdtf(date);
    return parsed.span ? text::dateIn(*parsed.span, input.speech.language) : fromUtf8(date);
}

/// A source that another one leans on or repeats: its title where the data have it, and that
/// nobody has read it where nothing rests on it directly.
QString otherSourceHtml(const EvidencePageInput& input, const std::string& keyOrWords)
{
    const auto id = input.speech.dataset.findSource(keyOrWords);
    const dataset::Source* source = id ? input.speech.dataset.source(*id) : nullptr;
    return source != nullptr
               ? pageLink("source", source->key, sourceReference(input.speech, *source))
               : escaped(fromUtf8(keyOrWords));
}

QString stanceHtml(dataset::Stance stance)
{
    switch (stance) {
    case dataset::Stance::Asserts:
        return {};
    case dataset::Stance::Denies:
        return loud(EvidenceParts::tr("denies it"));
    case dataset::Stance::Questions:
        return loud(EvidenceParts::tr("questions it"));
    case dataset::Stance::Reports:
        return escaped(EvidenceParts::tr("reports it"));
    }
    return {};
}

/// The way to the source itself, with where it leads in words; nothing where it may not be opened.
QString openLink(const dataset::Source& source)
{
    const QString address = QString::fromStdString(source.url).trimmed();
    switch (operations::followingOf(address)) {
    case operations::Following::AtOnce:
        return pageLink(
            "open", source.key,
            EvidenceParts::tr("Open at %1", "the host of a web page")
                .arg(text::shown(QString::fromLatin1(QUrl::toAce(QUrl(address).host())))),
            text::shownAddress(address));
    case operations::Following::AfterAsking:
        return pageLink("open", source.key, EvidenceParts::tr("Open the file…"),
                        text::shown(address));
    case operations::Following::Never:
        break;
    }
    return address.isEmpty() ? QString() : escaped(text::shownAddress(address));
}

QString placeHtml(const EvidencePageInput& input, const dataset::Evidence& evidence)
{
    const dataset::Source* source = input.speech.dataset.source(evidence.source);
    if (source == nullptr)
        return {};
    QString html =
        pageBlock("source", pageLink("source", source->key, textOf(input.speech, source->title),
                                     text::footnote(input.speech, evidence)));
    QStringList remarks;
    if (const QString stance = stanceHtml(evidence.stance); !stance.isEmpty())
        remarks += stance;
    if (!source->publisher.empty())
        remarks += escaped(fromUtf8(source->publisher));
    if (!source->date.empty())
        remarks += escaped(dateWords(input, source->date));
    if (const QString place = text::locatorInFull(*source, evidence.locator); !place.isEmpty())
        remarks += escaped(place);
    if (!evidence.accessed.empty())
        remarks += escaped(EvidenceParts::tr("accessed %1", "a source, on a day")
                               .arg(dateWords(input, evidence.accessed)));
    if (const QString open = openLink(*source); !open.isEmpty())
        remarks += open;
    html += pageBlock("place", joined(remarks));
    if (!evidence.via.empty())
        html += pageBlock("place", escaped(EvidenceParts::tr("It leans on:")) + u' ' +
                                       otherSourceHtml(input, evidence.via));
    if (!evidence.sameTextAs.empty())
        html += pageBlock("place", escaped(EvidenceParts::tr("It has the same text as:")) + u' ' +
                                       otherSourceHtml(input, evidence.sameTextAs));
    return html;
}

} // namespace

QString pageBlock(const char* cssClass, const QString& html)
{
    if (html.isEmpty())
        return {};
    // The page reads from left to right, whatever its first letter; Qt's HTML has no dir="ltr".
    const QString begun = text::turnsAround(html) ? leftToRightMark + html : html;
    return QStringLiteral("<p class=\"%1\">%2</p>").arg(QLatin1String(cssClass), begun);
}

QString pageLink(const char* scheme, const std::string& key, const QString& words,
                 const QString& title)
{
    return QStringLiteral("<a href=\"%1\" title=\"%2\">%3</a>")
        .arg(escaped(pageAddress(scheme, key)), title.toHtmlEscaped(), escaped(words));
}

QString valueOfClaimHtml(const EvidencePageInput& input, const dataset::Claim& claim)
{
    return claim.object().isValid() ? entityHtml(input, claim.object())
                                    : escaped(valueText(input.speech, claim.value));
}

QString sentenceHtml(const EvidencePageInput& input, const dataset::Claim& claim)
{
    const QString subject = entityName(input.speech, claim.subject);
    const QString verb = labelBefore(input.speech, claim.property, claim.value);
    const QString value = valueText(input.speech, claim.value);
    return ended(entityHtml(input, claim.subject)) + text::gapBetween(subject, verb) +
           escaped(verb) + text::gapBetween(verb, value) + valueOfClaimHtml(input, claim);
}

QString openSentenceHtml(const EvidencePageInput& input, const query::Statement& statement)
{
    const QString subject = entityName(input.speech, statement.subject);
    std::vector<base::ClaimId> claims;
    for (const query::Side& side : statement.sides)
        claims.insert(claims.end(), side.claims.begin(), side.claims.end());
    const QString verb = labelBefore(input.speech, statement.property, claims);
    return ended(entityHtml(input, statement.subject)) + text::gapBetween(subject, verb) +
           escaped(verb) + QStringLiteral("…");
}

QString foundationWords(const query::Foundation& foundation)
{
    QStringList words{foundation.independent == 0
                          ? EvidenceParts::tr("no source supports it")
                          : EvidenceParts::tr("%n independent source(s)", nullptr,
                                              asNumber(foundation.independent))};
    if (foundation.against > 0)
        words += EvidenceParts::tr("%n against", nullptr, asNumber(foundation.against));
    if (foundation.other > 0)
        words += EvidenceParts::tr("%n say(s) otherwise", nullptr, asNumber(foundation.other));
    return words.join(EvidenceParts::tr(", ", "between counts of sources"));
}

QString claimRemarksHtml(const EvidencePageInput& input, const dataset::Claim& claim)
{
    QStringList remarks;
    if (const QString rank = text::rankWord(claim.rank); !rank.isEmpty())
        remarks +=
            claim.rank == dataset::Rank::Preferred ? QStringLiteral("★ ") + loud(rank) : loud(rank);
    const QString when = whenText(input.speech, claim);
    if (!when.isEmpty() && when != valueText(input.speech, claim.value)) // said once is enough
        remarks += escaped(when);
    if (const QString standing = text::standingWord(claim.standing); !standing.isEmpty())
        remarks += loud(standing);
    for (const auto& [name, value] : claim.qualifiers)
        remarks += escaped(fromUtf8(name) + QStringLiteral(": ") + fromUtf8(value));
    QString html = pageBlock("remarks", joined(remarks));
    if (!claim.note.empty())
        html += pageBlock("note", escaped(textOf(input.speech, claim.note)));
    return html;
}

QString premisesHtml(const EvidencePageInput& input, const dataset::Claim& claim)
{
    QString html;
    for (const std::string& key : claim.inferredFrom) {
        const auto id = input.speech.dataset.findClaim(key);
        const dataset::Claim* premise = id ? input.speech.dataset.claim(*id) : nullptr;
        html += pageBlock("premise", premise != nullptr
                                         ? pageLink("claim", key, statement(input.speech, *premise))
                                         : escaped(fromUtf8(key)));
    }
    return html.isEmpty()
               ? QString()
               : pageBlock("remarks", escaped(EvidenceParts::tr("It was inferred from:"))) + html;
}

QString evidenceHtml(const EvidencePageInput& input, const dataset::Claim& claim, Stances stances)
{
    QString html;
    for (const dataset::Evidence& evidence : claim.evidence) {
        const bool isAgainst = query::isAgainst(evidence);
        if (stances == Stances::All || isAgainst == (stances == Stances::Against))
            html += placeHtml(input, evidence);
    }
    if (html.isEmpty() && stances != Stances::Against && claim.inferredFrom.empty())
        html = pageBlock("source", loud(EvidenceParts::tr("No source says so.")));
    return html;
}

} // namespace knotary::views
