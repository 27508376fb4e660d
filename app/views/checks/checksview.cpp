// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/checks/checksview.h"

#include "app/text/checkwords.h"
#include "app/views/checks/checkrunner.h"
#include "app/views/checks/conflictsmodel.h"
#include "app/views/checks/findingslist.h"
#include "app/views/checks/metermodel.h"
#include "app/views/checks/publishersmodel.h"
#include "app/views/lineicon.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace knotary::views
{

namespace
{

enum Tab
{
    MeterTab,
    ConflictsTab,
    PublishersTab
};

QTreeView* makeList(QAbstractItemModel* model, const QString& name, QWidget* parent)
{
    auto* list = new QTreeView(parent);
    list->setModel(model);
    list->setAccessibleName(name);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->setAllColumnsShowFocus(true);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->header()->setStretchLastSection(false);
    list->header()->setHighlightSections(false);
    return list;
}

int firstWithFindings(const query::CheckReport& report)
{
    const auto found = std::ranges::find_if(
        report.outcomes, [](const auto& outcome) { return !outcome.findings.empty(); });
    return found == report.outcomes.end() ? 0 : static_cast<int>(found - report.outcomes.begin());
}

QWidget* sideBySide(QWidget* left, QWidget* right, QSplitter* splitter, QWidget* parent)
{
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({600, 500});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* page = new QWidget(parent);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(splitter);
    return page;
}

} // namespace

ChecksView::ChecksView(document::Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_runner(new CheckRunner(session, this)),
      m_conflicts(new ConflictsModel(session.dataset(), this)),
      m_meter(new MeterModel(this)),
      m_publishers(new PublishersModel(session.dataset(), this))
{
    for (QSplitter*& splitter : m_splitters)
        splitter = new QSplitter(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Checks"));
    m_tabs->addTab(makeMeter(), tr("Evidence"));
    m_tabs->addTab(makeConflicts(), tr("Conflicts"));
    m_tabs->addTab(makePublishers(), tr("Publishers"));
    m_progressRow = makeProgressRow();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_progressRow);
    setFocusProxy(m_meterList);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        setFocusProxy(tab == MeterTab       ? m_meterList
                      : tab == ConflictsTab ? m_conflictList
                                            : m_publisherList);
    });

    connect(m_runner, &CheckRunner::finished, this, &ChecksView::take);
    connect(m_runner, &CheckRunner::runningChanged, this, &ChecksView::showRunning);
    connect(m_runner, &CheckRunner::progressChanged, this, [this](double fraction) {
        constexpr double hundred = 100;
        m_progress->setText(tr("Checking … %1 %").arg(qRound(fraction * hundred)));
    });
    connect(m_meter, &MeterModel::switchedOffChanged, this, [this] {
        Q_EMIT switchedOffChanged(switchedOff());
        run();
    });
    connect(&session.document(), &document::Document::changed, this,
            [this](const dataset::Change& change) { follow(change.everything); });
    connect(&session, &document::Session::languageChanged, this, &ChecksView::refreshWords);
    connect(&session, &document::Session::evidenceChanged, this, &ChecksView::followEvidence);
    refreshWords();
}

QWidget* ChecksView::makeMeter()
{
    m_meterList = makeList(m_meter, tr("Evidence meter"), this);
    m_meterList->setItemDelegateForColumn(MeterModel::ShareColumn, new ShareDelegate(this));
    QHeaderView* header = m_meterList->header();
    header->setSectionResizeMode(MeterModel::TitleColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MeterModel::NumberColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MeterModel::ShareColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MeterModel::ExplanationColumn, QHeaderView::Stretch);
    m_meterList->installEventFilter(this);
    m_findings = new FindingsList(m_session, tr("Findings"), this);
    connect(m_meterList->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChecksView::showFindings);
    return sideBySide(m_meterList, m_findings, m_splitters[0], this);
}

