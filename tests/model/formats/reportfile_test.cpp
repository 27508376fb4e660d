// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A report comes back as it was written, and whatever else such a file may hold is refused at its
// place before anything is drawn.

#include "model/formats/reportfile.h"

#include "app/text/diagnostictext.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace knotary;
using formats::DecodedReport;
using formats::FigureRecipe;

namespace
{

const QByteArray head = "format: knotary-report\nversion: 1\n";

DecodedReport decode(const QByteArray& bytes)
{
    return formats::decodeReport(bytes.toStdString(), "r.yaml", base::Control());
}

/// A report whose only figure has these fields, each on its line; the first stands in line 4.
DecodedReport decodeFigure(const QByteArray& fields)
{
    QByteArray lines = fields;
    lines.replace("\n", "\n    ");
    return decode(head + "figures:\n  - " + lines + "\n");
}

/// "line:column code arguments"
QStringList said(const DecodedReport& decoded)
{
    QStringList all;
    for (const base::Diagnostic& diagnostic : decoded.diagnostics) {
        QString line = u"%1:%2 "_qs.arg(diagnostic.where.line).arg(diagnostic.where.column) +
                       QString::fromStdString(diagnostic.code);
        for (const std::string& argument : diagnostic.arguments)
            line += u' ' + QString::fromStdString(argument);
        all.append(line);
    }
    return all;
}

/// Everything that a recipe can say.
FigureRecipe fullRecipe()
{
    FigureRecipe recipe;
    recipe.files = {"a.svg", "sub/a.pdf"};
    recipe.view = "changes";
    recipe.title = schema::LocalizedText{{"en", "Who: \"they\""}, {"zh", "谁"}};
    recipe.caption = {{"und", "One line\nand # another"}};
    recipe.query = "kind:person -source:\"a b\"";
    recipe.window = "2014..2016";
    recipe.focus = "no";
    recipe.depth = 2;
    recipe.layout =
        formats::FigureLayout{"radial", 7, {{"spacing", "1.5"}, {"arcs", "yes"}}, "007"};
    recipe.places = {{"gsma", {12.5F, -3.25F}}, {"12:30", {0.1F, 1e6F}}};
    recipe.hidden = {"0x1F", "tim-cook"};
    recipe.selected = {"世界", "~"};
    recipe.size = {"a4-column", 82.5, 100, 300};
    recipe.theme = "print";
    recipe.language = "en+zh";
    recipe.citations = "apa";
    recipe.isTransparent = true;
    recipe.carriesData = false;
    recipe.about = 0;
    recipe.colourBy = "communities";
    recipe.sizeBy = "degree";
    recipe.timeline = {{"by", "kind"}, {"share", "yes"}};
    recipe.rows = "grouped";
    recipe.every = 2;
    recipe.from = "on";
    recipe.to = "cncert";
    recipe.table = "claims";
    return recipe;
}

QByteArray textOf(const FigureRecipe& recipe)
{
    return QByteArray::fromStdString(formats::textOf(recipe, 0)).trimmed();
}

} // namespace

class ReportFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAReport();
    void everyFieldComesBack();
    void writesTheSameTextForTheSameRecipe();
    void quotesWhatOlderReadersTakeForSomethingElse();
    void leavesOutWhatCannotBeRead();
    void noTitleIsNotTheUsualTitle();
    void figuresTakeDefaults();
    void saysWhereAFieldIsWrong_data();
    void saysWhereAFieldIsWrong();
    void refusesFilesOutOfItsFolder_data();
    void refusesFilesOutOfItsFolder();
    void refusesWhatIsNoReport_data();
    void refusesWhatIsNoReport();
    void aMistakeCostsItsFigureOnly();
    void aMistakeInTheDefaultsCostsAll();
    void staysWithinItsLimits_data();
    void staysWithinItsLimits();
    void readsFromDisk();
};

