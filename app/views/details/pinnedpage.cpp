// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/pinnedpage.h"

#include "app/views/details/pageview.h"
#include "app/views/lineicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace knotary::views
{

PinnedPage::PinnedPage(document::Session& session, QWidget* parent)
    : QWidget(parent), m_page(new PageView(session, this))
{
    setObjectName(QStringLiteral("pinnedPage"));
    m_page->setAccessibleName(tr("Pinned page"));

    auto* title = new QLabel(tr("Pinned"), this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("unpinPage"));
    close->setAutoRaise(true);
    close->setIcon(lineIcon(LineIcon::Stop));
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Unpin the page"));
    close->setToolTip(tr("Unpin the page"));
    connect(close, &QToolButton::clicked, this, [&session] { session.setPinnedPage({}); });

    auto* head = new QHBoxLayout;
    head->setContentsMargins(18, 2, 6, 2);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_page);
}

void PinnedPage::setTheme(scene::Theme theme)
{
    m_page->setTheme(theme);
}

} // namespace knotary::views
