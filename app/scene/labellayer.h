// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The labels over a frame, as a layer of their own: they are placed once for a scale, painted once
// each, and then copied to where their nodes are, so that text stays sharp and still while the rest
// is moved or scaled.

#include "app/scene/frame.h"
#include "app/scene/scene.h"
#include "model/layout/layout.h"

#include <QHash>
#include <QImage>

#include <vector>

namespace knotary::scene
{

class LabelLayer
{
public:
    /// Labels that were placed at one scale, beside nodes at these places; keeps the pictures of
    /// those that stay the same.
    void set(std::vector<LabelMark> labels, double scale, Theme theme,
             const layout::Positions& positions);
    void clear()
    {
        m_labels.clear();
        m_places.clear();
    }

    [[nodiscard]] const std::vector<LabelMark>& labels() const { return m_labels; }
    [[nodiscard]] double scale() const { return m_scale; }

    /// Labels go with their nodes where the camera's scale is another than theirs, or the places
    /// are.
    void paint(QPainter& painter, const FrameView& camera, const layout::Positions& positions);

private:
    const QImage& spriteOf(const LabelMark& label, double ratio);

    std::vector<LabelMark> m_labels;
    std::vector<QPointF> m_places; ///< by label: of its node, in the scene it was placed in
    double m_scale = 1;
    double m_ratio = 1;
    Theme m_theme = Theme::Light;
    QHash<QString, QImage> m_sprites;
};

} // namespace knotary::scene
