// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of one source: what it is, and all that rests on it, by the entities that it speaks of.

#include "app/views/details/claimsentences.h"
#include "app/views/details/detailspage.h"
#include "app/views/details/pageparts.h"
#include "model/query/claimgroups.h"

#include <QCoreApplication>

#include <algorithm>

namespace knotary::views
{

namespace
{

class SourcePage
{
    Q_DECLARE_TR_FUNCTIONS(SourcePage)
};

QString row(const QString& name, const QString& html)
{
    if (html.isEmpty())
        return {};
    return QStringLiteral("<tr><td class=\"name\">%1</td><td>%2</td></tr>")
        .arg(escaped(name), html);
}

/// What a source is: publisher, author, date and where it is found.
QString sourceTable(const PageInput& input, const dataset::Source& source)
{
    QStringList authors;
    for (const std::string& author : source.authors)
        authors += plain(author);
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">") +
           row(SourcePage::tr("Publisher"), plain(source.publisher)) +
           row(SourcePage::tr("Author"), authors.join(QStringLiteral(", "))) +
           row(SourcePage::tr("Date"), escaped(sourceDate(input, source))) +
           row(SourcePage::tr("Kind of source"), plain(source.kind)) +
           row(SourcePage::tr("Language"), plain(source.language)) +
           row(SourcePage::tr("Address"), source.url.empty() ? QString() : webLink(source.url)) +
           row(SourcePage::tr("Note"), escaped(textOf(input.speech, source.note))) +
           row(SourcePage::tr("Mark"), plain(source.key)) + QStringLiteral("</table>");
}

/// A claim and the place where the source speaks of it.
struct Resting
{
    base::ClaimId claim;
    dataset::Evidence evidence;
};

int numberIn(const std::string& locator)
{
    return QString::fromStdString(locator).section(QLatin1Char('-'), 0, 0).toInt();
}

/// In the order of their places in the source.
template<class Wanted>
std::vector<Resting> evidenceWhere(const dataset::Dataset& dataset, const Wanted& isWanted)
{
    std::vector<Resting> found;
    for (const base::ClaimId id : dataset.claims())
        for (const dataset::Evidence& evidence : dataset.claim(id)->evidence)
            if (isWanted(evidence))
                found.push_back({id, evidence});
    std::ranges::stable_sort(
        found, {}, [](const Resting& resting) { return numberIn(resting.evidence.locator); });
    return found;
}

/// Claims of one entity, each as a sentence without its subject, with the place it is read at.
QString restingHtml(const PageInput& input, const Resting& resting)
{
    const dataset::Claim& claim = *input.speech.dataset.claim(resting.claim);
    const dataset::Source& source = *input.speech.dataset.source(resting.evidence.source);
    query::ClaimGroup group;
    group.property = claim.property;
    group.claims = {resting.claim};
    const bool isChinese = input.speech.language == text::NameLanguage::Chinese;
    QString said = valueHtml(input, claim.value);
    if (query::isStruck(claim))
        said = QStringLiteral("<s>%1</s>").arg(said);

    QStringList remarks = claimRemarks(claim);
    if (const QString when = whenText(input.speech, claim);
        !when.isEmpty() && when != valueText(input.speech, claim.value))
        remarks.prepend(escaped(when));
    if (const QString stance = text::stanceWord(resting.evidence.stance); !stance.isEmpty())
        remarks += spanned("warning", escaped(stance));
    if (!resting.evidence.via.empty())
        remarks += escaped(SourcePage::tr("via %1").arg(
            text::shown(QString::fromStdString(resting.evidence.via))));

    QString place = escaped(text::locatorInFull(source, resting.evidence.locator));
    if (place.isEmpty())
        place = escaped(SourcePage::tr("without a place"));
    const QString link = QStringLiteral(" <a class=\"evidence\" href=\"%1\">[%2]</a>")
                             .arg(evidenceAddress(resting.claim), place.replace(u' ', QChar::Nbsp));
    return paragraph("claim", spanned("lead", escaped(groupTitle(input, group))) +
                                  (isChinese ? QString() : QStringLiteral(" ")) + said +
                                  inBrackets(input, remarks) + link);
}

/// In the order in which the source first speaks of each entity.
QString byEntity(const PageInput& input, const std::vector<Resting>& resting)
{
    std::vector<base::EntityId> order;
    std::unordered_map<base::EntityId, std::vector<const Resting*>> ofEntity;
    const std::size_t shown = std::min(resting.size(), input.mostClaims);
    for (std::size_t place = 0; place < shown; ++place) {
        const base::EntityId subject = input.speech.dataset.claim(resting[place].claim)->subject;
        std::vector<const Resting*>& there = ofEntity[subject];
        if (there.empty())
            order.push_back(subject);
        there.push_back(&resting[place]);
    }
    QString html;
    for (const base::EntityId entity : order) {
        html += paragraph("subject", entityLink(input, entity));
        for (const Resting* one : ofEntity[entity])
            html += restingHtml(input, *one);
    }
    return resting.size() > shown ? html + showAllLink(resting.size()) : html;
}

} // namespace

QString sourcePage(const PageInput& input, base::SourceId id)
{
    const dataset::Source* source = input.speech.dataset.source(id);
    if (source == nullptr)
        return {};
    QString html = paragraph("eyebrow", escaped(SourcePage::tr("Source")));
    html += paragraph("title", escaped(textOf(input.speech, source->title)));
    html += sourceTable(input, *source);

    const std::vector<Resting> resting =
        evidenceWhere(input.speech.dataset,
                      [id](const dataset::Evidence& evidence) { return evidence.source == id; });
    // What others cite from it, where it was not read itself.
    const std::vector<Resting> cited =
        evidenceWhere(input.speech.dataset, [source](const dataset::Evidence& evidence) {
            return evidence.via == source->key;
        });
    if (!resting.empty() || cited.empty())
        html += heading(SourcePage::tr("What rests on it"));
    if (resting.empty() && cited.empty())
        html += paragraph("quiet", escaped(SourcePage::tr("No claim rests on this source.")));
    html += byEntity(input, resting);
    if (!cited.empty())
        html += heading(SourcePage::tr("What others cite from it")) + byEntity(input, cited);
    return html;
}

} // namespace knotary::views
