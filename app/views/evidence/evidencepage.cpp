// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/evidence/evidencepage.h"

#include "app/views/evidence/evidenceparts.h"
#include "model/query/claimsupport.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace knotary::views
{

namespace
{

using base::ClaimId;

class EvidencePage
{
    Q_DECLARE_TR_FUNCTIONS(EvidencePage)
};

const dataset::Claim& claimOf(const EvidencePageInput& input, ClaimId id)
{
    return *input.speech.dataset.claim(id);
}

/// Two by two beside each other, or all above each other with a mark between.
QString columns(const EvidencePageInput& input, const QStringList& cells)
{
    if (!input.isWide)
        return cells.join(pageBlock("between", QStringLiteral("≠")));
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"8\" cellpadding=\"8\">");
    for (qsizetype place = 0; place < cells.size(); place += 2) {
        const bool isLone = place + 1 == cells.size();
        const QString cell = QStringLiteral("<td width=\"50%\" bgcolor=\"%1\">%2</td>")
                                 .arg(scene::paletteOf(input.theme).ground.name());
        html += QStringLiteral("<tr>") + cell.arg(cells[place]) +
                (isLone ? QStringLiteral("<td width=\"50%\"></td>") : cell.arg(cells[place + 1])) +
                QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString allLink(std::size_t count)
{
    return QStringLiteral("<a href=\"evidence:all\">%1</a>")
        .arg(escaped(EvidencePage::tr("Show all %1").arg(text::claimCount(count))));
}

/// A side may be said again and again.
std::span<const ClaimId> shownOf(const EvidencePageInput& input, const query::Side& side)
{
    return std::span(side.claims).first(std::min(side.claims.size(), input.mostClaims));
}

/// What each claim of a side says of itself, and who says so.
QString claimsHtml(const EvidencePageInput& input, const query::Side& side, Stances stances)
{
    QString html;
    for (const ClaimId id : shownOf(input, side)) {
        const dataset::Claim& claim = claimOf(input, id);
        html += claimRemarksHtml(input, claim) + evidenceHtml(input, claim, stances) +
                premisesHtml(input, claim);
    }
    if (side.claims.size() > input.mostClaims)
        html += pageBlock("more", allLink(side.claims.size()));
    return html;
}

/// What one side says, and who says so.
QString sideHtml(const EvidencePageInput& input, const query::Statement& statement,
                 const query::Side& side)
{
    const dataset::Claim& first = claimOf(input, side.claims.front());
    QString html = pageBlock("value", valueOfClaimHtml(input, first));
    if (side.isAtOdds)
        html += pageBlock(
            "remarks",
            escaped(foundationWords(
                {foundationOf(input.speech.dataset, statement, side).independent, 0, 0})));
    return html + claimsHtml(input, side, Stances::All);
}

bool isDoubted(const EvidencePageInput& input, const query::Side& side)
{
    return std::ranges::any_of(side.claims, [&](ClaimId id) {
        return std::ranges::any_of(claimOf(input, id).evidence, query::isAgainst);
    });
}

/// What supports the claims of a side, and beside it what denies or questions them.
QString forAndAgainst(const EvidencePageInput& input, const query::Side& side)
{
    QString against;
    for (const ClaimId id : shownOf(input, side))
        against += evidenceHtml(input, claimOf(input, id), Stances::Against);
    return columns(input,
                   {pageBlock("value", escaped(EvidencePage::tr("Who says so"))) +
                        claimsHtml(input, side, Stances::Supporting),
                    pageBlock("value", escaped(EvidencePage::tr("Who is against it"))) + against});
}

/// The evidence below a sentence about which nobody differs.
QString undisputedSide(const EvidencePageInput& input, const query::Side& side)
{
    return isDoubted(input, side) ? forAndAgainst(input, side)
                                  : claimsHtml(input, side, Stances::All);
}

QString conflictHtml(const EvidencePageInput& input, const query::Statement& statement)
{
    const bool isAboutTime = statement.conflict == dataset::ConflictReason::DifferentTimes;
    QString html = pageBlock("statement", openSentenceHtml(input, statement));
    const auto sides = std::ranges::count_if(statement.sides, &query::Side::isAtOdds);
    const QString words = isAboutTime
                              ? EvidencePage::tr("The sources differ about when: %n answer(s)",
                                                 nullptr, static_cast<int>(sides))
                              : EvidencePage::tr("The sources differ: %n answer(s)", nullptr,
                                                 static_cast<int>(sides));
    html += pageBlock("contested", QStringLiteral("≠ ") + escaped(words));
    QStringList cells;
    for (const query::Side& side : statement.sides)
        if (side.isAtOdds)
            cells += sideHtml(input, statement, side);
    return html + columns(input, cells);
}

QString statementHtml(const EvidencePageInput& input, const query::Statement& statement)
{
    QString html;
    QString superseded;
    if (statement.conflict)
        html += conflictHtml(input, statement);
    bool isFirst = !statement.conflict;
    for (const query::Side& side : statement.sides) {
        if (side.isAtOdds)
            continue;
        if (!isFirst) {
            superseded += sideHtml(input, statement, side);
            continue;
        }
        isFirst = false;
        html += pageBlock("statement", sentenceHtml(input, claimOf(input, side.claims.front())));
        const query::Foundation foundation = foundationOf(input.speech.dataset, statement, side);
        html += pageBlock(foundation.independent == 0 || foundation.against > 0 ? "contested"
                                                                                : "foundation",
                          escaped(foundationWords(foundation)));
        html += undisputedSide(input, side);
    }
    if (!superseded.isEmpty())
        html += pageBlock("heading", escaped(EvidencePage::tr("No longer held"))) + superseded;
    return html;
}

std::unordered_set<ClaimId> claimsIn(const std::vector<query::Statement>& statements)
{
    std::unordered_set<ClaimId> claims;
    for (const query::Statement& statement : statements)
        for (const query::Side& side : statement.sides)
            claims.insert(side.claims.begin(), side.claims.end());
    return claims;
}

/// What else is claimed between the two ends of a line.
QString besides(const EvidencePageInput& input, ClaimId asked,
                const std::vector<query::Statement>& told)
{
    std::vector<ClaimId> others = query::betweenSameEnds(input.speech.dataset, asked);
    const std::unordered_set<ClaimId> known = claimsIn(told);
    std::erase_if(others, [&](ClaimId id) { return known.contains(id); });
    if (others.size() > input.mostClaims)
        others.resize(input.mostClaims);
    QString html;
    for (const query::Statement& statement : query::statementsOf(input.speech.dataset, others))
        html += statementHtml(input, statement);
    return html.isEmpty()
               ? QString()
               : pageBlock("heading", escaped(EvidencePage::tr("Also between these two"))) + html;
}

QString emptyPage()
{
    return pageBlock("empty", escaped(EvidencePage::tr(
                                  "Click a line of the graph to see who says so, and where.")));
}

} // namespace

QString evidencePage(const EvidencePageInput& input, std::span<const ClaimId> claims)
{
    if (claims.empty())
        return emptyPage();
    QString html;
    if (input.canGoBack)
        html += pageBlock("remarks", QStringLiteral("<a href=\"evidence:back\">← %1</a>")
                                         .arg(escaped(EvidencePage::tr("Back"))));
    const std::size_t shown = std::min(claims.size(), input.mostClaims);
    std::vector<query::Statement> statements =
        query::statementsOf(input.speech.dataset, claims.first(shown));
    // Of many, what needs a decision is read first.
    std::ranges::stable_partition(statements, [](const query::Statement& statement) {
        return statement.conflict.has_value();
    });
    for (const query::Statement& statement : statements)
        html += statementHtml(input, statement);
    if (claims.size() > shown)
        html += pageBlock("more", allLink(claims.size()));
    if (claims.size() == 1)
        html += besides(input, claims.front(), statements);
    return html;
}

QString evidenceStyle(scene::Theme theme)
{
    const scene::Palette palette = scene::paletteOf(theme);
    return QStringLiteral("body { color: %1; }"
                          "p { margin: 0; line-height: 125%; }"
                          "p.statement { font-size: 16px; font-weight: 600; margin: 14px 0 2px 0;"
                          " line-height: 118%; }"
                          "p.foundation { font-size: 13px; color: %2; margin: 0 0 4px 0; }"
                          "p.contested { font-size: 13px; font-weight: 600; color: %1;"
                          " margin: 0 0 4px 0; }"
                          "p.heading { font-size: 12px; font-weight: 600; color: %2;"
                          " margin: 22px 0 0 0; }"
                          "p.value { font-size: 15px; font-weight: 600; margin: 2px 0 2px 0; }"
                          "p.between { font-size: 16px; font-weight: 600; margin: 8px 0 4px 0; }"
                          "p.remarks { font-size: 12px; color: %2; margin: 0 0 2px 0; }"
                          "p.note { font-size: 12px; font-style: italic; color: %2;"
                          " margin: 0 0 2px 0; }"
                          "p.source { margin: 7px 0 0 0; }"
                          "p.place { font-size: 12px; color: %2; margin: 0 0 0 12px; }"
                          "p.premise { font-size: 12px; margin: 2px 0 0 12px; }"
                          "p.more { margin: 16px 0 0 0; }"
                          "p.empty { color: %2; margin: 6px 0 0 0; }"
                          "a { color: %3; text-decoration: none; }")
        .arg(palette.ink.name(), palette.quietInk.name(), palette.accent.name());
}

} // namespace knotary::views
