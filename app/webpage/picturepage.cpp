// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/bothlanguages.h"
#include "app/text/citations.h"
#include "app/webpage/evidencedata.h"
#include "app/webpage/pagefile.h"
#include "app/webpage/pagestyle.h"
#include "app/webpage/webpage.h"
#include "model/query/statements.h"

namespace knotary::webpage
{

namespace
{

QByteArray paragraph(const QString& text, const char* attributes = "")
{
    return text.isEmpty() ? QByteArray()
                          : QByteArray("<p") + attributes + '>' + escaped(text) + "</p>\n";
}

QByteArray alternatives(const figures::Figure& figure)
{
    if (figure.alternatives.empty())
        return paragraph(figure.description);
    QByteArray all;
    for (const figures::AlternativeText& each : figure.alternatives)
        all += "<p lang=\"" + escaped(each.language) + "\">" + escaped(each.text) + "</p>\n";
    return all;
}

QByteArray sources(const PicturePageInput& input)
{
    const text::Speech speech{input.dataset, input.language};
    QByteArray items;
    for (const base::SourceId id : query::sourcesOf(input.dataset, input.claims)) {
        const dataset::Source& source = *input.dataset.source(id);
        const QByteArray words = escaped(text::sourceReference(speech, source));
        const QString address = followable(source.url);
        items += address.isEmpty() ? "<li>" + words + "</li>\n"
                                   : "<li><a rel=\"noopener noreferrer\" href=\"" +
                                         escaped(address) + "\">" + words + "</a></li>\n";
    }
    const QString title =
        text::inLanguage(QStringLiteral("Sources"), QStringLiteral("来源"), input.language);
    return items.isEmpty() ? QByteArray()
                           : "<h2>" + escaped(title) + "</h2>\n<ol>\n" + items + "</ol>\n";
}

} // namespace

QByteArray picturePage(const PicturePageInput& input)
{
    const figures::Figure& figure = input.figure;
    const QByteArray style =
        shipped({QStringLiteral("picture.css")}) +
        ":root{--page:" + figure.ground.name().toLatin1() + "}\n" +
        coloursAsCss({.schema = input.dataset.schema, .theme = input.theme, .guides = {}});
    // As an image the drawing can neither run anything nor load anything.
    const QByteArray picture =
        "data:image/svg+xml;base64," + figures::render(figure, figures::FileType::Svg).toBase64();
    const bool isFixed = input.theme == scene::Theme::Dark;
    return filled(shipped({QStringLiteral("picture.html")}),
                  {{"language", escaped(figure.language)},
                   {"theme", isFixed ? "dark" : "light"},
                   {"title", escaped(figure.title)},
                   {"styleHash", policyHash(style)},
                   {"style", style},
                   {"picture", picture},
                   {"description", escaped(figure.description)},
                   {"caption", paragraph(input.caption, " class=\"caption\"")},
                   {"alternatives", alternatives(figure)},
                   {"sources", sources(input)},
                   {"licence", paragraph(QString::fromStdString(input.dataset.heading.licence),
                                         " class=\"licence\"")}});
}

} // namespace knotary::webpage
