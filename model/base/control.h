// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How long work hears "stop", says how far it is, and is lent more hands: passed by reference,
// never owned. The work itself knows no thread; whoever runs it elsewhere keeps the token and reads
// the progress.

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <functional>
#include <utility>

namespace knotary::base
{

class CancelToken
{
public:
    void cancel() noexcept { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const noexcept
    {
        return m_cancelled.load(std::memory_order_relaxed);
    }

private:
    std::atomic<bool> m_cancelled{false};
};

/// Hands that work can be shared among.
class Workers
{
public:
    using Task = std::function<void(std::size_t index)>;

    virtual ~Workers() = default;

    /// Calls `task` once for each index below `count`, in any order and perhaps at the same time;
    /// comes back when all calls have. Tasks throw nothing and start no tasks.
    virtual void run(std::size_t count, const Task& task) = 0;

protected:
    Workers() = default;
    Workers(const Workers&) = default;
    Workers& operator=(const Workers&) = default;
};

/// What a long function is given: it asks `isCancelled` at least every 20 ms of work and reports
/// progress from 0 to 1. A default-made Control never cancels and drops the progress.
class Control
{
public:
    using ProgressSink = std::function<void(double fraction)>;

    Control() = default;
    explicit Control(const CancelToken& token, ProgressSink sink = {}, Workers* workers = nullptr)
        : m_token(&token), m_sink(std::move(sink)), m_workers(workers)
    {}

    /// The same, with more hands.
    [[nodiscard]] Control with(Workers& workers) const
    {
        Control control = *this;
        control.m_workers = &workers;
        return control;
    }

    [[nodiscard]] bool isCancelled() const { return m_token != nullptr && m_token->isCancelled(); }
    void report(double fraction) const
    {
        if (m_sink)
            m_sink(fraction);
    }

    /// Calls `body(first, last)` for blocks that together are [0, count). Blocks never depend on
    /// how many hands there are: what is computed block by block comes out the same with any
    /// number.
    template<class Body>
    void parallelFor(std::size_t count, std::size_t blockSize, const Body& body) const
    {
        const std::size_t blocks = (count + blockSize - 1) / blockSize;
        const auto block = [&](std::size_t index) {
            body(index * blockSize, std::min(count, (index + 1) * blockSize));
        };
        if (m_workers != nullptr && blocks > 1) {
            m_workers->run(blocks, block);
            return;
        }
        for (std::size_t index = 0; index < blocks; ++index)
            block(index);
    }

private:
    const CancelToken* m_token = nullptr;
    ProgressSink m_sink;
    Workers* m_workers = nullptr;
};

} // namespace knotary::base
