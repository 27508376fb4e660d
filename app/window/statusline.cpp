// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/statusline.h"

#include "app/document/jobs.h"
#include "app/document/lens.h"
#include "app/operations/analysiswords.h"
#include "app/text/wording.h"
#include "app/views/lineicon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <array>

namespace knotary::window
{

namespace
{

using document::Slot;
constexpr std::array slots{Slot::Open, Slot::Layout, Slot::Export, Slot::Analysis};
constexpr int patience = 300; // milliseconds that an analysis may take without a word

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusLine::StatusLine(document::Session& session, QWidget* parent)
    : QStatusBar(parent), m_session(session)
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_counts = plainLabel(this);
    m_years = plainLabel(this);
    m_work = plainLabel(this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(140, 8);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel = new QToolButton(this);
    m_cancel->setIcon(views::lineIcon(views::LineIcon::Stop));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setAutoRaise(true);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        for (const Slot slot : slots)
            m_session.jobs().cancel(slot);
    });
    m_showAll = new QToolButton(this);
    m_showAll->setText(tr("Show everything"));
    m_showAll->setAutoRaise(true);
    connect(m_showAll, &QToolButton::clicked, this, [this] { m_session.showAll(); });
    addWidget(m_counts);
    addWidget(m_years);
    m_notice = new QWidget(this);
    m_noticeSign = new QLabel(m_notice);
    m_noticeSign->setAccessibleName(tr("Warning"));
    m_noticeWords = plainLabel(m_notice);
    m_noticeWords->setObjectName(QStringLiteral("notice"));
    auto* noticeLayout = new QHBoxLayout(m_notice);
    noticeLayout->setContentsMargins(0, 0, 12, 0);
    noticeLayout->addWidget(m_noticeSign);
    noticeLayout->addWidget(m_noticeWords);
    m_notice->hide();
    addPermanentWidget(m_notice);
    addPermanentWidget(m_showAll); // stays while a passing remark covers the counts
    addPermanentWidget(m_work);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);

    using document::Session;
    connect(&session, &Session::projectionChanged, this, &StatusLine::showCounts);
    connect(&session, &Session::yearsChanged, this, &StatusLine::showYears);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &StatusLine::showWork);
    connect(&session.jobs(), &document::Jobs::runningChanged, this, [this](Slot slot, bool runs) {
        if (slot == Slot::Analysis && runs)
            m_patience.start();
        showWork();
    });
    connect(&session.jobs(), &document::Jobs::progressChanged, this,
            [this](Slot, double fraction) { m_progress->setValue(qRound(fraction * 100)); });
    showCounts();
    showYears();
    showWork();
}

void StatusLine::setNotice(const QString& words)
{
    m_noticeSign->setPixmap(
        views::lineIcon(views::LineIcon::Warning).pixmap(QSize(16, 16), devicePixelRatio()));
    m_noticeWords->setText(words);
    m_notice->setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
        QAccessibleEvent alert(m_noticeWords, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void StatusLine::showCounts()
{
    const graph::Projection& projection = m_session.projection();
    const std::size_t nodes = projection.nodeCount();
    const std::size_t all = m_session.wholeGraph().nodeCount();
    const QString relations = text::relationCount(projection.edgeCount());
    m_showAll->setVisible(!m_session.hidden().empty());
    m_counts->setText(nodes < all
                          ? tr("%1 of %2 shown · %3")
                                .arg(QString::number(nodes), text::entityCount(all), relations)
                          : QStringLiteral("%1 · %2").arg(text::entityCount(nodes), relations));
}

void StatusLine::showYears()
{
    const std::optional<query::TimeWindow>& window = m_session.window();
    const bool isApplied = window && m_session.windowContents() != nullptr;
    m_years->setVisible(isApplied);
    if (isApplied)
        m_years->setText(tr("Time: %1").arg(text::windowName(*window)));
}

void StatusLine::showWork()
{
    QString words;
    if (m_session.jobs().isRunning(Slot::Open))
        words = tr("Reading the data …");
    else if (m_session.jobs().isRunning(Slot::Layout))
        words = tr("Laying out the graph …");
    else if (m_session.jobs().isRunning(Slot::Export))
        words = tr("Exporting …");
    else if (m_session.jobs().isRunning(Slot::Analysis) && !m_patience.isActive() &&
             m_session.lens().working() != nullptr)
        words = tr("Working out: %1 …").arg(operations::analysisTitle(*m_session.lens().working()));
    m_work->setText(words);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_work, m_progress, m_cancel})
        widget->setVisible(!words.isEmpty());
    if (words.isEmpty())
        m_progress->setValue(0);
}

} // namespace knotary::window
