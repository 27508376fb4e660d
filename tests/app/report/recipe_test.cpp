// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A recipe becomes a request and comes back; a word that means nothing is told at its place, with
// the one that may be meant.

#include "app/report/recipe.h"

#include "app/document/builtin.h"
#include "model/formats/reportfile.h"

#include <QStringList>
#include <QTest>

using namespace knotary;
using formats::FigureRecipe;

namespace
{

const dataset::Dataset& wic()
{
    static const formats::ReadResult result = document::readBuiltIn(base::Control());
    return *result.dataset;
}

/// The recipe whose fields are these lines; the first stands in line 2.
FigureRecipe recipeFrom(const QByteArray& fields)
{
    QByteArray lines = fields;
    lines.replace("\n", "\n    ");
    const auto decoded = formats::decodeReport(("format: knotary-report\n"
                                                "version: 1\nfigures:\n  - file: a.svg\n    " +
                                                lines + "\n")
                                                   .toStdString(),
                                               "r.yaml", base::Control());
    return decoded.report ? decoded.report->figures.front() : FigureRecipe();
}

/// "line:column severity code arguments"
QStringList said(const base::Diagnostics& diagnostics)
{
    QStringList all;
    for (const base::Diagnostic& diagnostic : diagnostics) {
        QString line = u"%1:%2 "_qs.arg(diagnostic.where.line).arg(diagnostic.where.column) +
                       QString::fromStdString(diagnostic.code);
        for (const std::string& argument : diagnostic.arguments)
            line += u' ' + QString::fromStdString(argument);
        all.append(line);
    }
    return all;
}

base::EntityId entity(const char* key)
{
    return wic().findEntity(key).value();
}

} // namespace

class RecipeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansWhatTheCommandLineMeans();
    void whatIsLeftOutIsTheUsual();
    void comesBack_data();
    void comesBack();
    void aRequestComesBack();
    void speaksTheFiguresLanguage();
    void saysWhereAWordMeansNothing_data();
    void saysWhereAWordMeansNothing();
    void holdsTheRest();
    void lostEntitiesInListsOnlyWarn();
};

void RecipeTest::meansWhatTheCommandLineMeans()
{
    const auto resolved = report::requestOf(
        recipeFrom("view: lanes\nquery: kind:organization -id:apple\nyears: \"2014..2016\"\n"
                   "focus: gsma\ndepth: 2\n"
                   "layout: {engine: chronological, seed: 7, parameters: {rows: kind}}\n"
                   "places: {gsma: [12.5, -3.25]}\nhidden: [tim-cook]\nselected: gsma\n"
                   "size: {preset: slide, dpi: 72}\ntheme: grey\nlanguage: zh\ncite: gbt7714\n"
                   "transparent: true\nabout: 3\ncolour-by: communities\nsize-by: degree\n"
                   "timeline: {by: evidence, counting: begins, bins: month, share: yes}\n"
                   "rows: grouped\nevery: 2\nfrom: tim-cook\nto: cncert\ntable: claims"),
        wic());
    QCOMPARE(said(resolved.diagnostics), QStringList());
    const report::FigureRequest& request = resolved.request;
    QCOMPARE(request.view, report::View::Lanes);
    QCOMPARE(request.query.terms.size(), std::size_t{2});
    QCOMPARE(query::textOf(*request.window), std::string("2014..2016"));
    QCOMPARE(*request.focus, entity("gsma"));
    QCOMPARE(*request.depth, std::size_t{2});
    QCOMPARE(request.layout.engine, std::string("chronological"));
    QCOMPARE(request.layout.seed, std::uint64_t{7});
    QVERIFY(request.places.at(entity("gsma")) == (layout::Point{12.5F, -3.25F}));
    QVERIFY(request.hidden.contains(entity("tim-cook")));
    QVERIFY(request.selected.contains(entity("gsma")));
    QCOMPARE(request.millimetres, report::findPreset(u"slide"_qs)->millimetres);
    QCOMPARE(request.dpi, 72);
    QCOMPARE(request.theme, scene::Theme::Grey);
    QCOMPARE(request.language, text::NameLanguage::Chinese);
    QCOMPARE(*request.citations, text::CitationStyle::GbT7714);
    QVERIFY(request.isTransparent);
    QCOMPARE(request.query.about.units, 3);
    QCOMPARE(request.lens.colouring, analysis::findAnalysis("communities"));
    QCOMPARE(request.lens.sizing, analysis::findAnalysis("degree"));
    QCOMPARE(request.timeline.by, query::GroupBy::Evidence);
    QCOMPARE(request.timeline.counting, time::Counting::Begins);
    QCOMPARE(request.timeline.unit, time::BinUnit::Month);
    QVERIFY(request.timeline.isShare);
    QCOMPARE(request.lanes, charts::LanesForm::Grouped);
    QCOMPARE(request.yearsInPanel, std::int64_t{2});
    QCOMPARE(request.from, entity("tim-cook"));
    QCOMPARE(request.to, entity("cncert"));
    QCOMPARE(request.table, report::TableRows::Claims);
}

