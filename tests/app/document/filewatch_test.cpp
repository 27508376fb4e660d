// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/filewatch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using knotary::document::FileWatch;

namespace
{

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
}

/// As editors do: a new file is renamed over the old one.
void replace(const QString& path, const QByteArray& bytes)
{
    const QString next = path + QStringLiteral(".new");
    write(next, bytes);
    if (::rename(QFile::encodeName(next).constData(), QFile::encodeName(path).constData()) != 0)
        qFatal("cannot replace the test's file");
}

} // namespace

class FileWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("data.yaml"));
        write(m_path, "one");
        m_watch = std::make_unique<FileWatch>();
        m_watch->watch(m_path);
        m_changed = std::make_unique<QSignalSpy>(m_watch.get(), &FileWatch::changed);
        m_gone = std::make_unique<QSignalSpy>(m_watch.get(), &FileWatch::disappeared);
    }

    void noticesEachWriteInPlace()
    {
        write(m_path, "two");
        QTRY_COMPARE(m_changed->size(), 1);
        write(m_path, "six"); // the same size, perhaps within the same second
        QTRY_COMPARE(m_changed->size(), 2);
    }

    void noticesEachReplacement()
    {
        for (int i = 1; i <= 3; ++i) {
            replace(m_path, QByteArray::number(i));
            QTRY_COMPARE(m_changed->size(), i);
        }
    }

    void noticesDeletionAndReturn()
    {
        QVERIFY(QFile::remove(m_path));
        QTRY_COMPARE(m_gone->size(), 1);
        QCOMPARE(m_changed->size(), 0);
        write(m_path, "back");
        QTRY_COMPARE(m_changed->size(), 1);
        write(m_path, "and again");
        QTRY_COMPARE(m_changed->size(), 2);
    }

    void theSameBytesAreNoChange()
    {
        write(m_path, "one");
        replace(m_path, "one");
        QTest::qWait(700);
        QCOMPARE(m_changed->size(), 0);
    }

    void aFileEmptiedForAMomentIsNotReadEmpty()
    {
        write(m_path, "");
        QTest::qWait(500);
        write(m_path, "whole again");
        QTRY_COMPARE(m_changed->size(), 1);
        QTest::qWait(2300);
        QCOMPARE(m_changed->size(), 1);
    }

    void neighboursDoNotMatter()
    {
        write(m_folder->filePath(QStringLiteral("other.yaml")), "x");
        QTest::qWait(700);
        QCOMPARE(m_changed->size() + m_gone->size(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_gone;
    QString m_path;
};

QTEST_GUILESS_MAIN(FileWatchTest)
#include "filewatch_test.moc"
