// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the program as scripts do and holds every word of its answers against what stands in
// tests/data/cli/expected.

#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineF>
#include <QPointF>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace knotary;

namespace
{

const QString fixtures = QStringLiteral(KNOTARY_TEST_DATA "/cli");

using Answer = support::ProgramBytes;
using Environment = QList<std::pair<QString, QString>>; ///< an empty value unsets

/// Runs the program in the folder of the fixtures, without a display.
Answer run(const QStringList& arguments, const Environment& changes = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_LOGGING_RULES"})
        environment.remove(QLatin1String(name));
    for (const auto& [name, value] : changes) {
        if (value.isEmpty())
            environment.remove(name);
        else
            environment.insert(name, value);
    }
    return support::programBytes(arguments, fixtures, environment);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The text that pdftotext finds; empty where that tool is not there.
QString textOfPdf(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    if (!process.waitForFinished())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList words(const char* call)
{
    return QString::fromUtf8(call).split(u' ', Qt::SkipEmptyParts);
}

QStringList subjectsOf(const QJsonArray& claims, const QString& property)
{
    QStringList subjects;
    for (const QJsonValue claim : claims)
        if (claim[u"property"].toString() == property)
            subjects.append(claim[u"subject"].toString());
    subjects.sort();
    return subjects;
}

QStringList sourcesOf(const QJsonValue& claim)
{
    QStringList sources;
    const QJsonArray evidence = claim[u"evidence"].toArray();
    for (const QJsonValue one : evidence)
        sources.append(one[u"source"].toString());
    return sources;
}

} // namespace

class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWordForWord_data();
    void answersWordForWord();
    void searchFindsWhatIsMeantFirst_data();
    void searchFindsWhatIsMeantFirst();
    void refusesWrongCalls_data();
    void refusesWrongCalls();
    void saysNothingButItsAnswer_data();
    void saysNothingButItsAnswer();
    void tellsWhenItCannotWrite();
    void explainsItself();
    void needsADisplayForTheWindowOnly();
    void drawsTheSameBytesEverywhere_data();
    void drawsTheSameBytesEverywhere();
    void drawsNamesAsTheyAreWritten_data();
    void drawsNamesAsTheyAreWritten();
    void drawsOnlyWhatIsAskedFor();
    void findsPlaces_data();
    void findsPlaces();
    void tellsEnginesWhatToDo();
    void refusesWhatIsNoEdgeList_data();
    void refusesWhatIsNoEdgeList();
    void findsPlantedFaults();
    void convertsAll();
    void builtInDataIsSound();
    void builtInDataTellsTheOrganizationFromTheConference();
    void builtInDataShowsWhereItsSourcesDisagree();
    void builtInFiguresHoldText();

private:
    QTemporaryDir m_folder;
};

void CliTest::answersWordForWord_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("status");
    const auto row = [](const char* file, const char* call, int status = 0) {
        QTest::newRow(file) << words(call) << QString::fromLatin1(file) << status;
    };
    row("validate.txt", "validate small.yaml");
    row("validate-warning.txt", "validate small.yaml faulty.yaml");
    row("validate-warning.json", "validate faulty.yaml --json");
    row("validate-error.txt", "validate broken.yaml", 1);
    row("validate-checks.txt", "validate --checks small.yaml");
    row("validate-checks.json", "validate small.yaml --checks=unsourced,disputed --json");
    row("validate-without.txt", "validate small.yaml --without single-source,disputed,undated");
    row("list.txt", "list small.yaml");
    row("list.json", "list small.yaml --json");
    row("list-kind-zh.txt", "list small.yaml --lang zh --kind comet");
    row("list-years.txt", "list small.yaml --years 1680..1683");
    row("show-inferred.txt", "show small.yaml markup");
    row("list-claims.txt", "list small.yaml --claims");
    row("list-claims.json", "list small.yaml --claims --years 1680..1683 --json");
    row("list-standing.txt", "list small.yaml --standing announced");
    row("list-source.txt", "list small.yaml --source s1 --lang zh");
    row("show.txt", "show small.yaml halley");
    row("show-both.txt", "show small.yaml edmond --lang en+zh");
    row("show.json", "show small.yaml halley --json");
    row("stats.txt", "stats small.yaml");
    row("stats.json", "stats small.yaml --json");
    row("conflicts.txt", "conflicts small.yaml");
    row("conflicts-zh.txt", "conflicts small.yaml --lang zh");
    row("conflicts.json", "conflicts small.yaml --json");
    row("path.txt", "path small.yaml halley markup");
    row("path.json", "path small.yaml halley markup --json");
    row("path-none.txt", "path small.yaml halley markup --avoid edmond", 1);
    row("path.txt", "path small.yaml halley markup --evidence any");
    row("path-years.json", "path small.yaml halley markup --years 1682 --json", 1);
    row("analyse-degree.txt", "analyse small.yaml degree");
    row("analyse-betweenness.json", "analyse small.yaml betweenness --top 2 --json");
    row("analyse-components-zh.txt", "analyse small.yaml components --lang zh");
    row("analyse-query.txt", "analyse small.yaml degree --query -kind:comet --seed 3");
    row("search.txt", "search small.yaml haly");
    row("search-zh.json", "search small.yaml 哈雷 --json --lang zh");
    row("search-initials.json", "search small.yaml hlhx --json");
    row("search-source.txt", "search small.yaml sky");
    row("search-nothing.json", "search small.yaml Wolkenkuckucksheim --json");
}

