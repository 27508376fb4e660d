// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/tableview.h"

#include "app/views/table/columnchoice.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace knotary::views
{

namespace
{

constexpr int spacing = 4;
constexpr QChar betweenTables = u'|';

/// An ampersand in a name is no mnemonic.
QString asMenuText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

/// As the window's theme draws what is on or off.
void makeSwitch(QToolButton& button)
{
    button.setCheckable(true);
    button.setFocusPolicy(Qt::StrongFocus);
    button.setProperty("look", QStringLiteral("switch"));
}

/// Takes all out of the menu; of what is put into the group, one is chosen.
QActionGroup* emptied(QMenu& menu)
{
    menu.clear();
    delete menu.findChild<QActionGroup*>();
    return new QActionGroup(&menu);
}

} // namespace

TableView::TableView(document::Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_pages(new QStackedWidget(this)),
      m_filter(new QLineEdit(this)),
      m_all(new QToolButton(this)),
      m_summary(new QLabel(this))
{
    buildBar();
    addPane(Contents::Entities);
    addPane(Contents::Claims);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_pages, 1);
    QWidget* before = m_switch[1];
    for (QWidget* next : std::initializer_list<QWidget*>{m_filter, m_sort, m_group, m_columns,
                                                         m_all, &pane(Contents::Entities),
                                                         pane(Contents::Claims).focusProxy()}) {
        setTabOrder(before, next);
        before = next;
    }
    translate();
    showContents(Contents::Entities);
    placeBar();
}

void TableView::buildBar()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(2);
    m_first = new QHBoxLayout;
    m_second = new QHBoxLayout;
    for (QHBoxLayout* row : {m_first, m_second}) {
        row->setContentsMargins(6, 0, 6, 0);
        row->setSpacing(spacing);
        column->addLayout(row);
    }

    auto* group = new QButtonGroup(this);
    for (const Contents contents : {Contents::Entities, Contents::Claims}) {
        auto* button = new QToolButton(this);
        makeSwitch(*button);
        group->addButton(button);
        m_first->addWidget(button);
        m_switch[static_cast<std::size_t>(contents)] = button;
        button->setFocusPolicy(Qt::ClickFocus);
        connect(button, &QToolButton::toggled, this, [this, button, contents](bool isChosen) {
            // Tab leads to the one that is chosen, the arrows to the other.
            button->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus);
            if (isChosen)
                showContents(contents);
        });
    }
    m_switch[0]->setObjectName(QStringLiteral("tableEntities"));
    m_switch[1]->setObjectName(QStringLiteral("tableClaims"));
    m_filter->setObjectName(QStringLiteral("tableFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(110);
    m_filter->setMaximumWidth(420);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& typed) {
        for (const Contents contents : {Contents::Entities, Contents::Claims})
            pane(contents).setFilter(typed);
    });

    m_sort = addMenuButton("tableSort", new QMenu(this));
    connect(m_sort->menu(), &QMenu::aboutToShow, this, &TableView::fillSortMenu);
    m_group = addMenuButton("tableGroup", new QMenu(this));
    connect(m_group->menu(), &QMenu::aboutToShow, this, &TableView::fillGroupMenu);
    m_columns = addMenuButton("tableColumns", new QMenu(this));
    connect(m_columns->menu(), &QMenu::aboutToShow, this,
            [this] { fillColumnsMenu(*m_columns->menu(), current().currentColumn()); });

    m_all->setObjectName(QStringLiteral("tableAll"));
    makeSwitch(*m_all);
    connect(m_all, &QToolButton::toggled, this, [this](bool isAll) {
        for (const Contents contents : {Contents::Entities, Contents::Claims})
            pane(contents).setShowingAll(isAll);
    });
    m_summary->setObjectName(QStringLiteral("tableSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
}

QToolButton* TableView::addMenuButton(const char* name, QMenu* menu)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void TableView::addPane(Contents contents)
{
    auto* pane = new TablePane(m_session, contents, this);
    m_pages->addWidget(pane);
    connect(pane, &TablePane::shownChanged, this, &TableView::refresh);
    connect(pane, &TablePane::columnsChanged, this, &TableView::columnsChanged);
    connect(pane, &TablePane::copyWanted, this, &TableView::copyWanted);
    connect(pane, &TablePane::left, this, &TableView::left);
    connect(pane, &TablePane::columnMenuWanted, this, [this](std::size_t column, QPoint place) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(*menu, column);
        menu->popup(place);
    });
}

/// A narrow window has two rows.
void TableView::placeBar()
{
    constexpr int wide = 760; // pixels
    QHBoxLayout* place = width() >= wide ? m_first : m_second;
    if (m_first->indexOf(m_filter) >= 0 && place->indexOf(m_sort) >= 0)
        return;
    while (m_first->count() > static_cast<int>(m_switch.size()))
        delete m_first->takeAt(m_first->count() - 1);
    while (m_second->count() > 0)
        delete m_second->takeAt(0);
    m_first->addWidget(m_filter, 2);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sort, m_group, m_columns, m_all})
        place->addWidget(widget);
    place->addWidget(m_summary, 1);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeBar();
}

