// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page one starts from: what the data set is about, where to begin, and what it rests on.

#include "app/views/details/claimsentences.h"
#include "app/views/details/detailspage.h"
#include "app/views/details/pageparts.h"
#include "model/query/claimgroups.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace knotary::views
{

namespace
{

class StartPage
{
    Q_DECLARE_TR_FUNCTIONS(StartPage)
};

constexpr std::size_t mostConflicts = 5;
constexpr int glyphSide = 15;

int asNumber(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, 1'000'000'000));
}

QString head(const PageInput& input)
{
    const dataset::Dataset& dataset = input.speech.dataset;
    const QString title = textOf(input.speech, dataset.heading.title);
    QString html = paragraph(
        "title", escaped(title.isEmpty() ? StartPage::tr("Data set without a title") : title));
    if (const QString description = textOf(input.speech, dataset.heading.description);
        !description.isEmpty())
        html += paragraph("note", escaped(description));
    QStringList facts;
    if (input.years) {
        const QString first = QString::number(input.years->first);
        const QString last = QString::number(input.years->last);
        facts += first == last ? first : QStringLiteral("%1 – %2").arg(first, last);
    }
    facts += text::entityCount(dataset.entityCount());
    facts += text::claimCount(dataset.claimCount());
    facts += text::sourceCount(dataset.sourceCount());
    html += paragraph("facts", escaped(facts.join(QStringLiteral(" · "))));
    if (!dataset.heading.licence.empty())
        html += paragraph(
            "quiet",
            escaped(StartPage::tr("Licence: %1")
                        .arg(text::shown(QString::fromStdString(dataset.heading.licence)))));
    return html;
}

QString reasonWords(const PageInput& input, const query::StartingPoint& point,
                    const query::StartingPoint::Why& why)
{
    const int count = asNumber(why.count);
    switch (why.reason) {
    case query::StartingReason::MostRelations:
        return StartPage::tr("The best connected of all: %n relation(s).", nullptr, count);
    case query::StartingReason::MostSources:
        return StartPage::tr("Most sources speak of it: %n.", nullptr, count);
    case query::StartingReason::Contradiction:
        return StartPage::tr("Sources contradict each other in %n claim(s) about it.", nullptr,
                             count);
    case query::StartingReason::MostOfItsKind:
        break;
    }
    const base::KindId kind = input.speech.dataset.entity(point.entity)->kind;
    return StartPage::tr("The best connected of its kind (%1): %n relation(s).", nullptr, count)
        .arg(kindName(input.speech, kind));
}

QString startingPoints(const PageInput& input, const query::Overview& overview)
{
    QString html;
    for (const query::StartingPoint& point : overview.startingPoints) {
        QStringList reasons;
        for (const query::StartingPoint::Why& why : point.why)
            reasons += reasonWords(input, point, why);
        html += paragraph("claim", entityLink(input, point.entity));
        html += paragraph("remarks", escaped(reasons.join(u' ')));
    }
    return html.isEmpty() ? html : heading(StartPage::tr("Where to begin")) + html;
}

QString kindCounts(const PageInput& input, const query::Overview& overview)
{
    QString html = heading(StartPage::tr("What is in it")) +
                   QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">");
    for (std::size_t number = 0; number < overview.entitiesOfKind.size(); ++number) {
        const base::KindId kind(number);
        if (overview.entitiesOfKind[number] == 0)
            continue;
        const std::string& id = input.speech.dataset.schema.kind(kind).id;
        const QString address =
            QStringLiteral("kind:") +
            QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(id)));
        const QString name = kindPlural(input.speech, kind);
        html += QStringLiteral("<tr><td>%1</td><td><a href=\"%2\" title=\"%5\">%3</a></td>"
                               "<td align=\"right\">&nbsp;%4</td></tr>")
                    .arg(glyph(input, kind, glyphSide), escaped(address), escaped(name),
                         QString::number(overview.entitiesOfKind[number]),
                         escaped(StartPage::tr("Show only these: %1").arg(name)));
    }
    return html + QStringLiteral("</table>");
}

/// "2nd World Internet Conference: was held in 2015 ≠ 2014"
QString conflictHtml(const PageInput& input, const dataset::Conflict& conflict)
{
    const dataset::Dataset& dataset = input.speech.dataset;
    QStringList values;
    QStringList numbers;
    for (const base::ClaimId id : conflict.claims) {
        const dataset::Claim& claim = *dataset.claim(id);
        const bool isTime = conflict.reason == dataset::ConflictReason::DifferentTimes;
        const QString value =
            isTime ? whenText(input.speech, claim) : valueText(input.speech, claim.value);
        if (!values.contains(value))
            values += value;
        numbers += QString::number(id.number);
    }
    query::ClaimGroup group;
    group.property = conflict.property;
    group.claims = {conflict.claims.begin(), conflict.claims.end()};
    const QString words = QStringLiteral("<a href=\"evidence:%1\">%2</a>")
                              .arg(numbers.join(u','), escaped(groupTitle(input, group)));
    return paragraph("claim", entityLink(input, conflict.about)) +
           paragraph("remarks", words + u' ' + escaped(values.join(QStringLiteral(" ≠ "))));
}

QString conflicts(const PageInput& input, const query::Overview& overview)
{
    QString html = heading(StartPage::tr("Where sources differ"));
    if (overview.conflicts.empty())
        return html + paragraph("quiet", escaped(StartPage::tr("No two claims contradict.")));
    html += paragraph("quiet", escaped(StartPage::tr("%n contradiction(s)", nullptr,
                                                     asNumber(overview.conflicts.size()))));
    const std::size_t shown = std::min(overview.conflicts.size(), mostConflicts);
    for (std::size_t place = 0; place < shown; ++place)
        html += conflictHtml(input, overview.conflicts[place]);
    return html;
}

/// Those on which most rests first.
QString sourceList(const PageInput& input, const query::Overview& overview)
{
    const dataset::Dataset& dataset = input.speech.dataset;
    std::vector<base::SourceId> sources = dataset.sources();
    std::ranges::stable_sort(sources, std::greater(), [&](base::SourceId id) {
        return overview.claimsOfSource[id.index()];
    });
    const std::size_t shown = std::min(sources.size(), input.mostClaims);
    QString html = heading(StartPage::tr("Sources"));
    for (std::size_t place = 0; place < shown; ++place) {
        const dataset::Source& source = *dataset.source(sources[place]);
        QStringList quiet;
        if (!source.publisher.empty())
            quiet += plain(source.publisher);
        if (!source.date.empty())
            quiet += escaped(sourceDate(input, source));
        const std::size_t claims = overview.claimsOfSource[sources[place].index()];
        quiet += claims > 0 ? escaped(text::claimCount(claims))
                            : escaped(StartPage::tr("cited by others only"));
        quiet += plain(source.key);
        html += paragraph("claim", sourceLink(input, source, textOf(input.speech, source.title)));
        html += paragraph("remarks", quiet.join(QStringLiteral(" · ")));
    }
    return sources.size() > shown ? html + showAllLink(sources.size()) : html;
}

} // namespace

QString startPage(const PageInput& input, const query::Overview& overview)
{
    if (input.speech.dataset.entityCount() == 0)
        return paragraph("title", escaped(StartPage::tr("No data set is open"))) +
               paragraph("note", escaped(StartPage::tr(
                                     "Open a file with File › Open. What you choose in the graph "
                                     "is explained here, with the sources that say so.")));
    return head(input) + startingPoints(input, overview) + kindCounts(input, overview) +
           conflicts(input, overview) + sourceList(input, overview);
}

} // namespace knotary::views
