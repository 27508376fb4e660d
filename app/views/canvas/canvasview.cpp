// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/canvas/canvasview.h"

#include "app/document/filter.h"
#include "app/document/jobs.h"
#include "app/document/lens.h"
#include "app/document/pathfinder.h"
#include "app/operations/analyses.h"
#include "app/views/canvas/birdseye.h"
#include "app/views/canvas/legendcard.h"
#include "app/views/lineicon.h"

#include <QAccessible>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knotary::views
{

namespace
{

constexpr double overlayMargin = 12;        // of legend and buttons
constexpr std::size_t mostShownNodes = 250; // a screen reader needs about 3 ms for each
constexpr int hoverAfter = 150;             // milliseconds

QToolButton* overlayButton(LineIcon icon, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("canvasButton"));
    button->setIcon(lineIcon(icon));
    button->setIconSize({18, 18});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::ArrowCursor);
    button->resize(32, 32);
    return button;
}

} // namespace

CanvasView::CanvasView(document::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Graph"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);

    m_legend = new LegendCard(this);
    connect(m_legend, &LegendCard::groupChosen, this,
            [this](int tone) { operations::selectGroup(m_session, tone); });
    m_legendButton = overlayButton(LineIcon::Legend, tr("Legend"), this);
    m_legendButton->setCheckable(true);
    m_legendButton->setChecked(true);
    m_zoomInButton = overlayButton(LineIcon::ZoomIn, tr("Zoom in"), this);
    m_zoomOutButton = overlayButton(LineIcon::ZoomOut, tr("Zoom out"), this);
    m_fitButton = overlayButton(LineIcon::Fit, tr("Show the whole graph"), this);
    connect(m_legendButton, &QToolButton::toggled, this, [this](bool isShown) {
        placeOverlays();
        Q_EMIT legendShownChanged(isShown);
    });
    m_clearFilterButton = new QPushButton(tr("Clear the filter"), this);
    m_clearFilterButton->setObjectName(QStringLiteral("clearFilter"));
    m_clearFilterButton->setCursor(Qt::ArrowCursor);
    m_clearFilterButton->hide();
    connect(m_clearFilterButton, &QPushButton::clicked, this, [this] {
        setFocus(); // the button goes
        m_session.setFilter({});
    });
    m_birdsEye = new BirdsEye(this);
    m_birdsEye->hide();
    connect(m_birdsEye, &BirdsEye::placeWanted, this, &CanvasView::centreOn);
    connect(m_zoomInButton, &QToolButton::clicked, this, &CanvasView::zoomIn);
    connect(m_zoomOutButton, &QToolButton::clicked, this, &CanvasView::zoomOut);
    connect(m_fitButton, &QToolButton::clicked, this, &CanvasView::fitAll);

    m_picture = new Picture(m_session, this);
    connect(m_picture, &Picture::refined, this, [this] {
        if (m_picture->legendCounts() != m_countedFor)
            updateLegend();
        m_areShownNodesStale = true;
        update();
    });
    m_hoverDelay.setSingleShot(true);
    m_hoverDelay.setInterval(hoverAfter);
    connect(&m_hoverDelay, &QTimer::timeout, this, &CanvasView::showHovered);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_camera.offset = value.toPointF();
        m_areShownNodesStale = true;
        update();
    });
    m_glide.setEasingCurve(QEasingCurve::OutCubic);

    connect(&m_motion, &Motion::moved, this, &CanvasView::followMotion);
    connect(&m_motion, &Motion::arrived, this, &CanvasView::arrive);

    const auto redraw = [this] { redrawFor(Picture::Change::Looks); };
    connect(&m_session, &document::Session::projectionChanged, this, &CanvasView::followProjection);
    connect(&m_session, &document::Session::positionsChanged, this, &CanvasView::followPositions);
    connect(&m_session, &document::Session::currentChanged, this, &CanvasView::followCurrent);
    connect(&m_session, &document::Session::selectionChanged, this, redraw);
    connect(&m_session, &document::Session::hoveredChanged, this, redraw);
    connect(&m_session.paths(), &document::PathFinder::lookedAtChanged, this, redraw);
    connect(&m_session.paths(), &document::PathFinder::arrived, this,
            &CanvasView::bringPathIntoSight);
    connect(&m_session.comparison(), &document::Comparison::changed, this, [this, redraw] {
        redraw();
        updateLegend();
    });
    connect(&m_session.lens(), &document::Lens::changed, this, &CanvasView::followLens);
    connect(&m_session, &document::Session::languageChanged, this, [this, redraw] {
        redraw();
        updateLegend();
        if (m_follow == Follow::Fit && !m_session.window())
            fitAll();
    });
    connect(&m_session, &document::Session::layoutProgressChanged, this,
            qOverload<>(&QWidget::update));
    connect(&m_session.document(), &document::Document::changed, this,
            [this](const dataset::Change& change) {
                if (change.everything) {
                    m_follow = Follow::Fit;
                    // These are other nodes: they stand where they are.
                    m_motion.settle(m_session.sharedProjection(), m_session.positions());
                    m_picture->arrive();
                    m_keyboardNode = {};
                    m_showsKeyboardRing = false;
                }
                redrawFor(Picture::Change::Data);
                updateLegend();
                if (change.everything && hasDrawing())
                    fitAll(); // it stands already, as it was left
            });
    updateLegend();
}

