// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/checks/checkrunner.h"

#include <utility>

namespace knotary::views
{

using document::Slot;

CheckRunner::CheckRunner(document::Session& session, QObject* parent)
    : QObject(parent), m_session(session)
{
    connect(&session.document(), &document::Document::aboutToChange, this,
            &CheckRunner::stopReading);
    connect(&session.jobs(), &document::Jobs::progressChanged, this,
            [this](Slot slot, double fraction) {
                if (slot == Slot::Checks)
                    Q_EMIT progressChanged(fraction);
            });
    connect(&session.jobs(), &document::Jobs::runningChanged, this,
            [this](Slot slot, bool isRunning) {
                if (slot == Slot::Checks)
                    Q_EMIT runningChanged(isRunning);
            });
}

CheckRunner::~CheckRunner()
{
    disconnect(&m_session.jobs(), nullptr, this, nullptr);
    stopReading(); // the data may go before the jobs do
}

bool CheckRunner::isRunning() const
{
    return m_session.jobs().isRunning(Slot::Checks);
}

void CheckRunner::run(std::vector<std::string> without)
{
    m_session.jobs().start(
        Slot::Checks,
        [this, &dataset = m_session.dataset(), without = std::move(without),
         reading = m_reading](const base::Control& control) -> document::Jobs::Delivery {
            std::shared_ptr<const query::CheckReport> report;
            {
                const std::lock_guard untilRead(*reading);
                if (control.isCancelled()) // the data set may be gone
                    return {};
                report = std::make_shared<const query::CheckReport>(
                    query::runChecks(dataset, without, {}, control));
            }
            return [this, report = std::move(report)] { Q_EMIT finished(report); };
        });
}

void CheckRunner::stop()
{
    m_session.jobs().cancel(Slot::Checks);
}

void CheckRunner::stopReading()
{
    stop();
    const std::lock_guard untilDone(*m_reading);
}

} // namespace knotary::views
