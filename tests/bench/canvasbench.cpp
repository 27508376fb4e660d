// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws one generated graph in a widget of 1920x1080 pixels by one method and prints what each
// frame cost. All methods see the same places, the same cameras and the same 300 labels.
//   canvasbench ours    NODES RELATIONS   what the canvas uses: frame and label layer
//   canvasbench painter NODES RELATIONS   QPainter, lines and nodes each in one call
//   canvasbench view    NODES RELATIONS   a QGraphicsView with an item for everything
//   canvasbench blit    0 0               one cached picture copied: the floor

#include "app/scene/emphasis.h"
#include "app/scene/frame.h"
#include "app/scene/groundwork.h"
#include "app/scene/labellayer.h"
#include "app/scene/paint.h"
#include "tests/support/generatedgraph.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QGraphicsEllipseItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <vector>

using namespace knotary;

namespace
{

constexpr QSize pictureSize(1920, 1080);
constexpr std::size_t labelCount = 300;
constexpr double secondsACase = 6;

double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Largest and present memory of this process, in kB.
long memory(const char* field)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').front().toLong();
    }
    return 0;
}

struct Graph
{
    support::GeneratedGraph made;
    graph::Projection projection;
    layout::Positions positions;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> lines;
    std::vector<std::uint32_t> byDegree; ///< nodes, those with most relations first
    QRectF bounds;

    Graph(int nodes, int relations) : made(support::generatedGraph(nodes, relations))
    {
        projection = query::project(graph::buildSnapshot(made.data), made.data, {});
        positions.resize(projection.nodeCount());
        for (std::size_t i = 0; i < positions.size(); ++i) {
            positions[i] = made.places[projection.entityOfNode[i].index()];
            bounds |= QRectF(static_cast<double>(positions[i].x),
                             static_cast<double>(positions[i].y), 1, 1);
        }
        const scene::Relations all = scene::relationsOf(projection);
        for (const scene::Relation& relation : all.list)
            lines.emplace_back(relation.from.number, relation.to.number);
        byDegree.resize(positions.size());
        std::iota(byDegree.begin(), byDegree.end(), 0U);
        std::stable_sort(byDegree.begin(), byDegree.end(), [&](std::uint32_t a, std::uint32_t b) {
            return all.degrees[a] > all.degrees[b];
        });
    }

    [[nodiscard]] QPointF place(std::uint32_t node) const
    {
        return {static_cast<double>(positions[node].x), static_cast<double>(positions[node].y)};
    }
    [[nodiscard]] const QString& nameOf(std::uint32_t node) const
    {
        static std::map<std::uint32_t, QString> names;
        QString& name = names[node];
        if (name.isEmpty()) {
            name = QString::fromStdString(
                made.data.entity(projection.entityOfNode[node])->names.front().second);
        }
        return name;
    }
    /// The camera that shows all, `zoom` times as large.
    [[nodiscard]] scene::FrameView camera(double zoom) const
    {
        const double scale =
            std::min(pictureSize.width() / bounds.width(), pictureSize.height() / bounds.height()) *
            0.95 * zoom;
        const QPointF middle(pictureSize.width() / 2.0, pictureSize.height() / 2.0);
        return {scale, middle - bounds.center() * scale, pictureSize, 1};
    }
    [[nodiscard]] double radius(double scale) const
    {
        return std::clamp(8 * std::sqrt(scale), 0.9, 8.0);
    }
};

/// The labels that everybody draws: the nodes with most relations whose names keep clear of one
/// another, as boxes in pixels of the scene.
std::vector<scene::LabelMark> labelsFor(const Graph& graph, const scene::FrameView& camera)
{
    std::vector<scene::LabelMark> labels;
    std::vector<QRectF> taken;
    const QRectF window = camera.window();
    for (const std::uint32_t node : graph.byDegree) {
        if (labels.size() == labelCount)
            break;
        const QRectF box(graph.place(node) * camera.scale + QPointF(6, -7), QSizeF(96, 15));
        if (!window.contains(box) ||
            std::any_of(taken.begin(), taken.end(),
                        [&box](const QRectF& other) { return other.intersects(box); })) {
            continue;
        }
        taken.push_back(box);
        scene::LabelMark label;
        label.node = base::NodeIndex(node);
        label.box = box;
        label.lines = {graph.nameOf(node)};
        labels.push_back(std::move(label));
    }
    return labels;
}

