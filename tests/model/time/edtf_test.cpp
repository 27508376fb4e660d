// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the EDTF reader and printer to tests/data/edtf.tsv (our table: bounds, precision, errors)
// and tests/data/edtf_vectors.tsv (texts on which two public validators agree).

#include "model/time/edtf.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <algorithm>
#include <array>
#include <utility>

using namespace knotary::time;

namespace
{

template<typename Value, std::size_t size>
QString nameIn(const std::array<std::pair<Value, const char*>, size>& names, Value value)
{
    for (const auto& [candidate, name] : names) {
        if (candidate == value)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("(no name)");
}

constexpr std::array<std::pair<Precision, const char*>, 11> precisionNames{{
    {Precision::Day, "day"},
    {Precision::Month, "month"},
    {Precision::Season, "season"},
    {Precision::Quarter, "quarter"},
    {Precision::FourMonths, "fourMonths"},
    {Precision::Half, "half"},
    {Precision::Year, "year"},
    {Precision::Decade, "decade"},
    {Precision::Century, "century"},
    {Precision::Millennium, "millennium"},
    {Precision::Coarser, "coarser"},
}};

constexpr std::array<std::pair<Shape, const char*>, 4> shapeNames{{
    {Shape::Single, "single"},
    {Shape::Interval, "interval"},
    {Shape::OneOf, "oneOf"},
    {Shape::AllOf, "allOf"},
}};

constexpr std::array<std::pair<End, const char*>, 3> endNames{{
    {End::Known, "known"},
    {End::Open, "open"},
    {End::Unknown, "unknown"},
}};

#define KNOTARY_ERROR_NAME(name)                                                                   \
    {                                                                                              \
        EdtfError::name, #name                                                                     \
    }
constexpr std::array<std::pair<EdtfError, const char*>, 38> errorNames{{
    KNOTARY_ERROR_NAME(None),
    KNOTARY_ERROR_NAME(Empty),
    KNOTARY_ERROR_NAME(Blank),
    KNOTARY_ERROR_NAME(LowercaseLetter),
    KNOTARY_ERROR_NAME(NotADate),
    KNOTARY_ERROR_NAME(YearNeedsFourDigits),
    KNOTARY_ERROR_NAME(CenturyNeedsPlaceholders),
    KNOTARY_ERROR_NAME(NegativeYearZero),
    KNOTARY_ERROR_NAME(LongYearNeedsFiveDigits),
    KNOTARY_ERROR_NAME(LongYearLeadingZero),
    KNOTARY_ERROR_NAME(LongYearHasNoParts),
    KNOTARY_ERROR_NAME(YearOutOfRange),
    KNOTARY_ERROR_NAME(ExponentMissing),
    KNOTARY_ERROR_NAME(SignificantDigits),
    KNOTARY_ERROR_NAME(MonthNeedsTwoDigits),
    KNOTARY_ERROR_NAME(MonthOutOfRange),
    KNOTARY_ERROR_NAME(DayNeedsTwoDigits),
    KNOTARY_ERROR_NAME(DayOutOfRange),
    KNOTARY_ERROR_NAME(SeasonHasNoDay),
    KNOTARY_ERROR_NAME(SeasonNeedsPlainYear),
    KNOTARY_ERROR_NAME(QualifierRepeated),
    KNOTARY_ERROR_NAME(QualifierMisplaced),
    KNOTARY_ERROR_NAME(TimeNeedsPlainDay),
    KNOTARY_ERROR_NAME(TimeMalformed),
    KNOTARY_ERROR_NAME(HourOutOfRange),
    KNOTARY_ERROR_NAME(MinuteOutOfRange),
    KNOTARY_ERROR_NAME(SecondOutOfRange),
    KNOTARY_ERROR_NAME(OffsetMalformed),
    KNOTARY_ERROR_NAME(OffsetOutOfRange),
    KNOTARY_ERROR_NAME(YearFormNotInInterval),
    KNOTARY_ERROR_NAME(OpenEndNeedsSlash),
    KNOTARY_ERROR_NAME(IntervalWithoutDates),
    KNOTARY_ERROR_NAME(IntervalHasTwoEnds),
    KNOTARY_ERROR_NAME(ReversedInterval),
    KNOTARY_ERROR_NAME(SetNotClosed),
    KNOTARY_ERROR_NAME(SetMemberMissing),
    KNOTARY_ERROR_NAME(SetRangeMisplaced),
    KNOTARY_ERROR_NAME(TrailingCharacters),
}};
#undef KNOTARY_ERROR_NAME

QString dayText(std::int64_t day)
{
    if (day == unboundedPast)
        return QStringLiteral("-inf");
    if (day == unboundedFuture)
        return QStringLiteral("+inf");
    const CivilDate date = dateFromDays(day);
    const QString year = QString::number(date.year < 0 ? -date.year : date.year);
    return QStringLiteral("%1%2-%3-%4")
        .arg(date.year < 0 ? QStringLiteral("-") : QString(), year.rightJustified(4, u'0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

QString detailText(const TimeSpan& span)
{
    QString text = nameIn(shapeNames, span.shape);
    if (span.shape != Shape::Single) {
        text += u' ' + nameIn(endNames, span.start.kind) + u' ' + nameIn(endNames, span.end.kind);
    }
    if (span.qualifiers.any()) {
        text += u' ';
        text += !span.qualifiers.uncertain ? u'~' : span.qualifiers.approximate ? u'%' : u'?';
    }
    return text;
}

// One line of the table as our reader would write it.
QString lineFor(const QByteArray& text)
{
    const EdtfResult result = parseEdtf({text.constData(), static_cast<std::size_t>(text.size())});
    const QString source = QString::fromUtf8(text);
    if (!result.span) {
        const QString error =
            QStringLiteral("%1 %2").arg(nameIn(errorNames, result.error)).arg(result.errorOffset);
        return QStringList{source, {}, {}, {}, QStringLiteral("invalid"), error}.join(u'\t');
    }
    return QStringList{source,
                       dayText(result.span->earliest),
                       dayText(result.span->latest),
                       nameIn(precisionNames, result.span->precision),
                       QStringLiteral("valid"),
                       detailText(*result.span)}
        .join(u'\t');
}

QList<QByteArray> dataLines(const char* fileName)
{
    QFile file(QStringLiteral(KNOTARY_TEST_DATA "/") + QLatin1String(fileName));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeIf([](const QByteArray& line) { return line.isEmpty() || line.startsWith("# "); });
    return lines;
}

void addRows(const char* fileName)
{
    QTest::addColumn<QByteArray>("line");
    int number = 0;
    for (const QByteArray& line : dataLines(fileName)) {
        const QByteArray text = line.left(line.indexOf('\t'));
        QTest::addRow("%d: %s", ++number, text.constData()) << line;
    }
}

// For texts that are certainly right; another one is a fault in the test.
TimeSpan spanOf(const std::string& text)
{
    EdtfResult result = parseEdtf(text);
    if (!result.span)
        qFatal("the test has a wrong date: %s", text.c_str());
    return *std::move(result.span);
}

// The file's column 1 is a JSON string, its column 2 the verdict.
std::string vectorText(const QByteArray& line)
{
    const QByteArray json = '[' + line.left(line.indexOf('\t')) + ']';
    return QJsonDocument::fromJson(json).array().first().toString().toStdString();
}

} // namespace

class EdtfTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBoundsAndErrors_data() { addRows("edtf.tsv"); }
    void readsBoundsAndErrors();
    void agreesWithPublicValidators_data() { addRows("edtf_vectors.tsv"); }
    void agreesWithPublicValidators();
    void printsWhatItRead_data() { addRows("edtf.tsv"); }
    void printsWhatItRead();
    void printsSpansWithoutText_data();
    void printsSpansWithoutText();
    void printsNothingForWhatEdtfCannotSay();
    void keepsQualifiersOfEachEnd();
    void placesUnknownEndsBesideTheKnownOne();
    void readsTextWithZeroByte();
    void coversEveryError();
};

void EdtfTest::readsBoundsAndErrors()
{
    QFETCH(QByteArray, line);
    QCOMPARE(lineFor(line.left(line.indexOf('\t'))), QString::fromUtf8(line));
}

void EdtfTest::agreesWithPublicValidators()
{
    QFETCH(QByteArray, line);
    const EdtfResult result = parseEdtf(vectorText(line));
    QCOMPARE(result.span.has_value() ? QByteArray("valid") : QByteArray("invalid"),
             line.mid(line.indexOf('\t') + 1));
    QCOMPARE(result.error == EdtfError::None, result.span.has_value());
}

void EdtfTest::printsWhatItRead()
{
    QFETCH(QByteArray, line);
    const std::string text = line.left(line.indexOf('\t')).toStdString();
    const EdtfResult read = parseEdtf(text);
    if (!read.span)
        return;
    QCOMPARE(printEdtf(*read.span), text);
    QVERIFY(parseEdtf(printEdtf(*read.span)).span == read.span);

    // Without its words the span must still say the same; only sets have no form of their own.
    TimeSpan wordless = *read.span;
    wordless.text.clear();
    const std::string printed = printEdtf(wordless);
    const bool isSet = wordless.shape == Shape::OneOf || wordless.shape == Shape::AllOf;
    QCOMPARE(printed.empty(), isSet);
    if (!isSet) {
        const auto reread = parseEdtf(printed).span;
        QVERIFY2(reread && reread->sameValue(wordless), printed.c_str());
    }
}

void EdtfTest::printsSpansWithoutText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("printed");
    QTest::newRow("date-time becomes day")
        << QByteArray("2014-11-19T09:00:00Z") << QByteArray("2014-11-19");
    QTest::newRow("qualifier moves to the end")
        << QByteArray("2014-~11-19") << QByteArray("2014-11-19~");
    QTest::newRow("both qualifiers") << QByteArray("2014?-~11") << QByteArray("2014-11%");
    QTest::newRow("significant digits become X") << QByteArray("1950S2") << QByteArray("19XX");
    QTest::newRow("exponent is written out") << QByteArray("Y-17E7") << QByteArray("Y-170000000");
    QTest::newRow("long significant digits")
        << QByteArray("Y17101E3S3") << QByteArray("Y17100000S3");
    QTest::newRow("short year from exponent") << QByteArray("Y2E3") << QByteArray("2000");
    QTest::newRow("southern spring") << QByteArray("2014-29") << QByteArray("2014-23");
    QTest::newRow("last quarter") << QByteArray("2014-36") << QByteArray("2014-36");
    QTest::newRow("second four months") << QByteArray("2014-38") << QByteArray("2014-38");
    QTest::newRow("second half") << QByteArray("-0001-41") << QByteArray("-0001-41");
    QTest::newRow("inner placeholders") << QByteArray("156X-1X-X1") << QByteArray("156X-1X-X1");
    QTest::newRow("ends keep their qualifiers")
        << QByteArray("?2014/2016-~03") << QByteArray("2014?/2016-03~");
    QTest::newRow("open end") << QByteArray("2014/..") << QByteArray("2014/..");
    QTest::newRow("unknown start") << QByteArray("/2014") << QByteArray("/2014");
}

void EdtfTest::printsSpansWithoutText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, printed);
    TimeSpan span = spanOf(text.toStdString());
    span.text.clear();
    QCOMPARE(QByteArray::fromStdString(printEdtf(span)), printed);
}

