// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/canvas/motion.h"

#include <utility>

namespace knotary::views
{

Motion::Motion(QObject* parent) : QObject(parent)
{
    m_clock.setStartValue(0.0);
    m_clock.setEndValue(1.0);
    m_clock.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_clock, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        // Qt sends one value more when the clock is set up or stopped.
        if (isRunning())
            goOn(value.toDouble());
    });
    connect(&m_clock, &QVariantAnimation::finished, this, &Motion::finish);
}

void Motion::settle(std::shared_ptr<const graph::Projection> projection, layout::Positions places)
{
    m_clock.stop();
    m_projection = std::move(projection);
    m_places = std::move(places);
    m_to.clear();
    m_from.clear();
    m_done = 1;
}

bool Motion::start(std::shared_ptr<const graph::Projection> projection, layout::Positions places,
                   int milliseconds)
{
    layout::Positions from = places;
    bool isAnyAway = false;
    for (std::size_t node = 0; node < places.size() && m_projection != nullptr; ++node) {
        const base::NodeIndex before = m_projection->nodeOf(projection->entityOfNode[node]);
        if (!before.isValid() || before.index() >= m_places.size())
            continue;
        from[node] = m_places[before.index()];
        isAnyAway = isAnyAway || from[node] != places[node];
    }
    settle(std::move(projection), std::move(places));
    if (!isAnyAway || milliseconds <= 0)
        return false;
    m_to = std::exchange(m_places, from);
    m_from = std::move(from);
    m_done = 0;
    m_clock.setDuration(milliseconds);
    m_clock.start();
    return true;
}

void Motion::carry(base::EntityId entity, layout::Point place)
{
    if (m_projection == nullptr)
        return;
    const base::NodeIndex node = m_projection->nodeOf(entity);
    if (!node.isValid() || node.index() >= m_places.size())
        return;
    m_places[node.index()] = place;
    if (!m_from.empty())
        m_from[node.index()] = m_to[node.index()] = place;
}

void Motion::finish()
{
    if (m_to.empty())
        return;
    m_clock.stop();
    m_places = std::move(m_to);
    m_to.clear();
    m_from.clear();
    m_done = 1;
    Q_EMIT arrived();
}

void Motion::goOn(double done)
{
    m_done = done;
    const auto share = static_cast<float>(done);
    for (std::size_t node = 0; node < m_to.size(); ++node) {
        m_places[node].x = m_from[node].x + (m_to[node].x - m_from[node].x) * share;
        m_places[node].y = m_from[node].y + (m_to[node].y - m_from[node].y) * share;
    }
    Q_EMIT moved();
}

} // namespace knotary::views
