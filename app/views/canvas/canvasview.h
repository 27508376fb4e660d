// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The graph on screen: paints the scene with an offset of its own, turns mouse, wheel and keys into
// calls of the session, and lets the keyboard and a screen reader walk the nodes.

#include "app/document/session.h"
#include "app/operations/ui.h"
#include "app/scene/buildscene.h"
#include "app/views/canvas/camera.h"
#include "app/views/canvas/motion.h"
#include "app/views/canvas/picture.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;
class QToolButton;

namespace knotary::views
{

class BirdsEye;
class LegendCard;

class CanvasView : public QWidget
{
    Q_OBJECT

public:
    explicit CanvasView(document::Session& session, QWidget* parent = nullptr);
    ~CanvasView() override;

    void setTheme(scene::Theme theme);
    [[nodiscard]] bool isLegendShown() const;
    void setLegendShown(bool isShown);
    [[nodiscard]] bool isBirdsEyeShown() const;
    void setBirdsEyeShown(bool isShown);

    /// The wheel moves the drawing, and zooms with Ctrl; otherwise it zooms.
    void setWheelScrolling(bool isScrolling) { m_isWheelScrolling = isScrolling; }

    void fitAll();
    void fitSelection();
    /// The chains that are looked at.
    void fitPath();
    /// What is in sight, and going there at once.
    [[nodiscard]] operations::CameraPlace cameraPlace() const;
    void setCameraPlace(const operations::CameraPlace& place);
    /// Brings a place of the layout into the middle.
    void centreOn(QPointF place);
    void zoomIn();
    void zoomOut();

    /// Brings the hidden neighbours of a node to sight; of many, a menu asks which.
    void expand(base::EntityId entity);

    /// What a screen reader is told; rectangles in pixels of this widget.
    struct ShownNode
    {
        base::EntityId entity;
        QRectF box;
        bool isSelected = false;
        bool isCurrent = false;
    };
    /// The nodes within the widget, in reading order, the most important ones where there are more
    /// than a screen reader can take in.
    [[nodiscard]] const std::vector<ShownNode>& shownNodes() const;
    [[nodiscard]] base::EntityId keyboardNode() const { return m_keyboardNode; }
    [[nodiscard]] document::Session& session() const { return m_session; }
    void activate(base::EntityId entity);
    void focusNode(base::EntityId entity);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A relation was clicked: its claim is to be shown among those of its subject.
    void claimChosen(knotary::base::ClaimId claim);
    /// A relation was clicked twice: somebody wants to read its evidence.
    void evidenceEntered();
    void sourceOpened(knotary::base::SourceId source);
    void citationWanted(const std::vector<knotary::base::ClaimId>& claims);
    /// Somebody asks for a path from an entity; the other end is still to be chosen.
    void pathWanted(knotary::base::EntityId from);
    /// Both ends are known; the session searches already.
    void pathAsked();
    /// The person wants to see what is selected in the table.
    void tableWanted();
    void legendShownChanged(bool isShown);
    void birdsEyeShownChanged(bool isShown);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent* event) override;

private:
    enum class Gesture
    {
        None,
        PressedNode,
        PressedBackground,
        PressedRight,
        Pan,
        MoveNode,
        RubberBand
    };
    enum class Follow
    {
        Fit,  ///< nobody has moved the drawing yet: keep the whole of it in sight
        Path, ///< somebody has asked for chains: keep those in sight
        Hands ///< stay where the person has put it
    };

    // The drawing
    [[nodiscard]] static QRectF boxOf(const scene::NodeMark& mark);
    /// Around the node's mark, in pixels of the scene; empty where the graph has no such node.
    [[nodiscard]] QRectF boxOfNode(base::EntityId entity) const;
    [[nodiscard]] scene::FrameView frameView() const;
    [[nodiscard]] bool hasDrawing() const;
    void redrawFor(Picture::Change change);
    [[nodiscard]] QRectF boundsAt(double scale) const;
    [[nodiscard]] scene::Picked pickedAt(QPointF inView) const;
    [[nodiscard]] QRectF roomForDrawing() const;
    void paintMessage(QPainter& painter) const;
    struct Message
    {
        QString heading;
        QString body;
    };
    [[nodiscard]] Message message() const;
    /// Whether the filter by itself leaves nothing to be seen.
    [[nodiscard]] bool isAllFilteredAway() const;
    void paintKeyboardRing(QPainter& painter) const;
    void paintProgress(QPainter& painter, const QRectF& box) const;

