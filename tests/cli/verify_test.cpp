// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "knotary verify": a figure that was made holds until something that it shows is claimed
// otherwise, whatever else changes.

#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace knotary;
using support::Answer;

class CliVerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile data(QStringLiteral(KNOTARY_TEST_DATA "/cli/small.yaml"));
        QVERIFY(data.open(QIODevice::ReadOnly));
        m_data = data.readAll();
        write("small.yaml", m_data);
    }

    void holdsWhileNothingChanges_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"f.svg", "f.pdf", "f.png"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void holdsWhileNothingChanges()
    {
        QFETCH(QString, name);
        draw(name);
        const Answer same = run({"verify", name});
        QCOMPARE(same.err, QString());
        QCOMPARE(same.status, 0);
        QVERIFY(same.out.contains(u"the data are the same"_qs));
        write("small.yaml", "# a remark\n" + QByteArray(m_data).replace("\n", "\r\n"));
        QVERIFY(run({"verify", name}).out.contains(u"the data are the same"_qs));
        // What the figure does not show may change.
        changed("length, value: {quantity: \"1,800\"", "length, value: {quantity: \"2\"");
        const Answer other = run({"verify", name});
        QCOMPARE(other.status, 0);
        QVERIFY(other.out.contains(u"nothing that it shows"_qs));
    }

    void namesWhatHasChanged()
    {
        draw("f.svg");
        changed("when: \"1682-09\"", "when: \"1683\"");
        const Answer answer = run({"verify", "f.svg", "small.yaml"});
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.out.contains(u"c1 changed\n"_qs), qPrintable(answer.out));
        QVERIFY(answer.out.contains(u"was: Edmond saw Halley"_qs));
        QVERIFY(answer.out.contains(u"September 1682"_qs));
        QVERIFY(answer.out.contains(u"1683"_qs));
        const QJsonObject json = told({"verify", "f.svg", "--json"});
        QCOMPARE(json["holds"].toBool(true), false);
        QCOMPARE(json["figure"].toString(), u"f.svg"_qs);
        QCOMPARE(json["claims"].toArray().size(), 1);
        const QJsonObject claim = json["claims"].toArray()[0].toObject();
        QCOMPARE(claim["id"].toString(), u"c1"_qs);
        QCOMPARE(claim["change"].toString(), u"changed"_qs);
        QVERIFY(claim["was"].toString().contains(u"1682"_qs));
        QVERIFY(claim["is"].toString().contains(u"1683"_qs));
    }

    void tellsEveryKindOfChange_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::addColumn<QString>("changes");
        const auto row = [](const char* name, const char* was, const char* is,
                            const char* changes) {
            QTest::newRow(name) << QByteArray(was) << QByteArray(is)
                                << QString::fromLatin1(changes);
        };
        row("withdrawn", "property: saw, object: markup",
            "property: saw, object: markup, standing: retracted", "c2 withdrawn");
        row("removed",
            "  - {id: c2, subject: edmond, property: saw, object: markup, evidence: "
            "[{source: s2, locator: \"7\", stance: denies}], note: {en: Nobody else says so.}}\n",
            "", "c2 withdrawn");
        row("new", "claims:\n",
            "claims:\n  - {id: c9, subject: halley, property: saw, object: markup, evidence: "
            "[{source: s2}]}\n",
            "c9 new");
        row("other source", "{source: s1, locator: \"4\"}", "{source: s2, locator: \"4\"}",
            "c1 changed");
        row("renamed", "{en: Halley, zh", "{en: Hally, zh", "entity halley changed");
        row("gone", "{en: Halley, zh: 哈雷彗星}", "{en: Halley, zh: 哈雷}", "");
    }

    void tellsEveryKindOfChange()
    {
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        QFETCH(QString, changes);
        draw("f.svg");
        QVERIFY(m_data.contains(was));
        changed(was, is);
        const QJsonObject json = told({"verify", "f.svg", "--json"});
        QStringList found;
        for (const QJsonValue entity : json["entities"].toArray())
            found += u"entity "_qs + entity["id"].toString() + u' ' + entity["change"].toString();
        for (const QJsonValue claim : json["claims"].toArray())
            found += claim["id"].toString() + u' ' + claim["change"].toString();
        QCOMPARE(found.join(u", "), changes);
        QCOMPARE(json["holds"].toBool(), changes.isEmpty());
    }

    void saysWhyAPictureTellsNothing()
    {
        draw("f.png", {"--no-data"});
        const Answer bare = run({"verify", "f.png"});
        QCOMPARE(bare.status, 1);
        QVERIFY2(
            bare.err.startsWith(u"f.png:1:1: error[carried.nothing]: this picture was not made "
                                "by Knotary, or"_qs),
            qPrintable(bare.err));
        QCOMPARE(run({"verify", "small.yaml"}).status, 1);
        QCOMPARE(run({"verify", "gone.svg"}).status, 2);
        QCOMPARE(run({"verify"}).status, 2);
        draw("f.svg");
        QVERIFY(QFile::remove(m_folder->filePath(u"small.yaml"_qs)));
        const Answer alone = run({"verify", "f.svg"});
        QCOMPARE(alone.status, 2);
        QVERIFY2(alone.err.contains(u"“small.yaml”"_qs), qPrintable(alone.err));
        QFile figure(m_folder->filePath(u"f.svg"_qs));
        QVERIFY(figure.open(QIODevice::ReadOnly));
        write("evil.svg", figure.readAll().replace("name: small.yaml", "name: ../../small.yaml"));
        const Answer evil = run({"verify", "evil.svg"});
        QCOMPARE(evil.status, 1);
        QVERIFY2(evil.err.contains(u"evil.svg (carried):6:9: error[carried.bad-name]"_qs) ||
                     evil.err.contains(u"carried.bad-name"_qs),
                 qPrintable(evil.err));
    }

    void knowsTheBuiltInData()
    {
        QCOMPARE(run({"figure", "--view", "graph", "--focus", "gsma", "--out", "wic.svg"}).status,
                 0);
        const Answer answer = run({"verify", "wic.svg"});
        QCOMPARE(answer.err, QString());
        QCOMPARE(answer.status, 0);
    }

private:
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void changed(const QByteArray& was, const QByteArray& is) const
    {
        write("small.yaml", QByteArray(m_data).replace(was, is));
    }
    void draw(const QString& name, const QStringList& more = {}) const
    {
        QCOMPARE(run(QStringList{"figure", "small.yaml", "--view", "graph", "--out", name} + more)
                     .status,
                 0);
    }
    [[nodiscard]] QJsonObject told(const QStringList& arguments) const
    {
        return QJsonDocument::fromJson(run(arguments).out.toUtf8()).object();
    }
    [[nodiscard]] Answer run(const QStringList& arguments) const
    {
        return support::answerOf(arguments, m_folder->path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_data;
};

QTEST_GUILESS_MAIN(CliVerifyTest)
#include "verify_test.moc"
