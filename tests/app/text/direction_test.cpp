// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/direction.h"

#include <QtTest>

using namespace knotary;

class DirectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isolatesOnlyWhatTurnsAround_data();
    void isolatesOnlyWhatTurnsAround();
    void looksAtTheWordsNotAtTheMarkup();
};

void DirectionTest::isolatesOnlyWhatTurnsAround_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("turns");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("Latin") << QStringLiteral("GSMA 2014") << false;
    QTest::newRow("Chinese") << QStringLiteral("世界互联网大会") << false;
    QTest::newRow("Hebrew") << QStringLiteral("ירושלים") << true;
    QTest::newRow("Arabic behind Latin") << QStringLiteral("HUB الاسم") << true;
}

void DirectionTest::isolatesOnlyWhatTurnsAround()
{
    QFETCH(const QString, words);
    QFETCH(const bool, turns);
    QCOMPARE(text::turnsAround(words), turns);
    QCOMPARE(text::isolated(words), turns ? QChar(0x2068) + words + QChar(0x2069) : words);
}

void DirectionTest::looksAtTheWordsNotAtTheMarkup()
{
    const QString markup = QStringLiteral("<a href=\"entity:x\">x</a>");
    QCOMPARE(text::isolated(markup, u"x"), markup);
    QCOMPARE(text::isolated(markup, u"الاسم"), QChar(0x2068) + markup + QChar(0x2069));
}

QTEST_APPLESS_MAIN(DirectionTest)
#include "direction_test.moc"