void CliTest::answersWordForWord()
{
    QFETCH(QStringList, call);
    QFETCH(QString, expected);
    const Answer answer = run(call);
    const QString path = fixtures + QStringLiteral("/expected/") + expected;
    QVERIFY2(QFile::exists(path), qPrintable(path));
    QCOMPARE(QString::fromUtf8(answer.out), QString::fromUtf8(contentOf(path)));
    QTEST(answer.status, "status");
    if (expected.endsWith(QLatin1String(".json")))
        QVERIFY(!QJsonDocument::fromJson(answer.out).isNull());
}

void CliTest::searchFindsWhatIsMeantFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("first"); // in any order
    const QStringList conference{u"wic"_qs};
    const QStringList person{u"fadi-chehade"_qs};
    QTest::newRow("initials") << u"sjhlw"_qs << conference;
    QTest::newRow("pinyin") << u"shijie hulianwang"_qs << conference;
    QTest::newRow("both") << u"WIC"_qs << QStringList{u"wic"_qs, u"wic-organization"_qs};
    QTest::newRow("accent") << u"chehade"_qs << person;
    QTest::newRow("typing error") << u"chehdae"_qs << person;
    QTest::newRow("full name") << u"National Computer Network Emergency Response Technical "
                                  "Team/Coordination Center of China"_qs
                               << QStringList{u"cncert"_qs};
}

void CliTest::searchFindsWhatIsMeantFirst()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, first);
    const Answer answer = run({u"search"_qs, typed, u"--json"_qs});
    QCOMPARE(answer.status, 0);
    const QJsonArray hits = QJsonDocument::fromJson(answer.out).array();
    QStringList found;
    for (qsizetype hit = 0; hit < first.size(); ++hit)
        found += hits[hit].toObject()[u"id"_qs].toString();
    found.sort();
    QCOMPARE(found, first);
}

