// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/pathfigure.h"

#include "app/figures/pathtree.h"
#include "tests/support/madefigures.h"

using namespace knotary;
using report::View;

class PathFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsTextsApart_data();
    void keepsItsTextsApart();
    void saysStepsAndEvidence();
    void drawsSharedBeginningsOnce();
    void saysThatNothingConnects();
    void countsWhatHasNoRoom();
    void keepsHostileNamesLiteral();
    void takesWhatItShows();
    void needsBothEnds();
    void drawsLongChains();
};

namespace
{

report::FigureRequest requestFor(const dataset::Dataset& data, const char* from, const char* to)
{
    report::FigureRequest request;
    request.view = View::Path;
    request.from = *data.findEntity(from);
    request.to = *data.findEntity(to);
    request.citations = text::CitationStyle::Apa;
    return request;
}

constexpr const char* forked =
    "source s1; source s2; source s3; a:x; b:x; c:y; d:y; e:x;"
    "a -knows-> b @2014 [s1 1] [s2 2]; b -met-> c [s1 3]; b -met-> d standing=announced [s3 1];"
    "e -saw-> c [s2 7]; d -saw-> e";

} // namespace

void PathFigureTest::keepsItsTextsApart_data()
{
    support::addLooks();
}

void PathFigureTest::keepsItsTextsApart()
{
    QFETCH(int, theme);
    QFETCH(int, language);
    QFETCH(QString, preset);
    const support::SharedData data = support::builtInData();
    for (const auto& [from, to] : {std::pair("tim-cook", "cncert"), std::pair("gsma", "china")}) {
        report::FigureRequest request = support::lookOf(View::Path, theme, language, preset);
        request.from = *data->findEntity(from);
        request.to = *data->findEntity(to);
        const auto made = support::made(request, data);
        QVERIFY(made);
        QCOMPARE(support::faultsIn(made->figure), QString());
        request.citations.reset();
        QCOMPARE(support::faultsIn(support::made(request, data)->figure), QString());
    }
}

void PathFigureTest::saysStepsAndEvidence()
{
    const support::SharedData data = support::dataFrom(forked);
    report::FigureRequest request = requestFor(*data, "a", "e");
    const QString cited = support::wordsOnPage(support::made(request, data)->figure);
    for (const QString& words : {u"2 paths of 3 steps"_qs, u"knows"_qs, u"2014"_qs, u"[1, 2]"_qs,
                                 u"announced"_qs, u"Sources"_qs, u"one source"_qs})
        QVERIFY2(cited.contains(words), qPrintable(words + u" in "_qs + cited));
    request.citations.reset();
    const QString counted = support::wordsOnPage(support::made(request, data)->figure);
    QVERIFY(!counted.contains(u"[1, 2]") && !counted.contains(u"Sources"));
    QVERIFY(counted.contains(u"number of sources"));
}

void PathFigureTest::drawsSharedBeginningsOnce()
{
    const support::SharedData data = support::dataFrom(forked);
    const auto made = support::made(requestFor(*data, "a", "e"), data);
    const figures::PathTree tree = figures::pathTree({.dataset = *data,
                                                      .from = made->request.from,
                                                      .to = made->request.to,
                                                      .chains = made->chains});
    QStringList steps;
    for (const figures::PathStep& step : tree)
        steps += QString(qsizetype(step.depth), u'-') + step.names.first();
    QCOMPARE(steps.join(u' '), u"a -b --c ---e --d ---e"_qs);
    QCOMPARE(tree[3].links.front().isForward, false); // e saw c
}

void PathFigureTest::saysThatNothingConnects()
{
    const support::SharedData data = support::dataFrom("a:x; b:x; c:x; a -p-> c");
    const auto made = support::made(requestFor(*data, "a", "b"), data);
    QVERIFY(support::wordsOnPage(made->figure).contains(u"Nothing here connects the two."));
    QCOMPARE(made->entities.size(), std::size_t(2));
    const auto same = support::made(requestFor(*data, "a", "a"), data);
    QVERIFY(support::wordsOnPage(same->figure).contains(u"Nothing here connects the two."));
}

void PathFigureTest::countsWhatHasNoRoom()
{
    std::string text = "a:x; z:x;";
    for (int number = 0; number < 60; ++number) {
        const std::string key = "m" + std::to_string(number);
        text += key + ":y; a -p-> " + key + "; " + key + " -p-> z;";
    }
    const support::SharedData data = support::dataFrom(text);
    const auto made = support::made(requestFor(*data, "a", "z"), data);
    QCOMPARE(made->chains.size(), std::size_t(60));
    const QString words = support::wordsOnPage(made->figure);
    QVERIFY2(words.contains(u" of 60"), qPrintable(words));
    QVERIFY(!made->figure.furtherPages.empty());
    QCOMPARE(support::faultsIn(made->figure), QString());
    QVERIFY(support::wordsOnAllPages(made->figure).contains(u"m59"));
}

void PathFigureTest::keepsHostileNamesLiteral()
{
    const support::SharedData data = support::dataFrom(support::hostileNames);
    for (const QSizeF size : {QSizeF(170, 110), QSizeF(82, 82), QSizeF(40, 30), QSizeF(20, 20)}) {
        report::FigureRequest request = requestFor(*data, "c", "e");
        request.millimetres = size;
        const auto made = support::made(request, data);
        QCOMPARE(support::faultsIn(made->figure), QString());
        QVERIFY(!figures::render(made->figure, figures::FileType::Png).isEmpty());
    }
    const auto made = support::made(requestFor(*data, "a", "b"), data);
    QVERIFY(support::wordsOnPage(made->figure).contains(u"<b>A & 'B'</b> %1"));
}

void PathFigureTest::takesWhatItShows()
{
    const support::SharedData data = support::dataFrom(forked);
    const auto made = support::made(requestFor(*data, "a", "e"), data);
    QCOMPARE(made->entities.size(), std::size_t(5));
    QCOMPARE(made->claims.size(), std::size_t(5));
    QVERIFY(made->graph == nullptr);
}

void PathFigureTest::needsBothEnds()
{
    const support::SharedData data = support::dataFrom(forked);
    report::FigureRequest request = requestFor(*data, "a", "e");
    request.to = {};
    QVERIFY(!support::made(request, data));
}

void PathFigureTest::drawsLongChains()
{
    std::string text = "n0:x;";
    for (int number = 1; number < 3000; ++number)
        text += "n" + std::to_string(number) + ":x; n" + std::to_string(number - 1) + " -p-> n" +
                std::to_string(number) + ";";
    const support::SharedData data = support::dataFrom(text);
    const auto made = support::made(requestFor(*data, "n0", "n2999"), data);
    QVERIFY(support::wordsOnPage(made->figure).contains(u"1 path of 2999 steps"));
    QCOMPARE(support::faultsIn(made->figure), QString());
}

QTEST_MAIN(PathFigureTest)
#include "pathfigure_test.moc"
