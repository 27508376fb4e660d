// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/pagefigure.h"

#include "tests/support/madefigures.h"

using namespace knotary;
using report::View;

class PageFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsTextsApart_data();
    void keepsItsTextsApart();
    void tellsAllClaims();
    void putsContradictionsSideBySide();
    void goesOnOnFurtherPages();
    void speaksChinese();
    void keepsHostileNamesLiteral();
    void saysThatThereIsNoClaim();
    void needsAFocus();
};

namespace
{

report::FigureRequest requestFor(const dataset::Dataset& data, const char* entity)
{
    report::FigureRequest request;
    request.view = View::Page;
    request.focus = *data.findEntity(entity);
    request.citations = text::CitationStyle::Apa;
    request.millimetres = QSizeF(170, 230);
    return request;
}

} // namespace

void PageFigureTest::keepsItsTextsApart_data()
{
    support::addLooks();
}

void PageFigureTest::keepsItsTextsApart()
{
    QFETCH(int, theme);
    QFETCH(int, language);
    QFETCH(QString, preset);
    const support::SharedData data = support::builtInData();
    for (const char* entity : {"wic", "gsma", "china"}) {
        report::FigureRequest request = support::lookOf(View::Page, theme, language, preset);
        request.focus = *data->findEntity(entity);
        const auto made = support::made(request, data);
        QVERIFY(made);
        QCOMPARE(support::faultsIn(made->figure), QString());
    }
}

void PageFigureTest::tellsAllClaims()
{
    const support::SharedData data = support::dataFrom(
        "source s1; a:city \"Ay\" ~\"Old Ay\" !\"A note.\"; b:city \"Bee\"; c:city \"Cee\";"
        "a -twins-with-> b @2014 [s1 1]; a -twins-with-> c [s1 2]; b -visits-> a;"
        "a -counts-> (quantity 12000 people) @2019 [s1 3]; a -motto-> \"Be brave.\"");
    const auto made = support::made(requestFor(*data, "a"), data);
    const QString words = support::wordsOnPage(made->figure);
    for (const QString& one :
         {u"Ay"_qs, u"city"_qs, u"Also: Old Ay"_qs, u"A note."_qs, u"Twins-with"_qs,
          u"Bee in 2014"_qs, u"Cee"_qs, u"[1]"_qs, u"[–]"_qs, u"In figures"_qs, u"12"_qs,
          u"Be brave."_qs, u"Sources"_qs, u"paras. 1–3"_qs, u"5 claims"_qs})
        QVERIFY2(words.contains(one), qPrintable(one + u" in "_qs + words));
    QCOMPARE(made->claims.size(), std::size_t(5));
    QCOMPARE(made->entities.size(), std::size_t(3));
    QVERIFY(!words.contains(u"Claims 1"));
}

void PageFigureTest::putsContradictionsSideBySide()
{
    const support::SharedData data =
        support::dataFrom("source s1; source s2; property born date single; a:person;"
                          "a -born-> (date 1990) [s1 1]; a -born-> (date 1991) [s2 1]");
    const figures::Figure figure = support::made(requestFor(*data, "a"), data)->figure;
    const auto boxes = support::textBoxesOf(figure.paint, figures::pageOf(figure).size());
    QHash<QString, QRectF> places;
    for (const support::TextBox& box : boxes)
        places[box.text.trimmed()] = box.box;
    QVERIFY(support::wordsOf(boxes).contains(u"sources differ"));
    QVERIFY(places.contains(u"1990"_qs) && places.contains(u"1991"_qs));
    QCOMPARE(places[u"1990"_qs].top(), places[u"1991"_qs].top());
    QVERIFY(places[u"1990"_qs].right() < places[u"≠"_qs].left());
    QVERIFY(places[u"≠"_qs].right() < places[u"1991"_qs].left());
}

void PageFigureTest::goesOnOnFurtherPages()
{
    std::string text = "source s1; a:x;";
    for (int number = 0; number < 150; ++number)
        text += "a -says-> \"Sentence number " + std::to_string(number) +
                " of very many that all are rather long.\" [s1 " + std::to_string(number) + "];";
    const support::SharedData data = support::dataFrom(text);
    const figures::Figure figure = support::made(requestFor(*data, "a"), data)->figure;
    QVERIFY(!figure.furtherPages.empty());
    const QString first = support::wordsOnPage(figure);
    QVERIFY2(first.contains(u"Claims 1–") && first.contains(u" of 150"), qPrintable(first));
    const QString all = support::wordsOnAllPages(figure);
    for (int number = 0; number < 150; ++number)
        QVERIFY(all.contains(u"Sentence number %1 of"_qs.arg(number)));
    QCOMPARE(support::faultsIn(figure), QString());
}

void PageFigureTest::speaksChinese()
{
    const support::SharedData data = support::builtInData();
    report::FigureRequest request = requestFor(*data, "wic");
    request.language = text::NameLanguage::Chinese;
    QString words = support::wordsOnPage(support::made(request, data)->figure);
    words.remove(u' '); // between fonts
    QVERIFY(words.contains(u"世界互联网大会") && words.contains(u"创办于"));
    QVERIFY(words.contains(u"2014年11月19日") && words.contains(u"41条陈述"));
}

void PageFigureTest::keepsHostileNamesLiteral()
{
    const support::SharedData data = support::dataFrom(support::hostileNames);
    for (const char* entity : {"a", "b", "c", "d"})
        for (const QSizeF size :
             {QSizeF(170, 230), QSizeF(82, 82), QSizeF(40, 30), QSizeF(20, 20)}) {
            report::FigureRequest request = requestFor(*data, entity);
            request.millimetres = size;
            const auto made = support::made(request, data);
            QCOMPARE(support::faultsIn(made->figure), QString());
        }
    const QString words = support::wordsOnPage(support::made(requestFor(*data, "a"), data)->figure);
    QVERIFY(words.contains(u"<b>A & 'B'</b> %1") && words.contains(u"%1 <u>%2</u> & so on"));
}

void PageFigureTest::saysThatThereIsNoClaim()
{
    const support::SharedData data = support::dataFrom("a:x; b:x");
    const auto made = support::made(requestFor(*data, "a"), data);
    QVERIFY(support::wordsOnPage(made->figure).contains(u"No claim speaks of it yet."));
}

void PageFigureTest::needsAFocus()
{
    report::FigureRequest request;
    request.view = View::Page;
    QVERIFY(!support::made(request, support::dataFrom("a:x")));
}

QTEST_MAIN(PageFigureTest)
#include "pagefigure_test.moc"