void CliTest::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QString>("message"); // how it begins
    const auto row = [](const char* call, const char* message) {
        QTest::newRow(call) << words(call) << QString::fromUtf8(message);
    };
    row("lst", "<command-line>:1:9: error[call.unknown-command]: “lst” is neither a command nor a "
               "file — did you mean “list”?");
    row("--foo", "<command-line>:1:9: error[call.unknown-option]:");
    row("missing.yaml", "<command-line>:1:9: error[call.unknown-command]:");
    row("list --jsn", "<command-line>:1:14: error[call.unknown-option]: “list” has no option “jsn” "
                      "— did you mean “json”?");
    row("list missing.yaml", "missing.yaml:1:1: error[file.not-found]:");
    row("list .", ".:1:1: error[file.not-regular]:");
    row("list small.yaml --kind commet",
        "<command-line>:1:25: error[call.unknown-kind]: there is no kind “commet” — did you mean "
        "“comet”?");
    row("list small.yaml --property sew",
        "<command-line>:1:25: error[call.unknown-property]: there is no property “sew” — did you "
        "mean “saw”?");
    row("list small.yaml --standing announcd",
        "<command-line>:1:25: error[call.unknown-standing]: there is no standing “announcd” — did "
        "you mean “announced”?");
    row("list small.yaml --source s9", "<command-line>:1:25: error[call.unknown-source]:");
    row("list small.yaml --years when", "<command-line>:1:25: error[call.option-value]:");
    row("list small.yaml --lang de", "<command-line>:1:25: error[call.option-value]:");
    row("list small.yaml extra", "<command-line>:1:25: error[call.extra-argument]:");
    row("show", "<command-line>:1:1: error[call.missing-argument]:");
    row("show small.yaml haley", "<command-line>:1:25: error[call.unknown-id]: there is no entity "
                                 "with the id “haley” — did you mean “halley”?");
    row("path gsma", "<command-line>:1:1: error[call.missing-argument]:");
    row("path gmsa cncert",
        "<command-line>:1:14: error[call.unknown-id]: there is no entity with the id “gmsa” — did "
        "you mean “gsma”?");
    row("path small.yaml halley markop",
        "<command-line>:1:32: error[call.unknown-id]: there is no entity with the id “markop” — "
        "did you mean “markup”?");
    row("path small.yaml halley markup --avoid x", "<command-line>:1:47: error[call.unknown-id]:");
    row("path small.yaml halley markup --evidence much",
        "<command-line>:1:39: error[call.option-value]:");
    row("path small.yaml halley markup --max 0", "<command-line>:1:39: error[call.option-value]:");
    row("validate missing.yaml --lang en", "<command-line>:1:31: error[call.unknown-option]:");
    row("analyse small.yaml degre",
        "<command-line>:1:28: error[call.unknown-analysis]: there is no analysis “degre” — did you "
        "mean “degree”?; there are degree, betweenness,");
    row("analyse", "<command-line>:1:1: error[call.missing-argument]:");
    row("analyse degree --top 0", "<command-line>:1:24: error[call.option-value]:");
    row("analyse small.yaml degree --query kind:x", "<query>:1:");
    row("figure --view graph --out a.svg --colour-by heat",
        "<command-line>:1:41: error[call.unknown-analysis]: there is no analysis “heat”");
    row("figure --view graph --out a.svg --size-by communities",
        "<command-line>:1:41: error[call.option-value]: “communities” gives groups, which have no "
        "size — degree, betweenness, pagerank do");
    row("validate small.yaml --checks=unsorced",
        "<command-line>:1:29: error[call.option-value]: no check is called “unsorced” — did you "
        "mean “unsourced”?");
    row("stats small.yaml --without all", "<command-line>:1:26: error[call.option-value]:");
    row("convert small.yaml out.abc", "<command-line>:1:28: error[call.unknown-format]:");
    row("convert small.yaml out.json --from abc",
        "<command-line>:1:37: error[call.unknown-format]:");
    row("figure --view graph", "<command-line>:1:1: error[call.option-value]: --out is missing");
    row("figure --view globe --out x.svg",
        "<command-line>:1:16: error[call.option-value]: there is "
        "no view “globe” — graph, changes, timeline, lanes, multiples, path, page or table");
    row("figure --view lanes --out x.svg --rows pile",
        "<command-line>:1:41: error[call.option-value]: there are no rows “pile”");
    row("figure --view multiples --out x.svg --every 0", "<command-line>:1:45: error[call.");
    row("figure --view multiples --out x.svg --years 1000..2000",
        "<command-line>:1:1: error[call.too-many-panels]: that would be more than 100 panels");
    row("figure --view graph --out x.gif",
        "<command-line>:1:29: error[call.option-value]: “x.gif”"
        " names no type of figure — it must end in .svg, .pdf, .png, "
        ".html, .txt or .md");
    row("figure --view path --from gsma --out x.svg",
        "<command-line>:1:16: error[call.option-value]: --view path needs --from and --to");
    row("figure --view page --out x.svg",
        "<command-line>:1:16: error[call.option-value]: --view page needs --focus");
    row("figure --view table --table sources --out x.svg",
        "<command-line>:1:29: error[call.option-value]: there is no table “sources”");
    row("figure --view graph --out x.svg --width 5",
        "<command-line>:1:41: error[call.option-value]");
    row("figure --view graph --out x.svg --depth 2",
        "<command-line>:1:41: error[call.option-value]");
    row("figure --view graph --out x.svg --focus gmsa",
        "<command-line>:1:49: error[call.unknown-id]: there is no entity with the id “gmsa” — did "
        "you mean “gsma”?");
    row("figure --view graph --out x.svg --query kind:abcdefg", "<query>:1:6: error[query.");
    row("figure --view timeline --out x.png --width 2000 --height 2000 --dpi 1200",
        "<command-line>:1:71: error[call.figure-too-large]:");
    row("figure --view timeline --out x.svg --by kinds",
        "<command-line>:1:44: error[call.option-value]: “kinds” does not fit --by — kind, "
        "property, source, evidence");
    row("figure --view timeline --out x.svg --about 90",
        "<command-line>:1:44: error[call.option-value]");
    row("figure --view timeline --out x.svg --quantity participant",
        "<command-line>:1:44: error[call.option-value]: no numbers with a date are called "
        "“participant” — did you mean “participants”?");
    row("stats --bins week", "<command-line>:1:15: error[call.option-value]: “week” does not fit "
                             "--bins — year, quarter, month");
    row("layout small.yaml", "<command-line>:1:1: error[call.option-value]: --out is missing");
    row("layout small.yaml --out x.tsv --engine forse",
        "<command-line>:1:39: error[call.option-value]: there is no engine “forse” — did you mean "
        "“force”?");
    row("layout small.yaml --out x.tsv --threads 0",
        "<command-line>:1:39: error[call.option-value]:");
    row("layout small.yaml --out x.tsv --focus haley",
        "<command-line>:1:39: error[call.unknown-id]: there is no node with the id “haley” — did "
        "you mean “halley”?");
    row("layout small.yaml --out x.tsv --engine chronological --set rows=kid",
        "<command-line>:1:62: error[call.option-value]: “kid” does not fit rows — kind or "
        "connection");
    row("layout small.yaml --out x.tsv --set spacing=9",
        "<command-line>:1:39: error[call.option-value]: “9” does not fit spacing — a number from "
        "0.5 to 4");
    row("layout small.yaml --out x.tsv --set rounds=10.5",
        "<command-line>:1:39: error[call.option-value]: “10.5” does not fit rounds — a whole "
        "number from 10 to 200");
    row("layout small.yaml --out x.tsv --set spacing=2 --set round=20",
        "<command-line>:1:39: error[call.option-value]: the engine “force” has nothing to set "
        "called “round” — did you mean “rounds”?; it has rounds, communities, spacing");
    row("layout missing.edges --out x.tsv", "missing.edges:1:1: error[file.not-found]:");
    row("help lst", "<command-line>:1:14: error[call.unknown-command]:");
}

