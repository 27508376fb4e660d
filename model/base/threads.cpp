// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/threads.h"

#include <charconv>
#include <cstdlib>
#include <cstring>

namespace knotary::base
{

Threads::Threads(unsigned count)
{
    for (unsigned i = 1; i < count; ++i)
        m_threads.emplace_back([this] { work(); });
}

Threads::~Threads()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_hasWork.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

unsigned Threads::sensibleCount()
{
    constexpr unsigned most = 8;
    unsigned wanted = std::thread::hardware_concurrency();
    if (const char* const said = std::getenv("KNOTARY_THREADS"); said != nullptr)
        std::from_chars(said, said + std::strlen(said), wanted);
    return std::clamp(wanted, 1U, most);
}

void Threads::takeTasks(const Task& task, std::size_t count)
{
    for (;;) {
        const std::size_t index = m_next.fetch_add(1, std::memory_order_relaxed);
        if (index >= count)
            return;
        task(index);
    }
}

void Threads::work()
{
    std::uint64_t seen = 0;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_hasWork.wait(lock, [&] { return m_isEnding || (m_round != seen && m_task != nullptr); });
        if (m_isEnding)
            return;
        seen = m_round;
        const Task& task = *m_task;
        const std::size_t count = m_count;
        ++m_busy;
        lock.unlock();
        takeTasks(task, count);
        lock.lock();
        if (--m_busy == 0)
            m_isDone.notify_one();
    }
}

void Threads::run(std::size_t count, const Task& task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_task = &task;
        m_count = count;
        m_next.store(0, std::memory_order_relaxed);
        ++m_round;
    }
    m_hasWork.notify_all();
    takeTasks(task, count);
    // Whoever has not woken by now need not: there is nothing left to take.
    std::unique_lock lock(m_mutex);
    m_task = nullptr;
    m_isDone.wait(lock, [&] { return m_busy == 0; });
}

} // namespace knotary::base
