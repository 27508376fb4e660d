// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// In which bins a dated thing counts, how sure that is, and that it counts once. Text in: entries
// as "category.item date", apart by blanks and semicolons. Text out: "2014:0.1 2015:0.1?" with a
// question mark for what may be, and then what is not on the axis.

#include "model/time/histogram.h"

#include "model/time/about.h"
#include "model/time/edtf.h"

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
    return {widened(*result.span, AboutWidth{1}), category, item};
}

/// "0.1 2014; 0.2 2015/.." or, for one item alone, "2014".
std::vector<Entry> entriesFrom(const QString& text)
{
    std::vector<Entry> entries;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = part.simplified().split(u' ');
        const QStringList numbers =
            (words.size() > 1 ? words[0] : QStringLiteral("0.1")).split(u'.');
        entries.push_back(
            entry(words.last().toStdString(), numbers[0].toUInt(), numbers[1].toUInt()));
    }
    return entries;
}

QString nameOf(BinUnit unit, std::int64_t bin)
{
    const QString year = QString::number(yearOfBin(unit, bin));
    const auto part = static_cast<int>(bin - firstBinOfYear(unit, yearOfBin(unit, bin)) + 1);
    if (unit == BinUnit::Year)
        return year;
    return year + (unit == BinUnit::Quarter ? QStringLiteral("Q%1").arg(part)
                                            : QStringLiteral("-%1").arg(part, 2, 10, QChar(u'0')));
}

void addItems(QStringList& words, const QString& name, const std::vector<CountedItem>& items)
{
    QStringList all;
    for (const CountedItem& counted : items)
        all << QStringLiteral("%1.%2").arg(counted.category).arg(counted.item);
    if (!all.isEmpty())
        words << name + u'=' + all.join(u',');
}

