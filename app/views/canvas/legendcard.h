// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The key to shapes, colours and lines as a small card that lies over the canvas.

#include "app/scene/paint.h"

#include <QWidget>

#include <vector>

namespace knotary::views
{

class LegendCard : public QWidget
{
    Q_OBJECT

public:
    explicit LegendCard(QWidget* parent = nullptr);

    void setEntries(std::vector<scene::LegendEntry> entries, scene::Theme theme);
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<scene::LegendEntry> m_entries;
    scene::Theme m_theme = scene::Theme::Light;
};

} // namespace knotary::views
