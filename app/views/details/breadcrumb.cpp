// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/breadcrumb.h"

#include "app/text/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace knotary::views
{

namespace
{

constexpr int padding = 12; // of a button, both sides together
constexpr int separatorRoom = 12;
constexpr int moreRoom = 26;
constexpr int widestName = 130; // of a place that is not the present one
constexpr int widestInMenu = 420;
constexpr std::size_t mostButtons = 5;

/// A button that Enter presses as well, as it follows links.
class CrumbButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QToolButton::keyPressEvent(event);
    }
};

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

QString asPlainText(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace

Breadcrumb::Breadcrumb(document::Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_more(new CrumbButton(this)),
      m_present(new QLabel(this)),
      m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("breadcrumb"));
    setAccessibleName(tr("Where you have been"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    m_more->setText(QStringLiteral("…"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_more->setMenu(new QMenu(m_more));
    m_more->setAccessibleName(tr("Places before"));
    m_more->setToolTip(tr("Places before"));
    m_present->setTextFormat(Qt::PlainText);
    m_present->setIndent(padding / 2 - 2);
    QFont font = m_present->font();
    font.setWeight(QFont::DemiBold);
    m_present->setFont(font);

    using document::Session;
    for (const auto signal :
         {&Session::navigationChanged, &Session::languageChanged, &Session::dataChanged,
          &Session::currentChanged, &Session::sourceChanged})
        connect(&session, signal, this, &Breadcrumb::follow);
    follow();
}

QSize Breadcrumb::sizeHint() const
{
    return {300, m_more->sizeHint().height()};
}

QSize Breadcrumb::minimumSizeHint() const
{
    return {80, m_more->sizeHint().height()};
}

void Breadcrumb::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Breadcrumb::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

QString Breadcrumb::nameOf(const document::Page& page) const
{
    const text::Speech speech{m_session.dataset(), m_session.language()};
    if (page == document::Page{})
        return tr("Start");
    if (const dataset::Source* source = speech.dataset.source(page.source); source != nullptr)
        return tr("Source: %1").arg(textOf(speech, source->title));
    return entityName(speech, page.entity); // empty where it is gone
}

/// A place that differs from the one before it only by its time or its filter is the same page.
void Breadcrumb::follow()
{
    const document::Navigation& way = m_session.navigation();
    m_crumbs.clear();
    const auto add = [this](std::size_t index, const document::Page& page) {
        const QString name = nameOf(page);
        if (name.isEmpty())
            return;
        if (!m_crumbs.empty() && m_crumbs.back().page == page)
            m_crumbs.pop_back();
        m_crumbs.push_back({index, page, name});
    };
    for (std::size_t index = 0; index < way.visited().size() && index <= way.at(); ++index)
        add(index, pageOf(way.visited()[index]));
    add(way.at(), m_session.page()); // what was selected without going there
    arrange();
}

int Breadcrumb::widthOf(const Crumb& crumb) const
{
    return std::min(fontMetrics().horizontalAdvance(crumb.name), widestName) + padding +
           separatorRoom;
}

/// Which are shown: the present one, the one before it, the first, and then backwards.
std::vector<bool> Breadcrumb::chosen() const
{
    std::vector<bool> isShown(m_crumbs.size(), false);
    isShown.back() = true;
    std::vector<std::size_t> wanted;
    for (std::size_t back = 2; back <= m_crumbs.size() && wanted.size() < mostButtons; ++back)
        wanted.push_back(m_crumbs.size() - back);
    if (wanted.size() > 1) {
        wanted.back() = 0;
        std::rotate(wanted.begin() + 1, wanted.end() - 1, wanted.end());
    }
    const int present = m_present->fontMetrics().horizontalAdvance(m_crumbs.back().name);
    int room = width() - std::min(present + padding, width() / 2);
    std::size_t left = m_crumbs.size() - 1;
    for (const std::size_t number : wanted) {
        const int more = left > 1 ? moreRoom + separatorRoom : 0;
        if (widthOf(m_crumbs[number]) + more > room)
            break;
        room -= widthOf(m_crumbs[number]);
        isShown[number] = true;
        --left;
    }
    return isShown;
}

QToolButton* Breadcrumb::button(std::size_t number)
{
    while (m_buttons.size() <= number) {
        auto* made = new CrumbButton(this);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this,
                [this, made] { m_session.goToVisited(made->property("index").toULongLong()); });
        m_buttons.push_back(made);
    }
    return m_buttons[number];
}

void Breadcrumb::fillMenu(const std::vector<bool>& isShown)
{
    m_more->menu()->clear();
    for (std::size_t number = m_crumbs.size(); number-- > 0;) {
        if (isShown[number])
            continue;
        const Crumb& crumb = m_crumbs[number];
        const QString name = fontMetrics().elidedText(crumb.name, Qt::ElideMiddle, widestInMenu);
        m_more->menu()->addAction(withoutMnemonics(name), this,
                                  [this, index = crumb.index] { m_session.goToVisited(index); });
    }
}

void Breadcrumb::arrange()
{
    while (QLayoutItem* item = m_row->takeAt(0))
        delete item; // the widgets stay
    for (QToolButton* shown : m_buttons)
        shown->hide();
    for (QLabel* separator : m_separators)
        separator->hide();
    m_more->hide();
    if (m_crumbs.empty())
        return;

    const std::vector<bool> isShown = chosen();
    fillMenu(isShown);
    int room = width();
    std::size_t buttons = 0;
    std::size_t separators = 0;
    const auto put = [&](QWidget* widget, int itsRoom) {
        m_row->addWidget(widget);
        widget->show();
        if (separators == m_separators.size())
            m_separators.push_back(new QLabel(QStringLiteral("›"), this));
        QLabel* separator = m_separators[separators++];
        separator->setFixedWidth(separatorRoom);
        separator->setAlignment(Qt::AlignCenter);
        m_row->addWidget(separator);
        separator->show();
        room -= itsRoom;
    };
    for (std::size_t number = 0; number + 1 < m_crumbs.size(); ++number) {
        const Crumb& crumb = m_crumbs[number];
        if (isShown[number]) {
            QToolButton* place = button(buttons++);
            place->setProperty("index", qulonglong{crumb.index});
            place->setText(withoutMnemonics(
                fontMetrics().elidedText(crumb.name, Qt::ElideMiddle, widestName)));
            place->setFixedWidth(widthOf(crumb) - separatorRoom);
            place->setToolTip(asPlainText(crumb.name));
            place->setAccessibleName(tr("Back to %1").arg(crumb.name));
            put(place, widthOf(crumb));
        } else if (m_more->isHidden()) {
            put(m_more, moreRoom + separatorRoom);
        }
    }
    const Crumb& present = m_crumbs.back();
    m_present->setText(m_present->fontMetrics().elidedText(present.name, Qt::ElideMiddle,
                                                           std::max(room - padding, 0)));
    m_present->setToolTip(asPlainText(present.name));
    m_row->addWidget(m_present);
    m_row->addStretch();
}

} // namespace knotary::views
