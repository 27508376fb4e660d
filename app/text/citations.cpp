// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/citations.h"

#include "app/text/footnotes.h"

#include <QCoreApplication>

namespace knotary::text
{

namespace
{

class Citations
{
    Q_DECLARE_TR_FUNCTIONS(Citations)
};

} // namespace

QString statement(const Speech& speech, const dataset::Claim& claim)
{
    QString words = Citations::tr("%1 %2 %3", "subject, verb, object")
                        .arg(entityName(speech, claim.subject),
                             forwardLabel(speech, claim.property), valueText(speech, claim.value));
    QStringList remarks;
    if (const QString when = whenText(speech, claim); !when.isEmpty())
        remarks += when;
    if (const QString standing = standingWord(claim.standing); !standing.isEmpty())
        remarks += standing;
    if (claim.evidence.empty())
        remarks += Citations::tr("no source");
    if (!remarks.isEmpty())
        words += QStringLiteral(" (%1)").arg(
            remarks.join(Citations::tr(", ", "between the remarks behind a sentence")));
    return words;
}

FootnotedText withFootnotes(const Speech& speech, std::span<const base::ClaimId> claims)
{
    FootnotedText whole;
    Footnotes footnotes(speech);
    for (const base::ClaimId id : claims) {
        const dataset::Claim* claim = speech.dataset.claim(id);
        if (claim == nullptr)
            continue;
        FootnotedSentence sentence{statement(speech, *claim), {}};
        for (const dataset::Evidence& evidence : claim->evidence)
            sentence.footnotes.push_back(footnotes.numberOf(evidence));
        whole.sentences.push_back(std::move(sentence));
    }
    for (const Footnote& footnote : footnotes.all())
        whole.footnotes += footnote.citation;
    return whole;
}

QString FootnotedText::plain() const
{
    QStringList lines;
    for (const FootnotedSentence& sentence : sentences) {
        QString line = Citations::tr("%1.", "a sentence").arg(sentence.text);
        for (const std::size_t number : sentence.footnotes)
            line += QStringLiteral("[%1]").arg(number);
        lines += line;
    }
    if (!footnotes.isEmpty())
        lines += QString();
    for (qsizetype place = 0; place < footnotes.size(); ++place)
        lines += QStringLiteral("[%1] %2").arg(
            QString::number(place + 1), Citations::tr("%1.", "a footnote").arg(footnotes[place]));
    return lines.join(u'\n');
}

} // namespace knotary::text
