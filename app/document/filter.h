// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The terms that all which is shown must hold, as somebody has typed or put them together, and what
// they let through.

#include "model/query/filter.h"

#include <QObject>

#include <memory>
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
    /// For Session::setFilter, which remembers the way back.
    void setText(const std::string& text);
    /// Null where everything is let through. It never changes: hold it as long as it is of use.
    [[nodiscard]] const std::shared_ptr<const query::FilterContents>& contents() const
    {
        return m_contents;
    }

Q_SIGNALS:
    void textChanged();
    void contentsChanged();

private:
    Document& m_document;
    Jobs& m_jobs;
    std::string m_text;
    std::shared_ptr<const query::FilterContents> m_contents;
};

} // namespace knotary::document
