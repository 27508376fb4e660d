// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that shows time, one page each, with the strip that moves the time window below them.

#include "app/document/session.h"
#include "app/scene/style.h"

#include <QWidget>

class QTabWidget;

namespace knotary::views
{

class Scrubber;
class TimelineView;

class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(document::Session& session, QWidget* parent = nullptr);

    void setTheme(scene::Theme theme);
    /// Behind the chart and what was added before; the panel owns it from then on. While there is
    /// one page only, nothing is to choose and no tabs are shown.
    void addPage(QWidget* page, const QString& title);
    [[nodiscard]] TimelineView* chart() const { return m_chart; }
    [[nodiscard]] Scrubber* scrubber() const { return m_scrubber; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    document::Session& m_session;
    QTabWidget* m_pages = nullptr;
    TimelineView* m_chart = nullptr;
    Scrubber* m_scrubber = nullptr;
};

} // namespace knotary::views
