// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/lanesfigure.h"
#include "tests/support/datasetfrom.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace knotary;
using charts::LanesForm;
using figures::FileType;

class LanesFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNamesLiteral_data();
    void keepsNamesLiteral();
    void isSoundSvg();
    void writesTheSameBytesTwice_data();
    void writesTheSameBytesTwice();
    void countsRowsWithoutRoom();
    void notesSayWhatIsDrawn();
    void keepsToTheYears();
    void keepsToTheChosen();
    void fitsSmallPages_data();
    void fitsSmallPages();
    void saysThatNothingIsDated();
};

namespace
{

dataset::Dataset fewDates()
{
    dataset::Dataset data = support::datasetFrom(
        "kind person; kind meeting; property held date single;"
        "li:person \"Li Wei\" zh\"李伟\"; wuzhen:meeting \"Wuzhen\" zh\"乌镇\"; b:meeting; "
        "c:person;"
        "d:meeting; none:person;"
        "li -born-> (date 196X); wuzhen -held-> (date 2014-11-19); wuzhen -held-> (date 2014-12);"
        "b -held-> (date 2014~); c -at-> b @2015/..; d -held-> (date 2019/)");
    dataset::Entity hostile;
    hostile.key = "h";
    hostile.kind = data.entity(data.entities().front())->kind;
    hostile.names = {{"en", "A <b>& \"B\""}, {"zh", "A <b>& \"B\""}};
    const base::EntityId id = data.add(hostile);
    dataset::Claim claim = *data.claim(data.claims().front());
    claim.key = "of-hostile";
    claim.subject = id;
    data.add(claim);
    return data;
}

figures::Figure figureOf(const dataset::Dataset& data, LanesForm form = LanesForm::Rows,
                         QSizeF millimetres = {170, 110},
                         text::NameLanguage language = text::NameLanguage::English)
{
    return figures::lanesFigure({.dataset = data,
                                 .language = language,
                                 .form = form,
                                 .title = u"When & <where>"_qs,
                                 .millimetres = millimetres,
                                 .dpi = 120});
}

QStringList textsOf(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QStringList texts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts += reader.readElementText().trimmed();
    return reader.hasError() ? QStringList() : texts;
}

QString textOf(const figures::Figure& figure)
{
    return textsOf(figures::render(figure, FileType::Svg)).join(u'\n');
}

} // namespace

void LanesFigureTest::keepsNamesLiteral_data()
{
    QTest::addColumn<int>("form");
    for (const LanesForm form : {LanesForm::Rows, LanesForm::Grouped, LanesForm::Packed})
        QTest::addRow("form %d", int(form)) << int(form);
}

void LanesFigureTest::keepsNamesLiteral()
{
    QFETCH(int, form);
    const dataset::Dataset data = fewDates();
    const QStringList texts =
        textsOf(figures::render(figureOf(data, LanesForm(form)), FileType::Svg));
    for (const QString& name : {u"A <b>& \"B\""_qs, u"Li Wei"_qs, u"Wuzhen"_qs,
                                u"When & <where>"_qs, u"person"_qs, u"meeting"_qs})
        QVERIFY2(texts.contains(name), qPrintable(name + u" in "_qs + texts.join(u'|')));
    const QString chinese =
        textOf(figureOf(data, LanesForm(form), {170, 110}, text::NameLanguage::Chinese));
    QVERIFY(chinese.contains(u"李伟"));
    QVERIFY(chinese.contains(u"个实体没有日期"));
}

void LanesFigureTest::isSoundSvg()
{
    const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_qs);
    if (xmllint.isEmpty())
        QSKIP("xmllint (package libxml2-utils) is not installed");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"lanes.svg"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const dataset::Dataset data = fewDates();
    file.write(figures::render(figureOf(data), FileType::Svg));
    file.close();
    QCOMPARE(QProcess::execute(xmllint, {u"--noout"_qs, u"--nonet"_qs, file.fileName()}), 0);
}

void LanesFigureTest::writesTheSameBytesTwice_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("png") << int(FileType::Png);
    QTest::newRow("svg") << int(FileType::Svg);
    QTest::newRow("pdf") << int(FileType::Pdf);
}

