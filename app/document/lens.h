// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was worked out of the graph, shown as colours and sizes of nodes.

#include <QObject>

namespace knotary::document
{

class Session;

class Lens : public QObject
{
    Q_OBJECT

public:
    explicit Lens(Session& session, QObject* parent = nullptr);
    ~Lens() override;

Q_SIGNALS:
    void changed();

private:
    Session& m_session;
};

} // namespace knotary::document
