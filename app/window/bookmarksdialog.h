// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names, order and end of bookmarks and saved filters.

#include "app/document/session.h"
#include "app/operations/ui.h"

#include <QDialog>

namespace knotary::window
{

class BookmarksDialog : public QDialog
{
    Q_OBJECT

public:
    BookmarksDialog(document::Session& session, operations::Ui& ui, QWidget* parent);
};

} // namespace knotary::window
