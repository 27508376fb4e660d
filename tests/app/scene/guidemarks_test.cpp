// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scene/buildscene.h"
#include "app/scene/guidemarks.h"
#include "tests/support/datasetfrom.h"

#include <QTest>

using namespace knotary;
using namespace knotary::scene;

class GuideMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growWithTheScaleButWordsDoNot();
    void saysYearsBandsAndMargin_data();
    void saysYearsBandsAndMargin();
    void leavesOutWordsThatTouch();
    void hiddenNodesHaveNoBar();
    void keepsWordsInSight();
    void noLabelLiesOnAWord();

private:
    dataset::Dataset m_data =
        support::datasetFrom("a:event \"Anna\"\nb:event \"Bert\"\na -knows-> b [s0 1]");
    graph::Projection m_projection = query::project(graph::buildSnapshot(m_data), m_data, {});
    layout::Positions m_positions{{150, 20}, {250, 40}};

    [[nodiscard]] static layout::Guides years()
    {
        layout::Guides guides;
        guides.low = {0, 0};
        guides.high = {400, 100};
        guides.years = {{100, 200, 2014, 2014, false}, {200, 300, 2016, 2017, true}};
        guides.bands = {{0, 100, 0U}};
        guides.undatedMargin = layout::UndatedMargin{0, 80};
        guides.bars = {{0, 150, 250, false, true}};
        return guides;
    }
    [[nodiscard]] GuideInput input(const layout::Guides& guides, double scale = 1) const
    {
        return {.guides = guides,
                .dataset = m_data,
                .projection = m_projection,
                .positions = m_positions,
                .scale = scale};
    }
    [[nodiscard]] static QStringList textsOf(const std::vector<GuideWord>& words)
    {
        QStringList texts;
        for (const GuideWord& word : words)
            texts << word.text;
        return texts;
    }
};

void GuideMarksTest::growWithTheScaleButWordsDoNot()
{
    const layout::Guides guides = years();
    const std::vector<GuideMark> marks = guideMarks(input(guides));
    const std::vector<GuideMark> larger = guideMarks(input(guides, 3));
    QCOMPARE(larger.size(), marks.size());
    QCOMPARE(larger.front().box, QRectF(0, 0, 1200, 300));
    QCOMPARE(marks.front().form, GuideMark::Form::Wash);
    QCOMPARE(std::count_if(marks.begin(), marks.end(),
                           [](const GuideMark& mark) { return mark.form == GuideMark::Form::Gap; }),
             1);
    const GuideMark& bar = marks.back();
    QCOMPARE(bar.form, GuideMark::Form::Bar);
    QCOMPARE(bar.box.center().y(), 20.0); // of its node
    QVERIFY(bar.fadesRight && !bar.fadesLeft);
    QCOMPARE(guideWords(input(guides)).front().box.size(),
             guideWords(input(guides, 3)).front().box.size());
}

void GuideMarksTest::saysYearsBandsAndMargin_data()
{
    QTest::addColumn<text::NameLanguage>("language");
    QTest::addColumn<QString>("texts");
    QTest::newRow("English") << text::NameLanguage::English
                             << QStringLiteral("2014|2016–2017|no date|event");
    QTest::newRow("Chinese") << text::NameLanguage::Chinese
                             << QStringLiteral("2014|2016–2017|无日期|event");
}

void GuideMarksTest::saysYearsBandsAndMargin()
{
    QFETCH(text::NameLanguage, language);
    QFETCH(QString, texts);
    const layout::Guides guides = years();
    GuideInput asked = input(guides);
    asked.language = language;
    QCOMPARE(textsOf(guideWords(asked)).join(u'|'), texts);
}

void GuideMarksTest::leavesOutWordsThatTouch()
{
    layout::Guides guides = years();
    guides.years.clear();
    for (int i = 0; i < 12; ++i) {
        const auto left = static_cast<float>(80 + 20 * i); // beside the margin
        guides.years.push_back({left, left + 20, 2014 + i, 2014 + i, false});
    }
    for (const double scale : {0.2, 0.5, 1.0, 4.0}) {
        std::vector<GuideWord> words = guideWords(input(guides, scale));
        std::erase_if(words, [](const GuideWord& word) { return !word.text.startsWith(u'2'); });
        QVERIFY(!words.empty());
        QVERIFY(scale < 4 || words.size() == 12);
        for (std::size_t i = 1; i < words.size(); ++i)
            QVERIFY(words[i].box.left() > words[i - 1].box.right());
    }
}

void GuideMarksTest::hiddenNodesHaveNoBar()
{
    const layout::Guides guides = years();
    GuideInput asked = input(guides);
    const graph::Projection rest = graph::without(m_projection, {base::EntityId(std::size_t{0})});
    const layout::Positions places{{250, 40}};
    const GuideInput hidden{
        .guides = guides, .dataset = m_data, .projection = rest, .positions = places, .scale = 1};
    QCOMPARE(guideMarks(hidden).size() + 1, guideMarks(asked).size());
}

void GuideMarksTest::keepsWordsInSight()
{
    const layout::Guides guides = years();
    const QRectF window(120, 50, 300, 200); // the top and the left are out of sight
    for (const GuideWord& word : keptInSight(guideWords(input(guides)), window)) {
        QVERIFY2(window.adjusted(-30, 0, 30, 0).contains(word.box), qPrintable(word.text));
        QVERIFY(word.text != QLatin1String("no date")); // its margin is not seen
    }
}

void GuideMarksTest::noLabelLiesOnAWord()
{
    layout::Guides guides = years();
    const layout::Positions positions{{150, 2}, {250, 2}}; // right under the years
    const Scene scene = buildScene({.dataset = m_data,
                                    .projection = m_projection,
                                    .positions = positions,
                                    .attention = {},
                                    .scale = 1,
                                    .guides = &guides});
    QVERIFY(!scene.guides.empty());
    QCOMPARE(scene.labels.size(), std::size_t{2} + (scene.labels.size() > 2 ? 1 : 0));
    for (const LabelMark& label : scene.labels)
        for (const GuideWord& word : scene.guideWords)
            QVERIFY(!label.box.intersects(word.box));
    for (const GuideWord& word : scene.guideWords)
        QVERIFY(scene.bounds.contains(word.box));
}

QTEST_MAIN(GuideMarksTest)
#include "guidemarks_test.moc"
