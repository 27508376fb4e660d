// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timelinepanel.h"

#include "app/views/timeline/scrubber.h"
#include "app/views/timeline/timelineview.h"

#include <QKeyEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace knotary::views
{

TimelinePanel::TimelinePanel(document::Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_pages(new QTabWidget(this)),
      m_chart(new TimelineView(session)),
      m_scrubber(new Scrubber(session, this))
{
    m_pages->setDocumentMode(true);
    m_pages->setTabBarAutoHide(true);
    m_pages->setAccessibleName(tr("Views of time"));
    m_pages->tabBar()->setAccessibleName(m_pages->accessibleName());
    m_pages->tabBar()->setDrawBase(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_scrubber);
    addPage(m_chart, tr("Chart"));
    setFocusProxy(m_chart);
}

void TimelinePanel::setTheme(scene::Theme theme)
{
    m_chart->setTheme(theme);
    m_scrubber->setTheme(theme);
}

void TimelinePanel::addPage(QWidget* page, const QString& title)
{
    m_pages->addTab(page, title);
}

/// Keys that a page has no use for.
void TimelinePanel::keyPressEvent(QKeyEvent* event)
{
    constexpr int far = 5; // years that Shift takes at once
    const int years = event->modifiers() & Qt::ShiftModifier ? far : 1;
    if (event->key() == Qt::Key_PageUp)
        m_session.stepWindow(-years);
    else if (event->key() == Qt::Key_PageDown)
        m_session.stepWindow(years);
    else
        QWidget::keyPressEvent(event);
}

} // namespace knotary::views
