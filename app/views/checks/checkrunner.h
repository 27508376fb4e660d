// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs the checks in a job beside the window. It reads the data set in its own thread and has
// stopped before the data set changes.

#include "app/document/jobs.h"
#include "app/document/session.h"
#include "model/query/checks.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace knotary::views
{

class CheckRunner : public QObject
{
    Q_OBJECT

public:
    explicit CheckRunner(document::Session& session, QObject* parent = nullptr);
    ~CheckRunner() override;

    /// All but those whose ids stand in `without`; only the last that was asked for counts.
    void run(std::vector<std::string> without);
    void stop();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void finished(const std::shared_ptr<const knotary::query::CheckReport>& report);
    void progressChanged(double fraction);
    void runningChanged(bool isRunning);

private:
    void stopReading();

    document::Session& m_session;
    /// Held by the job while it reads the data set; outlives this object in the job.
    std::shared_ptr<std::mutex> m_reading = std::make_shared<std::mutex>();
};

} // namespace knotary::views
