// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds entities and sources in the open data set. The index is made by a job when somebody is
// about to search, and made anew when the data have changed; until then the former one answers.

#include "model/query/search.h"

#include <QObject>
#include <QString>

#include <memory>
#include <mutex>
#include <vector>

namespace knotary::document
{

class Document;
class Jobs;

class Search : public QObject
{
    Q_OBJECT

public:
    Search(Document& document, Jobs& jobs, QObject* parent = nullptr);
    ~Search() override;

    /// Somebody is about to search: makes the index unless it is there or on its way.
    void prepare();
    /// Whether all that is there now can be found.
    [[nodiscard]] bool isReady() const;

    /// Best first; what can be found so far, and more when `ready` is said.
    [[nodiscard]] std::vector<query::SearchHit> find(const QString& text);

Q_SIGNALS:
    void ready();

private:
    void stopReading();
    void follow(bool isEverythingNew);

    Document& m_document;
    Jobs& m_jobs;
    std::shared_ptr<const query::SearchIndex> m_index;
    bool m_isStale = true;
    bool m_wasInterrupted = false; ///< the data change while they are read
    /// Held by the job while it reads the data set; outlives this object in the job.
    std::shared_ptr<std::mutex> m_reading = std::make_shared<std::mutex>();
};

} // namespace knotary::document
