// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The panel that explains: where the reader has come from, the page of what is chosen, and beside
// it the page that was pinned, if any.

#include "app/document/session.h"
#include "app/scene/style.h"

#include <QWidget>

class QSplitter;
class QToolButton;

namespace knotary::views
{

class DetailsView;
class PinnedPage;

class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(document::Session& session, QWidget* parent = nullptr);

    void setTheme(scene::Theme theme);
    [[nodiscard]] DetailsView* page() { return m_page; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void followPinned();
    void compare();
    void followWidth();

    document::Session& m_session;
    scene::Theme m_theme = scene::Theme::Light;
    DetailsView* m_page;
    PinnedPage* m_pinned = nullptr; ///< null: none is pinned
    QSplitter* m_pages;
    QToolButton* m_pin;
};

} // namespace knotary::views