void RecipeTest::whatIsLeftOutIsTheUsual()
{
    const auto resolved = report::requestOf(FigureRecipe(), wic());
    QVERIFY(resolved.diagnostics.empty());
    const report::FigureRequest usual;
    QCOMPARE(resolved.request.millimetres, usual.millimetres);
    QCOMPARE(resolved.request.dpi, usual.dpi);
    QVERIFY(!resolved.request.title && !resolved.request.citations && !resolved.request.window);
    QVERIFY(report::recipeOf(usual, wic()) == FigureRecipe());
}

void RecipeTest::comesBack_data()
{
    QTest::addColumn<QByteArray>("fields");
    for (const char* fields :
         {"view: changes\nyears: \"2014..2016\"", "view: path\nfrom: tim-cook\nto: cncert",
          "view: page\nfocus: gsma", "view: table\ntable: claims",
          "view: graph\nquery: \"kind:person -source:s003\"\nyears: \"..2016\"\nfocus: gsma",
          "view: graph\nfocus: gsma\ndepth: 3\nplaces: {gsma: [1, 2], wic: [0.1, -1e6]}",
          "view: graph\nhidden: [apple, tim-cook]\nselected: [gsma, wic]",
          "view: graph\nsize: a4-column\ntheme: dark\nlanguage: en+zh\ncite: chicago",
          "view: graph\nsize: {width: 100.5, height: 50, dpi: 96}\ntransparent: "
          "true\ncarries-data: false",
          "view: graph\nlayout: {engine: radial, seed: 9, focus: gsma}",
          "view: graph\nlayout: {engine: chronological, parameters: {rows: connection}}",
          "view: graph\ntitle: \"\"\ncaption: Of a kind", "view: graph\ntitle: Mine\nabout: 0",
          "view: graph\ncolour-by: communities\nsize-by: same", "view: graph\nsize-by: degree",
          "view: timeline\ntimeline: {by: source, bins: quarter, share: yes, quantity: "
          "participants}",
          "view: lanes\nrows: kind", "view: multiples\nevery: 3\nyears: 2016-03"})
        QTest::newRow(fields) << QByteArray(fields);
}

void RecipeTest::comesBack()
{
    QFETCH(QByteArray, fields);
    FigureRecipe recipe = recipeFrom(fields);
    const auto resolved = report::requestOf(recipe, wic());
    QCOMPARE(said(resolved.diagnostics), QStringList());
    FigureRecipe back = report::recipeOf(resolved.request, wic());
    back.files = recipe.files;
    QCOMPARE(QByteArray::fromStdString(formats::textOf(back, 0)),
             QByteArray::fromStdString(formats::textOf(recipe, 0)));
    QVERIFY(back == recipe);
}

void RecipeTest::aRequestComesBack()
{
    report::FigureRequest request;
    request.layout.values.set("spacing", 1.25);
    request.places.emplace(entity("gsma"), layout::Point{0.1F, 1.0F / 3});
    request.title = u"A \"title\": with # all"_qs;
    request.caption = u"One line\nand another"_qs;
    request.millimetres = QSizeF(338.7, 100);
    FigureRecipe recipe = report::recipeOf(request, wic());
    recipe.files = {"a.svg"};
    const QByteArray text = QByteArray::fromStdString(formats::textOf(recipe, 0)).trimmed();
    const FigureRecipe read = recipeFrom(text.mid(text.indexOf('\n') + 1));
    const report::FigureRequest back = report::requestOf(read, wic()).request;
    QVERIFY(back.places == request.places);
    QCOMPARE(back.title, request.title);
    QCOMPARE(back.caption, request.caption);
    QCOMPARE(back.millimetres, request.millimetres);
    for (const base::ParameterDescription& parameter : layout::catalogue().front()->parameters())
        QCOMPARE(back.layout.values.value(parameter), request.layout.values.value(parameter));
}

void RecipeTest::speaksTheFiguresLanguage()
{
    const auto texts = [](const QByteArray& language) {
        const auto request = report::requestOf(
            recipeFrom("title: {en: Who, zh: 谁}\ncaption: {en: Why, zh: 为何}\nlanguage: " +
                       language),
            wic());
        return *request.request.title + u'|' + request.request.caption;
    };
    QCOMPARE(texts("en"), u"Who|Why"_qs);
    QCOMPARE(texts("zh"), u"谁|为何"_qs);
    QCOMPARE(texts("en+zh"), u"Who / 谁|Why 为何"_qs);
}

