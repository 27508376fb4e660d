// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/comparison.h"

namespace knotary::document
{

Comparison::Comparison(const dataset::Dataset& dataset, QObject* parent)
    : QObject(parent), m_dataset(dataset)
{}

void Comparison::setYears(std::optional<query::YearRange> years)
{
    if (years == m_years)
        return;
    m_years = years;
    m_changes.reset();
    Q_EMIT changed();
}

void Comparison::setAbout(time::AboutWidth about)
{
    if (about == m_about)
        return;
    m_about = about;
    forget();
}

const std::shared_ptr<const query::Changes>& Comparison::changes() const
{
    if (m_years && m_changes == nullptr)
        m_changes = std::make_shared<const query::Changes>(
            query::changesBetween(m_dataset, *m_years, m_about));
    return m_changes;
}

void Comparison::forget()
{
    m_changes.reset();
    if (m_years)
        Q_EMIT changed();
}

} // namespace knotary::document
