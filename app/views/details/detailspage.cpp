// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/detailspage.h"

#include "app/views/details/claimgroups.h"
#include "app/views/details/pageparts.h"
#include "model/time/edtf.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace knotary::views
{

namespace
{

class DetailsPage
{
    Q_DECLARE_TR_FUNCTIONS(DetailsPage)
};

constexpr std::size_t mostStartingPoints = 5;

/// The name, and below it what it is called in other languages and otherwise.
QString nameBlock(const PageInput& input, const dataset::Entity& entity)
{
    const bool isChineseFirst = input.speech.language == text::NameLanguage::Chinese;
    const auto first = isChineseFirst ? text::NameLanguage::Chinese : text::NameLanguage::English;
    const QString name = text::shown(text::nameIn(entity.names, first));
    QString html = paragraph(QStringLiteral("title"), escaped(name));

    QStringList others;
    for (const auto& [language, other] : entity.names) {
        const QString shown = text::shown(QString::fromStdString(other));
        if (shown != name && !others.contains(shown))
            others += shown;
    }
    if (!others.isEmpty())
        html += paragraph(QStringLiteral("othername"), escaped(others.join(QStringLiteral(" · "))));

    QStringList aliases;
    for (const std::string& alias : entity.aliases)
        aliases += text::shown(QString::fromStdString(alias));
    if (!aliases.isEmpty())
        html += paragraph(QStringLiteral("quiet"),
                          escaped(DetailsPage::tr("Also: %1", "other names")
                                      .arg(aliases.join(QStringLiteral(" · ")))));
    return html;
}

QString factLine(const PageInput& input, const dataset::Entity& entity,
                 const query::EntityFacts& facts)
{
    QStringList parts{
        QStringLiteral("<b>%1</b>").arg(escaped(kindName(input.speech, entity.kind)))};
    if (const QString years = text::yearsText(facts); !years.isEmpty())
        parts += escaped(years);
    parts += escaped(text::claimCount(facts.claims));
    parts += escaped(text::sourceCount(facts.sources.size()));
    return paragraph(QStringLiteral("facts"), glyph(input, entity.kind, 15) +
                                                  QStringLiteral("&nbsp;") +
                                                  parts.join(QStringLiteral(" · ")));
}

/// "2016: 3 of 12 claims · 1 maybe"; empty where all times are looked at.
QString windowLine(const PageInput& input, base::EntityId entity)
{
    if (!input.window || input.contents == nullptr)
        return {};
    std::map<query::WindowAnswer, std::size_t> counts;
    std::size_t all = 0;
    const auto count = [&](std::span<const base::ClaimId> claims) {
        for (const base::ClaimId id : claims) {
            const dataset::Claim* claim = input.speech.dataset.claim(id);
            if (claim == nullptr || claim->standing == dataset::Standing::Retracted)
                continue;
            ++all;
            ++counts[input.contents->of(id)];
        }
    };
    count(input.speech.dataset.claimsAbout(entity));
    count(input.speech.dataset.claimsPointingAt(entity));
    QStringList parts{DetailsPage::tr("%1: %2 of %3", "time, number of claims, all claims")
                          .arg(text::windowName(*input.window),
                               QString::number(counts[query::WindowAnswer::Yes]),
                               text::claimCount(all))};
    if (const std::size_t maybe = counts[query::WindowAnswer::Maybe]; maybe > 0)
        parts += DetailsPage::tr("%1 maybe").arg(maybe);
    if (const std::size_t undated = counts[query::WindowAnswer::Undated]; undated > 0)
        parts += DetailsPage::tr("%1 without a date").arg(undated);
    return paragraph(QStringLiteral("window"), escaped(parts.join(QStringLiteral(" · "))));
}

/// How a claim stands to the time that is looked at, in words; empty where that needs none.
QString windowRemark(const PageInput& input, base::ClaimId id)
{
    if (input.contents == nullptr)
        return {};
    const query::WindowAnswer answer = input.contents->of(id);
    return answer == query::WindowAnswer::Maybe ? text::maybeInThisTime()
           : answer == query::WindowAnswer::No  ? DetailsPage::tr("not in this time")
                                                : QString();
}

enum class Agreement
{
    Undisputed,
    Contested
};

QString claimBlock(const PageInput& input, base::ClaimId id, Side side, Agreement agreement)
{
    const dataset::Claim& claim = *input.speech.dataset.claim(id);
    QString html = QStringLiteral("<a name=\"%1\"></a>").arg(anchorOf(id));
    html +=
        side == Side::Subject ? valueHtml(input, claim.value) : entityLink(input, claim.subject);
    if (claim.standing == dataset::Standing::Retracted || claim.rank == dataset::Rank::Deprecated)
        html = QStringLiteral("<s>%1</s>").arg(html);
    if (agreement == Agreement::Contested) // seen at once, without colour
        html += QStringLiteral(" <span class=\"warning\">≠</span>");
    const bool isOutside =
        input.contents != nullptr && input.contents->of(id) == query::WindowAnswer::No;
    html = paragraph(isOutside ? QStringLiteral("outside") : QStringLiteral("claim"), html);

    QString remarks = claimRemarks(input, claim);
    if (const QString time = windowRemark(input, id); !time.isEmpty())
        remarks += (remarks.isEmpty() ? QString() : QStringLiteral(" · ")) +
                   QStringLiteral("<i>%1</i>").arg(escaped(time));
    const QString evidence = evidenceLinks(input, claim);
    html +=
        paragraph(QStringLiteral("remarks"),
                  remarks.isEmpty() ? evidence : remarks + QStringLiteral(" &nbsp;") + evidence);
    if (!claim.note.empty())
        html +=
            paragraph(QStringLiteral("remarks"),
                      QStringLiteral("<i>%1</i>").arg(escaped(textOf(input.speech, claim.note))));
    return html;
}

QString groupBlock(const PageInput& input, const ClaimGroup& group)
{
    const QString label = group.side == Side::Subject ? forwardLabel(input.speech, group.property)
                                                      : inverseLabel(input.speech, group.property);
    QString html = heading(label);
    if (!group.contested.empty())
        html += paragraph(QStringLiteral("contested"),
                          QStringLiteral("≠ ") + escaped(DetailsPage::tr("Sources differ")));
    std::size_t shown = 0;
    for (const base::ClaimId id : group.claims) {
        if (shown++ == input.mostClaims)
            break;
        html +=
            claimBlock(input, id, group.side,
                       group.contested.contains(id) ? Agreement::Contested : Agreement::Undisputed);
    }
    if (group.claims.size() > input.mostClaims)
        html +=
            paragraph(QStringLiteral("remarks"),
                      QStringLiteral("<a href=\"claims:all\">%1</a>")
                          .arg(escaped(DetailsPage::tr("Show all %1")
                                           .arg(static_cast<qulonglong>(group.claims.size())))));
    return html;
}

/// The date of a source, said for people; as written where it is no date.
QString sourceDate(const PageInput& input, const dataset::Source& source)
{
    const time::EdtfResult parsed = time::parseEdtf(source.date);
    return parsed.span ? text::dateIn(*parsed.span, input.speech.language)
                       : text::shown(QString::fromStdString(source.date));
}

QString row(const QString& name, const QString& html)
{
    if (html.isEmpty())
        return {};
    return QStringLiteral("<tr><td class=\"name\">%1</td><td>%2</td></tr>")
        .arg(escaped(name), html);
}

QString plain(const std::string& text)
{
    return escaped(text::shown(QString::fromStdString(text)));
}

/// What a source is: publisher, author, date and where it is found.
QString sourceTable(const PageInput& input, const dataset::Source& source)
{
    QStringList authors;
    for (const std::string& author : source.authors)
        authors += plain(author);
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">") +
           row(DetailsPage::tr("Publisher"), plain(source.publisher)) +
           row(DetailsPage::tr("Author"), authors.join(QStringLiteral(", "))) +
           row(DetailsPage::tr("Date"), escaped(sourceDate(input, source))) +
           row(DetailsPage::tr("Kind of source"), plain(source.kind)) +
           row(DetailsPage::tr("Language"), plain(source.language)) +
           row(DetailsPage::tr("Address"), source.url.empty() ? QString() : webLink(source.url)) +
           row(DetailsPage::tr("Note"), escaped(textOf(input.speech, source.note))) +
           row(DetailsPage::tr("Mark"), plain(source.key)) + QStringLiteral("</table>");
}

/// Of each source: the claims that rest on it, in the order of their places in it.
struct Resting
{
    base::ClaimId claim;
    dataset::Evidence evidence;
};

std::vector<Resting> restingOn(const dataset::Dataset& dataset, base::SourceId source)
{
    std::vector<Resting> found;
    for (const base::ClaimId id : dataset.claims())
        for (const dataset::Evidence& evidence : dataset.claim(id)->evidence)
            if (evidence.source == source)
                found.push_back({id, evidence});
    const auto number = [](const Resting& resting) {
        return QString::fromStdString(resting.evidence.locator)
            .section(QLatin1Char('-'), 0, 0)
            .toInt();
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Resting& a, const Resting& b) { return number(a) < number(b); });
    return found;
}

