// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How long work hears "stop" and says how far it is: passed by reference, never owned. The work
// itself knows no thread; whoever runs it elsewhere keeps the token and reads the progress.

#include <atomic>
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

/// What a long function is given: it asks `isCancelled` at least every 20 ms of work and reports
/// progress from 0 to 1. A default-made Control never cancels and drops the progress.
class Control
{
public:
    using ProgressSink = std::function<void(double fraction)>;

    Control() = default;
    explicit Control(const CancelToken& token, ProgressSink sink = {})
        : m_token(&token), m_sink(std::move(sink))
    {}

    [[nodiscard]] bool isCancelled() const { return m_token != nullptr && m_token->isCancelled(); }
    void report(double fraction) const
    {
        if (m_sink)
            m_sink(fraction);
    }

private:
    const CancelToken* m_token = nullptr;
    ProgressSink m_sink;
};

} // namespace knotary::base
