// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the parts of a page become one HTML file that no text of the data can break out of.

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <utility>

namespace knotary::webpage
{

/// The text of HTML or of an attribute in quotation marks.
[[nodiscard]] QByteArray escaped(const QString& text);

/// JSON that may stand in a <script> element: no "<" begins a tag or a comment there, and no line
/// separator ends a line.
[[nodiscard]] QByteArray scriptSafe(const QJsonObject& data);

/// 'sha256-…' of what stands between two tags, as a policy names it (CSP Level 3).
[[nodiscard]] QByteArray policyHash(const QByteArray& content);

/// The files of resources/webpage, one after the other.
[[nodiscard]] QByteArray shipped(const QStringList& names);

/// The template with each {{name}} replaced. What is put in is not looked at again.
[[nodiscard]] QByteArray
filled(const QByteArray& page,
       std::initializer_list<std::pair<const char*, QByteArray>> replacements);

} // namespace knotary::webpage
