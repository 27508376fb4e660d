// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exporting, copying and printing what is looked at.

#include "app/document/bookmarks.h"
#include "app/operations/exportfigure.h"
#include "app/operations/figurerequest.h"
#include "app/operations/verbs.h"
#include "app/report/description.h"

#include <QCoreApplication>

namespace knotary::operations::verbs
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

FigureTask taskOfFocus(Session& session, const Ui& ui)
{
    constexpr int twiceTheScreen = 192;
    report::FigureRequest request = requestOf(session, ui, figureViewInFocus(session, ui));
    request.dpi = twiceTheScreen;
    return {std::move(request), dataOf(session), dataNameOf(session)};
}

} // namespace

bool hasFigure(Session& session)
{
    return !figureViews(session).isEmpty();
}

bool hasPathFigure(Session& session)
{
    return figureViews(session).contains(report::View::Path);
}

bool hasPageFigure(Session& session)
{
    return figureViews(session).contains(report::View::Page);
}

bool hasDatedGraph(Session& session)
{
    return hasGraph(session) && session.hasDatedClaims();
}

bool hasSavedViews(Session& session)
{
    return hasDataset(session) && !session.bookmarks().views().empty();
}

void exportInFocus(Session& session, Ui& ui)
{
    ui.showExport(figureViewInFocus(session, ui));
}

void copyPicture(Session& session, Ui& ui)
{
    copyFigure(session, ui, taskOfFocus(session, ui));
}

void copyFigureText(Session& session, Ui& ui)
{
    workOnFigure(session.jobs(), document::Slot::Export, taskOfFocus(session, ui),
                 [&ui](const report::MadeFigure* made) -> document::Jobs::Delivery {
                     if (made == nullptr)
                         return [&ui] { ui.remark(Words::tr("There is nothing to tell.")); };
                     return [&ui, text = report::descriptionOf(*made)] {
                         ui.copy(text);
                         ui.remark(Words::tr("Copied as text."));
                     };
                 });
}

void print(Session& session, Ui& ui)
{
    ui.print(requestOf(session, ui, figureViewInFocus(session, ui)));
}

} // namespace knotary::operations::verbs
