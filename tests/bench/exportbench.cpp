// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a file of one generated graph, 1920x1080 pixels large, and prints what that cost.
//   exportbench KIND NODES RELATIONS [FILE]
// KIND is one of ours: svg (layers only), svg-parts (ids, titles and links), pdf, png; or what Qt
// makes of the same scene: qt-svg, qt-pdf, qt-png; or svg-batch and qt-svg-batch: lines and nodes
// in one call each and 2000 names, as a program would draw that has no scene.

#include "app/figures/figure.h"
#include "app/scene/buildscene.h"
#include "app/scene/groundwork.h"
#include "app/scene/paint.h"
#include "tests/support/generatedgraph.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace knotary;

namespace
{

constexpr QSizeF pictureSize(1920, 1080);
constexpr double millimetresAPixel = 25.4 / 96;
constexpr int rounds = 5; ///< after one that is not counted

double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

struct Graph
{
    support::GeneratedGraph made;
    graph::Projection projection;
    layout::Positions positions;
    scene::Scene drawing;

    Graph(int nodes, int relations) : made(support::generatedGraph(nodes, relations))
    {
        projection = query::project(graph::buildSnapshot(made.data), made.data, {});
        for (const base::EntityId entity : projection.entityOfNode)
            positions.push_back(made.places[entity.index()]);
        scene::SceneInput input{.dataset = made.data,
                                .projection = projection,
                                .positions = positions,
                                .theme = scene::Theme::Print,
                                .language = text::NameLanguage::English,
                                .attention = {}};
        input.scale = scene::scaleToFit(input, pictureSize, 2);
        drawing = scene::buildScene(input);
    }

    void paint(QPainter& painter, const scene::PartNames* names) const
    {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate(QRectF(QPointF(0, 0), pictureSize).center() - drawing.bounds.center());
        scene::paint(painter, drawing, drawing.bounds, names);
    }

    void paintInBatches(QPainter& painter) const
    {
        painter.translate(QRectF(QPointF(0, 0), pictureSize).center() - drawing.bounds.center());
        std::vector<QLineF> lines;
        for (const scene::EdgeMark& edge : drawing.edges)
            lines.emplace_back(edge.from, edge.to);
        painter.setPen(QPen(QColor(0x99, 0x99, 0x99), 0.5));
        painter.drawLines(lines.data(), static_cast<int>(lines.size()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x4E, 0x79, 0xA7));
        for (const scene::NodeMark& node : drawing.nodes)
            painter.drawEllipse(node.place, 2, 2);
        painter.setPen(Qt::black);
        painter.setFont(scene::fontOf(9));
        constexpr std::size_t names = 2000;
        for (std::size_t i = 0; i < std::min(names, drawing.nodes.size()); ++i)
            painter.drawText(drawing.nodes[i].place + QPointF(3, 3),
                             QStringLiteral("Ada Novak %1").arg(i));
    }
};

figures::Figure figureOf(const Graph& graph, figures::PartsKept parts)
{
    figures::Figure figure = figures::emptyFigure(scene::Theme::Print, text::NameLanguage::English,
                                                  pictureSize * millimetresAPixel, 96);
    figure.title = QStringLiteral("A generated graph");
    figure.parts = parts;
    figure.paint = [&graph](QPainter& painter, const QRectF& /*page*/) {
        const scene::PartNames names{graph.made.data};
        graph.paint(painter, &names);
    };
    return figure;
}

template<class Paint>
QByteArray byGenerator(const Paint& paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(pictureSize.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), pictureSize));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray byPdfWriter(const Graph& graph)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        writer.setPageSize(QPageSize(pictureSize * millimetresAPixel, QPageSize::Millimeter, {},
                                     QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter(&writer);
        painter.scale(1200 / 96.0, 1200 / 96.0);
        graph.paint(painter, nullptr);
    }
    return buffer.data();
}

QByteArray byImage(const Graph& graph)
{
    QImage image(pictureSize.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    graph.paint(painter, nullptr);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray made(const Graph& graph, const QString& kind)
{
    using figures::FileType;
    using figures::PartsKept;
    if (kind == QLatin1String("svg"))
        return figures::render(figureOf(graph, PartsKept::Layers), FileType::Svg);
    if (kind == QLatin1String("svg-parts"))
        return figures::render(figureOf(graph, PartsKept::All), FileType::Svg);
    if (kind == QLatin1String("svg-batch")) {
        figures::Figure figure = figureOf(graph, PartsKept::Layers);
        figure.paint = [&graph](QPainter& painter, const QRectF& /*page*/) {
            graph.paintInBatches(painter);
        };
        return figures::render(figure, FileType::Svg);
    }
    if (kind == QLatin1String("pdf"))
        return figures::render(figureOf(graph, PartsKept::All), FileType::Pdf);
    if (kind == QLatin1String("png"))
        return figures::render(figureOf(graph, PartsKept::All), FileType::Png);
    if (kind == QLatin1String("qt-svg"))
        return byGenerator([&](QPainter& painter) { graph.paint(painter, nullptr); });
    if (kind == QLatin1String("qt-svg-batch"))
        return byGenerator([&](QPainter& painter) { graph.paintInBatches(painter); });
    if (kind == QLatin1String("qt-pdf"))
        return byPdfWriter(graph);
    if (kind == QLatin1String("qt-png"))
        return byImage(graph);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    const Graph graph(words.value(2).toInt(), words.value(3).toInt());
    std::vector<double> costs;
    QByteArray bytes;
    for (int round = 0; round <= rounds; ++round) {
        const double before = processorMilliseconds();
        bytes = made(graph, words.value(1));
        if (round > 0)
            costs.push_back(processorMilliseconds() - before);
    }
    if (bytes.isEmpty())
        return EXIT_FAILURE;
    std::sort(costs.begin(), costs.end());
    if (QFile file(words.value(4)); words.size() > 4 && file.open(QIODevice::WriteOnly))
        file.write(bytes);
    std::printf("{\"cpuMs\":%.3f,\"kB\":%.1f}\n", costs[costs.size() / 2],
                static_cast<double>(bytes.size()) / 1000);
    return EXIT_SUCCESS;
}
