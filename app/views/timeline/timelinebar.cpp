// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timelinebar.h"

#include "app/views/lineicon.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace knotary::views
{

namespace
{

constexpr int spacing = 4;

/// Texts over the entries that are there, the choice kept.
void setTexts(QComboBox& box, const QStringList& texts)
{
    const int current = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(texts);
    box.setCurrentIndex(std::min(current, box.count() - 1));
}

void name(QComboBox& box, const QString& accessibleName, const QString& toolTip)
{
    box.setAccessibleName(accessibleName);
    box.view()->setAccessibleName(accessibleName);
    box.setToolTip(toolTip);
}

} // namespace

TimelineBar::TimelineBar(QWidget* parent)
    : QWidget(parent),
      m_first(new QHBoxLayout),
      m_second(new QHBoxLayout),
      m_by(new QComboBox(this)),
      m_counting(new QComboBox(this)),
      m_unit(new QComboBox(this)),
      m_measure(new QComboBox(this)),
      m_quantity(new QComboBox(this)),
      m_groupsButton(new QToolButton(this)),
      m_groups(new QMenu(this)),
      m_zoomOut(new QToolButton(this)),
      m_table(new QToolButton(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(6, 2, 6, 2);
    rows->setSpacing(2);
    for (QHBoxLayout* row : {m_first, m_second}) {
        row->setSpacing(spacing);
        rows->addLayout(row);
    }
    m_by->setObjectName(QStringLiteral("timelineBy"));
    m_counting->setObjectName(QStringLiteral("timelineCounting"));
    m_unit->setObjectName(QStringLiteral("timelineUnit"));
    m_measure->setObjectName(QStringLiteral("timelineMeasure"));
    m_quantity->setObjectName(QStringLiteral("timelineQuantity"));
    m_zoomOut->setObjectName(QStringLiteral("timelineZoomOut"));
    m_table->setObjectName(QStringLiteral("timelineTable"));
    m_groupsButton->setObjectName(QStringLiteral("timelineGroups"));
    for (QComboBox* box : {m_by, m_counting, m_unit, m_measure, m_quantity}) {
        box->setFrame(false);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(4);
        box->setFocusPolicy(Qt::StrongFocus);
        m_first->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &TimelineBar::choose);
    }
    constexpr int longestQuantity = 24; // letters: a long name cuts no other choice
    m_quantity->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_quantity->setMaximumWidth(fontMetrics().averageCharWidth() * longestQuantity);
    for (QToolButton* button : {m_groupsButton, m_zoomOut, m_table}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_groupsButton->setMenu(m_groups);
    m_groupsButton->setPopupMode(QToolButton::InstantPopup);
    m_groups->setToolTipsVisible(true);
    m_zoomOut->setIcon(lineIcon(LineIcon::ZoomOut));
    m_table->setCheckable(true);
    m_first->addWidget(m_groupsButton);
    m_first->addStretch(1);
    m_first->addWidget(m_zoomOut);
    m_first->addWidget(m_table);
    m_second->addStretch(1);
    connect(m_zoomOut, &QToolButton::clicked, this, &TimelineBar::zoomOutAsked);
    connect(m_table, &QToolButton::toggled, this, &TimelineBar::tableToggled);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a narrow window has two rows
    translate();
    setQuantities({});
    setZoomed(false);
    setOptions({});
}

void TimelineBar::translate()
{
    m_isSetting = true;
    setTexts(*m_by, {tr("Entities by kind"), tr("Claims by property"), tr("Claims by source"),
                     tr("Claims by evidence")});
    setTexts(*m_counting, {tr("Begins"), tr("In force"), tr("Cumulative")});
    setTexts(*m_unit, {tr("Years"), tr("Quarters"), tr("Months")});
    setTexts(*m_measure, {tr("Numbers"), tr("Shares")});
    name(*m_by, tr("What is counted"), tr("What the bars count"));
    name(*m_counting, tr("Way of counting"),
         tr("A bar counts what begins in it, what is in force in it, or all that has begun up to "
            "it"));
    name(*m_unit, tr("Length of a bar"), tr("How long a bar is"));
    name(*m_measure, tr("Numbers or shares"), tr("Numbers, or parts of a hundred"));
    name(*m_quantity, tr("Second axis"),
         tr("Numbers that the data give for a time, as points on a second axis"));
    m_groupsButton->setText(tr("Groups"));
    m_groupsButton->setToolTip(tr("Show or hide groups, in the chart and in the graph"));
    m_zoomOut->setText(tr("Zoom out"));
    m_zoomOut->setAccessibleName(tr("Show a longer time"));
    m_zoomOut->setToolTip(tr("Show a longer time (minus)"));
    m_table->setText(tr("Table"));
    m_table->setToolTip(tr("The same numbers as a table"));
    m_isSetting = false;
}

void TimelineBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// All in one row where there is room for the words, else the lesser choices in a second one.
void TimelineBar::arrange()
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right();
    for (const QWidget* widget : std::initializer_list<QWidget*>{
             m_by, m_counting, m_unit, m_measure, m_quantity, m_groupsButton, m_zoomOut, m_table})
        if (!widget->isHidden())
            width += std::min(widget->sizeHint().width(), widget->maximumWidth()) + spacing;
    const bool isInTwoRows = width > this->width();
    if (isInTwoRows == m_isInTwoRows)
        return;
    m_isInTwoRows = isInTwoRows;
    constexpr int behindTheFirstTwo = 2;
    int place = isInTwoRows ? 0 : behindTheFirstTwo;
    for (QComboBox* box : {m_unit, m_measure, m_quantity})
        (isInTwoRows ? m_second : m_first)->insertWidget(place++, box);
}

void TimelineBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        translate();
        setQuantities(m_quantities);
        arrange();
    }
}