void CliTest::refusesWrongCalls()
{
    QFETCH(QStringList, call);
    QFETCH(QString, message);
    const Answer answer = run(call);
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.out, QByteArray());
    const QString told = QString::fromUtf8(answer.err);
    QVERIFY2(told.startsWith(message), qPrintable(told));
    QCOMPARE(told.count(u'\n'), 1);
    static const QRegularExpression form(
        QStringLiteral("^[^:]+:[0-9]+:[0-9]+: (error|warning|note)\\[[a-z.-]+\\]: .+\n$"));
    QVERIFY2(form.match(told).hasMatch(), qPrintable(told));
}

void CliTest::saysNothingButItsAnswer_data()
{
    QTest::addColumn<QStringList>("call");
    for (const char* call : {"validate", "stats", "list --years 2015", "show gsma", "conflicts",
                             "search xi", "--help", "--version"})
        QTest::newRow(call) << words(call);
    QTest::newRow("figure") << (words("figure --view timeline --out")
                                << m_folder.filePath(QStringLiteral("quiet.svg")));
}

void CliTest::saysNothingButItsAnswer()
{
    QFETCH(QStringList, call);
    const Answer answer =
        run(call, {{QStringLiteral("LC_ALL"), QStringLiteral("C")},
                   {QStringLiteral("XDG_RUNTIME_DIR"), {}},
                   {QStringLiteral("HOME"), QStringLiteral("/nonexistent")},
                   {QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2")},
                   {QStringLiteral("QT_STYLE_OVERRIDE"), QStringLiteral("nonsense")}});
    QCOMPARE(QString::fromUtf8(answer.err), QString());
    QCOMPARE(answer.status, 0);
}

void CliTest::tellsWhenItCannotWrite()
{
    const QString nowhere = QStringLiteral("/nonexistent/x.svg");
    Answer answer = run(words("figure small.yaml --view timeline --out") << nowhere);
    QCOMPARE(answer.status, 3);
    QVERIFY(answer.err.startsWith("/nonexistent/x.svg:1:1: error[file.not-written]: "));
    answer = run(words("convert small.yaml /nonexistent/x.json"));
    QCOMPARE(answer.status, 3);
    QCOMPARE(answer.out, QByteArray());

    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(KNOTARY_PROGRAM), {QStringLiteral("list")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("error[output.not-written]"));
}

void CliTest::explainsItself()
{
    const Answer overview = run({QStringLiteral("--help")});
    QCOMPARE(overview.status, 0);
    for (const char* name :
         {"validate", "stats", "list", "show", "search", "conflicts", "convert", "figure"}) {
        QVERIFY(overview.out.contains(name));
        const Answer help = run({QString::fromLatin1(name), QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.startsWith(QByteArray("knotary ") + name));
        QCOMPARE(run({QStringLiteral("help"), QString::fromLatin1(name)}).out, help.out);
    }
    QVERIFY(!overview.out.contains("bench"));
    QVERIFY(run({QStringLiteral("--version")}).out.startsWith("knotary "));
}

void CliTest::needsADisplayForTheWindowOnly()
{
    for (const QStringList& call : {QStringList(), QStringList{QStringLiteral("small.yaml")}}) {
        const Answer answer = run(call);
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.out, QByteArray());
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY(answer.err.contains("xvfb-run -a knotary"));
    }
}

void CliTest::drawsTheSameBytesEverywhere_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("type");
    for (const char* view : {"graph", "timeline", "lanes", "multiples", "changes"})
        for (const char* type : {"svg", "pdf", "png"})
            QTest::addRow("%s.%s", view, type)
                << QString::fromLatin1(view) << QString::fromLatin1(type);
}

