// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The graph of one period beside that of the next, every node where it stands in the whole: small
// pictures that choose the years when they are clicked.

#include "app/document/session.h"
#include "app/figures/multiplepanel.h"
#include "app/scene/style.h"
#include "app/views/timeline/multiplespane.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <mutex>
#include <optional>

class QComboBox;
class QLabel;

namespace knotary::views
{

class MultiplesView : public QWidget
{
    Q_OBJECT

public:
    explicit MultiplesView(document::Session& session, QWidget* parent = nullptr);
    ~MultiplesView() override;

    void setTheme(scene::Theme theme);
    /// That a person has asked for; 1 where it is left to the program.
    [[nodiscard]] std::int64_t yearsInPanel() const;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Task;
    void connectToSession();
    void retranslate();
    [[nodiscard]] scene::Theme theme() const;
    /// How many years a panel shows.
    [[nodiscard]] std::int64_t every(const query::YearRange& years) const;

    // Panels are drawn beside the window, one job after the other.
    void redraw();
    void start();
    void drawNext();
    void stopDrawing();
    void take(MultiplesPane::Panel panel, bool hasPale);
    void sayCursor();

    document::Session& m_session;
    QComboBox* m_every = nullptr;
    MultiplesPane* m_pane = nullptr;
    QLabel* m_summary = nullptr;
    std::optional<scene::Theme> m_theme;       ///< nothing: as the palette is, dark or light
    std::optional<query::TimeWindow> m_window; ///< the one of which the session has spoken
    bool m_isStale = true;
    QTimer m_timer;
    std::size_t m_next = 0;                                ///< the panel that is drawn next
    std::shared_ptr<const figures::MultiplePanel> m_union; ///< what all panels together show
    figures::PanelFit m_fit;
    std::shared_ptr<std::mutex> m_reading = std::make_shared<std::mutex>(); ///< held by a job
};

} // namespace knotary::views
