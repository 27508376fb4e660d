// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/navigation.h"

#include <QtTest>

using knotary::base::EntityId;
using knotary::document::Navigation;
using knotary::document::Viewpoint;

namespace
{

Viewpoint at(std::size_t entity)
{
    return {EntityId(entity), std::nullopt};
}

} // namespace

class NavigationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackTheWayItCame()
    {
        Navigation navigation;
        for (std::size_t entity : {1U, 2U, 3U})
            navigation.visit(at(entity));
        QVERIFY(navigation.back() == at(2));
        QVERIFY(navigation.back() == at(1));
        QVERIFY(!navigation.canGoBack());
        QVERIFY(navigation.forward() == at(2));
    }

    void aNewWayForgetsWhatLayAhead()
    {
        Navigation navigation;
        for (std::size_t entity : {1U, 2U, 3U})
            navigation.visit(at(entity));
        (void)navigation.back();
        navigation.visit(at(7));
        QVERIFY(!navigation.canGoForward());
        QVERIFY(navigation.back() == at(2));
    }

    void goesToAnyPlaceOfTheWay()
    {
        Navigation navigation;
        for (std::size_t entity : {1U, 2U, 3U})
            navigation.visit(at(entity));
        QVERIFY(navigation.goTo(0) == at(1));
        QVERIFY(!navigation.canGoBack());
        QVERIFY(navigation.forward() == at(2)); // what lies ahead stays
        QVERIFY(navigation.goTo(2) == at(3));
    }

    void theSamePlaceTwiceCountsOnce()
    {
        Navigation navigation;
        navigation.visit(at(1));
        navigation.visit(at(1));
        QCOMPARE(navigation.visited().size(), std::size_t(1));
    }

    void aYearIsAPlaceOfItsOwn()
    {
        Navigation navigation;
        navigation.visit(at(1));
        navigation.visit({EntityId(std::size_t(1)), knotary::query::windowOfYears({2015, 2015})});
        QVERIFY(navigation.canGoBack());
        QVERIFY(navigation.back() == at(1));
    }
};

QTEST_GUILESS_MAIN(NavigationTest)
#include "navigation_test.moc"
