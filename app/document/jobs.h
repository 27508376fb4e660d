// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Long work beside the window: one slot a purpose, one job a slot, the latest wins. Starting a job
// cancels the slot's former one; a result that comes too late is dropped. Only the thread that
// made Jobs hears of results.

#include "model/base/control.h"

#include <QObject>
#include <QThreadPool>

#include <array>
#include <atomic>
#include <functional>
#include <memory>

namespace knotary::document
{

enum class Slot
{
    Open,
    Layout,
    Export,
    Text,
    Picture,   ///< of the graph, for the canvas
    Multiples, ///< small pictures of it, one after the other
    Counting,  ///< for the chart over time
    Search,    ///< makes the index
    Filter,    ///< what the terms of the filter let through
    Paths,     ///< what connects two entities
    Analysis,  ///< numbers and groups for a lens
    Checks,    ///< what a careful editor would look at
    Table,     ///< rows of the table
    Preview    ///< of a figure that is to be exported
};
inline constexpr std::size_t slotCount = 14;

class Jobs : public QObject
{
    Q_OBJECT

public:
    explicit Jobs(QObject* parent = nullptr);
    ~Jobs() override; ///< cancels and waits

    /// Runs `work` on a pool thread and then, unless cancelled or outdated, the function it
    /// returned on this object's thread.
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(const base::Control& control)>;
    void start(Slot slot, Work work);
    void cancel(Slot slot);
    [[nodiscard]] bool isRunning(Slot slot) const;

Q_SIGNALS:
    void progressChanged(knotary::document::Slot slot, double fraction);
    void runningChanged(knotary::document::Slot slot, bool isRunning);

private:
    struct Ticket;
    std::array<std::shared_ptr<Ticket>, slotCount> m_tickets;
    QThreadPool m_pool;
};

} // namespace knotary::document
