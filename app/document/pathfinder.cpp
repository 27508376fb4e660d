// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/pathfinder.h"

namespace knotary::document
{

PathFinder::PathFinder(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

PathFinder::~PathFinder() = default;

} // namespace knotary::document