/// One way of drawing. Each function draws one frame into the widget's painter or view.
class Method
{
public:
    virtual ~Method() = default;
    /// Gets ready to show this camera; not counted.
    virtual void prepare(const scene::FrameView& camera) = 0;
    virtual void full(const scene::FrameView& camera) = 0;
    virtual void pan(const scene::FrameView& camera) { full(camera); }
    virtual void zoom(const scene::FrameView& camera) { full(camera); }
    virtual void take(std::uint32_t /*node*/) {}
    virtual void drag(const scene::FrameView& camera, std::uint32_t node, QPointF place) = 0;
};

/// A widget that paints what it is told.
class Sheet : public QWidget
{
public:
    Sheet()
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        setFixedSize(pictureSize);
        show();
    }
    void draw(std::function<void(QPainter&)> how)
    {
        m_how = std::move(how);
        repaint();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        if (m_how)
            m_how(painter);
    }

private:
    std::function<void(QPainter&)> m_how;
};

class Ours : public Method
{
public:
    explicit Ours(const Graph& graph)
        : m_graph(graph),
          m_groundwork(scene::groundworkOf(graph.made.data, graph.projection, graph.positions)),
          m_places(graph.positions)
    {
        m_emphasis = scene::emphasisOf(input(), m_groundwork.relations);
    }

    void prepare(const scene::FrameView& camera) override
    {
        m_labels.set(labelsFor(m_graph, camera), camera.scale, scene::Theme::Light,
                     m_graph.positions);
    }

    void full(const scene::FrameView& camera) override
    {
        m_frame.draw(input(), camera, {});
        show(camera);
    }

    void pan(const scene::FrameView& camera) override
    {
        m_frame.moveTo(input(), camera.offset);
        show(camera);
    }

    void zoom(const scene::FrameView& camera) override { show(camera); }

    void take(std::uint32_t node) override
    {
        m_lifted = base::NodeIndex(node);
        m_frame.draw(input(), m_frame.view(), {});
    }

    void drag(const scene::FrameView& camera, std::uint32_t node, QPointF place) override
    {
        m_places[node] = {static_cast<float>(place.x()), static_cast<float>(place.y())};
        scene::SceneInput lifted = input();
        lifted.lifting = scene::Lifted::Alone;
        lifted.parts = scene::Parts::Marks;
        lifted.scale = camera.scale;
        const scene::Scene hand = scene::buildScene(lifted);
        m_sheet.draw([&](QPainter& painter) {
            m_frame.paint(painter, camera);
            painter.save();
            painter.translate(camera.offset);
            scene::paint(painter, hand, camera.window());
            painter.restore();
            m_labels.paint(painter, camera, m_places);
        });
        m_places[node] = m_graph.positions[node];
    }

private:
    [[nodiscard]] scene::SceneInput input() const
    {
        return {.dataset = m_graph.made.data,
                .projection = m_graph.projection,
                .positions = m_places,
                .theme = scene::Theme::Light,
                .language = text::NameLanguage::English,
                .attention = {},
                .lifted = m_lifted,
                .groundwork = &m_groundwork,
                .emphasis = m_emphasis.nodes.empty() ? nullptr : &m_emphasis};
    }

    void show(const scene::FrameView& camera)
    {
        m_sheet.draw([&](QPainter& painter) {
            m_frame.paint(painter, camera);
            m_labels.paint(painter, camera, m_graph.positions);
        });
    }

    const Graph& m_graph;
    scene::Groundwork m_groundwork;
    layout::Positions m_places;
    scene::EmphasisOfAll m_emphasis;
    scene::Frame m_frame;
    scene::LabelLayer m_labels;
    base::NodeIndex m_lifted;
    Sheet m_sheet;
};

