// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A figure with its sources: numbers in the order of reading, the list below, and a page on which
// nothing is cut and no text lies on another.

#include "app/document/builtin.h"
#include "app/report/citing.h"
#include "app/report/footer.h"
#include "app/report/makefigure.h"
#include "app/text/footerwords.h"
#include "tests/support/datasetfrom.h"
#include "tests/support/textboxes.h"

#include <QRegularExpression>
#include <QTest>

using namespace knotary;
using report::FigureRequest;
using report::View;
using text::NameLanguage;

class FooterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNumbersShort();
    void writesPlacesTogether();
    void numbersSourcesInReadingOrder();
    void givesInferredClaimsTheNumbersOfTheirPremises();
    void marksWhatHasNoSource();
    void sharesOneMarkBetweenTheSameNodes();
    void saysWhatSourcesDoNotAgreeOn();
    void saysWhoseTextASourceRepeats();
    void countsWhatIsWellFounded();
    void putsWhatHasNoRoomToFurtherPages();
    void tellsHowManyLinesBearNumbers();
    void writesTheListBesideAPicture();
    void keepsMarkupOutOfTheList();
    void showsACaptionWithoutCitations();
    void takesLessThanHalfOfThePage_data();
    void takesLessThanHalfOfThePage();
    void laysNoTextOnAnother_data();
    void laysNoTextOnAnother();
    void laysNothingWrongWithCrowds_data();
    void laysNothingWrongWithCrowds();
};

namespace
{

const base::CancelToken never;

std::shared_ptr<const dataset::Dataset> dataOf(const char* lines)
{
    return std::make_shared<const dataset::Dataset>(support::datasetFrom(lines));
}

std::shared_ptr<const dataset::Dataset> builtIn()
{
    static const auto data =
        std::make_shared<const dataset::Dataset>(*document::readBuiltIn({}).dataset);
    return data;
}

FigureRequest requestOf(View view = View::Graph)
{
    FigureRequest request;
    request.view = view;
    request.citations = text::CitationStyle::Apa;
    if (view == View::Changes)
        request.compared = query::YearRange{2014, 2016};
    return request;
}

report::MadeFigure madeOf(const FigureRequest& request,
                          const std::shared_ptr<const dataset::Dataset>& data)
{
    return report::makeFigure(request, data, {.token = never}).value();
}

std::vector<support::TextBox> boxesOf(const figures::Figure& figure,
                                      const figures::Figure::Paint& paint)
{
    return support::textBoxesOf(paint, figures::pageOf(figure).size());
}

QString wordsOf(const report::MadeFigure& made)
{
    return support::wordsOf(boxesOf(made.figure, made.figure.paint)).simplified();
}

/// All that is wrong on any of its pages.
QStringList faultsOf(const figures::Figure& figure)
{
    constexpr double smallest = 6.7; // 5 pt, of names in small multiples
    const QSizeF page = figures::pageOf(figure).size();
    QStringList faults = support::faultsOf(boxesOf(figure, figure.paint), page, smallest);
    for (const figures::Figure::Paint& further : figure.furtherPages)
        faults += support::faultsOf(boxesOf(figure, further), page, smallest);
    if (figure.paintAlone)
        faults += support::faultsOf(boxesOf(figure, figure.paintAlone), page, smallest);
    return faults;
}

/// A wheel of so many relations, each with a source of its own.
std::shared_ptr<const dataset::Dataset> wheel(int relations)
{
    QString lines = u"hub:organization \"Hub\"\n"_qs;
    for (int i = 0; i < relations; ++i)
        lines += u"n%1:person \"Person number %1\"\nhub -knows-> n%1 @%2 [source%1 %3]\n"_qs.arg(i)
                     .arg(1990 + i % 30)
                     .arg(i + 1);
    return dataOf(lines.toUtf8().constData());
}

} // namespace

void FooterTest::writesNumbersShort()
{
    QCOMPARE(text::numbersText({1, 3, 4, 5, 7, 8}), u"1, 3–5, 7, 8"_qs);
    QCOMPARE(text::numbersText({1, 3, 5, 7, 9, 10, 11}, 3), u"1, 3, 5 +4"_qs);
    QCOMPARE(text::numbersText({}), QString());
}

void FooterTest::writesPlacesTogether()
{
    const dataset::Dataset data = support::datasetFrom("source s0");
    const dataset::Source& source = *data.source(data.sources().front());
    const auto places = [&](std::vector<std::string> locators, NameLanguage language) {
        return text::placesText({data, language}, source, locators).replace(QChar::Nbsp, u' ');
    };
    QCOMPARE(places({"14", "3", "15-16", "14"}, NameLanguage::English), u"paras. 3, 14–16"_qs);
    QCOMPARE(places({"14"}, NameLanguage::English), u"para. 14"_qs);
    QCOMPARE(places({"3", "box"}, NameLanguage::Chinese), u"第3、box段"_qs);
    QCOMPARE(places({""}, NameLanguage::English), QString());
    QCOMPARE(places({"99999999999999999999", "9-3"}, NameLanguage::English),
             u"paras. 99999999999999999999, 9–3"_qs);
}