void CliTest::drawsTheSameBytesEverywhere()
{
    QFETCH(QString, view);
    QFETCH(QString, type);
    const QList<Environment> places{
        {},
        {},
        {{QStringLiteral("TZ"), QStringLiteral("Asia/Kathmandu")},
         {QStringLiteral("LC_ALL"), QStringLiteral("C")},
         {QStringLiteral("XDG_RUNTIME_DIR"), {}},
         {QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("3")},
         {QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("minimal")}},
        {{QStringLiteral("LANG"), QStringLiteral("zh_CN.UTF-8")},
         {QStringLiteral("LC_ALL"), {}},
         {QStringLiteral("QT_FONT_DPI"), QStringLiteral("200")}},
    };
    QByteArray first;
    for (int i = 0; i < places.size(); ++i) {
        const QString path =
            m_folder.filePath(QStringLiteral("%1-%2.%3").arg(view).arg(i).arg(type));
        QStringList call{QStringLiteral("figure"), QStringLiteral("small.yaml"),
                         QStringLiteral("--view"), view,
                         QStringLiteral("--out"),  path};
        if (view == QLatin1String("changes"))
            call += words("--years 1681..1684");
        if (view == QLatin1String("graph"))
            call += words("--colour-by communities --size-by betweenness");
        const Answer answer = run(call, places[i]);
        QCOMPARE(QString::fromUtf8(answer.err), QString());
        QCOMPARE(answer.status, 0);
        const QByteArray bytes = contentOf(path);
        QVERIFY(bytes.size() > 500);
        if (i == 0)
            first = bytes;
        QVERIFY2(bytes == first, qPrintable(path));
    }
}

void CliTest::drawsNamesAsTheyAreWritten_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("graph") << words("figure small.yaml --view graph");
    QTest::newRow("timeline") << words("figure small.yaml --view timeline --focus markup");
    QTest::newRow("changes") << words("figure small.yaml --view changes --years 1681..1684");
    QTest::newRow("lanes") << words("figure small.yaml --view lanes");
    QTest::newRow("lanes by kind") << words("figure small.yaml --view lanes --rows kind");
    QTest::newRow("multiples") << words("figure small.yaml --view multiples --every 100");
}

void CliTest::drawsNamesAsTheyAreWritten()
{
    QFETCH(QStringList, call);
    const QString name = QStringLiteral("A <b>& \"B\"");
    const QString svg = m_folder.filePath(QStringLiteral("name.svg"));
    QCOMPARE(run(call + QStringList{QStringLiteral("--out"), svg}).status, 0);
    // Either way of writing a quotation mark in XML will do.
    QString text = QString::fromUtf8(contentOf(svg));
    text.replace(QLatin1String("&quot;"), QLatin1String("\""));
    QVERIFY(text.contains(QLatin1String("A &lt;b&gt;&amp; \"B\"")));

    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QString pdf = m_folder.filePath(QStringLiteral("name.pdf"));
    QCOMPARE(run(call + QStringList{QStringLiteral("--out"), pdf}).status, 0);
    QVERIFY2(textOfPdf(pdf).contains(name), qPrintable(textOfPdf(pdf)));
}

