// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/buildscene.h"

#include "app/scene/cards.h"
#include "app/scene/changemarks.h"
#include "app/scene/colour.h"
#include "app/scene/edgegeometry.h"
#include "app/scene/emphasis.h"
#include "app/scene/groundwork.h"
#include "app/scene/labelplacer.h"
#include "app/scene/labeltext.h"
#include "app/scene/linewords.h"
#include "app/scene/noderadius.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace knotary::scene
{

namespace
{

constexpr double fadedShare = 0.75;      ///< of the ground in what steps back
constexpr double maybeFillShare = 0.6;   ///< of the ground in a node that may be there …
constexpr double maybeLineShare = 0.35;  ///< … and in a line
constexpr double smallestLabelled = 2.4; ///< pixels of radius below which a node has no label
constexpr std::size_t smallestHub = 5;   ///< relations from which a label may stand apart
constexpr std::size_t mostCentral = 16;  ///< nodes whose label shows wherever there is room at all
constexpr std::size_t mostForced = 12; ///< selected nodes whose labels must show whatever it costs
constexpr double roomyScale = 1.3;     ///< from which long names are shown whole
constexpr std::size_t mostLines = 20000; ///< beyond them labels need not look where lines run
constexpr std::size_t mostApart = 40;    ///< hubs whose label may stand apart

/// What is done for a node's label where there is no room beside the node.
enum class Priority
{
    Usual,   ///< it is left out
    High,    ///< it may stand apart, with a line that leads back
    Central, ///< it may stand far off, its line may cross other nodes, its name may be cut
    Forced   ///< it may stand outside the drawing, which so becomes larger
};

/// Of a thing that is shown by its names in two languages.
enum class Names
{
    All,
    First
};

/// One way to set a label: which names, in which form, and where to look for room.
struct Attempt
{
    Names names;
    LabelForm form;
    Search search;
};

/// From the best looking to the last resort.
std::vector<Attempt> attemptsFor(Priority priority, Emphasis emphasis, LabelForm usual)
{
    using enum LabelForm;
    // The halo of a label that steps back must not cut a line that stands out.
    if (emphasis == Emphasis::Faded)
        return {{Names::All, usual, Search::Clear}, {Names::First, Narrow, Search::Clear}};
    std::vector<Attempt> attempts{
        {Names::All, usual, Search::Near},   {Names::All, Narrow, Search::Near},
        {Names::First, usual, Search::Near}, {Names::First, Narrow, Search::Near},
        {Names::All, usual, Search::Wider},  {Names::First, Narrow, Search::Wider},
        {Names::First, Tight, Search::Wider}};
    if (priority != Priority::Usual)
        attempts.push_back({Names::First, Narrow, Search::Far});
    if (priority >= Priority::Central) {
        attempts.push_back({Names::First, Tight, Search::Far});
        attempts.push_back({Names::First, Tight, Search::Past});
        attempts.push_back({Names::First, Brief, Search::Far});
        attempts.push_back({Names::First, Brief, Search::Across});
    }
    if (priority == Priority::Forced) {
        attempts.push_back({Names::First, Narrow, Search::Anywhere});
        attempts.push_back({Names::First, Brief, Search::Anywhere});
    }
    return attempts;
}

/// What is made step by step, each step reading what those before it left.
struct Builder
{
    const SceneInput& input;
    const Groundwork& groundwork;
    const EmphasisOfAll& emphasis;
    const Relations& relations = groundwork.relations;
    Palette palette = paletteOf(input.theme);
    NodeRadii radii{input.scale};
    std::vector<KindStyle> kinds = stylesOfKinds();
    Groundwork::Near near = marksToMake();
    std::vector<NodeMark> byNode = nodeMarks(); ///< of near.nodes, in their order
    Scene scene{.theme = input.theme,
                .scale = input.scale,
                .relationCount = groundwork.relations.list.size(),
                .guides = {},
                .guideWords = {},
                .edges = {},
                .nodes = {},
                .labels = {},
                .bounds = {}};

    [[nodiscard]] Groundwork::Near marksToMake() const;
    [[nodiscard]] std::vector<KindStyle> stylesOfKinds() const;
    [[nodiscard]] std::vector<NodeMark> nodeMarks() const;
    [[nodiscard]] QPointF placeOf(std::size_t node) const;
    [[nodiscard]] const KindStyle& styleOf(std::size_t node) const;
    [[nodiscard]] NodeOutline outlineOfNode(base::NodeIndex node) const;
    template<class Id>
    [[nodiscard]] bool isMaybe(Id id) const
    {
        const query::WindowContents* contents = input.attention.contents.get();
        return contents != nullptr && contents->of(id) == query::WindowAnswer::Maybe;
    }
    void addGuides();
    void addEdges();
    void addNodes();
    void addLabels();
    void addLabel(LabelPlacer& placer, const NodeMark& node, Priority priority);
    [[nodiscard]] bool isForced(const NodeMark& node) const;
    [[nodiscard]] bool isLabelled(const NodeMark& node) const;
    /// `place` is where the node stands in the order of placing labels.
    [[nodiscard]] Priority priorityOf(const NodeMark& node, std::size_t place) const;
    [[nodiscard]] LabelPlacer furnishedPlacer() const;
    [[nodiscard]] QRectF boundsOfMarks() const;
};

Groundwork::Near Builder::marksToMake() const
{
    if (!input.lifted.isValid())
        return groundwork.near(input.window, input.scale);
    const auto touches = [this](std::uint32_t number) {
        const Relation& relation = relations.list[number];
        return relation.from == input.lifted || relation.to == input.lifted;
    };
    Groundwork::Near found;
    if (input.lifting == Lifted::LeftOut) {
        found = groundwork.near(input.window, input.scale);
        std::erase(found.nodes, input.lifted.number);
        std::erase_if(found.relations, touches);
        return found;
    }
    found.nodes.push_back(input.lifted.number);
    for (std::uint32_t number = 0; number < relations.list.size(); ++number) {
        if (touches(number))
            found.relations.push_back(number);
    }
    return found;
}

std::vector<KindStyle> Builder::stylesOfKinds() const
{
    std::vector<KindStyle> styles;
    for (std::size_t i = 0; i < input.dataset.schema.kinds().size(); ++i)
        styles.push_back(kindStyle(input.dataset.schema, base::KindId(i), input.theme));
    styles.push_back({.shape = Shape::Circle, .fill = palette.line, .outline = palette.ink});
    return styles; // the last one is for entities of no known kind
}

QPointF Builder::placeOf(std::size_t node) const
{
    if (node >= input.positions.size())
        return {};
    return QPointF(static_cast<double>(input.positions[node].x),
                   static_cast<double>(input.positions[node].y)) *
           input.scale;
}

const KindStyle& Builder::styleOf(std::size_t node) const
{
    const base::KindId kind = groundwork.kinds[node];
    return kind.isValid() && kind.index() + 1 < kinds.size() ? kinds[kind.index()] : kinds.back();
}

NodeOutline Builder::outlineOfNode(base::NodeIndex node) const
{
    const std::size_t number = node.index();
    return {placeOf(number), radii.of(relations.degrees[number]), styleOf(number).shape};
}

std::vector<NodeMark> Builder::nodeMarks() const
{
    const Attention& attention = input.attention;
    std::vector<NodeMark> marks;
    marks.reserve(near.nodes.size());
    for (const std::uint32_t i : near.nodes) {
        NodeMark mark;
        mark.node = base::NodeIndex(i);
        mark.entity = input.projection.entityOfNode[i];
        mark.place = placeOf(i);
        mark.radius = radii.of(relations.degrees[i]);
        const KindStyle& style = styleOf(i);
        mark.shape = style.shape;
        mark.emphasis = emphasis.nodes[i];
        const bool isFaded = mark.emphasis == Emphasis::Faded;
        mark.isMaybe = isMaybe(mark.entity);
        const double fillShare = isFaded ? fadedShare : mark.isMaybe ? maybeFillShare : 0;
        mark.fill = mixed(style.fill, palette.ground, fillShare);
        mark.outline = isFaded ? mixed(style.outline, palette.ground, fadedShare) : style.outline;
        mark.isSelected = attention.selected.contains(mark.entity);
        mark.isCurrent = attention.current.isValid() && attention.current == mark.entity;
        mark.isHovered = attention.hovered.isValid() && attention.hovered == mark.entity;
        mark.isPinned = attention.pinned.contains(mark.entity);
        marks.push_back(mark);
    }
    return marks;
}

void Builder::addGuides()
{
    if (input.guides == nullptr || input.lifting == Lifted::Alone)
        return;
    const GuideInput guides{.guides = *input.guides,
                            .dataset = input.dataset,
                            .projection = input.projection,
                            .positions = input.positions,
                            .theme = input.theme,
                            .language = input.language,
                            .scale = input.scale,
                            .window = input.window};
    if (input.parts != Parts::Labels)
        scene.guides = guideMarks(guides);
    if (input.parts != Parts::Marks)
        scene.guideWords = guideWords(guides);
}

/// How far lines step back towards the ground: seen from afar, thousands of them would bury the
/// nodes.
double crowdedShare(std::size_t lines, double scale)
{
    constexpr std::size_t many = 500;
    constexpr double apart = 0.4; // scale from which lines stand apart
    return lines < many || scale >= apart ? 0 : 0.6 * (1 - scale / apart);
}

/// Does a line from one place to the other lie on one side of the rectangle?
bool isBeside(const QRectF& box, QPointF from, QPointF to)
{
    return std::max(from.x(), to.x()) < box.left() || std::min(from.x(), to.x()) > box.right() ||
           std::max(from.y(), to.y()) < box.top() || std::min(from.y(), to.y()) > box.bottom();
}

void Builder::addEdges()
{
    const double opacity = groundwork.lineOpacity(input.scale);
    QColor usual = mixed(palette.line, palette.ground,
                         crowdedShare(relations.list.size(), input.scale) * opacity);
    usual.setAlphaF(static_cast<float>(opacity));
    QColor faded = mixed(palette.line, palette.ground, fadedShare);
    faded.setAlphaF(static_cast<float>(opacity));
    const QColor strong = mixed(palette.line, palette.ink, 0.55);
    QColor maybe = mixed(usual, palette.ground, maybeLineShare);
    maybe.setAlphaF(static_cast<float>(opacity));
    // Among very many lines, labels look only at those that stand out.
    const bool isForFew = input.parts == Parts::Labels && near.relations.size() > mostLines;
    const double margin = groundwork.lineMargin(input.scale);
    const QRectF around = input.window.adjusted(-margin, -margin, margin, margin);
    scene.edges.reserve(isForFew ? 0 : near.relations.size());
    for (const std::uint32_t i : near.relations) {
        const Relation& relation = relations.list[i];
        if (isForFew && emphasis.relations[i] != Emphasis::Strong)
            continue;
        if (!input.window.isNull() &&
            isBeside(around, placeOf(relation.from.index()), placeOf(relation.to.index()))) {
            continue;
        }
        EdgeMark edge = courseOf(relation, groundwork.offsets[i], outlineOfNode(relation.from),
                                 outlineOfNode(relation.to));
        edge.line = groundwork.lines[i];
        edge.emphasis = emphasis.relations[i];
        edge.changes = emphasis.changes.ofRelation(i);
        edge.isMaybe = isMaybe(relation.claim);
        edge.colour = edge.emphasis == Emphasis::Faded    ? faded
                      : edge.changes != 0                 ? changeColour(edge.changes, input.theme)
                      : edge.emphasis == Emphasis::Strong ? strong
                      : edge.isMaybe                      ? maybe
                                                          : usual;
        scene.edges.push_back(edge);
    }
    // Lines of one colour follow each other: they are then inked together.
    const auto isFainter = [](const EdgeMark& a, const EdgeMark& b) {
        return a.emphasis != b.emphasis ? a.emphasis < b.emphasis : a.isMaybe && !b.isMaybe;
    };
    if (!std::is_sorted(scene.edges.begin(), scene.edges.end(), isFainter))
        std::stable_sort(scene.edges.begin(), scene.edges.end(), isFainter);
}

void Builder::addNodes()
{
    // By rank, and within a rank by radius, which follows from the number of relations: sorted by
    // counting, for there may be a hundred thousand.
    constexpr std::size_t steps = mostCounted + 1;
    const auto rank = [](const NodeMark& mark) -> std::size_t {
        return mark.isCurrent || mark.isHovered ? 4
               : mark.isSelected                ? 3
                                                : static_cast<std::size_t>(mark.emphasis);
    };
    const auto bucketOf = [&](const NodeMark& mark) {
        return rank(mark) * steps + std::min(relations.degrees[mark.node.index()], mostCounted);
    };
    std::vector<std::size_t> next(5 * steps + 1, 0);
    for (const NodeMark& mark : byNode)
        ++next[bucketOf(mark) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    scene.nodes.resize(byNode.size());
    for (const NodeMark& mark : byNode)
        scene.nodes[next[bucketOf(mark)]++] = mark;
}

bool Builder::isForced(const NodeMark& node) const
{
    const bool isOfChain = emphasis.nodesOfChains > 0 && node.emphasis == Emphasis::Strong;
    return node.isCurrent || node.isHovered ||
           (node.isSelected && input.attention.selected.size() <= mostForced) ||
           (isOfChain && emphasis.nodesOfChains <= mostForced);
}

bool Builder::isLabelled(const NodeMark& node) const
{
    return node.radius >= smallestLabelled || node.isSelected || isForced(node) ||
           (node.emphasis == Emphasis::Strong);
}

Priority Builder::priorityOf(const NodeMark& node, std::size_t place) const
{
    const std::size_t degree = relations.degrees[node.node.index()];
    if (isForced(node))
        return Priority::Forced;
    if (place < mostCentral && degree >= smallestHub)
        return Priority::Central;
    return place < mostApart && degree >= smallestHub ? Priority::High : Priority::Usual;
}

LabelPlacer Builder::furnishedPlacer() const
{
    QRectF bounds;
    for (const NodeMark& mark : byNode)
        bounds |= boundsOf(mark.shape, mark.place, mark.radius);
    LabelPlacer placer(bounds, byNode.size(), input.frame);
    for (const NodeMark& mark : byNode)
        placer.addNode(boundsOf(mark.shape, mark.place, mark.radius));
    for (const GuideWord& word : scene.guideWords)
        placer.block(word.box);
    if (scene.edges.size() > mostLines)
        return placer;
    for (const EdgeMark& edge : scene.edges) {
        if (edge.emphasis == Emphasis::Faded || edge.isLoop)
            continue;
        const double length = std::hypot(edge.to.x() - edge.from.x(), edge.to.y() - edge.from.y());
        const int steps = std::min(static_cast<int>(length / placer.lineStep()), 400);
        for (int step = 1; step < steps; ++step) {
            const double share = static_cast<double>(step) / steps;
            placer.addLinePoint(edge.from * (1 - share) * (1 - share) +
                                edge.control * 2 * share * (1 - share) + edge.to * share * share);
        }
    }
    return placer;
}

void Builder::addLabel(LabelPlacer& placer, const NodeMark& node, Priority priority)
{
    const dataset::Entity* entity = input.dataset.entity(node.entity);
    if (entity == nullptr)
        return;
    const bool isBold = node.isCurrent || node.isSelected || node.isHovered;
    const double ring = isBold ? 3 : 0; // the selection's ring stands outside the outline
    const QRectF bounds =
        boundsOf(node.shape, node.place, node.radius).adjusted(-ring, -ring, ring, ring);
    if (priority == Priority::Usual && !placer.hasRoom(bounds))
        return;
    const Weight weight = isBold ? Weight::Bold : Weight::Regular;
    QStringList names = text::nameLinesIn(entity->names, input.language);
    if (const std::uint8_t changes = emphasis.changes.ofNode(node.node.index());
        changes != 0 && !names.isEmpty())
        names.front().prepend(changeSigns(changes) + QChar(QChar::Nbsp));
    const LabelForm usual = input.scale >= roomyScale ? LabelForm::Whole : LabelForm::Usual;
    LabelText text;
    std::optional<PlacedLabel> place;
    for (const Attempt& attempt : attemptsFor(priority, node.emphasis, usual)) {
        const bool isCut = attempt.names == Names::First && names.size() > 1;
        text = labelText(isCut ? names.first(1) : names, weight, attempt.form);
        text.isElided = text.isElided || isCut;
        place = placer.place(bounds, text.size, attempt.search);
        if (place)
            break;
    }
    if (!place)
        return;
    scene.labels.push_back({.node = node.node,
                            .entity = node.entity,
                            .claim = {},
                            .box = place->box,
                            .badge = {},
                            .lines = text.lines,
                            .notes = {},
                            .notesBox = {},
                            .isElided = text.isElided,
                            .pixels = labelPixels,
                            .emphasis = node.emphasis,
                            .isBold = isBold,
                            .alignment = place->alignment,
                            .hasLeader = place->isApart,
                            .leaderFrom = {},
                            .leaderTo = {}});
    if (!place->isApart)
        return;
    LabelMark& label = scene.labels.back();
    label.leaderFrom = leaderStart(label.box, node.place);
    const QPointF way = label.leaderFrom - node.place;
    const double length = std::max(std::hypot(way.x(), way.y()), 1e-6);
    label.leaderTo = node.place + way * (reachOf(node.shape, way) * node.radius * 0.4 / length);
}

void Builder::addLabels()
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < byNode.size(); ++i)
        if (isLabelled(byNode[i]))
            order.push_back(i);
    const auto rank = [this](std::size_t i) {
        const NodeMark& mark = byNode[i];
        return mark.isCurrent    ? 6
               : mark.isHovered  ? 5
               : mark.isSelected ? 4
                                 : static_cast<int>(mark.emphasis);
    };
    const auto degreeOf = [this](std::size_t i) {
        return relations.degrees[byNode[i].node.index()];
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return rank(a) != rank(b) ? rank(a) > rank(b) : degreeOf(a) > degreeOf(b);
    });
    LabelPlacer placer = furnishedPlacer();
    for (std::size_t i = 0; i < order.size(); ++i) {
        addLabel(placer, byNode[order[i]], priorityOf(byNode[order[i]], i));
    }
    addCards(input, placer, scene);
    addLineWords(input, placer, scene);
}

