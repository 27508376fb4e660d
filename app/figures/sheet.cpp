// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/sheet.h"

#include "app/figures/footerplan.h"

#include <memory>
#include <utility>

namespace knotary::figures
{
namespace
{

QRectF above(QSizeF page, const FooterPlan& plan)
{
    return QRectF(0, 0, page.width(), page.height() - plan.height);
}

/// How many marks there are depends on the drawing's room, and the footer, which tells it, takes
/// from that: so room is kept for the longest way to say it.
FooterPlan settled(const Figure& body, const Footer& footer, const PageStyle& style,
                   text::Elsewhere elsewhere)
{
    if (!body.numberedOn)
        return planFooter(footer, style, elsewhere, std::nullopt);
    FooterPlan silent = planFooter(footer, style, elsewhere, std::nullopt);
    const NumberedMarks most = body.numberedOn(above(style.page, silent));
    if (most.shown == most.all)
        return silent;
    double height =
        planFooter(footer, style, elsewhere, NumberedMarks{most.all - 1, most.all}).height;
    FooterPlan told;
    for (int round = 0; round < 3; ++round) {
        FooterPlan room;
        room.height = height;
        told = planFooter(footer, style, elsewhere, body.numberedOn(above(style.page, room)));
        if (told.height <= height)
            break;
        height = told.height;
    }
    told.height = height;
    return told;
}

bool isWhole(const Footer& footer, const FooterPlan& plan)
{
    return plan.sources == footer.sources.size() &&
           plan.contradictions == static_cast<std::size_t>(footer.contradictions.size());
}

} // namespace

double heightBelow(const Figure& body, const Footer& footer)
{
    const PageStyle style(pageOf(body).size(), footer.theme);
    return settled(body, footer, style, text::Elsewhere::FurtherPages).height;
}

Figure withFooter(Figure body, Footer footer)
{
    const QSizeF size = pageOf(body).size();
    const auto style = std::make_shared<const PageStyle>(size, footer.theme);
    const auto painted = [&](text::Elsewhere elsewhere) -> std::pair<FooterPlan, Figure::Paint> {
        const auto plan =
            std::make_shared<const FooterPlan>(settled(body, footer, *style, elsewhere));
        return {*plan, [paint = body.paint, plan, style](QPainter& painter, const QRectF& page) {
                    paint(painter, above(page.size(), *plan));
                    plan->paint(painter, QPointF(0, page.height() - plan->height), *style);
                }};
    };
    auto [plan, paint] = painted(text::Elsewhere::FurtherPages);
    const bool hasUnnumbered = [&] {
        if (!body.numberedOn || footer.statements.empty())
            return false;
        const NumberedMarks marks = body.numberedOn(above(size, plan));
        return marks.shown < marks.all;
    }();
    if (!isWhole(footer, plan) || hasUnnumbered) {
        body.paintAlone = painted(text::Elsewhere::FileBeside).second;
        for (FooterPlan& further : planFurtherPages(footer, *style))
            body.furtherPages.push_back(
                [page = std::make_shared<const FooterPlan>(std::move(further)),
                 style](QPainter& painter, const QRectF&) { page->paint(painter, {}, *style); });
    }
    body.paint = std::move(paint);
    return body;
}

} // namespace knotary::figures