CanvasView::~CanvasView() = default;

QSize CanvasView::sizeHint() const
{
    return {1000, 700};
}

QSize CanvasView::minimumSizeHint() const
{
    return {240, 180};
}

void CanvasView::setTheme(scene::Theme theme)
{
    m_theme = theme;
    m_picture->setTheme(theme);
    m_birdsEye->setTheme(theme);
    updateBirdsEye();
    updateLegend();
    update();
}

bool CanvasView::isBirdsEyeShown() const
{
    return m_isBirdsEyeWanted;
}

void CanvasView::setBirdsEyeShown(bool isShown)
{
    if (isShown == isBirdsEyeShown())
        return;
    m_isBirdsEyeWanted = isShown;
    placeOverlays();
    updateBirdsEye();
    Q_EMIT birdsEyeShownChanged(isShown);
}

bool CanvasView::isLegendShown() const
{
    return m_legendButton->isChecked();
}

void CanvasView::setLegendShown(bool isShown)
{
    m_legendButton->setChecked(isShown);
}

// ---- The drawing
// ---------------------------------------------------------------------------------

QRectF CanvasView::boxOf(const scene::NodeMark& mark)
{
    return {mark.place.x() - mark.radius, mark.place.y() - mark.radius, 2 * mark.radius,
            2 * mark.radius};
}

QRectF CanvasView::boxOfNode(base::EntityId entity) const
{
    const base::NodeIndex node = m_session.projection().nodeOf(entity);
    if (!node.isValid() || !hasDrawing())
        return {};
    const layout::Positions& places =
        m_motion.isRunning() ? m_motion.places() : m_session.positions();
    const layout::Point at = places[node.index()];
    scene::NodeMark mark;
    mark.place = QPointF(static_cast<double>(at.x), static_cast<double>(at.y)) * m_camera.scale;
    mark.radius = m_picture->radiusOf(node, m_camera.scale);
    return boxOf(mark);
}

scene::FrameView CanvasView::frameView() const
{
    return {m_camera.scale, m_camera.offset, size(), devicePixelRatioF()};
}

bool CanvasView::hasDrawing() const
{
    return !m_session.positions().empty() &&
           m_session.positions().size() == m_session.projection().nodeCount();
}

void CanvasView::redrawFor(Picture::Change change)
{
    m_picture->note(change);
    m_areShownNodesStale = true;
    update();
}

scene::Picked CanvasView::pickedAt(QPointF inView) const
{
    return m_picture->pickedAt(frameView(), inView);
}

