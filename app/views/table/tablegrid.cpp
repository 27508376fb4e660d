// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/tablegrid.h"

#include "app/text/fold.h"
#include "app/views/table/rowselection.h"
#include "app/views/table/tablemodel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace knotary::views
{

namespace
{

/// Selected is what RowSelection says.
class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(const TableModel& model, const RowSelection& selection, QObject* parent)
        : QStyledItemDelegate(parent), m_model(model), m_selection(selection)
    {}

    /// Numbers at the right of one cell keep away from words at the left of the next.
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        constexpr int side = 4;
        QStyleOptionViewItem ground(option);
        initStyleOption(&ground, index);
        const QStyle* style = option.widget != nullptr ? option.widget->style() : nullptr;
        if (style != nullptr)
            style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        QStyleOptionViewItem inner(option);
        inner.rect.adjust(side, 0, -side, 0);
        QStyledItemDelegate::paint(painter, inner, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto row = m_model.rowAt(index.row());
        option->state.setFlag(QStyle::State_Selected, row && m_selection.has(*row));
    }

private:
    const TableModel& m_model;
    const RowSelection& m_selection;
};

/// A key that writes something, or a shortcut that means something else in a table than in the
/// window.
bool isForTable(const QKeyEvent& key)
{
    if (key.matches(QKeySequence::Copy) || key.matches(QKeySequence::SelectAll))
        return true;
    const bool isPlain = (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    return isPlain && !key.text().isEmpty() && key.text().front().isPrint();
}

} // namespace

TableGrid::TableGrid(TableModel& model, QWidget* parent)
    : QTableView(parent), m_model(model), m_selection(new RowSelection(model, this))
{
    setModel(&model);
    QItemSelectionModel* unused = selectionModel();
    setSelectionModel(m_selection);
    delete unused;
    setItemDelegate(new RowDelegate(model, *m_selection, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false); // measuring lines of words takes long
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leads out of the table
    setHorizontalScrollMode(ScrollPerPixel);
    setAutoScroll(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setTextElideMode(Qt::ElideRight);
    m_typing.setSingleShot(true);
    m_typing.setInterval(QApplication::keyboardInputInterval());
    connect(&m_typing, &QTimer::timeout, this, [this] { m_typed.clear(); });
    connect(m_selection, &RowSelection::chosen, viewport(), qOverload<>(&QWidget::update));
}

void TableGrid::setNotice(const QString& notice)
{
    m_notice = notice;
    setAccessibleDescription(notice);
    viewport()->update();
}

std::optional<std::size_t> TableGrid::currentRow() const
{
    return m_model.rowAt(currentIndex().row());
}

void TableGrid::goToRow(std::size_t row)
{
    m_model.open(row);
    if (const auto line = m_model.lineOf(row))
        goToLine(*line);
}

void TableGrid::goToLine(int line)
{
    const int column = horizontalHeader()->logicalIndexAt(0);
    const QModelIndex index = m_model.index(line, currentIndex().isValid() ? currentIndex().column()
                                                                           : std::max(0, column));
    m_selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
}

// ---- Painting
// ------------------------------------------------------------------------------------

void TableGrid::paintEvent(QPaintEvent* event)
{
    Q_EMIT lookedAt();
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (m_model.rowCount() == 0) {
        constexpr int margin = 16;
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_notice);
        return;
    }
    const int first = std::max(0, rowAt(0));
    for (int line = first; line < m_model.rowCount(); ++line) {
        if (rowViewportPosition(line) > viewport()->height())
            break;
        if (m_model.groupAt(line) != nullptr)
            paintGroup(painter, line);
    }
}

/// One stripe over all columns.
void TableGrid::paintGroup(QPainter& painter, int line)
{
    constexpr int space = 6;
    const TableGroup& group = *m_model.groupAt(line);
    const QRect stripe(0, rowViewportPosition(line), viewport()->width(), rowHeight(line));
    painter.fillRect(stripe, palette().color(QPalette::Button));
    QStyleOption arrow;
    arrow.initFrom(this);
    const int side = fontMetrics().height() - 4;
    arrow.rect = QRect(stripe.left() + space, stripe.center().y() - side / 2, side, side);
    const bool isToRight = layoutDirection() == Qt::LeftToRight;
    const auto closed = isToRight ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowLeft;
    style()->drawPrimitive(m_model.isClosed(group) ? closed : QStyle::PE_IndicatorArrowDown, &arrow,
                           &painter, this);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::ButtonText));
    const QRect place = stripe.adjusted(2 * space + side, 0, -space, 0);
    painter.drawText(
        place, Qt::AlignVCenter | Qt::AlignLeading,
        QFontMetrics(bold).elidedText(m_model.groupText(group), Qt::ElideRight, place.width()));
    if (currentIndex().row() == line && hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = stripe.adjusted(1, 1, -1, -1);
        focus.state |= QStyle::State_KeyboardFocusChange;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

// ---- Mouse
// ---------------------------------------------------------------------------------------

QItemSelectionModel::SelectionFlags TableGrid::selectionCommand(const QModelIndex& index,
                                                                const QEvent* event) const
{
    const bool isExtending = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    if (m_model.groupAt(index.row()) != nullptr && !isExtending)
        return QItemSelectionModel::NoUpdate; // who walks over a group keeps the selection
    const auto* mouse = event != nullptr && event->type() == QEvent::MouseButtonPress
                            ? static_cast<const QMouseEvent*>(event)
                            : nullptr;
    const auto row = m_model.rowAt(index.row());
    if (mouse != nullptr && mouse->button() == Qt::RightButton && row && m_selection->has(*row))
        return QItemSelectionModel::NoUpdate;
    return QTableView::selectionCommand(index, event);
}

void TableGrid::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_model.groupAt(index.row()) != nullptr) {
        toggleGroup(index.row());
        return;
    }
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton) {
        event->ignore(); // the way back is the window's
        return;
    }
    QTableView::mousePressEvent(event);
}

void TableGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_model.groupAt(index.row()) != nullptr) {
        mousePressEvent(event);
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
    const auto row = m_model.rowAt(index.row());
    if (row && event->button() == Qt::LeftButton)
        Q_EMIT rowActivated(*row);
}

void TableGrid::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        place = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    Q_EMIT menuWanted(place);
}

// ---- Keys
// ----------------------------------------------------------------------------------------

bool TableGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isForTable(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void TableGrid::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool isPlain =
        (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    if (key == Qt::Key_Escape && isPlain) {
        Q_EMIT left();
        return;
    }
    if (isPlain && m_typed.isEmpty() && pressGroupKey(key))
        return;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && isPlain) {
        if (const auto row = currentRow())
            Q_EMIT rowActivated(*row);
        return;
    }
    // To the first and the last line; the columns have the arrows.
    const bool isHome = key == Qt::Key_Home;
    if ((isHome || key == Qt::Key_End) && event->modifiers() == Qt::NoModifier &&
        m_model.rowCount() > 0) {
        const int line = isHome ? 0 : m_model.rowCount() - 1;
        goToLine(line);
        if (m_model.rowAt(line))
            m_selection->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
        return;
    }
    QTableView::keyPressEvent(event);
}

bool TableGrid::pressGroupKey(int key)
{
    const int line = currentIndex().row();
    const TableGroup* group = m_model.groupAt(line);
    if (group == nullptr)
        return false;
    const bool isToRight = layoutDirection() == Qt::LeftToRight;
    const bool isClosed = m_model.isClosed(*group);
    const bool isClosing = key == (isToRight ? Qt::Key_Left : Qt::Key_Right);
    const bool isOpening = key == (isToRight ? Qt::Key_Right : Qt::Key_Left);
    const bool isToggling = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (isToggling || (isClosing && !isClosed) || (isOpening && isClosed))
        toggleGroup(line);
    return isToggling || isClosing || isOpening;
}

void TableGrid::toggleGroup(int line)
{
    const TableGroup group = *m_model.groupAt(line);
    const int top = verticalScrollBar()->value();
    m_model.setClosed(group, !m_model.isClosed(group));
    verticalScrollBar()->setValue(top);
    goToLine(line); // the lines before it are the same
}

/// Goes to the next row whose name, or how it sounds, begins like what is typed.
void TableGrid::keyboardSearch(const QString& typed)
{
    const bool isBeginning = m_typed.isEmpty();
    m_typed += typed;
    m_typing.start();
    const std::vector<base::FoldedForm> folded = text::foldTyped(m_typed.toStdString());
    if (folded.empty() || folded.front().text.empty() || m_model.rowCount() == 0)
        return;
    const int from = std::max(0, currentIndex().row()) + (isBeginning ? 1 : 0);
    const int line = lineBeginningWith(folded.front().text, from);
    if (line < 0)
        return;
    goToLine(line);
    m_selection->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

int TableGrid::lineBeginningWith(const std::string& typed, int from) const
{
    const TableColumn& names = m_model.rows()->columns.front();
    const int lines = m_model.rowCount();
    for (int step = 0; step < lines; ++step) {
        const int line = (from + step) % lines;
        const auto row = m_model.rowAt(line);
        if (!row)
            continue;
        const std::string& forms = names.forms[names.cells[*row]];
        if (forms.starts_with(typed) || forms.find('\n' + typed) != std::string::npos)
            return line;
    }
    return -1;
}

} // namespace knotary::views
