// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "--query" wherever a graph is looked at: the same words choose the same part everywhere.

#include "tests/support/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace knotary;
using support::Answer;

class CliQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::copy(QStringLiteral(KNOTARY_TEST_DATA "/cli/small.yaml"),
                            m_folder.filePath("small.yaml")));
        write("small.arrangement.yaml",
              "format: knotary-arrangement\nversion: 1\nfilters:\n"
              "  - {name: seen from afar, query: \"kind:comet evidence:disputed\"}\n"
              "  - {name: old, query: \"kind:ghost\"}\nplaces: {}\n");
    }

    void choosesEntities_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char* query, const char* ids) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(ids);
        };
        row("", "edmond halley markup");
        row("kind:comet", "halley markup");
        row("-kind:comet", "edmond");
        row("publisher:\"SKY press\"", "edmond halley");
        row("evidence:none", "");
        row("evidence:one", "edmond halley");
        row("evidence:disputed", "edmond halley markup");
        row("when:1682", "edmond halley");
        row("when:..-0200", "halley");
        row("when:undated", "edmond markup");
        row("degree:2..", "edmond");
        row("near:halley~2 -near:halley~1", "markup");
        row("哈雷", "halley");
        row("@seen from afar", "halley markup");
    }

    void choosesEntities()
    {
        QFETCH(QString, query);
        QFETCH(QString, ids);
        const Answer answer = run({"list", "small.yaml", "--query", query});
        QCOMPARE(answer.err, QString());
        QCOMPARE(answer.status, 0);
        QStringList found;
        for (const QString& line : answer.out.split(u'\n', Qt::SkipEmptyParts))
            found += line.section(u' ', 0, 0);
        QCOMPARE(found.join(u' '), ids);
    }

    void choosesClaims()
    {
        const Answer all = run({"list", "small.yaml", "--claims", "--json"});
        const Answer some =
            run({"list", "small.yaml", "--claims", "--json", "--query", "evidence:disputed"});
        QCOMPARE(idsIn(all.out), QStringList({"c1", "c2", "c3", "c4", "c5", "c6"}));
        QCOMPARE(idsIn(some.out), QStringList({"c2", "c3", "c4"}));
        const Answer ends =
            run({"list", "small.yaml", "--claims", "--json", "--query", "kind:comet"});
        QCOMPARE(idsIn(ends.out), QStringList({"c3", "c4", "c5", "c6"}));
    }

    void choosesWhatPathsGoThrough()
    {
        QCOMPARE(run({"path", "small.yaml", "halley", "markup"}).status, 0);
        QCOMPARE(
            run({"path", "small.yaml", "halley", "markup", "--query", "-evidence:disputed"}).status,
            1);
    }

    void choosesWhatIsLaidOutAndDrawn()
    {
        QCOMPARE(run({"layout", "small.yaml", "--out", "x.tsv", "--query", "kind:comet"}).status,
                 0);
        QFile table(m_folder.filePath("x.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll().count('\n'), 2);
        QCOMPARE(run({"figure", "small.yaml", "--view", "graph", "--out", "x.svg", "--query",
                      "@seen from afar"})
                     .status,
                 0);
        QFile figure(m_folder.filePath("x.svg"));
        QVERIFY(figure.open(QIODevice::ReadOnly));
        const QByteArray drawn = figure.readAll();
        QVERIFY(drawn.contains("Halley") && !drawn.contains("Edmond"));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QString>("message");
        const QStringList list{"list", "small.yaml", "--query"};
        QTest::newRow("kind") << list + QStringList{"kind:comt"}
                              << "<query>:1:6: error[query.unknown-kind]: no kind is called "
                                 "\"comt\" — did you mean";
        QTest::newRow("behind Chinese")
            << list + QStringList{"哈雷 when:soon"} << "<query>:1:9: error[query.bad-time]:";
        QTest::newRow("degree") << list + QStringList{"degree:many"}
                                << "<query>:1:8: error[query.bad-degree]:";
        QTest::newRow("publisher") << list + QStringList{"publisher:\"Sky Pres\""}
                                   << "<query>:1:11: error[query.unknown-publisher]:";
        QTest::newRow("no such filter")
            << list + QStringList{"@seen from afra"}
            << "<command-line>:1:25: error[call.unknown-filter]: no filter called “seen from afra” "
               "is saved in ./small.arrangement.yaml — did you mean “seen from afar”?";
        QTest::newRow("saved and wrong")
            << list + QStringList{"@old"} << "<query>:1:6: error[query.unknown-kind]:";
        QTest::newRow("edges") << QStringList{"layout", "x.edges", "--out", "x.tsv", "--query", "x"}
                               << "<command-line>:1:";
        for (const char* command :
             {"figure --view graph --out y.svg", "path halley markup", "layout --out y.tsv"}) {
            QStringList call = QString::fromLatin1(command).split(u' ');
            call.insert(1, "small.yaml");
            QTest::newRow(command) << call + QStringList{"--query", "knd:x"}
                                   << "<query>:1:1: error[query.unknown-field]:";
        }
    }

    void refuses()
    {
        QFETCH(QStringList, call);
        QFETCH(QString, message);
        const Answer answer = run(call);
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.startsWith(message), qPrintable(answer.err));
        QCOMPARE(answer.out, QString());
    }

private:
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QStringList idsIn(const QString& json)
    {
        QStringList ids;
        static const QRegularExpression id(QStringLiteral("\"id\":\\s*\"(c\\d)\""));
        for (auto found = id.globalMatch(json); found.hasNext();)
            ids += found.next().captured(1);
        return ids;
    }
    [[nodiscard]] Answer run(const QStringList& arguments) const
    {
        return support::answerOf(arguments, m_folder.path());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CliQueryTest)
#include "query_test.moc"
