// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "knotary sources" as a script sees it: lines, formats, files and wrong calls.

#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace knotary;
using support::Answer;

using namespace Qt::StringLiterals;

class CliSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::copy(QStringLiteral(KNOTARY_TEST_DATA "/cli/small.yaml"),
                            m_folder.filePath("small.yaml")));
    }

    void listsSourcesForPeople()
    {
        const Answer answer = run({"sources", "small.yaml"});
        QCOMPARE(answer.err, QString());
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.out, u"s1     4  Sky Press. (1910). First sightings.\n"
                             "s2     4  Second look. (1986, March).\n"
                             "s3     1  A copy of the first. (n.d.).\n"_s);
    }

    void choosesSources_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char* name, const QStringList& options, const char* ids) {
            QTest::newRow(name) << options << QString::fromLatin1(ids);
        };
        row("query", {"--query", "property:first-seen"}, "s1 s2");
        row("years", {"--years", "1682"}, "s1 s2 s3");
        row("both", {"--years", "1682", "--query", "property:saw"}, "s1 s3");
        row("the premises of an inferred claim", {"--query", "standing:inferred"}, "s1 s2");
        row("none", {"--years", "2050"}, "");
    }
    void choosesSources()
    {
        QFETCH(QStringList, options);
        const Answer answer = run(QStringList{"sources", "small.yaml"} + options);
        QCOMPARE(answer.status, 0);
        QStringList ids;
        for (const QString& line : answer.out.split(u'\n', Qt::SkipEmptyParts))
            ids += line.section(u' ', 0, 0);
        QTEST(ids.join(u' '), "ids");
    }

    void writesEveryFormat()
    {
        const Answer markdown =
            run({"sources", "small.yaml", "--format", "markdown", "--cite", "chicago"});
        QCOMPARE(markdown.out, u"1. Sky Press. “First sightings.” 1910.\n"
                               "2. “Second look.” March 1986.\n"
                               "3. “A copy of the first.” N.d.\n"_s);
        const Answer chinese = run(
            {"sources", "small.yaml", "--format", "markdown", "--cite", "gbt7714", "--lang", "zh"});
        QVERIFY2(chinese.out.contains(u"[Z\\]"_s), qPrintable(chinese.out));
        const Answer json = run({"sources", "small.yaml", "--json"});
        const QJsonArray records = QJsonDocument::fromJson(json.out.toUtf8()).array();
        QCOMPARE(records.size(), 3);
        QCOMPARE(records.first()[u"id"_s].toString(), u"s1"_s);
        QCOMPARE(run({"sources", "small.yaml", "--format", "csl-json"}).out, json.out);
        const Answer bibtex = run({"sources", "small.yaml", "--format", "bibtex"});
        QVERIFY2(bibtex.out.startsWith(u"@misc{s1,\n  title = {First sightings},"_s),
                 qPrintable(bibtex.out));
        const Answer ris = run({"sources", "small.yaml", "--format", "ris"});
        QVERIFY2(ris.out.startsWith(u"TY  - GEN\r\nID  - s1\r\n"_s), qPrintable(ris.out));
    }

    void theEndingNamesTheFormat()
    {
        const QList<std::pair<const char*, const char*>> formats{
            {"x.md", "markdown"}, {"x.json", "csl-json"}, {"x.BIB", "bibtex"}, {"x.ris", "ris"}};
        for (const auto& [file, format] : formats) {
            const Answer written = run({"sources", "small.yaml", "--out", file});
            QCOMPARE(written.status, 0);
            QCOMPARE(written.out + written.err, QString());
            QCOMPARE(content(file), run({"sources", "small.yaml", "--format", format}).out);
        }
        QCOMPARE(run({"sources", "small.yaml", "--out", "x.md", "--format", "ris"}).status, 0);
        QVERIFY(content("x.md").startsWith(u"TY  - "_s));
    }

    void citesTheBuiltInData()
    {
        const Answer answer = run({"sources", "--cite", "gbt7714"});
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.out.contains(u"[N]. China Daily, 2018-11-07."_s), qPrintable(answer.out));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QStringList& options, int status,
                            const char* message) {
            QTest::newRow(name) << options << status << QString::fromUtf8(message);
        };
        row("format", {"--format", "bibtx"}, 2,
            "error[call.unknown-format]: there is no format “bibtx” for sources — did you mean "
            "“bibtex”?");
        row("style", {"--cite", "apq"}, 2, "error[call.unknown-style]: there is no citation style");
        row("ending", {"--out", "x.txt"}, 2, "error[call.unknown-format]: “x.txt” ends in none");
        row("two formats", {"--json", "--format", "ris"}, 2, "error[call.two-formats]:");
        row("query", {"--query", "knd:x"}, 2, "error[query.unknown-field]:");
        row("no room", {"--out", "nowhere/x.md"}, 3, "error[");
        row("no file", {"other.yaml"}, 2, "error[");
    }
    void refuses()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, message);
        const Answer answer = run(QStringList{"sources", "small.yaml"} + options);
        QTEST(answer.status, "status");
        QVERIFY2(answer.err.contains(message), qPrintable(answer.err));
        QCOMPARE(answer.out, QString());
    }

private:
    [[nodiscard]] QString content(const char* name) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"?"_s;
    }
    [[nodiscard]] Answer run(const QStringList& arguments) const
    {
        return support::answerOf(arguments, m_folder.path());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CliSourcesTest)
#include "sources_test.moc"