QWidget* ChecksView::makeConflicts()
{
    m_conflictList = makeList(m_conflicts, tr("Conflicts"), this);
    m_conflictList->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_conflictList->header()->setResizeContentsPrecision(-1); // all rows
    m_conflictList->header()->setMinimumSectionSize(90);
    m_conflictList->installEventFilter(this);
    connect(m_conflictList, &QTreeView::clicked, this,
            [this](const QModelIndex& row) { goToConflict(row.row()); });
    auto* copy = new QAction(tr("Copy"), m_conflictList);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        QStringList lines;
        for (int row = 0; row < m_conflicts->rowCount(); ++row)
            lines += m_conflicts->index(row, 0).data(ConflictsModel::lineRole).toString();
        QApplication::clipboard()->setText(lines.join(u'\n'));
    });
    m_conflictList->addAction(copy);
    m_conflictList->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_conflictSummary = new QLabel(this);
    m_conflictSummary->setTextFormat(Qt::PlainText);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_conflictSummary);
    column->addWidget(m_conflictList, 1);
    return page;
}

QWidget* ChecksView::makePublishers()
{
    m_publisherList = makeList(m_publishers, tr("Publishers"), this);
    m_publisherList->setItemDelegateForColumn(PublishersModel::ShareColumn,
                                              new ShareDelegate(this));
    QHeaderView* header = m_publisherList->header();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PublishersModel::NameColumn, QHeaderView::Stretch);
    m_publisherList->installEventFilter(this);
    m_claimsOfPublisher = new FindingsList(m_session, tr("Claims of the publisher"), this);
    connect(m_publisherList->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChecksView::showClaimsOfPublisher);
    return sideBySide(m_publisherList, m_claimsOfPublisher, m_splitters[1], this);
}

/// How far the checks are, a way to stop them, and one to run them again. A short run, as most are,
/// shows nothing of it.
QWidget* ChecksView::makeProgressRow()
{
    constexpr int shortRun = 300; // milliseconds
    auto* line = new QWidget(this);
    m_progress = new QLabel(line);
    m_progress->setTextFormat(Qt::PlainText);
    m_stop = new QToolButton(line);
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop checking"));
    m_stop->setFocusPolicy(Qt::StrongFocus);
    connect(m_stop, &QToolButton::clicked, m_runner, &CheckRunner::stop);
    m_again = new QToolButton(line);
    m_again->setText(tr("Check again"));
    m_again->setFocusPolicy(Qt::StrongFocus);
    connect(m_again, &QToolButton::clicked, this, &ChecksView::run);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(6, 0, 6, 6);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    row->addWidget(m_again);
    line->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(shortRun);
    connect(&m_soon, &QTimer::timeout, line, &QWidget::show);
    return line;
}

void ChecksView::setSwitchedOff(const QStringList& ids)
{
    m_meter->setSwitchedOff(ids);
}

QStringList ChecksView::switchedOff() const
{
    return m_meter->switchedOff();
}

void ChecksView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        run();
}

