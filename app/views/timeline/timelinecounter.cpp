// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timelinecounter.h"

#include "app/document/jobs.h"

#include <utility>

namespace knotary::views
{

TimelineCounter::TimelineCounter(document::Session& session, QObject* parent)
    : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TimelineCounter::start);
    connect(&session.document(), &document::Document::aboutToChange, this, &TimelineCounter::stop);
}

TimelineCounter::~TimelineCounter()
{
    m_session.jobs().cancel(document::Slot::Counting);
    const std::lock_guard untilDone(*m_reading);
}

void TimelineCounter::count(query::TimeCountsInput input)
{
    m_input = std::move(input);
    m_soon.start();
}

bool TimelineCounter::isCounting() const
{
    return m_soon.isActive() || m_session.jobs().isRunning(document::Slot::Counting);
}

void TimelineCounter::start()
{
    m_session.jobs().start(
        document::Slot::Counting,
        [this, &dataset = m_session.dataset(), input = m_input,
         reading = m_reading](const base::Control& control) -> document::Jobs::Delivery {
            std::shared_ptr<const figures::CountedTime> result;
            {
                const std::lock_guard whileReading(*reading);
                if (control.isCancelled())
                    return {};
                result = std::make_shared<const figures::CountedTime>(
                    figures::countTime(dataset, input, control));
            }
            if (control.isCancelled())
                return {};
            return [this, result] { Q_EMIT counted(result); };
        });
}

void TimelineCounter::stop()
{
    const bool wasCounting = isCounting();
    m_session.jobs().cancel(document::Slot::Counting);
    {
        const std::lock_guard untilDone(*m_reading);
    }
    // Where nothing changes after all, or somebody asks anew, this is what is counted.
    if (wasCounting)
        m_soon.start();
}

} // namespace knotary::views
