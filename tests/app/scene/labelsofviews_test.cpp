// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader can count on in any view of two real-sized graphs: labels keep clear of each other,
// of the nodes and of the picture's edge; and enough of them are there.

#include "app/document/builtin.h"
#include "app/scene/buildscene.h"
#include "model/formats/format.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <numeric>

using namespace knotary;
using namespace knotary::scene;
using text::NameLanguage;

Q_DECLARE_METATYPE(knotary::text::NameLanguage)

namespace
{

constexpr QSizeF wholeScreen(1600, 1000);
constexpr QSizeF canvasBesidePanels(1200, 660); ///< of a window of that size, panels open
constexpr double fitMargin = 28;

struct World
{
    dataset::Dataset data;
    graph::Projection projection;
    layout::Positions positions;
    std::vector<std::size_t> degrees;
    double fit = 1;

    explicit World(dataset::Dataset made) : data(std::move(made))
    {
        projection = query::project(graph::buildSnapshot(data), data, {});
        const std::vector<layout::Extent> extents =
            nodeExtents(data, projection, NameLanguage::English);
        const base::CancelToken never;
        layout::catalogue().front()->run(
            {.topology = projection.topology, .extents = extents, .isPinned = {}, .seed = 1},
            positions, {}, base::Control(never));
        degrees.assign(projection.nodeCount(), 0);
        for (auto [edge, end] = boost::edges(projection.topology); edge != end; ++edge) {
            ++degrees[boost::source(*edge, projection.topology)];
            ++degrees[boost::target(*edge, projection.topology)];
        }
        fit = scaleToFit(input(1), wholeScreen, fitMargin);
    }

    [[nodiscard]] SceneInput input(double scale,
                                   NameLanguage language = NameLanguage::English) const
    {
        return {.dataset = data,
                .projection = projection,
                .positions = positions,
                .theme = Theme::Light,
                .language = language,
                .attention = {},
                .scale = scale};
    }

    [[nodiscard]] const std::string& keyOf(std::size_t node) const
    {
        return data.entity(projection.entityOfNode[node])->key;
    }

    [[nodiscard]] std::vector<std::size_t> mostRelated(std::size_t count) const
    {
        std::vector<std::size_t> order(degrees.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [this](std::size_t a, std::size_t b) { return degrees[a] > degrees[b]; });
        order.resize(std::min(order.size(), count));
        return order;
    }
};

} // namespace

class LabelsOfViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void labelsTheHubs_data();
    void labelsTheHubs();

private:
    std::unique_ptr<World> m_conferences; ///< the built-in data
};

void LabelsOfViewsTest::initTestCase()
{
    formats::ReadResult read = document::readBuiltIn(base::Control());
    QVERIFY(read.dataset.has_value());
    m_conferences = std::make_unique<World>(std::move(*read.dataset));
}

void LabelsOfViewsTest::labelsTheHubs_data()
{
    QTest::addColumn<NameLanguage>("language");
    QTest::addColumn<QSizeF>("room");
    for (const NameLanguage language :
         {NameLanguage::English, NameLanguage::Chinese, NameLanguage::Both}) {
        const QByteArray code = text::codeOf(language).toUtf8();
        QTest::addRow("%s, whole screen", code.data()) << language << wholeScreen;
        QTest::addRow("%s, beside panels", code.data()) << language << canvasBesidePanels;
    }
}

void LabelsOfViewsTest::labelsTheHubs()
{
    QFETCH(NameLanguage, language);
    QFETCH(QSizeF, room);
    const World& world = *m_conferences;
    const double scale = scaleToFit(world.input(1, language), room, fitMargin);
    const Scene scene = buildScene(world.input(scale, language));
    for (const std::size_t hub : world.mostRelated(14)) {
        const bool isLabelled =
            std::any_of(scene.labels.begin(), scene.labels.end(),
                        [hub](const LabelMark& label) { return label.node.index() == hub; });
        QVERIFY2(isLabelled, world.keyOf(hub).c_str());
    }
}

QTEST_MAIN(LabelsOfViewsTest)
#include "labelsofviews_test.moc"
