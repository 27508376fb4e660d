// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/claimsentences.h"

#include "app/text/citations.h"
#include "app/views/details/pageparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace knotary::views
{

namespace
{

class ClaimSentences
{
    Q_DECLARE_TR_FUNCTIONS(ClaimSentences)
};

using text::NameLanguage;

constexpr qsizetype longestInFlow = 24; // characters of a text that may stand beside others
constexpr std::size_t mostInFlow = 9;
constexpr qsizetype longestFlow = 220; // characters of all names in it

// Labels and names are of the language of the data, so the words between them are too; those of
// the program may be of another one.
struct Glue
{
    QString comma;
    QString lastComma;
    QString stop;
    QString afterLabel;
    bool marksFirst = false; ///< a mark stands before the comma or stop
};

Glue glueOf(NameLanguage language)
{
    if (language == NameLanguage::Chinese)
        return {QStringLiteral("、"), QStringLiteral("和"), QStringLiteral("。"),
                QStringLiteral(" "), true};
    return {QStringLiteral(","), QStringLiteral(" and "), QStringLiteral("."), QStringLiteral(" "),
            false};
}

bool hasStop(const QString& text)
{
    return !text.isEmpty() && QStringLiteral(".!?…。！？").contains(text.back());
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

bool isWordy(const dataset::Value& value)
{
    return std::holds_alternative<dataset::TextValue>(value);
}

/// The time of the claim where its value does not say it already.
QString dateHtml(const PageInput& input, const dataset::Claim& claim)
{
    if (!claim.when)
        return {};
    if (const auto* date = std::get_if<dataset::DateValue>(&claim.value);
        date != nullptr &&
        dateIn(date->date, input.speech.language) == whenText(input.speech, claim))
        return {};
    return escaped(text::dateInSentence(*claim.when, input.speech.language));
}

QString struckWhere(bool isStruck, const QString& html)
{
    return isStruck ? QStringLiteral("<s>%1</s>").arg(html) : html;
}

bool isOutside(const PageInput& input, base::ClaimId id)
{
    return input.contents != nullptr && input.contents->of(id) == query::WindowAnswer::No;
}

/// What was said and when, without its end.
QString saying(const PageInput& input, const dataset::Claim& claim, query::ClaimSide side)
{
    QString html = side == query::ClaimSide::Subject ? valueHtml(input, claim.value)
                                                     : entityLink(input, claim.subject);
    QStringList remarks = claimRemarks(claim);
    const QString date = dateHtml(input, claim);
    // Behind words of a source a date would be read as one of them; and one pair of brackets is
    // enough, where the language puts dates in brackets.
    const bool isBracketed = input.speech.language != NameLanguage::English;
    if (!date.isEmpty() && ((side == query::ClaimSide::Subject && isWordy(claim.value)) ||
                            (isBracketed && !remarks.isEmpty())))
        remarks.prepend(escaped(whenText(input.speech, claim)));
    else
        html += date;
    return struckWhere(query::isStruck(claim), html) + inBrackets(input, remarks);
}

bool canFlow(const PageInput& input, base::ClaimId id, query::ClaimSide side)
{
    const dataset::Claim& claim = *input.speech.dataset.claim(id);
    const QString words = side == query::ClaimSide::Subject && !claim.object().isValid()
                              ? valueText(input.speech, claim.value)
                              : QString();
    const bool isLong = words.size() > longestInFlow || hasStop(words);
    return !isLong && !query::isStruck(claim) && claimRemarks(claim).isEmpty() &&
           claim.note.empty() && claim.inferredFrom.empty();
}

bool isShort(const PageInput& input, const query::ClaimGroup& group)
{
    if (group.claims.size() > mostInFlow || !group.contested.empty())
        return false;
    qsizetype length = 0;
    for (const base::ClaimId id : group.claims) {
        const dataset::Claim& claim = *input.speech.dataset.claim(id);
        length += group.side == query::ClaimSide::Subject
                      ? valueText(input.speech, claim.value).size()
                      : entityName(input.speech, claim.subject).size();
    }
    return length <= longestFlow && std::ranges::all_of(group.claims, [&](base::ClaimId id) {
               return canFlow(input, id, group.side);
           });
}

QString withAnchor(base::ClaimId id, const QString& html)
{
    return QStringLiteral("<a name=\"%1\"></a>").arg(anchorOf(id)) + html;
}

QString flowingSentence(const PageInput& input, text::Footnotes& footnotes,
                        const query::ClaimGroup& group)
{
    const Glue glue = glueOf(input.speech.language);
    QString html = spanned("lead", escaped(groupTitle(input, group))) + glue.afterLabel;
    QString notes;
    for (std::size_t place = 0; place < group.claims.size(); ++place) {
        const base::ClaimId id = group.claims[place];
        const dataset::Claim& claim = *input.speech.dataset.claim(id);
        const std::size_t left = group.claims.size() - place - 1;
        const QString said = saying(input, claim, group.side);
        const QString marks = evidenceMarks(input, footnotes, id);
        const QString aside = standingAside(input, id, group.side);
        const QString point = left == 1 ? QString() : glue.comma;
        QString part;
        if (left == 0)
            part = said + endOfSentence(input, said, marks) + aside;
        else
            part = glue.marksFirst ? said + marks + aside + point : said + point + marks + aside;
        part = isOutside(input, id) ? spanned("outside", part) : part;
        html += withAnchor(id, part);
        if (left == 1)
            html += glue.lastComma;
        else if (left > 1 && !glue.marksFirst)
            html += u' ';
        notes += claimNotes(input, claim);
    }
    return paragraph("sentence", html) + notes;
}

QString listedClaim(const PageInput& input, text::Footnotes& footnotes,
                    const query::ClaimGroup& group, base::ClaimId id)
{
    const dataset::Claim& claim = *input.speech.dataset.claim(id);
    const QString said = saying(input, claim, group.side);
    QString html = withAnchor(id, QString());
    if (group.contested.contains(id)) // seen at once, without colour
        html += spanned("warning", QStringLiteral("≠")) + QChar::Nbsp;
    else if (group.side == query::ClaimSide::Subject && !claim.object().isValid())
        html += QStringLiteral("<img src=\"bullet:\" width=\"13\" height=\"13\" alt=\"•\">") +
                QChar::Nbsp;
    html += said + endOfSentence(input, said, evidenceMarks(input, footnotes, id)) +
            standingAside(input, id, group.side);
    return paragraph(isOutside(input, id) ? "outside" : "claim", html) + claimNotes(input, claim);
}

QString list(const PageInput& input, text::Footnotes& footnotes, const query::ClaimGroup& group)
{
    QString title = escaped(groupTitle(input, group));
    if (!group.contested.empty())
        title += u' ' + spanned("warning", QStringLiteral("≠ ") +
                                               escaped(ClaimSentences::tr("sources differ")));
    QString html = paragraph("heading", title);
    const std::size_t shown = std::min(group.claims.size(), input.mostClaims);
    for (std::size_t place = 0; place < shown; ++place)
        html += listedClaim(input, footnotes, group, group.claims[place]);
    if (group.claims.size() > shown)
        html += showAllLink(group.claims.size());
    return html;
}

} // namespace

QString groupTitle(const PageInput& input, const query::ClaimGroup& group)
{
    if (group.side == query::ClaimSide::Object)
        return capitalized(inverseLabel(input.speech, group.property));
    return capitalized(labelBefore(input.speech, group.property, group.claims));
}

QString groupHtml(const PageInput& input, text::Footnotes& footnotes,
                  const query::ClaimGroup& group)
{
    const bool isAlone = group.claims.size() == 1 && group.contested.empty();
    return isAlone || isShort(input, group) ? flowingSentence(input, footnotes, group)
                                            : list(input, footnotes, group);
}

QString inBrackets(const PageInput& input, const QStringList& remarks)
{
    if (remarks.isEmpty())
        return {};
    if (input.speech.language == NameLanguage::Chinese)
        return QStringLiteral("（%1）").arg(remarks.join(QStringLiteral("；")));
    return QStringLiteral(" (%1)").arg(remarks.join(QStringLiteral("; ")));
}

QString endOfSentence(const PageInput& input, const QString& lastText, const QString& marks)
{
    const Glue glue = glueOf(input.speech.language);
    const QString stop = hasStop(lastText) ? QString() : glue.stop;
    return glue.marksFirst ? marks + stop : stop + marks;
}

QString standingAside(const PageInput& input, base::ClaimId id, query::ClaimSide side)
{
    QStringList asides;
    if (input.contents != nullptr) {
        const query::WindowAnswer answer = input.contents->of(id);
        if (answer == query::WindowAnswer::Maybe)
            asides += text::maybeInThisTime();
        else if (answer == query::WindowAnswer::No)
            asides += ClaimSentences::tr("not in this time");
    }
    if (input.speech.dataset.entity(input.beside) != nullptr &&
        query::isSaidOf(input.speech.dataset, input.beside, id, side))
        asides += ClaimSentences::tr("also there", "the page beside says the same");
    if (asides.isEmpty())
        return {};
    return u' ' + spanned("aside", QStringLiteral("– ") + escaped(asides.join(u", ")));
}

QString claimNotes(const PageInput& input, const dataset::Claim& claim)
{
    QStringList lines;
    QStringList bases;
    for (const std::string& key : claim.inferredFrom) {
        const auto id = input.speech.dataset.findClaim(key);
        const dataset::Claim* basis = id ? input.speech.dataset.claim(*id) : nullptr;
        bases += basis == nullptr
                     ? plain(key)
                     : QStringLiteral("<a href=\"%1\">%2</a>")
                           .arg(evidenceAddress(*id), escaped(statement(input.speech, *basis)));
    }
    if (!bases.isEmpty())
        lines += escaped(ClaimSentences::tr("Inferred from: %1", "which claims"))
                     .arg(bases.join(QStringLiteral("; ")));
    if (!claim.note.empty())
        lines += escaped(textOf(input.speech, claim.note));
    return lines.isEmpty() ? QString() : paragraph("remarks", lines.join(QStringLiteral("<br>")));
}

} // namespace knotary::views