void RecipeTest::saysWhereAWordMeansNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* line, const char* message) {
        QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(message);
    };
    row("view: grahp", "5:11 recipe.unknown-word view grahp graph graph, changes");
    row("view: \"\"", "5:11 recipe.unknown-word view ");
    row("theme: drak", "5:12 recipe.unknown-word theme drak dark");
    row("language: de", "5:15 recipe.unknown-word language de");
    row("cite: apas", "5:11 recipe.unknown-word cite apas apa");
    row("size: slid", "5:11 recipe.unknown-word size slid slide");
    row("size: {preset: slid, dpi: 72}", "5:20 recipe.unknown-word size.preset slid slide");
    row("size: {width: 5}", "5:19 recipe.out-of-range size.width 5 20 2000");
    row("size: {height: 1e9}", "5:20 recipe.out-of-range size.height 1e+09 20 2000");
    row("size: {dpi: 0}", "5:17 recipe.out-of-range size.dpi 0 30 1200");
    row("focus: gmsa", "5:12 recipe.unknown-entity focus gmsa gsma");
    row("depth: 3", "5:12 recipe.missing focus depth");
    row("focus: gsma\ndepth: 101", "6:12 recipe.out-of-range depth 101 0 100");
    row("about: 51", "5:12 recipe.out-of-range about 51 0 50");
    row("every: 0", "5:12 recipe.out-of-range every 0 1");
    row("query: kind:persn", "5:17 query.unknown-kind persn person");
    row("query: \"gsma kind:persn\"", "5:23 query.unknown-kind persn person");
    row("years: soon", "5:12 recipe.bad-window soon");
    row("view: changes", "4:5 recipe.missing years changes");
    row("view: changes\nyears: \"2016\"", "6:12 recipe.not-two-years 2016");
    row("view: path\nfrom: gsma", "4:5 recipe.missing to path");
    row("view: page", "4:5 recipe.missing focus page");
    row("view: path\nfrom: gsma\nto: cncret", "7:9 recipe.unknown-entity to cncret cncert");
    row("layout: {engine: forse}", "5:22 recipe.unknown-word layout.engine forse force");
    row("layout: {focus: gmsa}", "5:21 recipe.unknown-entity layout.focus gmsa gsma");
    row("layout: {parameters: {spacig: 1}}",
        "5:35 recipe.unknown-word layout.parameters spacig spacing");
    row("layout: {parameters: {spacing: 1e9}}", "5:36 recipe.out-of-range spacing 1e9");
    row("layout: {engine: chronological, parameters: {rows: knid}}",
        "5:56 recipe.unknown-word layout.parameters.rows knid kind");
    row("colour-by: comunities", "5:16 recipe.unknown-word colour-by comunities communities");
    row("size-by: communities", "5:14 recipe.unknown-word size-by communities");
    row("timeline: {by: kinds}", "5:20 recipe.unknown-word timeline.by kinds kind");
    row("timeline: {quantity: particpants}",
        "5:26 recipe.unknown-word timeline.quantity particpants participants");
    row("rows: grupped", "5:11 recipe.unknown-word rows grupped grouped");
    row("table: claim", "5:12 recipe.unknown-word table claim claims");
    row("view: multiples\nyears: \"1014..2014\"", "4:5 recipe.too-many-panels 100");
}

void RecipeTest::saysWhereAWordMeansNothing()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, message);
    const auto resolved = report::requestOf(recipeFrom(line), wic());
    const QStringList messages = said(resolved.diagnostics);
    QVERIFY2(messages.size() == 1 && messages.first().startsWith(message),
             qPrintable(messages.join(u'\n')));
    QVERIFY(base::hasErrors(resolved.diagnostics));
}

void RecipeTest::holdsTheRest()
{
    const auto resolved =
        report::requestOf(recipeFrom("view: lanes\nfocus: nobody\ntheme: dark"), wic());
    QCOMPARE(resolved.request.view, report::View::Lanes);
    QCOMPARE(resolved.request.theme, scene::Theme::Dark);
    QVERIFY(!resolved.request.focus);
    // What was not read from a file has no place, and is told all the same.
    FigureRecipe recipe;
    recipe.theme = "none";
    QCOMPARE(report::requestOf(recipe, wic()).diagnostics.size(), std::size_t{1});
}

void RecipeTest::lostEntitiesInListsOnlyWarn()
{
    const auto resolved = report::requestOf(
        recipeFrom("hidden: [nobody, apple]\nselected: noone\nplaces: {none: [0, 0]}"), wic());
    QVERIFY(!base::hasErrors(resolved.diagnostics));
    QCOMPARE(said(resolved.diagnostics),
             (QStringList{u"5:14 recipe.unknown-entity hidden nobody "_qs,
                          u"6:15 recipe.unknown-entity selected noone "_qs,
                          u"7:14 recipe.unknown-entity places none "_qs}));
    QCOMPARE(resolved.request.hidden.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(RecipeTest)
#include "recipe_test.moc"