void TableView::translate()
{
    m_switch[0]->setText(tr("Entities"));
    m_switch[1]->setText(tr("Claims"));
    m_switch[0]->setToolTip(tr("One row for each entity"));
    m_switch[1]->setToolTip(tr("One row for each claim"));
    m_pages->setAccessibleName(tr("Table"));
    m_filter->setPlaceholderText(tr("Filter rows"));
    m_filter->setAccessibleName(tr("Filter rows"));
    m_filter->setToolTip(tr("Shows the rows in which all of these words are found, in any shown "
                            "column, in any case; Chinese also by its pinyin"));
    m_sort->setText(tr("Sort"));
    m_sort->setToolTip(tr("Sort the rows by a column"));
    m_group->setText(tr("Group"));
    m_group->setToolTip(tr("Gather rows that have something in common"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Show, hide and move columns"));
    for (QToolButton* button : {m_sort, m_group, m_columns}) {
        button->setAccessibleName(button->toolTip());
        button->menu()->setAccessibleName(button->toolTip());
    }
    m_all->setText(tr("All"));
    m_all->setAccessibleName(tr("All rows"));
    m_all->setToolTip(tr("Also what the graph does not show: hidden, at other times, or kept out "
                         "by the filter"));
    m_summary->setAccessibleName(tr("Rows that are shown"));
}

void TableView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

void TableView::setTheme(scene::Theme theme)
{
    for (const Contents contents : {Contents::Entities, Contents::Claims})
        pane(contents).setTheme(theme);
}

TablePane& TableView::pane(Contents contents) const
{
    return *static_cast<TablePane*>(m_pages->widget(static_cast<int>(contents)));
}

TableView::Contents TableView::contents() const
{
    return static_cast<Contents>(m_pages->currentIndex());
}

void TableView::showContents(Contents contents)
{
    m_pages->setCurrentIndex(static_cast<int>(contents));
    m_switch[static_cast<std::size_t>(contents)]->setChecked(true);
    setFocusProxy(&pane(contents));
    current().showSelection();
    refresh();
}

void TableView::showSelection()
{
    if (current().isSelectionFilteredOut())
        m_filter->clear();
    current().showSelection();
}

void TableView::refresh()
{
    m_summary->setText(current().summary());
    m_summary->setToolTip(current().summary());
}

/// Escape empties the line, then leaves it; down and Enter lead to the rows.
bool TableView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            Q_EMIT left();
        else
            m_filter->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        current().setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

// ---- Menus
// ---------------------------------------------------------------------------------------

QAction* TableView::addChoice(QMenu& menu, const QString& title, bool isChosen,
                              const std::function<void()>& choose)
{
    QAction* action = menu.addAction(title, this, choose);
    action->setCheckable(true);
    action->setChecked(isChosen);
    return action;
}

void TableView::fillSortMenu()
{
    QMenu& menu = *m_sort->menu();
    QActionGroup* columns = emptied(menu);
    TablePane& pane = current();
    const TableWish& wish = pane.wish();
    columns->addAction(addChoice(menu, tr("As in the &file"), wish.sortedBy.empty(),
                                 [&pane] { pane.sortBy({}, false); }));
    menu.addSeparator();
    for (const TableColumn& column : pane.model().rows()->columns)
        columns->addAction(
            addChoice(menu, asMenuText(column.title), wish.sortedBy == column.id,
                      [&pane, id = column.id] { pane.sortBy(id, pane.wish().isDescending); }));
    menu.addSeparator();
    addChoice(menu, tr("&Descending"), wish.isDescending, [&pane] {
        pane.sortBy(pane.wish().sortedBy, !pane.wish().isDescending);
    })->setEnabled(!wish.sortedBy.empty());
}

void TableView::fillGroupMenu()
{
    QMenu& menu = *m_group->menu();
    QActionGroup* columns = emptied(menu);
    TablePane& pane = current();
    const std::string& groupedBy = pane.wish().groupedBy;
    columns->addAction(
        addChoice(menu, tr("&No groups"), groupedBy.empty(), [&pane] { pane.groupBy({}); }));
    menu.addSeparator();
    for (const TableColumn& column : pane.model().rows()->columns)
        if (column.isForGroups)
            columns->addAction(addChoice(menu, asMenuText(column.title), groupedBy == column.id,
                                         [&pane, id = column.id] { pane.groupBy(id); }));
    menu.addSeparator();
    menu.addAction(tr("&Open all groups"), this, [&pane] { pane.closeGroups(false); })
        ->setEnabled(!groupedBy.empty());
    menu.addAction(tr("&Close all groups"), this, [&pane] { pane.closeGroups(true); })
        ->setEnabled(!groupedBy.empty());
}

/// What can be done with one column stands first.
void TableView::fillColumnsMenu(QMenu& menu, std::size_t column)
{
    menu.clear();
    TablePane& pane = current();
    const std::vector<TableColumn>& columns = pane.model().rows()->columns;
    if (column >= columns.size())
        return;
    const QString title = asMenuText(columns[column].title);
    menu.addAction(tr("&Hide “%1”").arg(title), this,
                   [&pane, column] { pane.setColumnShown(column, false); });
    menu.addAction(tr("Move “%1” &left").arg(title), this,
                   [&pane, column] { pane.moveColumn(column, -1); });
    menu.addAction(tr("Move “%1” &right").arg(title), this,
                   [&pane, column] { pane.moveColumn(column, 1); });
    menu.addSeparator();
    for (std::size_t number = 0; number < columns.size(); ++number)
        addChoice(menu, asMenuText(columns[number].title), pane.isColumnShown(number),
                  [&pane, number] { pane.setColumnShown(number, !pane.isColumnShown(number)); });
    menu.addSeparator();
    menu.addAction(tr("&As at first"), this, [this, &pane] {
        pane.setColumns({});
        Q_EMIT columnsChanged();
    });
}

QString TableView::columns() const
{
    return textOf(pane(Contents::Entities).columns()) + betweenTables +
           textOf(pane(Contents::Claims).columns());
}

void TableView::setColumns(const QString& text)
{
    const QStringList parts = text.split(betweenTables);
    pane(Contents::Entities).setColumns(readColumnChoices(parts.value(0)));
    pane(Contents::Claims).setColumns(readColumnChoices(parts.value(1)));
}

} // namespace knotary::views
