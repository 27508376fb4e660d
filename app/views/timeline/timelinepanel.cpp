// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timelinepanel.h"

#include "app/views/timeline/changesview.h"
#include "app/views/timeline/lanesview.h"
#include "app/views/timeline/multiplesview.h"
#include "app/views/timeline/scrubber.h"
#include "app/views/timeline/timelineview.h"

#include <QKeyEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

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
    m_pages->addTab(m_chart, tr("Chart"));
    addPage<LanesView>(tr("Lanes"));
    addPage<ChangesView>(tr("Changes"));
    addPage<MultiplesView>(tr("Side by side"));
    setFocusProxy(m_chart);
    connect(m_pages, &QTabWidget::currentChanged, this, &TimelinePanel::showPage);
}

template<class View>
void TimelinePanel::addPage(const QString& title)
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    m_pages->addTab(place, title);
    const auto make = [this, place, column, number = m_later.size()] {
        auto* view = new View(m_session, place);
        column->addWidget(view);
        place->setFocusProxy(view);
        view->show(); // the layout would do it later
        if constexpr (requires { view->setTheme(scene::Theme::Light); })
            m_later[number].setTheme = [view](scene::Theme theme) { view->setTheme(theme); };
    };
    m_later.push_back({place, make, {}});
}

void TimelinePanel::showPage(int number)
{
    setFocusProxy(m_pages->widget(number));
    if (number < 1)
        return;
    Page& page = m_later[static_cast<std::size_t>(number) - 1];
    if (!page.make)
        return;
    std::exchange(page.make, {})();
    if (page.setTheme && m_theme)
        page.setTheme(*m_theme);
}

report::View TimelinePanel::figureView() const
{
    const QWidget* page = m_pages->currentWidget();
    if (page->findChild<LanesView*>() != nullptr)
        return report::View::Lanes;
    if (page->findChild<MultiplesView*>() != nullptr)
        return report::View::Multiples;
    return page->findChild<ChangesView*>() != nullptr ? report::View::Changes
                                                      : report::View::Timeline;
}

void TimelinePanel::tellChoices(operations::ViewChoices& choices) const
{
    if (const auto* lanes = findChild<LanesView*>(); lanes != nullptr)
        choices.lanes = lanes->form();
    if (const auto* multiples = findChild<MultiplesView*>(); multiples != nullptr)
        choices.yearsInPanel = multiples->yearsInPanel();
}

void TimelinePanel::setTheme(scene::Theme theme)
{
    m_chart->setTheme(theme);
    m_scrubber->setTheme(theme);
    m_theme = theme;
    for (const Page& page : m_later)
        if (page.setTheme)
            page.setTheme(theme);
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