void ReportFileTest::readsAReport()
{
    const DecodedReport decoded = decode(head + "data: ../mine.yaml\n"
                                                "title: {en: Eight figures, zh: 八幅图}\n"
                                                "figures:\n"
                                                "  - file: network.svg\n"
                                                "    view: graph\n"
                                                "  - {file: [./sub//years.pdf, years.svg], "
                                                "view: timeline}\n");
    QCOMPARE(said(decoded), QStringList());
    QVERIFY(decoded.report);
    QCOMPARE(decoded.report->data, std::string("../mine.yaml"));
    QCOMPARE(schema::textFor(decoded.report->title, "zh"), std::string("八幅图"));
    QCOMPARE(decoded.report->figures.size(), std::size_t{2});
    QCOMPARE(decoded.report->figures[1].files,
             (std::vector<std::string>{"sub/years.pdf", "years.svg"}));
    QVERIFY(decode(head + "data: built-in\nfigures:\n  - file: a.svg\n").report->data.empty());
}

void ReportFileTest::everyFieldComesBack()
{
    const FigureRecipe recipe = fullRecipe();
    const DecodedReport decoded = decodeFigure(textOf(recipe));
    QCOMPARE(said(decoded), QStringList());
    QVERIFY(decoded.report);
    QVERIFY(decoded.report->figures.front() == recipe);
    // And what says nothing says nothing again.
    FigureRecipe least;
    least.files = {"a.svg"};
    QCOMPARE(textOf(least), QByteArray("file: a.svg\nview: graph"));
    QVERIFY(decodeFigure(textOf(least)).report->figures.front() == least);
}

void ReportFileTest::writesTheSameTextForTheSameRecipe()
{
    const FigureRecipe recipe = fullRecipe();
    const std::string text = formats::textOf(recipe, 4);
    QCOMPARE(formats::textOf(decodeFigure(textOf(recipe)).report->figures.front(), 4), text);
    for (const QString& line : QString::fromStdString(text).split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(line.startsWith(u"    "), qPrintable(line));
}

void ReportFileTest::quotesWhatOlderReadersTakeForSomethingElse()
{
    const QByteArray text = textOf(fullRecipe());
    for (const char* word : {"focus: \"no\"", "from: \"on\"", "- \"0x1F\"", "\"12:30\": [",
                             "- \"~\"", "focus: \"007\"", "years: \"2014..2016\""})
        QVERIFY2(text.contains(word), word);
}

void ReportFileTest::leavesOutWhatCannotBeRead()
{
    FigureRecipe recipe;
    recipe.files = {"a.svg"};
    recipe.focus = "\xC3";
    recipe.places = {{"a", {std::numeric_limits<float>::quiet_NaN(), 0}}, {"b", {0, 1e9F}}};
    QCOMPARE(textOf(recipe), QByteArray("file: a.svg\nview: graph"));
}

void ReportFileTest::noTitleIsNotTheUsualTitle()
{
    const auto title = [](const QByteArray& line) {
        return decodeFigure("file: a.svg\n" + line).report->figures.front().title;
    };
    QVERIFY(!title("view: graph"));
    QVERIFY(!title("title:"));
    QVERIFY(title("title: \"\"") && title("title: \"\"")->empty());
    FigureRecipe without;
    without.files = {"a.svg"};
    without.title.emplace();
    QVERIFY(decodeFigure(textOf(without)).report->figures.front() == without);
}

void ReportFileTest::figuresTakeDefaults()
{
    const DecodedReport decoded = decode(head + "defaults:\n"
                                                "  theme: grey\n"
                                                "  cite: apa\n"
                                                "  size: {width: 100, dpi: 150}\n"
                                                "figures:\n"
                                                "  - file: a.svg\n"
                                                "  - {file: b.svg, theme: dark, cite: none, "
                                                "size: slide}\n");
    QVERIFY(decoded.report);
    const auto& report = *decoded.report;
    const FigureRecipe first = formats::withDefaults(report.figures[0], report.defaults);
    QCOMPARE(first.theme, std::string("grey"));
    QCOMPARE(first.citations, std::string("apa"));
    QCOMPARE(first.size.width, std::optional(100.0));
    QCOMPARE(first.spans.at("size.width").line, std::size_t{6});
    const FigureRecipe second = formats::withDefaults(report.figures[1], report.defaults);
    QCOMPARE(second.theme, std::string("dark"));
    QCOMPARE(second.citations, std::string());
    QVERIFY(second.size == formats::FigureSize{.preset = "slide"});
}

void ReportFileTest::saysWhereAFieldIsWrong_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* line, const char* message) {
        QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(message);
    };
    row("qurey: x", "5:5 data.unknown-field qurey query");
    row("query: [x]", "5:12 data.wrong-form query list text");
    row("depth: two", "5:12 recipe.not-a-count depth two");
    row("depth: -1", "5:12 recipe.not-a-count depth -1");
    row("depth: 99999999999", "5:12 recipe.not-a-count depth 99999999999");
    row("transparent: maybe", "5:18 recipe.not-a-flag transparent maybe");
    row("size: {width: wide}", "5:19 recipe.not-a-number width wide");
    row("size: {width: nan}", "5:19 recipe.not-a-number width nan");
    row("size: {heigth: 3}", "5:12 data.unknown-field heigth height");
    row("size: [1, 2]", "5:11 data.wrong-form size list text");
    row("layout: force", "5:13 data.wrong-form layout text map");
    row("layout: {seed: 1.5}", "5:20 recipe.not-a-count seed 1.5");
    row("layout: {parameters: 3}", "5:26 data.wrong-form parameters text map");
    row("places: {a: [1]}", "5:14 recipe.not-a-place a");
    row("places: {a: [1, inf]}", "5:14 recipe.not-a-place a");
    row("places: {a: [1, 1e30]}", "5:14 recipe.not-a-place a");
    row("timeline: {counts: x}", "5:16 data.unknown-field counts");
    row("view: a\nview: b", "6:5 yaml.duplicate-key view");
}

