// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing a file is all or nothing: on a full disk the old file stays and an error is told. (The
// QSaveFile of Qt 6.4 alone cuts the file and reports success.)

#include "model/formats/format.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace knotary;

namespace
{

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

std::optional<std::string> write(const QString& path, const QByteArray& bytes)
{
    return formats::writeFileAtomically(QFile::encodeName(path).toStdString(), bytes);
}

/// A disk of 64 KiB, for as long as this lives.
class SmallDisk
{
public:
    SmallDisk()
        : m_isMounted(::mount("tmpfs", QFile::encodeName(m_place.path()).constData(), "tmpfs", 0,
                              "size=64k") == 0)
    {}
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount(QFile::encodeName(m_place.path()).constData());
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString filePath(const QString& name) const { return m_place.filePath(name); }
    [[nodiscard]] QString path() const { return m_place.path(); }

private:
    QTemporaryDir m_place;
    bool m_isMounted;
};

} // namespace

class AtomicWriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesTheWholeFile();
    void followsALink();
    void keepsThePermissions();
    void saysWhyItCannot();
    void keepsTheOldFileOnAFullDisk_data();
    void keepsTheOldFileOnAFullDisk();
};

void AtomicWriteTest::replacesTheWholeFile()
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"数据 %n$ -.json"_qs);
    QVERIFY(!write(path, QByteArray(200'000, 'a')));
    QVERIFY(!write(path, "short"));
    QCOMPARE(bytesOf(path), QByteArray("short"));
    QVERIFY(!write(path, {}));
    QCOMPARE(bytesOf(path), QByteArray());
    QCOMPARE(QDir(place.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void AtomicWriteTest::followsALink()
{
    const QTemporaryDir place;
    QVERIFY(QDir(place.path()).mkdir(u"real"_qs));
    const QString target = place.filePath(u"real/file"_qs);
    const QString link = place.filePath(u"link"_qs);
    QVERIFY(!write(target, "old"));
    QVERIFY(QFile::link(target, link));
    QVERIFY(!write(link, "new"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(bytesOf(target), QByteArray("new"));
}

void AtomicWriteTest::keepsThePermissions()
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"file"_qs);
    QVERIFY(!write(path, "old"));
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(path, mine));
    QVERIFY(!write(path, "new"));
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), mine);
}

void AtomicWriteTest::saysWhyItCannot()
{
    const QTemporaryDir place;
    QVERIFY(write(place.filePath(u"nowhere/file"_qs), "x"));
    QVERIFY(QDir(place.path()).mkdir(u"folder"_qs));
    const auto reason = write(place.filePath(u"folder"_qs), "x");
    QVERIFY(reason);
    QVERIFY(!reason->empty());
    QVERIFY(QFileInfo(place.filePath(u"folder"_qs)).isDir());
}

void AtomicWriteTest::keepsTheOldFileOnAFullDisk_data()
{
    QTest::addColumn<int>("taken");
    QTest::addColumn<int>("size");
    QTest::newRow("more than the disk holds") << 0 << 200'000;
    QTest::newRow("no byte left, and less than a buffer") << 60'000 << 3'000;
    QTest::newRow("a little too much") << 30'000 << 40'000;
}

void AtomicWriteTest::keepsTheOldFileOnAFullDisk()
{
    QFETCH(int, taken);
    QFETCH(int, size);
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("needs root to mount a small disk: a full disk is not tested in this run");
    const QString path = disk.filePath(u"data"_qs);
    QVERIFY(!write(path, "the old file"));
    QFile filler(disk.filePath(u"filler"_qs));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    filler.write(QByteArray(taken, 'f'));

    QVERIFY(write(path, QByteArray(size, 'n')));
    QCOMPARE(bytesOf(path), QByteArray("the old file"));
    QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden),
             (QStringList{u"data"_qs, u"filler"_qs}));

    QVERIFY(filler.resize(0));
    QVERIFY(!write(path, QByteArray(3'000, 'n')));
    QCOMPARE(bytesOf(path).size(), 3'000);
}

QTEST_GUILESS_MAIN(AtomicWriteTest)
#include "atomicwrite_test.moc"
