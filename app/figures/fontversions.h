// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which fonts the letters of figures really come from, and in which version: another version may
// set the same words in other places, so a figure says what it was set with.

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace knotary::figures
{

struct FontVersion
{
    QString family;
    QString version; ///< as the font file says it; empty where it does not

    bool operator==(const FontVersion&) const = default;
};

/// The fonts that Latin and Chinese letters are taken from on this machine, each once. Needs a
/// QGuiApplication.
[[nodiscard]] std::vector<FontVersion> fontVersions();

/// The families that figures are meant to be set in and that are not installed.
[[nodiscard]] QStringList missingFonts();

/// The version in the table "name" of a font file (OpenType 1.9, name id 5); empty where it has
/// none or is damaged.
[[nodiscard]] QString versionIn(const QByteArray& nameTable);

} // namespace knotary::figures