QString restingBlock(const PageInput& input, const Resting& resting, const dataset::Source& source)
{
    const dataset::Claim& claim = *input.speech.dataset.claim(resting.claim);
    const QString sentence = QStringLiteral("%1 %2 %3")
                                 .arg(entityLink(input, claim.subject),
                                      escaped(forwardLabel(input.speech, claim.property)),
                                      valueHtml(input, claim.value));
    QStringList remarks;
    if (const QString place = text::locatorInFull(source, resting.evidence.locator);
        !place.isEmpty())
        remarks += escaped(place);
    if (const QString stance = text::stanceWord(resting.evidence.stance); !stance.isEmpty())
        remarks += escaped(stance);
    if (!resting.evidence.via.empty())
        remarks += escaped(DetailsPage::tr("via %1").arg(
            text::shown(QString::fromStdString(resting.evidence.via))));
    if (const QString claimed = claimRemarks(input, claim); !claimed.isEmpty())
        remarks += claimed;
    return paragraph(QStringLiteral("claim"), sentence) +
           paragraph(QStringLiteral("remarks"), remarks.join(QStringLiteral(" · ")));
}

QString kindCounts(const PageInput& input, const query::Overview& overview)
{
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">");
    for (std::size_t number = 0; number < overview.entitiesOfKind.size(); ++number) {
        const base::KindId kind(number);
        if (overview.entitiesOfKind[number] > 0)
            html +=
                QStringLiteral("<tr><td>%1</td><td>%2</td><td align=\"right\">&nbsp;%3</td></tr>")
                    .arg(glyph(input, kind, 15), escaped(kindPlural(input.speech, kind)),
                         QString::number(overview.entitiesOfKind[number]));
    }
    return html + QStringLiteral("</table>");
}

