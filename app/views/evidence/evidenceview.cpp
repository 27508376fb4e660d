// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/evidence/evidenceview.h"

#include "app/text/wording.h"
#include "app/views/evidence/evidencepage.h"
#include "app/views/lineicon.h"
#include "model/query/statements.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <limits>

namespace knotary::views
{

namespace
{

constexpr double documentMargin = 16; // pixels
constexpr double bodyPixels = 13.5;
constexpr int twoColumnsFrom = 520; // pixels

/// What stands behind the colon of a link, "entity:KEY".
std::string keyOf(const QUrl& link)
{
    return link.path(QUrl::FullyDecoded).toStdString();
}

} // namespace

EvidenceBrowser::EvidenceBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(documentMargin);
    document()->setDefaultFont(scene::fontOf(bodyPixels));
}

QVariant EvidenceBrowser::loadResource(int /*type*/, const QUrl& /*name*/)
{
    return {};
}

bool EvidenceBrowser::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::viewportEvent(event);
    // The title of a link holds data: shown as text, whatever it looks like.
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString title = anchorAt(help->pos()).isEmpty()
                              ? QString()
                              : cursorForPosition(help->pos()).charFormat().toolTip();
    if (title.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(title, Qt::WhiteSpaceNormal),
                           viewport());
    return true;
}

void EvidenceBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    Q_EMIT widthChanged();
}

void EvidenceBrowser::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        event->ignore(); // the window goes back and forward
    else
        QTextBrowser::mousePressEvent(event);
}

bool EvidenceBrowser::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    const QTextCursor cursor = textCursor();
    setAccessibleDescription(
        moved && cursor.hasSelection() ? tr("Link: %1").arg(cursor.selectedText()) : QString());
    return moved;
}

EvidenceView::EvidenceView(document::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_page(new EvidenceBrowser(this))
{
    setObjectName(QStringLiteral("evidence"));
    m_page->setObjectName(QStringLiteral("evidencePage"));
    m_page->setAccessibleName(tr("Evidence"));
    connect(m_page, &QTextBrowser::anchorClicked, this, &EvidenceView::follow);
    connect(m_page, &QTextBrowser::highlighted, this, &EvidenceView::hover);
    connect(m_page, &EvidenceBrowser::widthChanged, this, &EvidenceView::followWidth);

    m_top = new QWidget(this);
    m_summary = new QLabel(m_top);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setAccessibleName(tr("What is shown"));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copy = new QToolButton(m_top);
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(lineIcon(LineIcon::Copy));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setAccessibleName(tr("Copy this evidence"));
    m_copy->setToolTip(tr("Copy this evidence as sentences, footnotes or references"));

    auto* row = new QHBoxLayout(m_top);
    row->setContentsMargins(static_cast<int>(documentMargin), 4, 8, 0);
    row->addWidget(m_summary, 1);
    row->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_page, 1);
    setFocusProxy(m_page);
    setTabOrder(m_page, m_copy);

    connect(&m_session, &document::Session::evidenceChanged, this, &EvidenceView::showAsked);
    connect(&m_session, &document::Session::languageChanged, this, &EvidenceView::refresh);
    connect(&m_session.document(), &document::Document::changed, this,
            [this](const dataset::Change& change) {
                if (!change.everything) // else the session has begun afresh, and said so
                    refresh();
            });
    refresh();
}

QSize EvidenceView::sizeHint() const
{
    return {400, 320};
}

QSize EvidenceView::minimumSizeHint() const
{
    return {220, 90};
}

void EvidenceView::setTheme(scene::Theme theme)
{
    m_theme = theme;
    m_copy->setIcon(lineIcon(LineIcon::Copy));
    refresh();
}

void EvidenceView::setCopyActions(const QList<QAction*>& actions)
{
    auto* menu = new QMenu(m_copy);
    menu->addActions(actions);
    m_copy->setMenu(menu);
}

bool EvidenceView::isWide() const
{
    return m_page->viewport()->width() >= twoColumnsFrom;
}

void EvidenceView::showAsked()
{
    if (!std::exchange(m_isOnTheWay, false))
        m_way.clear();
    m_showsAll = false;
    refresh();
    m_page->verticalScrollBar()->setValue(0);
}

void EvidenceView::refresh()
{
    const dataset::Dataset& dataset = m_session.dataset();
    std::vector<base::ClaimId> claims = m_session.evidence();
    std::erase_if(claims, [&](base::ClaimId id) { return dataset.claim(id) == nullptr; });
    EvidencePageInput input{.speech = {dataset, m_session.language()},
                            .theme = m_theme,
                            .isWide = isWide(),
                            .canGoBack = !m_way.empty()};
    if (m_showsAll)
        input.mostClaims = std::numeric_limits<std::size_t>::max();
    m_wasWide = input.isWide;
    m_page->document()->setDefaultStyleSheet(evidenceStyle(m_theme));
    m_page->setHtml(evidencePage(input, claims));
    m_page->setAccessibleDescription({});

    m_top->setVisible(!claims.empty());
    if (!claims.empty())
        m_summary->setText(tr("%1 · %2", "number of claims, number of sources")
                               .arg(text::claimCount(claims.size()),
                                    text::sourceCount(query::sourcesOf(dataset, claims).size())));
}

void EvidenceView::followWidth()
{
    if (isWide() == m_wasWide)
        return;
    const int place = m_page->verticalScrollBar()->value();
    refresh();
    m_page->verticalScrollBar()->setValue(place);
}

void EvidenceView::follow(const QUrl& link)
{
    const dataset::Dataset& dataset = m_session.dataset();
    const QString scheme = link.scheme();
    const std::string key = keyOf(link);
    if (scheme == QLatin1String("entity")) {
        if (const auto entity = dataset.findEntity(key); entity)
            m_session.visit(*entity);
    } else if (scheme == QLatin1String("source")) {
        if (const auto source = dataset.findSource(key); source)
            m_session.visitSource(*source);
    } else if (scheme == QLatin1String("open")) {
        if (const auto source = dataset.findSource(key); source)
            Q_EMIT sourceOpened(*source);
    } else if (scheme == QLatin1String("claim")) {
        if (const auto claim = dataset.findClaim(key); claim)
            goTo(*claim);
    } else if (key == "back") {
        goBack();
    } else if (key == "all") {
        m_showsAll = true;
        const int place = m_page->verticalScrollBar()->value();
        refresh();
        m_page->verticalScrollBar()->setValue(place);
    }
}

void EvidenceView::goTo(base::ClaimId premise)
{
    m_way.push_back(m_session.evidence());
    m_isOnTheWay = true;
    m_session.showEvidence({premise});
}

void EvidenceView::goBack()
{
    if (m_way.empty())
        return;
    std::vector<base::ClaimId> former = std::move(m_way.back());
    m_way.pop_back();
    m_isOnTheWay = true;
    m_session.showEvidence(std::move(former));
}

void EvidenceView::hover(const QUrl& link)
{
    const auto entity = link.scheme() == QLatin1String("entity")
                            ? m_session.dataset().findEntity(keyOf(link))
                            : std::nullopt;
    m_session.setHovered(entity.value_or(base::EntityId{}));
}

} // namespace knotary::views
