// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/canvas/picture.h"

#include "app/document/jobs.h"
#include "app/document/pathfinder.h"
#include "app/scene/nodelens.h"
#include "app/scene/noderadius.h"
#include "app/scene/paint.h"

#include <algorithm>
#include <utility>

namespace knotary::views
{

namespace
{

constexpr std::size_t mostAtOnce = 6000;   ///< marks drawn without a job: some 10 ms
constexpr std::size_t mostOnMoving = 5000; ///< marks drawn at once where a hand pans
constexpr std::size_t mostLabelled = 1500; ///< nodes among which labels are placed at once

} // namespace

/// All that decides how the graph looks, kept for whoever draws it. The data set is the session's:
/// a job that reads it holds m_reading, and is stopped before it changes. The projection is held:
/// what is shown changes without the data.
struct Picture::Subject
{
    const dataset::Dataset& dataset;
    std::shared_ptr<const graph::Projection> projection;
    layout::Positions positions;
    scene::Theme theme;
    text::NameLanguage language;
    scene::Attention attention;
    std::shared_ptr<const layout::Guides> guides;
    base::NodeIndex lifted;
    std::shared_ptr<const scene::Groundwork> groundwork; ///< empty: to be made
    std::shared_ptr<const scene::Groundwork> former;     ///< the same but for the places, or empty
    std::optional<scene::EmphasisOfAll> emphasis;

    [[nodiscard]] scene::SceneInput input(double scale) const
    {
        return {.dataset = dataset,
                .projection = *projection,
                .positions = positions,
                .theme = theme,
                .language = language,
                .attention = attention,
                .scale = scale,
                .guides = guides.get(),
                .lifted = lifted,
                .groundwork = groundwork.get(),
                .emphasis = emphasis ? &*emphasis : nullptr};
    }

    void complete()
    {
        if (groundwork == nullptr && former != nullptr) {
            const auto moved = std::make_shared<scene::Groundwork>(*former);
            moved->index = scene::PlaceIndex(positions, moved->relations.list);
            groundwork = moved;
        } else if (groundwork == nullptr) {
            groundwork = std::make_shared<scene::Groundwork>(
                scene::groundworkOf(dataset, *projection, positions, attention.contents.get()));
        }
        former.reset();
        if (!emphasis)
            emphasis = scene::emphasisOf(input(1), groundwork->relations);
    }
};

/// What a job brings back.
struct Picture::Drawing
{
    std::shared_ptr<Subject> subject;
    std::unique_ptr<scene::Frame> frame;
    std::vector<scene::LabelMark> labels;
    QRectF labelledWindow;
    bool hasLabels = false;
};

Picture::Picture(document::Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_session.document(), &document::Document::aboutToChange, this, &Picture::stopDrawing);
    connect(&m_session, &document::Session::dataChanged, this, [this] { note(Change::Data); });
}

Picture::~Picture()
{
    stopDrawing();
}

void Picture::stopDrawing()
{
    if (!m_drawing)
        return;
    m_session.jobs().cancel(document::Slot::Picture);
    m_drawing.reset();
    const std::lock_guard untilDone(*m_reading);
}

void Picture::note(Change change)
{
    m_wanted.reset();
    if (change == Change::Looks)
        return;
    if (change == Change::Shown) {
        m_former.reset(); // what was drawn of the same data stays until there is a new picture
    } else if (change == Change::Data) {
        m_shown.reset();
        m_labelled.reset();
        m_labels.clear();
        m_frame.reset();
        m_former.reset();
    } else if (m_groundwork != nullptr) {
        m_former = m_groundwork;
    }
    m_groundwork.reset();
}

void Picture::setTheme(scene::Theme theme)
{
    m_theme = theme;
    note(Change::Looks);
}

void Picture::setLens(std::shared_ptr<const scene::NodeLens> lens)
{
    m_lens = std::move(lens);
    note(Change::Looks);
}

bool Picture::isSmall() const
{
    const graph::Projection& projection = m_session.projection();
    return projection.nodeCount() + projection.edgeCount() <= mostAtOnce;
}

