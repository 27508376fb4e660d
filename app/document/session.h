// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the user is looking at: the selection, the time, the way back, the language of names, and
// the graph with its places. Views read it and call it; they never call each other. Setters say
// nothing when nothing changes, so echoes die.

#include "app/document/arrangement.h"
#include "app/document/arrangementstep.h"
#include "app/document/comparison.h"
#include "app/document/document.h"
#include "app/document/navigation.h"
#include "app/document/pipeline.h"
#include "app/document/search.h"
#include "app/text/naming.h"
#include "model/graph/projection.h"
#include "model/layout/layout.h"
#include "model/query/timecolumns.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace knotary::document
{

class Bookmarks;
class Filter;
class Jobs;
class Lens;
class PathFinder;
class Playback;

class Session : public QObject
{
    Q_OBJECT

public:
    Session(Document& document, Jobs& jobs, QObject* parent = nullptr);
    ~Session() override;

    using Entities = document::Entities;
    using Neighbours = document::Neighbours;

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] const dataset::Dataset& dataset() const { return m_document.dataset(); }
    [[nodiscard]] Jobs& jobs() { return m_jobs; }
    /// What the data are about, at a glance. It never changes: hold it as long as it is of use.
    [[nodiscard]] const std::shared_ptr<const query::Overview>& overview() const;
    /// Whether there are years to choose from.
    [[nodiscard]] bool hasDatedClaims() const;

    /// The entity that the details show; invalid: none.
    [[nodiscard]] base::EntityId current() const { return m_current; }
    [[nodiscard]] const Entities& selected() const { return m_selected; }
    [[nodiscard]] base::EntityId hovered() const { return m_hovered; }
    [[nodiscard]] base::ClaimId hoveredClaim() const { return m_hoveredClaim; }
    [[nodiscard]] text::NameLanguage language() const { return m_language; }
    /// Which years are held against each other.
    [[nodiscard]] Comparison& comparison() { return m_comparison; }
    [[nodiscard]] const Comparison& comparison() const { return m_comparison; }

    /// The terms that all which is shown must hold.
    [[nodiscard]] Filter& filter() { return *m_filter; }
    /// Shows what the terms let through; remembered like a visit. What cannot be read is kept as
    /// text and lets everything through that the rest does.
    void setFilter(const std::string& text);
    /// Goes where a bookmark leads, in one step on the way back. Selects what is there of
    /// `selected` and not hidden.
    void show(const Viewpoint& viewpoint, Entities selected);
    /// Where somebody is now, as the way back remembers it.
    [[nodiscard]] Viewpoint here() const;
    /// Numbers or groups of nodes as colours and sizes.
    [[nodiscard]] Lens& lens() { return *m_lens; }
    /// What connects two entities.
    [[nodiscard]] PathFinder& paths() { return *m_paths; }
    [[nodiscard]] const PathFinder& paths() const { return *m_paths; }
    /// Views and filters that a person has given a name.
    [[nodiscard]] Bookmarks& bookmarks() { return *m_bookmarks; }

    /// The source whose page is read instead of the current entity's; invalid: none.
    [[nodiscard]] base::SourceId source() const { return m_source; }
    /// Goes to the page of a source and remembers the way; who is selected stays so.
    void visitSource(base::SourceId source);
    /// What the details show of all this.
    [[nodiscard]] Page page() const { return pageOf({m_current, {}, m_source, {}}); }
    /// A page that stays beside the one that goes on; what it shows may have been removed since.
    [[nodiscard]] const std::optional<Page>& pinnedPage() const { return m_pinnedPage; }
    void setPinnedPage(std::optional<Page> page);
    /// Claims whose evidence somebody wants to see: of a line, a mark, a selection.
    [[nodiscard]] const std::vector<base::ClaimId>& evidence() const { return m_evidence; }
    /// Leaves out claims that the data do not know. Says evidenceChanged also for the same ones:
    /// somebody has asked to see them.
    void showEvidence(std::vector<base::ClaimId> claims);

    /// Goes to an entity: selects it alone, shows it, and remembers the way (a search hit, a link,
    /// a click on a node).
    void visit(base::EntityId entity);
    void select(Entities entities); ///< current becomes one of them
    void selectAll();               ///< that is shown
    /// Entities and what of their neighbours is shown.
    void selectWithNeighbours(const Entities& entities);
    void toggleSelected(base::EntityId entity);
    void clearSelection();
    /// An entity, or the line of a claim, or neither.
    void setHovered(base::EntityId entity, base::ClaimId claim = {});
    void setLanguage(text::NameLanguage language);

    [[nodiscard]] bool canGoBack() const { return m_navigation.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_navigation.canGoForward(); }
    [[nodiscard]] const Navigation& navigation() const { return m_navigation; }
    void goBack();
    void goForward();
    /// To one of the places of navigation(), which keeps the way behind it and ahead of it.
    void goToVisited(std::size_t index);

    /// The time that is looked at; nothing: all of it. What falls outside is not shown; it keeps
    /// its place, and who is selected stays so.
    [[nodiscard]] const std::optional<query::TimeWindow>& window() const { return m_window; }
    /// Whether the way back leads here. While a hand drags the window it is not remembered; where
    /// it lets go, it is.
    enum class Remember
    {
        No,
        Yes
    };
    void setWindow(std::optional<query::TimeWindow> window, Remember remember = Remember::Yes);
    /// How years are chosen, also while none are.
    [[nodiscard]] query::WindowMode windowMode() const { return m_windowMode; }
    void setWindowMode(query::WindowMode mode);
    /// Moves the window along the axis; where there is none, one begins at the end that it comes
    /// from.
    void stepWindow(int units, Remember remember = Remember::Yes);
    /// The whole years of the window.
    [[nodiscard]] const std::optional<query::YearRange>& years() const { return m_years; }
    void setYears(std::optional<query::YearRange> years); ///< remembered like a visit
    /// First and last year of the data; nothing where they have no dates.
    [[nodiscard]] std::optional<query::YearRange> axis() const;
    /// What the window holds; null where there is none, and while two years are compared. It never
    /// changes: hold it as long as it is of use.
    [[nodiscard]] const std::shared_ptr<const query::WindowContents>& windowContents() const
    {
        return m_contents;
    }
    /// How far dates reach that are about a year.
    [[nodiscard]] time::AboutWidth aboutWidth() const { return m_aboutWidth; }
    void setAboutWidth(time::AboutWidth width);
    struct Shown
    {
        std::size_t entities = 0; ///< the maybe ones included
        std::size_t maybeEntities = 0;
        std::size_t relations = 0;
        std::size_t maybeRelations = 0;
    };
    [[nodiscard]] Shown shown() const;
    /// All that there is: nothing hidden, no window.
    [[nodiscard]] const graph::Projection& wholeGraph() const { return m_pipeline->whole(); }
    /// For jobs: stays while somebody holds it.
    [[nodiscard]] const std::shared_ptr<const graph::Projection>& sharedWholeGraph() const
    {
        return m_pipeline->sharedWhole();
    }
    [[nodiscard]] Playback& playback() { return *m_playback; }

    /// The graph that is shown and where its nodes stand (empty until the first layout is done).
    [[nodiscard]] const graph::Projection& projection() const;
    /// For jobs: stays while somebody holds it, whatever is hidden meanwhile.
    [[nodiscard]] std::shared_ptr<const graph::Projection> sharedProjection() const;
    [[nodiscard]] const layout::Positions& positions() const;
    [[nodiscard]] bool isLayingOut() const;
    /// 0 … 1 while a layout runs.
    [[nodiscard]] double layoutProgress() const;

    /// Moves a node and pins it there (layout units); the layout leaves pinned nodes alone.
    void moveAndPin(base::EntityId entity, layout::Point place);
    /// Moves a node and leaves it as free or as pinned as it was.
    void move(base::EntityId entity, layout::Point place);
    void unpin(const Entities& entities);
    [[nodiscard]] const Arrangement& arrangement() const { return m_arrangement; }
    void layOutAgain();
    /// Lays out the whole graph in another way, from nothing.
    void arrange(LayoutRecipe recipe);
    /// What is drawn beside the nodes so that the arrangement can be read; null: nothing. Bars go
    /// by entity number.
    [[nodiscard]] const std::shared_ptr<const layout::Guides>& guides() const
    {
        return m_arrangement.guides;
    }
    void cancelLayout();

    /// What is out of sight keeps its place and comes back to it. Who visits a hidden entity sees
    /// it again.
    [[nodiscard]] const Entities& hidden() const { return m_arrangement.hidden; }
    void hide(const Entities& entities);
    void showOnly(const Entities& entities);
    void showAll();
    /// Shows only some entities and what is at most `steps` lines away; nothing happens where the
    /// data know none of them.
    void focusOn(const Entities& entities, std::size_t steps);

    /// A line from an entity to a neighbour that is hidden.
    struct HiddenNeighbour
    {
        base::EntityId entity;
        base::PropertyId property;
        bool isOutgoing = false; ///< the entity that was asked for is the claim's subject
    };
    [[nodiscard]] std::vector<HiddenNeighbour> hiddenNeighbours(base::EntityId entity) const;
    /// Brings hidden neighbours of entities to sight, in one step, and hides again what that
    /// brought.
    void expand(const Neighbours& neighbours);
    [[nodiscard]] bool canCollapse(base::EntityId entity) const;
    void collapse(const Entities& entities);
    /// The entities at most `steps` lines away from some, themselves included, hidden or not.
    [[nodiscard]] Entities within(const Entities& entities, std::size_t steps) const;

    /// Moving, pinning, hiding and laying out, one by one to be taken back.
    [[nodiscard]] QUndoStack& steps() { return m_steps; }

    /// Room of each node with its label; main hands in scene::nodeExtents, because a document does
    /// not know how things are drawn.
    using ExtentsFunction =
        std::function<std::vector<layout::Extent>(const dataset::Dataset&, const graph::Projection&,
                                                  text::NameLanguage, const base::Control&)>;
    void setExtentsFunction(ExtentsFunction function);

    /// What was kept of a data set's arrangement, asked for when it is opened; what has a place
    /// then is not laid out.
    using KeptFunction = std::function<Arrangement()>;
    void setKeptFunction(KeptFunction function);

    /// Finds entities and sources for the search box.
    [[nodiscard]] Search& search() { return m_search; }

Q_SIGNALS:
    /// The data are others, or have changed. Comes before all other signals of the same change:
    /// who keeps what it computed from the data computes it anew before anybody asks for it.
    void dataChanged();
    void currentChanged();
    void selectionChanged();
    void hoveredChanged();
    void yearsChanged(); ///< the window, or how it is chosen
    void aboutWidthChanged();
    void languageChanged();
    void navigationChanged();
    void sourceChanged();
    void pinnedPageChanged();
    void evidenceChanged();
    void projectionChanged();
    void positionsChanged();
    /// A person has moved, pinned, hidden or laid out something, or has taken that back.
    void arranged();
    void layoutProgressChanged();

private:
    void follow(const dataset::Change& change);
    void startAfresh();
    void takePlaces(const FigureView& figure);
    void takeView(const FigureView& figure);
    void forgetRemoved();
    [[nodiscard]] bool isPlaced() const;
    void layOut();
    void startLayout(const LayoutRecipe& recipe, Pipeline::Start start);
    [[nodiscard]] LayoutTask::ExtentsFunction extents() const;
    void keepPlaces();
    void changeSight(const QString& title, const Entities& hide, const Entities& show,
                     Neighbours expanded);
    void push(const QString& title, ArrangementChange change);
    void take(const ArrangementChange& change);
    [[nodiscard]] PlaceChange changeOf(base::EntityId entity, layout::Point place) const;
    void goTo(const Viewpoint& viewpoint);
    void rememberHere();
    [[nodiscard]] const query::TimeColumns& timeColumns() const;
    void readWindow();
    void takeWindow(std::optional<query::TimeWindow> window);
    void followComparison();
    [[nodiscard]] Sight sight() const;
    void followFilter();

    Document& m_document;
    Jobs& m_jobs;
    ExtentsFunction m_extents;
    KeptFunction m_kept;
    Arrangement m_arrangement;
    QUndoStack m_steps;
    /// Of the running layout, where a person asked for it: then it is a step of its own.
    std::optional<LayoutRecipe> m_asked;
    bool m_wasInterrupted = false; ///< a layout was given up because the data change
    Navigation m_navigation;
    Comparison m_comparison;
    std::unique_ptr<Pipeline> m_pipeline;
    std::unique_ptr<Filter> m_filter;
    std::unique_ptr<Lens> m_lens;
    std::unique_ptr<PathFinder> m_paths;
    std::unique_ptr<Bookmarks> m_bookmarks;
    base::EntityId m_current;
    base::SourceId m_source;
    std::optional<Page> m_pinnedPage;
    std::vector<base::ClaimId> m_evidence;
    base::EntityId m_hovered;
    base::ClaimId m_hoveredClaim;
    Entities m_selected;
    std::optional<query::TimeWindow> m_window;
    query::WindowMode m_windowMode = query::WindowMode::Instant;
    std::optional<query::YearRange> m_years;
    std::shared_ptr<const query::WindowContents> m_contents;
    time::AboutWidth m_aboutWidth;
    mutable std::shared_ptr<const query::TimeColumns> m_timeColumns; ///< null: to be made
    std::unique_ptr<Playback> m_playback;
    text::NameLanguage m_language = text::NameLanguage::English;
    Search m_search;
    mutable std::shared_ptr<const query::Overview> m_overview; ///< null: to be made
    mutable std::optional<bool> m_hasDatedClaims;              ///< empty: to be looked for
};

} // namespace knotary::document
