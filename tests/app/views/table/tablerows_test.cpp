// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/columnwords.h"
#include "app/views/table/makerows.h"
#include "tests/support/datasetfrom.h"

#include <QTest>

#include <algorithm>

using namespace knotary;
using support::datasetFrom;
using text::NameLanguage;

namespace
{

QString textOfRow(const views::TableRows& rows, std::size_t row)
{
    QStringList cells;
    for (const views::TableColumn& column : rows.columns)
        cells += column.text(row);
    return cells.join(u'|');
}

QStringList textOf(const views::TableRows& rows)
{
    QStringList lines;
    for (std::size_t row = 0; row < rows.count(); ++row)
        lines += textOfRow(rows, row);
    return lines;
}

views::TableRows entities(const dataset::Dataset& data,
                          NameLanguage language = NameLanguage::English)
{
    return views::entityRows({data, language}, {}, {});
}

/// The words of a column in the order in which they are sorted.
QStringList sorted(const QStringList& words)
{
    views::PlainWords column({.id = "c"}, 0);
    for (const QString& word : words)
        column.put(word);
    const views::TableColumn made = column.finish({});
    QStringList result(made.words.begin(), made.words.end());
    const auto rank = [&made](const QString& word) {
        return made.ranks[static_cast<std::size_t>(std::ranges::find(made.words, word) -
                                                   made.words.begin())];
    };
    std::stable_sort(
        result.begin(), result.end(),
        [&rank](const QString& one, const QString& other) { return rank(one) < rank(other); });
    return result;
}

} // namespace

class TableRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntityIsARow()
    {
        const dataset::Dataset data = datasetFrom(R"(
            gsma:organization "GSMA" zh"协会"
            wic:conference "WIC"
            lone:person
            gsma -initiated-> wic @2022-07-12 [s0 14] [s1 2]
            wic -guests-> (quantity 1,800 people) @2014 [s1 3])");
        QCOMPARE(textOf(entities(data)),
                 QStringList({QStringLiteral("GSMA|协会|organization|2022|2022|1|1|2|gsma"),
                              QStringLiteral("WIC||conference|2014|2022|1|2|2|wic"),
                              QStringLiteral("lone||person|||0|0|0|lone")}));
    }

    void theOtherLanguageStandsBesideTheName()
    {
        const dataset::Dataset data = datasetFrom("gsma:o \"GSMA\" zh\"协会\"");
        const views::TableRows chinese = entities(data, NameLanguage::Chinese);
        QCOMPARE(textOfRow(chinese, 0).section(u'|', 0, 1), QStringLiteral("协会|GSMA"));
        const views::TableRows both = entities(data, NameLanguage::Both);
        QCOMPARE(textOfRow(both, 0).section(u'|', 0, 1), QStringLiteral("GSMA|协会"));
        QVERIFY(both.columns[1].title != chinese.columns[1].title);
    }

    void numbersOfTheGraphAreColumns()
    {
        const dataset::Dataset data = datasetFrom("a:k\nb:k");
        const views::NumberColumn half{"half", QStringLiteral("Half"), [](base::EntityId entity) {
                                           return entity.index() == 0 ? std::optional(0.123456)
                                                                      : std::nullopt;
                                       }};
        const views::TableRows rows = views::entityRows({data}, {half}, {});
        const auto column = rows.columnOf("half");
        QVERIFY(column);
        QCOMPARE(rows.columns[*column].text(0), QStringLiteral("0.1235"));
        QCOMPARE(rows.columns[*column].text(1), QString());
        QVERIFY(rows.columns[*column].isNumber);
    }

    void aClaimIsARow()
    {
        const dataset::Dataset data = datasetFrom(R"(
            gsma:organization "GSMA"; wic:conference "WIC"
            gsma -initiated-> wic @2022-07-12 [s0 14] [s1 2 denies] standing=disputed
            wic -guests-> (quantity 1,800 people)
            wic -opened-> (date 2014-11-19) [s1 1])");
        const QStringList rows = textOf(views::claimRows({data}, {}));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0], QStringLiteral("GSMA|organization|initiated|WIC|12 July 2022|2022|"
                                         "disputed|2|1 independent source(s), 1 against|s0||c1"));
        QCOMPARE(rows[1],
                 QStringLiteral("WIC|conference|guests|1,800 people|||stated|0|no source|||c2"));
        QCOMPARE(rows[2],
                 QStringLiteral("WIC|conference|opened|19 November 2014|19 November 2014|2014|"
                                "stated|1|1 independent source(s)|s1||c3"));
    }

    void inferredClaimsSayWhatTheyRestOn()
    {
        const dataset::Dataset data = datasetFrom(R"(
            a:k; b:k; c:k
            a -in-> b [s0 1]; b -in-> c [s1 1]
            a -in-> c from=c1,c2 standing=inferred)");
        const views::TableRows rows = views::claimRows({data}, {});
        QCOMPARE(rows.columns[*rows.columnOf("evidence")].text(2),
                 QStringLiteral("1 independent source(s), by inference")); // the weaker premise
    }

    void nothingAtAllHasNoRows()
    {
        const dataset::Dataset data;
        QCOMPARE(entities(data).count(), std::size_t(0));
        QCOMPARE(views::claimRows({data}, {}).count(), std::size_t(0));
        QCOMPARE(entities(data).columns.size(), std::size_t(9));
    }

    void stopsWhenToldTo()
    {
        const dataset::Dataset data = datasetFrom("a:k; b:k; a -in-> b");
        base::CancelToken token;
        token.cancel();
        QCOMPARE(views::entityRows({data}, {}, base::Control(token)).count(), std::size_t(0));
        QCOMPARE(views::claimRows({data}, base::Control(token)).count(), std::size_t(0));
    }

    void textsSortByHowTheySound()
    {
        // Chinese by pinyin among Latin names, accents and case aside, numbers by their value.
        QCOMPARE(
            sorted({QStringLiteral("zebra"), QStringLiteral("中国"), QStringLiteral("Élan"),
                    QStringLiteral("c10"), QStringLiteral("c9"), QStringLiteral("乌镇"),
                    QStringLiteral("elan 2"), QStringLiteral("Apple")}),
            QStringList({QStringLiteral("Apple"), QStringLiteral("c9"), QStringLiteral("c10"),
                         QStringLiteral("Élan"), QStringLiteral("elan 2"), QStringLiteral("乌镇"),
                         QStringLiteral("zebra"), QStringLiteral("中国"), QString()}));
    }

    void textsAreFoundAsTheSearchFindsThem()
    {
        views::PlainWords column({.id = "c"}, 0);
        column.put(QStringLiteral("世界互联网大会"));
        column.put(QStringLiteral("Fadi Chehadé"));
        const views::TableColumn made = column.finish({});
        const auto finds = [&made](std::size_t word, const char* typed) {
            const auto words = views::filterWords(QString::fromUtf8(typed));
            return std::ranges::all_of(words, [&](const std::string& part) {
                return made.forms[word].find(part) != std::string::npos;
            });
        };
        QVERIFY(finds(1, "互联网"));
        QVERIFY(finds(1, "SJHLW"));
        QVERIFY(finds(1, "hulianwang"));
        QVERIFY(!finds(1, "wuzhen"));
        QVERIFY(finds(2, "CHEHADE"));
        QVERIFY(finds(2, "ｆａｄｉ"));
        QVERIFY(finds(2, "chehadé fa"));
        QVERIFY(finds(2, "   "));
    }
};

QTEST_GUILESS_MAIN(TableRowsTest)
#include "tablerows_test.moc"
