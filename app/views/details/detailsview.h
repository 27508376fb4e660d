// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The page that explains what is chosen: it goes wherever the session goes, and back to where it
// was left.

#include "app/views/details/pageview.h"

#include <QTimer>

namespace knotary::views
{

class DetailsView : public PageView
{
    Q_OBJECT

public:
    explicit DetailsView(document::Session& session, QWidget* parent = nullptr);

    /// Brings a claim into sight, on the page of one of its ends, and marks it for a moment.
    void showClaim(base::ClaimId claim);

private:
    void followSession();
    /// Where a claim stands on the page; without a selection where it is not there.
    [[nodiscard]] QTextCursor placeOf(base::ClaimId claim) const;
    void mark(const QTextCursor& place);

    QTimer m_unmark;
};

} // namespace knotary::views