QString sourceList(const PageInput& input, const query::Overview& overview)
{
    const dataset::Dataset& dataset = input.speech.dataset;
    QString html;
    std::size_t shown = 0;
    for (const base::SourceId id : dataset.sources()) {
        if (shown++ == input.mostClaims)
            break;
        const dataset::Source& source = *dataset.source(id);
        html += paragraph(
            QStringLiteral("claim"),
            QStringLiteral("<a class=\"entity\" href=\"%1\">%2</a>")
                .arg(escaped(sourceAddress(source)), escaped(textOf(input.speech, source.title))));
        QStringList quiet{plain(source.key)};
        if (!source.publisher.empty())
            quiet += plain(source.publisher);
        if (!source.date.empty())
            quiet += escaped(sourceDate(input, source));
        quiet += escaped(text::claimCount(overview.claimsOfSource[id.index()]));
        html += paragraph(QStringLiteral("remarks"), quiet.join(QStringLiteral(" · ")));
    }
    if (dataset.sourceCount() > input.mostClaims)
        html +=
            paragraph(QStringLiteral("remarks"),
                      QStringLiteral("<a href=\"claims:all\">%1</a>")
                          .arg(escaped(DetailsPage::tr("Show all %1")
                                           .arg(static_cast<qulonglong>(dataset.sourceCount())))));
    return html;
}

} // namespace

QString anchorOf(base::ClaimId claim)
{
    return QStringLiteral("claim-%1").arg(claim.number);
}

QString entityPage(const PageInput& input, base::EntityId id)
{
    const dataset::Entity* entity = input.speech.dataset.entity(id);
    if (entity == nullptr)
        return {};
    QString html = nameBlock(input, *entity);
    html += factLine(input, *entity, query::factsOf(input.speech.dataset, id));
    html += windowLine(input, id);
    if (!entity->note.empty())
        html += paragraph(QStringLiteral("note"), escaped(textOf(input.speech, entity->note)));
    for (const ClaimGroup& group : claimGroups(input.speech.dataset, id))
        html += groupBlock(input, group);
    return html;
}

QString sourcePage(const PageInput& input, base::SourceId id)
{
    const dataset::Source* source = input.speech.dataset.source(id);
    if (source == nullptr)
        return {};
    QString html = paragraph(
        QStringLiteral("quiet"),
        QStringLiteral("<a href=\"page:back\">← %1</a>").arg(escaped(DetailsPage::tr("Back"))));
    html += paragraph(QStringLiteral("eyebrow"), escaped(DetailsPage::tr("Source")));
    html += paragraph(QStringLiteral("title"), escaped(textOf(input.speech, source->title)));
    html += sourceTable(input, *source);

    const std::vector<Resting> resting = restingOn(input.speech.dataset, id);
    html += heading(DetailsPage::tr("What rests on it"));
    if (resting.empty())
        html += paragraph(QStringLiteral("quiet"),
                          escaped(DetailsPage::tr("No claim rests on this source.")));
    std::size_t shown = 0;
    for (const Resting& one : resting) {
        if (shown++ == input.mostClaims)
            break;
        html += restingBlock(input, one, *source);
    }
    if (resting.size() > input.mostClaims)
        html += paragraph(
            QStringLiteral("remarks"),
            QStringLiteral("<a href=\"claims:all\">%1</a>")
                .arg(escaped(
                    DetailsPage::tr("Show all %1").arg(static_cast<qulonglong>(resting.size())))));
    return html;
}

