// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/bookmarks.h"

namespace knotary::document
{

Bookmarks::Bookmarks(QObject* parent) : QObject(parent) {}

Bookmarks::~Bookmarks() = default;

} // namespace knotary::document
