// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/multiplesview.h"

#include "app/document/jobs.h"
#include "app/document/layouttask.h"
#include "app/figures/multiplesfigure.h"
#include "app/text/figurewords.h"
#include "app/text/lanewords.h"
#include "app/text/wording.h"
#include "app/views/palettetheme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace knotary::views
{
namespace
{

constexpr int automatic = 0;
constexpr std::size_t comfortable = 24; ///< panels, where a person has not said how many
/// Many small pictures of a larger graph show nothing and take long.
constexpr std::size_t mostNodes = 4000;
constexpr int quietMilliseconds = 120; ///< of waiting for the end of a change of size

} // namespace

MultiplesView::MultiplesView(document::Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_every(new QComboBox(this)),
      m_pane(new MultiplesPane(this)),
      m_summary(new QLabel(this))
{
    for (const int years : {automatic, 1, 2, 5, 10, 20, 50, 100})
        m_every->addItem(QString(), years);
    constexpr int side = 8;
    auto* top = new QHBoxLayout;
    top->setContentsMargins(side, 4, side, 2);
    top->setSpacing(side);
    top->addWidget(m_every);
    top->addWidget(m_summary, 1);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_pane, 1);
    setFocusProxy(m_pane);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_isStale ? start() : drawNext(); });
    connect(m_every, &QComboBox::currentIndexChanged, this, &MultiplesView::redraw);
    connect(m_pane, &MultiplesPane::resized, this, &MultiplesView::redraw);
    connect(m_pane, &MultiplesPane::cursorChanged, this, &MultiplesView::sayCursor);
    connect(m_pane, &MultiplesPane::yearsAsked, this,
            [this](const std::optional<query::YearRange>& years) { m_session.setYears(years); });
    connectToSession();
    retranslate();
    redraw();
}

MultiplesView::~MultiplesView()
{
    stopDrawing();
}

void MultiplesView::connectToSession()
{
    using document::Session;
    for (const auto signal :
         {&Session::dataChanged, &Session::languageChanged, &Session::aboutWidthChanged})
        connect(&m_session, signal, this, &MultiplesView::redraw);
    // Another time window changes what the canvas shows, but no panel.
    for (const auto signal : {&Session::projectionChanged, &Session::positionsChanged})
        connect(&m_session, signal, this, [this] {
            if (m_session.window() == m_window)
                redraw();
        });
    connect(&m_session.document(), &document::Document::aboutToChange, this,
            &MultiplesView::stopDrawing);
    connect(&m_session, &Session::yearsChanged, this, [this] {
        m_window = m_session.window();
        m_pane->setChosen(m_session.years());
    });
}

void MultiplesView::retranslate()
{
    m_every->setAccessibleName(tr("Years in a panel"));
    m_every->view()->setAccessibleName(m_every->accessibleName());
    m_every->setItemText(0, tr("As many years in a panel as fit"));
    for (int item = 1; item < m_every->count(); ++item)
        m_every->setItemText(item,
                             tr("%n year(s) in a panel", nullptr, m_every->itemData(item).toInt()));
    sayCursor();
}

void MultiplesView::setTheme(scene::Theme theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    redraw();
}

scene::Theme MultiplesView::theme() const
{
    return m_theme.value_or(themeOf(palette()));
}

void MultiplesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        redraw();
}

void MultiplesView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        redraw();
}

std::int64_t MultiplesView::yearsInPanel() const
{
    const std::int64_t asked = m_every->currentData().toInt();
    return asked == automatic ? 1 : asked;
}

std::int64_t MultiplesView::every(const query::YearRange& years) const
{
    const std::int64_t asked = m_every->currentData().toInt();
    return figures::yearsInPanel(years, asked,
                                 asked == automatic ? comfortable : figures::mostPanels);
}

void MultiplesView::redraw()
{
    m_isStale = true;
    m_session.jobs().cancel(document::Slot::Multiples);
    m_pane->setLook(theme());
    if (isVisible())
        m_timer.start(m_pane->panels().empty() ? 0 : quietMilliseconds);
}

