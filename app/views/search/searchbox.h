// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The line in which one types a name, and the list of what is found below it: instant, best first,
// worked with the arrow keys.

#include "app/document/session.h"
#include "app/scene/style.h"

#include <QLineEdit>

class QListView;

namespace knotary::views
{

class SearchModel;

class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(document::Session& session, QWidget* parent = nullptr);

    void setTheme(scene::Theme theme);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(); ///< an entity was chosen and is now visited
    void sourceChosen(knotary::base::SourceId source);
    void dismissed(); ///< Escape with nothing left to close or clear

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void find();
    void findAgain();
    void hideList();
    void placeList();
    void goTo(int row, int step);
    void move(int rows);
    void describe();
    void choose(int row);
    [[nodiscard]] bool isListShown() const;

    document::Session& m_session;
    SearchModel* m_model = nullptr;
    QListView* m_list = nullptr;
    bool m_isEnterPending = false; ///< pressed before the first names were read
};

} // namespace knotary::views