void LanesFigureTest::writesTheSameBytesTwice()
{
    QFETCH(int, type);
    const dataset::Dataset data = fewDates();
    const dataset::Dataset again = fewDates();
    const QByteArray bytes = figures::render(figureOf(data), FileType(type));
    QVERIFY(bytes.size() > 1000);
    QCOMPARE(figures::render(figureOf(again), FileType(type)), bytes);
    QVERIFY(figures::render(figureOf(data, LanesForm::Packed), FileType(type)) != bytes);
}

void LanesFigureTest::countsRowsWithoutRoom()
{
    std::string text;
    for (int number = 0; number < 60; ++number)
        text += "e" + std::to_string(number) + ":x; ";
    for (int number = 0; number < 60; ++number)
        text += "e" + std::to_string(number) + " -p-> (date 20" + std::to_string(10 + number % 9) +
                "); ";
    const dataset::Dataset data = support::datasetFrom(text);
    const QStringList texts =
        textsOf(figures::render(figureOf(data, LanesForm::Rows, {120, 80}), FileType::Svg));
    int rows = 0;
    for (const QString& one : texts)
        rows += one.startsWith(u'e') ? 1 : 0;
    QVERIFY(rows > 5 && rows < 50);
    const QString note = QString::number(60 - rows) + u" more rows"_qs;
    QVERIFY2(texts.join(u'|').contains(note), qPrintable(note + texts.join(u'|')));
    QVERIFY(!textOf(figureOf(data, LanesForm::Rows, {170, 400})).contains(u"more row"));
}

void LanesFigureTest::notesSayWhatIsDrawn()
{
    const dataset::Dataset data = fewDates();
    const QString all = textOf(figureOf(data, LanesForm::Rows, {300, 200})).replace(u'\n', u' ');
    for (const QString& note : {u"1 entity without a date"_qs, u"hatched: somewhere within"_qs,
                                u"fading: about"_qs, u"arrow: open"_qs, u"≠: sources disagree"_qs,
                                u"“About” reaches one unit of the date each way"_qs})
        QVERIFY2(all.contains(note), qPrintable(note + u" in "_qs + all));
    const QString plain = textOf(figureOf(support::datasetFrom("a:x; a -p-> (date 2014)")));
    for (const QString& note : {u"hatched"_qs, u"About"_qs, u"arrow"_qs, u"≠"_qs, u"without"_qs})
        QVERIFY2(!plain.contains(note), qPrintable(note));
}

void LanesFigureTest::keepsToTheYears()
{
    const dataset::Dataset data = fewDates();
    const QString text = textOf(figures::lanesFigure(
        {.dataset = data, .axis = query::YearRange{2016, 2018}, .title = u"T"_qs}));
    QVERIFY(text.contains(u"2017"));
    QVERIFY(!text.contains(u"2014") && !text.contains(u"Wuzhen") && !text.contains(u"Li Wei"));
    QVERIFY(text.contains(u"c\n")); // 2015/.. is still so
}

void LanesFigureTest::keepsToTheChosen()
{
    const dataset::Dataset data = fewDates();
    const QString text = textOf(figures::lanesFigure(
        {.dataset = data,
         .shown = std::unordered_set{*data.findEntity("li"), *data.findEntity("none")},
         .title = u"T"_qs}));
    QVERIFY(text.contains(u"Li Wei") && !text.contains(u"Wuzhen"));
    QVERIFY(text.contains(u"1 entity without a date"));
}

void LanesFigureTest::fitsSmallPages_data()
{
    QTest::addColumn<QSizeF>("millimetres");
    for (const QSizeF size : {QSizeF(20, 20), QSizeF(40, 200), QSizeF(200, 25), QSizeF(80, 60)})
        QTest::addRow("%g by %g", size.width(), size.height()) << size;
}

void LanesFigureTest::fitsSmallPages()
{
    QFETCH(QSizeF, millimetres);
    const dataset::Dataset data = fewDates();
    for (const LanesForm form : {LanesForm::Rows, LanesForm::Grouped, LanesForm::Packed})
        QVERIFY(!figures::render(figureOf(data, form, millimetres), FileType::Png).isEmpty());
}

void LanesFigureTest::saysThatNothingIsDated()
{
    const QString text = textOf(figureOf(support::datasetFrom("a:x; b:x; a -p-> b")));
    QVERIFY(text.contains(u"Nothing here has a date"));
}

QTEST_MAIN(LanesFigureTest)
#include "lanesfigure_test.moc"
