// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/figurepreview.h"

#include "app/report/description.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace knotary::window
{

namespace
{

/// Between a wish and its drawing: who types or drags wishes more.
constexpr int quietMilliseconds = 40;
constexpr double mostPixels = 16e6;

using operations::FigureFormat;

int pagesOf(const FigurePreview::Made& made, FigureFormat format)
{
    if (!made || !*made)
        return 0;
    const bool isManifold = format == FigureFormat::Pdf;
    return isManifold ? static_cast<int>((*made)->figure.furtherPages.size()) + 1 : 1;
}

QImage pictureOf(const figures::Figure& figure, FigureFormat format, int page, double scale)
{
    const QRectF rect = figures::pageOf(figure);
    const double most = std::sqrt(mostPixels / (rect.width() * rect.height()));
    const double used = std::min(scale, most);
    QImage image((rect.size() * used).toSize().expandedTo({1, 1}),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(figure.isTransparent ? QColor(Qt::transparent) : figure.ground);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.scale(used, used);
    const auto further = static_cast<std::size_t>(std::max(page - 1, 0));
    const figures::FileType type = operations::fileTypeOf(format);
    if (page == 0 || further >= figure.furtherPages.size())
        figures::firstPageOf(figure, type)(painter, rect);
    else
        figure.furtherPages[further](painter, rect);
    return image;
}

} // namespace

struct FigurePreview::Drawing
{
    operations::FigureTask task;
    FigureFormat format;
    Made made; ///< where the task is the one that was made already
    double scale;
    int page;
    std::shared_ptr<base::CancelToken> token;
    QImage picture{};
    QString text{};

    [[nodiscard]] bool isPaintedByWindow() const
    {
        return format != FigureFormat::Text &&
               task.request.view == report::View::Timeline; // Qt Charts
    }
    void make()
    {
        if (!made)
            made = std::make_shared<const std::optional<report::MadeFigure>>(report::makeFigure(
                task.request, task.dataset, {.token = *token, .dataName = task.dataName}));
        if (format == FigureFormat::Text && *made && !token->isCancelled())
            text = report::descriptionOf(**made);
        else if (!isPaintedByWindow())
            paint();
    }
    void paint()
    {
        if (*made && !token->isCancelled())
            picture = pictureOf((*made)->figure, format, std::min(page, pagesOf(made, format) - 1),
                                scale);
    }
};

FigurePreview::FigurePreview(document::Jobs& jobs, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_soon(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(quietMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &FigurePreview::begin);
}

FigurePreview::~FigurePreview()
{
    if (m_token)
        m_token->cancel();
    m_jobs.cancel(document::Slot::Preview); // drops what it would deliver
}

void FigurePreview::show(operations::FigureTask task, FigureFormat format)
{
    m_task = std::move(task);
    m_format = format;
    m_isTaskNew = true;
    if (m_token)
        m_token->cancel(); // it still delivers, and then the next one begins
    drawSoon();
}

void FigurePreview::setScale(double scale)
{
    if (std::abs(scale - m_scale) < 1e-6)
        return;
    m_scale = scale;
    drawSoon();
}

void FigurePreview::setPage(int page)
{
    const int wished = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (wished == m_page)
        return;
    m_page = wished;
    drawSoon();
}

int FigurePreview::pageCount() const
{
    return pagesOf(m_made, m_format);
}

void FigurePreview::drawSoon()
{
    m_isStale = m_isWorking;
    if (!m_isWorking && m_task.dataset)
        m_soon.start();
}

void FigurePreview::begin()
{
    m_isWorking = true;
    m_isStale = false;
    m_token = std::make_shared<base::CancelToken>();
    const auto drawing = std::make_shared<Drawing>(
        Drawing{m_task, m_format, m_isTaskNew ? Made() : m_made, m_scale, m_page, m_token});
    m_isTaskNew = false;
    m_jobs.start(document::Slot::Preview,
                 [this, drawing](const base::Control& /*control*/) -> document::Jobs::Delivery {
                     drawing->make();
                     return [this, drawing] {
                         if (drawing->isPaintedByWindow())
                             drawing->paint();
                         take(*drawing);
                     };
                 });
}

void FigurePreview::take(const Drawing& drawing)
{
    m_isWorking = false;
    m_token.reset();
    if (m_isStale)
        m_soon.start();
    if (drawing.token->isCancelled())
        return;
    m_made = drawing.made;
    m_picture = drawing.picture;
    m_text = drawing.text;
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    Q_EMIT drawn();
}

} // namespace knotary::window
