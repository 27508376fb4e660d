// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/filter.h"

namespace knotary::document
{

Filter::Filter(Document& document, Jobs& jobs, QObject* parent)
    : QObject(parent), m_document(document), m_jobs(jobs)
{}

Filter::~Filter() = default;

void Filter::setText(const std::string& text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
}

} // namespace knotary::document
