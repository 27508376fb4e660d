// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A session on the built-in data, laid out, without a window.

#include "app/document/document.h"
#include "app/document/jobs.h"
#include "app/document/session.h"

#include <QTest>

namespace knotary::support
{

struct BuiltInSession
{
    document::Jobs jobs;
    document::Document document{jobs};
    document::Session session{document, jobs};

    [[nodiscard]] bool open()
    {
        document.openBuiltIn();
        return QTest::qWaitFor([this] { return !session.positions().empty(); }, 60000);
    }

    [[nodiscard]] base::EntityId nth(std::size_t number) const
    {
        return session.dataset().entities()[number];
    }
    [[nodiscard]] base::EntityId named(const char* key) const
    {
        return *session.dataset().findEntity(key);
    }
};

} // namespace knotary::support
