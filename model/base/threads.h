// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Hands that are threads: a few that sleep until there is work, and the caller's own.

#include "model/base/control.h"

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

namespace knotary::base
{

class Threads final : public Workers
{
public:
    /// `count`: with the calling thread, at least 1.
    explicit Threads(unsigned count);
    ~Threads() override;
    Threads(const Threads&) = delete;
    Threads& operator=(const Threads&) = delete;

    void run(std::size_t count, const Task& task) override;

    /// As many as the machine runs at once, or as the environment variable KNOTARY_THREADS says,
    /// but no more than are of use here.
    [[nodiscard]] static unsigned sensibleCount();

private:
    void work();
    void takeTasks(const Task& task, std::size_t count);

    std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::condition_variable m_isDone;
    const Task* m_task = nullptr; ///< of this round
    std::size_t m_count = 0;
    std::uint64_t m_round = 0;
    std::size_t m_busy = 0; ///< threads that still hold this round's task
    bool m_isEnding = false;
    std::atomic<std::size_t> m_next{0};
    std::vector<std::thread> m_threads;
};

} // namespace knotary::base
