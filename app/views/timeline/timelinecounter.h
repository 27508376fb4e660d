// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Counts what the chart over time shows, in a job beside the window. It reads the data set in its
// own thread and has stopped before the data set changes.

#include "app/document/session.h"
#include "app/figures/timelinefigure.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>

namespace knotary::views
{

class TimelineCounter : public QObject
{
    Q_OBJECT

public:
    explicit TimelineCounter(document::Session& session, QObject* parent = nullptr);
    ~TimelineCounter() override;

    /// Counts soon, and only the last that was asked for.
    void count(query::TimeCountsInput input);
    [[nodiscard]] bool isCounting() const;

Q_SIGNALS:
    void counted(const std::shared_ptr<const knotary::figures::CountedTime>& counted);

private:
    void start();
    void stop();

    document::Session& m_session;
    query::TimeCountsInput m_input;
    QTimer m_soon;
    std::shared_ptr<std::mutex> m_reading = std::make_shared<std::mutex>();
};

} // namespace knotary::views
