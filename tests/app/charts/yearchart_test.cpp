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
    numbers.years = {2014, 2015, 2016, 2017};
    numbers.series = {seriesOf(QStringLiteral("Blue"), QColor(0, 0, 255), {1, 2, 0, 4}),
                      seriesOf(hostileName, QColor(255, 0, 0), {3, 0, 0, 1})};
    return numbers;
}

YearChartData manyYears(std::int64_t count, std::int64_t tallest)
{
    YearChartData numbers;
    std::vector<std::int64_t> counts;
    for (std::int64_t year = 0; year < count; ++year) {
        numbers.years.push_back(1830 + year);
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
    void listsTheCountsOfAYear();
    void paintsTheSameTwice();
};

void YearChartTest::showsNamesAsTheyAreWritten()
{
    for (const QSizeF size : {QSizeF(302, 300), QSizeF(900, 300)}) {
        YearChartData numbers = fourYears();
        numbers.undatedText = QStringLiteral("<img src='file:///etc/passwd'> & more");
        const std::vector<ShownText> texts = shownTexts(numbers, size);
        const auto count = std::count_if(texts.begin(), texts.end(), [](const ShownText& shown) {
            return shown.text == hostileName;
        });
        QCOMPARE(count, 2); // the title and the key
        QVERIFY(isShown(texts, numbers.undatedText));
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
        numbers.chosen = {numbers.years[1], numbers.years[static_cast<std::size_t>(years) / 2]};
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
        const QRectF column = chart.rectOfYear(year);
        QVERIFY(column.isValid());
        QVERIFY(chart.yearAt(column.center()) == year);
        QVERIFY(chart.yearAt(column.bottomLeft() + QPointF(2, -2)) == year);
    }
    QVERIFY(chart.rectOfYear(2013).isEmpty());
    QVERIFY(!chart.yearAt(QPointF(1, 150)));
    QVERIFY(!chart.yearAt(QPointF(320, 299)));
    const YearPart red{2014, 1};
    QVERIFY(chart.partAt(chart.rectOfPart(red).center()) == red);
    QVERIFY(chart.rectOfPart({2015, 1}).isEmpty()); // nothing is counted there
    QVERIFY(!chart.partAt(chart.rectOfYear(2016).center()));
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
    QVERIFY(tallest.top() > chart.rectOfYear(2017).top() + 2);
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
    const QPointF under = chart.rectOfYear(2014).bottomLeft() + QPointF(5, -1.5);
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
        const QRect column = chart.rectOfYear(year).toAlignedRect();
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
    QVERIFY(!chart.yearAt(QPointF(300, 100)));
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
    numbers.undatedText = QStringLiteral("12 without a date");
    for (int kind = 0; kind < 7; ++kind)
        numbers.series.push_back(seriesOf(QStringLiteral("Kind %1").arg(kind), Qt::gray, {1}));
    YearChart chart;
    chart.resize(size);
    chart.setLook(look());
    chart.setData(numbers);
    const QImage picture = pictureOf(chart);
    QCOMPARE(picture.pixelColor(0, 0), look().ground);
    if (size.height() > 150) {
        QVERIFY(chart.rectOfYear(2014).bottom() <= size.height());
        QVERIFY(chart.rectOfPart({2017, 0}).height() > 5);
    }
}

void YearChartTest::listsTheCountsOfAYear()
{
    YearChart chart;
    chart.setData(fourYears());
    QCOMPARE(chart.textOfYear(2014), QStringLiteral("2014: 1 Blue, 3 ") + hostileName);
    QCOMPARE(chart.textOfYear(2016), QStringLiteral("2016: 0"));
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