/// Makes the grid, still without pictures.
void MultiplesView::start()
{
    m_isStale = false;
    m_next = 0;
    m_summary->clear();
    // Of all years, whatever time the canvas shows.
    const graph::Projection graph = graph::without(m_session.wholeGraph(), m_session.hidden());
    const std::size_t nodes = graph.nodeCount();
    if (m_session.arrangement().places.empty() || m_session.isLayingOut()) {
        m_pane->setMessage(tr("The graph is being laid out."));
        return;
    }
    if (nodes > mostNodes) {
        m_pane->setMessage(tr("%1 are too many for small pictures. Focus on some of them first.")
                               .arg(text::entityCount(nodes)));
        return;
    }
    const std::optional<query::YearRange> axis = m_session.axis();
    if (!axis || nodes == 0) {
        m_pane->setMessage(tr("Nothing here has a date."));
        return;
    }
    const query::YearRange years = *axis;
    std::vector<MultiplesPane::Panel> panels;
    for (const query::YearRange& period : figures::periodsOf(years, every(years)))
        panels.push_back({period, figures::titleOf(period), {}, {}, {}});
    // What is in no panel takes no room in any.
    m_union = std::make_shared<figures::MultiplePanel>(
        figures::panelOf({.dataset = m_session.dataset(),
                          .projection = graph,
                          .positions = document::placesOf(graph, m_session.arrangement()),
                          .query = {},
                          .about = m_session.aboutWidth()},
                         years));
    m_pane->setDrawing(figures::fitPanels(m_union->positions, {1, 1}).bounds.size());
    m_pane->setPanels(std::move(panels));
    m_pane->setChosen(m_session.years());
    m_fit = figures::fitPanels(m_union->positions, m_pane->pictureBox(0).size());
    sayCursor();
    m_timer.start(0);
}

/// What a job needs to draw a panel.
struct MultiplesView::Task
{
    const dataset::Dataset& dataset;
    std::shared_ptr<const figures::MultiplePanel> whole;
    time::AboutWidth about;
    figures::PanelFit fit;
    figures::PanelLook look;
    QSizeF size;
    double ratio = 1;
    MultiplesPane::Panel panel;
    QImage picture;
    bool hasPale = false;

    void draw()
    {
        const figures::MultiplePanel drawn = figures::panelOf({.dataset = dataset,
                                                               .projection = whole->projection,
                                                               .positions = whole->positions,
                                                               .query = {},
                                                               .about = about},
                                                              panel.years);
        const std::size_t perhaps = drawn.perhapsEntities.size();
        panel.counts = text::countsIn(drawn.entities, drawn.relations, look.language);
        if (perhaps > 0)
            panel.counts += QStringLiteral(" · ") + text::perhapsIn(perhaps, look.language);
        panel.brief = text::briefCounts(drawn.entities, drawn.relations, perhaps);
        hasPale = perhaps > 0 || !drawn.perhapsRelations.empty();
        picture = QImage((size * ratio).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
        picture.setDevicePixelRatio(ratio);
        picture.fill(scene::paletteOf(look.theme).ground);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        figures::paintPanelGraph(painter, QRectF(QPointF(0, 0), size), dataset, drawn, fit, look);
    }
};

void MultiplesView::drawNext()
{
    if (m_next >= m_pane->panels().size())
        return;
    auto task = std::make_shared<Task>(Task{.dataset = m_session.dataset(),
                                            .whole = m_union,
                                            .about = m_session.aboutWidth(),
                                            .fit = m_fit,
                                            .look = {theme(), m_session.language()},
                                            .size = m_pane->pictureBox(m_next).size(),
                                            .ratio = devicePixelRatioF(),
                                            .panel = m_pane->panels()[m_next],
                                            .picture = {}});
    m_session.jobs().start(document::Slot::Multiples,
                           [this, task, reading = m_reading](
                               const base::Control& control) -> document::Jobs::Delivery {
                               const std::lock_guard whileReading(*reading);
                               if (control.isCancelled())
                                   return {};
                               task->draw();
                               return [this, task] {
                                   task->panel.picture = QPixmap::fromImage(task->picture);
                                   take(std::move(task->panel), task->hasPale);
                               };
                           });
}

void MultiplesView::take(MultiplesPane::Panel panel, bool hasPale)
{
    if (m_isStale || m_next >= m_pane->panels().size())
        return;
    if (hasPale)
        m_summary->setText(tr("Pale: perhaps then"));
    m_pane->setPanel(m_next, std::move(panel));
    ++m_next;
    if (m_next == m_pane->panels().size())
        sayCursor();
    else
        drawNext();
}

/// Before the data set changes, which a job may be reading.
void MultiplesView::stopDrawing()
{
    m_session.jobs().cancel(document::Slot::Multiples);
    const std::lock_guard untilDone(*m_reading);
}

void MultiplesView::sayCursor()
{
    const std::vector<MultiplesPane::Panel>& panels = m_pane->panels();
    const std::optional<std::size_t> cursor = m_pane->cursor();
    m_pane->setAccessibleName(
        cursor && *cursor < panels.size()
            ? panels[*cursor].title + QStringLiteral(": ") + panels[*cursor].counts
            : tr("The graph by periods, %n panel(s)", nullptr, static_cast<int>(panels.size())));
    m_pane->setAccessibleDescription(
        tr("The arrow keys go from period to period, Enter chooses its years, Escape chooses "
           "none."));
}

} // namespace knotary::views
