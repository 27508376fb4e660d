// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How names, values, dates and evidence are said in a line of plain text on a terminal. Dates are
// EDTF, as they are written in the data.

#include "app/text/naming.h"
#include "model/dataset/dataset.h"

#include <QString>

namespace knotary::cli
{

/// Whose names, and in which language.
struct Speaker
{
    const dataset::Dataset& dataset;
    text::NameLanguage language = text::NameLanguage::English;

    [[nodiscard]] QString key(base::EntityId entity) const;
    [[nodiscard]] QString name(base::EntityId entity) const;
    [[nodiscard]] QString text(const dataset::LocalizedText& text) const;
    [[nodiscard]] QString kind(base::KindId kind) const;
    [[nodiscard]] QString property(base::PropertyId property) const;
    /// The property as it reads from the object's side.
    [[nodiscard]] QString inverse(base::PropertyId property) const;

    /// "GSMA (gsma)", "1,800 participants", "2014-11-19", a text.
    [[nodiscard]] QString value(const dataset::Value& value) const;
    /// "[s000 ¶14]", with what else is to be said of it: "[s000 ¶14, denies, via GSMA]".
    [[nodiscard]] QString evidence(const dataset::Evidence& evidence) const;
    /// "China Daily: Title, 2018-11-07"
    [[nodiscard]] QString source(const dataset::Source& source) const;
    /// "2022-07-12, role: host (inferred)": what stands behind a value; begins with ", " or " ".
    [[nodiscard]] QString circumstances(const dataset::Claim& claim) const;
    /// "c101: GSMA initiated World Internet Conference (wic), 2022-07-12 [s000 ¶14]"
    [[nodiscard]] QString sentence(const dataset::Claim& claim) const;
};

[[nodiscard]] QString edtfOf(const time::TimeSpan& span);
[[nodiscard]] const char* wordOf(dataset::Standing standing);
[[nodiscard]] const char* wordOf(dataset::Rank rank);
[[nodiscard]] const char* wordOf(dataset::Stance stance);

} // namespace knotary::cli