void CliTest::drawsOnlyWhatIsAskedFor()
{
    const auto drawn = [this](const char* options) {
        const QString path = m_folder.filePath(QStringLiteral("some.svg"));
        const Answer answer = run(words("figure small.yaml --out") << path << words(options));
        return answer.status == 0 ? contentOf(path) : QByteArray();
    };
    const QByteArray all = drawn("--view graph");
    QVERIFY(all.contains("Edmond") && all.contains("Halley"));
    const QByteArray comets = drawn("--view graph --query kind:comet");
    QVERIFY(!comets.contains("Edmond") && comets.contains("Halley"));
    const QByteArray near = drawn("--view graph --focus halley --depth 0");
    QVERIFY(!near.contains("Edmond") && near.contains("Halley"));
    QVERIFY(drawn("--view graph --lang zh").contains("埃德蒙"));
    QVERIFY(drawn("--view graph --title Heading").contains("Heading"));

    const QByteArray years = drawn("--view timeline");
    QVERIFY(years.contains(">1682<") && years.contains(">1684<"));
    const QByteArray fewer = drawn("--view timeline --years 1682..1683");
    QVERIFY(fewer.contains(">1682<") && !fewer.contains(">1684<"));
    QVERIFY(drawn("--view timeline --lang zh").contains("观测者"));
    QVERIFY(drawn("--view timeline --theme dark") != years);

    const QByteArray lanes = drawn("--view lanes");
    QVERIFY(lanes.contains("Edmond") && lanes.contains("Halley") && lanes.contains("Watchers"));
    QVERIFY(!drawn("--view lanes --query kind:comet").contains("Edmond"));
    QVERIFY(!drawn("--view lanes --years 1684 --no-data").contains("Edmond"));
    QVERIFY(!drawn("--view lanes --focus markup --depth 0").contains("Halley"));
    QVERIFY(drawn("--view lanes --rows grouped") != lanes);

    const QByteArray panels = drawn("--view multiples");
    QVERIFY(panels.contains(">1682<") && panels.contains(">1683<") && panels.contains(">1684<"));
    const QByteArray pairs = drawn("--view multiples --years 1680..1683 --every 2");
    QVERIFY(pairs.contains(">1680–1681<") && pairs.contains(">1682–1683<"));
    QVERIFY(drawn("--view timeline --by evidence").contains(">one source<"));
    QVERIFY(drawn("--view timeline --counting cumulative").contains("begun by the end"));
    QVERIFY(drawn("--view timeline --share").contains("100 %"));
    QVERIFY(drawn("--view timeline --bins quarter").contains(">Q1<"));
}

void CliTest::findsPlaces_data()
{
    QTest::addColumn<QString>("file"); // made of the text; empty: small.yaml
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("a data set") << QString() << QByteArray()
                                << QStringList{"edmond", "halley", "markup"};
    QTest::newRow("numbers, one without an edge")
        << "numbers.edges" << QByteArray("# 4 2\n0\t1\n1\t2\n") << QStringList{"0", "1", "2", "3"};
    QTest::newRow("names, odd line ends")
        << "names.edges" << QByteArray("# of old\r\n\r\nb a\r\na c") << QStringList{"b", "a", "c"};
    QTest::newRow("a number beyond the first line's")
        << "beyond.EDGES" << QByteArray("# 2 1\n7 07\n") << QStringList{"7", "07"};
    QTest::newRow("nothing") << "nothing.edges" << QByteArray() << QStringList{};
}

void CliTest::findsPlaces()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QStringList, ids);
    QString input = QStringLiteral("small.yaml");
    if (!file.isEmpty()) {
        input = m_folder.filePath(file);
        QFile written(input);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(text) == text.size());
    }
    QByteArray first;
    for (const char* threads : {"1", "2", "4"}) {
        const QString out = m_folder.filePath(QStringLiteral("places.tsv"));
        QFile::remove(out);
        const Answer answer = run({"layout", input, "--out", out, "--threads", threads, "--stats"});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.err, QByteArray());
        QVERIFY2(answer.out.startsWith("layout_s 0."), answer.out.constData());
        const QByteArray table = contentOf(out);
        if (first.isNull())
            first = table;
        QCOMPARE(table, first);
    }
    QStringList found;
    const QList<QByteArray> rows = first.split('\n');
    for (const QByteArray& row : rows) {
        if (row.isEmpty())
            continue;
        const QList<QByteArray> cells = row.split('\t');
        QCOMPARE(cells.size(), 3);
        found.append(QString::fromUtf8(cells[0]));
        bool isNumber = false;
        cells[1].toDouble(&isNumber);
        QVERIFY(isNumber);
        cells[2].toDouble(&isNumber);
        QVERIFY(isNumber);
    }
    if (file.isEmpty())
        found.sort();
    QCOMPARE(found, ids);
}

