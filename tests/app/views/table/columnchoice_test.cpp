// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/columnchoice.h"

#include <QTest>

using namespace knotary;
using views::ColumnChoices;

class ColumnChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesToTextAndBack()
    {
        const ColumnChoices choices{
            {"name", true, 240}, {"kind", false, 0}, {"lens.rank", true, 9}};
        QCOMPARE(textOf(choices), QStringLiteral("name:240 -kind lens.rank:9"));
        QVERIFY(views::readColumnChoices(textOf(choices)) == choices);
    }

    void leavesOutWhatItCannotRead()
    {
        QVERIFY(views::readColumnChoices({}).empty());
        QCOMPARE(textOf(views::readColumnChoices(
                     QStringLiteral("  name:x a:99999 - :3 id:90 <b> id 名 -first "))),
                 QStringLiteral("id:90 -first"));
    }
};

QTEST_GUILESS_MAIN(ColumnChoiceTest)
#include "columnchoice_test.moc"
