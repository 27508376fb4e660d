// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of sources: what each is and how much rests on it, and from there its page or all of
// its evidence. What rests on each is counted when the list is first seen and when data change
// while it is; counting 100,000 claims takes no longer than a blink, so that it needs no job.

#include "app/document/session.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;
class QToolButton;

namespace knotary::views
{

class SourcesModel;

class SourcesView : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesView(document::Session& session, QWidget* parent = nullptr);

    /// The verb that makes a file of them; it stands above the list, where there is room,
    /// and in its menu.
    void setListAction(QAction* action);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTop();
    void buildTable();
    void makeRoomForFilter();
    void markStale();
    void refresh();
    void filter(const QString& text);
    void updateCount();
    void followSource();
    [[nodiscard]] base::SourceId chosen() const;
    void visitChosen();
    void showEvidenceOfChosen();
    void showMenu(QPoint place);

    document::Session& m_session;
    SourcesModel* m_model = nullptr;
    QSortFilterProxyModel* m_rows = nullptr;
    QTreeView* m_table = nullptr;
    QLineEdit* m_filter = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_evidence = nullptr;
    QToolButton* m_list = nullptr;
    QAction* m_listAction = nullptr;
    bool m_isStale = true;
};

} // namespace knotary::views
