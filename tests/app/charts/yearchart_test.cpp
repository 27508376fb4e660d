// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/yearchart.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QSvgGenerator>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace knotary;
using charts::YearChart;
using charts::YearChartData;
using charts::YearChartLook;
using charts::YearPart;

namespace
{

const QString hostileName = QStringLiteral("A <b>& \"B\"");

YearChartLook look()
{
    YearChartLook look;
    look.font.setFamilies({QStringLiteral("Open Sans"), QStringLiteral("DejaVu Sans")});
    look.font.setPixelSize(12);
    look.ground = QColor(250, 250, 247);
    look.accent = QColor(184, 62, 0);
    return look;
}

charts::YearSeries seriesOf(const QString& name, const QColor& colour,
                            std::vector<std::int64_t> counts)
{
    return {name, colour, Qt::black, Qt::SolidPattern, std::move(counts)};
}

/// 2014 to 2017: blue 1 2 0 4, red 3 0 0 1.
YearChartData fourYears()
{
    YearChartData numbers;
    numbers.title = hostileName;
    numbers.countTitle = QStringLiteral("counted");
    numbers.bins = {2014, 2015, 2016, 2017};
    numbers.series = {seriesOf(QStringLiteral("Blue"), QColor(0, 0, 255), {1, 2, 0, 4}),
                      seriesOf(hostileName, QColor(255, 0, 0), {3, 0, 0, 1})};
    return numbers;
}

YearChartData manyYears(std::int64_t count, std::int64_t tallest)
{
    YearChartData numbers;
    std::vector<std::int64_t> counts;
    for (std::int64_t year = 0; year < count; ++year) {
        numbers.bins.push_back(1830 + year);
        counts.push_back(year == count / 2 ? tallest : year % std::min<std::int64_t>(tallest, 7));
    }
    numbers.series = {seriesOf(QStringLiteral("Blue"), QColor(0, 0, 255), std::move(counts))};
    return numbers;
}

struct ShownText
{
    QString text;
    double x = 0;
    double y = 0;
    bool isBold = false;
};

/// What can be read in the chart, from an SVG file of it.
std::vector<ShownText> shownTexts(const YearChartData& numbers, QSizeF size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    QPainter painter(&generator);
    charts::paintYearChart(painter, QRectF(QPointF(0, 0), size), numbers, look());
    painter.end();
    std::vector<ShownText> texts;
    QXmlStreamReader reader(buffer.data());
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement ||
            reader.name() != QLatin1String("text"))
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        ShownText shown;
        shown.x = attributes.value(QLatin1String("x")).toDouble();
        shown.y = attributes.value(QLatin1String("y")).toDouble();
        shown.isBold = attributes.value(QLatin1String("font-weight")).toInt() > 400;
        shown.text = reader.readElementText().trimmed();
        texts.push_back(shown);
    }
    return texts;
}

bool isShown(const std::vector<ShownText>& texts, const QString& text)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const ShownText& shown) { return shown.text == text; });
}

QImage pictureOf(const YearChart& chart)
{
    QImage picture(chart.size().toSize(), QImage::Format_RGB32);
    picture.fill(Qt::magenta);
    QPainter painter(&picture);
    chart.paint(painter);
    return picture;
}

} // namespace

class YearChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNamesAsTheyAreWritten();
    void countsInWholeNumbers_data();
    void countsInWholeNumbers();
    void yearLabelsNeverTouch_data();
    void yearLabelsNeverTouch();
    void knowsWhatStandsWhere();
    void paintsPartsWhereItSays();
    void makesChosenYearsStandOut();
    void marksTheYearsOfTheSelection();
    void saysThatThereAreNoYears();
    void staysWithinSmallPages_data();
    void staysWithinSmallPages();
    void holdsItsCountsInQtCharts();
    void drawsSharesToTheTop();
    void drawsMaybesOnTopWithoutFill();
    void setsTheUndatedApart();
    void hidesSeriesFromTheBarsOnly();
    void putsNumbersOnASecondAxis();
    void namesFineBins_data();
    void namesFineBins();
    void paintsTheSameTwice();
};

void YearChartTest::showsNamesAsTheyAreWritten()
{
    for (const QSizeF size : {QSizeF(302, 300), QSizeF(900, 300)}) {
        YearChartData numbers = fourYears();
        numbers.notes = QStringList{} << QStringLiteral("<img src='file:///etc/passwd'> & more");
        const std::vector<ShownText> texts = shownTexts(numbers, size);
        const auto count = std::count_if(texts.begin(), texts.end(), [](const ShownText& shown) {
            return shown.text == hostileName;
        });
        QCOMPARE(count, 2); // the title and the key
        QVERIFY(isShown(texts, numbers.notes.first()));
        QVERIFY(isShown(texts, QStringLiteral("Blue")));
    }
}

