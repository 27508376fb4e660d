// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The picture of the graph on the canvas, as fresh as can be had without a wait: a small view is
// drawn at once; a large one is shown moved and scaled as it is while a job draws it anew.

#include "app/document/session.h"
#include "app/scene/emphasis.h"
#include "app/scene/frame.h"
#include "app/scene/groundwork.h"
#include "app/scene/labellayer.h"
#include "app/scene/paint.h"
#include "app/scene/pick.h"

#include <QObject>
#include <QRectF>

#include <memory>
#include <mutex>
#include <optional>

namespace knotary::views
{

class Picture : public QObject
{
    Q_OBJECT

public:
    explicit Picture(document::Session& session, QObject* parent = nullptr);
    ~Picture() override;

    /// What has changed since the last look.
    enum class Change
    {
        Looks,  ///< colours, emphasis, names
        Places, ///< of nodes
        Shown,  ///< other entities or claims of the same data
        Data
    };
    void note(Change change);
    void setTheme(scene::Theme theme);
    [[nodiscard]] scene::Theme theme() const { return m_theme; }
    /// Colours and sizes of nodes; null: the usual ones.
    void setLens(std::shared_ptr<const scene::NodeLens> lens);

    /// Nodes are on their way: they are drawn at these places (by node of the session's
    /// projection), and labels go with them as they are.
    void travel(const layout::Positions& places);
    /// They have arrived; they are drawn where the session says.
    void arrive();

    /// A node in a hand: it is drawn at a place of its own, over the rest.
    void lift(base::NodeIndex node, layout::Point place);
    /// The hand has let go; the node is drawn where the session says.
    void letGo();

    /// False where nothing could be drawn yet.
    bool paint(QPainter& painter, const scene::FrameView& camera);

    [[nodiscard]] scene::Picked pickedAt(const scene::FrameView& camera, QPointF inView);
    /// Nodes whose places are in the area (pixels of the view), by entity.
    [[nodiscard]] std::vector<base::EntityId> within(const scene::FrameView& camera,
                                                     const QRectF& area);
    /// Radius of the node's mark in pixels.
    [[nodiscard]] double radiusOf(base::NodeIndex node, double scale);
    /// Of the nodes in the view those with most relations, not more than `most`.
    [[nodiscard]] std::vector<base::NodeIndex> mostImportant(const scene::FrameView& camera,
                                                             std::size_t most);

    /// Is the graph so small that a scene of all of it can be had at once?
    [[nodiscard]] bool isSmall() const;
    /// Of a graph that has been drawn in a job; null: nobody has counted yet.
    [[nodiscard]] const scene::LegendCounts* legendCounts() const;
    /// Of a small graph: everything, labels as well.
    [[nodiscard]] scene::SceneInput wholeInput(double scale);

Q_SIGNALS:
    /// A job has drawn what paint could not.
    void refined();

private:
    struct Subject;
    struct Drawing;

    void freshen();
    bool drawNow(const scene::FrameView& camera);
    void followMove(const scene::FrameView& camera);
    void startDrawing(const scene::FrameView& camera);
    void stopDrawing();
    void take(Drawing& drawing);
    void paintGuideWords(QPainter& painter, const scene::FrameView& camera) const;
    void paintLifted(QPainter& painter, const scene::FrameView& camera) const;
    [[nodiscard]] bool fits(const scene::FrameView& camera) const;
    [[nodiscard]] bool isFrameOf(const scene::FrameView& camera) const;
    [[nodiscard]] bool areLabelsOf(const scene::FrameView& camera) const;
    [[nodiscard]] static QRectF labelledWindow(const Subject& subject,
                                               const scene::FrameView& camera);

    document::Session& m_session;
    scene::Theme m_theme = scene::Theme::Light;
    std::shared_ptr<const scene::NodeLens> m_lens;
    std::shared_ptr<Subject> m_wanted;      ///< as the session is now; empty: to be made
    std::shared_ptr<const Subject> m_shown; ///< of the frame
    std::unique_ptr<scene::Frame> m_frame;
    scene::LabelLayer m_labels;
    std::shared_ptr<const Subject> m_labelled;             ///< of the labels
    QRectF m_labelledWindow;                               ///< of the scene; null: all of it
    std::shared_ptr<const scene::Groundwork> m_groundwork; ///< of data and places as they are now
    std::shared_ptr<const scene::Groundwork> m_former;     ///< of the data, but other places
    std::optional<scene::FrameView> m_drawing;             ///< what a job is at
    std::optional<layout::Positions> m_onTheWay;
    base::NodeIndex m_lifted;
    layout::Point m_liftedPlace;
    std::shared_ptr<std::mutex> m_reading = std::make_shared<std::mutex>(); ///< held by a job
};

} // namespace knotary::views
