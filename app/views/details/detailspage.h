// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pages of the details panel as HTML: one of an entity, one of a source, and the page one
// starts from. Every text of the data is escaped here and nowhere else.
//
// Links: "entity:KEY" and "source:KEY" (percent-encoded), "claims:all" for a page that was cut
// short, "page:back" to leave a source, and http(s) addresses. Pictures: "kind:NUMBER".

#include "app/scene/style.h"
#include "app/text/wording.h"
#include "model/query/overview.h"
#include "model/query/timecolumns.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <optional>

namespace knotary::views
{

struct PageInput
{
    text::Speech speech;
    scene::Theme theme = scene::Theme::Light;
    /// Claims shown in one group before the page says how many more there are.
    std::size_t mostClaims = 60;
    /// The time that is looked at, and what it holds; nothing and null: all of it.
    std::optional<query::TimeWindow> window = {};
    std::shared_ptr<const query::WindowContents> contents = {};
};

/// Empty where there is no such entity or source.
[[nodiscard]] QString entityPage(const PageInput& input, base::EntityId entity);
[[nodiscard]] QString sourcePage(const PageInput& input, base::SourceId source);
[[nodiscard]] QString startPage(const PageInput& input, const query::Overview& overview);

/// Fonts, sizes and colours of all pages (the subset of CSS that Qt's rich text knows).
[[nodiscard]] QString pageStyle(scene::Theme theme);

/// The name of the place in an entity's page where a claim stands.
[[nodiscard]] QString anchorOf(base::ClaimId claim);

} // namespace knotary::views
