// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Nodes on their way from where they stood to where they belong, so that the eye can follow them.
// Places are in layout units; nodes are known by entity, because the numbers of nodes change with
// what is shown.

#include "app/views/canvas/camera.h"
#include "model/graph/projection.h"
#include "model/layout/layout.h"

#include <QObject>
#include <QVariantAnimation>

#include <memory>

namespace knotary::views
{

class Motion : public QObject
{
    Q_OBJECT

public:
    explicit Motion(QObject* parent = nullptr);

    /// Nodes stand there at once.
    void settle(std::shared_ptr<const graph::Projection> projection, layout::Positions places);
    /// Nodes go there from where they are; those that were not there before stand there at once.
    /// False where none has to move: then they are settled.
    bool start(std::shared_ptr<const graph::Projection> projection, layout::Positions places,
               int milliseconds);
    /// A hand has carried a node: it is there without a way.
    void carry(base::EntityId entity, layout::Point place);
    /// Whoever is on the way arrives.
    void finish();

    [[nodiscard]] bool isRunning() const { return m_clock.state() == QVariantAnimation::Running; }
    /// By node of the projection that was given last.
    [[nodiscard]] const layout::Positions& places() const { return m_places; }
    /// How much of the way is done, 0 … 1, slower towards the end.
    [[nodiscard]] double done() const { return m_done; }

Q_SIGNALS:
    void moved();
    void arrived();

private:
    void goOn(double done);

    std::shared_ptr<const graph::Projection> m_projection;
    layout::Positions m_places;
    layout::Positions m_from;
    layout::Positions m_to;
    double m_done = 1;
    QVariantAnimation m_clock;
};

} // namespace knotary::views
