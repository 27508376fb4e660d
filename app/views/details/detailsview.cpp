// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/detailsview.h"

#include "app/views/details/detailspage.h"
#include "app/views/kindglyph.h"

#include <QDesktopServices>
#include <QHelpEvent>
#include <QMouseEvent>
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
constexpr double bodyPixels = 13.5;

base::EntityId entityOf(const dataset::Dataset& dataset, const QUrl& link)
{
    if (link.scheme() != QLatin1String("entity"))
        return {};
    const std::string key = link.path(QUrl::FullyDecoded).toStdString();
    return dataset.findEntity(key).value_or(base::EntityId{});
}

} // namespace

DetailsView::DetailsView(document::Session& session, QWidget* parent)
    : QTextBrowser(parent), m_session(session)
{
    setObjectName(QStringLiteral("details"));
    setAccessibleName(tr("Details"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(documentMargin);

    connect(this, &QTextBrowser::anchorClicked, this, &DetailsView::follow);
    connect(this, &QTextBrowser::highlighted, this, &DetailsView::hover);
    const auto showCurrent = [this] {
        const bool wasSource = std::exchange(m_source, {}).isValid();
        refresh();
        if (wasSource)
            Q_EMIT sourceShownChanged();
    };
    connect(&m_session, &document::Session::dataChanged, this, [this] { m_overview.reset(); });
    connect(&m_session, &document::Session::currentChanged, this, showCurrent);
    connect(&m_session, &document::Session::languageChanged, this, [this] { refresh(); });
    connect(&m_session, &document::Session::yearsChanged, this, &DetailsView::followWindow);
    connect(&m_session.document(), &document::Document::changed, this,
            [this](const dataset::Change& change) {
                if (!change.everything) // else the session has begun afresh, and said so
                    refresh();
            });
    refresh();
}

QSize DetailsView::sizeHint() const
{
    return {400, 600};
}

QSize DetailsView::minimumSizeHint() const
{
    return {220, 120};
}

void DetailsView::setTheme(scene::Theme theme)
{
    m_theme = theme;
    refresh();
}

void DetailsView::refresh(Length length)
{
    PageInput input{.speech = {m_session.dataset(), m_session.language()},
                    .theme = m_theme,
                    .window =
                        m_session.windowContents() != nullptr ? m_session.window() : std::nullopt,
                    .contents = m_session.windowContents()};
    if (length == Length::Whole)
        input.mostClaims = std::numeric_limits<std::size_t>::max();
    document()->setDefaultStyleSheet(pageStyle(m_theme));
    document()->setDefaultFont(scene::fontOf(bodyPixels));
    document()->clear(); // pictures of kinds are kept by name: another theme has others
    const QString page =
        m_source.isValid() ? sourcePage(input, m_source) : entityPage(input, m_session.current());
    setHtml(page.isEmpty() ? startPage(input, overview()) : page);
}

const query::Overview& DetailsView::overview()
{
    if (!m_overview)
        m_overview = query::overviewOf(m_session.dataset());
    return *m_overview;
}

/// The page stays where it was read.
void DetailsView::followWindow()
{
    if (!m_session.current().isValid() || m_source.isValid())
        return; // those pages say nothing of it
    const int place = verticalScrollBar()->value();
    refresh();
    verticalScrollBar()->setValue(place);
}

QVariant DetailsView::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource || name.scheme() != QLatin1String("kind"))
        return {}; // nothing is ever fetched for a page
    const base::KindId kind(static_cast<std::uint32_t>(name.path().toUInt()));
    return kindGlyph(m_session.dataset().schema, kind, m_theme, 15,
                     std::max(2.0, devicePixelRatioF()));
}

void DetailsView::follow(const QUrl& link)
{
    const QString scheme = link.scheme();
    if (const base::EntityId entity = entityOf(m_session.dataset(), link); entity.isValid()) {
        if (entity == m_session.current() && m_source.isValid())
            leaveSource();
        else
            m_session.visit(entity);
    } else if (scheme == QLatin1String("source")) {
        const std::string key = link.path(QUrl::FullyDecoded).toStdString();
        if (const auto source = m_session.dataset().findSource(key); source)
            showSource(*source);
    } else if (scheme == QLatin1String("claims")) {
        const int place = verticalScrollBar()->value();
        refresh(Length::Whole);
        verticalScrollBar()->setValue(place);
    } else if (scheme == QLatin1String("page")) {
        leaveSource();
    } else if (scheme == QLatin1String("https") || scheme == QLatin1String("http")) {
        QDesktopServices::openUrl(link);
    }
}

void DetailsView::showSource(base::SourceId source)
{
    if (!m_source.isValid())
        m_scrollBeforeSource = verticalScrollBar()->value();
    m_source = source;
    refresh();
    verticalScrollBar()->setValue(0);
    Q_EMIT sourceShownChanged();
}

void DetailsView::leaveSource()
{
    if (!m_source.isValid())
        return;
    m_source = {};
    refresh();
    verticalScrollBar()->setValue(m_scrollBeforeSource);
    Q_EMIT sourceShownChanged();
}

void DetailsView::showClaim(base::ClaimId claim)
{
    leaveSource();
    scrollToAnchor(anchorOf(claim));
    // The line is chosen as well, so that the eye finds it.
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            if (!fragment.fragment().charFormat().anchorNames().contains(anchorOf(claim)))
                continue;
            QTextCursor cursor(block);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            setTextCursor(cursor);
            return;
        }
    }
}

void DetailsView::hover(const QUrl& link)
{
    m_session.setHovered(entityOf(m_session.dataset(), link));
}

bool DetailsView::event(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    return QTextBrowser::event(event);
}

bool DetailsView::viewportEvent(QEvent* event)
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

void DetailsView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        event->ignore(); // the window goes back and forward
    else
        QTextBrowser::mousePressEvent(event);
}

bool DetailsView::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    const QTextCursor cursor = textCursor();
    setAccessibleDescription(
        moved && cursor.hasSelection() ? tr("Link: %1").arg(cursor.selectedText()) : QString());
    return moved;
}

} // namespace knotary::views