QColor lineColour()
{
    return QColor(0x82, 0x8B, 0x95, 128);
}

const std::vector<QColor>& nodeColours()
{
    static const std::vector<QColor> colours{QColor(0x0072B2), QColor(0xD55E00), QColor(0x009E73),
                                             QColor(0xCC79A7), QColor(0x56B4E9)};
    return colours;
}

/// Everything in as few calls as QPainter allows: lines of one pen, nodes from one pixmap, labels
/// from one pixmap each.
class Painter : public Method
{
public:
    explicit Painter(const Graph& graph) : m_graph(graph), m_places(graph.positions) {}

    void prepare(const scene::FrameView& camera) override
    {
        m_labels = labelsFor(m_graph, camera);
        const double radius = m_graph.radius(camera.scale);
        m_cell = static_cast<int>(radius) * 2 + 4;
        m_sprites = QPixmap(m_cell * static_cast<int>(nodeColours().size()), m_cell);
        m_sprites.fill(Qt::transparent);
        QPainter painter(&m_sprites);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (std::size_t i = 0; i < nodeColours().size(); ++i) {
            painter.setBrush(nodeColours()[i]);
            painter.drawEllipse(QPointF(m_cell * (static_cast<double>(i) + 0.5), m_cell / 2.0),
                                radius, radius);
        }
    }

    void full(const scene::FrameView& camera) override
    {
        m_sheet.draw([&](QPainter& painter) { paint(painter, camera); });
    }

    void drag(const scene::FrameView& camera, std::uint32_t node, QPointF place) override
    {
        m_places[node] = {static_cast<float>(place.x()), static_cast<float>(place.y())};
        full(camera);
        m_places[node] = m_graph.positions[node];
    }

private:
    [[nodiscard]] QPointF shown(std::uint32_t node, const scene::FrameView& camera) const
    {
        return QPointF(static_cast<double>(m_places[node].x),
                       static_cast<double>(m_places[node].y)) *
                   camera.scale +
               camera.offset;
    }

    void paint(QPainter& painter, const scene::FrameView& camera)
    {
        painter.fillRect(QRect(QPoint(), pictureSize), Qt::white);
        painter.setRenderHint(QPainter::Antialiasing);
        const double right = pictureSize.width();
        const double bottom = pictureSize.height();
        m_lines.clear();
        for (const auto& [from, to] : m_graph.lines) {
            const QPointF a = shown(from, camera);
            const QPointF b = shown(to, camera);
            if ((a.x() < 0 && b.x() < 0) || (a.x() > right && b.x() > right) ||
                (a.y() < 0 && b.y() < 0) || (a.y() > bottom && b.y() > bottom)) {
                continue;
            }
            m_lines.emplace_back(a, b);
        }
        painter.setPen(QPen(lineColour(), 1));
        painter.drawLines(m_lines.data(), static_cast<int>(m_lines.size()));
        m_fragments.clear();
        const QRectF visible(-m_cell, -m_cell, right + 2 * m_cell, bottom + 2 * m_cell);
        for (std::uint32_t node = 0; node < m_places.size(); ++node) {
            const QPointF place = shown(node, camera);
            if (visible.contains(place)) {
                m_fragments.push_back(QPainter::PixmapFragment::create(
                    place, QRectF(m_cell * static_cast<int>(node % nodeColours().size()), 0, m_cell,
                                  m_cell)));
            }
        }
        painter.drawPixmapFragments(m_fragments.data(), static_cast<int>(m_fragments.size()),
                                    m_sprites);
        painter.setRenderHint(QPainter::Antialiasing, false);
        for (const scene::LabelMark& label : m_labels) {
            QPixmap& pixmap = m_names[label.node.number];
            if (pixmap.isNull()) {
                pixmap = QPixmap(label.box.size().toSize());
                pixmap.fill(Qt::transparent);
                QPainter name(&pixmap);
                name.setFont(scene::fontOf(12));
                name.drawText(QPointF(2, 11), label.lines.front());
            }
            const QPointF place = shown(label.node.number, camera) + QPointF(6, -7);
            painter.drawPixmap(place.toPoint(), pixmap);
        }
    }