void EdtfTest::printsNothingForWhatEdtfCannotSay()
{
    QCOMPARE(printEdtf(TimeSpan()), std::string());

    TimeSpan crooked = spanOfYear(2014);
    crooked.latest += 1;
    crooked.start.latest = crooked.end.latest = crooked.latest;
    QCOMPARE(printEdtf(crooked), std::string());

    TimeSpan dayOfLongYear = spanOfDay(daysFromDate(12345, 6, 7));
    QCOMPARE(printEdtf(dayOfLongYear), std::string());

    TimeSpan acrossYearZero = spanOfYear(0);
    acrossYearZero.earliest = firstDayOfYear(-1);
    acrossYearZero.start.earliest = acrossYearZero.end.earliest = acrossYearZero.earliest;
    QCOMPARE(printEdtf(acrossYearZero), std::string());

    QCOMPARE(printEdtf(spanOfDay(daysFromDate(2014, 11, 19))), std::string("2014-11-19"));
    QCOMPARE(printEdtf(spanOfYear(-44)), std::string("-0044"));
    QCOMPARE(printEdtf(spanOfYear(12345)), std::string("Y12345"));
}

void EdtfTest::keepsQualifiersOfEachEnd()
{
    const TimeSpan span = spanOf("2014~/2016?");
    QVERIFY(span.start.qualifiers == (Qualifiers{false, true}));
    QVERIFY(span.end.qualifiers == (Qualifiers{true, false}));
    QVERIFY(span.qualifiers == (Qualifiers{true, true}));
    QVERIFY(span.isInterval());
    QCOMPARE(span.start.latest, lastDayOfYear(2014));
    QCOMPARE(span.end.earliest, firstDayOfYear(2016));
}