void FooterTest::numbersSourcesInReadingOrder()
{
    FigureRequest request = requestOf();
    const auto data = dataOf("a:person; b:person; c:person; d:person; c -knows-> d [low 7]; a "
                             "-knows-> b [high 1] [low 2]");
    const auto id = [&](const char* key) { return *data->findEntity(key); };
    request.places = {
        {id("a"), {0, 0}}, {id("b"), {200, 0}}, {id("c"), {0, 300}}, {id("d"), {200, 300}}};
    const report::MadeFigure made = madeOf(request, data);
    QCOMPARE(made.citations->sources.size(), 2U);
    QCOMPARE(QString::fromStdString(data->source(made.citations->sources[0].source)->key),
             u"high"_qs);
    QCOMPARE(made.citations->sources[1].locators, (std::vector<std::string>{"2", "7"}));
    const QString words = wordsOf(made);
    QVERIFY2(words.contains(u"1, 2"_qs), qPrintable(words));
    QVERIFY(words.contains(u"Sources (numbers on the lines)"_qs));
    QVERIFY(words.contains(u"[1] high"_qs));
    QVERIFY2(words.contains(QRegularExpression(u"\\[2\\] low.*paras. 2, 7"_qs)), qPrintable(words));
}

void FooterTest::givesInferredClaimsTheNumbersOfTheirPremises()
{
    const auto data =
        dataOf("a:person; b:person; c:person; a -knows-> b [s0 1]; b -knows-> c [s1 4];"
               "a -meets-> c from=c1,c2 standing=inferred");
    const report::MadeFigure made = madeOf(requestOf(), data);
    const base::ClaimId inferred = *data->findClaim("c3");
    QCOMPARE(report::markOf(made.citations->numbersOf(std::span(&inferred, 1))), u"1, 2"_qs);
}

void FooterTest::marksWhatHasNoSource()
{
    const report::MadeFigure made = madeOf(requestOf(), dataOf("a:person; b:person; a -knows-> b"));
    const QString words = wordsOf(made);
    QCOMPARE(words.count(u'–'), 2); // on the line and in the legend
    QVERIFY(words.contains(u"no source"_qs));
    QVERIFY(!words.contains(u"Sources"_qs));
}

void FooterTest::sharesOneMarkBetweenTheSameNodes()
{
    const report::MadeFigure made =
        madeOf(requestOf(), dataOf("a:person; b:person; a -knows-> b [s0 1]; b -helps-> a [s1 1]"));
    QCOMPARE(wordsOf(made).count(u"1, 2"_qs), 1);
    const figures::NumberedMarks all{2, 2};
    QCOMPARE(made.figure.numberedOn(QRectF(0, 0, 640, 300)), all);
}

void FooterTest::saysWhatSourcesDoNotAgreeOn()
{
    const auto data = dataOf("property chair single\nwic:meeting; ann:person; bob:person;"
                             "wic -chair-> ann [s0 1]; wic -chair-> bob [s1 2] [s2 3 denies]");
    const QString words = wordsOf(madeOf(requestOf(), data));
    QVERIFY2(words.contains(QRegularExpression(
                 u"One source says that wic chair \\w+ ?\\[\\d\\]; another says that wic chair "
                 u"\\w+ ?\\[\\d\\]\\. One source denies this\\.\\[\\d\\]"_qs)),
             qPrintable(words));
    QVERIFY2(words.contains(QRegularExpression(u"\\d : \\d"_qs)), qPrintable(words));
}

void FooterTest::saysWhoseTextASourceRepeats()
{
    auto data = support::datasetFrom(
        "a:person; b:person; c:person; a -knows-> b [s0 1]; b -knows-> c [s1 2]");
    dataset::Claim claim = *data.claim(*data.findClaim("c2"));
    claim.key = "c9";
    claim.evidence.front() = {.source = *data.findSource("s1"),
                              .locator = "5",
                              .stance = dataset::Stance::Asserts,
                              .via = "The Times",
                              .sameTextAs = "s0",
                              .accessed = {}};
    data.add(claim);
    const QString words =
        wordsOf(madeOf(requestOf(), std::make_shared<const dataset::Dataset>(std::move(data))));
    QVERIFY2(words.contains(QRegularExpression(u"in part same text as \\[\\d\\]"_qs)),
             qPrintable(words));
    QVERIFY(words.contains(u"citing The Times"_qs));
}

