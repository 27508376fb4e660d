// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operation.h"
#include "tests/support/builtinsession.h"
#include "tests/support/scriptedui.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace knotary;
using operations::Operation;

namespace
{

struct Fixture : support::BuiltInSession
{
    support::ScriptedUi ui;
    QTemporaryDir folder;

    Fixture()
    {
        ui.cells = {{QStringLiteral("Name"), QStringLiteral("Year")},
                    2,
                    [](std::size_t row, std::size_t column) {
                        return column == 0 ? QStringLiteral("名,%1").arg(row)
                                           : QStringLiteral("2014");
                    }};
    }

    void run(const char* id)
    {
        const Operation* operation = operations::findOperation(id);
        QVERIFY2(operation != nullptr, id);
        QVERIFY2(operation->isEnabled(session), id);
        operation->run(session, ui);
    }

    [[nodiscard]] QString path(const char* name) const
    {
        return folder.filePath(QLatin1String(name));
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

const QByteArray wanted =
    QStringLiteral("Name,Year\r\n\"名,0\",2014\r\n\"名,1\",2014\r\n").toUtf8();

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        QVERIFY(m_fixture->open());
    }
    void cleanup() { m_fixture.reset(); }

    void copiesAsCsv()
    {
        m_fixture->run("table.copyCsv");
        QTRY_COMPARE(m_fixture->ui.copied.toUtf8(), wanted);
        QVERIFY(m_fixture->ui.remarks.join(u'|').contains(QLatin1String("2 row")));
    }

    void savesAsCsv()
    {
        m_fixture->ui.fileToSave = m_fixture->path("table.csv");
        m_fixture->run("table.saveCsv");
        QTRY_COMPARE(m_fixture->ui.remarks.size(), 1);
        QCOMPARE(contentOf(m_fixture->path("table.csv")), wanted);
        QVERIFY(m_fixture->ui.remarks.front().contains(QLatin1String("table.csv")));
        QVERIFY2(m_fixture->ui.suggestedName.endsWith(QLatin1String(".csv")),
                 qPrintable(m_fixture->ui.suggestedName));
    }

    void savesForExcelWithAMark()
    {
        m_fixture->ui.fileToSave = m_fixture->path("table"); // without an ending
        m_fixture->run("table.saveCsvForExcel");
        QTRY_COMPARE(m_fixture->ui.remarks.size(), 1);
        QCOMPARE(contentOf(m_fixture->path("table.csv")), "\xEF\xBB\xBF" + wanted);
    }

    void whatCannotBeWrittenIsTold()
    {
        m_fixture->ui.fileToSave = m_fixture->path("no-such-folder/table.csv");
        m_fixture->run("table.saveCsv");
        QTRY_COMPARE(m_fixture->ui.told.size(), 1);
        QVERIFY(m_fixture->ui.told.front().contains(QLatin1String("could not be written")));
        QVERIFY(m_fixture->ui.remarks.isEmpty());
    }

    void whoThinksBetterOfItWritesNothing()
    {
        m_fixture->run("table.saveCsv");
        QVERIFY(!m_fixture->jobs.isRunning(document::Slot::Export));
        QVERIFY(m_fixture->ui.remarks.isEmpty());
        QVERIFY(m_fixture->ui.told.isEmpty());
    }

    void aTableThatNobodyHasSeenIsShownFirst()
    {
        m_fixture->ui.cells = {};
        m_fixture->ui.fileToSave = m_fixture->path("table.csv");
        for (const char* id : {"table.copyCsv", "table.saveCsv"}) {
            m_fixture->ui.focused.clear();
            m_fixture->run(id);
            QCOMPARE(m_fixture->ui.focused, QList<operations::View>{operations::View::Table});
        }
        QVERIFY(m_fixture->ui.copied.isEmpty());
        QVERIFY(!QFile::exists(m_fixture->path("table.csv")));
    }

    void theSelectionIsShownInTheTable()
    {
        const Operation* show = operations::findOperation("table.showSelection");
        QVERIFY(!show->isEnabled(m_fixture->session));
        m_fixture->session.visit(m_fixture->nth(0));
        m_fixture->run("table.showSelection");
        QCOMPARE(m_fixture->ui.focused, QList<operations::View>{operations::View::Table});
    }

private:
    std::unique_ptr<Fixture> m_fixture;
};

QTEST_MAIN(TableTest)
#include "table_test.moc"
