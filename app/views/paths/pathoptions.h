// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How paths are searched for, in one row: which of them, how well founded, and what they keep away
// from.

#include "app/document/pathfinder.h"
#include "app/document/session.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace knotary::views
{

class PathOptions : public QWidget
{
    Q_OBJECT

public:
    explicit PathOptions(document::Session& session, QWidget* parent = nullptr);

    /// As the question is now.
    void refresh();

private:
    void choose();
    void fillLimits();
    void fillKinds(QMenu& menu);
    void fillAvoided(QMenu& menu);
    void addSwitch(const QString& title, bool document::PathQuestion::*option, bool isEnabled);
    [[nodiscard]] int limitCount() const;

    document::Session& m_session;
    QComboBox* m_choice = nullptr;
    QComboBox* m_evidence = nullptr;
    QToolButton* m_limits = nullptr;
    QMenu* m_menu = nullptr;
};

} // namespace knotary::views