void EdtfTest::placesUnknownEndsBesideTheKnownOne()
{
    const TimeSpan ended = spanOf("2014/"); // it ended, at the start or later
    QCOMPARE(ended.end.earliest, firstDayOfYear(2014));
    QCOMPARE(ended.end.latest, unboundedFuture);

    const TimeSpan running = spanOf("2014/.."); // it goes on
    QCOMPARE(running.end.earliest, unboundedFuture);

    const TimeSpan begun = spanOf("/2014");
    QCOMPARE(begun.start.earliest, unboundedPast);
    QCOMPARE(begun.start.latest, lastDayOfYear(2014));
}

void EdtfTest::readsTextWithZeroByte()
{
    using namespace std::string_view_literals;
    QCOMPARE(parseEdtf("2014\0"sv).error, EdtfError::TrailingCharacters);
    QCOMPARE(parseEdtf("\0"sv).error, EdtfError::NotADate);
    QCOMPARE(parseEdtf("2014/\0"sv).error, EdtfError::NotADate);
}

// An error that no row of the table provokes is one that nobody has seen.
void EdtfTest::coversEveryError()
{
    const QList<QByteArray> lines = dataLines("edtf.tsv");
    QVERIFY(lines.size() >= 120);
    for (const auto& [error, name] : errorNames) {
        if (error == EdtfError::None)
            continue;
        const QByteArray wanted = QByteArray("\tinvalid\t") + name + ' ';
        const bool found = std::any_of(lines.begin(), lines.end(), [&](const QByteArray& line) {
            return line.contains(wanted);
        });
        QVERIFY2(found, name);
    }
    QCOMPARE(static_cast<std::size_t>(EdtfError::TrailingCharacters) + 1, errorNames.size());
}

QTEST_APPLESS_MAIN(EdtfTest)
#include "edtf_test.moc"