/// Where there is no room beside the lists, findings stand below them, and the heading of the
/// findings alone explains the check.
void ChecksView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int narrow = 640;
    const bool isNarrow = width() < narrow;
    for (QSplitter* splitter : m_splitters)
        splitter->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_meterList->setColumnHidden(MeterModel::ExplanationColumn, isNarrow);
    m_meterList->header()->setSectionResizeMode(
        MeterModel::TitleColumn, isNarrow ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void ChecksView::follow(bool isEverythingNew)
{
    m_isStale = true;
    if (isEverythingNew)
        take(nullptr); // its entities are of other data
    run();
}

void ChecksView::run()
{
    m_isStale = true;
    if (!isVisible())
        return;
    std::vector<std::string> without;
    for (const QString& id : switchedOff())
        without.push_back(id.toStdString());
    m_runner->run(std::move(without));
}

void ChecksView::take(std::shared_ptr<const query::CheckReport> report)
{
    m_isStale = report == nullptr;
    m_report = std::move(report);
    const QModelIndex publisher = m_publisherList->currentIndex();
    m_meter->setReport(m_report);
    m_conflicts->setReport(m_report);
    m_publishers->setReport(m_report);
    fitConflicts();
    if (m_report != nullptr && !m_meterList->currentIndex().isValid())
        m_meterList->setCurrentIndex(m_meter->index(firstWithFindings(*m_report), 0));
    if (m_publishers->rowCount() > 0)
        m_publisherList->setCurrentIndex(
            m_publishers->index(std::clamp(publisher.row(), 0, m_publishers->rowCount() - 1), 0));
    refreshWords();
    followEvidence();
}

/// What the conflicts are about takes the room it needs, within limits; the sides share the rest.
void ChecksView::fitConflicts()
{
    constexpr int widest = 220;
    if (m_conflicts->rowCount() == 0)
        return;
    QHeaderView* header = m_conflictList->header();
    for (const int column : {ConflictsModel::AboutColumn, ConflictsModel::PropertyColumn}) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        m_conflictList->resizeColumnToContents(column);
        header->resizeSection(column, std::min(header->sectionSize(column), widest));
    }
}

void ChecksView::refreshWords()
{
    m_conflicts->setLanguage(m_session.language());
    m_publishers->setLanguage(m_session.language());
    m_findings->retell();
    m_claimsOfPublisher->retell();
    const int conflicts = m_conflicts->rowCount();
    m_tabs->setTabText(ConflictsTab,
                       conflicts > 0 ? tr("Conflicts (%1)").arg(conflicts) : tr("Conflicts"));
    m_conflictSummary->setText(
        m_report == nullptr ? QString()
        : conflicts == 0
            ? tr("No claims contradict each other.")
            : tr("%n disagreement(s): what some say, and what others say.", nullptr, conflicts));
    m_conflictList->setAccessibleDescription(m_conflictSummary->text());
    m_conflictList->setVisible(conflicts > 0);
    showFindings();
    showClaimsOfPublisher();
}

void ChecksView::showRunning(bool isRunning)
{
    m_progress->setText(isRunning ? tr("Checking …") : tr("The checks were stopped."));
    m_stop->setVisible(isRunning);
    m_again->setVisible(!isRunning);
    m_soon.stop();
    if (isRunning)
        m_soon.start();
    else
        m_progressRow->setVisible(m_isStale);
}

void ChecksView::showFindings()
{
    const int row = m_meterList->currentIndex().row();
    const query::CheckOutcome* outcome = m_meter->outcomeAt(row);
    if (outcome == nullptr) {
        m_findings->setHeading(tr("Nothing has been checked yet."), {});
        m_findings->show({}, nullptr);
        return;
    }
    const query::Check& check = *outcome->check;
    QString title = text::checkTitle(check);
    if (outcome->isSwitchedOff)
        title = tr("%1 (switched off)").arg(title);
    else if (outcome->findings.empty())
        title = tr("%1 (nothing found)").arg(title);
    m_findings->setHeading(title, text::checkExplanation(check));
    m_findings->show(outcome->findings, &check);
}

void ChecksView::showClaimsOfPublisher()
{
    const query::PublisherShare* share =
        m_publishers->shareAt(m_publisherList->currentIndex().row());
    if (share == nullptr) {
        m_claimsOfPublisher->setHeading(tr("No claim rests on one publisher alone."), {});
        m_claimsOfPublisher->show({}, nullptr);
        return;
    }
    std::vector<query::Finding> claims;
    for (const base::ClaimId id : share->claims)
        if (const dataset::Claim* claim = m_session.dataset().claim(id))
            claims.push_back({id, claim->subject, {}});
    const text::Speech speech{m_session.dataset(), m_session.language()};
    m_claimsOfPublisher->setHeading(
        tr("Claims that rest on %1 alone").arg(text::publisherName(speech, *share)), {});
    m_claimsOfPublisher->show(std::move(claims), nullptr);
}

} // namespace knotary::views