const std::vector<CanvasView::ShownNode>& CanvasView::shownNodes() const
{
    if (!m_areShownNodesStale)
        return m_shownNodes;
    m_areShownNodesStale = false;
    m_shownNodes.clear();
    if (!hasDrawing())
        return m_shownNodes;
    for (const base::NodeIndex node : m_picture->mostImportant(frameView(), mostShownNodes)) {
        const base::EntityId entity = m_session.projection().entityOfNode[node.index()];
        m_shownNodes.push_back({entity, boxOfNode(entity).translated(m_camera.offset),
                                m_session.selected().contains(entity),
                                m_session.current() == entity});
    }
    std::sort(m_shownNodes.begin(), m_shownNodes.end(), [](const auto& a, const auto& b) {
        const QPointF first = a.box.center();
        const QPointF second = b.box.center();
        return std::pair(first.y(), first.x()) < std::pair(second.y(), second.x());
    });
    return m_shownNodes;
}

void CanvasView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const scene::Palette palette = scene::paletteOf(m_theme);
    painter.fillRect(event->rect(), palette.ground);
    if (!hasDrawing()) {
        paintMessage(painter);
        return;
    }

    if (!m_picture->paint(painter, frameView())) {
        paintMessage(painter);
        return;
    }
    if (isBirdsEyeShown())
        m_birdsEye->setSeen(QRectF((QPointF(rect().topLeft()) - m_camera.offset) / m_camera.scale,
                                   QSizeF(size()) / m_camera.scale));
    painter.setRenderHint(QPainter::Antialiasing);
    paintKeyboardRing(painter);
    if (m_gesture == Gesture::RubberBand) {
        QColor wash = palette.accent;
        wash.setAlphaF(0.12F);
        painter.setPen(QPen(palette.accent, 1, Qt::DashLine));
        painter.setBrush(wash);
        painter.drawRect(m_rubberBand);
    }
}

void CanvasView::paintKeyboardRing(QPainter& painter) const
{
    if (!m_showsKeyboardRing || !hasFocus())
        return;
    const QRectF box = boxOfNode(m_keyboardNode);
    if (box.isEmpty())
        return;
    const scene::Palette palette = scene::paletteOf(m_theme);
    const QRectF ring = box.translated(m_camera.offset).adjusted(-7, -7, 7, 7);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.ground, 5));
    painter.drawEllipse(ring);
    painter.setPen(QPen(palette.ink, 2, Qt::DashLine));
    painter.drawEllipse(ring);
}

bool CanvasView::isAllFilteredAway() const
{
    const auto& filter = m_session.filter().contents();
    return filter != nullptr && m_session.projection().nodeCount() == 0 &&
           std::ranges::none_of(m_session.wholeGraph().entityOfNode,
                                [&filter](base::EntityId id) { return filter->shows(id); });
}

/// Why there is nothing to be seen.
CanvasView::Message CanvasView::message() const
{
    if (hasDrawing())
        return {tr("Drawing the graph …"), {}};
    if (m_session.isLayingOut())
        return {tr("Laying out the graph …"), {}};
    if (m_session.jobs().isRunning(document::Slot::Open))
        return {tr("Reading the data …"), {}};
    if (m_session.document().isEmpty())
        return {tr("Nothing to show"),
                tr("Open a data set with File › Open, or drop a file here.")};
    const bool hasGraph = m_session.wholeGraph().nodeCount() > 0;
    if (hasGraph && isAllFilteredAway())
        return {tr("Nothing passes the filter"),
                tr("Take away one of its terms above, or clear all of it.")};
    if (hasGraph && m_session.window() && m_session.filter().contents() != nullptr)
        return {tr("Nothing that passes the filter falls into this time"),
                tr("Clear the filter, or choose Go › Time › All Years.")};
    if (hasGraph && m_session.window())
        return {tr("Nothing here falls into this time"),
                tr("Choose Go › Time › All Years to see everything.")};
    if (!m_session.hidden().empty())
        return {tr("Everything is hidden"), tr("Choose View › Show Everything to bring it back.")};
    return {tr("The layout was stopped"),
            tr("Choose Arrange › Lay Out Again to arrange the graph.")};
}