    // The camera
    void zoom(QPointF at, double factor);
    void pan(QPointF by);
    void glideTo(QPointF offset);
    void stopGliding();
    void bringIntoSight(base::EntityId entity);
    void fitWhole();
    void fit(const document::Session::Entities& entities, const QRectF& room);
    /// Beside the legend, where that leaves enough.
    [[nodiscard]] QRectF roomForPath() const;
    [[nodiscard]] QRectF placesOf(const document::Session::Entities& entities) const;
    void bringPathIntoSight();
    void fitAsBefore(QSize formerSize);
    [[nodiscard]] double fittingScale(const QSizeF& size) const;
    [[nodiscard]] std::pair<double, double> scaleLimits() const;

    // Hands
    void pressAt(QMouseEvent* event);
    void endGesture();
    void moveNodeTo(QPointF inView);
    void clickAt(QPointF inView, Qt::KeyboardModifiers modifiers);
    void selectWithin(const QRectF& area, Qt::KeyboardModifiers modifiers);
    void hoverAt(QPointF inView);
    void showHovered();
    void endHover();
    void showMenu(QPoint globalPlace, const scene::Picked& picked);
    void fillNodeMenu(QMenu& menu, base::EntityId entity);
    void fillRelationMenu(QMenu& menu, base::ClaimId claim);
    void fillSourceMenu(QMenu& menu, const dataset::Claim& claim);
    void chooseClaim(base::ClaimId claim);
    void fillBackgroundMenu(QMenu& menu);
    void fillExpandMenu(QMenu& menu, base::EntityId entity);
    void fillFocusMenu(QMenu& menu, base::EntityId entity);
    void fillPathItems(QMenu& menu, base::EntityId entity);
    void expandOrCollapse(base::EntityId entity);
    void showBothEnds(base::ClaimId claim);
    bool walkTowards(int key);
    void setKeyboardNode(base::EntityId entity);

    // The session
    void followProjection();
    void followPositions();
    void setOut(const Camera& from);
    void followMotion();
    void arrive();
    void followCurrent();
    void placeOverlays();
    void updateLegend();
    void updateBirdsEye();
    void followLens();
    [[nodiscard]] std::vector<scene::LegendEntry>
    withLens(std::vector<scene::LegendEntry> usual) const;
    void tellScreenReader() const;

    document::Session& m_session;
    scene::Theme m_theme = scene::Theme::Light;
    Camera m_camera;
    Follow m_follow = Follow::Fit;
    Picture* m_picture = nullptr;
    mutable std::vector<ShownNode> m_shownNodes;
    mutable bool m_areShownNodesStale = true;
    mutable double m_lowestScale = 0;
    QVariantAnimation m_glide;
    Motion m_motion;
    /// While nodes move, the camera goes with them, unless a hand takes it.
    std::optional<std::pair<Camera, Camera>> m_cameraWay;

    Gesture m_gesture = Gesture::None;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    base::EntityId m_pressedNode;
    layout::Point m_movedTo; ///< where a dragged node is
    Qt::MouseButton m_pressedButton = Qt::NoButton;
    QRectF m_rubberBand;
    bool m_isWheelScrolling = false;
    bool m_isSpaceHeld = false;
    bool m_hasSpacePanned = false;

    QTimer m_hoverDelay;
    scene::Picked m_hovered;
    QPointF m_hoverAt;

    base::EntityId m_keyboardNode;
    bool m_showsKeyboardRing = false;
    std::size_t m_hiddenBefore = 0;
    std::optional<query::TimeWindow> m_windowBefore;
    /// What the filter let through when the projection was last taken; only compared.
    std::shared_ptr<const query::FilterContents> m_filterBefore;
    bool m_isOtherTime = false; ///< the projection has changed for that, the places follow
    bool m_isVisiting = false;  ///< the visit comes from this canvas: do not move it

    /// How nodes look by what was worked out; null: as usual.
    std::shared_ptr<const scene::NodeLens> m_lens;
    LegendCard* m_legend = nullptr;
    const scene::LegendCounts* m_countedFor = nullptr; ///< what the legend shows; only compared
    BirdsEye* m_birdsEye = nullptr;
    bool m_isBirdsEyeWanted = false;
    QToolButton* m_legendButton = nullptr;
    QToolButton* m_zoomInButton = nullptr;
    QToolButton* m_zoomOutButton = nullptr;
    QToolButton* m_fitButton = nullptr;
    QPushButton* m_clearFilterButton = nullptr; ///< where the filter leaves nothing
};

} // namespace knotary::views
