// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Views and filters that a person has given a name, kept with the arrangement of a data set.

#include <QObject>

namespace knotary::document
{

class Bookmarks : public QObject
{
    Q_OBJECT

public:
    explicit Bookmarks(QObject* parent = nullptr);
    ~Bookmarks() override;

Q_SIGNALS:
    void changed();
};

} // namespace knotary::document