void CanvasView::paintMessage(QPainter& painter) const
{
    const scene::Palette palette = scene::paletteOf(m_theme);
    const auto [heading, body] = message();
    const QRectF box(rect().center().x() - 220, rect().center().y() - 60, 440, 120);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette.ink);
    painter.setFont(scene::fontOf(20, QFont::DemiBold));
    painter.drawText(QRectF(box.left(), box.top(), box.width(), 40), Qt::AlignCenter, heading);
    if (m_session.isLayingOut()) {
        paintProgress(painter, QRectF(box.center().x() - 110, box.top() + 56, 220, 6));
        return;
    }
    painter.setPen(palette.quietInk);
    painter.setFont(scene::fontOf(14));
    painter.drawText(QRectF(box.left(), box.top() + 46, box.width(), 60),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, body);
}

void CanvasView::paintProgress(QPainter& painter, const QRectF& box) const
{
    const scene::Palette palette = scene::paletteOf(m_theme);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.rule);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    QRectF done = box;
    done.setWidth(box.width() * std::clamp(m_session.layoutProgress(), 0.0, 1.0));
    painter.setBrush(palette.accent);
    painter.drawRoundedRect(done, box.height() / 2, box.height() / 2);
}

// ---- The session
// ---------------------------------------------------------------------------------

void CanvasView::followProjection()
{
    m_motion.finish();
    m_lowestScale = 0;
    // To hide and to show moves nothing, not the camera either; nor does another time or filter.
    if (std::exchange(m_hiddenBefore, m_session.hidden().size()) != m_session.hidden().size())
        m_follow = Follow::Hands;
    const auto formerFilter = std::exchange(m_filterBefore, m_session.filter().contents());
    const bool isOtherFilter = formerFilter != m_filterBefore;
    m_isOtherTime =
        std::exchange(m_windowBefore, m_session.window()) != m_session.window() || isOtherFilter;
    if (!m_session.projection().nodeOf(m_keyboardNode).isValid()) {
        m_keyboardNode = {};
        m_showsKeyboardRing = false;
    }
    endHover();
    endGesture();
    redrawFor(Picture::Change::Shown);
    updateLegend();
    updateBirdsEye();
}

void CanvasView::followPositions()
{
    m_picture->arrive();
    redrawFor(Picture::Change::Places);
    updateBirdsEye();
    m_lowestScale = 0;
    if (m_gesture == Gesture::MoveNode && !hasDrawing())
        endGesture();
    const Camera before = m_camera;
    if (m_follow == Follow::Fit && m_gesture == Gesture::None && !m_isOtherTime)
        fitWhole();
    m_isOtherTime = false;
    placeOverlays();
    setOut(before);
}

/// Lets the eye follow the nodes of a small graph to their new places; thousands that move at once
/// can be followed by nobody.
void CanvasView::setOut(const Camera& from)
{
    constexpr int manyNodes = 2; // such a change takes longer to understand than that of a widget
    if (!hasDrawing() || !isVisible() || !m_picture->isSmall()) {
        m_motion.settle(m_session.sharedProjection(), m_session.positions());
        return;
    }
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (!m_motion.start(m_session.sharedProjection(), m_session.positions(), manyNodes * duration))
        return;
    m_cameraWay = {from, m_camera};
    m_camera = from;
    m_picture->travel(m_motion.places());
}

void CanvasView::followMotion()
{
    if (m_cameraWay) {
        const double done = m_motion.done();
        const auto& [from, to] = *m_cameraWay;
        m_camera.scale = from.scale + (to.scale - from.scale) * done;
        m_camera.offset = from.offset + (to.offset - from.offset) * done;
    }
    m_picture->travel(m_motion.places());
    m_areShownNodesStale = true;
    update();
}

void CanvasView::arrive()
{
    if (const auto way = std::exchange(m_cameraWay, std::nullopt))
        m_camera = way->second;
    m_picture->arrive();
    m_areShownNodesStale = true;
    update();
}

