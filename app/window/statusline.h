// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The line at the foot of the window: how much there is, which years are chosen, and how far a long
// piece of work has come, with a way to stop it.

#include "app/document/session.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace knotary::window
{

class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(document::Session& session, QWidget* parent = nullptr);

    /// What stays said until it is no longer so (a passing remark is showMessage); plain text,
    /// empty for nothing.
    void setNotice(const QString& words);

private:
    void showCounts();
    void showYears();
    void showWork();

    document::Session& m_session;
    QWidget* m_notice = nullptr;
    QLabel* m_noticeSign = nullptr;
    QLabel* m_noticeWords = nullptr;
    QLabel* m_counts = nullptr;
    QToolButton* m_showAll = nullptr;
    QLabel* m_years = nullptr;
    QLabel* m_work = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
    QTimer m_patience; ///< small analyses come and go without a word
};

} // namespace knotary::window
