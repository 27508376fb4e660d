// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/columnwords.h"
#include "app/views/table/rowselection.h"
#include "app/views/table/tablemodel.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace knotary;
using views::RowSelection;

namespace
{

/// Rows "0" … with groups of `groupSize`; each row's group is its number divided by that.
struct Fixture
{
    views::TableModel model;
    RowSelection selection{model};

    explicit Fixture(std::size_t count, std::size_t groupSize = 0)
    {
        views::TableRows rows;
        views::NumberWords number({.id = "number"}, count);
        views::NumberWords group({.id = "group"}, count);
        for (std::size_t row = 0; row < count; ++row) {
            number.put(static_cast<double>(row));
            group.put(groupSize > 0 ? static_cast<double>(row / groupSize) : 0);
            rows.subjects.emplace_back(row);
            rows.kinds.emplace_back(std::size_t(0));
        }
        rows.columns = {number.finish({}), group.finish({})};
        show(std::make_shared<const views::TableRows>(std::move(rows)),
             groupSize > 0 ? "group" : "");
    }

    void show(const std::shared_ptr<const views::TableRows>& rows, const char* groupedBy = "",
              bool isDescending = false)
    {
        model.show(rows, views::orderOf(*rows, {.sortedBy = "number",
                                                .isDescending = isDescending,
                                                .groupedBy = groupedBy}));
    }

    void select(int first, int last, QItemSelectionModel::SelectionFlags flags)
    {
        selection.select(QItemSelection(model.index(first, 0), model.index(last, 1)), flags);
    }

    [[nodiscard]] QString chosen() const
    {
        QStringList rows;
        for (std::size_t row = 0; row < model.rows()->count(); ++row)
            if (selection.has(row))
                rows += QString::number(row);
        return rows.join(u' ');
    }
};

} // namespace

class RowSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectsTogglesAndPulls()
    {
        using Flags = QItemSelectionModel;
        Fixture fixture(10);
        QSignalSpy chosen(&fixture.selection, &RowSelection::chosen);
        fixture.select(2, 2, Flags::ClearAndSelect);
        fixture.select(5, 5, Flags::Toggle);
        QCOMPARE(fixture.chosen(), QStringLiteral("2 5"));
        fixture.select(2, 2, Flags::Toggle);
        QCOMPARE(fixture.chosen(), QStringLiteral("5"));
        QCOMPARE(chosen.count(), 3);
        fixture.select(5, 5, Flags::Select); // nothing new
        QCOMPARE(chosen.count(), 3);
        // A hand pulls down and back again.
        fixture.select(7, 9, Flags::Select | Flags::Current);
        QCOMPARE(fixture.chosen(), QStringLiteral("5 7 8 9"));
        fixture.select(7, 8, Flags::Select | Flags::Current);
        QCOMPARE(fixture.chosen(), QStringLiteral("5 7 8"));
        fixture.select(0, 0, Flags::Select);
        QCOMPARE(fixture.chosen(), QStringLiteral("0 5 7 8"));
        QCOMPARE(fixture.selection.count(), std::size_t(4));
        fixture.selection.clearSelection();
        QCOMPARE(fixture.chosen(), QString());
    }

    void movedColumnsToggleOnce()
    {
        Fixture fixture(4);
        QItemSelection twice; // a range for each column, as a table with moved columns says it
        for (int column = 0; column < 2; ++column)
            twice.append(QItemSelectionRange(fixture.model.index(1, column),
                                             fixture.model.index(2, column)));
        fixture.selection.select(twice, QItemSelectionModel::Toggle);
        QCOMPARE(fixture.chosen(), QStringLiteral("1 2"));
    }

    void staysWithTheRows()
    {
        Fixture fixture(5);
        fixture.select(0, 1, QItemSelectionModel::ClearAndSelect);
        QSignalSpy chosen(&fixture.selection, &RowSelection::chosen);
        fixture.show(fixture.model.rows(), "", true);
        QCOMPARE(fixture.chosen(), QStringLiteral("0 1"));
        QCOMPARE(chosen.count(), 0);
        // Screen readers ask Qt, in lines.
        QTRY_VERIFY(fixture.selection.isRowSelected(4));
        QVERIFY(fixture.selection.isRowSelected(3));
        QVERIFY(!fixture.selection.isRowSelected(0));
    }

    void groupsAreNotSelected()
    {
        Fixture fixture(6, 3);
        QCOMPARE(fixture.model.rowCount(), 8); // and two groups
        fixture.select(0, 7, QItemSelectionModel::ClearAndSelect);
        QCOMPARE(fixture.selection.count(), std::size_t(6));
        fixture.model.setClosed(*fixture.model.groupAt(0), true);
        QCOMPARE(fixture.model.rowCount(), 5);
        QCOMPARE(fixture.selection.count(), std::size_t(6)); // closed rows stay selected
        fixture.select(0, 4, QItemSelectionModel::ClearAndSelect);
        QCOMPARE(fixture.chosen(), QStringLiteral("3 4 5"));
    }

    void tenThousandsOfScatteredRowsAreQuick()
    {
        Fixture fixture(100'000);
        std::vector<bool> every(100'000);
        for (std::size_t row = 0; row < every.size(); row += 3)
            every[row] = true;
        QElapsedTimer timer;
        timer.start();
        fixture.selection.setMarks(every);
        fixture.select(4, 4, QItemSelectionModel::Toggle);
        const qint64 elapsed = timer.elapsed();
        QCOMPARE(fixture.selection.count(), std::size_t(33'335));
        QVERIFY2(elapsed < 50, qPrintable(QString::number(elapsed)));
    }
};

QTEST_MAIN(RowSelectionTest)
#include "rowselection_test.moc"
