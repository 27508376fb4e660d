// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which year a dated thing counts in, and that it counts once.

#include "model/time/edtf.h"
#include "model/time/histogram.h"

#include <QtTest>

#include <string>

using namespace knotary::time;

namespace
{

Entry entry(const std::string& text, std::uint32_t category, std::uint32_t item)
{
    const EdtfResult result = parseEdtf(text);
    if (!result.span)
        qFatal("the test has a wrong date: %s", text.c_str());
    return {*result.span, category, item};
}

using Items = std::vector<std::uint32_t>;

Items itemsOf(const YearHistogram& histogram, std::int64_t year, std::size_t category)
{
    const auto index = histogram.indexOfYear(year);
    if (!index)
        return {};
    const auto items = histogram.items(*index, category);
    return {items.begin(), items.end()};
}

} // namespace

class HistogramTest : public QObject
{
    Q_OBJECT

private slots:
    void countsInTheYearsOfTheRule_data();
    void countsInTheYearsOfTheRule();
    void countsAnItemOncePerYearAndCategory();
    void keepsEmptyYearsOnTheAxis();
    void namesUndatedItemsOnlyIfNothingDatesThem();
    void spreadsIntervalsOverTheirYears();
    void ignoresUnknownCategories();
    void isEmptyWithoutDates();
    void cutsTheAxisWhereMostEntriesAre();
    void prefersTheLatestOfEqualStretches();
    void keepsAnAxisOfExactlyTheLongest();
    void choosesBetweenEnormousYears();
    void staysQuickWithEnormousIntervals();
};

void HistogramTest::countsInTheYearsOfTheRule_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("years");
    const auto row = [](const char* text, const char* years) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(years);
    };
    row("2014", "2014-2014");
    row("2014-11", "2014-2014");
    row("2014-11-19", "2014-2014");
    row("2014~", "2014-2014");
    row("2014-XX", "2014-2014");
    row("2014-11-XX", "2014-2014");
    row("2014-21", "2014-2014");
    row("2014-24", "2014-2014"); // the winter that ends in 2015
    row("2014-36", "2014-2014");
    row("2014-41", "2014-2014");
    row("-0044-03-15", "-44--44");
    row("Y170000002", "170000002-170000002");
    row("201X", "undated");
    row("20XX", "undated");
    row("XXXX", "undated");
    row("1950S2", "undated");
    row("201X-12-25", "undated");
    row("1XX3", "undated");
    row("2014/2016", "2014-2016");
    row("2014-11-19/2014-11-21", "2014-2014");
    row("2014-24/2016-01", "2014-2016");
    row("2014/..", "2014-2014");
    row("2014/", "2014-2014");
    row("../2014", "2014-2014");
    row("/2014", "2014-2014");
    row("../..", "undated");
    row("/..", "undated");
    row("201X/2016", "undated");
    row("2014/201X", "undated");
    row("201X/..", "undated");
    row("[2014-03,2014-11]", "2014-2014");
    row("[2014,2015]", "undated");
    row("[2014-21,2016-21]", "undated");
    row("{2014-11-19..2014-11-21}", "2014-2014");
    row("[..2014]", "undated");
    row("[2014..]", "undated");
}

void HistogramTest::countsInTheYearsOfTheRule()
{
    QFETCH(QByteArray, text);
    const auto range = countedYears(entry(text.toStdString(), 0, 0).span);
    const QByteArray years = range ? QByteArray::number(qint64(range->first)) + '-' +
                                         QByteArray::number(qint64(range->last))
                                   : QByteArray("undated");
    QTEST(years, "years");
}

void HistogramTest::countsAnItemOncePerYearAndCategory()
{
    const std::vector<Entry> entries{entry("2014-11-19", 0, 7), entry("2014", 0, 7),
                                     entry("2014-11", 0, 3), entry("2014", 1, 7),
                                     entry("2015", 0, 7)};
    const YearHistogram histogram = buildYearHistogram(entries, 2);
    QVERIFY(itemsOf(histogram, 2014, 0) == (Items{3, 7}));
    QVERIFY(itemsOf(histogram, 2014, 1) == (Items{7}));
    QVERIFY(itemsOf(histogram, 2015, 0) == (Items{7}));
    QVERIFY(itemsOf(histogram, 2015, 1).empty());
    QCOMPARE(histogram.count(0, 0), std::size_t(2));
    QCOMPARE(histogram.total(0), std::size_t(3));
    QCOMPARE(histogram.total(1), std::size_t(1));
}

void HistogramTest::keepsEmptyYearsOnTheAxis()
{
    const std::vector<Entry> entries{entry("2017", 0, 1), entry("2014", 0, 2)};
    const YearHistogram histogram = buildYearHistogram(entries, 1);
    QVERIFY(histogram.years == (std::vector<std::int64_t>{2014, 2015, 2016, 2017}));
    QCOMPARE(histogram.total(1), std::size_t(0));
    QCOMPARE(histogram.indexOfYear(2017).value_or(0), std::size_t(3));
    QVERIFY(!histogram.indexOfYear(2013));
    QVERIFY(!histogram.indexOfYear(2018));
}