void TimelineBar::setOptions(const figures::TimelineOptions& options)
{
    m_options = options;
    m_isSetting = true;
    m_by->setCurrentIndex(static_cast<int>(options.by));
    m_counting->setCurrentIndex(static_cast<int>(options.counting));
    m_unit->setCurrentIndex(static_cast<int>(options.unit));
    m_measure->setCurrentIndex(options.isShare ? 1 : 0);
    int row = 0;
    for (qsizetype i = 0; i < m_quantities.size(); ++i)
        if (m_quantities[i].first == options.quantity)
            row = static_cast<int>(i) + 1;
    m_quantity->setCurrentIndex(row);
    m_isSetting = false;
}

void TimelineBar::setQuantities(const QList<std::pair<QString, QString>>& quantities)
{
    m_quantities = quantities;
    m_isSetting = true;
    m_quantity->clear();
    m_quantity->addItem(tr("No second axis"));
    for (const auto& [key, text] : quantities)
        m_quantity->addItem(text);
    m_quantity->setVisible(!quantities.isEmpty());
    arrange();
    m_isSetting = false;
    setOptions(m_options);
}

void TimelineBar::setZoomed(bool isZoomed)
{
    m_zoomOut->setEnabled(isZoomed);
}

void TimelineBar::setTableShown(bool isShown)
{
    m_table->setChecked(isShown);
}

void TimelineBar::choose()
{
    if (m_isSetting)
        return;
    figures::TimelineOptions options = m_options;
    options.by = static_cast<query::GroupBy>(m_by->currentIndex());
    options.counting = static_cast<time::Counting>(m_counting->currentIndex());
    options.unit = static_cast<time::BinUnit>(m_unit->currentIndex());
    options.isShare = m_measure->currentIndex() == 1;
    const int row = m_quantity->currentIndex();
    options.quantity =
        row > 0 && row <= m_quantities.size() ? m_quantities[row - 1].first : QString();
    if (options == m_options)
        return;
    m_options = options;
    Q_EMIT optionsChosen(options);
}

} // namespace knotary::views
