// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/schema/schema.h"

#include <QtTest>

using namespace knotary::schema;

class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTextByLanguage_data();
    void findsTextByLanguage();
    void givesAnEmptyTextWhereThereIsNone();
    void keepsTheFirstOfTwoEqualKinds();
    void keepsPropertiesInOrder();
};

void SchemaTest::findsTextByLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("exact"); // null: none in that language
    QTest::newRow("exact") << "zh-Hans"
                           << "hans"
                           << "hans";
    QTest::newRow("exact before primary") << "zh-Hant"
                                          << "hant"
                                          << "hant";
    QTest::newRow("primary finds script") << "zh"
                                          << "hans"
                                          << "hans";
    QTest::newRow("script finds primary") << "en-GB"
                                          << "english"
                                          << "english";
    QTest::newRow("case of the tag") << "ZH-hant"
                                     << "hant"
                                     << "hant";
    QTest::newRow("falls back to English") << "fr"
                                           << "english" << QString();
    QTest::newRow("no part of a tag") << "e"
                                      << "english" << QString();
}

void SchemaTest::findsTextByLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, exact);
    const LocalizedText texts{{"zh-Hans", "hans"}, {"zh-Hant", "hant"}, {"en", "english"}};
    QCOMPARE(QString::fromStdString(textFor(texts, language.toStdString())), text);
    const std::string* found = exactTextFor(texts, language.toStdString());
    QCOMPARE(found != nullptr, !exact.isNull());
    if (found != nullptr)
        QCOMPARE(QString::fromStdString(*found), exact);
}

void SchemaTest::givesAnEmptyTextWhereThereIsNone()
{
    QVERIFY(textFor({}, "en").empty());
    QCOMPARE(textFor({{"und", "first"}, {"fr", "second"}}, "zh"), std::string("first"));
}

void SchemaTest::keepsTheFirstOfTwoEqualKinds()
{
    Schema schema;
    const KindId star = schema.addKind({"star", {{"en", "Star"}}, {}, "#112233", {}, {}});
    const KindId comet = schema.addKind({"comet", {}, {}, {}, {}, {}});
    QCOMPARE(schema.addKind({"star", {{"en", "Other"}}, {}, {}, {}, {}}), star);
    QVERIFY(star != comet);
    QCOMPARE(schema.kind(star).colour, std::string("#112233"));
    QCOMPARE(schema.kinds().size(), std::size_t(2));
    QCOMPARE(schema.findKind("comet"), std::optional(comet));
    QVERIFY(!schema.findKind("moon"));
}

void SchemaTest::keepsPropertiesInOrder()
{
    Schema schema;
    for (const char* id : {"zeta", "alpha", "zeta", "beta"}) {
        Property property;
        property.id = id;
        schema.addProperty(property);
    }
    QStringList ids;
    for (const Property& property : schema.properties())
        ids << QString::fromStdString(property.id);
    QCOMPARE(ids.join(u' '), QStringLiteral("zeta alpha beta"));
    QCOMPARE(schema.findProperty("beta"), std::optional(PropertyId(2U)));
}

QTEST_APPLESS_MAIN(SchemaTest)
#include "schema_test.moc"
