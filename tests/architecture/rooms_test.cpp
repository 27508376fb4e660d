// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps the walls of ARCHITECTURE.md: no file includes a room, a Qt module or a library that
// rooms.tsv does not grant to its room. Needed because on Debian a target that links only QtCore
// still compiles `#include <QtWidgets/QWidget>`, and Qt Charts brings Widgets in unasked.

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

namespace
{

const QString sourceRoot = QStringLiteral(KNOTARY_SOURCE_DIR);

struct Room
{
    QSet<QString> rooms;
    QSet<QString> modules;
    QSet<QString> libraries;
};

QSet<QString> wordsOf(const QString& cell)
{
    QSet<QString> words;
    for (const QString& word : cell.split(u' ', Qt::SkipEmptyParts)) {
        if (word != QStringLiteral("-"))
            words.insert(word);
    }
    return words;
}

QHash<QString, Room> readRooms()
{
    QHash<QString, Room> rooms;
    QFile file(sourceRoot + QStringLiteral("/tests/architecture/rooms.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return rooms;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        rooms.insert(cells.value(0), Room{wordsOf(cells.value(1)), wordsOf(cells.value(2)),
                                          wordsOf(cells.value(3))});
    }
    return rooms;
}

/// "model/time" for model/time/edtf.h, "app/views" for app/views/canvas/camera.h.
QString roomOf(const QString& path)
{
    return path.section(u'/', 0, 1);
}

/// Which module of Qt a header such as "QWidget" belongs to, from Qt's own include folders.
QHash<QString, QString> readQtHeaders()
{
    QHash<QString, QString> moduleOf;
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString& module : QDir(headers).entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        for (const QString& name : QDir(headers + u'/' + module).entryList(QDir::Files))
            moduleOf.insert(name, module);
    }
    return moduleOf;
}

struct Include
{
    QString path;
    bool isQuoted;
};

QList<Include> includesOf(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
        QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        includes.append({found.captured(2), found.captured(1) == QStringLiteral("\"")});
    }
    return includes;
}

/// What is wrong with a file's includes, one line each; nothing if all is granted.
QStringList breaches(const QString& path, const QString& text, const QHash<QString, Room>& rooms,
                     const QHash<QString, QString>& qtModuleOf)
{
    const QString home = roomOf(path);
    if (!rooms.contains(home))
        return {QStringLiteral("%1: room %2 is not in rooms.tsv").arg(path, home)};
    const Room& room = rooms[home];
    QStringList found;
    for (const Include& include : includesOf(text)) {
        if (include.path.startsWith(QStringLiteral("model/")) ||
            include.path.startsWith(QStringLiteral("app/"))) {
            const QString other = roomOf(include.path);
            if (other != home && !room.rooms.contains(other))
                found += QStringLiteral("%1 includes %2: %3 may not know %4")
                             .arg(path, include.path, home, other);
            continue;
        }
        const QString first = include.path.section(u'/', 0, 0);
        const QString module = include.path.contains(u'/') && first.startsWith(QStringLiteral("Qt"))
                                   ? first
                                   : qtModuleOf.value(include.path);
        if (!module.isEmpty()) {
            if (!room.modules.contains(module))
                found += QStringLiteral("%1 includes %2: %3 may not name %4")
                             .arg(path, include.path, home, module);
            continue;
        }
        static const QSet<QString> libraries{QStringLiteral("boost"), QStringLiteral("yaml-cpp"),
                                             QStringLiteral("unicode"), QStringLiteral("zlib.h")};
        if (libraries.contains(first) && !room.libraries.contains(first))
            found += QStringLiteral("%1 includes %2: %3 may not name %4")
                         .arg(path, include.path, home, first);
    }
    return found;
}

} // namespace

class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeIsGranted()
    {
        const QHash<QString, Room> rooms = readRooms();
        const QHash<QString, QString> qtModuleOf = readQtHeaders();
        QVERIFY(rooms.size() > 10);
        QVERIFY(qtModuleOf.value(QStringLiteral("QWidget")) == QStringLiteral("QtWidgets"));
        QStringList found;
        int files = 0;
        for (const char* storey : {"model", "app"}) {
            QDirIterator walk(sourceRoot + u'/' + QLatin1String(storey),
                              {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                const QString path = QDir(sourceRoot).relativeFilePath(file.fileName());
                if (path == QStringLiteral("app/main.cpp"))
                    continue; // the one place that knows both the window and the command line
                QVERIFY(file.open(QIODevice::ReadOnly));
                found += breaches(path, QString::fromUtf8(file.readAll()), rooms, qtModuleOf);
                ++files;
            }
        }
        QVERIFY(files > 50);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void aBrokenWallIsReported_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::newRow("Qt in the model") << "model/dataset/x.h"
                                         << "#include <QString>";
        QTest::newRow("Qt by module") << "model/layout/x.h"
                                      << "#include <QtCore/QString>";
        QTest::newRow("widgets in the scene") << "app/scene/x.h"
                                              << "#include <QWidget>";
        QTest::newRow("layout knows formats") << "model/layout/x.cpp"
                                              << "#include \"model/formats/format.h\"";
        QTest::newRow("upward") << "app/document/x.cpp"
                                << "#include \"app/scene/scene.h\"";
        QTest::newRow("the command line knows a view") << "app/cli/x.cpp"
                                                       << "#include \"app/views/canvas/camera.h\"";
        QTest::newRow("charts elsewhere") << "app/views/timeline/x.cpp"
                                          << "#include <QChart>";
        QTest::newRow("yaml-cpp elsewhere") << "app/document/x.cpp"
                                            << "#include <yaml-cpp/yaml.h>";
    }

    void aBrokenWallIsReported()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QCOMPARE(breaches(path, include, readRooms(), readQtHeaders()).size(), 1);
    }

    void theDataSetsWordsStayInTheData()
    {
        // No C++ of the program names an id of the built-in data set.
        static const QRegularExpression words(
            QStringLiteral("\"(gsma|cncert|cnnic|wic|wic-organization|xi-jinping|four-principles|"
                           "organization|person|conference|initiative|initiated)\""));
        // The same letters, but another thing: a field of BibTeX, and English words by which the
        // name of a body is told from that of a person.
        static const QStringList otherThings{
            QStringLiteral("model/formats/bibtex.cpp organization"),
            QStringLiteral("model/dataset/authorname.cpp conference"),
            QStringLiteral("model/dataset/authorname.cpp initiative"),
            QStringLiteral("model/dataset/authorname.cpp organization")};
        QStringList found;
        for (const char* storey : {"model", "app"}) {
            QDirIterator walk(sourceRoot + u'/' + QLatin1String(storey),
                              {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString path = QDir(sourceRoot).relativeFilePath(file.fileName());
                const QString text = QString::fromUtf8(file.readAll());
                for (auto match = words.globalMatch(text); match.hasNext();) {
                    const QString place = path + u' ' + match.next().captured(1);
                    if (!otherThings.contains(place))
                        found += place;
                }
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(RoomsTest)
#include "rooms_test.moc"
