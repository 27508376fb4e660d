// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/search.h"

#include "app/document/document.h"
#include "app/document/jobs.h"
#include "app/text/fold.h"

#include <utility>

namespace knotary::document
{

Search::Search(Document& document, Jobs& jobs, QObject* parent)
    : QObject(parent), m_document(document), m_jobs(jobs)
{
    connect(&m_document, &Document::aboutToChange, this, &Search::stopReading);
    connect(&m_document, &Document::changed, this,
            [this](const dataset::Change& change) { follow(change.everything); });
}

Search::~Search()
{
    stopReading(); // the data may go before the jobs do
}

bool Search::isReady() const
{
    return m_index != nullptr && !m_isStale;
}

void Search::prepare()
{
    if (isReady() || m_jobs.isRunning(Slot::Search))
        return;
    m_jobs.start(Slot::Search,
                 [this, reading = m_reading,
                  &dataset = m_document.dataset()](const base::Control& control) -> Jobs::Delivery {
                     std::unique_lock untilRead(*reading);
                     if (control.isCancelled()) // the data set may be gone
                         return {};
                     auto index = std::make_shared<const query::SearchIndex>(
                         dataset, text::foldForSearch, control,
                         [&untilRead] { untilRead.unlock(); });
                     return [this, index = std::move(index)]() mutable {
                         m_index = std::move(index);
                         m_isStale = false;
                         Q_EMIT ready();
                     };
                 });
}

void Search::stopReading()
{
    m_wasInterrupted = m_jobs.isRunning(Slot::Search) || m_wasInterrupted;
    m_jobs.cancel(Slot::Search);
    const std::lock_guard untilDone(*m_reading);
}

void Search::follow(bool isEverythingNew)
{
    m_isStale = true;
    if (isEverythingNew)
        m_index.reset(); // its entities are of other data
    if (std::exchange(m_wasInterrupted, false))
        prepare();
}

std::vector<query::SearchHit> Search::find(const QString& text)
{
    prepare();
    if (m_index == nullptr)
        return {};
    std::vector<query::SearchHit> hits = m_index->find(text.toStdString(), text::foldTyped);
    if (m_isStale) {
        std::erase_if(hits, [&dataset = m_document.dataset()](const query::SearchHit& hit) {
            return hit.entity.isValid() ? dataset.entity(hit.entity) == nullptr
                                        : dataset.source(hit.source) == nullptr;
        });
    }
    return hits;
}

} // namespace knotary::document
