// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A footer laid out for a page: which of it has room there, and where every line of it stands.

#include "app/figures/figure.h"
#include "app/figures/footer.h"
#include "app/figures/paragraphs.h"

#include <QPainter>
#include <QSizeF>

#include <optional>
#include <utility>
#include <vector>

namespace knotary::figures
{

/// Sizes of type and margins of a page, as drawings have them.
struct PageStyle
{
    explicit PageStyle(QSizeF page, scene::Theme theme);

    QSizeF page;
    double margin = 14;
    TextStyle text; ///< sources
    TextStyle caption;
    TextStyle heading;
    TextStyle quiet; ///< counts and where the data are from
    QColor rule;

    [[nodiscard]] double width() const { return page.width() - 2 * margin; }
    /// For so many paragraphs.
    [[nodiscard]] ColumnShape columnsFor(std::size_t paragraphs) const;
};

struct FooterPlan
{
    /// In page pixels from the footer's top left corner.
    std::vector<std::pair<Paragraph, QPointF>> paragraphs;
    double height = 0;
    bool hasRule = false;
    std::size_t sources = 0;        ///< that stand here
    std::size_t contradictions = 0; ///< the same

    void paint(QPainter& painter, QPointF topLeft, const PageStyle& style) const;
};

/// What has room in the lower 45 % of a page. `marks`: how many bear their numbers above; nothing:
/// none is to.
[[nodiscard]] FooterPlan planFooter(const Footer& footer, const PageStyle& style,
                                    text::Elsewhere elsewhere, std::optional<NumberedMarks> marks);

/// All sources, contradictions and statements, in pages.
[[nodiscard]] std::vector<FooterPlan> planFurtherPages(const Footer& footer,
                                                       const PageStyle& style);

} // namespace knotary::figures