void HistogramTest::namesUndatedItemsOnlyIfNothingDatesThem()
{
    const std::vector<Entry> entries{entry("201X", 0, 9), entry("201X", 0, 1), entry("2014", 0, 1),
                                     entry("19XX", 0, 5), entry("20XX", 1, 9)};
    const YearHistogram histogram = buildYearHistogram(entries, 2);
    QVERIFY(histogram.undated == (Items{5, 9}));
    QVERIFY(histogram.outside.empty());
}

void HistogramTest::spreadsIntervalsOverTheirYears()
{
    const std::vector<Entry> entries{entry("2014/2016", 0, 1), entry("2015/..", 0, 2)};
    const YearHistogram histogram = buildYearHistogram(entries, 1);
    QVERIFY(itemsOf(histogram, 2014, 0) == (Items{1}));
    QVERIFY(itemsOf(histogram, 2015, 0) == (Items{1, 2}));
    QVERIFY(itemsOf(histogram, 2016, 0) == (Items{1}));
}

void HistogramTest::ignoresUnknownCategories()
{
    const std::vector<Entry> entries{entry("2014", 5, 1), entry("201X", 2, 2)};
    const YearHistogram histogram = buildYearHistogram(entries, 2);
    QVERIFY(histogram.years.empty());
    QVERIFY(histogram.undated.empty());
}

void HistogramTest::isEmptyWithoutDates()
{
    const YearHistogram histogram = buildYearHistogram({}, 3);
    QVERIFY(histogram.years.empty());
    QVERIFY(histogram.cells.empty());
    QVERIFY(!histogram.indexOfYear(2014));
}

void HistogramTest::cutsTheAxisWhereMostEntriesAre()
{
    const std::vector<Entry> entries{entry("0618", 0, 1),   entry("2014", 0, 2),
                                     entry("2020", 0, 3),   entry("1900/2015", 0, 4),
                                     entry("Y12345", 0, 5), entry("1000/2016", 0, 6)};
    const YearHistogram histogram = buildYearHistogram(entries, 1);
    QVERIFY(histogram.years.size() <= std::size_t(longestAxis));
    QCOMPARE(qint64(histogram.years.front()), qint64(1621));
    QCOMPARE(qint64(histogram.years.back()), qint64(2020));
    QVERIFY(histogram.outside == (Items{1, 5, 6}));
    QVERIFY(histogram.undated.empty());
    QVERIFY(itemsOf(histogram, 2014, 0) == (Items{2, 4, 6}));
}

void HistogramTest::prefersTheLatestOfEqualStretches()
{
    const std::vector<Entry> entries{entry("1000", 0, 1), entry("1001", 0, 2), entry("2014", 0, 3),
                                     entry("2015", 0, 4)};
    const YearHistogram histogram = buildYearHistogram(entries, 1);
    QVERIFY(histogram.years == (std::vector<std::int64_t>{2014, 2015}));
    QVERIFY(histogram.outside == (Items{1, 2}));
}

void HistogramTest::keepsAnAxisOfExactlyTheLongest()
{
    const std::vector<Entry> fits{entry("1601", 0, 1), entry("2000", 0, 2)};
    QCOMPARE(buildYearHistogram(fits, 1).years.size(), std::size_t(400));
    const std::vector<Entry> tooLong{entry("1600", 0, 1), entry("2000", 0, 2)};
    const YearHistogram histogram = buildYearHistogram(tooLong, 1);
    QVERIFY(histogram.years == (std::vector<std::int64_t>{2000}));
    QVERIFY(histogram.outside == (Items{1}));
}

void HistogramTest::choosesBetweenEnormousYears()
{
    std::vector<Entry> entries{entry("1800/2014", 0, 0), entry("2014", 0, 1)};
    for (std::uint32_t item = 2; item < 20'000; item += 2) {
        entries.push_back(entry("Y" + std::to_string(largestYear), 0, item));
        entries.push_back(entry("Y-" + std::to_string(largestYear), 0, item + 1));
    }
    entries.push_back(entry("1900/2014", 0, 40'000));
    const YearHistogram far = buildYearHistogram(entries, 1);
    QVERIFY(far.years == (std::vector<std::int64_t>{largestYear}));
    QCOMPARE(far.total(0), std::size_t(9999));

    entries.erase(entries.begin() + 4, entries.end() - 1); // one left on either side
    const YearHistogram near = buildYearHistogram(entries, 1);
    QCOMPARE(qint64(near.years.front()), qint64(1800));
    QCOMPARE(qint64(near.years.back()), qint64(2014));
    QVERIFY(near.outside == (Items{2, 3}));
}

void HistogramTest::staysQuickWithEnormousIntervals()
{
    std::vector<Entry> entries;
    for (std::uint32_t item = 0; item < 2000; ++item)
        entries.push_back(entry("-9999/9999", 0, item));
    const YearHistogram histogram = buildYearHistogram(entries, 1);
    QCOMPARE(histogram.years.size(), std::size_t(longestAxis));
    QCOMPARE(histogram.outside.size(), std::size_t(2000));
    QCOMPARE(histogram.total(0), std::size_t(2000));
}

QTEST_APPLESS_MAIN(HistogramTest)
#include "histogram_test.moc"
