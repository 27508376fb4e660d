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
    /// Where what a lens says leaves too little room for the rest, the rest goes, then the notes.
    void fitInto(int height);
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// See LegendEntry::tone.
    void groupChosen(int tone);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF box() const;
    [[nodiscard]] int toneAt(QPointF place) const;

    std::vector<scene::LegendEntry> m_all;
    std::vector<scene::LegendEntry> m_entries; ///< that there is room for
    bool m_isChoosing = false;                 ///< a group was pressed
    scene::Theme m_theme = scene::Theme::Light;
};

} // namespace knotary::views
