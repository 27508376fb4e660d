// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two years that are held against each other, and what is different between them: a part of what
// the user is looking at.

#include "model/query/changes.h"

#include <QObject>

#include <memory>
#include <optional>

namespace knotary::document
{

class Comparison : public QObject
{
    Q_OBJECT

public:
    explicit Comparison(const dataset::Dataset& dataset, QObject* parent = nullptr);

    /// Nothing: no years are compared.
    void setYears(std::optional<query::YearRange> years);
    [[nodiscard]] const std::optional<query::YearRange>& years() const { return m_years; }

    void setAbout(time::AboutWidth about);
    [[nodiscard]] time::AboutWidth about() const { return m_about; }

    /// Found when first asked for after a change; null where no years are compared. For jobs: stays
    /// while somebody holds it.
    [[nodiscard]] const std::shared_ptr<const query::Changes>& changes() const;

    /// What the data say has changed: what was found is out of date.
    void forget();

Q_SIGNALS:
    /// Other years, or other changes between them.
    void changed();

private:
    const dataset::Dataset& m_dataset;
    std::optional<query::YearRange> m_years;
    time::AboutWidth m_about;
    mutable std::shared_ptr<const query::Changes> m_changes;
};

} // namespace knotary::document
