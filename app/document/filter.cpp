// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/filter.h"

#include "app/document/document.h"
#include "app/document/jobs.h"
#include "app/text/fold.h"

#include <utility>

namespace knotary::document
{

Filter::Filter(Document& document, Jobs& jobs, QObject* parent)
    : QObject(parent), m_document(document), m_jobs(jobs)
{
    connect(&m_document, &Document::aboutToChange, this, &Filter::stopReading);
}

Filter::~Filter()
{
    stopReading(); // the data may go before the jobs do
}

void Filter::setText(const std::string& text)
{
    if (text == m_text)
        return;
    m_text = text;
    read();
    Q_EMIT textChanged();
    workOut();
    if (!m_isStale)
        Q_EMIT contentsChanged();
}

void Filter::setAbout(time::AboutWidth about)
{
    if (about == m_about)
        return;
    m_about = about;
    m_parsed.query.about = about;
    if (m_parsed.query.isEmpty())
        return;
    workOut();
    if (!m_isStale)
        Q_EMIT contentsChanged();
}

bool Filter::followData()
{
    if (m_text.empty())
        return false;
    read();
    workOut();
    return !m_isStale;
}

void Filter::startAfresh()
{
    stopReading();
    m_text.clear();
    m_parsed = {};
    m_contents.reset();
    m_isStale = false;
}

void Filter::read()
{
    m_parsed = query::parseQuery(m_text, m_document.dataset(), text::foldTyped);
    m_parsed.query.about = m_about;
}

/// The contents are right afterwards, or stale and a job is under way.
void Filter::workOut()
{
    m_jobs.cancel(Slot::Filter);
    m_isStale = false;
    if (m_parsed.query.isEmpty()) {
        m_contents.reset();
    } else if (m_document.dataset().nextClaimId().index() > m_mostAtOnce) {
        m_isStale = true;
        startJob();
    } else {
        m_contents = std::make_shared<const query::FilterContents>(
            query::filterContents(m_document.dataset(), m_parsed.query, text::foldTyped));
    }
}

void Filter::startJob()
{
    m_jobs.start(Slot::Filter,
                 [this, reading = m_reading, &dataset = m_document.dataset(),
                  query = m_parsed.query](const base::Control& control) -> Jobs::Delivery {
                     const std::lock_guard untilRead(*reading);
                     if (control.isCancelled()) // the data set may be gone
                         return {};
                     auto contents = std::make_shared<const query::FilterContents>(
                         query::filterContents(dataset, query, text::foldTyped, control));
                     return [this, contents = std::move(contents)]() mutable {
                         m_contents = std::move(contents);
                         m_isStale = false;
                         Q_EMIT contentsChanged();
                     };
                 });
}

/// Whatever was under way is worked out anew when the data have changed: see followData.
void Filter::stopReading()
{
    m_jobs.cancel(Slot::Filter);
    const std::lock_guard untilDone(*m_reading);
}

} // namespace knotary::document
