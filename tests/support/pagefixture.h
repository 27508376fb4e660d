// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A page that the program writes, open in Chromium, and what tests ask of it.

#include "tests/support/browser.h"

#include <QTemporaryDir>

namespace knotary::support
{

/// JavaScript, which QString does not take as it stands.
inline QString code(const char* text)
{
    return QString::fromUtf8(text);
}

/// A few claims whose times are sure, about, open, doubted and unknown.
extern const char* const uncertainData;

/// What tests of pages share: after each the page has said no error and has asked for nothing but
/// itself.
class PageFixture
{
public:
    /// Empty, or why there is no browser.
    [[nodiscard]] QString start();
    void begin();
    void end();

    [[nodiscard]] QByteArray program(const QStringList& words) const;
    /// The page of a data file with this text; empty: of the built-in data.
    [[nodiscard]] QString page(const QString& name, const QByteArray& data = {},
                               const QStringList& more = {}) const;
    void open(const QString& file, const QString& fragment = {});
    [[nodiscard]] QStringList shownIds();
    [[nodiscard]] QString focusedId();
    void setYear(int year);
    [[nodiscard]] int number(const QString& script);

    QTemporaryDir folder;
    Browser browser;
    QString builtIn;
    QString uncertain;
};

} // namespace knotary::support
