// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scene/cards.h"
#include "tests/support/datasetfrom.h"

#include <QTest>

using namespace knotary;
using namespace knotary::scene;

namespace
{

constexpr const char* world = R"(halley:comet "Halley" zh"哈雷"
io:comet "Io"
io -circles-> halley [s1 1] [s2 1]
halley -circles-> halley [s1 2]
)";

} // namespace

class CardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysKindAndCounts_data();
    void saysKindAndCounts();
    void costsNoOtherLabelItsPlace();

private:
    dataset::Dataset m_data = support::datasetFrom(world);
    graph::Projection m_projection = query::project(graph::buildSnapshot(m_data), m_data, {});

    [[nodiscard]] Scene sceneAt(double scale, const layout::Positions& positions,
                                text::NameLanguage language = text::NameLanguage::English) const
    {
        return buildScene({.dataset = m_data,
                           .projection = m_projection,
                           .positions = positions,
                           .language = language,
                           .attention = {},
                           .scale = scale});
    }
    [[nodiscard]] const LabelMark* labelOf(const Scene& scene, const char* key) const
    {
        const auto found =
            std::find_if(scene.labels.begin(), scene.labels.end(), [&](const LabelMark& label) {
                return label.entity == *m_data.findEntity(key);
            });
        return found == scene.labels.end() ? nullptr : &*found;
    }
};

void CardsTest::saysKindAndCounts_data()
{
    using enum text::NameLanguage;
    QTest::addColumn<double>("scale");
    QTest::addColumn<text::NameLanguage>("language");
    QTest::addColumn<QString>("notes");
    QTest::newRow("from afar") << cardScale - 0.1 << English << "";
    QTest::newRow("English") << cardScale << English << "comet|2 relations, 2 sources";
    QTest::newRow("Chinese") << cardScale << Chinese << QStringLiteral("comet|2条关系，2个来源");
    QTest::newRow("both") << cardScale << Both
                          << QStringLiteral("comet|2 relations, 2 sources / 2条关系，2个来源");
}

void CardsTest::saysKindAndCounts()
{
    QFETCH(double, scale);
    QFETCH(text::NameLanguage, language);
    QFETCH(QString, notes);
    const Scene scene = sceneAt(scale, {{0, 0}, {300, 0}}, language);
    const LabelMark* halley = labelOf(scene, "halley");
    QVERIFY(halley != nullptr);
    QCOMPARE(halley->notes.join(QLatin1Char('|')), notes);
}

void CardsTest::costsNoOtherLabelItsPlace()
{
    // Two nodes so near to each other that their names just fit.
    for (const float gap : {6.0F, 9.0F, 12.0F, 16.0F, 24.0F}) {
        const Scene scene = sceneAt(3, {{0, 0}, {0, gap}});
        const LabelMark* halley = labelOf(scene, "halley");
        const LabelMark* io = labelOf(scene, "io");
        QVERIFY(halley != nullptr && io != nullptr);
        const auto coverOf = [](const LabelMark& label) { return label.box | label.notesBox; };
        QVERIFY(!coverOf(*halley).intersects(coverOf(*io)));
        QVERIFY(!halley->box.intersects(halley->notesBox));
        for (const NodeMark& node : scene.nodes) {
            const QRectF mark(node.place - QPointF(node.radius, node.radius),
                              QSizeF(2 * node.radius, 2 * node.radius));
            for (const LabelMark* label : {halley, io}) {
                QVERIFY(!label->box.intersects(mark.adjusted(1, 1, -1, -1)));
                QVERIFY(!label->notesBox.intersects(mark.adjusted(1, 1, -1, -1)));
            }
        }
    }
}

QTEST_MAIN(CardsTest)
#include "cards_test.moc"
