// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person sees of a view, as the request that makes a figure of it.

#include "app/document/session.h"
#include "app/operations/ui.h"
#include "app/report/request.h"
#include "model/formats/savedviews.h"

#include <QList>

namespace knotary::operations
{

/// The data, what of them is in sight, how they are arranged and coloured, and how the view is set:
/// as on the screen. Colours of paper, and the size that a figure has where nobody asks for one.
/// The graph is View::Changes while two years are compared.
[[nodiscard]] report::FigureRequest requestOf(document::Session& session, const Ui& ui,
                                              report::View view);

/// The same as a person would see it who goes to a bookmark; it has the bookmark's name as title.
[[nodiscard]] report::FigureRequest requestOf(document::Session& session, const Ui& ui,
                                              report::View view,
                                              const formats::SavedView& bookmark);

/// The views of which there is something to draw now, in the order of viewCodes().
[[nodiscard]] QList<report::View> figureViews(document::Session& session);

/// The view a figure is made of where a person asks for one of what is in focus.
[[nodiscard]] report::View figureViewInFocus(document::Session& session, const Ui& ui);

} // namespace knotary::operations
