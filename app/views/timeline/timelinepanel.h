// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that shows time, one page each, with the strip that moves the time window below them. A page
// is made when somebody first looks at it.

#include "app/document/session.h"
#include "app/operations/ui.h"
#include "app/scene/style.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

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
    [[nodiscard]] TimelineView* chart() const { return m_chart; }
    [[nodiscard]] Scrubber* scrubber() const { return m_scrubber; }
    /// The view of time that is in front.
    [[nodiscard]] report::View figureView() const;
    /// How the views of time are set; those that nobody has looked at yet, as they begin.
    void tellChoices(operations::ViewChoices& choices) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A place among the tabs, and what is made there when it is first looked at.
    struct Page
    {
        QWidget* place = nullptr;
        std::function<void()> make;
        std::function<void(scene::Theme)> setTheme;
    };
    template<class View>
    void addPage(const QString& title);
    void showPage(int number);

    document::Session& m_session;
    QTabWidget* m_pages = nullptr;
    TimelineView* m_chart = nullptr;
    Scrubber* m_scrubber = nullptr;
    std::vector<Page> m_later; ///< behind the chart
    std::optional<scene::Theme> m_theme;
};

} // namespace knotary::views
