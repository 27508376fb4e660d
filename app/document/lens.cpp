// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/lens.h"

namespace knotary::document
{

Lens::Lens(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

Lens::~Lens() = default;

} // namespace knotary::document
