// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The panel that answers what connects two entities: who, how it is searched for, the paths that
// were found, and the one that is looked at as sentences with sources.

#include "app/document/session.h"
#include "app/scene/style.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QBoxLayout;
class QListView;
class QProgressBar;
class QSplitter;
class QTextBrowser;
class QToolButton;

namespace knotary::views
{

class ChainModel;
class EntityField;
class PathOptions;

class PathsView : public QWidget
{
    Q_OBJECT

public:
    explicit PathsView(document::Session& session, QWidget* parent = nullptr);

    void setTheme(scene::Theme theme);
    /// What can be done with a path, as buttons.
    void setActions(QAction* copy, QAction* show, QAction* clear);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What of the path is out of sight is to be shown.
    void showWanted();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildBar();
    void buildResults();
    void refresh();
    void refreshList();
    void refreshPage();
    void follow(const QUrl& link);
    void arrange();
    void swapEnds();
    void goOn();

    document::Session& m_session;
    scene::Theme m_theme = scene::Theme::Light;
    QBoxLayout* m_bar = nullptr;  ///< who, and how: beside each other where there is room
    QBoxLayout* m_ends = nullptr; ///< likewise from and to
    EntityField* m_from = nullptr;
    EntityField* m_to = nullptr;
    PathOptions* m_options = nullptr;
    QWidget* m_buttons = nullptr;
    QToolButton* m_swap = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_show = nullptr;
    QToolButton* m_clear = nullptr;
    QWidget* m_waiting = nullptr; ///< progress and a button to stop
    QProgressBar* m_progress = nullptr;
    QSplitter* m_results = nullptr;
    ChainModel* m_chains = nullptr;
    QListView* m_list = nullptr;
    QTextBrowser* m_page = nullptr;
    QString m_html; ///< what the page shows
    QTimer m_waitingSoon;
};

} // namespace knotary::views
