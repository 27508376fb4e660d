// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Figures of the built-in data and of small ones, and what of their pages a person can read.

#include "app/document/builtin.h"
#include "app/report/makefigure.h"
#include "tests/support/datasetfrom.h"
#include "tests/support/textboxes.h"

#include <QTest>

#include <memory>
#include <string_view>

namespace knotary::support
{

using SharedData = std::shared_ptr<const dataset::Dataset>;

inline SharedData builtInData()
{
    static const SharedData data = std::make_shared<const dataset::Dataset>(
        std::move(*document::readBuiltIn(base::Control()).dataset));
    return data;
}

inline SharedData dataFrom(std::string_view text)
{
    return std::make_shared<const dataset::Dataset>(datasetFrom(text));
}

inline std::optional<report::MadeFigure> made(const report::FigureRequest& request,
                                              const SharedData& data)
{
    const base::CancelToken never;
    return report::makeFigure(request, data, {.token = never});
}

/// The first page and the further ones.
inline std::vector<figures::Figure::Paint> pagesOf(const figures::Figure& figure)
{
    std::vector<figures::Figure::Paint> pages{figure.paint};
    pages.insert(pages.end(), figure.furtherPages.begin(), figure.furtherPages.end());
    return pages;
}

/// All words of one page, a space between what is drawn in one go.
inline QString wordsOnPage(const figures::Figure& figure, std::size_t page = 0)
{
    return wordsOf(textBoxesOf(pagesOf(figure)[page], figures::pageOf(figure).size()))
        .replace(u'\n', u' ')
        .replace(QChar::Nbsp, u' ');
}

inline QString wordsOnAllPages(const figures::Figure& figure)
{
    QString words;
    for (std::size_t page = 0; page < pagesOf(figure).size(); ++page)
        words += wordsOnPage(figure, page) + u' ';
    return words;
}

/// What is wrong with the text on any page, a line each.
inline QString faultsIn(const figures::Figure& figure)
{
    QStringList faults;
    const QSizeF size = figures::pageOf(figure).size();
    for (const figures::Figure::Paint& paint : pagesOf(figure)) {
        std::vector<TextBox> boxes = textBoxesOf(paint, size);
        std::erase_if(boxes, [](const TextBox& box) { return box.box.isEmpty(); });
        faults += faultsOf(boxes, size);
    }
    return faults.join(u'\n');
}

/// Themes, languages and sizes that a figure is asked for in.
inline void addLooks()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("preset");
    using text::NameLanguage;
    for (const NameLanguage language :
         {NameLanguage::English, NameLanguage::Chinese, NameLanguage::Both})
        for (const report::Preset& preset : report::presets())
            QTest::addRow("%s %s", qPrintable(text::codeOf(language)), qPrintable(preset.id))
                << int(scene::Theme::Print) << int(language) << preset.id;
    for (const scene::Theme theme : {scene::Theme::Light, scene::Theme::Dark, scene::Theme::Grey})
        QTest::addRow("%s", qPrintable(scene::codeOf(theme)))
            << int(theme) << int(NameLanguage::English) << u"a4-page"_qs;
}

inline report::FigureRequest lookOf(report::View view, int theme, int language,
                                    const QString& preset)
{
    report::FigureRequest request;
    request.view = view;
    request.theme = scene::Theme(theme);
    request.language = text::NameLanguage(language);
    request.millimetres = report::findPreset(preset)->millimetres;
    request.citations = text::CitationStyle::Apa;
    return request;
}

/// Names that are markup, are written from right to left, hide something, or never end.
inline constexpr const char* hostileNames =
    "source s1; source s2;"
    "a:x \"<b>A & 'B'</b> %1\" zh\"甲 <i>乙</i>\" ~\"alias <script>\" !\"a note & more\";"
    "b:y \"ثروت مشفق 12\" zh\"مشفق\"; c:z \"Supercalifragilisticexpialidocious"
    "Supercalifragilisticexpialidocious\"; d:x zh\"很长的名字很长的名字很长的名字很长的名字很长\"; "
    "e:x;"
    "property born date single; property knows; property count quantity;"
    "a -knows-> b [s1 2] [s2 3] @2014~; c -knows-> b standing=disputed; b -knows-> d;"
    "a -knows-> d standing=announced @2016/..; d -knows-> e; a -born-> (date 1990) [s1 1];"
    "a -born-> (date 1991) [s2 5]; a -count-> (quantity 1800000 people) [s1 9];"
    "a -motto-> \"%1 <u>%2</u> & so on\" [s1 denies]; a -self-> a";

} // namespace knotary::support
