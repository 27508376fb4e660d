// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A data set that is opened again stands as it was left; nobody's file is written over, and who
// only looks leaves no trace.

#include "app/document/sidecar.h"

#include "app/document/document.h"
#include "app/document/jobs.h"
#include "app/document/session.h"
#include "app/document/sidecarfile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <string>

using namespace knotary;
using document::Arrangement;
using document::Sidecar;

namespace
{

QByteArray dataOf(int entities)
{
    QByteArray text = "knotary: 1\nsources:\n  - {id: s, title: Source}\n"
                      "kinds:\n  - {id: thing, label: {en: Thing}, plural: {en: Things}}\n"
                      "properties:\n  - {id: knows, label: {en: knows}, value: entity}\n"
                      "entities:\n";
    for (int i = 0; i < entities; ++i)
        text += "  - {id: e" + QByteArray::number(i) + ", kind: thing, names: {en: E}}\n";
    text += "claims:\n";
    for (int i = 1; i < entities; ++i)
        text += "  - {id: c" + QByteArray::number(i) + ", subject: e" + QByteArray::number(i) +
                ", property: knows, object: e" + QByteArray::number(i / 2) +
                ", evidence: [{source: s, locator: \"1\"}]}\n";
    return text;
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

/// The program without its window, from start to end.
struct Program
{
    document::Jobs jobs;
    document::Document document{jobs};
    document::Session session{document, jobs};
    Sidecar sidecar{session};
    QSignalSpy readRemarks{&sidecar, &Sidecar::couldNotRead};
    QSignalSpy writeRemarks{&sidecar, &Sidecar::couldNotWrite};
    QSignalSpy written{&sidecar, &Sidecar::written};
    int layouts = 0;

    Program()
    {
        QObject::connect(&jobs, &document::Jobs::runningChanged, &session,
                         [this](document::Slot slot, bool isRunning) {
                             if (slot == document::Slot::Layout && isRunning)
                                 ++layouts;
                         });
    }

    /// Waits until everything stands.
    [[nodiscard]] bool open(const QString& path)
    {
        QSignalSpy changed(&document, &document::Document::changed);
        if (path.isEmpty())
            document.openBuiltIn();
        else
            document.open(path);
        return changed.wait(20000) && QTest::qWaitFor([this] { return stands(); }, 60000);
    }
    [[nodiscard]] bool stands() const
    {
        return !session.positions().empty() && !session.isLayingOut();
    }
    [[nodiscard]] base::EntityId named(const char* key) const
    {
        return *session.dataset().findEntity(key);
    }
    [[nodiscard]] std::map<std::string, layout::Point> places() const
    {
        std::map<std::string, layout::Point> all;
        for (const auto& [id, place] : session.arrangement().places)
            all.emplace(session.dataset().entity(id)->key, place);
        return all;
    }
};

double mostMoved(const std::map<std::string, layout::Point>& before,
                 const std::map<std::string, layout::Point>& after)
{
    double most = 0;
    for (const auto& [key, place] : before) {
        const auto found = after.find(key);
        if (found == after.end())
            return 1e9;
        most = std::max(most, std::hypot(double(place.x) - double(found->second.x),
                                         double(place.y) - double(found->second.y)));
    }
    return most;
}

} // namespace

class SidecarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->filePath(u"data.yaml"_qs);
        m_sidecar = m_folder->filePath(u"data.arrangement.yaml"_qs);
        writeBytes(m_data, dataOf(30));
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(u"state"_qs)));
    }

    void standsBesideItsData_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("sidecar");
        QTest::newRow("YAML") << u"a/b.yaml"_qs << u"a/b.arrangement.yaml"_qs;
        QTest::newRow("here") << u"b.yml"_qs << u"./b.arrangement.yaml"_qs;
        QTest::newRow("JSON") << u"/a/b.json"_qs << u"/a/b.arrangement.yaml"_qs;
        QTest::newRow("several dots") << u"/a/b.v2.yaml"_qs << u"/a/b.v2.arrangement.yaml"_qs;
        QTest::newRow("no ending") << u"/a/b"_qs << u"/a/b.arrangement.yaml"_qs;
        QTest::newRow("any language") << u"/数据/%1 n.yaml"_qs << u"/数据/%1 n.arrangement.yaml"_qs;
        QTest::newRow("itself") << u"b.arrangement.yaml"_qs
                                << u"./b.arrangement.arrangement.yaml"_qs;
    }

    void standsBesideItsData()
    {
        QFETCH(QString, data);
        QFETCH(QString, sidecar);
        QCOMPARE(QDir::cleanPath(document::arrangementPath(data)), QDir::cleanPath(sidecar));
    }

    void aReopenedFileStandsAsItWasLeft()
    {
        const QByteArray dataBefore = bytesOf(m_data);
        std::map<std::string, layout::Point> before;
        {
            Program program;
            QVERIFY(program.open(m_data));
            QCOMPARE(program.layouts, 1);
            program.session.moveAndPin(program.named("e3"), {1234.56F, -77.125F});
            program.session.move(program.named("e4"), {-3.0F, 0.1F});
            program.session.hide({program.named("e5"), program.named("e6")});
            before = program.places();
        }
        QVERIFY(QFile::exists(m_sidecar));
        QCOMPARE(bytesOf(m_data), dataBefore);

        Program program;
        QVERIFY(program.open(m_data));
        QCOMPARE(program.layouts, 0);
        QVERIFY(mostMoved(before, program.places()) < 0.5);
        const Arrangement& arrangement = program.session.arrangement();
        QVERIFY((arrangement.pinned == document::Entities{program.named("e3")}));
        QVERIFY(
            (arrangement.hidden == document::Entities{program.named("e5"), program.named("e6")}));
        QCOMPARE(program.session.projection().nodeCount(), std::size_t(28));
        QCOMPARE(program.session.positions().size(), std::size_t(28));
        QVERIFY(!program.session.steps().canUndo());
        QVERIFY(program.document.undoStack().isClean());
        QVERIFY(program.readRemarks.isEmpty());

        // What came out of a file can be changed and taken back like anything else.
        program.session.showAll();
        QCOMPARE(program.session.projection().nodeCount(), std::size_t(30));
        QVERIFY(mostMoved(before, program.places()) < 0.5);
        program.session.steps().undo();
        QCOMPARE(program.session.hidden().size(), std::size_t(2));
        program.session.unpin({program.named("e3")});
        program.session.steps().undo();
        QVERIFY(program.session.arrangement().pinned.contains(program.named("e3")));
    }

    void lookingWritesNothing()
    {
        {
            Program program;
            QVERIFY(program.open(m_data));
            program.session.visit(program.named("e1"));
            program.session.setYears(query::YearRange{2015, 2015});
            program.session.setLanguage(text::NameLanguage::Chinese);
            QTest::qWait(1300);
            QVERIFY(program.open(m_data));
            QVERIFY(program.written.isEmpty());
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{u"data.yaml"_qs});

        writeBytes(m_sidecar, "format: knotary-arrangement\nversion: 1\nplaces: {e1: {x: 5, y: "
                              "5}}\n");
        const QByteArray there = bytesOf(m_sidecar);
        {
            Program program;
            QVERIFY(program.open(m_data));
            QCOMPARE(program.layouts, 1);
            QTest::qWait(1300);
        }
        QCOMPARE(bytesOf(m_sidecar), there);
    }

    void writesWhenItHasBeenQuiet()
    {
        Program program;
        QVERIFY(program.open(m_data));
        for (int i = 0; i < 5; ++i) {
            program.session.moveAndPin(program.named("e1"), {float(i), 1});
            QTest::qWait(100);
        }
        QVERIFY(!QFile::exists(m_sidecar));
        QVERIFY(program.written.wait(5000));
        QVERIFY(bytesOf(m_sidecar).contains("\n  e1: {x: 4, y: 1, pinned: true}\n"));
        QCOMPARE(program.written.size(), 1);

        program.session.steps().undo();
        QVERIFY(program.written.wait(5000));
        QVERIFY(bytesOf(m_sidecar).contains("\n  e1: {x: 3, y: 1, pinned: true}\n"));
    }

    void aLayoutThatWasAskedForIsKept()
    {
        std::map<std::string, layout::Point> before;
        {
            Program program;
            QVERIFY(program.open(m_data));
            program.session.layOutAgain();
            QTRY_VERIFY_WITH_TIMEOUT(program.session.steps().canUndo(), 60000);
            before = program.places();
        }
        Program program;
        QVERIFY(program.open(m_data));
        QCOMPARE(program.layouts, 0);
        QVERIFY(mostMoved(before, program.places()) < 0.5);
    }

    void newEntitiesFindAPlaceAmongTheOthers()
    {
        std::map<std::string, layout::Point> before;
        {
            Program program;
            QVERIFY(program.open(m_data));
            before = program.places();
            const layout::Point place = before.at("e3");
            program.session.moveAndPin(program.named("e3"), place);
        }
        writeBytes(m_data, dataOf(33));
        Program program;
        QVERIFY(program.open(m_data));
        QCOMPARE(program.layouts, 1);
        QCOMPARE(program.session.positions().size(), std::size_t(33));
        const std::map<std::string, layout::Point> after = program.places();
        QCOMPARE(after.size(), std::size_t(33));
        QVERIFY(after.at("e3") == before.at("e3"));
        const double moved = mostMoved(before, after);
        QVERIFY2(moved < 150, qPrintable(QString::number(moved)));
    }

    void whatTheDataDoNotKnowIsKept()
    {
        {
            Program program;
            QVERIFY(program.open(m_data));
            program.session.moveAndPin(program.named("e29"), {7, 8});
        }
        writeBytes(m_data, dataOf(20));
        {
            Program program;
            QVERIFY(program.open(m_data));
            program.session.moveAndPin(program.named("e1"), {9, 9});
        }
        const QByteArray kept = bytesOf(m_sidecar);
        QVERIFY(kept.contains("\n  e29: {x: 7, y: 8, pinned: true}\n"));
        QVERIFY(kept.contains("\n  e1: {x: 9, y: 9, pinned: true}\n"));
        writeBytes(m_data, dataOf(30));
        Program program;
        QVERIFY(program.open(m_data));
        QCOMPARE(program.layouts, 0);
        QVERIFY(program.session.arrangement().pinned.contains(program.named("e29")));
    }

    void whatMadeThePlacesIsKept()
    {
        const QByteArray layout = "layout: {engine: force, seed: 7, parameters: {spacing: 2}}\n";
        writeBytes(m_sidecar, "format: knotary-arrangement\nversion: 1\n" + layout);
        {
            Program program;
            QVERIFY(program.open(m_data));
            program.session.hide({program.named("e1")});
        }
        const QByteArray kept = bytesOf(m_sidecar);
        QVERIFY(kept.contains("layout: {engine: force, seed: 7, parameters: {"));
        QVERIFY(kept.contains("spacing: 2"));
        QVERIFY(bytesOf(m_sidecar).contains("hidden: true"));
    }

    void anEngineThatWasTakenBackIsForgotten()
    {
        {
            Program program;
            QVERIFY(program.open(m_data));
            document::LayoutRecipe grid;
            grid.engine = "grid";
            program.session.arrange(grid);
            QTRY_COMPARE(program.session.steps().count(), 1);
            program.sidecar.flush();
            QVERIFY(bytesOf(m_sidecar).contains("engine: grid"));
            program.session.steps().undo();
        }
        QVERIFY(!bytesOf(m_sidecar).contains("layout:"));
    }

    void anEditElsewhereIsKeptWithIt()
    {
        std::map<std::string, layout::Point> before;
        {
            Program program;
            QVERIFY(program.open(m_data));
            program.session.moveAndPin(program.named("e1"), {50, 60});
            QVERIFY(program.written.wait(5000));
            QSignalSpy reloaded(&program.document, &document::Document::reloaded);
            writeBytes(m_data, dataOf(32));
            QVERIFY(reloaded.wait(20000));
            QTRY_VERIFY_WITH_TIMEOUT(program.stands() && program.places().size() == 32, 60000);
            before = program.places();
            QVERIFY((before.at("e1") == layout::Point{50, 60}));
        }
        Program program;
        QVERIFY(program.open(m_data));
        QCOMPARE(program.layouts, 0);
        QVERIFY(mostMoved(before, program.places()) < 0.5);
    }

    void openingAnotherFileKeepsTheFormer()
    {
        const QString other = m_folder->filePath(u"other.yaml"_qs);
        writeBytes(other, dataOf(10));
        Program program;
        QVERIFY(program.open(m_data));
        program.session.moveAndPin(program.named("e1"), {11, 12});
        QVERIFY(program.open(other));
        QVERIFY(!program.session.arrangement().pinned.contains(program.named("e1")));
        QVERIFY(program.open(m_data));
        QVERIFY((program.places().at("e1") == layout::Point{11, 12}));
        QVERIFY(program.session.arrangement().pinned.contains(program.named("e1")));
        QVERIFY(!QFile::exists(m_folder->filePath(u"other.arrangement.yaml"_qs)));

        // The same file again, and at once.
        program.session.moveAndPin(program.named("e1"), {21, 22});
        QVERIFY(program.open(m_data));
        QVERIFY((program.places().at("e1") == layout::Point{21, 22}));
    }

    void aFileThatCannotBeOpenedChangesNothing()
    {
        Program program;
        QVERIFY(program.open(m_data));
        program.session.moveAndPin(program.named("e1"), {11, 12});
        QSignalSpy failed(&program.document, &document::Document::openFailed);
        program.document.open(m_folder->filePath(u"missing.yaml"_qs));
        QVERIFY(failed.wait(5000));
        program.session.moveAndPin(program.named("e1"), {13, 14});
        program.sidecar.flush();
        QVERIFY(bytesOf(m_sidecar).contains("e1: {x: 13, y: 14"));
    }

    void isNeverWrittenOverAnothersFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("remark");
        QTest::newRow("broken") << QByteArray("format: knotary-arrangement\nversion: 1\nplaces:\n"
                                              "  \"e1: {x: 1, y: 1}\n")
                                << u"line 4: a quote \" that is never closed"_qs;
        QTest::newRow("foreign") << QByteArray("format: something\nversion: 1\n")
                                 << u"line 1: a file that says nothing about where things stand"_qs;
        QTest::newRow("newer") << QByteArray("format: knotary-arrangement\nversion: 2\n")
                               << u"line 2: the format version \"2\""_qs;
        QTest::newRow("empty") << QByteArray() << u"an empty file"_qs;
        QTest::newRow("a data set")
            << dataOf(3) << u"line 1: a file that says nothing about where things stand"_qs;
        QTest::newRow("not text") << QByteArray("\x00\x01\x02\xFF", 4) << QString();
    }

    void isNeverWrittenOverAnothersFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, remark);
        writeBytes(m_sidecar, bytes);
        {
            Program program;
            QVERIFY(program.open(m_data));
            QCOMPARE(program.readRemarks.size(), 1);
            const QString said = program.readRemarks.first().first().toString();
            QVERIFY2(said.startsWith(u"data.arrangement.yaml is not used and stays as it is: "_qs +
                                     remark),
                     qPrintable(said));
            program.session.moveAndPin(program.named("e1"), {1, 2});
            program.sidecar.flush();
            program.session.hide({program.named("e2")});
            program.sidecar.flush();
            QTest::qWait(20);
            QVERIFY(program.writeRemarks.isEmpty()); // it was said
            QVERIFY(program.written.isEmpty());
        }
        QCOMPARE(bytesOf(m_sidecar), bytes);
    }

    void aFileThatComesInTheWayIsKept()
    {
        Program program;
        QVERIFY(program.open(m_data));
        program.session.moveAndPin(program.named("e1"), {1, 2});
        QVERIFY(program.written.wait(5000));
        const QByteArray newer = "format: knotary-arrangement\nversion: 9\n";
        writeBytes(m_sidecar, newer);
        for (int i = 0; i < 3; ++i) {
            program.session.moveAndPin(program.named("e1"), {3, float(i)});
            program.sidecar.flush();
        }
        QTRY_COMPARE(program.writeRemarks.size(), 1);
        QCOMPARE(bytesOf(m_sidecar), newer);

        // Once it is gone, places are kept again.
        QVERIFY(QFile::remove(m_sidecar));
        program.session.moveAndPin(program.named("e1"), {5, 6});
        program.sidecar.flush();
        QVERIFY(bytesOf(m_sidecar).contains("e1: {x: 5, y: 6, pinned: true}"));
    }

    void whatIsNoFileIsLeftAlone()
    {
        const QByteArray name = QFile::encodeName(m_sidecar);
        for (const bool isPipe : {false, true}) {
            QCOMPARE(isPipe ? ::mkfifo(name.constData(), 0600) : ::mkdir(name.constData(), 0700),
                     0);
            {
                Program program;
                QVERIFY(program.open(m_data));
                QCOMPARE(program.readRemarks.size(), 1);
                program.session.moveAndPin(program.named("e1"), {1, 2});
            }
            struct stat status = {};
            QCOMPARE(::lstat(name.constData(), &status), 0);
            QVERIFY(isPipe ? S_ISFIFO(status.st_mode) : S_ISDIR(status.st_mode));
            QCOMPARE(isPipe ? ::unlink(name.constData()) : ::rmdir(name.constData()), 0);
        }
    }

    void aBadPlaceCostsOnePlace()
    {
        writeBytes(m_sidecar, "format: knotary-arrangement\nversion: 1\nplaces:\n"
                              "  e1: {x: .nan, y: 1}\n  e2: {x: 1e308, y: 0, pinned: true}\n"
                              "  e3: {x: 50, y: 60, pinned: true}\n");
        Program program;
        QVERIFY(program.open(m_data));
        QCOMPARE(program.readRemarks.size(), 1);
        QCOMPARE(program.readRemarks.first().first().toString(),
                 u"Not everything in data.arrangement.yaml could be used: line 4: \".nan\" is no "
                 "coordinate"_qs);
        for (const layout::Point& place : program.session.positions())
            QVERIFY(std::abs(place.x) < 1e5F && std::abs(place.y) < 1e5F);
        QVERIFY((program.session.arrangement().pinned == document::Entities{program.named("e3")}));
        QVERIFY((program.places().at("e3") == layout::Point{50, 60}));
    }

    void aFileThatCannotBeWrittenIsSaidOnce()
    {
        // A name too long for the sidecar, though not for the data, fails for root as well.
        const QString data = m_folder->filePath(QString(245, u'n') + u".yaml"_qs);
        QVERIFY(QFile::copy(m_data, data));
        Program program;
        QVERIFY(program.open(data));
        QVERIFY(program.readRemarks.isEmpty());
        for (int i = 0; i < 3; ++i) {
            program.session.moveAndPin(program.named("e1"), {1, float(i)});
            program.sidecar.flush();
        }
        QTRY_COMPARE(program.writeRemarks.size(), 1);
        QTest::qWait(20);
        QCOMPARE(program.writeRemarks.size(), 1);
        QVERIFY(program.writeRemarks.first().first().toString().startsWith(
            u"Where things stand could not be kept in "_qs));
        QVERIFY((program.places().at("e1") == layout::Point{1, 2}));
    }

    void aReadOnlyFolderIsSaidOnce()
    {
        if (::geteuid() == 0)
            QSKIP("root may write anywhere: see aFileThatCannotBeWrittenIsSaidOnce");
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        Program program;
        QVERIFY(program.open(m_data));
        program.session.moveAndPin(program.named("e1"), {1, 2});
        program.sidecar.flush();
        QTRY_COMPARE(program.writeRemarks.size(), 1);
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void theBuiltInDataAreKeptInTheStateFolder()
    {
        const QString kept = m_folder->filePath(u"state/knotary/wic.arrangement.yaml"_qs);
        {
            Program program;
            QVERIFY(program.open({}));
        }
        QVERIFY(!QFile::exists(m_folder->filePath(u"state"_qs)));
        {
            Program program;
            QVERIFY(program.open({}));
            program.session.moveAndPin(program.named("gsma"), {1, 2});
        }
        QVERIFY(bytesOf(kept).contains("\n  gsma: {x: 1, y: 2, pinned: true}\n"));
        Program program;
        QVERIFY(program.open({}));
        QCOMPARE(program.layouts, 0);
        QVERIFY((program.places().at("gsma") == layout::Point{1, 2}));
    }

    void aStateFolderThatIsNoneIsBorne_data()
    {
        QTest::addColumn<QByteArray>("stateHome");
        QTest::addColumn<QByteArray>("home");
        QTest::addColumn<int>("remarks");
        QTest::newRow("relative") << QByteArray("somewhere") << QByteArray("else") << 0;
        QTest::newRow("unset") << QByteArray() << QByteArray() << 0;
        QTest::newRow("below a file") << QByteArray("/proc/version") << QByteArray() << 1;
    }

    void aStateFolderThatIsNoneIsBorne()
    {
        QFETCH(QByteArray, stateHome);
        QFETCH(QByteArray, home);
        QFETCH(int, remarks);
        const QByteArray homeBefore = qgetenv("HOME");
        qputenv("XDG_STATE_HOME", stateHome);
        qputenv("HOME", home);
        {
            Program program;
            QVERIFY(program.open({}));
            program.session.moveAndPin(program.named("gsma"), {1, 2});
            program.sidecar.flush();
            QTest::qWait(20);
            QCOMPARE(program.writeRemarks.size(), remarks);
        }
        qputenv("HOME", m_folder->path().toLocal8Bit());
        qunsetenv("XDG_STATE_HOME");
        QCOMPARE(document::arrangementPath({}),
                 m_folder->filePath(u".local/state/knotary/wic.arrangement.yaml"_qs));
        qputenv("HOME", homeBefore);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    QString m_sidecar;
};

QTEST_GUILESS_MAIN(SidecarTest)
#include "sidecar_test.moc"
