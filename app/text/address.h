// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A web address as it may be shown: whatever letters it is written with, the reader sees where it
// leads.

#include <QString>

namespace knotary::text
{

/// The host in ASCII (Punycode, RFC 3492), so that a look-alike of a letter shows; the rest
/// percent-encoded. What is no address with a host is shown as text.
[[nodiscard]] QString shownAddress(const QString& address);

/// The address of a page on the web (http, https) in the letters of the wire, as it can be opened;
/// empty where it is none or longer than any that browsers take.
[[nodiscard]] QString webAddress(const QString& address);

} // namespace knotary::text
