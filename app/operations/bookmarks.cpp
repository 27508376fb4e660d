// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is shown, given a name and found again.

#include "app/operations/bookmarks.h"

#include "app/document/bookmarks.h"
#include "app/document/filter.h"
#include "app/operations/verbs.h"
#include "app/text/filterwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace knotary::operations
{

namespace
{

using document::Bookmarks;
using document::Session;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Bookmarks)
};

constexpr std::size_t mostNames = 3;

QStringList selectedNames(Session& session, const text::Speech& speech)
{
    QStringList names;
    if (session.current().isValid())
        names += text::entityName(speech, session.current());
    std::vector<base::EntityId> others(session.selected().begin(), session.selected().end());
    std::sort(others.begin(), others.end());
    for (const base::EntityId entity : others) {
        if (entity != session.current() && names.size() < static_cast<qsizetype>(mostNames))
            names += text::entityName(speech, entity);
    }
    const std::size_t rest =
        session.selected().size() - std::min(session.selected().size(), mostNames);
    if (rest > 0)
        names += Words::tr("%n more", nullptr, static_cast<int>(rest));
    return names;
}

Bookmarks::View viewOf(Session& session, const CameraPlace& camera)
{
    const dataset::Dataset& dataset = session.dataset();
    Bookmarks::View view;
    view.filter = session.filter().text();
    if (session.window())
        view.window = query::textOf(*session.window());
    for (const base::EntityId entity : session.selected())
        view.selected.push_back(dataset.entity(entity)->key);
    std::sort(view.selected.begin(), view.selected.end());
    if (const dataset::Entity* current = dataset.entity(session.current()))
        view.current = current->key;
    if (const dataset::Source* source = dataset.source(session.source()))
        view.source = source->key;
    view.camera = formats::SavedCamera{camera.x, camera.y, camera.scale};
    return view;
}

/// As many parts as make a name that can be read in a menu; at least one.
QString shortly(const QStringList& parts)
{
    constexpr qsizetype mostLetters = 60;
    QString name;
    for (const QString& part : parts) {
        if (!name.isEmpty() && name.size() + part.size() > mostLetters)
            break;
        name += (name.isEmpty() ? QString() : QStringLiteral(" · ")) + part;
    }
    return name;
}

void remarkUnlessKept(Session& session, Ui& ui, const QString& done)
{
    ui.remark(session.bookmarks().areKept()
                  ? done
                  : Words::tr("%1 There is no place to keep it: it is there until the data set is "
                              "closed.")
                        .arg(done));
}

} // namespace

QString suggestedName(Session& session)
{
    const text::Speech speech{session.dataset(), session.language()};
    QStringList parts;
    if (const dataset::Source* source = session.dataset().source(session.source()))
        parts += text::textOf(speech, source->title);
    else if (const QStringList names = selectedNames(session, speech); !names.isEmpty())
        parts += names.join(Words::tr(", ", "between names in a bookmark's name"));
    if (session.window())
        parts += text::windowName(*session.window());
    for (const query::Term& term : session.filter().query().terms)
        parts += text::termWords(speech, term);
    if (parts.isEmpty())
        parts += Words::tr("Everything");
    return shortly(parts);
}

void goToBookmark(Session& session, Ui& ui, std::size_t number)
{
    if (number >= session.bookmarks().views().size())
        return;
    const Bookmarks::View view = session.bookmarks().views()[number];
    const dataset::Dataset& dataset = session.dataset();
    document::Viewpoint there;
    there.filter = view.filter;
    if (!view.window.empty())
        there.window = query::parseTimeWindow(view.window);
    bool isAllThere = view.window.empty() || there.window;
    if (!view.source.empty())
        there.source = dataset.findSource(view.source).value_or(base::SourceId());
    isAllThere = isAllThere && there.source.isValid() == !view.source.empty();
    if (!view.current.empty())
        there.current = dataset.findEntity(view.current).value_or(base::EntityId());
    isAllThere = isAllThere && there.current.isValid() == !view.current.empty();
    Session::Entities selected;
    for (const std::string& key : view.selected) {
        if (const auto entity = dataset.findEntity(key))
            selected.insert(*entity);
        else
            isAllThere = false;
    }
    session.show(there, std::move(selected));
    if (view.camera)
        ui.setCamera({view.camera->x, view.camera->y, view.camera->scale});
    if (!isAllThere || !session.filter().problems().empty())
        ui.remark(Words::tr("Not all that “%1” remembers is there any more.")
                      .arg(QString::fromStdString(view.name)));
}

namespace verbs
{

void addBookmark(Session& session, Ui& ui)
{
    const auto name =
        ui.askText(Words::tr("Bookmark"), Words::tr("Name of this view:"), suggestedName(session));
    if (!name || name->trimmed().isEmpty())
        return;
    Bookmarks::View view = viewOf(session, ui.camera());
    view.name = name->toStdString();
    session.bookmarks().addView(std::move(view));
    remarkUnlessKept(session, ui,
                     Words::tr("Bookmarked as “%1”.")
                         .arg(QString::fromStdString(session.bookmarks().views().back().name)));
}

bool hasBookmarks(Session& session)
{
    return !session.bookmarks().views().empty() || !session.bookmarks().filters().empty();
}

void saveFilter(Session& session, Ui& ui)
{
    const text::Speech speech{session.dataset(), session.language()};
    QStringList words;
    for (const query::Term& term : session.filter().query().terms)
        words += text::termWords(speech, term);
    const auto name =
        ui.askText(Words::tr("Save the filter"), Words::tr("Name of this filter:"), shortly(words));
    if (!name || name->trimmed().isEmpty())
        return;
    const std::string given = name->simplified().toStdString();
    const Bookmarks::Filter* same = session.bookmarks().findFilter(given);
    if (same != nullptr && same->query != session.filter().text() &&
        !ui.askWhether(Words::tr("Save the filter"),
                       Words::tr("There is a filter called “%1”. Put this one in its place?")
                           .arg(name->simplified())))
        return;
    session.bookmarks().saveFilter({given, session.filter().text()});
    remarkUnlessKept(session, ui, Words::tr("Saved as “%1”.").arg(name->simplified()));
}

bool hasFilter(Session& session)
{
    return !session.filter().text().empty();
}

void clearFilter(Session& session, Ui& /*ui*/)
{
    session.setFilter({});
}

void findFilter(Session& /*session*/, Ui& ui)
{
    ui.focusView(View::Filter);
}

} // namespace verbs

} // namespace knotary::operations
