// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/quantityspellings.h"

#include "model/query/search.h"
#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;

class QuantitySpellingsTest : public QObject
{
    Q_OBJECT

private slots:
    void spellsWholeNumbersAsPeopleDo_data();
    void spellsWholeNumbersAsPeopleDo();
    void figuresAreFoundHoweverTheyAreTyped_data();
    void figuresAreFoundHoweverTheyAreTyped();
};

void QuantitySpellingsTest::spellsWholeNumbersAsPeopleDo_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QStringList>("spellings");
    QTest::newRow("short") << QStringLiteral("94") << QStringList();
    QTest::newRow("thousands") << QStringLiteral("1500") << QStringList{QStringLiteral("1,500")};
    QTest::newRow("grouped") << QStringLiteral("1,500") << QStringList{QStringLiteral("1500")};
    QTest::newRow("ten thousands")
        << QStringLiteral("12500")
        << QStringList{QStringLiteral("12,500"), QStringLiteral("1.25万")};
    QTest::newRow("billions") << QStringLiteral("4500000000")
                              << QStringList{QStringLiteral("4,500,000,000"),
                                             QStringLiteral("4.5 billion"),
                                             QStringLiteral("4500 million"), QStringLiteral("45亿"),
                                             QStringLiteral("450000万")};
    QTest::newRow("not round") << QStringLiteral("1234567")
                               << QStringList{QStringLiteral("1,234,567")};
    QTest::newRow("decimal") << QStringLiteral("58.4") << QStringList();
    QTest::newRow("no number") << QStringLiteral("about 3000") << QStringList();
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("zeros") << QStringLiteral("0001500") << QStringList();
}

void QuantitySpellingsTest::spellsWholeNumbersAsPeopleDo()
{
    QFETCH(QString, quantity);
    QStringList found;
    for (const std::string& spelling : query::otherSpellings(quantity.toStdString()))
        found += QString::fromStdString(spelling);
    QTEST(found, "spellings");
}

void QuantitySpellingsTest::figuresAreFoundHoweverTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed :
         {"4500000000", "4,500,000,000", "4.5 billion", "4.5 billion users", "45亿", "58.4"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void QuantitySpellingsTest::figuresAreFoundHoweverTheyAreTyped()
{
    QFETCH(QString, typed);
    const dataset::Dataset data = support::datasetFrom(
        "net:thing; other:thing\n"
        "net -figure-> (quantity 4500000000 users); net -figure-> (quantity 58.4 percent)");
    const query::SearchIndex index(data, query::foldAscii);
    const auto hits = index.find(typed.toStdString(), query::foldAscii);
    QCOMPARE(hits.size(), std::size_t{1});
    QVERIFY(hits.front().entity == *data.findEntity("net"));
}

QTEST_GUILESS_MAIN(QuantitySpellingsTest)
#include "quantityspellings_test.moc"