void CliTest::tellsEnginesWhatToDo()
{
    const auto placesOf = [this](const QString& call) {
        const QString out = m_folder.filePath(QStringLiteral("told.tsv"));
        QFile::remove(out);
        const Answer answer = run(call.split(u' ') << QStringLiteral("--out") << out);
        if (answer.status != 0)
            return QHash<QString, QPointF>();
        QHash<QString, QPointF> places;
        for (const QByteArray& row : contentOf(out).split('\n'))
            if (const QList<QByteArray> cells = row.split('\t'); cells.size() == 3)
                places[QString::fromUtf8(cells[0])] = {cells[1].toDouble(), cells[2].toDouble()};
        return places;
    };
    // Halley is known from 240 BC, Edmond from 1682.
    const auto byTime = placesOf(QStringLiteral("layout small.yaml --engine chronological"));
    QCOMPARE(byTime.size(), qsizetype(3));
    QVERIFY(byTime[u"halley"_qs].x() < byTime[u"edmond"_qs].x());
    const auto wide = placesOf(
        QStringLiteral("layout small.yaml --engine chronological --set spacing=4 --set rows=kind"));
    QVERIFY(wide[u"edmond"_qs].x() - wide[u"halley"_qs].x() >
            byTime[u"edmond"_qs].x() - byTime[u"halley"_qs].x());

    const QString input = m_folder.filePath(QStringLiteral("path.edges"));
    QFile written(input);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write("a b\nb c\nc d\n") == 12);
    written.close();
    const auto steps = placesOf(QStringLiteral("layout %1 --engine radial --focus a").arg(input));
    const auto distance = [&](const QString& node) {
        return QLineF(steps[u"a"_qs], steps[node]).length();
    };
    QVERIFY(0 < distance(u"b"_qs) && distance(u"b"_qs) < distance(u"c"_qs));
    QVERIFY(distance(u"c"_qs) < distance(u"d"_qs));
}

void CliTest::refusesWhatIsNoEdgeList_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("one id") << QByteArray("a b\n c\n") << ":2:2: error[edges.two-ids]: ";
    QTest::newRow("three ids") << QByteArray("a b\nc d  e\n") << ":2:6: error[edges.two-ids]: ";
}

void CliTest::refusesWhatIsNoEdgeList()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const QString input = m_folder.filePath(QStringLiteral("wrong.edges"));
    QFile written(input);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(text) == text.size());
    written.close();
    const QString out = m_folder.filePath(QStringLiteral("none.tsv"));
    const Answer answer = run({"layout", input, "--out", out});
    QCOMPARE(answer.status, 1);
    const QString told = QString::fromUtf8(answer.err);
    QVERIFY2(told.startsWith(input + place), qPrintable(told));
    QVERIFY(!QFile::exists(out));
}

/// The ids of that data set say what is to be found.
void CliTest::findsPlantedFaults()
{
    const QString file = QStringLiteral("../planted/faults.yaml");
    const QJsonArray all =
        QJsonDocument::fromJson(run(words("validate --checks --json") << file).out).array();
    QStringList lines;
    QFile text(QDir(fixtures).filePath(file));
    QVERIFY(text.open(QIODevice::ReadOnly));
    while (!text.atEnd())
        lines.append(QString::fromUtf8(text.readLine()));
    QHash<QString, QStringList> found;
    for (const QJsonValue one : all) {
        const QString code = one[u"code"].toString();
        if (!code.startsWith(QLatin1String("check.")))
            continue;
        QCOMPARE(one[u"severity"].toString(), QStringLiteral("note"));
        const QString about = one[u"about"].toString();
        QVERIFY(lines[one[u"line"].toInt() - 1].contains(u"id: "_qs + about + u','));
        found[code.section(u'.', 1)].append(about);
    }
    const QJsonObject counts = QJsonDocument::fromJson(run(words("stats --json") << file).out)
                                   .object()[u"checks"]
                                   .toObject();
    QCOMPARE(counts.size(), 7);
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        QCOMPARE(count.value().toInt(), 5);
        QStringList expected;
        for (int number = 1; number <= 5; ++number)
            expected.append(QStringLiteral("%1-%2").arg(count.key()).arg(number));
        QCOMPARE(found.take(count.key()), expected);
    }
    QVERIFY(found.isEmpty());
    const Answer without = run(words("stats --json --without stale,undated") << file);
    QCOMPARE(QJsonDocument::fromJson(without.out)[u"checks"].toObject().size(), 5);
}

void CliTest::convertsAll()
{
    const QString path = m_folder.filePath(QStringLiteral("small.json"));
    const Answer answer = run(words("convert small.yaml") << path);
    QCOMPARE(answer.status, 0);
    QCOMPARE(QString::fromUtf8(answer.out),
             QStringLiteral("read: 12, used: 12, merged: 0, skipped: 0, lost: 0\n"));
    const QJsonObject all = QJsonDocument::fromJson(contentOf(path)).object();
    QCOMPARE(all[u"entities"].toArray().size(), 3);
    QCOMPARE(all[u"claims"].toArray().size(), 6);
    QCOMPARE(all[u"sources"].toArray().size(), 3);
    QCOMPARE(all[u"claims"][0][u"qualifiers"][u"with"].toString(), QStringLiteral("the naked eye"));

    const Answer ledger = run(words("convert small.yaml --json --to json") << path);
    const QJsonObject counts = QJsonDocument::fromJson(ledger.out).object();
    QCOMPARE(counts[u"read"].toInt(), 12);
    QCOMPARE(counts[u"lost"].toArray().size(), 0);
}

