// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chains in one line of text.

#include "app/text/chainwords.h"

#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;

class ChainWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStandInTheOrderOfSteps()
    {
        const dataset::Dataset data = support::datasetFrom(
            "a:x \"A\" zh\"甲\"; b:x \"مؤتمر\"; c:x \"C\"; a -p-> b; c -p-> b");
        const auto entity = [&](const char* key) { return *data.findEntity(key); };
        const query::Chain chain{{entity("a"), entity("b"), {}}, {entity("b"), entity("c"), {}}};
        QString text = text::chainText({data, text::NameLanguage::English}, chain);
        // Names from right to left stand between marks that keep them from turning the chain.
        const QChar mark(0x200E);
        QVERIFY(text.startsWith(mark));
        QVERIFY(text.contains(QStringLiteral("مؤتمر") + mark + QStringLiteral(" → ") + mark));
        QCOMPARE(text.remove(mark), QStringLiteral("A → مؤتمر → C"));
        QVERIFY(text::chainText({data, text::NameLanguage::Chinese}, chain)
                    .contains(QStringLiteral("甲")));
        QCOMPARE(text::chainText({data, text::NameLanguage::English}, {}), QString());
    }

    void stepsAreRinged()
    {
        QCOMPARE(text::stepMark(1), QStringLiteral("①"));
        QCOMPARE(text::stepMark(20), QStringLiteral("⑳"));
        QCOMPARE(text::stepMark(21), QStringLiteral("(21)"));
        QCOMPARE(text::stepMark(0), QStringLiteral("(0)"));
    }
};

QTEST_GUILESS_MAIN(ChainWordsTest)
#include "chainwords_test.moc"