void ReportFileTest::saysWhereAFieldIsWrong()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, message);
    const QStringList messages = said(decodeFigure("file: a.svg\n" + line));
    QVERIFY2(!messages.isEmpty() && messages.first().startsWith(message),
             qPrintable(messages.join(u'\n')));
}

void ReportFileTest::refusesFilesOutOfItsFolder_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* file, const char* message) {
        QTest::newRow(file) << QByteArray(file) << QString::fromUtf8(message);
    };
    row("/etc/a.svg", "4:11 report.file-outside /etc/a.svg");
    row("../a.svg", "4:11 report.file-outside ../a.svg");
    row("sub/../../a.svg", "4:11 report.file-outside sub/../../a.svg");
    row("sub/..", "4:11 report.file-outside sub/..");
    row("a.svg/", "4:11 report.unknown-type a.svg/");
    row("a.exe", "4:11 report.unknown-type a.exe");
    row("report.yaml", "4:11 report.unknown-type report.yaml");
    row("\"a\\0.svg\"", "4:11 report.bad-name");
    row("\"a\\nb.svg\"", "4:11 report.bad-name");
    row("\"/\"", "4:11 report.bad-name /");
    row("\"\"", "4:5 report.file-missing");
    row("[a.svg, b/../../c.svg]", "4:19 report.file-outside b/../../c.svg");
    row("[a.svg, ./a.svg]", "4:19 report.file-twice ./a.svg 4");
    row("{a: b}", "4:11 data.wrong-form file map texts");
}

void ReportFileTest::refusesFilesOutOfItsFolder()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, message);
    const DecodedReport decoded = decodeFigure("file: " + file);
    const QStringList messages = said(decoded);
    QVERIFY2(!decoded.report, "accepted");
    QVERIFY2(!messages.filter(message).isEmpty(), qPrintable(messages.join(u'\n')));
}

void ReportFileTest::refusesWhatIsNoReport_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QByteArray& bytes, const char* code) {
        QTest::newRow(name) << bytes << QString::fromUtf8(code);
    };
    row("empty", "", "report.empty");
    row("comments", "# nothing\n", "report.empty");
    row("list", "- a\n", "report.not-ours");
    row("text", "hello\n", "report.not-ours");
    row("data set", "knotary: 1\n", "report.not-ours");
    row("arrangement", "format: knotary-arrangement\nversion: 1\n", "report.not-ours");
    row("version", "format: knotary-report\nversion: 2\nfigures:\n  - file: a.svg\n",
        "report.version-unsupported");
    row("no version", "format: knotary-report\nfigures:\n  - file: a.svg\n",
        "report.version-unsupported");
    row("no figures", head, "report.no-figures");
    row("empty figures", head + "figures: []\n", "report.no-figures");
    row("figures as map", head + "figures: {file: a.svg}\n", "data.wrong-form");
    row("figure as text", head + "figures: [a.svg]\n", "data.wrong-form");
    row("no file", head + "figures:\n  - view: graph\n", "report.file-missing");
    row("same file twice", head + "figures:\n  - file: a.svg\n  - file: a.svg\n",
        "report.file-twice");
    row("not YAML", head + "figures: [\n", "yaml.");
    row("not UTF-8", head + "title: \xD6\xD0\n", "text.not-utf8");
    row("picture", "\x89PNG\r\n\x1a\n", "text.");
}