/// Makes the subject as the session is now; complete where that takes no time.
void Picture::freshen()
{
    if (m_wanted != nullptr)
        return;
    m_wanted =
        std::make_shared<Subject>(Subject{.dataset = m_session.dataset(),
                                          .projection = m_session.sharedProjection(),
                                          .positions = m_onTheWay.value_or(m_session.positions()),
                                          .theme = m_theme,
                                          .language = m_session.language(),
                                          .attention = {.selected = m_session.selected(),
                                                        .current = m_session.current(),
                                                        .hovered = m_session.hovered(),
                                                        .hoveredClaim = m_session.hoveredClaim(),
                                                        .pinned = m_session.arrangement().pinned,
                                                        .changes = m_session.comparison().changes(),
                                                        .contents = m_session.windowContents(),
                                                        .chains = m_session.paths().steps(),
                                                        .lens = m_lens},
                                          .guides = m_session.guides(),
                                          .lifted = {},
                                          .groundwork = m_groundwork,
                                          .former = m_former,
                                          .emphasis = {}});
    if (m_lifted.isValid() && isSmall()) {
        m_wanted->positions[m_lifted.index()] = m_liftedPlace;
        m_wanted->groundwork.reset();
    } else {
        m_wanted->lifted = m_lifted;
    }
    // Which relations have changed takes a look at all of them.
    const bool isQuick = m_groundwork != nullptr && m_session.comparison().changes() == nullptr;
    if (isSmall() || isQuick) {
        m_wanted->complete();
        if (!m_lifted.isValid())
            m_groundwork = m_wanted->groundwork;
    }
}

const scene::LegendCounts* Picture::legendCounts() const
{
    return m_groundwork != nullptr && !isSmall() ? &m_groundwork->legend : nullptr;
}

scene::SceneInput Picture::wholeInput(double scale)
{
    freshen();
    return m_wanted->input(scale);
}

/// Is the frame, moved perhaps, what the camera sees, whatever has changed since it was drawn?
bool Picture::fits(const scene::FrameView& camera) const
{
    return m_frame != nullptr && m_frame->view().scale == camera.scale &&
           m_frame->view().size == camera.size && m_frame->view().ratio == camera.ratio;
}

bool Picture::isFrameOf(const scene::FrameView& camera) const
{
    return m_shown == m_wanted && fits(camera);
}

bool Picture::areLabelsOf(const scene::FrameView& camera) const
{
    if (m_onTheWay)
        return true;
    return m_labelled == m_wanted && m_labels.scale() == camera.scale &&
           (m_labelledWindow.isNull() || m_labelledWindow.contains(camera.window()));
}

/// Labels are placed for more than is seen, so that panning a little changes none; for all of a
/// small graph.
QRectF Picture::labelledWindow(const Subject& subject, const scene::FrameView& camera)
{
    const std::size_t all =
        subject.groundwork->relations.degrees.size() + subject.groundwork->relations.list.size();
    if (all <= mostAtOnce)
        return {};
    const double x = camera.size.width() / 2.0;
    const double y = camera.size.height() / 2.0;
    return camera.window().adjusted(-x, -y, x, y);
}

/// Draws what is stale, if that takes no time; false where it would.
bool Picture::drawNow(const scene::FrameView& camera)
{
    if (m_wanted->groundwork == nullptr || !m_wanted->emphasis)
        return false;
    const scene::Groundwork& groundwork = *m_wanted->groundwork;
    if (!isFrameOf(camera) &&
        (isSmall() || groundwork.countNear(camera.window(), camera.scale) <= mostAtOnce)) {
        if (m_frame == nullptr)
            m_frame = std::make_unique<scene::Frame>();
        m_frame->draw(m_wanted->input(camera.scale), camera, {});
        m_shown = m_wanted;
    }
    const QRectF window = labelledWindow(*m_wanted, camera);
    if (!areLabelsOf(camera) &&
        (isSmall() || groundwork.countNear(window, camera.scale) <= mostLabelled)) {
        scene::SceneInput input = m_wanted->input(camera.scale);
        input.window = window;
        input.parts = scene::Parts::Labels;
        m_labels.set(scene::buildScene(input).labels, camera.scale, m_theme, input.positions);
        m_labelled = m_wanted;
        m_labelledWindow = window;
    }
    return isFrameOf(camera) && m_frame->view().offset == camera.offset && areLabelsOf(camera);
}

