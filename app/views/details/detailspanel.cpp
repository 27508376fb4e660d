// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/detailspanel.h"

#include "app/views/details/breadcrumb.h"
#include "app/views/details/detailsview.h"
#include "app/views/details/pinnedpage.h"
#include "app/views/lineicon.h"
#include "app/views/palettetheme.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace knotary::views
{

namespace
{

constexpr int wideEnoughForTwo = 640; // pixels

} // namespace

DetailsPanel::DetailsPanel(document::Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_theme(themeOf(palette())),
      m_page(new DetailsView(session, this)),
      m_pages(new QSplitter(this)),
      m_pin(new QToolButton(this))
{
    m_pin->setObjectName(QStringLiteral("pinPage"));
    m_pin->setAutoRaise(true);
    m_pin->setCheckable(true);
    m_pin->setIcon(lineIcon(LineIcon::Pin));
    m_pin->setFocusPolicy(Qt::TabFocus);
    m_pin->setAccessibleName(tr("Pin this page"));
    m_pin->setToolTip(tr("Pin this page, to read others beside it"));
    connect(m_pin, &QToolButton::clicked, this, [this](bool isPinned) {
        m_session.setPinnedPage(isPinned ? std::optional(m_session.page()) : std::nullopt);
    });

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 2, 6, 2);
    head->setSpacing(4);
    head->addWidget(new Breadcrumb(session, this), 1);
    head->addWidget(m_pin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_page);
    m_pages->setChildrenCollapsible(false);
    m_pages->setHandleWidth(1);
    setFocusProxy(m_page);

    using document::Session;
    connect(&session, &Session::pinnedPageChanged, this, &DetailsPanel::followPinned);
    connect(&session, &Session::currentChanged, this, &DetailsPanel::compare);
    connect(&session, &Session::sourceChanged, this, &DetailsPanel::compare);
    followPinned();
}

void DetailsPanel::setTheme(scene::Theme theme)
{
    m_theme = theme;
    m_page->setTheme(theme);
    if (m_pinned != nullptr)
        m_pinned->setTheme(theme);
}

void DetailsPanel::followPinned()
{
    const std::optional<document::Page>& pinned = m_session.pinnedPage();
    m_pin->setChecked(pinned.has_value());
    if (!pinned) {
        if (m_pinned != nullptr && m_pinned->isAncestorOf(focusWidget()))
            m_page->setFocus();
        if (m_pinned != nullptr) { // its own button may have asked for it
            m_pinned->hide();
            m_pinned->setParent(nullptr);
            std::exchange(m_pinned, nullptr)->deleteLater();
        }
    } else {
        if (m_pinned == nullptr) {
            m_pinned = new PinnedPage(m_session, this);
            m_pinned->setTheme(m_theme);
            m_pages->addWidget(m_pinned);
            followWidth();
        }
        m_pinned->page()->showPage(*pinned);
    }
    compare();
}

/// Tells each page what stands beside it.
void DetailsPanel::compare()
{
    m_page->setBeside(m_pinned != nullptr ? m_pinned->page()->page().entity : base::EntityId{});
    if (m_pinned != nullptr)
        m_pinned->page()->setBeside(m_session.page().entity);
}

void DetailsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    followWidth();
}

void DetailsPanel::followWidth()
{
    const Qt::Orientation orientation = width() >= wideEnoughForTwo ? Qt::Horizontal : Qt::Vertical;
    if (m_pages->orientation() != orientation)
        m_pages->setOrientation(orientation);
    // Both get the same room when they first stand beside each other.
    if (m_pages->count() == 2 && m_pages->property("arranged").toInt() != orientation) {
        m_pages->setProperty("arranged", int{orientation});
        m_pages->setSizes({1000, 1000});
    }
    if (m_pages->count() == 1)
        m_pages->setProperty("arranged", 0);
}

} // namespace knotary::views
