// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/claimphrases.h"

#include "app/text/direction.h"
#include "app/text/pagewords.h"
#include "model/query/claimsupport.h"

namespace knotary::figures
{
namespace
{

using query::ClaimSide;
using text::NameLanguage;

constexpr qsizetype longestInFlow = 24; ///< characters of a text that may stand beside others
constexpr double markShare = 9;         ///< pixels of the number of a source

QString fromData(const std::string& text)
{
    return text::isolated(text::shown(QString::fromStdString(text)));
}

bool hasStop(const QString& text)
{
    return !text.isEmpty() && QStringLiteral(".!?…。！？").contains(text.back());
}

} // namespace

bool ClaimPhrases::canFlow(base::ClaimId id, ClaimSide side) const
{
    const dataset::Claim& claim = claimOf(id);
    const QString words = side == ClaimSide::Subject && !claim.object().isValid()
                              ? valueText(m_speech, claim.value)
                              : QString();
    const bool isLong = words.size() > longestInFlow || hasStop(words);
    return !isLong && !query::isStruck(claim) && remarksOf(claim).isEmpty() && claim.note.empty() &&
           claim.inferredFrom.empty();
}

QStringList ClaimPhrases::remarksOf(const dataset::Claim& claim) const
{
    QStringList remarks;
    for (const auto& [name, value] : claim.qualifiers)
        remarks += fromData(name) + (isChinese() ? QStringLiteral("：") : QStringLiteral(": ")) +
                   fromData(value);
    if (const QString words = text::standingIn(claim.standing, m_input.language); !words.isEmpty())
        remarks += words;
    if (const QString words = text::rankIn(claim.rank, m_input.language); !words.isEmpty())
        remarks += words;
    return remarks;
}

QString ClaimPhrases::valueOf(const dataset::Value& value) const
{
    const auto* quantity = std::get_if<dataset::QuantityValue>(&value);
    if (quantity == nullptr)
        return text::isolated(valueText(m_speech, value));
    const QString number =
        text::groupedNumber(text::shown(QString::fromStdString(quantity->quantity)));
    return quantity->unit.empty() ? number : number + QChar::Nbsp + fromData(quantity->unit);
}

TextRuns ClaimPhrases::saying(const dataset::Claim& claim, ClaimSide side) const
{
    const bool isStruck = query::isStruck(claim);
    QString said = side == ClaimSide::Subject ? valueOf(claim.value)
                                              : text::isolated(entityName(m_speech, claim.subject));
    QStringList remarks = remarksOf(claim);
    const bool isWordy =
        side == ClaimSide::Subject && std::holds_alternative<dataset::TextValue>(claim.value);
    const auto* date = std::get_if<dataset::DateValue>(&claim.value);
    const bool isSaid = date != nullptr && claim.when &&
                        text::dateIn(date->date, m_input.language) == whenText(m_speech, claim);
    if (claim.when && !isSaid) {
        // One pair of brackets is enough, where the language puts dates in brackets.
        const bool isBracketed = m_input.language != NameLanguage::English;
        if (isWordy || (isBracketed && !remarks.isEmpty()))
            remarks.prepend(whenText(m_speech, claim));
        else
            said += text::dateInSentence(*claim.when, m_input.language);
    }
    TextRuns runs{{.text = said, .isStruck = isStruck}};
    if (!remarks.isEmpty())
        runs.push_back(
            {.text = isChinese() ? QStringLiteral("（%1）").arg(remarks.join(u'；'))
                                 : QStringLiteral(" (%1)").arg(remarks.join(QStringLiteral("; "))),
             .ink = Ink::Quiet});
    return runs;
}

TextRun ClaimPhrases::marks(base::ClaimId id) const
{
    const QString numbers = marksOf(m_input.citing, id);
    if (!numbers.isEmpty())
        return {.text = QStringLiteral("[%1]").arg(numbers),
                .ink = Ink::Quiet,
                .isGlued = true,
                .pixels = markShare};
    const std::size_t sources = query::supportOf(m_input.dataset, claimOf(id)).sourcesFor;
    return {.text = (isChinese() ? QStringLiteral("（%1）") : QStringLiteral(" (%1)"))
                        .arg(text::sourceCountIn(sources, m_input.language)),
            .ink = Ink::Quiet,
            .pixels = markShare};
}

void ClaimPhrases::end(TextRuns& runs, base::ClaimId id) const
{
    const QString stop = hasStop(runs.back().text)
                             ? QString()
                             : (isChinese() ? QStringLiteral("。") : QStringLiteral("."));
    const bool hasNumbers = !marksOf(m_input.citing, id).isEmpty();
    // In English numbers stand behind the stop, all else before it.
    if (hasNumbers && !isChinese()) {
        runs.push_back({.text = stop, .isGlued = true});
        runs.push_back(marks(id));
    } else {
        runs.push_back(marks(id));
        runs.push_back({.text = stop, .isGlued = true});
    }
}

} // namespace knotary::figures