QString dump(const Histogram& histogram)
{
    QStringList words;
    for (std::size_t position = 0; position < histogram.binCount(); ++position) {
        for (std::size_t category = 0; category < histogram.categoryCount(); ++category) {
            for (const Answer answer : {Answer::Yes, Answer::Maybe}) {
                const auto items = histogram.items(position, position, category, answer);
                const std::size_t count = answer == Answer::Yes
                                              ? histogram.certain(position, category)
                                              : histogram.maybe(position, category);
                if (items.size() != count)
                    return QStringLiteral("items and counts differ");
                for (const std::uint32_t item : items)
                    words << QStringLiteral("%1:%2.%3%4")
                                 .arg(nameOf(histogram.unit(), histogram.binAt(position)))
                                 .arg(category)
                                 .arg(item)
                                 .arg(answer == Answer::Maybe ? u"?"_qs : QString());
            }
        }
    }
    addItems(words, u"undated"_qs, histogram.undated());
    addItems(words, u"outside"_qs, histogram.outside());
    addItems(words, u"year"_qs, histogram.knownByYearOnly());
    return words.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(knotary::time::Counting)
Q_DECLARE_METATYPE(knotary::time::BinUnit)

class HistogramTest : public QObject
{
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
    void keepsEmptyBinsOnTheAxis();
    void showsTheAxisThatIsAskedFor();
    void namesItemsOfSeveralBinsOnce();
    void ignoresUnknownCategories();
    void isEmptyWithoutDates();
    void cutsTheAxisWhereMostEntriesAre();
    void prefersTheLatestOfEqualStretches();
    void keepsAnAxisOfExactlyTheLongest();
    void choosesBetweenEnormousYears();
    void staysQuickWithEnormousIntervals();
};

void HistogramTest::counts_data()
{
    QTest::addColumn<Counting>("counting");
    QTest::addColumn<BinUnit>("unit");
    QTest::addColumn<QString>("entries");
    QTest::addColumn<QString>("bins");
    Counting counting = Counting::InForce;
    BinUnit unit = BinUnit::Year;
    const auto row = [&](const char* entries, const char* bins) {
        static const char* const countings[] = {"begins", "in force", "cumulative"};
        static const char* const units[] = {"year", "quarter", "month"};
        QTest::addRow("%s by %s: %s", countings[int(counting)], units[int(unit)], entries)
            << counting << unit << QString::fromLatin1(entries) << QString::fromLatin1(bins);
    };
    row("2014", "2014:0.1");
    row("2014-11-19", "2014:0.1");
    row("2014-XX", "2014:0.1");
    row("2014?", "2014:0.1?");
    row("2014~", "2013:0.1? 2014:0.1? 2015:0.1?");
    row("2014-24", "2014:0.1? 2015:0.1?"); // the winter that ends in 2015
    row("-0044-03-15", "-44:0.1");
    row("Y170000002", "170000002:0.1");
    row("202X", "2020:0.1? 2021:0.1? 2022:0.1? 2023:0.1? 2024:0.1? 2025:0.1? 2026:0.1? 2027:0.1? "
                "2028:0.1? 2029:0.1?");
    row("20XX", "undated=0.1");
    row("XXXX", "undated=0.1");
    row("../..", "undated=0.1");
    row("2014/20XX", "undated=0.1");
    row("2014/2016", "2014:0.1 2015:0.1 2016:0.1");
    row("2014/..; 0.2 2016", "2014:0.1 2015:0.1 2016:0.1 2016:0.2");
    row("2014/; 0.2 2016", "2014:0.1 2015:0.1? 2016:0.2 2016:0.1?");
    row("../2014; 0.2 2012", "2012:0.1 2012:0.2 2013:0.1 2014:0.1");
    row("/2014; 0.2 2012", "2012:0.2 2012:0.1? 2013:0.1? 2014:0.1");
    row("[2014,2015]", "2014:0.1? 2015:0.1?");
    // An item counts once a bin, and its surest span decides.
    row("2014; 2014-05", "2014:0.1");
    row("2014?; 2014", "2014:0.1");
    row("2014/; 2015", "2014:0.1 2015:0.1");
    row("0.7 2014-11-19; 0.3 2014; 1.7 2014; 0.7 2015", "2014:0.3 2014:0.7 2014:1.7 2015:0.7");
    row("0.9 20XX; 0.1 20XX; 0.1 2014", "2014:0.1 undated=0.9");

    counting = Counting::Begins;
    row("2014/2016", "2014:0.1");
    row("2014; 2016", "2014:0.1");
    row("2014~", "2013:0.1? 2014:0.1? 2015:0.1?");
    row("2014~; 2014", "2013:0.1? 2014:0.1?"); // it has begun by the end of 2014
    row("2015?; 2015", "2015:0.1");
    row("[2014,2016]; 2015", "2014:0.1? 2015:0.1?");
    row("../2014", "undated=0.1");
    row("../2014; 2016", "2016:0.1");
    row("2014/..", "2014:0.1");

    counting = Counting::Cumulative;
    row("2014/2015; 0.2 2016", "2014:0.1 2015:0.1 2016:0.1 2016:0.2");
    row("2014; 0.2 2015~", "2014:0.1 2014:0.2? 2015:0.1 2015:0.2? 2016:0.1 2016:0.2?");
    row("[2014,2015]; 0.2 2016", "2014:0.1? 2015:0.1 2016:0.1 2016:0.2");

    counting = Counting::InForce;
    unit = BinUnit::Quarter;
    row("2016-08", "2016Q3:0.1");
    row("2016-02/2016-04", "2016Q1:0.1 2016Q2:0.1");
    row("2016-21", "2016Q1:0.1? 2016Q2:0.1?"); // spring: March to May
    unit = BinUnit::Month;
    row("2016-03", "2016-03:0.1");
    row("2015-12-30/2016-01-02", "2015-12:0.1 2016-01:0.1");
    row("2016-03~", "2016-02:0.1? 2016-03:0.1? 2016-04:0.1?");
    row("0.1 2016; 0.2 2016-03", "2016-03:0.2 year=0.1");
    row("0.1 2016; 0.1 2016-03", "2016-03:0.1 year=0.1");
    row("0.1 201X; 0.2 2016-03", "2016-03:0.2 undated=0.1");
    // By the end of the year it has begun.
    row("0.1 2015/2016-03", "2015-12:0.1 2016-01:0.1 2016-02:0.1 2016-03:0.1 year=0.1");
    counting = Counting::Begins;
    row("0.1 2016; 0.2 2016-03", "2016-03:0.2 year=0.1");
    row("0.1 2015; 0.1 2016-03", "year=0.1");
    counting = Counting::Cumulative;
    row("0.1 2015; 0.2 2015-12; 0.3 2016-01",
        "2015-12:0.1 2015-12:0.2 2016-01:0.1 2016-01:0.2 2016-01:0.3 year=0.1");
}

void HistogramTest::counts()
{
    QFETCH(Counting, counting);
    QFETCH(BinUnit, unit);
    QFETCH(QString, entries);
    HistogramShape shape{.categoryCount = 2, .unit = unit, .counting = counting};
    QString words = dump(Histogram(entriesFrom(entries), shape));
    // Empty bins are on the axis, and are not told here.
    QTEST(words, "bins");
}

void HistogramTest::keepsEmptyBinsOnTheAxis()
{
    const Histogram histogram(entriesFrom(u"0.1 2017; 0.2 2014"_qs), {.categoryCount = 1});
    QCOMPARE(histogram.binCount(), std::size_t(4));
    QCOMPARE(histogram.binAt(0), std::int64_t(2014));
    QCOMPARE(histogram.certain(1, 0), std::size_t(0));
    QCOMPARE(histogram.positionOf(2017).value_or(0), std::size_t(3));
    QVERIFY(!histogram.positionOf(2013) && !histogram.positionOf(2018));
}

void HistogramTest::showsTheAxisThatIsAskedFor()
{
    const QString entries = u"0.1 2010; 0.2 2014/2016; 0.3 2020; 0.4 2015"_qs;
    HistogramShape shape{.categoryCount = 1, .axis = BinRange{2015, 2017}};
    QCOMPARE(dump(Histogram(entriesFrom(entries), shape)),
             u"2015:0.2 2015:0.4 2016:0.2 outside=0.1,0.3"_qs);
    shape.counting = Counting::Cumulative;
    QCOMPARE(dump(Histogram(entriesFrom(u"0.1 2010; 0.3 2020"_qs), shape)),
             u"2015:0.1 2016:0.1 2017:0.1 outside=0.3"_qs);
}

void HistogramTest::namesItemsOfSeveralBinsOnce()
{
    const Histogram histogram(entriesFrom(u"0.1 2014~; 0.1 2015; 0.2 2014/2016; 0.3 2016?"_qs),
                              {.categoryCount = 1});
    const std::size_t last = histogram.binCount() - 1;
    QVERIFY((histogram.items(0, last, 0, Answer::Yes) == std::vector<std::uint32_t>{1, 2}));
    QVERIFY((histogram.items(0, last, 0, Answer::Maybe) == std::vector<std::uint32_t>{3}));
    QVERIFY((histogram.items(0, 0, 0, Answer::Maybe) == std::vector<std::uint32_t>{1}));
}

void HistogramTest::ignoresUnknownCategories()
{
    const Histogram histogram(entriesFrom(u"5.1 2014; 2.2 20XX"_qs), {.categoryCount = 2});
    QCOMPARE(histogram.binCount(), std::size_t(0));
    QVERIFY(histogram.undated().empty());
}

void HistogramTest::isEmptyWithoutDates()
{
    const Histogram histogram({}, {.categoryCount = 3});
    QCOMPARE(histogram.binCount(), std::size_t(0));
    QVERIFY(!histogram.positionOf(2014));
}

void HistogramTest::cutsTheAxisWhereMostEntriesAre()
{
    const Histogram histogram(entriesFrom(u"0.1 0618; 0.2 2014; 0.3 2020; 0.4 1900/2015; "
                                          "0.5 Y12345; 0.6 1000/2016"_qs),
                              {.categoryCount = 1});
    QVERIFY(histogram.binCount() <= std::size_t(longestAxis));
    QCOMPARE(histogram.binAt(0), std::int64_t(1621));
    QCOMPARE(histogram.binAt(histogram.binCount() - 1), std::int64_t(2020));
    QVERIFY((histogram.outside() == std::vector<CountedItem>{{0, 1}, {0, 5}}));
    QCOMPARE(histogram.certain(*histogram.positionOf(2014), 0), std::size_t(3));
}

void HistogramTest::prefersTheLatestOfEqualStretches()
{
    const Histogram histogram(entriesFrom(u"0.1 1000; 0.2 1001; 0.3 2014; 0.4 2015"_qs),
                              {.categoryCount = 1});
    QCOMPARE(dump(histogram), u"2014:0.3 2015:0.4 outside=0.1,0.2"_qs);
}

void HistogramTest::keepsAnAxisOfExactlyTheLongest()
{
    const Histogram fits(entriesFrom(u"0.1 1601; 0.2 2000"_qs), {.categoryCount = 1});
    QCOMPARE(fits.binCount(), std::size_t(400));
    const Histogram cut(entriesFrom(u"0.1 1600; 0.2 2000"_qs), {.categoryCount = 1});
    QCOMPARE(dump(cut), u"2000:0.2 outside=0.1"_qs);
}

void HistogramTest::choosesBetweenEnormousYears()
{
    std::vector<Entry> entries{entry("1800/2014", 0, 0), entry("2014", 0, 1)};
    for (std::uint32_t item = 2; item < 20'000; item += 2) {
        entries.push_back(entry("Y" + std::to_string(largestYear), 0, item));
        entries.push_back(entry("Y-" + std::to_string(largestYear), 0, item + 1));
    }
    entries.push_back(entry("1900/2014", 0, 40'000));
    const Histogram far(entries, {.categoryCount = 1});
    QCOMPARE(far.binCount(), std::size_t(1));
    QCOMPARE(far.binAt(0), std::int64_t(largestYear));
    QCOMPARE(far.certain(0, 0), std::size_t(9999));

    entries.erase(entries.begin() + 4, entries.end() - 1); // one left on either side
    const Histogram near(entries, {.categoryCount = 1});
    QCOMPARE(near.binAt(0), std::int64_t(1800));
    QCOMPARE(near.binAt(near.binCount() - 1), std::int64_t(2014));
    QVERIFY((near.outside() == std::vector<CountedItem>{{0, 2}, {0, 3}}));
}

void HistogramTest::staysQuickWithEnormousIntervals()
{
    std::vector<Entry> entries;
    for (std::uint32_t item = 0; item < 2000; ++item)
        entries.push_back(entry("-9999/9999", 0, item));
    const Histogram histogram(entries, {.categoryCount = 1});
    QCOMPARE(histogram.binCount(), std::size_t(longestAxis));
    QCOMPARE(histogram.certain(0, 0), std::size_t(2000));
    QVERIFY(histogram.outside().empty());
}

QTEST_APPLESS_MAIN(HistogramTest)
#include "histogram_test.moc"
