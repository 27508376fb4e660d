// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/figuretable.h"

#include "app/views/details/claimsentences.h"
#include "app/views/details/pageparts.h"

#include <QCoreApplication>

namespace knotary::views
{

namespace
{

class FigureTable
{
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

QString cell(const char* cssClass, const QString& html)
{
    return QStringLiteral("<td class=\"%1\" valign=\"top\">%2</td>")
        .arg(QLatin1String(cssClass), html);
}

QString head()
{
    const auto title = [](const QString& words, const char* side) {
        return QStringLiteral("<td align=\"%2\" class=\"name\">%1</td>")
            .arg(escaped(words), QLatin1String(side));
    };
    return QStringLiteral("<tr>") + title(FigureTable::tr("What"), "left") +
           title(FigureTable::tr("Number"), "left") + title(FigureTable::tr("As of"), "left") +
           QStringLiteral("</tr>");
}

/// What is counted, and below it what needs more words.
QString whatHtml(const PageInput& input, const query::ClaimGroup& group, base::ClaimId id)
{
    const dataset::Claim& claim = *input.speech.dataset.claim(id);
    QString html = QStringLiteral("<a name=\"%1\"></a>").arg(anchorOf(id));
    if (group.contested.contains(id))
        html += spanned("warning", QStringLiteral("≠ "));
    html += escaped(groupTitle(input, group));
    QStringList remarks = claimRemarks(claim);
    if (group.contested.contains(id))
        remarks += spanned("warning", escaped(FigureTable::tr("sources differ")));
    if (!remarks.isEmpty())
        html += paragraph("cellremark", remarks.join(QStringLiteral("; ")));
    if (!claim.note.empty())
        html += paragraph("cellremark", escaped(textOf(input.speech, claim.note)));
    if (const QString aside = standingAside(input, id, group.side); !aside.isEmpty())
        html += paragraph("cellremark", aside);
    return html;
}

QString rowHtml(const PageInput& input, text::Footnotes& footnotes, const query::ClaimGroup& group,
                base::ClaimId id)
{
    const dataset::Claim& claim = *input.speech.dataset.claim(id);
    QString number = valueHtml(input, claim.value);
    if (query::isStruck(claim))
        number = QStringLiteral("<s>%1</s>").arg(number);
    return QStringLiteral("<tr>") + cell("what", whatHtml(input, group, id)) +
           cell("number", number + evidenceMarks(input, footnotes, id)) +
           cell("asof", escaped(whenText(input.speech, claim))) + QStringLiteral("</tr>");
}

} // namespace

QString figureTable(const PageInput& input, text::Footnotes& footnotes,
                    std::span<const query::ClaimGroup> groups)
{
    QString rows;
    std::size_t all = 0;
    for (const query::ClaimGroup& group : groups)
        for (const base::ClaimId id : group.claims)
            if (all++ < input.mostClaims)
                rows += rowHtml(input, footnotes, group, id);
    if (all == 0)
        return {};
    QString html = heading(FigureTable::tr("In figures")) +
                   QStringLiteral("<table class=\"figures\" width=\"100%\" cellspacing=\"0\" "
                                  "cellpadding=\"3\">") +
                   head() + rows + QStringLiteral("</table>");
    if (all > input.mostClaims)
        html += showAllLink(all);
    return html;
}

} // namespace knotary::views