QRectF Builder::boundsOfMarks() const
{
    QRectF bounds;
    constexpr double ring = 5; // selection ring and outline
    for (const NodeMark& mark : scene.nodes)
        bounds |= boundsOf(mark.shape, mark.place, mark.radius).adjusted(-ring, -ring, ring, ring);
    for (const EdgeMark& edge : scene.edges) {
        if (edge.isLoop)
            bounds |= curveOf(edge).controlPointRect();
        else
            bounds |= QRectF(edge.control, QSizeF(1, 1));
    }
    for (const GuideMark& guide : scene.guides)
        bounds |= guide.box;
    for (const GuideWord& word : scene.guideWords)
        bounds |= word.box;
    for (const LabelMark& label : scene.labels)
        bounds |= label.box | label.notesBox;
    return bounds.isNull() ? bounds : bounds.adjusted(-1, -1, 1, 1);
}

} // namespace

Scene buildScene(const SceneInput& input)
{
    Groundwork ownGroundwork;
    if (input.groundwork == nullptr)
        ownGroundwork = groundworkOf(input.dataset, input.projection, input.positions,
                                     input.attention.contents.get());
    const Groundwork& groundwork = input.groundwork ? *input.groundwork : ownGroundwork;
    EmphasisOfAll ownEmphasis;
    if (input.emphasis == nullptr)
        ownEmphasis = emphasisOf(input, groundwork.relations);
    Builder builder{.input = input,
                    .groundwork = groundwork,
                    .emphasis = input.emphasis ? *input.emphasis : ownEmphasis};
    Scene& scene = builder.scene;
    builder.addGuides();
    builder.addEdges();
    if (input.parts != Parts::Marks)
        builder.addLabels();
    if (input.parts == Parts::Labels) {
        scene.edges.clear();
        scene.edges.shrink_to_fit();
    } else {
        builder.addNodes();
    }
    scene.bounds = builder.boundsOfMarks();
    return std::move(scene);
}

} // namespace knotary::scene
