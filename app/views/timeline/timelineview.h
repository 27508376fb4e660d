// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The years of the data set, one bar each: says what the chosen year holds, and choosing a year
// here makes it stand out everywhere.

#include "app/document/session.h"
#include "app/figures/timelinefigure.h"
#include "app/scene/style.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace knotary::views
{

class YearPane;

class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(document::Session& session, QWidget* parent = nullptr);

    void setTheme(scene::Theme theme);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recount();
    void refresh();
    [[nodiscard]] scene::Theme theme() const;
    [[nodiscard]] QString tipOf(std::int64_t year) const;
    [[nodiscard]] QString summary() const;
    /// "3 Conferences, 5 People" over the years, both included; empty if nothing is dated there.
    [[nodiscard]] QString countsIn(const query::YearRange& years) const;
    [[nodiscard]] std::size_t entityCountIn(const query::YearRange& years) const;
    [[nodiscard]] QString overview() const;

    document::Session& m_session;
    YearPane* m_pane = nullptr;
    QLabel* m_summary = nullptr;
    std::optional<scene::Theme> m_theme; ///< nothing: as the palette is, dark or light
    figures::CountedYears m_counts;
};

} // namespace knotary::views
