// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figure of the chart over time: what can be read in it, in every size, language and type.

#include "app/figures/timelinefigure.h"

#include "tests/support/datasetfrom.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace knotary;
using figures::FileType;
using figures::TimelineFigureInput;
using query::GroupBy;

namespace
{

dataset::Dataset data()
{
    return support::datasetFrom("property guests quantity single\n"
                                "a:x \"A <b>& B\"; b:x; c:y; d:y\n"
                                "a -p-> b @2014 [s1]; b -p-> c @2015~ [s1] [s2]; c -q-> a @2016\n"
                                "a -guests-> (quantity 1,800 people) @2016-11 [s1]");
}

QStringList textsOf(const TimelineFigureInput& input)
{
    QStringList texts;
    QXmlStreamReader reader(figures::render(figures::timelineFigure(input), FileType::Svg));
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            reader.name() == QLatin1String("text"))
            texts << reader.readElementText().trimmed();
    return texts;
}

} // namespace

class TimelineFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItCounts();
    void printsHowFarAboutReachesOnlyWhereItMatters();
    void tellsWhatIsNotInTheBars();
    void joinsTheSmallGroups();
    void measuresOnASecondAxis();
    void speaksChinese();
    void isTheSameTwice();
};

void TimelineFigureTest::tellsWhatItCounts()
{
    const dataset::Dataset all = data();
    TimelineFigureInput input{.dataset = all};
    QVERIFY(textsOf(input).contains(QStringLiteral("Entities in force in the year")));
    input.options.counting = time::Counting::Begins;
    input.options.unit = time::BinUnit::Month;
    QVERIFY(textsOf(input).contains(QStringLiteral("Entities that begin in the month")));
    input.options.by = GroupBy::Evidence;
    input.options.isShare = true;
    input.options.unit = time::BinUnit::Year;
    const QStringList texts = textsOf(input);
    QVERIFY(texts.contains(QStringLiteral("Share of the claims that begin in the year")));
    QVERIFY(texts.contains(QStringLiteral("no source")) &&
            texts.contains(QStringLiteral("several sources")));
}

void TimelineFigureTest::printsHowFarAboutReachesOnlyWhereItMatters()
{
    const dataset::Dataset all = data();
    TimelineFigureInput input{.dataset = all, .about = {2}};
    const QString note = QStringLiteral("“About” reaches 2 units of the date each way");
    QVERIFY2(textsOf(input).contains(note), qPrintable(textsOf(input).join(u'|')));
    input.about = {1};
    QVERIFY(
        textsOf(input).contains(QStringLiteral("“About” reaches one unit of the date each way")));
    input.about = {0};
    QVERIFY(!textsOf(input).join(u' ').contains(QLatin1String("reaches")));
    input.about = {1};
    input.counted = {*all.findEntity("a")};
    QVERIFY(!textsOf(input).join(u' ').contains(QLatin1String("reaches")));
}

void TimelineFigureTest::tellsWhatIsNotInTheBars()
{
    const dataset::Dataset all = data();
    TimelineFigureInput input{.dataset = all};
    QString texts = textsOf(input).join(u' ');
    QVERIFY(texts.contains(QLatin1String("1 entity without a date")));
    QVERIFY(texts.contains(QLatin1String("1 entity maybe in one of these bars")));
    QVERIFY(texts.contains(QLatin1String("undated")));
    input.options.unit = time::BinUnit::Quarter;
    texts = textsOf(input).join(u' ');
    QVERIFY2(texts.contains(QLatin1String("known by year only")), qPrintable(texts));
    input.options.unit = time::BinUnit::Year;
    input.axis = query::YearRange{2016, 2016};
    texts = textsOf(input).join(u' ');
    QVERIFY2(!texts.contains(QLatin1String("2014")), qPrintable(texts));
}

void TimelineFigureTest::joinsTheSmallGroups()
{
    std::string text = "a:x; b:x;";
    for (int property = 0; property < 14; ++property)
        text += "a -p" + std::to_string(property) + "-> b @2014;";
    const dataset::Dataset all = support::datasetFrom(text);
    TimelineFigureInput input{.dataset = all};
    input.options.by = GroupBy::Property;
    const figures::CountedTime counted = figures::countTime(all, figures::countsInput(input));
    const auto groups = figures::timelineGroups(all, counted.counts, scene::Theme::Light,
                                                text::NameLanguage::English);
    QCOMPARE(groups.size(), std::size_t(9));
    QCOMPARE(groups.back().look.name, QStringLiteral("6 others"));
    // Nothing is lost, and none looks like another.
    const charts::YearChartData shown = figures::yearChartData(counted, groups, input);
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < shown.series.size(); ++i) {
        sum += shown.series[i].counts.front();
        for (std::size_t k = 0; k < i; ++k)
            QVERIFY(shown.series[i].colour != shown.series[k].colour &&
                    shown.series[i].pattern != shown.series[k].pattern);
    }
    QCOMPARE(sum, std::int64_t(14));
}

void TimelineFigureTest::measuresOnASecondAxis()
{
    const dataset::Dataset all = data();
    TimelineFigureInput input{.dataset = all};
    input.options.quantity = QStringLiteral("guests");
    const QStringList texts = textsOf(input);
    QVERIFY2(texts.contains(QStringLiteral("guests (people)")), qPrintable(texts.join(u'|')));
    const figures::CountedTime counted = figures::countTime(all, figures::countsInput(input));
    const charts::YearChartData shown = figures::yearChartData(counted, {}, input);
    QCOMPARE(shown.points.size(), std::size_t(1));
    QCOMPARE(shown.points.front().value, 1800.0);
    QCOMPARE(shown.points.front().text, QStringLiteral("A <b>& B, November 2016: 1,800 people"));
    // November is late in the third year of the axis (2014 to 2016).
    QVERIFY(shown.points.front().place > 2.8 && shown.points.front().place < 3);
}

void TimelineFigureTest::speaksChinese()
{
    const dataset::Dataset all = data();
    TimelineFigureInput input{.dataset = all, .language = text::NameLanguage::Chinese};
    // Latin letters and Chinese ones stand in texts of their own.
    const QString texts = textsOf(input).join(QString()).remove(u' ');
    for (const QString& text : {QStringLiteral("当年有效的实体"), QStringLiteral("无日期"),
                                QStringLiteral("“约”向前后各延伸1个日期单位")})
        QVERIFY2(texts.contains(text), qPrintable(texts));
}

void TimelineFigureTest::isTheSameTwice()
{
    const dataset::Dataset all = data();
    TimelineFigureInput input{.dataset = all, .title = QStringLiteral("A <b>& \"B\"")};
    input.options.by = GroupBy::Source;
    input.options.quantity = QStringLiteral("guests");
    for (const FileType type : {FileType::Svg, FileType::Pdf, FileType::Png})
        for (const QSizeF size : {QSizeF(80, 60), QSizeF(170, 110)}) {
            input.millimetres = size;
            const QByteArray first = figures::render(figures::timelineFigure(input), type);
            QVERIFY(first.size() > 1000);
            QVERIFY(figures::render(figures::timelineFigure(input), type) == first);
        }
    QVERIFY(textsOf(input).contains(QStringLiteral("A <b>& \"B\"")));
}

QTEST_MAIN(TimelineFigureTest)
#include "timelinefigure_test.moc"
