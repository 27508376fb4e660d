// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A page that stays as it is, to be read beside the one that goes on, until somebody closes it.

#include "app/document/session.h"
#include "app/scene/style.h"

#include <QWidget>

namespace knotary::views
{

class PageView;

class PinnedPage : public QWidget
{
    Q_OBJECT

public:
    explicit PinnedPage(document::Session& session, QWidget* parent = nullptr);

    void setTheme(scene::Theme theme);
    [[nodiscard]] PageView* page() { return m_page; }

private:
    PageView* m_page;
};

} // namespace knotary::views
