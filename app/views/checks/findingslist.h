// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a check has found, or what rests on a publisher: claims as sentences, entities by name, one
// line each. A click or Enter goes to one of them, the button selects all in the graph.

#include "app/document/session.h"
#include "model/query/checks.h"

#include <QAbstractListModel>
#include <QWidget>

#include <vector>

class QLabel;
class QListView;
class QToolButton;

namespace knotary::views
{

class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FindingsModel(document::Session& session, QObject* parent = nullptr);

    /// `check`: null where the findings are none of a check's.
    void show(std::vector<query::Finding> findings, const query::Check* check);
    /// The texts are in another language now.
    void retell();
    [[nodiscard]] const std::vector<query::Finding>& findings() const { return m_findings; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString textAt(std::size_t row) const;

    document::Session& m_session;
    std::vector<query::Finding> m_findings;
    const query::Check* m_check = nullptr;
};

class FindingsList : public QWidget
{
    Q_OBJECT

public:
    FindingsList(document::Session& session, const QString& name, QWidget* parent = nullptr);

    /// Plain texts: what the findings are, and what that means.
    void setHeading(const QString& title, const QString& explanation);
    void show(std::vector<query::Finding> findings, const query::Check* check);
    void retell() { m_model->retell(); }
    /// Selects all entities concerned, and shows the evidence of all claims concerned.
    void selectAllInGraph();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void goTo(const QModelIndex& row);
    void copy() const;

    document::Session& m_session;
    FindingsModel* m_model = nullptr;
    QLabel* m_heading = nullptr;
    QToolButton* m_select = nullptr;
    QListView* m_list = nullptr;
};

} // namespace knotary::views
