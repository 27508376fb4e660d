// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/jobs.h"

#include <QMetaObject>
#include <QRunnable>

#include <utility>

namespace knotary::document
{

struct Jobs::Ticket
{
    base::CancelToken token;
};

Jobs::Jobs(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(static_cast<int>(slotCount));
}

Jobs::~Jobs()
{
    for (const std::shared_ptr<Ticket>& ticket : m_tickets) {
        if (ticket)
            ticket->token.cancel();
    }
    m_pool.waitForDone();
}

void Jobs::start(Slot slot, Work work)
{
    std::shared_ptr<Ticket>& place = m_tickets[static_cast<std::size_t>(slot)];
    const bool wasRunning = place != nullptr;
    if (place)
        place->token.cancel();
    place = std::make_shared<Ticket>();
    const std::shared_ptr<Ticket> ticket = place;

    // The pool's thread touches `this` only to post to it; the destructor waits for the pool.
    const auto isLatest = [this, slot, ticket] {
        return m_tickets[static_cast<std::size_t>(slot)] == ticket;
    };
    m_pool.start(QRunnable::create([this, slot, ticket, isLatest, work = std::move(work)] {
        int lastPercent = -1;
        const base::Control control(ticket->token, [&](double fraction) {
            const int percent = static_cast<int>(fraction * 100);
            if (percent == lastPercent)
                return;
            lastPercent = percent;
            QMetaObject::invokeMethod(
                this,
                [this, slot, isLatest, fraction] {
                    if (isLatest())
                        Q_EMIT progressChanged(slot, fraction);
                },
                Qt::QueuedConnection);
        });
        Delivery deliver = work(control);
        QMetaObject::invokeMethod(
            this,
            [this, slot, ticket, isLatest, deliver = std::move(deliver)] {
                if (!isLatest())
                    return;
                m_tickets[static_cast<std::size_t>(slot)].reset();
                if (deliver && !ticket->token.isCancelled())
                    deliver();
                // The delivery may have started the next job in this slot.
                if (!isRunning(slot))
                    Q_EMIT runningChanged(slot, false);
            },
            Qt::QueuedConnection);
    }));
    if (!wasRunning)
        Q_EMIT runningChanged(slot, true);
}

void Jobs::cancel(Slot slot)
{
    std::shared_ptr<Ticket>& place = m_tickets[static_cast<std::size_t>(slot)];
    if (!place)
        return;
    place->token.cancel();
    place.reset();
    Q_EMIT runningChanged(slot, false);
}

bool Jobs::isRunning(Slot slot) const
{
    return m_tickets[static_cast<std::size_t>(slot)] != nullptr;
}

} // namespace knotary::document
