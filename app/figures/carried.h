// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds in a picture what Knotary put into it so that it can be opened again, also after other
// programs have saved it anew. Strangers' pictures are read here: nothing is believed, everything
// has a limit, and what is wrong is a diagnostic.
//
//   PNG  the text chunk "knotary", compressed or not
//   PDF  the embedded file that begins as our text does, whatever its name
//   SVG  the element figure of our namespace

#include "app/figures/figure.h"
#include "model/base/control.h"
#include "model/base/diagnostic.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace knotary::figures
{

/// Of what is carried; a million entities with their claims need more, and nobody draws them.
inline constexpr qsizetype mostCarriedBytes = qsizetype{64} * 1024 * 1024;

inline constexpr const char* carriedNamespace = "https://knotary.org/ns/figure";

/// By the bytes: Png, Svg or Pdf; nothing where they are no such picture.
[[nodiscard]] std::optional<FileType> pictureTypeOf(const QByteArray& bytes);

/// The text (UTF-8) or why there is none. Codes:
///   carried.nothing      the picture holds nothing of ours
///   carried.not-a-picture
///   carried.damaged      something of ours is there and cannot be read
///   carried.too-large    most MiB
///   carried.encrypted    a PDF with a password
///   carried.doctype      an SVG with a document type, which could hold entities
///   carried.bad-xml      what the reader of XML says
struct Carried
{
    std::optional<QByteArray> text;
    base::Diagnostics diagnostics;
};
/// `name` is what messages call the file.
[[nodiscard]] Carried carriedIn(const QByteArray& bytes, const std::string& name,
                                const base::Control& control);

} // namespace knotary::figures
