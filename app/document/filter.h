// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The terms that all which is shown must hold, as somebody has typed or put them together, and what
// they let through. Worked out at once where the data are few, otherwise by a job; until that is
// done the former contents stay.

#include "model/query/filter.h"

#include <QObject>

#include <cstddef>
#include <memory>
#include <mutex>
#include <string>

namespace knotary::document
{

class Document;
class Jobs;

class Filter : public QObject
{
    Q_OBJECT

public:
    Filter(Document& document, Jobs& jobs, QObject* parent = nullptr);
    ~Filter() override;

    /// The text form; empty: everything is let through.
    [[nodiscard]] const std::string& text() const { return m_text; }
    /// What of it could be read.
    [[nodiscard]] const query::Query& query() const { return m_parsed.query; }
    /// What of it could not be read, with its column.
    [[nodiscard]] const base::Diagnostics& problems() const { return m_parsed.diagnostics; }
    /// For Session::setFilter, which remembers the way back.
    void setText(const std::string& text);
    /// How far dates reach that are about a year.
    void setAbout(time::AboutWidth about);
    /// Null where everything is let through. It never changes: hold it as long as it is of use.
    [[nodiscard]] const std::shared_ptr<const query::FilterContents>& contents() const
    {
        return m_contents;
    }
    /// Whether the contents are still those of a former text or of former data.
    [[nodiscard]] bool isWorking() const { return m_isStale; }

    /// For the Session, which says when: reads the terms anew after the data have changed. True: it
    /// lets something else through, and does not say so itself.
    [[nodiscard]] bool followData();
    /// The same for other data, for which there is no filter yet.
    void startAfresh();

    /// Above so many claims a job works out the contents.
    void setMostAtOnce(std::size_t claims) { m_mostAtOnce = claims; }

Q_SIGNALS:
    void textChanged();
    void contentsChanged();

private:
    void read();
    void workOut();
    void startJob();
    void stopReading();

    Document& m_document;
    Jobs& m_jobs;
    std::string m_text;
    query::ParsedQuery m_parsed;
    time::AboutWidth m_about;
    std::shared_ptr<const query::FilterContents> m_contents;
    std::size_t m_mostAtOnce = 20'000; ///< some 5 ms of work
    bool m_isStale = false;
    /// Held by the job while it reads the data set; outlives this object in the job.
    std::shared_ptr<std::mutex> m_reading = std::make_shared<std::mutex>();
};

} // namespace knotary::document
