// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What connects two entities: asking, showing, copying, and leaving it.

#include "app/document/pathfinder.h"
#include "app/operations/verbs.h"
#include "app/text/citations.h"

#include <QCoreApplication>

namespace knotary::operations::verbs
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

} // namespace

bool hasPath(Session& session)
{
    return session.paths().steps() != nullptr;
}

bool hasPathQuestion(Session& session)
{
    const document::PathQuestion& question = session.paths().question();
    return question.from.isValid() || question.to.isValid();
}

/// Two that are selected are the ends, the one that was selected first (the current one) the
/// beginning; so is one alone.
void pathBetween(Session& session, Ui& ui)
{
    const Session::Entities& selected = session.selected();
    if (selected.size() == 1) {
        session.paths().ask(*selected.begin(), {});
    } else if (selected.size() == 2) {
        base::EntityId from = *selected.begin();
        base::EntityId to = *std::next(selected.begin());
        if (to == session.current() || (from != session.current() && to < from))
            std::swap(from, to);
        session.paths().ask(from, to);
    }
    ui.focusView(View::Paths);
}

void showPath(Session& session, Ui& ui)
{
    session.paths().bringToSight();
    ui.moveCamera(CameraMove::FitPath);
}

void clearPath(Session& session, Ui& /*ui*/)
{
    session.paths().clear();
}

void copyPath(Session& session, Ui& ui)
{
    const std::vector<base::ClaimId> claims = session.paths().claims();
    const text::FootnotedText text =
        text::withFootnotes({session.dataset(), session.language()}, claims);
    ui.copy(text.plain());
    ui.remark(Words::tr("Copied: %n sentence(s) with their sources", nullptr,
                        static_cast<int>(text.sentences.size())));
}

} // namespace knotary::operations::verbs