/// Draws what panning brings into sight, unless that is too much for a moment.
void Picture::followMove(const scene::FrameView& camera)
{
    if (!fits(camera) || m_shown == nullptr || m_frame->view().offset == camera.offset)
        return;
    const scene::SceneInput input = m_shown->input(camera.scale);
    if (isSmall() || m_frame->costOfMovingTo(input, camera.offset) <= mostOnMoving)
        m_frame->moveTo(input, camera.offset);
}

bool Picture::paint(QPainter& painter, const scene::FrameView& camera)
{
    freshen();
    followMove(camera);
    if (!drawNow(camera) && !m_drawing)
        startDrawing(camera);
    if (m_frame == nullptr)
        return false;
    m_frame->paint(painter, camera);
    paintLifted(painter, camera);
    paintGuideWords(painter, camera);
    const bool areLabelsFormer =
        m_labelled != nullptr && m_labelled->projection != m_wanted->projection;
    m_labels.paint(painter, camera, (areLabelsFormer ? *m_labelled : *m_wanted).positions);
    return true;
}

void Picture::paintGuideWords(QPainter& painter, const scene::FrameView& camera) const
{
    if (m_wanted->guides == nullptr)
        return;
    const std::vector<scene::GuideWord> words =
        scene::guideWords({.guides = *m_wanted->guides,
                           .dataset = m_wanted->dataset,
                           .projection = *m_wanted->projection,
                           .positions = m_wanted->positions,
                           .theme = m_theme,
                           .language = m_wanted->language,
                           .scale = camera.scale,
                           .window = camera.window()});
    painter.save();
    painter.translate(camera.offset);
    scene::paintGuideWords(painter, scene::keptInSight(words, camera.window()), m_theme);
    painter.restore();
}

void Picture::paintLifted(QPainter& painter, const scene::FrameView& camera) const
{
    if (!m_lifted.isValid() || isSmall() || m_shown == nullptr || m_shown->groundwork == nullptr ||
        m_shown->projection != m_wanted->projection)
        return;
    const std::optional<scene::EmphasisOfAll>& emphasis = m_shown->emphasis;
    if (!emphasis)
        return;
    layout::Positions positions = m_shown->positions;
    positions[m_lifted.index()] = m_liftedPlace;
    scene::SceneInput input{.dataset = m_shown->dataset,
                            .projection = *m_shown->projection,
                            .positions = positions,
                            .theme = m_theme,
                            .language = m_shown->language,
                            .attention = m_shown->attention,
                            .scale = camera.scale,
                            .parts = scene::Parts::Marks,
                            .lifted = m_lifted,
                            .lifting = scene::Lifted::Alone,
                            .groundwork = m_shown->groundwork.get(),
                            .emphasis = &*emphasis};
    painter.save();
    painter.translate(camera.offset);
    scene::paint(painter, scene::buildScene(input), camera.window());
    painter.restore();
}

void Picture::travel(const layout::Positions& places)
{
    m_onTheWay = places;
    note(Change::Places);
}

void Picture::arrive()
{
    m_onTheWay.reset();
    note(Change::Places);
}

void Picture::lift(base::NodeIndex node, layout::Point place)
{
    const bool isNew = m_lifted != node;
    m_lifted = node;
    m_liftedPlace = place;
    if (isNew || isSmall())
        m_wanted.reset();
}

void Picture::letGo()
{
    if (!m_lifted.isValid())
        return;
    m_lifted = {};
    m_wanted.reset();
}

void Picture::startDrawing(const scene::FrameView& camera)
{
    m_drawing = camera;
    const std::shared_ptr<Subject> subject = std::make_shared<Subject>(*m_wanted);
    const bool hasLabels = areLabelsOf(camera);
    const bool hasFrame = isFrameOf(camera) && m_frame->view().offset == camera.offset;
    m_session.jobs().start(
        document::Slot::Picture,
        [this, camera, subject, reading = m_reading, wanted = m_wanted, hasLabels,
         hasFrame](const base::Control& control) -> document::Jobs::Delivery {
            const std::lock_guard whileReading(*reading);
            if (control.isCancelled())
                return {};
            subject->complete();
            auto drawing = std::make_shared<Drawing>();
            drawing->subject = subject;
            if (!hasFrame) {
                drawing->frame = std::make_unique<scene::Frame>();
                if (!drawing->frame->draw(subject->input(camera.scale), camera, control))
                    return {};
            }
            if (!hasLabels) {
                scene::SceneInput input = subject->input(camera.scale);
                input.window = labelledWindow(*subject, camera);
                input.parts = scene::Parts::Labels;
                drawing->labels = scene::buildScene(input).labels;
                drawing->labelledWindow = input.window;
                drawing->hasLabels = true;
            }
            return [this, drawing, wanted] {
                if (m_wanted == wanted)
                    m_wanted = drawing->subject;
                take(*drawing);
            };
        });
}

