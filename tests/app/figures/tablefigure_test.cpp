// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/tablefigure.h"

#include "tests/support/madefigures.h"

using namespace knotary;
using report::TableRows;
using report::View;

class TableFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsTextsApart_data();
    void keepsItsTextsApart();
    void listsEntities();
    void listsClaims();
    void keepsToTheQuery();
    void goesOnWithItsHeader();
    void keepsHostileNamesLiteral();
    void saysThatThereIsNothing();
    void countsWhatNobodyPrints();
};

namespace
{

report::FigureRequest requestFor(TableRows rows)
{
    report::FigureRequest request;
    request.view = View::Table;
    request.table = rows;
    request.millimetres = QSizeF(170, 230);
    return request;
}

} // namespace

void TableFigureTest::keepsItsTextsApart_data()
{
    support::addLooks();
}

void TableFigureTest::keepsItsTextsApart()
{
    QFETCH(int, theme);
    QFETCH(int, language);
    QFETCH(QString, preset);
    for (const TableRows rows : {TableRows::Entities, TableRows::Claims}) {
        report::FigureRequest request = support::lookOf(View::Table, theme, language, preset);
        request.table = rows;
        const auto made = support::made(request, support::builtInData());
        QVERIFY(made);
        QCOMPARE(support::faultsIn(made->figure), QString());
    }
}

void TableFigureTest::listsEntities()
{
    const support::SharedData data = support::dataFrom(
        "source s1; b:city \"Bee\" zh\"乙\"; a:city \"Ay\"; a -near-> b @2014/2016 [s1 1]");
    report::FigureRequest request = requestFor(TableRows::Entities);
    request.title = u"Towns"_qs;
    const QString words = support::wordsOnPage(support::made(request, data)->figure);
    for (const QString& one : {u"Towns"_qs, u"2 entities"_qs, u"Name"_qs, u"Kind"_qs, u"Dates"_qs,
                               u"2014 – 2016"_qs, u"Relations"_qs, u"Sources"_qs})
        QVERIFY2(words.contains(one), qPrintable(one + u" in "_qs + words));
    QVERIFY(words.indexOf(u"Bee") < words.indexOf(u"Ay")); // the order of the file
    request.language = text::NameLanguage::Both;
    QVERIFY(support::wordsOnPage(support::made(request, data)->figure).contains(u"中文名"));
}

void TableFigureTest::listsClaims()
{
    const support::SharedData data =
        support::dataFrom("source s1; a:x; b:x; a -near-> b @2014 [s1 1]; a -said-> \"Yes\" "
                          "standing=inferred from=c1;"
                          "b -count-> (quantity 12000 men)");
    report::FigureRequest request = requestFor(TableRows::Claims);
    request.citations = text::CitationStyle::Apa;
    const auto made = support::made(request, data);
    const QString words = support::wordsOnPage(made->figure);
    for (const QString& one : {u"3 claims"_qs, u"Subject"_qs, u"near"_qs, u"2014"_qs, u"stated"_qs,
                               u"inferred"_qs, u"Yes"_qs, u"s1"_qs})
        QVERIFY2(words.contains(one), qPrintable(one + u" in "_qs + words));
    QCOMPARE(made->claims.size(), std::size_t(3));
    QCOMPARE(made->entities.size(), std::size_t(2));
}

void TableFigureTest::keepsToTheQuery()
{
    const support::SharedData data =
        support::dataFrom("a:x; b:x; c:y; a -p-> b @2014; b -p-> c @2019; c -q-> \"no\"");
    report::FigureRequest request = requestFor(TableRows::Claims);
    request.query = query::parseQuery("kind:x", *data).query;
    QCOMPARE(support::made(request, data)->claims.size(), std::size_t(1));
    request.query = {};
    request.window = query::windowOfYears({2019, 2019});
    QCOMPARE(support::made(request, data)->entities.size(), std::size_t(2));
}

void TableFigureTest::goesOnWithItsHeader()
{
    const auto made = support::made(requestFor(TableRows::Entities), support::builtInData());
    QVERIFY(!made->figure.furtherPages.empty());
    const QString last = support::wordsOnPage(made->figure, made->figure.furtherPages.size());
    QVERIFY(last.contains(u"Relations") && last.contains(u"–127 of 127"));
    QVERIFY(support::wordsOnPage(made->figure).contains(u"Rows 1–"));
}

void TableFigureTest::keepsHostileNamesLiteral()
{
    const support::SharedData data = support::dataFrom(support::hostileNames);
    for (const TableRows rows : {TableRows::Entities, TableRows::Claims})
        for (const QSizeF size :
             {QSizeF(170, 230), QSizeF(82, 82), QSizeF(40, 30), QSizeF(20, 20)}) {
            report::FigureRequest request = requestFor(rows);
            request.millimetres = size;
            QCOMPARE(support::faultsIn(support::made(request, data)->figure), QString());
        }
    QVERIFY(support::wordsOnPage(support::made(requestFor(TableRows::Entities), data)->figure)
                .contains(u"<b>A & 'B'</b> %1"));
}

void TableFigureTest::saysThatThereIsNothing()
{
    for (const TableRows rows : {TableRows::Entities, TableRows::Claims}) {
        const auto made = support::made(requestFor(rows), support::dataFrom(""));
        QVERIFY(support::wordsOnPage(made->figure).contains(u"There is nothing to list."));
    }
}

void TableFigureTest::countsWhatNobodyPrints()
{
    std::string text;
    for (int number = 0; number < 20000; ++number)
        text += "n" + std::to_string(number) + ":x;";
    const auto made = support::made(requestFor(TableRows::Entities), support::dataFrom(text));
    QVERIFY(support::wordsOnPage(made->figure).contains(u" of 20000"));
    QVERIFY(made->figure.furtherPages.size() < 100);
}

QTEST_MAIN(TableFigureTest)
#include "tablefigure_test.moc"
