// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A line in which one types a name, and the list of what is found beside it: instant, best first,
// worked with the arrow keys. What a choice leads to is for whoever has the line.

#include "app/document/session.h"
#include "app/scene/style.h"
#include "app/views/searchmodel.h"

#include <QLineEdit>

class QListView;

namespace knotary::views
{

class HitLine : public QLineEdit
{
    Q_OBJECT

public:
    HitLine(document::Session& session, SearchModel::Wanted wanted, QWidget* parent);

    void setTheme(scene::Theme theme);

Q_SIGNALS:
    void entityChosen(knotary::base::EntityId entity);
    void sourceChosen(knotary::base::SourceId source);
    void dismissed(); ///< Escape with nothing left to close or clear

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    [[nodiscard]] bool isListShown() const;
    void hideList();
    /// What a screen reader hears of the line while no list is shown.
    [[nodiscard]] virtual QString manual() const;
    /// Escape with no list shown, and something in the line.
    virtual void clearText();

    document::Session& m_session;

private:
    void find();
    void findAgain();
    void makeList();
    void placeList();
    void goTo(int row, int step);
    void move(int rows);
    void describe();
    void choose(int row);

    SearchModel* m_model = nullptr;
    QListView* m_list = nullptr;
    bool m_isEnterPending = false; ///< pressed before the first names were read
};

} // namespace knotary::views
