// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A report is drawn, found up to date, falls out of date for one reason after the other, and never
// writes out of its folder.

#include "tests/support/program.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace knotary;
using support::Answer;

namespace
{

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

const QByteArray data = "knotary: 1\n"
                        "dataset: {title: Rivers}\n"
                        "sources:\n"
                        "  - {id: post, title: The weir is gone}\n"
                        "entities:\n"
                        "  - {id: ines, kind: person, names: {en: Ines <b>Marl</b>, zh: 伊内斯}}\n"
                        "  - {id: net, kind: organization, names: {en: Alder Network}}\n"
                        "claims:\n"
                        "  - {id: c1, subject: ines, property: established, object: net, "
                        "when: \"2008\", evidence: [{source: post}]}\n";

const QByteArray head = "format: knotary-report\nversion: 1\ndata: ../mine.yaml\nfigures:\n";
const QByteArray twoFigures = "  - file: net.svg\n"
                              "  - {file: [sub/lanes.svg, lanes.png], view: lanes, "
                              "size: {width: 60, height: 40, dpi: 72}}\n";

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void drawsAllThenNothing();
    void writesOnlyWhatDiffers();
    void drawsFromAnyFolder();
    void checkWritesNothing();
    void checkSaysWhy();
    void whatIsNotShownDoesNotMatter();
    void sourcesWithoutRoomStandBeside();
    void onlySomeFiles();
    void answersInJson();
    void oneFailureStopsNoOther();
    void whatCannotBeWrittenIsSaid();
    void staysInItsFolder_data();
    void staysInItsFolder();
    void followsNoLinkOut();
    void markupStaysText();
    void wrongCalls();
    void refusesBrokenReports();

private:
    void writeReport(const QByteArray& figures, const QByteArray& start = head)
    {
        QVERIFY(write(file("report.yaml"), start + figures));
    }
    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder->filePath(u"report/"_qs + QString::fromUtf8(name));
    }
    [[nodiscard]] Answer run(QStringList arguments = {}, const QString& from = {}) const
    {
        if (from.isEmpty())
            arguments.prepend(u"report.yaml"_qs);
        arguments.prepend(u"figures"_qs);
        return support::answerOf(arguments,
                                 from.isEmpty() ? m_folder->filePath(u"report"_qs) : from);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FiguresTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"report"_qs));
    QVERIFY(write(m_folder->filePath(u"mine.yaml"_qs), data));
    writeReport(twoFigures);
}

void FiguresTest::drawsAllThenNothing()
{
    const Answer first = run();
    QCOMPARE(first.err, QString());
    QCOMPARE(first.out, u"net.svg: written\nsub/lanes.svg: written\nlanes.png: written\n"_qs);
    QCOMPARE(first.status, 0);
    QVERIFY(contentOf(file("net.svg")).contains("Alder Network"));
    QVERIFY(contentOf(file("lanes.png")).startsWith("\x89PNG"));
    const QByteArray bytes = contentOf(file("net.svg"));
    const QDateTime before = QFileInfo(file("net.svg")).lastModified();
    const Answer second = run();
    QCOMPARE(second.out,
             u"net.svg: up to date\nsub/lanes.svg: up to date\nlanes.png: up to date\n"_qs);
    QCOMPARE(second.status, 0);
    QCOMPARE(contentOf(file("net.svg")), bytes);
    QCOMPARE(QFileInfo(file("net.svg")).lastModified(), before);
}

void FiguresTest::writesOnlyWhatDiffers()
{
    QCOMPARE(run().status, 0);
    QVERIFY(QFile::remove(file("lanes.png")));
    QCOMPARE(run().out, u"net.svg: up to date\nsub/lanes.svg: up to date\nlanes.png: written\n"_qs);
}

void FiguresTest::drawsFromAnyFolder()
{
    QCOMPARE(run({file("report.yaml")}, QDir::rootPath()).status, 0);
    const QByteArray bytes = contentOf(file("net.svg"));
    QVERIFY(!bytes.isEmpty());
    QVERIFY(QFile::remove(file("net.svg")));
    QCOMPARE(run({u"report/report.yaml"_qs}, m_folder->path()).status, 0);
    QCOMPARE(contentOf(file("net.svg")), bytes);
}

void FiguresTest::checkWritesNothing()
{
    const Answer answer = run({u"--check"_qs});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.out.count(u"out of date — there is no such file\n"_qs), 3);
    QCOMPARE(
        QDir(m_folder->filePath(u"report"_qs)).entryList(QDir::NoDotAndDotDot | QDir::AllEntries),
        QStringList{u"report.yaml"_qs});
    QCOMPARE(run().status, 0);
    QCOMPARE(run({u"--check"_qs}).status, 0);
}

