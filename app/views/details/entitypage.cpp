// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of one entity, as an article of an encyclopedia: who or what it is, what is said of it
// in sentences, and on what that rests.

#include "app/views/details/claimsentences.h"
#include "app/views/details/detailspage.h"
#include "app/views/details/figuretable.h"
#include "app/views/details/pageparts.h"
#include "model/query/claimgroups.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace knotary::views
{

namespace
{

class EntityPage
{
    Q_DECLARE_TR_FUNCTIONS(EntityPage)
};

constexpr int titleGlyphSide = 20;

/// The name, and below it what it is called in other languages and otherwise.
QString nameBlock(const PageInput& input, const dataset::Entity& entity)
{
    const bool isChineseFirst = input.speech.language == text::NameLanguage::Chinese;
    const auto first = isChineseFirst ? text::NameLanguage::Chinese : text::NameLanguage::English;
    const QString name = text::shown(text::nameIn(entity.names, first));
    QString html = paragraph("title", glyph(input, entity.kind, titleGlyphSide) + QChar::Nbsp +
                                          isolated(name));

    QStringList others;
    for (const auto& [language, other] : entity.names) {
        const QString shown = text::shown(QString::fromStdString(other));
        if (shown != name && !others.contains(isolated(shown)))
            others += isolated(shown);
    }
    const QString dot = QStringLiteral(" · ");
    if (!others.isEmpty())
        html += paragraph("othername", others.join(dot));

    QStringList aliases;
    for (const std::string& alias : entity.aliases)
        aliases += isolated(text::shown(QString::fromStdString(alias)));
    if (!aliases.isEmpty())
        html += paragraph(
            "quiet", escaped(EntityPage::tr("Also: %1", "other names")).arg(aliases.join(dot)));
    return html;
}

QString factLine(const PageInput& input, const dataset::Entity& entity,
                 const query::EntityFacts& facts)
{
    QStringList parts{
        QStringLiteral("<b>%1</b>").arg(escaped(kindName(input.speech, entity.kind)))};
    // Not when it began and ended: nobody may have said that.
    if (const QString years = text::yearsText(facts); !years.isEmpty())
        parts += escaped(EntityPage::tr("%1 (as told)", "years that claims name").arg(years));
    parts += escaped(text::claimCount(facts.claims));
    parts += escaped(text::sourceCount(facts.sources.size()));
    return paragraph("facts", parts.join(QStringLiteral(" · ")));
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
    QStringList parts{EntityPage::tr("%1: %2 of %3", "time, number of claims, all claims")
                          .arg(text::windowName(*input.window),
                               QString::number(counts[query::WindowAnswer::Yes]),
                               text::claimCount(all))};
    if (const std::size_t maybe = counts[query::WindowAnswer::Maybe]; maybe > 0)
        parts += EntityPage::tr("%1 maybe").arg(maybe);
    if (const std::size_t undated = counts[query::WindowAnswer::Undated]; undated > 0)
        parts += EntityPage::tr("%1 without a date").arg(undated);
    return paragraph("window", escaped(parts.join(QStringLiteral(" · "))));
}

QString groups(const PageInput& input, text::Footnotes& footnotes,
               std::span<const query::ClaimGroup> some)
{
    QString html;
    for (const query::ClaimGroup& group : some)
        html += groupHtml(input, footnotes, group);
    return html;
}

/// "[1] paragraph 14": where in the source, and what is to be known of it.
QString placeOf(const PageInput& input, std::size_t number, const text::Footnote& footnote)
{
    const dataset::Source& source = *input.speech.dataset.source(footnote.evidence.source);
    // What the citation says beyond the source, so that both never differ.
    const QString whole = sourceCitation(input.speech, source);
    QString rest = citation(input.speech, footnote.evidence).mid(whole.size());
    while (!rest.isEmpty() &&
           (rest.front() == u',' || rest.front() == u'，' || rest.front().isSpace()))
        rest.remove(0, 1);
    const QString mark = spanned("number", QStringLiteral("[%1]").arg(number));
    return rest.isEmpty() ? mark : mark + QChar::Nbsp + escaped(rest);
}

/// Each source once, in reading order, with the numbers of its places.
QString sourcesOf(const PageInput& input, const text::Footnotes& footnotes)
{
    if (footnotes.all().empty())
        return {};
    std::vector<base::SourceId> order;
    std::map<base::SourceId, QStringList> places;
    for (std::size_t index = 0; index < footnotes.all().size(); ++index) {
        const text::Footnote& footnote = footnotes.all()[index];
        QStringList& ofSource = places[footnote.evidence.source];
        if (ofSource.isEmpty())
            order.push_back(footnote.evidence.source);
        ofSource += placeOf(input, index + 1, footnote);
    }
    QString html = heading(EntityPage::tr("Sources of this page"));
    for (const base::SourceId id : order) {
        const dataset::Source& source = *input.speech.dataset.source(id);
        html +=
            paragraph("source", sourceLink(input, source, sourceCitation(input.speech, source)));
        html += paragraph("places", places[id].join(QStringLiteral(" · ")));
    }
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
        html += paragraph("note", escaped(textOf(input.speech, entity->note)));

    text::Footnotes footnotes(input.speech);
    const query::EntityClaims claims = query::claimsOf(input.speech.dataset, id);
    html += groups(input, footnotes, claims.distinctions);
    const auto isAbout = [](const query::ClaimGroup& group) {
        return group.side == query::ClaimSide::Subject;
    };
    const auto pointing = std::ranges::find_if_not(claims.sentences, isAbout);
    html += groups(input, footnotes, {claims.sentences.begin(), pointing});
    html += figureTable(input, footnotes, claims.figures);
    html += groups(input, footnotes, {pointing, claims.sentences.end()});
    if (claims.distinctions.empty() && claims.sentences.empty() && claims.figures.empty())
        html += paragraph("quiet", escaped(EntityPage::tr("No claim speaks of it yet.")));
    return html + sourcesOf(input, footnotes);
}

} // namespace knotary::views