void ReportFileTest::refusesWhatIsNoReport()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const DecodedReport decoded = decode(bytes);
    QVERIFY(!decoded.report);
    QVERIFY(base::hasErrors(decoded.diagnostics));
    QVERIFY2(!said(decoded).filter(code).isEmpty(), qPrintable(said(decoded).join(u'\n')));
    for (const base::Diagnostic& diagnostic : decoded.diagnostics)
        QVERIFY(text::lineOf(diagnostic).startsWith(u"r.yaml:"_qs));
}

void ReportFileTest::aMistakeCostsItsFigureOnly()
{
    const DecodedReport decoded =
        decode(head + "figures:\n  - file: a.svg\n    depth: x\n  - file: b.svg\n");
    QVERIFY(decoded.report);
    QCOMPARE(decoded.diagnostics.size(), std::size_t{1});
    QVERIFY(formats::isIn(decoded.report->figures[0], decoded.diagnostics.front()));
    QVERIFY(!formats::isIn(decoded.report->figures[1], decoded.diagnostics.front()));
}

void ReportFileTest::aMistakeInTheDefaultsCostsAll()
{
    const DecodedReport decoded =
        decode(head + "defaults: {about: x}\nfigures:\n  - file: a.svg\n");
    QVERIFY(!decoded.report);
    QCOMPARE(said(decoded), QStringList{u"3:19 recipe.not-a-count about x"_qs});
    // What only one figure can say is no default.
    const QStringList messages =
        said(decode(head + "defaults: {file: a.svg}\nfigures:\n  - file: a.svg\n"));
    QCOMPARE(messages.size(), 1);
    QVERIFY(messages.first().startsWith(u"3:12 data.unknown-field file"_qs));
}

void ReportFileTest::staysWithinItsLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QByteArray many = head + "figures:\n";
    for (int i = 0; i < 1001; ++i)
        many += "  - file: f" + QByteArray::number(i) + ".svg\n";
    QTest::newRow("figures") << many << u"report.too-many-figures"_qs;
    QTest::newRow("nested") << head + "title: " + QByteArray(100'000, '[') << u"yaml.too-deep"_qs;
    QByteArray bomb = head + "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 9; ++i) {
        const QByteArray last = "*a" + QByteArray::number(i - 1);
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + last;
        for (int j = 0; j < 8; ++j)
            bomb += ", " + last;
        bomb += "]\n";
    }
    QTest::newRow("alias bomb") << bomb + "figures: *a8\n" << u"yaml.alias"_qs;
    QTest::newRow("circle") << head + "figures: &f [*f]\n" << u"yaml."_qs;
    QTest::newRow("long line") << head + "title: " + QByteArray(2 << 20, 'x')
                               << u"text.line-too-long"_qs;
}

void ReportFileTest::staysWithinItsLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QElapsedTimer timer;
    timer.start();
    const DecodedReport decoded = decode(bytes);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!decoded.report);
    QVERIFY2(!said(decoded).filter(code).isEmpty(), qPrintable(said(decoded).join(u'\n')));
}

void ReportFileTest::readsFromDisk()
{
    const QTemporaryDir folder;
    const auto read = [&](const QString& name) {
        return said(formats::readReportFile(folder.filePath(name).toStdString(), base::Control()));
    };
    QCOMPARE(read(u"none.yaml"_qs), QStringList{u"0:0 file.not-found"_qs});
    QVERIFY(read(u"."_qs).first().startsWith(u"0:0 file.not-regular"_qs));
    QFile huge(folder.filePath(u"huge.yaml"_qs));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(65LL * 1024 * 1024));
    QCOMPARE(read(u"huge.yaml"_qs), QStringList{u"0:0 file.too-large 64"_qs});
}

QTEST_GUILESS_MAIN(ReportFileTest)
#include "reportfile_test.moc"