QString startPage(const PageInput& input, const query::Overview& overview)
{
    const dataset::Dataset& dataset = input.speech.dataset;
    if (dataset.entityCount() == 0)
        return paragraph(QStringLiteral("title"), escaped(DetailsPage::tr("No data set is open"))) +
               paragraph(QStringLiteral("note"),
                         escaped(DetailsPage::tr("Open a file with File › Open. What you "
                                                 "choose in the graph is explained here, with "
                                                 "the sources that say so.")));
    QString html;
    const QString title = textOf(input.speech, dataset.heading.title);
    html +=
        paragraph(QStringLiteral("title"),
                  escaped(title.isEmpty() ? DetailsPage::tr("Data set without a title") : title));
    if (const QString description = textOf(input.speech, dataset.heading.description);
        !description.isEmpty())
        html += paragraph(QStringLiteral("note"), escaped(description));
    QStringList facts{escaped(text::entityCount(dataset.entityCount())),
                      escaped(text::claimCount(dataset.claimCount())),
                      escaped(text::sourceCount(dataset.sourceCount()))};
    if (!dataset.heading.licence.empty())
        facts += plain(dataset.heading.licence);
    html += paragraph(QStringLiteral("facts"), facts.join(QStringLiteral(" · ")));

    html += heading(DetailsPage::tr("Where to begin"));
    const std::size_t points = std::min(overview.startingPoints.size(), mostStartingPoints);
    for (std::size_t point = 0; point < points; ++point) {
        const auto& [id, relations] = overview.startingPoints[point];
        html += paragraph(QStringLiteral("claim"), entityLink(input, id));
        html += paragraph(QStringLiteral("remarks"),
                          escaped(kindName(input.speech, dataset.entity(id)->kind)) +
                              QStringLiteral(" · ") + escaped(text::relationCount(relations)));
    }
    html += heading(DetailsPage::tr("What is in it")) + kindCounts(input, overview);
    html += heading(DetailsPage::tr("Sources")) + sourceList(input, overview);
    return html;
}

QString pageStyle(scene::Theme theme)
{
    const scene::Palette palette = scene::paletteOf(theme);
    return QStringLiteral("body { color: %1; }"
                          "p { margin: 0; line-height: 125%; }"
                          "p.title { font-size: 22px; font-weight: 600; margin: 2px 0 2px 0;"
                          " line-height: 115%; }"
                          "p.heading { font-size: 12.5px; font-weight: 600; color: %2;"
                          " margin: 22px 0 4px 0; }"
                          "p.othername { font-size: 15px; color: %2; margin-bottom: 2px; }"
                          "p.quiet { font-size: 12px; color: %2; margin-bottom: 4px; }"
                          "p.eyebrow { font-size: 12px; font-weight: 600; color: %2;"
                          " margin-top: 6px; }"
                          "p.facts { font-size: 13px; color: %2; margin: 6px 0 8px 0; }"
                          "p.note { margin: 4px 0 4px 0; line-height: 130%; }"
                          "p.claim { margin: 5px 0 0 0; }"
                          "p.outside { margin: 5px 0 0 0; color: %2; }"
                          "p.outside a { color: %2; }"
                          "p.window { font-size: 13px; color: %1; margin: 0 0 8px 0; }"
                          "p.remarks { font-size: 12px; color: %2; margin: 0 0 4px 20px; }"
                          "p.contested { font-size: 12px; font-weight: 600; color: %1;"
                          " margin: 0 0 2px 0; }"
                          "span.warning { color: %1; font-weight: 600; }"
                          "td { padding-right: 10px; }"
                          "td.name { color: %2; }"
                          "a { color: %3; text-decoration: none; }"
                          "a.evidence { font-size: 11.5px; text-decoration: none; }"
                          "a.web { text-decoration: underline; }")
        .arg(palette.ink.name(), palette.quietInk.name(), palette.accent.name());
}

} // namespace knotary::views