void FooterTest::countsWhatIsWellFounded()
{
    const report::MadeFigure made = madeOf(
        requestOf(),
        dataOf("a:person; b:person; c:person; a -knows-> b [s0 1] [s1 2]; b -knows-> c [s1 4]"));
    QVERIFY(wordsOf(made).contains(u"2 relations, 1 with two or more independent sources"_qs));
    QVERIFY(made.figure.furtherPages.empty());
    QVERIFY(!made.figure.paintAlone);
    QCOMPARE(report::sourcesBeside(made, figures::FileType::Svg), std::nullopt);
}

void FooterTest::putsWhatHasNoRoomToFurtherPages()
{
    FigureRequest request = requestOf();
    const report::MadeFigure made = madeOf(request, wheel(60));
    QVERIFY(!made.figure.furtherPages.empty());
    QVERIFY(wordsOf(made).contains(QRegularExpression(u"Page 2: (\\d+ more|60) sources"_qs)));
    QString further;
    for (const auto& page : made.figure.furtherPages)
        further += support::wordsOf(boxesOf(made.figure, page)).simplified() + u' ';
    for (int number = 1; number <= 60; ++number) {
        QVERIFY2(further.contains(u"[%1] source"_qs.arg(number)), qPrintable(further));
        QVERIFY2(further.contains(u"[%1]."_qs.arg(number)), qPrintable(further)); // a relation's
    }
    QVERIFY(further.contains(u"page 2 of "_qs));
    // A picture alone tells of the file beside it instead.
    const QString alone =
        support::wordsOf(boxesOf(made.figure, made.figure.paintAlone)).simplified();
    QVERIFY(alone.contains(u".sources.md"_qs) && !alone.contains(u"Page 2"_qs));
}

void FooterTest::tellsHowManyLinesBearNumbers()
{
    FigureRequest request = requestOf();
    request.millimetres = QSizeF(82, 82);
    const report::MadeFigure made = madeOf(request, wheel(120));
    const QString words = wordsOf(made);
    const QRegularExpressionMatch told =
        QRegularExpression(u"Numbers stand on (\\d+) of 120 lines"_qs).match(words);
    QVERIFY2(told.hasMatch(), qPrintable(words));
    // As many as are drawn.
    int drawn = 0;
    for (const support::TextBox& box : boxesOf(made.figure, made.figure.paint))
        drawn += QRegularExpression(u"^\\d+$"_qs).match(box.text).hasMatch() && box.pixels > 7.4 &&
                         box.pixels < 7.6
                     ? 1
                     : 0;
    QVERIFY(told.captured(1).toInt() < 120);
    QVERIFY(std::abs(drawn - told.captured(1).toInt()) <= 1);
}

void FooterTest::writesTheListBesideAPicture()
{
    QCOMPARE(report::besideName(u"plots.d/a.b.png"_qs), u"plots.d/a.b.sources.md"_qs);
    const report::MadeFigure made = madeOf(requestOf(), wheel(60));
    const QString list = report::sourcesBeside(made, figures::FileType::Svg).value();
    QVERIFY(list.contains(u"\n## Sources\n"_qs));
    QVERIFY(!report::sourcesBeside(made, figures::FileType::Pdf));  // has further pages
    QVERIFY(!report::sourcesBeside(made, figures::FileType::Html)); // lists them itself
    report::FigureRequest lanes = requestOf();
    lanes.view = report::View::Lanes;
    QVERIFY(report::mayHaveSourcesBeside(lanes, figures::FileType::Html)); // holds a picture
    lanes.citations.reset();
    QVERIFY(!report::mayHaveSourcesBeside(lanes, figures::FileType::Png));
    QVERIFY(list.contains(u"\n\\[60\\] source"_qs));
    QVERIFY(list.contains(u"\n- Hub knows Person number 7 (in 1997)"_qs) ||
            list.contains(u"\n- Hub knows Person number 7 "_qs));
}

void FooterTest::keepsMarkupOutOfTheList()
{
    auto data = support::datasetFrom("a:person; b:person; a -knows-> b [s0 1]");
    for (int i = 0; i < 200; ++i) {
        dataset::Source source;
        source.key = "x" + std::to_string(i);
        source.title = {{"en", "<script>alert(1)</script> *bold* [link](x)\nnext"}};
        const base::SourceId id = data.add(source);
        dataset::Claim claim = *data.claim(*data.findClaim("c1"));
        claim.key = "k" + std::to_string(i);
        claim.evidence.front().source = id;
        data.add(claim);
    }
    const report::MadeFigure made =
        madeOf(requestOf(), std::make_shared<const dataset::Dataset>(std::move(data)));
    const QString list = report::sourcesBeside(made, figures::FileType::Svg).value();
    QVERIFY(!list.contains(u"<script"_qs) || list.contains(u"\\<script\\>"_qs));
    QVERIFY(!list.contains(QRegularExpression(u"[^\\\\]\\*bold"_qs)));
    QVERIFY(!list.contains(u"\nnext"_qs));
}