    const Graph& m_graph;
    layout::Positions m_places;
    std::vector<scene::LabelMark> m_labels;
    std::vector<QLineF> m_lines;
    std::vector<QPainter::PixmapFragment> m_fragments;
    std::map<std::uint32_t, QPixmap> m_names;
    QPixmap m_sprites;
    int m_cell = 0;
    Sheet m_sheet;
};

/// An item for every node, line and label, as programs built on Qt's graphics scene do it.
class View : public Method
{
public:
    View(const Graph& graph, QGraphicsScene::ItemIndexMethod index) : m_graph(graph)
    {
        m_scene.setItemIndexMethod(index);
        QPen pen(lineColour(), 1);
        pen.setCosmetic(true);
        m_linesOf.resize(graph.positions.size());
        for (const auto& [from, to] : graph.lines) {
            QGraphicsLineItem* line =
                m_scene.addLine(QLineF(graph.place(from), graph.place(to)), pen);
            m_linesOf[from].push_back({line, to});
            m_linesOf[to].push_back({line, from});
        }
        const double radius = graph.radius(graph.camera(1).scale);
        for (std::uint32_t node = 0; node < graph.positions.size(); ++node) {
            QGraphicsEllipseItem* item =
                m_scene.addEllipse(-radius, -radius, 2 * radius, 2 * radius, Qt::NoPen,
                                   nodeColours()[node % nodeColours().size()]);
            item->setPos(graph.place(node));
            item->setFlag(QGraphicsItem::ItemIgnoresTransformations);
            item->setZValue(1);
            m_nodes.push_back(item);
        }
        m_view.setScene(&m_scene);
        m_view.setRenderHint(QPainter::Antialiasing);
        m_view.setFrameShape(QFrame::NoFrame);
        m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        const double reach = std::max(graph.bounds.width(), graph.bounds.height()) * 4;
        m_view.setSceneRect(graph.bounds.adjusted(-reach, -reach, reach, reach));
        m_view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
        m_view.setFixedSize(pictureSize);
        m_view.show();
    }

    void prepare(const scene::FrameView& camera) override
    {
        qDeleteAll(m_labels);
        m_labels.clear();
        for (const scene::LabelMark& label : labelsFor(m_graph, camera)) {
            QGraphicsSimpleTextItem* item =
                m_scene.addSimpleText(label.lines.front(), scene::fontOf(12));
            item->setFlag(QGraphicsItem::ItemIgnoresTransformations);
            item->setPos(m_graph.place(label.node.number));
            item->setZValue(2);
            m_labels.push_back(item);
        }
    }

    void full(const scene::FrameView& camera) override
    {
        m_view.setTransform(QTransform::fromScale(camera.scale, camera.scale));
        m_view.centerOn(camera.window().center() / camera.scale);
        m_view.viewport()->repaint();
    }

    void take(std::uint32_t /*node*/) override
    {
        m_view.setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    }

    void drag(const scene::FrameView& /*camera*/, std::uint32_t node, QPointF place) override
    {
        m_nodes[node]->setPos(place);
        for (const auto& [line, other] : m_linesOf[node])
            line->setLine(QLineF(place, m_graph.place(other)));
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }

private:
    const Graph& m_graph;
    QGraphicsScene m_scene;
    QGraphicsView m_view;
    std::vector<QGraphicsEllipseItem*> m_nodes;
    std::vector<std::vector<std::pair<QGraphicsLineItem*, std::uint32_t>>> m_linesOf;
    std::vector<QGraphicsSimpleTextItem*> m_labels;
};