void YearChartTest::countsInWholeNumbers_data()
{
    QTest::addColumn<qint64>("tallest");
    for (const qint64 tallest : {1, 2, 3, 4, 7, 12, 34, 99, 1000, 123'456})
        QTest::addRow("%lld", static_cast<long long>(tallest)) << tallest;
}

void YearChartTest::countsInWholeNumbers()
{
    QFETCH(qint64, tallest);
    const YearChartData numbers = manyYears(5, tallest);
    std::vector<qint64> values;
    for (const ShownText& shown : shownTexts(numbers, QSizeF(400, 300))) {
        bool isWhole = false;
        const qint64 value = shown.text.toLongLong(&isWhole);
        bool isNumber = false;
        shown.text.toDouble(&isNumber);
        QCOMPARE(isWhole, isNumber);
        const bool isYear = value >= 1830 && value < 1835;
        if (isWhole && !isYear)
            values.push_back(value);
    }
    QVERIFY(values.size() >= 2);
    QCOMPARE(values.front(), 0);
    const qint64 step = values[1];
    for (std::size_t i = 0; i < values.size(); ++i)
        QCOMPARE(values[i], static_cast<qint64>(i) * step);
    QVERIFY(values.back() <= tallest);
    QVERIFY(values.back() + step > tallest);
}

void YearChartTest::yearLabelsNeverTouch_data()
{
    QTest::addColumn<qint64>("years");
    QTest::addColumn<int>("width");
    for (const qint64 years : {1, 2, 3, 12, 60, 200, 400})
        for (const int width : {302, 642, 1900})
            QTest::addRow("%lld in %d", static_cast<long long>(years), width) << years << width;
}

void YearChartTest::yearLabelsNeverTouch()
{
    QFETCH(qint64, years);
    QFETCH(int, width);
    YearChartData numbers = manyYears(years, 3);
    if (years > 2)
        numbers.chosen = {numbers.bins[1], numbers.bins[static_cast<std::size_t>(years) / 2]};
    std::vector<std::pair<double, double>> labels;
    for (const ShownText& shown : shownTexts(numbers, QSizeF(width, 300))) {
        QVERIFY2(!shown.text.contains(u'…'), qPrintable(shown.text));
        const qint64 year = shown.text.toLongLong();
        if (year < 1830)
            continue;
        QFont font = look().font;
        font.setBold(shown.isBold);
        labels.emplace_back(shown.x, shown.x + QFontMetricsF(font).horizontalAdvance(shown.text));
    }
    QVERIFY(!labels.empty());
    std::sort(labels.begin(), labels.end());
    QVERIFY(labels.front().first >= 0);
    QVERIFY(labels.back().second <= width);
    for (std::size_t i = 1; i < labels.size(); ++i)
        QVERIFY(labels[i].first > labels[i - 1].second + 2);
}

void YearChartTest::knowsWhatStandsWhere()
{
    YearChart chart;
    chart.resize(QSizeF(640, 300));
    chart.setLook(look());
    chart.setData(fourYears());
    for (const std::int64_t year : {2014, 2015, 2016, 2017}) {
        const QRectF column = chart.rectOfBin(year);
        QVERIFY(column.isValid());
        QVERIFY(chart.binAt(column.center()) == year);
        QVERIFY(chart.binAt(column.bottomLeft() + QPointF(2, -2)) == year);
    }
    QVERIFY(chart.rectOfBin(2013).isEmpty());
    QVERIFY(!chart.binAt(QPointF(1, 150)));
    QVERIFY(!chart.binAt(QPointF(320, 299)));
    const YearPart red{2014, 1};
    QVERIFY(chart.partAt(chart.rectOfPart(red).center()) == red);
    QVERIFY(chart.rectOfPart({2015, 1}).isEmpty()); // nothing is counted there
    QVERIFY(!chart.partAt(chart.rectOfBin(2016).center()));
}

void YearChartTest::paintsPartsWhereItSays()
{
    YearChart chart;
    chart.resize(QSizeF(640, 300));
    chart.setLook(look());
    chart.setData(fourYears());
    const QImage picture = pictureOf(chart);
    for (const YearPart& part : {YearPart{2014, 0}, YearPart{2014, 1}, YearPart{2015, 0},
                                 YearPart{2017, 0}, YearPart{2017, 1}}) {
        const QRectF area = chart.rectOfPart(part).adjusted(2, 2, -2, -2);
        const QColor colour = chart.data().series[part.series].colour;
        QCOMPARE(picture.pixelColor(area.topLeft().toPoint() + QPoint(1, 1)), colour);
        QCOMPARE(picture.pixelColor(area.bottomRight().toPoint() - QPoint(1, 1)), colour);
    }
    // The ground is opaque up to the corners.
    QCOMPARE(picture.pixelColor(0, 0), look().ground);
    QCOMPARE(picture.pixelColor(639, 299), look().ground);
    // A little room stays above the tallest bar.
    const QRectF tallest = chart.rectOfPart({2017, 1});
    QVERIFY(tallest.top() > chart.rectOfBin(2017).top() + 2);
}

void YearChartTest::makesChosenYearsStandOut()
{
    YearChart chart;
    chart.resize(QSizeF(640, 300));
    chart.setLook(look());
    YearChartData numbers = fourYears();
    numbers.chosen = {2014, 2014};
    chart.setData(numbers);
    const QImage picture = pictureOf(chart);
    const auto colourOf = [&](const YearPart& part) {
        return picture.pixelColor(chart.rectOfPart(part).center().toPoint());
    };
    QCOMPARE(colourOf({2014, 0}), QColor(0, 0, 255));
    QVERIFY(colourOf({2015, 0}) != QColor(0, 0, 255));
    QVERIFY(colourOf({2015, 0}).lightness() > colourOf({2014, 0}).lightness());
    // Without colour: its label is bold, and underlined.
    for (const ShownText& shown : shownTexts(numbers, QSizeF(640, 300)))
        if (shown.text.toInt() >= 2014)
            QCOMPARE(shown.isBold, shown.text == QLatin1String("2014"));
    const QPointF under = chart.rectOfBin(2014).bottomLeft() + QPointF(5, -1.5);
    QCOMPARE(picture.pixelColor(under.toPoint()), look().accent);
}

void YearChartTest::marksTheYearsOfTheSelection()
{
    YearChart chart;
    chart.resize(QSizeF(640, 300));
    chart.setLook(look());
    YearChartData numbers = fourYears();
    numbers.marked = {2016};
    numbers.markedName = hostileName + u'!';
    chart.setData(numbers);
    QVERIFY(isShown(shownTexts(numbers, QSizeF(640, 300)), numbers.markedName));
    const QImage picture = pictureOf(chart);
    const auto hasAccent = [&](std::int64_t year) {
        const QRect column = chart.rectOfBin(year).toAlignedRect();
        for (int y = column.top(); y < column.bottom(); ++y)
            if (picture.pixelColor(column.center().x(), y) == look().accent)
                return true;
        return false;
    };
    QVERIFY(hasAccent(2016));
    QVERIFY(!hasAccent(2015));
}

void YearChartTest::saysThatThereAreNoYears()
{
    YearChartData numbers;
    numbers.title = hostileName;
    numbers.emptyText = QStringLiteral("Nothing <i>here</i> has a date.");
    const std::vector<ShownText> texts = shownTexts(numbers, QSizeF(640, 300));
    QVERIFY(isShown(texts, numbers.emptyText));
    QVERIFY(isShown(texts, hostileName));
    YearChart chart;
    chart.setLook(look());
    chart.setData(numbers);
    QVERIFY(!chart.binAt(QPointF(300, 100)));
    QCOMPARE(pictureOf(chart).pixelColor(0, 0), look().ground);
}

void YearChartTest::staysWithinSmallPages_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("80 mm by 55 mm") << QSizeF(302, 208);
    QTest::newRow("flat") << QSizeF(1900, 160);
    QTest::newRow("tiny") << QSizeF(120, 80);
    QTest::newRow("nothing") << QSizeF(1, 1);
}

void YearChartTest::staysWithinSmallPages()
{
    QFETCH(QSizeF, size);
    YearChartData numbers = fourYears();
    numbers.notes = QStringList{} << QStringLiteral("12 without a date");
    for (int kind = 0; kind < 7; ++kind)
        numbers.series.push_back(seriesOf(QStringLiteral("Kind %1").arg(kind), Qt::gray, {1}));
    YearChart chart;
    chart.resize(size);
    chart.setLook(look());
    chart.setData(numbers);
    const QImage picture = pictureOf(chart);
    QCOMPARE(picture.pixelColor(0, 0), look().ground);
    if (size.height() > 150) {
        QVERIFY(chart.rectOfBin(2014).bottom() <= size.height());
        QVERIFY(chart.rectOfPart({2017, 0}).height() > 5);
    }
}

void YearChartTest::holdsItsCountsInQtCharts()
{
    YearChart chart;
    YearChartData numbers = fourYears();
    numbers.series[1].maybe = {0, 1, 0, 2};
    numbers.maybeName = QStringLiteral("maybe");
    for (const bool isShare : {false, true}) {
        numbers.isShare = isShare;
        chart.setData(numbers);
        const std::vector<charts::BarValues> bars = chart.barValues();
        QCOMPARE(bars.size(), std::size_t(3));
        QVERIFY((bars[0].values == std::vector<double>{1, 2, 0, 4}));
        QVERIFY((bars[1].values == std::vector<double>{3, 0, 0, 1}));
        QVERIFY((bars[2].values == std::vector<double>{0, 1, 0, 2}));
    }
}

void YearChartTest::drawsSharesToTheTop()
{
    YearChart chart;
    chart.resize(QSizeF(640, 300));
    chart.setLook(look());
    YearChartData numbers = fourYears();
    numbers.isShare = true;
    chart.setData(numbers);
    // 2014: one of four is blue. All bars that are there are equally high.
    const double whole =
        chart.rectOfPart({2014, 0}).height() + chart.rectOfPart({2014, 1}).height();
    QVERIFY(std::abs(chart.rectOfPart({2014, 0}).height() * 4 - whole) < 0.01);
    QVERIFY(std::abs(chart.rectOfPart({2015, 0}).height() - whole) < 0.01);
    QVERIFY(chart.rectOfPart({2016, 0}).isEmpty());
    const std::vector<ShownText> texts = shownTexts(numbers, QSizeF(640, 300));
    QVERIFY(isShown(texts, QStringLiteral("100 %")));
    // Qt Charts draws the parts where they are said to be.
    const QImage picture = pictureOf(chart);
    const QRectF red = chart.rectOfPart({2014, 1}).adjusted(2, 2, -2, -2);
    QCOMPARE(picture.pixelColor(red.topLeft().toPoint() + QPoint(1, 1)), QColor(255, 0, 0));
    QCOMPARE(picture.pixelColor(red.bottomLeft().toPoint() + QPoint(1, -1)), QColor(255, 0, 0));
}

void YearChartTest::drawsMaybesOnTopWithoutFill()
{
    YearChart chart;
    chart.resize(QSizeF(640, 300));
    chart.setLook(look());
    YearChartData numbers = fourYears();
    numbers.series[0].maybe = {0, 3, 0, 0};
    numbers.maybeName = QStringLiteral("maybe");
    chart.setData(numbers);
    const QRectF maybe = chart.rectOfMaybe(2015);
    QVERIFY(std::abs(maybe.bottom() - chart.rectOfPart({2015, 0}).top()) < 0.01);
    QVERIFY(chart.rectOfMaybe(2014).isEmpty());
    const QImage picture = pictureOf(chart);
    QCOMPARE(picture.pixelColor(maybe.center().toPoint() + QPoint(3, 3)), look().ground);
    int inked = 0;
    for (int y = int(maybe.top()); y < int(maybe.bottom()); ++y)
        if (picture.pixelColor(int(maybe.left() + 0.5), y).lightness() < 120)
            ++inked;
    QVERIFY2(inked > maybe.height() * 0.2 && inked < maybe.height() * 0.8, "a dotted outline");
    QVERIFY(isShown(shownTexts(numbers, QSizeF(640, 300)), numbers.maybeName));
    numbers.series[0].maybe.clear();
    QVERIFY(!isShown(shownTexts(numbers, QSizeF(640, 300)), numbers.maybeName));
}

void YearChartTest::setsTheUndatedApart()
{
    YearChart chart;
    chart.resize(QSizeF(640, 300));
    chart.setLook(look());
    YearChartData numbers = fourYears();
    chart.setData(numbers);
    QVERIFY(chart.rectOfUndated().isEmpty());
    numbers.undatedName = QStringLiteral("undated");
    numbers.series[0].undated = 5000; // many more than in any year
    chart.setData(numbers);
    const QRectF undated = chart.rectOfUndated();
    QVERIFY(undated.left() > chart.rectOfBin(2017).right() + 8);
    QVERIFY(chart.isUndatedAt(undated.center()) && !chart.binAt(undated.center()));
    QVERIFY(chart.rectOfPart({2017, 0}).height() > 40); // the years keep their scale
    const std::vector<ShownText> texts = shownTexts(numbers, QSizeF(640, 300));
    QVERIFY(isShown(texts, numbers.undatedName) && isShown(texts, QStringLiteral("5000")));
}

void YearChartTest::hidesSeriesFromTheBarsOnly()
{
    YearChart chart;
    chart.resize(QSizeF(640, 300));
    chart.setLook(look());
    YearChartData numbers = fourYears();
    numbers.series[0].isHidden = true;
    chart.setData(numbers);
    QVERIFY(chart.rectOfPart({2014, 0}).isEmpty());
    QCOMPARE(chart.barValues().size(), std::size_t(1));
    QVERIFY(isShown(shownTexts(numbers, QSizeF(640, 300)), QStringLiteral("Blue")));
    QVERIFY(chart.legendSeriesAt(chart.rectOfLegend(0).center()) == std::size_t(0));
    const QColor swatch =
        pictureOf(chart).pixelColor((chart.rectOfLegend(0).topLeft() + QPointF(8, 9)).toPoint());
    QCOMPARE(swatch, look().ground); // hollow
}

void YearChartTest::putsNumbersOnASecondAxis()
{
    YearChart chart;
    chart.resize(QSizeF(640, 300));
    chart.setLook(look());
    YearChartData numbers = fourYears();
    numbers.points = {{.place = 0.5, .value = 100, .text = QStringLiteral("a hundred")},
                      {.place = 3.5, .value = 400, .text = hostileName}};
    numbers.pointsName = QStringLiteral("guests");
    numbers.pointsTitle = QStringLiteral("guests (people)");
    chart.setData(numbers);
    const QRectF first = chart.rectOfPoint(0);
    const QRectF last = chart.rectOfPoint(1);
    QVERIFY(std::abs(first.center().x() - chart.rectOfBin(2014).center().x()) < 0.01);
    QVERIFY(std::abs(last.center().x() - chart.rectOfBin(2017).center().x()) < 0.01);
    QVERIFY(last.center().y() < first.center().y());
    QVERIFY(chart.pointAt(last.center()) == std::size_t(1));
    QVERIFY(last.top() >= 0 && last.right() < 640);
    const std::vector<ShownText> texts = shownTexts(numbers, QSizeF(640, 300));
    QVERIFY(isShown(texts, numbers.pointsTitle) && isShown(texts, numbers.pointsName));
    QVERIFY(isShown(texts, QStringLiteral("400")));
}

void YearChartTest::namesFineBins_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("quarters") << int(charts::BinUnit::Quarter) << qint64(2016 * 4) << 8
                              << QStringList{"Q1", "Q4", "2016", "2017"};
    QTest::newRow("months") << int(charts::BinUnit::Month) << qint64(2016 * 12) << 12
                            << QStringList{"01", "12", "2016"};
    QTest::newRow("many months") << int(charts::BinUnit::Month) << qint64(1990 * 12) << 400
                                 << QStringList{"2000", "2010"};
}

