// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "Changed since": two years to choose, how much came, ended or is said otherwise between them, and
// the list of it. The graph shows the same as long as this view is in sight.

#include "app/document/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QSpinBox;
class QTreeView;

namespace knotary::views
{

class ChangesModel;

class ChangesView : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesView(document::Session& session, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeList();
    void takeYearsOfData();
    void followWindow();
    void compare();
    void refresh();
    void copy() const;
    void visit(const QModelIndex& row);

    document::Session& m_session;
    ChangesModel* m_model = nullptr;
    QSortFilterProxyModel* m_filtered = nullptr;
    QSpinBox* m_since = nullptr;
    QSpinBox* m_until = nullptr;
    QComboBox* m_filter = nullptr;
    QLabel* m_summary = nullptr;
    QTreeView* m_list = nullptr;
    bool m_areYearsStale = true; ///< the data are others than those that the years were taken from
};

} // namespace knotary::views