class Blit : public Method
{
public:
    Blit() : m_picture(pictureSize, QImage::Format_RGB32) { m_picture.fill(Qt::white); }
    void prepare(const scene::FrameView& /*camera*/) override {}
    void full(const scene::FrameView& /*camera*/) override
    {
        m_sheet.draw([this](QPainter& painter) { painter.drawImage(0, 0, m_picture); });
    }
    void drag(const scene::FrameView& camera, std::uint32_t /*node*/, QPointF /*place*/) override
    {
        full(camera);
    }

private:
    QImage m_picture;
    Sheet m_sheet;
};

enum class Summary
{
    Median,
    Mean ///< where a few frames do the work of many
};

/// Milliseconds of processor time a frame.
double cost(Summary summary, const std::function<void(int)>& frame)
{
    frame(0); // not counted
    std::vector<double> costs;
    QElapsedTimer clock;
    clock.start();
    const int most = summary == Summary::Mean ? 120 : 25;
    for (int i = 1; i <= most; ++i) {
        const double before = processorMilliseconds();
        frame(i);
        costs.push_back(processorMilliseconds() - before);
        if (static_cast<double>(clock.elapsed()) > secondsACase * 1e3 && i >= 2)
            break;
    }
    if (summary == Summary::Mean)
        return std::accumulate(costs.begin(), costs.end(), 0.0) / static_cast<double>(costs.size());
    std::sort(costs.begin(), costs.end());
    return costs[costs.size() / 2];
}

void measure(Method& method, const Graph& graph)
{
    for (int i = 0; i < 20; ++i) // until the window stands on the screen
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    std::map<const char*, double> costs;
    const auto fullAt = [&](double zoom) {
        const scene::FrameView camera = graph.camera(zoom);
        method.prepare(camera);
        return cost(Summary::Median, [&](int) { method.full(camera); });
    };
    costs["zoomedMs"] = fullAt(8);
    costs["fullMs"] = fullAt(1);

    const scene::FrameView camera = graph.camera(1);
    costs["panMs"] = cost(Summary::Mean, [&](int i) {
        scene::FrameView moved = camera; // to and fro, sixteen pixels a step
        const int step = i % 60;
        moved.offset += QPointF(14, 8) * (step < 30 ? step : 60 - step);
        method.pan(moved);
    });
    method.full(camera);
    costs["zoomStepMs"] = cost(Summary::Median, [&](int i) {
        scene::FrameView zoomed = camera;
        zoomed.scale *= 1 + 0.02 * (i % 10);
        const QPointF middle(pictureSize.width() / 2.0, pictureSize.height() / 2.0);
        zoomed.offset = middle - (middle - camera.offset) * (zoomed.scale / camera.scale);
        method.zoom(zoomed);
    });
    method.full(camera);
    const std::uint32_t node =
        graph.byDegree.empty() ? 0 : graph.byDegree[graph.byDegree.size() / 2];
    method.take(node);
    costs["dragMs"] = cost(Summary::Median, [&](int i) {
        method.drag(camera, node,
                    graph.positions.empty()
                        ? QPointF()
                        : graph.place(node) + QPointF(3, 2) * (i % 20) / camera.scale);
    });
    std::printf("{");
    for (const auto& [name, value] : costs)
        std::printf("\"%s\":%.3f,", name, value);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const QString kind = words.value(1, QStringLiteral("ours"));
    const Graph graph(words.value(2).toInt(), words.value(3).toInt());
    const long before = memory("VmRSS");
    std::unique_ptr<Method> method;
    if (kind == QStringLiteral("ours"))
        method = std::make_unique<Ours>(graph);
    else if (kind == QStringLiteral("painter"))
        method = std::make_unique<Painter>(graph);
    else if (kind == QStringLiteral("view"))
        method = std::make_unique<View>(graph, QGraphicsScene::BspTreeIndex);
    else if (kind == QStringLiteral("view-without-index"))
        method = std::make_unique<View>(graph, QGraphicsScene::NoIndex);
    else
        method = std::make_unique<Blit>();
    measure(*method, graph);
    std::printf("\"memoryMb\":%.2f}\n", static_cast<double>(memory("VmHWM") - before) / 1024);
    std::fflush(stdout);
    std::_Exit(EXIT_SUCCESS); // what tidying up costs is not asked
}