void FooterTest::showsACaptionWithoutCitations()
{
    FigureRequest request;
    request.caption = u"Who knew whom, as far as five papers tell."_qs;
    const report::MadeFigure made =
        madeOf(request, dataOf("a:person; b:person; a -knows-> b [s0 1]"));
    const QString words = wordsOf(made);
    QVERIFY(words.contains(request.caption));
    QVERIFY(!words.contains(u"Sources"_qs));
    QCOMPARE(faultsOf(made.figure), QStringList());
}

void FooterTest::takesLessThanHalfOfThePage_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("column") << QSizeF(82, 82);
    QTest::newRow("tiny") << QSizeF(30, 30);
    QTest::newRow("strip") << QSizeF(300, 25);
    QTest::newRow("page") << QSizeF(170, 230);
    QTest::newRow("slide") << QSizeF(338.7, 190.5);
}

void FooterTest::takesLessThanHalfOfThePage()
{
    QFETCH(QSizeF, size);
    FigureRequest request = requestOf();
    request.millimetres = size;
    request.caption = QStringLiteral("A caption that is rather long. ").repeated(20);
    double least = 0;
    report::MadeFigure made = madeOf(request, wheel(90));
    const double page = figures::pageOf(made.figure).height();
    for (const support::TextBox& box : boxesOf(made.figure, made.figure.paint))
        if (box.text.startsWith(u"A caption"_qs) || box.text.startsWith(u"Sources"_qs))
            least = least == 0 ? box.box.top() : std::min(least, box.box.top());
    QVERIFY(least == 0 || least > page * 0.55 - 1);
    for (const QString& fault : faultsOf(made.figure))
        if (fault.startsWith(u"beyond"_qs))
            QVERIFY2(false, qPrintable(fault));
}

void FooterTest::laysNoTextOnAnother_data()
{
    QTest::addColumn<View>("view");
    QTest::addColumn<NameLanguage>("language");
    QTest::addColumn<QSizeF>("size");
    const std::vector<std::pair<const char*, QSizeF>> sizes{{"column", QSizeF(82, 82)},
                                                            {"usual", QSizeF(170, 110)},
                                                            {"page", QSizeF(170, 230)},
                                                            {"slide", QSizeF(338.7, 190.5)}};
    for (const View view :
         {View::Graph, View::Changes, View::Timeline, View::Lanes, View::Multiples})
        for (const NameLanguage language :
             {NameLanguage::English, NameLanguage::Chinese, NameLanguage::Both})
            for (const auto& [name, size] : sizes)
                QTest::addRow("%s %s %s", qPrintable(report::codeOf(view)),
                              qPrintable(text::codeOf(language)), name)
                    << view << language << size;
}

void FooterTest::laysNoTextOnAnother()
{
    QFETCH(View, view);
    QFETCH(NameLanguage, language);
    QFETCH(QSizeF, size);
    FigureRequest request = requestOf(view);
    request.language = language;
    request.millimetres = size;
    request.yearsInPanel = 2;
    if (view == View::Graph) {
        request.focus = builtIn()->findEntity("gsma");
        request.depth = 1;
    }
    request.caption = language == NameLanguage::Chinese
                          ? u"世界互联网大会自2014年起每年在乌镇举行，本图据五份文献绘制。"_qs
                          : u"The conference in Wuzhen since 2014, as five documents tell it."_qs;
    const report::MadeFigure made = madeOf(request, builtIn());
    const QStringList faults = faultsOf(made.figure);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void FooterTest::laysNothingWrongWithCrowds_data()
{
    QTest::addColumn<int>("relations");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("crowd") << 200;
}

void FooterTest::laysNothingWrongWithCrowds()
{
    QFETCH(int, relations);
    for (const QSizeF size : {QSizeF(82, 82), QSizeF(170, 230)}) {
        for (const View view : {View::Graph, View::Timeline, View::Lanes, View::Multiples}) {
            FigureRequest request = requestOf(view);
            request.millimetres = size;
            request.yearsInPanel = 5;
            const report::MadeFigure made = madeOf(request, wheel(relations));
            const QStringList faults = faultsOf(made.figure);
            QVERIFY2(faults.isEmpty(),
                     qPrintable(report::codeOf(view) + u'\n' + faults.join(u'\n')));
        }
    }
}

QTEST_MAIN(FooterTest)
#include "footer_test.moc"