void FiguresTest::checkSaysWhy()
{
    QCOMPARE(run().status, 0);
    const auto why = [this] {
        const Answer answer = run({u"--check"_qs, u"--only"_qs, u"net.svg"_qs});
        return answer.out.trimmed().mid(u"net.svg: "_qs.size());
    };
    QCOMPARE(why(), u"up to date"_qs);
    const QByteArray drawn = contentOf(file("net.svg"));
    const auto replace = [&](const QByteArray& was, const QByteArray& is) {
        QVERIFY2(drawn.contains(was), was.constData());
        QVERIFY(write(file("net.svg"), QByteArray(drawn).replace(was, is)));
    };
    replace("</svg>", "<!-- --></svg>");
    QCOMPARE(why(), u"out of date — changed by hand or by another program"_qs);
    QVERIFY(contentOf(file("net.svg")).contains("<!-- -->")); // left as it is
    replace("Version ", "Edition ");
    QVERIFY2(why().startsWith(u"out of date — other fonts: Open Sans: Edition "_qs),
             qPrintable(why()));
    replace("figure xmlns", "figure xmlns:x");
    QCOMPARE(why(), u"out of date — it is another picture, and does not say how it was made"_qs);
    QVERIFY(write(file("net.svg"), drawn));

    writeReport("  - {file: net.svg, theme: dark, size: {width: 100}}\n");
    QCOMPARE(why(), u"out of date — the recipe changed: size, theme"_qs);
    writeReport(twoFigures);
    QCOMPARE(why(), u"up to date"_qs);

    const auto changeData = [this](const QByteArray& was, const QByteArray& is) {
        QVERIFY(write(m_folder->filePath(u"mine.yaml"_qs), QByteArray(data).replace(was, is)));
    };
    changeData("2008", "2009");
    QCOMPARE(why(), u"out of date — the data changed: c1"_qs);
    changeData("claims:", "  - {id: far, kind: place, names: {en: Far}}\nclaims:");
    QVERIFY2(why().startsWith(u"out of date — the data changed"_qs), qPrintable(why()));
    QVERIFY(run().out.contains(u"net.svg: written\n"_qs));
    QCOMPARE(why(), u"up to date"_qs);
}

void FiguresTest::whatIsNotShownDoesNotMatter()
{
    writeReport("  - {file: people.svg, query: kind:person}\n");
    QCOMPARE(run().status, 0);
    const QByteArray drawn = contentOf(file("people.svg"));
    QVERIFY(write(m_folder->filePath(u"mine.yaml"_qs),
                  QByteArray(data).replace("Alder Network", "Elder Network")));
    QCOMPARE(run({u"--check"_qs}).status, 0);
    QCOMPARE(run().out, u"people.svg: up to date\n"_qs);
    QCOMPARE(contentOf(file("people.svg")), drawn);
}

void FiguresTest::sourcesWithoutRoomStandBeside()
{
    writeReport("  - {file: [sub/years.svg, sub/years.pdf], view: lanes, query: kind:conference, "
                "cite: apa, size: {width: 120, height: 60}}\n",
                "format: knotary-report\nversion: 1\nfigures:\n");
    const Answer answer = run();
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.out,
             u"sub/years.svg: written\nsub/years.pdf: written\nsub/years.sources.md: written\n"_qs);
    QVERIFY(contentOf(file("sub/years.sources.md")).contains("Wuzhen Outlook 2019"));
    QCOMPARE(run({u"--check"_qs}).status, 0);
    QVERIFY(write(file("sub/years.sources.md"), "mine"));
    QVERIFY(
        run({u"--check"_qs})
            .out.contains(
                u"sub/years.sources.md: out of date — changed by hand or by another program\n"_qs));
    QVERIFY(QFile::remove(file("sub/years.sources.md")));
    QVERIFY(run().out.contains(u"sub/years.sources.md: written\n"_qs));
}

void FiguresTest::onlySomeFiles()
{
    const Answer answer = run({u"--only"_qs, u"lanes.png"_qs});
    QCOMPARE(answer.out, u"lanes.png: written\n"_qs);
    QCOMPARE(answer.status, 0);
    QVERIFY(!QFile::exists(file("net.svg")));
    const Answer wrong = run({u"--only"_qs, u"lane.png"_qs});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.err.contains(u"lanes.png"_qs), qPrintable(wrong.err));
}

void FiguresTest::answersInJson()
{
    const Answer answer = run({u"--check"_qs, u"--json"_qs});
    QCOMPARE(answer.status, 1);
    const QJsonArray files = QJsonDocument::fromJson(answer.out.toUtf8()).array();
    QCOMPARE(files.size(), 3);
    const QJsonObject first = files[0].toObject();
    QCOMPARE(first[u"file"].toString(), u"net.svg"_qs);
    QCOMPARE(first[u"state"].toString(), u"out-of-date"_qs);
    QCOMPARE(first[u"reasons"].toArray()[0].toObject()[u"why"].toString(), u"missing"_qs);
    const QJsonArray written = QJsonDocument::fromJson(run({u"--json"_qs}).out.toUtf8()).array();
    QCOMPARE(written[2].toObject()[u"state"].toString(), u"written"_qs);
}