void YearChartTest::namesFineBins()
{
    QFETCH(int, unit);
    QFETCH(qint64, first);
    QFETCH(int, count);
    QFETCH(QStringList, shown);
    YearChartData numbers = manyYears(count, 3);
    numbers.unit = static_cast<charts::BinUnit>(unit);
    for (int position = 0; position < count; ++position)
        numbers.bins[static_cast<std::size_t>(position)] = first + position;
    const std::vector<ShownText> texts = shownTexts(numbers, QSizeF(642, 300));
    for (const QString& text : shown)
        QVERIFY2(isShown(texts, text), qPrintable(text));
    QCOMPARE(charts::binName(charts::BinUnit::Quarter, 2016 * 4 + 2), QStringLiteral("2016 Q3"));
    QCOMPARE(charts::binName(charts::BinUnit::Month, 2016 * 12 + 2), QStringLiteral("2016-03"));
    QCOMPARE(charts::binName(charts::BinUnit::Month, -1), QStringLiteral("-1-12"));
}

void YearChartTest::paintsTheSameTwice()
{
    YearChart chart;
    chart.setLook(look());
    chart.setData(fourYears());
    const QImage first = pictureOf(chart);
    QCOMPARE(pictureOf(chart), first);
    YearChart other;
    other.setLook(look());
    other.setData(fourYears());
    QCOMPARE(pictureOf(other), first);
    // Nothing is left behind of what was shown before.
    other.resize(QSizeF(300, 200));
    other.setData(manyYears(30, 9));
    QVERIFY(pictureOf(other) != first);
    other.resize(chart.size());
    other.setData(fourYears());
    QCOMPARE(pictureOf(other), first);
}

QTEST_MAIN(YearChartTest)
#include "yearchart_test.moc"
