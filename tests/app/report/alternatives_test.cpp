// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/alternatives.h"

#include "tests/support/madefigures.h"

#include <QApplication>

using namespace knotary;
using report::View;

class AlternativesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfANetwork();
    void tellsOfEveryView_data();
    void tellsOfEveryView();
    void tellsOfNothing_data();
    void tellsOfNothing();
    void keepsNamesLiteral();
    void followsTheLanguage();
};

namespace
{

constexpr const char* small =
    "source s1; source s2; property born date single; a:person \"Ann\" zh\"安\"; b:person \"Bob\";"
    "c:town \"Cee\" zh\"丙\"; a -in-> c @2014 [s1 1] [s2 1]; b -in-> c @2016 [s1 2]; a -knows-> b;"
    "a -born-> (date 1990) [s1 3]; a -born-> (date 1991) [s2 3]";

report::FigureRequest requestFor(View view, const dataset::Dataset& data)
{
    report::FigureRequest request;
    request.view = view;
    const std::vector<base::EntityId> entities = data.entities();
    if (view == View::Changes)
        request.compared = query::YearRange{2014, 2016};
    if (view == View::Page && !entities.empty())
        request.focus = entities.front();
    if (view == View::Path && !entities.empty()) {
        request.from = entities.front();
        request.to = entities.back();
    }
    return request;
}

QString englishOf(const report::FigureRequest& request, const support::SharedData& data)
{
    const auto made = support::made(request, data);
    return made ? made->figure.alternatives.at(0).text : QString();
}

} // namespace

void AlternativesTest::tellsOfANetwork()
{
    const support::SharedData data = support::dataFrom(small);
    const auto made = support::made(requestFor(View::Graph, *data), data);
    QCOMPARE(made->figure.alternatives.size(), std::size_t(2));
    QCOMPARE(made->figure.alternatives[0].language, u"en"_qs);
    QCOMPARE(made->figure.alternatives[0].text,
             u"Network of 3 entities and 3 relations, told of 2014 to 2016. Best connected: Ann (2 "
             u"relations), Bob (2) and Cee (2). The 3 relations rest on 2 sources; 1 is supported "
             u"by two or more independent ones, 1 by none."_qs);
    QCOMPARE(
        made->figure.alternatives[1].text,
        u"关系网络，含3个实体和3条关系，涉及2014年至2016年。关系最多的是安（2条）、Bob（2条）和"
        u"丙（2条）。依据2个来源，其中1条得到两个以上独立来源支持，1条没有来源。"_qs);
}

void AlternativesTest::tellsOfEveryView_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("says");
    const auto row = [](View view, const char* begins, const char* says) {
        QTest::addRow("%s", qPrintable(report::codeOf(view)))
            << int(view) << QString::fromUtf8(begins) << QString::fromUtf8(says);
    };
    row(View::Changes, "Network of 3 entities", "between 2014 and 2016: 1 claim added");
    row(View::Timeline, "Stacked bar chart over time, 1990 to 2016", "entities in force");
    row(View::Lanes, "Timeline with a bar for each of", "1990 to 2016");
    row(View::Multiples, "Set of 27 small networks", "rises to the most, 1 in 2014");
    row(View::Path, "Chain diagram: 1 shortest path of 1 step from Ann to Cee", "directly related");
    row(View::Page, "Page of what is claimed about Ann (person): 4 claims",
        "On 1 point the sources do not agree.");
    row(View::Table, "Table of 3 entities", "Best connected");
}

void AlternativesTest::tellsOfEveryView()
{
    QFETCH(int, view);
    QFETCH(QString, begins);
    QFETCH(QString, says);
    const support::SharedData data = support::dataFrom(small);
    const QString text = englishOf(requestFor(View(view), *data), data);
    QVERIFY2(text.startsWith(begins), qPrintable(text));
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY(!text.contains(u"mage of"));
    QVERIFY2(text.count(u". ") < 4, qPrintable(text));
}

void AlternativesTest::tellsOfNothing_data()
{
    QTest::addColumn<int>("view");
    for (const View view :
         {View::Graph, View::Changes, View::Timeline, View::Lanes, View::Multiples, View::Table})
        QTest::addRow("%s", qPrintable(report::codeOf(view))) << int(view);
}

void AlternativesTest::tellsOfNothing()
{
    QFETCH(int, view);
    for (const char* text : {"", "a:x"}) {
        const support::SharedData data = support::dataFrom(text);
        const auto made = support::made(requestFor(View(view), *data), data);
        QVERIFY(made);
        for (const figures::AlternativeText& one : made->figure.alternatives)
            QVERIFY(one.text.size() > 8 && !one.text.contains(u'%'));
    }
}

void AlternativesTest::keepsNamesLiteral()
{
    const support::SharedData data = support::dataFrom(support::hostileNames);
    const QString text = englishOf(requestFor(View::Page, *data), data);
    QVERIFY2(text.contains(u"<b>A & 'B'</b> %1 (x): "), qPrintable(text));
    QVERIFY(englishOf(requestFor(View::Graph, *data), data).contains(u"<b>A & 'B'</b> %1 ("));
}

void AlternativesTest::followsTheLanguage()
{
    const support::SharedData data = support::dataFrom(small);
    report::FigureRequest request = requestFor(View::Graph, *data);
    request.language = text::NameLanguage::Chinese;
    QVERIFY(support::made(request, data)->figure.description.startsWith(u"关系网络"));
    request.language = text::NameLanguage::Both;
    const QString both = support::made(request, data)->figure.description;
    QVERIFY(both.startsWith(u"Network of") && both.contains(u"关系网络"));
}

QTEST_MAIN(AlternativesTest)
#include "alternatives_test.moc"
