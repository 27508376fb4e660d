// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/compose.h"

#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;
using namespace knotary::query;

class ComposeTest : public QObject
{
    Q_OBJECT

private slots:
    void togglesAValue();
    void keepsOnlyOneOfAField();
    void takesAwayAndTurnsRound();
};

namespace
{

Query from(const char* text)
{
    static const dataset::Dataset data =
        support::datasetFrom("kind person; kind place; kind event; sun:star");
    return parseQuery(text, data).query;
}

QString textIn(const Query& query)
{
    return QString::fromStdString(textOf(query));
}

} // namespace

void ComposeTest::togglesAValue()
{
    const auto toggledKind = [](const char* text, const char* kind) {
        return textIn(toggled(from(text), Field::Kind, kind));
    };
    QCOMPARE(toggledKind("", "person"), QString("kind:person"));
    QCOMPARE(toggledKind("x kind:person", "place"), QString("x kind:person,place"));
    QCOMPARE(toggledKind("kind:person,place x", "person"), QString("kind:place x"));
    QCOMPARE(toggledKind("kind:person x", "person"), QString("x"));
    QCOMPARE(toggledKind("-kind:person", "person"), QString("-kind:person kind:person"));
    QCOMPARE(toggledKind("kind:person kind:person,place", "person"), QString("kind:place"));
    QVERIFY(names(from("kind:person,place"), Field::Kind, "place"));
    QVERIFY(!names(from("-kind:place"), Field::Kind, "place"));
}

void ComposeTest::keepsOnlyOneOfAField()
{
    Term term;
    term.field = Field::Degree;
    term.values = {"3.."};
    QCOMPARE(textIn(withOnly(from("degree:0 kind:person -degree:1 degree:2"), term)),
             QString("kind:person -degree:1 degree:3.."));
}

void ComposeTest::takesAwayAndTurnsRound()
{
    QCOMPARE(textIn(without(from("a b c"), 1)), QString("a c"));
    QCOMPARE(textIn(without(from("a"), 1)), QString("a"));
    QCOMPARE(textIn(turnedRound(from("a kind:person"), 1)), QString("a -kind:person"));
    QCOMPARE(textIn(turnedRound(from("-a"), 0)), QString("a"));
    QCOMPARE(textIn(turnedRound(from(""), 7)), QString());
}

QTEST_APPLESS_MAIN(ComposeTest)
#include "compose_test.moc"