void Picture::take(Drawing& drawing)
{
    if (!m_drawing)
        return;
    const scene::FrameView camera = *m_drawing;
    m_drawing.reset();
    if (drawing.frame != nullptr)
        m_frame = std::move(drawing.frame);
    m_shown = drawing.subject;
    if (m_groundwork == nullptr && m_shown == m_wanted)
        m_groundwork = m_shown->groundwork;
    if (drawing.hasLabels) {
        m_labels.set(std::move(drawing.labels), camera.scale, drawing.subject->theme,
                     drawing.subject->positions);
        m_labelledWindow = drawing.labelledWindow;
    }
    m_labelled = drawing.subject;
    Q_EMIT refined();
}

scene::Picked Picture::pickedAt(const scene::FrameView& camera, QPointF inView)
{
    constexpr double reach = 8; // pixels about the place in which a mark may be meant
    freshen();
    if (m_wanted->groundwork == nullptr || !m_wanted->emphasis)
        return {};
    const QPointF place = inView - camera.offset;
    scene::SceneInput input = m_wanted->input(camera.scale);
    input.window = QRectF(place - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    input.parts = scene::Parts::Marks;
    input.guides = nullptr; // nobody picks them
    scene::Scene scene = scene::buildScene(input);
    if (m_labels.scale() == camera.scale) {
        for (const scene::LabelMark& label : m_labels.labels()) {
            if (label.box.contains(place))
                scene.labels.push_back(label);
        }
    }
    return scene::Picker(scene).at(place);
}

std::vector<base::EntityId> Picture::within(const scene::FrameView& camera, const QRectF& area)
{
    freshen();
    std::vector<base::EntityId> found;
    const QRectF box = area.normalized();
    const layout::Positions& positions = m_wanted->positions;
    for (std::size_t node = 0; node < positions.size(); ++node) {
        const QPointF place(static_cast<double>(positions[node].x),
                            static_cast<double>(positions[node].y));
        if (box.contains(place * camera.scale + camera.offset))
            found.push_back(m_session.projection().entityOfNode[node]);
    }
    return found;
}

double Picture::radiusOf(base::NodeIndex node, double scale)
{
    freshen();
    if (m_lens != nullptr && m_lens->sizes != scene::NodeLens::Sizes::Relations)
        return scene::nodeRadius(
            m_lens->weightOf(m_session.projection().entityOfNode[node.index()]), scale);
    const bool isKnown = m_wanted->groundwork != nullptr;
    return scene::nodeRadius(
        isKnown ? m_wanted->groundwork->relations.degrees[node.index()] : std::size_t{1}, scale);
}

std::vector<base::NodeIndex> Picture::mostImportant(const scene::FrameView& camera,
                                                    std::size_t most)
{
    freshen();
    if (m_wanted->groundwork == nullptr)
        return {};
    const scene::Groundwork& groundwork = *m_wanted->groundwork;
    std::vector<std::uint32_t> nodes;
    const QRectF window = camera.window();
    for (const std::uint32_t node : groundwork.near(window, camera.scale).nodes) {
        const layout::Point place = m_wanted->positions[node];
        if (window.contains(QPointF(static_cast<double>(place.x), static_cast<double>(place.y)) *
                            camera.scale))
            nodes.push_back(node);
    }
    const auto isBefore = [&](std::uint32_t a, std::uint32_t b) {
        const std::size_t first = groundwork.relations.degrees[a];
        const std::size_t second = groundwork.relations.degrees[b];
        return first != second ? first > second : a < b;
    };
    const std::size_t count = std::min(most, nodes.size());
    std::partial_sort(nodes.begin(), nodes.begin() + static_cast<std::ptrdiff_t>(count),
                      nodes.end(), isBefore);
    std::vector<base::NodeIndex> chosen;
    for (std::size_t i = 0; i < count; ++i)
        chosen.emplace_back(nodes[i]);
    return chosen;
}

} // namespace knotary::views