void CliTest::builtInDataIsSound()
{
    const Answer findings = run(words("validate --json"));
    QCOMPARE(findings.status, 0);
    const QJsonArray list = QJsonDocument::fromJson(findings.out).array();
    for (const QJsonValue finding : list)
        QCOMPARE(finding[u"severity"].toString(), QStringLiteral("note"));

    const QJsonObject stats = QJsonDocument::fromJson(run(words("stats --json")).out).object();
    const auto sum = [](const QJsonObject& counts) {
        int total = 0;
        for (const QJsonValue count : counts)
            total += count.toInt();
        return total;
    };
    QVERIFY(stats[u"entities"].toObject().size() >= 6);
    QVERIFY(sum(stats[u"entities"].toObject()) >= 60);
    QVERIFY(sum(stats[u"claims"].toObject()) >= 150);
    QCOMPARE(stats[u"evidence"][u"unsourced"].toInt(), 0);
}

void CliTest::builtInDataTellsTheOrganizationFromTheConference()
{
    const QJsonObject page =
        QJsonDocument::fromJson(run(words("show wic-organization --json")).out).object();
    bool isEstablished = false;
    for (const QJsonValue claim : page[u"out"].toArray()) {
        if (claim[u"value"][u"date"].toString() != QLatin1String("2022-07-12"))
            continue;
        isEstablished = true;
        const QStringList sources = sourcesOf(claim);
        QVERIFY(sources.contains(QLatin1String("s000")));
        QVERIFY(sources.contains(QLatin1String("s004")));
    }
    QVERIFY(isEstablished);
    QCOMPARE(subjectsOf(page[u"in"].toArray(), QStringLiteral("initiated")),
             (QStringList{QStringLiteral("alibaba-group"), QStringLiteral("cncert"),
                          QStringLiteral("cnnic"), QStringLiteral("gsma"),
                          QStringLiteral("tencent"), QStringLiteral("zhijiang-lab")}));

    const Answer conference = run(words("show wic --json"));
    QCOMPARE(conference.status, 0);
    QVERIFY(conference.out.contains("2014-11-19"));
    QVERIFY(!conference.out.contains("\"id\": \"wic-organization\""));

    // What tells the two apart is said on either page.
    for (const char* call : {"show wic", "show wic-organization"})
        QVERIFY(run(words(call)).out.contains("first held in 2014 that s003 calls annual"));
}

void CliTest::builtInDataShowsWhereItsSourcesDisagree()
{
    const Answer answer = run(words("conflicts --json"));
    QCOMPARE(answer.status, 0);
    const QJsonArray groups = QJsonDocument::fromJson(answer.out).array();
    QCOMPARE(groups.size(), 5);
    for (const QJsonValue group : groups) {
        QVERIFY(!group[u"why"].toString().isEmpty());
        const QJsonArray claims = group[u"claims"].toArray();
        QVERIFY(claims.size() >= 2);
        for (const QJsonValue claim : claims) {
            QCOMPARE(claim[u"subject"].toString(), group[u"about"].toString());
            QCOMPARE(claim[u"property"].toString(), group[u"property"].toString());
            QVERIFY(!sourcesOf(claim).isEmpty());
        }
    }
}

void CliTest::builtInFiguresHoldText()
{
    const QString svg = m_folder.filePath(QStringLiteral("t.svg"));
    const QString pdf = m_folder.filePath(QStringLiteral("g.pdf"));
    const QString chinese = m_folder.filePath(QStringLiteral("zh.pdf"));
    QCOMPARE(run(words("figure --view timeline --out") << svg).status, 0);
    QCOMPARE(run(words("figure --view graph --out") << pdf).status, 0);
    QCOMPARE(run(words("figure --view graph --lang zh --out") << chinese).status, 0);
    const QByteArray chart = contentOf(svg);
    QVERIFY(chart.contains("<text"));
    QVERIFY(chart.contains(">2014<"));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    QVERIFY(textOfPdf(pdf).contains(QLatin1String("Xi Jinping"))); // of many lines: labelled
    QVERIFY(textOfPdf(chinese).contains(QStringLiteral("世界互联网大会")));
}

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
