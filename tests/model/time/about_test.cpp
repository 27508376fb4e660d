// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What "about" may mean, date by date.

#include "model/time/about.h"
#include "model/time/edtf.h"

#include <QtTest>

using namespace knotary::time;

namespace
{

TimeSpan spanOf(const QByteArray& text)
{
    const EdtfResult result = parseEdtf(text.toStdString());
    if (!result.span)
        qFatal("the test has a wrong date: %s", text.constData());
    return *result.span;
}

QString dayText(std::int64_t day)
{
    if (day == unboundedPast || day == unboundedFuture)
        return QStringLiteral("..");
    const CivilDate date = dateFromDays(day);
    return QStringLiteral("%1-%2-%3")
        .arg(date.year, 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

} // namespace

class AboutTest : public QObject
{
    Q_OBJECT

private slots:
    void reaches_data()
    {
        QTest::addColumn<int>("units");
        QTest::addColumn<QString>("bounds");
        const auto row = [](const char* text, int units, const char* bounds) {
            QTest::addRow("%s by %d", text, units) << units << QString::fromLatin1(bounds);
        };
        row("2014~", 1, "2013-01-01 2015-12-31");
        row("2014~", 0, "2014-01-01 2014-12-31");
        row("2014~", 3, "2011-01-01 2017-12-31");
        row("2014%", 1, "2013-01-01 2015-12-31");
        row("2014?", 1, "2014-01-01 2014-12-31");
        row("2014", 1, "2014-01-01 2014-12-31");
        row("2014-06~", 1, "2014-05-01 2014-07-31");
        row("2014-01~", 2, "2013-11-01 2014-03-31");
        row("2015-02~", 1, "2015-01-01 2015-03-31");
        row("2014-06-05~", 1, "2014-06-04 2014-06-06");
        row("2001-34~", 1, "2001-01-01 2001-09-30");
        row("199X~", 1, "1980-01-01 2009-12-31");
        row("1890~/2019", 1, "1889-01-01 2019-12-31");
        row("2014/2016~", 1, "2014-01-01 2017-12-31");
        row("2014~/..", 1, "2013-01-01 ..");
        row("0000~", 1, "-001-01-01 0001-12-31");
    }
    void reaches()
    {
        QFETCH(int, units);
        QFETCH(QString, bounds);
        const QByteArray text = QByteArray(QTest::currentDataTag()).split(' ').front();
        const TimeSpan wide = widened(spanOf(text), {units});
        QCOMPARE(dayText(wide.earliest) + QLatin1Char(' ') + dayText(wide.latest), bounds);
        QCOMPARE(wide.text, text.toStdString());
    }

    void theRestOfTheSpanStays()
    {
        const TimeSpan wide = widened(spanOf("2014~/2016"), {1});
        QCOMPARE(dayText(wide.start.latest), QStringLiteral("2015-12-31"));
        QVERIFY(wide.end == spanOf("2016").end);
    }

    void hugeYearsStayWithinTheirNumbers()
    {
        for (const char* text : {"Y999999999999999~", "Y-999999999999999~", "Y17E8~"}) {
            const EdtfResult result = parseEdtf(text);
            if (!result.span)
                continue;
            const TimeSpan wide = widened(*result.span, {widestAbout});
            QVERIFY(wide.earliest <= wide.latest);
        }
    }
};

QTEST_GUILESS_MAIN(AboutTest)
#include "about_test.moc"
