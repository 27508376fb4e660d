// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a careful editor looks at before print: where claims contradict each other, how well all of
// them are founded, and which publishers they rest on. Worked out beside the window while somebody
// looks.

#include "app/document/session.h"
#include "model/query/checks.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QSplitter;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace knotary::views
{

class CheckRunner;
class ConflictsModel;
class FindingsList;
class MeterModel;
class PublishersModel;

class ChecksView : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksView(document::Session& session, QWidget* parent = nullptr);

    /// Ids of checks.
    void setSwitchedOff(const QStringList& ids);
    [[nodiscard]] QStringList switchedOff() const;

Q_SIGNALS:
    void switchedOffChanged(const QStringList& ids);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeConflicts();
    [[nodiscard]] QWidget* makeMeter();
    [[nodiscard]] QWidget* makePublishers();
    [[nodiscard]] QWidget* makeProgressRow();
    void follow(bool isEverythingNew);
    void run();
    void take(std::shared_ptr<const query::CheckReport> report);
    void fitConflicts();
    void refreshWords();
    void showRunning(bool isRunning);
    void showFindings();
    void showClaimsOfPublisher();
    void goToConflict(int row);
    void followEvidence();

    document::Session& m_session;
    CheckRunner* m_runner = nullptr;
    std::shared_ptr<const query::CheckReport> m_report; ///< null: nothing is known yet
    bool m_isStale = true;
    ConflictsModel* m_conflicts = nullptr;
    MeterModel* m_meter = nullptr;
    PublishersModel* m_publishers = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTreeView* m_conflictList = nullptr;
    QLabel* m_conflictSummary = nullptr;
    QTreeView* m_meterList = nullptr;
    FindingsList* m_findings = nullptr;
    QTreeView* m_publisherList = nullptr;
    FindingsList* m_claimsOfPublisher = nullptr;
    std::array<QSplitter*, 2> m_splitters{}; ///< between list and findings
    QWidget* m_progressRow = nullptr;
    QTimer m_soon; ///< until the progress is shown
    QLabel* m_progress = nullptr;
    QToolButton* m_stop = nullptr;
    QToolButton* m_again = nullptr;
};

} // namespace knotary::views
