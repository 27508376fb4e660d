// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What connects two entities: finds chains of relations in a job and says which are looked at.

#include <QObject>

namespace knotary::document
{

class Session;

class PathFinder : public QObject
{
    Q_OBJECT

public:
    explicit PathFinder(Session& session, QObject* parent = nullptr);
    ~PathFinder() override;

Q_SIGNALS:
    void changed();

private:
    Session& m_session;
};

} // namespace knotary::document
