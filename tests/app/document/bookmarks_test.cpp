// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of views and filters: unlike each other, in the order that a person wants, and still there
// when the data set is opened again.

#include "app/document/bookmarks.h"

#include "app/document/document.h"
#include "app/document/jobs.h"
#include "app/document/session.h"
#include "app/document/sidecar.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace knotary;
using document::Bookmarks;

namespace
{

QString namesOf(const Bookmarks& bookmarks)
{
    QStringList names;
    for (const Bookmarks::View& view : bookmarks.views())
        names += QString::fromStdString(view.name);
    return names.join(u'|');
}

const QByteArray data = "knotary: 1\nkinds:\n  - {id: thing, label: {en: Thing}, plural: {en: "
                        "Things}}\nproperties:\n  - {id: knows, label: {en: knows}, value: "
                        "entity}\nentities:\n  - {id: a, kind: thing, names: {en: A}}\n  - {id: b, "
                        "kind: thing, names: {en: B}}\nclaims:\n  - {id: c, subject: a, property: "
                        "knows, object: b}\n";

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

struct Program
{
    document::Jobs jobs;
    document::Document document{jobs};
    document::Session session{document, jobs};
    document::Sidecar sidecar{session};

    [[nodiscard]] bool open(const QString& path)
    {
        QSignalSpy changed(&document, &document::Document::changed);
        if (path.isEmpty())
            document.openBuiltIn();
        else
            document.open(path);
        return changed.wait(20000) &&
               QTest::qWaitFor([this] { return !session.positions().empty(); }, 60000);
    }
};

} // namespace

class BookmarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath("state")));
    }

    void namesAreUnlikeEachOther()
    {
        Bookmarks bookmarks;
        QSignalSpy edited(&bookmarks, &Bookmarks::edited);
        for (const char* name : {"A", " A \n", "", "A", "B"})
            bookmarks.addView({.name = name});
        QCOMPARE(namesOf(bookmarks), QString("A|A (2)|A (3)|B"));
        QCOMPARE(edited.size(), 4);
        bookmarks.renameView(3, "A");
        bookmarks.renameView(0, "A"); // its own name
        bookmarks.renameView(1, "  ");
        bookmarks.renameView(17, "X");
        QCOMPARE(namesOf(bookmarks), QString("A|A (2)|A (3)|A (4)"));
        QCOMPARE(edited.size(), 5);
        bookmarks.addView({.name = std::string(5000, 'x')});
        QVERIFY(bookmarks.views().back().name.size() <= 120);
    }

    void movesAndRemoves()
    {
        Bookmarks bookmarks;
        for (const char* name : {"A", "B", "C"})
            bookmarks.addView({.name = name});
        QSignalSpy edited(&bookmarks, &Bookmarks::edited);
        bookmarks.moveView(0, 2);
        QCOMPARE(namesOf(bookmarks), QString("B|C|A"));
        bookmarks.moveView(2, 1);
        QCOMPARE(namesOf(bookmarks), QString("B|A|C"));
        bookmarks.moveView(0, 3);
        bookmarks.moveView(1, 1);
        bookmarks.removeView(5);
        QCOMPARE(edited.size(), 2);
        bookmarks.removeView(1);
        QCOMPARE(namesOf(bookmarks), QString("B|C"));
    }

    void aSavedFilterTakesThePlaceOfItsNamesake()
    {
        Bookmarks bookmarks;
        bookmarks.saveFilter({"weak", "evidence:none"});
        bookmarks.saveFilter({"weak", "evidence:one"});
        bookmarks.saveFilter({"people", "kind:person"});
        QCOMPARE(bookmarks.filters().size(), std::size_t(2));
        QCOMPARE(bookmarks.findFilter("weak")->query, std::string("evidence:one"));
        QVERIFY(bookmarks.findFilter("strong") == nullptr);
        bookmarks.moveFilter(1, 0);
        bookmarks.renameFilter(0, "weak");
        QCOMPARE(bookmarks.filters().front().name, std::string("weak (2)"));
        bookmarks.removeFilter(0);
        QCOMPARE(bookmarks.filters().size(), std::size_t(1));
    }

    void areThereWhenTheFileIsOpenedAgain()
    {
        const QString path = m_folder->filePath("data.yaml");
        writeBytes(path, data);
        {
            Program program;
            QVERIFY(program.open(path));
            QVERIFY(program.session.bookmarks().areKept());
            program.sidecar.flush();
            QVERIFY(!QFile::exists(m_folder->filePath("data.arrangement.yaml"))); // only looked
            program.session.bookmarks().addView({.name = "Both", .selected = {"a", "b"}});
            program.session.bookmarks().saveFilter({"weak", "evidence:none"});
            program.sidecar.flush();
        }
        const QByteArray kept = bytesOf(m_folder->filePath("data.arrangement.yaml"));
        QVERIFY2(kept.contains("  - {name: Both, selected: [a, b]}\n"), kept.constData());
        QVERIFY2(kept.contains("  a: {x: "), kept.constData()); // what a view leads to
        Program program;
        QSignalSpy edited(&program.session.bookmarks(), &Bookmarks::edited);
        QVERIFY(program.open(path));
        QCOMPARE(namesOf(program.session.bookmarks()), QString("Both"));
        QCOMPARE(program.session.bookmarks().findFilter("weak")->query,
                 std::string("evidence:none"));
        QCOMPARE(edited.size(), 0);
        program.sidecar.flush();
        QCOMPARE(bytesOf(m_folder->filePath("data.arrangement.yaml")), kept);
        // Another data set has its own.
        writeBytes(m_folder->filePath("other.yaml"), data);
        QVERIFY(program.open(m_folder->filePath("other.yaml")));
        QCOMPARE(namesOf(program.session.bookmarks()), QString());
        program.sidecar.flush();
        QCOMPARE(bytesOf(m_folder->filePath("data.arrangement.yaml")), kept);
    }

    void thoseOfTheBuiltInDataAreKeptWhereThereIsAPlace()
    {
        {
            Program program;
            QVERIFY(program.open({}));
            QVERIFY(program.session.bookmarks().areKept());
            program.session.bookmarks().addView({.name = "Mine"});
        }
        {
            Program program;
            QVERIFY(program.open({}));
            QCOMPARE(namesOf(program.session.bookmarks()), QString("Mine"));
        }
        const QByteArray home = qgetenv("HOME");
        qunsetenv("XDG_STATE_HOME");
        qunsetenv("HOME");
        Program program;
        QVERIFY(program.open({}));
        QVERIFY(!program.session.bookmarks().areKept());
        qputenv("HOME", home);
    }

    void withoutASidecarTheyGoWithTheData()
    {
        document::Jobs jobs;
        document::Document document{jobs};
        document::Session session{document, jobs};
        document.openBuiltIn();
        QTRY_VERIFY(!document.isEmpty());
        session.bookmarks().addView({.name = "Mine"});
        QVERIFY(!session.bookmarks().areKept());
        QSignalSpy changed(&document, &document::Document::changed);
        document.openBuiltIn();
        QVERIFY(changed.wait(20000));
        QCOMPARE(namesOf(session.bookmarks()), QString());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(BookmarksTest)
#include "bookmarks_test.moc"
