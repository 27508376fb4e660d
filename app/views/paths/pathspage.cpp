// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/paths/pathspage.h"

#include "app/document/pathfinder.h"
#include "app/text/chainwords.h"
#include "app/text/citations.h"
#include "app/views/pagehtml.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <map>

namespace knotary::views
{

namespace
{

using document::Loosening;

class PathsPage
{
    Q_DECLARE_TR_FUNCTIONS(PathsPage)
};

QString paragraph(const char* cssClass, const QString& html)
{
    return QStringLiteral("<p class=\"%1\">%2</p>").arg(QLatin1String(cssClass), html);
}

QString link(const QString& address, const QString& text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(address, text.toHtmlEscaped());
}

QString entityLink(const text::Speech& speech, base::EntityId id)
{
    const dataset::Entity* entity = speech.dataset.entity(id);
    return entity == nullptr
               ? QString()
               : link(pageAddress("entity", entity->key), text::entityName(speech, id));
}

/// The sentence as it is copied, with the names of both ends as links where they stand in it.
QString linkedSentence(const text::Speech& speech, const dataset::Claim& claim,
                       const QString& sentence)
{
    QString html;
    qsizetype done = 0;
    for (const base::EntityId id : {claim.subject, claim.object()}) {
        const QString name = text::entityName(speech, id);
        const qsizetype place = name.isEmpty() ? -1 : sentence.indexOf(name, done);
        if (place < 0)
            continue;
        html += sentence.mid(done, place - done).toHtmlEscaped() + entityLink(speech, id);
        done = place + name.size();
    }
    return html + sentence.mid(done).toHtmlEscaped();
}

QString evidenceAddress(const std::vector<base::ClaimId>& claims)
{
    QStringList numbers;
    for (const base::ClaimId claim : claims)
        numbers += QString::number(claim.number);
    return QStringLiteral("evidence:") + numbers.join(u',');
}

/// The claims that share a step, in the order of steps.
std::map<std::uint32_t, std::vector<base::ClaimId>> claimsOfSteps(const document::PathFinder& paths)
{
    std::map<std::uint32_t, std::vector<base::ClaimId>> steps;
    for (const base::ClaimId claim : paths.claims())
        steps[paths.steps()->at(claim)].push_back(claim);
    return steps;
}

QString headingOf(const text::Speech& speech, const document::PathFinder& paths)
{
    if (!paths.lookedAt())
        return PathsPage::tr("All %n paths together", nullptr,
                             static_cast<int>(paths.chains().size()))
            .toHtmlEscaped();
    const query::Chain& chain = paths.chains()[*paths.lookedAt()];
    QStringList names{QStringLiteral("&lrm;") + entityLink(speech, chain.front().from)};
    for (const query::Hop& hop : chain)
        names += entityLink(speech, hop.to);
    return names.join(text::chainArrow());
}

/// The footnotes of the sentences, each with a link to the page of its source.
QString footnotesBlock(const text::Speech& speech, const text::FootnotedText& text,
                       const std::vector<base::ClaimId>& claims)
{
    std::map<std::size_t, base::SourceId> sources;
    for (std::size_t i = 0; i < text.sentences.size() && i < claims.size(); ++i) {
        const auto& evidence = speech.dataset.claim(claims[i])->evidence;
        const std::vector<std::size_t>& numbers = text.sentences[i].footnotes;
        for (std::size_t place = 0; place < numbers.size() && place < evidence.size(); ++place)
            sources.try_emplace(numbers[place], evidence[place].source);
    }
    QString html;
    for (qsizetype place = 0; place < text.footnotes.size(); ++place) {
        const auto found = sources.find(static_cast<std::size_t>(place) + 1);
        const dataset::Source* source =
            found == sources.end() ? nullptr : speech.dataset.source(found->second);
        const QString& words = text.footnotes[place];
        html += paragraph("note", QStringLiteral("[%1] ").arg(place + 1) +
                                      (source == nullptr
                                           ? words.toHtmlEscaped()
                                           : link(pageAddress("source", source->key), words)));
    }
    return html;
}

QString outOfSightBlock(const document::PathFinder& paths)
{
    const document::PathFinder::OutOfSight out = paths.outOfSight();
    if (out.entities == 0 && out.relations == 0)
        return {};
    const QString what =
        out.entities > 0
            ? PathsPage::tr("%n of these entities are not in the graph now: hidden, filtered out "
                            "or of another time.",
                            nullptr, static_cast<int>(out.entities))
            : PathsPage::tr("%n of these relations are not in the graph now: filtered out or of "
                            "another time.",
                            nullptr, static_cast<int>(out.relations));
    return paragraph("warning", what.toHtmlEscaped() + u' ' +
                                    link(QStringLiteral("show:path"), PathsPage::tr("Show them")));
}

QString foundBlock(const text::Speech& speech, const document::PathFinder& paths)
{
    const std::vector<base::ClaimId> claims = paths.claims();
    const text::FootnotedText text = text::withFootnotes(speech, claims);
    QString html = paragraph("heading", headingOf(speech, paths)) + outOfSightBlock(paths);
    std::size_t number = 0;
    for (const auto& [step, shared] : claimsOfSteps(paths)) {
        for (const base::ClaimId id : shared) {
            if (number == text.sentences.size())
                return html; // a claim that the data do not know has no sentence
            const text::FootnotedSentence& sentence = text.sentences[number++];
            QString line = text::stepMark(step) + QStringLiteral("&nbsp; ") +
                           linkedSentence(speech, *speech.dataset.claim(id), sentence.text);
            for (const std::size_t footnote : sentence.footnotes)
                line += QStringLiteral("&nbsp;") +
                        link(evidenceAddress(shared), QStringLiteral("[%1]").arg(footnote));
            if (sentence.footnotes.empty())
                line += QStringLiteral("&nbsp;") +
                        link(evidenceAddress(shared), PathsPage::tr("[evidence]"));
            html += paragraph("step", line);
        }
    }
    html += paragraph("label", PathsPage::tr("Sources").toHtmlEscaped()) +
            footnotesBlock(speech, text, claims);
    if (paths.isCut())
        html += paragraph("text", PathsPage::tr("There may be more paths than the %n found here.",
                                                nullptr, static_cast<int>(paths.chains().size()))
                                      .toHtmlEscaped());
    return html;
}

QString loosenedWords(Loosening loosening)
{
    switch (loosening) {
    case Loosening::Hidden:
        return PathsPage::tr("through what is hidden or filtered out, too");
    case Loosening::Time:
        return PathsPage::tr("at all times");
    case Loosening::Evidence:
        return PathsPage::tr("by any claim, however well founded");
    case Loosening::Avoided:
        return PathsPage::tr("through what is to be avoided, too");
    case Loosening::Everything:
        break;
    }
    return PathsPage::tr("in all the data, with no limits");
}

QString noneBlock(const text::Speech& speech, const document::PathFinder& paths)
{
    const document::PathQuestion& question = paths.question();
    QString html = paragraph(
        "heading", PathsPage::tr("Nothing connects %1 and %2")
                       .toHtmlEscaped()
                       .arg(entityLink(speech, question.from), entityLink(speech, question.to)));
    if (paths.loosenings().empty())
        return html +
               paragraph(
                   "text",
                   PathsPage::tr("There is no path between them in the data.").toHtmlEscaped());
    html += paragraph(
        "text", PathsPage::tr("Not as it is searched for now. There is a path:").toHtmlEscaped());
    for (const Loosening loosening : paths.loosenings())
        html +=
            paragraph("step", QStringLiteral("•&nbsp; ") +
                                  link(QStringLiteral("loosen:%1").arg(static_cast<int>(loosening)),
                                       loosenedWords(loosening)));
    return html;
}

QString message(const QString& words)
{
    return paragraph("text", words.toHtmlEscaped());
}

} // namespace

QString pathsPage(document::Session& session)
{
    const document::PathFinder& paths = session.paths();
    const document::PathQuestion& question = paths.question();
    const text::Speech speech{session.dataset(), session.language()};
    if (paths.steps() != nullptr)
        return foundBlock(speech, paths);
    if (!question.from.isValid() || !question.to.isValid())
        return message(PathsPage::tr("Choose two entities. What connects them comes here, each "
                                     "step with its sources."));
    if (question.from == question.to)
        return message(PathsPage::tr("Both ends are the same. Choose another one."));
    if (paths.isSearching())
        return message(PathsPage::tr("Searching …"));
    if (!paths.isAnswered())
        return paragraph("text",
                         PathsPage::tr("The search was stopped.").toHtmlEscaped() + u' ' +
                             link(QStringLiteral("again:path"), PathsPage::tr("Search again")));
    return noneBlock(speech, paths);
}

QString pathsPageStyle(scene::Theme theme)
{
    const scene::Palette palette = scene::paletteOf(theme);
    return QStringLiteral("body { color: %1; }"
                          "p { margin: 0; line-height: 125%; }"
                          "p.heading { font-size: 15px; font-weight: 600; margin: 0 0 6px 0; }"
                          "p.label { font-size: 12.5px; font-weight: 600; color: %2;"
                          " margin: 12px 0 2px 0; }"
                          "p.step { margin: 5px 0 0 0; }"
                          "p.text { margin: 4px 0 0 0; }"
                          "p.note { font-size: 12px; color: %2; margin: 2px 0 0 0; }"
                          "p.warning { font-weight: 600; margin: 0 0 6px 0; }"
                          "a { color: %3; text-decoration: none; }")
        .arg(palette.ink.name(), palette.quietInk.name(), palette.accent.name());
}

} // namespace knotary::views
