// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/search/searchbox.h"

#include "app/views/lineicon.h"
#include "app/views/search/searchmodel.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <algorithm>

namespace knotary::views
{

namespace
{

constexpr int mostRows = 10;
constexpr int rowHeight = 46;
constexpr int leastListWidth = 380;

/// Glyph, name, and a quiet line below it.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {leastListWidth, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->save();
        if (isChosen) { // a wash and a bar: glyph and text keep their colours
            QColor wash = option.palette.color(QPalette::Highlight);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), wash);
            wash.setAlphaF(0.14F);
            painter->fillRect(option.rect, wash);
        }
        const QRect row = option.rect.adjusted(12, 5, -12, -5);
        const QPixmap glyph = index.data(Qt::DecorationRole).value<QPixmap>();
        painter->drawPixmap(QRect(row.left(), row.center().y() - 9, 18, 18), glyph);
        const QRect texts = row.adjusted(30, 0, 0, 0);
        drawLine(*painter, QRect(texts.left(), texts.top(), texts.width(), texts.height() / 2),
                 index.data(Qt::DisplayRole).toString(), 13.5,
                 option.palette.color(QPalette::Text));
        drawLine(*painter,
                 QRect(texts.left(), texts.center().y() + 1, texts.width(), texts.height() / 2),
                 index.data(SearchModel::remarkRole).toString(), 11.5,
                 option.palette.color(QPalette::PlaceholderText));
        painter->restore();
    }

private:
    static void drawLine(QPainter& painter, const QRect& box, const QString& text, double pixels,
                         const QColor& ink)
    {
        const QFont font = scene::fontOf(pixels);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    }
};

} // namespace

SearchBox::SearchBox(document::Session& session, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_model(new SearchModel(session, this))
{
    setObjectName(QStringLiteral("searchBox"));
    setPlaceholderText(tr("Search (Ctrl+F)"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Type a name; choose with the arrow keys and Enter"));
    setClearButtonEnabled(true);
    // Qt makes a button of each; without a text a screen reader hears "button".
    addAction(lineIcon(LineIcon::Search), QLineEdit::LeadingPosition)->setText(tr("Search"));
    for (QToolButton* button : findChildren<QToolButton*>()) {
        if (button->accessibleName().isEmpty() && button->text().isEmpty())
            button->setAccessibleName(tr("Clear the search"));
    }

    connect(this, &QLineEdit::textEdited, this, &SearchBox::find);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && m_list != nullptr)
            m_list->hide();
    });
    connect(&m_session.document(), &document::Document::changed, this, [this] {
        if (isListShown())
            find();
    });
}

QSize SearchBox::sizeHint() const
{
    return {420, QLineEdit::sizeHint().height()};
}

void SearchBox::setTheme(scene::Theme theme)
{
    m_model->setTheme(theme);
}

bool SearchBox::isListShown() const
{
    return m_list != nullptr && m_list->isVisible();
}

void SearchBox::find()
{
    m_model->find(text());
    if (m_list == nullptr) {
        // A child of the window, not a window: the keyboard stays in the line.
        m_list = new QListView(window());
        m_list->setObjectName(QStringLiteral("searchHits"));
        m_list->setAccessibleName(tr("Search results"));
        m_list->setModel(m_model);
        m_list->setItemDelegate(new HitDelegate(m_list));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setUniformItemSizes(true);
        m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        m_list->setMouseTracking(true);
        connect(m_list, &QListView::clicked, this,
                [this](const QModelIndex& index) { choose(index.row()); });
        connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    }
    if (text().trimmed().isEmpty()) {
        m_list->hide();
        return;
    }
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    placeList();
    m_list->show();
    m_list->raise();
}

void SearchBox::placeList()
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    const QPoint below = mapTo(window(), QPoint(0, height() + 2));
    const int width = std::min(std::max(this->width(), leastListWidth), window()->width() - 2 * 8);
    const int left = std::clamp(below.x(), 8, std::max(8, window()->width() - width - 8));
    const int height =
        std::min(rows * rowHeight + 2 * m_list->frameWidth(), window()->height() - below.y() - 8);
    m_list->setGeometry(left, below.y(), width, height);
}

void SearchBox::move(int rows)
{
    if (!isListShown()) {
        find();
        return;
    }
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int next = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(next));
}

void SearchBox::choose(int row)
{
    const base::EntityId entity = m_model->entityAt(row);
    if (!entity.isValid())
        return;
    m_list->hide();
    clear();
    m_session.visit(entity);
    Q_EMIT chosen();
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return;
    case Qt::Key_Up:
        move(-1);
        return;
    case Qt::Key_PageDown:
        move(mostRows);
        return;
    case Qt::Key_PageUp:
        move(-mostRows);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isListShown())
            choose(m_list->currentIndex().row());
        else
            find();
        return;
    case Qt::Key_Escape:
        if (isListShown())
            m_list->hide();
        else if (!text().isEmpty())
            clear();
        else
            Q_EMIT dismissed();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (!text().isEmpty())
        selectAll();
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_list != nullptr && event->reason() != Qt::PopupFocusReason &&
        event->reason() != Qt::ActiveWindowFocusReason)
        m_list->hide();
}

} // namespace knotary::views
