// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/pageview.h"

#include "app/views/details/pageparts.h"
#include "app/views/kindglyph.h"
#include "app/views/palettetheme.h"

#include <QDesktopServices>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace knotary::views
{

namespace
{

constexpr double documentMargin = 18; // pixels
constexpr double bodyPixels = 14;
constexpr int glyphSide = 20; // the largest that a page asks for

QString keyIn(const QUrl& link)
{
    return link.path(QUrl::FullyDecoded);
}

base::EntityId entityOf(const dataset::Dataset& dataset, const QUrl& link)
{
    if (link.scheme() != QLatin1String("entity"))
        return {};
    return dataset.findEntity(keyIn(link).toStdString()).value_or(base::EntityId{});
}

std::vector<base::ClaimId> claimsOf(const QUrl& link)
{
    std::vector<base::ClaimId> claims;
    if (link.scheme() == QLatin1String("evidence"))
        for (const QString& number : keyIn(link).split(u','))
            claims.emplace_back(static_cast<std::uint32_t>(number.toUInt()));
    return claims;
}

QPixmap bullet(scene::Theme theme, double pixelRatio)
{
    constexpr int side = 13;
    constexpr double radius = 2.2;
    QPixmap pixmap(QSizeF(side * pixelRatio, side * pixelRatio).toSize());
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene::paletteOf(theme).quietInk);
    painter.drawEllipse(QPointF(side / 2.0, side / 2.0), radius, radius);
    return pixmap;
}

} // namespace

PageView::PageView(document::Session& session, QWidget* parent)
    : QTextBrowser(parent), m_session(session), m_theme(themeOf(palette()))
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(documentMargin);

    using document::Session;
    connect(this, &QTextBrowser::anchorClicked, this, &PageView::follow);
    connect(this, &QTextBrowser::highlighted, this, &PageView::hover);
    connect(&m_session, &Session::languageChanged, this, &PageView::refresh);
    connect(&m_session, &Session::yearsChanged, this, [this] {
        if (m_page.entity.isValid()) // the other pages say nothing of it
            refresh();
    });
    connect(&m_session.document(), &document::Document::changed, this, &PageView::refresh);
    refresh();
}

QSize PageView::sizeHint() const
{
    return {400, 600};
}

QSize PageView::minimumSizeHint() const
{
    return {220, 120};
}

void PageView::setTheme(scene::Theme theme)
{
    m_theme = theme;
    refresh();
}

void PageView::setBeside(base::EntityId entity)
{
    if (entity == m_page.entity)
        entity = {}; // everything would be in common
    if (std::exchange(m_beside, entity) != entity)
        refresh();
}

void PageView::showPage(const document::Page& page, Begin begin)
{
    m_readings[m_page].scrolled = verticalScrollBar()->value();
    m_page = page;
    if (begin == Begin::AtTop)
        m_readings.erase(page);
    const int place = m_readings[page].scrolled;
    refresh();
    verticalScrollBar()->setValue(place);
    setAccessibleDescription({});
}

void PageView::showWhole()
{
    m_readings[m_page].isWhole = true;
    refresh();
}

void PageView::forgetReading()
{
    m_readings.clear();
}

/// The page stays where it is read.
void PageView::refresh()
{
    const int place = verticalScrollBar()->value();
    document()->setDefaultStyleSheet(pageStyle(m_theme));
    document()->setDefaultFont(scene::fontOf(bodyPixels));
    document()->clear(); // pictures of kinds are kept by name: another theme has others
    setHtml(html());
    verticalScrollBar()->setValue(place);
}

QString PageView::html()
{
    const bool hasWindow = m_session.windowContents() != nullptr;
    PageInput input{.speech = {m_session.dataset(), m_session.language()},
                    .theme = m_theme,
                    .window = hasWindow ? m_session.window() : std::nullopt,
                    .contents = m_session.windowContents(),
                    .years = m_session.axis(),
                    .beside = m_beside};
    if (m_readings[m_page].isWhole)
        input.mostClaims = std::numeric_limits<std::size_t>::max();
    if (m_page == document::Page{})
        return startPage(input, *m_session.overview());
    const QString page = m_page.source.isValid() ? sourcePage(input, m_page.source)
                                                 : entityPage(input, m_page.entity);
    return page.isEmpty()
               ? paragraph("quiet", escaped(tr("What was shown here is no longer in the data.")))
               : page;
}

QVariant PageView::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return {}; // nothing is ever fetched for a page
    const double pixelRatio = std::max(2.0, devicePixelRatioF());
    if (name.scheme() == QLatin1String("bullet"))
        return bullet(m_theme, pixelRatio);
    if (name.scheme() != QLatin1String("kind"))
        return {};
    const base::KindId kind(static_cast<std::uint32_t>(name.path().toUInt()));
    return kindGlyph(m_session.dataset().schema, kind, m_theme, glyphSide, pixelRatio);
}

void PageView::follow(const QUrl& link)
{
    const QString scheme = link.scheme();
    const dataset::Dataset& dataset = m_session.dataset();
    if (const base::EntityId entity = entityOf(dataset, link); entity.isValid()) {
        m_session.visit(entity);
    } else if (scheme == QLatin1String("source")) {
        m_session.visitSource(
            dataset.findSource(keyIn(link).toStdString()).value_or(base::SourceId{}));
    } else if (scheme == QLatin1String("evidence")) {
        m_session.showEvidence(claimsOf(link));
    } else if (scheme == QLatin1String("kind")) {
        m_session.setFilter(query::textOf(
            query::Term{.field = query::Field::Kind, .values = {keyIn(link).toStdString()}}));
    } else if (scheme == QLatin1String("claims")) {
        showWhole();
    } else if (scheme == QLatin1String("https") || scheme == QLatin1String("http")) {
        QDesktopServices::openUrl(link);
    }
}

/// What a link speaks of is seen in the graph.
void PageView::hover(const QUrl& link)
{
    const std::vector<base::ClaimId> claims = claimsOf(link);
    m_session.setHovered(entityOf(m_session.dataset(), link),
                         claims.size() == 1 ? claims.front() : base::ClaimId{});
}

bool PageView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        // The title of a link holds data: shown as text, whatever it looks like.
        const auto* help = static_cast<QHelpEvent*>(event);
        const QTextCursor cursor = cursorForPosition(help->pos());
        const QString title =
            anchorAt(help->pos()).isEmpty() ? QString() : cursor.charFormat().toolTip();
        if (title.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                               Qt::convertFromPlainText(title, Qt::WhiteSpaceNormal), viewport());
        return true;
    }
    return QTextBrowser::viewportEvent(event);
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        event->ignore(); // the window goes back and forward
    else
        QTextBrowser::mousePressEvent(event);
}

bool PageView::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    const QTextCursor cursor = textCursor();
    QString said;
    if (moved && cursor.hasSelection()) {
        const QString title = cursor.charFormat().toolTip();
        said = tr("Link: %1")
                   .arg(title.isEmpty() ? cursor.selectedText()
                                        : cursor.selectedText() + u' ' + title);
    }
    setAccessibleDescription(said);
    return moved;
}

} // namespace knotary::views