void CanvasView::followCurrent()
{
    redrawFor(Picture::Change::Looks);
    if (m_session.current().isValid())
        m_keyboardNode = m_session.current();
    if (!m_isVisiting && hasDrawing() && m_session.current().isValid())
        bringIntoSight(m_session.current());
}

void CanvasView::activate(base::EntityId entity)
{
    m_isVisiting = true;
    m_session.visit(entity);
    m_isVisiting = false;
}

void CanvasView::focusNode(base::EntityId entity)
{
    setFocus(Qt::OtherFocusReason);
    m_showsKeyboardRing = true;
    setKeyboardNode(entity);
}

void CanvasView::setKeyboardNode(base::EntityId entity)
{
    m_keyboardNode = entity;
    bringIntoSight(entity);
    update();
    tellScreenReader();
}

void CanvasView::tellScreenReader() const
{
    if (!QAccessible::isActive())
        return;
    const std::vector<ShownNode>& nodes = shownNodes();
    const auto node = std::find_if(nodes.begin(), nodes.end(), [this](const auto& shown) {
        return shown.entity == m_keyboardNode;
    });
    if (node == nodes.end())
        return;
    QAccessibleEvent event(const_cast<CanvasView*>(this), QAccessible::Focus);
    event.setChild(static_cast<int>(node - nodes.begin()));
    QAccessible::updateAccessibility(&event);
}

void CanvasView::placeOverlays()
{
    const bool hasNodes = m_session.projection().nodeCount() > 0;
    m_legendButton->setVisible(hasNodes && !m_legend->isEmpty());
    m_zoomInButton->setVisible(hasNodes);
    m_zoomOutButton->setVisible(hasNodes);
    m_fitButton->setVisible(hasNodes);

    const int margin = static_cast<int>(overlayMargin);
    const int bottom = height() - margin;
    m_legend->fitInto(bottom - margin - m_legendButton->height() - 6);
    m_legendButton->move(margin, bottom - m_legendButton->height());
    const QSize legend = m_legend->sizeHint();
    const int legendTop = bottom - m_legendButton->height() - 6 - legend.height();
    m_legend->setGeometry(QRect(QPoint(margin, legendTop), legend));
    // A key to kinds is a help only while it leaves the map in sight.
    const bool hasRoom = legendTop >= margin && legend.width() < width() / 2;
    m_legend->setVisible(hasNodes && m_legendButton->isChecked() && hasRoom &&
                         !m_legend->isEmpty());

    m_clearFilterButton->resize(m_clearFilterButton->sizeHint());
    m_clearFilterButton->move(rect().center().x() - m_clearFilterButton->width() / 2,
                              rect().center().y() + 40);
    m_clearFilterButton->setVisible(!hasNodes && m_session.filter().contents() != nullptr &&
                                    m_session.wholeGraph().nodeCount() > 0);

    const int right = width() - margin;
    const QSize birdsEye = m_birdsEye->sizeHint();
    m_birdsEye->setGeometry(QRect(QPoint(right - birdsEye.width(), margin), birdsEye));
    const int buttons = 3 * (m_fitButton->height() + 4) + margin;
    m_birdsEye->setVisible(m_isBirdsEyeWanted && hasNodes &&
                           m_birdsEye->geometry().bottom() + buttons < bottom &&
                           birdsEye.width() < width() / 2);
    int top = bottom;
    for (QToolButton* button : {m_fitButton, m_zoomOutButton, m_zoomInButton}) {
        top -= button->height();
        button->move(right - button->width(), top);
        top -= 4;
    }
}

void CanvasView::resizeEvent(QResizeEvent* event)
{
    placeOverlays();
    m_lowestScale = 0;
    m_areShownNodesStale = true;
    if (m_follow == Follow::Path)
        fitPath();
    if (m_follow != Follow::Fit)
        return;
    // Who is left out by the time or the filter has its place all the same: the whole stays in
    // sight.
    const bool isPart = m_session.window() || m_session.filter().contents() != nullptr;
    if (isPart && !event->oldSize().isEmpty())
        fitAsBefore(event->oldSize());
    else
        fitAll();
}

} // namespace knotary::views
