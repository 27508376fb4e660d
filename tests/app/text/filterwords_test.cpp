// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/filterwords.h"

#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;

class FilterWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTerms_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* term, const char* words) {
            QTest::newRow(term) << QString::fromUtf8(term) << QString::fromUtf8(words);
        };
        row("kind:person,place", "Kind: person or place");
        row("-kind:place", "not Kind: place");
        row("evidence:several", "Evidence: two or more sources");
        row("evidence:none,disputed", "Evidence: no source or disputed");
        row("standing:stated", "Standing: stated");
        row("when:2014..2016,undated", "Time: 2014–2016 or undated");
        row("when:2015..", "Time: from 2015 on");
        row("degree:3..", "Number of relations: 3 or more");
        row("degree:0,1,2..5,..4", "Number of relations: none or 1 or 2 to 5 or at most 4");
        row("near:gsma~2", "Within 2 step(s) of GSMA");
        row("-near:gsma", "More than 1 step(s) from GSMA");
        row("id:gsma", "Entity: GSMA");
        row("source:s0", "Source: s0");
        row("<b>x</b>", "Word: “<b>x</b>”");
    }

    void saysTerms()
    {
        QFETCH(QString, term);
        QFETCH(QString, words);
        const dataset::Dataset data = support::datasetFrom(
            "gsma:organization \"GSMA\"; kind person; kind place\ngsma -knows-> gsma [s0 1]");
        const query::ParsedQuery parsed = query::parseQuery(term.toStdString(), data);
        QVERIFY(parsed.diagnostics.empty());
        QCOMPARE(text::termWords({data, text::NameLanguage::English}, parsed.query.terms.front()),
                 words);
    }

    void everyFieldHasATitle()
    {
        for (int field = 0; field <= int(query::Field::Near); ++field)
            QVERIFY(!text::fieldTitle(query::Field(field)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(FilterWordsTest)
#include "filterwords_test.moc"