void FiguresTest::oneFailureStopsNoOther()
{
    writeReport("  - {file: a.svg, focus: inse}\n"
                "  - {file: b.svg, depth: x}\n"
                "  - {file: c.png, size: {width: 2000, height: 2000, dpi: 1200}}\n"
                "  - file: d.svg\n");
    const Answer answer = run();
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.out,
             u"a.svg: not drawn\nb.svg: not drawn\nc.png: not drawn\nd.svg: written\n"_qs);
    const QStringList messages = answer.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(messages.size(), 3);
    QVERIFY2(messages[0].startsWith(u"report.yaml:6:26: error[recipe.not-a-count]"_qs),
             qPrintable(messages[0]));
    QVERIFY2(messages[1].startsWith(u"report.yaml:5:26: error[recipe.unknown-entity]"_qs) &&
                 messages[1].contains(u"ines"_qs),
             qPrintable(messages[1]));
    QVERIFY2(messages[2].startsWith(u"report.yaml:7:12: error[report.too-large]"_qs),
             qPrintable(messages[2]));
}

void FiguresTest::whatCannotBeWrittenIsSaid()
{
    QVERIFY(QDir().mkdir(file("net.svg")));
    const Answer answer = run();
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.err.contains(u"net.svg:1:1: error[file.not-written]"_qs),
             qPrintable(answer.err));
    QVERIFY(answer.out.contains(u"net.svg: not written\n"_qs));
    QVERIFY(answer.out.contains(u"lanes.png: written\n"_qs));
}

void FiguresTest::staysInItsFolder_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"../out.svg", "FOLDER/out.svg", "sub/../../out.svg",
                             "\"..\\x2Fout.svg\"", "\"a\\0/../../out.svg\""})
        QTest::newRow(name) << QByteArray(name);
}

void FiguresTest::staysInItsFolder()
{
    QFETCH(QByteArray, name);
    name.replace("FOLDER", m_folder->path().toUtf8());
    writeReport("  - file: good.svg\n  - file: " + name + "\n");
    const Answer answer = run();
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.startsWith(u"report.yaml:6:11: error[report."_qs), qPrintable(answer.err));
    QVERIFY(!QFile::exists(m_folder->filePath(u"out.svg"_qs)));
    QVERIFY(!QFile::exists(file("good.svg"))); // such a file is trusted in nothing
}

void FiguresTest::followsNoLinkOut()
{
    const QString outside = m_folder->filePath(u"outside"_qs);
    QVERIFY(QDir().mkpath(outside));
    QVERIFY(write(outside + u"/theirs.svg"_qs, "theirs"));
    QVERIFY(QDir().mkpath(file("inside")));
    QVERIFY(QFile::link(outside, file("way")));
    QVERIFY(QFile::link(outside + u"/theirs.svg"_qs, file("link.svg")));
    QVERIFY(QFile::link(outside + u"/none.svg"_qs, file("dangling.svg")));
    QVERIFY(QFile::link(file("inside"), file("near")));
    writeReport("  - file: way/a.svg\n  - file: link.svg\n  - file: dangling.svg\n"
                "  - file: near/b.svg\n");
    const Answer answer = run();
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.out, u"way/a.svg: not drawn\nlink.svg: not drawn\ndangling.svg: not drawn\n"
                         "near/b.svg: written\n"_qs);
    QCOMPARE(answer.err.count(u"error[report.file-link]"_qs), 3);
    QCOMPARE(QDir(outside).entryList(QDir::Files), QStringList{u"theirs.svg"_qs});
    QCOMPARE(contentOf(outside + u"/theirs.svg"_qs), QByteArray("theirs"));
    QVERIFY(QFile::exists(file("inside/b.svg")));
}

void FiguresTest::markupStaysText()
{
    writeReport("  - file: <b>&amp;.svg\n    title: <script>alert(1)</script>&\n"
                "    caption: \"</text><a href='x'>\"\n");
    QCOMPARE(run().status, 0);
    const QByteArray svg = contentOf(file("<b>&amp;.svg"));
    QVERIFY(!svg.contains("<script") && !svg.contains("<b>Marl") && !svg.contains("<a href='x'"));
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void FiguresTest::wrongCalls()
{
    QCOMPARE(run({u"none.yaml"_qs}, m_folder->path()).status, 2);
    QCOMPARE(run({u"--chekc"_qs}).status, 2);
    QCOMPARE(run({u"more.yaml"_qs}).status, 2);
    writeReport(twoFigures, "format: knotary-report\nversion: 1\ndata: gone.yaml\nfigures:\n");
    const Answer answer = run();
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.err.contains(u"gone.yaml:1:1: error[file.not-found]"_qs),
             qPrintable(answer.err));
    // Data with errors are drawn as far as they go, and the status says so.
    QVERIFY(write(m_folder->filePath(u"mine.yaml"_qs),
                  data + "  - {id: c2, subject: nobody, property: established, object: net}\n"));
    writeReport(twoFigures);
    QCOMPARE(run().status, 1);
    QVERIFY(QFile::exists(file("net.svg")));
}

void FiguresTest::refusesBrokenReports()
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("knotary: 1\n"), head, head + "  - file: \"a.svg\n",
          "title: " + QByteArray(100'000, '[')}) {
        QVERIFY(write(file("report.yaml"), bytes));
        const Answer answer = run();
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.out, QString());
        QVERIFY2(answer.err.startsWith(u"report.yaml:"_qs), qPrintable(answer.err));
    }
}

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
