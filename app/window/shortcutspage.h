// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All keys and gestures on one page; the keys come from the catalogue of operations.

#include <QDialog>

namespace knotary::window
{

class ShortcutsPage : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsPage(QWidget* parent = nullptr);
};

} // namespace knotary::window
