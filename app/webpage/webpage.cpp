// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/webpage/webpage.h"

#include "app/text/naming.h"
#include "app/webpage/pagedata.h"
#include "app/webpage/pagefile.h"

namespace knotary::webpage
{

namespace
{

/// In the order in which they build on one another.
QByteArray script()
{
    const QByteArray parts = shipped(
        {QStringLiteral("words.js"), QStringLiteral("data.js"), QStringLiteral("geometry.js"),
         QStringLiteral("labels.js"), QStringLiteral("drawing.js"), QStringLiteral("camera.js"),
         QStringLiteral("guides.js"), QStringLiteral("walk.js"), QStringLiteral("years.js"),
         QStringLiteral("search.js"), QStringLiteral("panel.js"), QStringLiteral("aboutpage.js"),
         QStringLiteral("main.js")});
    return "(() => {\n\"use strict\";\n" + parts + "})();\n";
}

QString languageTag(text::NameLanguage language)
{
    return language == text::NameLanguage::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
}

/// What a reader sees whose browser runs no scripts.
QByteArray withoutScript(const WebPageInput& input)
{
    QByteArray paragraphs;
    for (const figures::AlternativeText& each : input.alternatives)
        paragraphs += "<p lang=\"" + escaped(each.language) + "\">" + escaped(each.text) + "</p>\n";
    return paragraphs;
}

} // namespace

QByteArray webPage(const WebPageInput& input)
{
    const PageData data = pageDataOf(input);
    const QByteArray style = shipped({QStringLiteral("page.css"), QStringLiteral("print.css")}) +
                             coloursAsCss({.schema = input.dataset.schema,
                                           .theme = input.theme,
                                           .lens = input.attention.lens.get(),
                                           .guides = data.guideColours});
    const QByteArray code = script();
    const QString title = input.title ? text::shown(*input.title)
                                      : text::nameIn(input.dataset.heading.title, input.language);
    return filled(shipped({QStringLiteral("page.html")}),
                  {{"language", escaped(languageTag(input.language))},
                   {"title", escaped(title)},
                   {"styleHash", policyHash(style)},
                   {"scriptHash", policyHash(code)},
                   {"style", style},
                   {"withoutScript", withoutScript(input)},
                   {"data", scriptSafe(data.json)},
                   {"script", code}});
}

} // namespace knotary::webpage
