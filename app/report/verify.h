// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether a figure still says what the data say: what it shows, held against what is claimed now.

#include "model/base/control.h"
#include "model/dataset/dataset.h"
#include "model/formats/figurecapsule.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace knotary::report
{

enum class Change
{
    Changed,
    Withdrawn, ///< retracted, or not there any more
    New        ///< claimed between entities that are drawn, and would be drawn now
};
/// "changed", "withdrawn", "new"
[[nodiscard]] const char* codeOf(Change change);

struct ChangedRecord
{
    std::string id; ///< the key of a claim or an entity
    Change change = Change::Changed;
    QString was; ///< a sentence; empty where there was nothing
    QString is;
};

struct Verification
{
    bool isSameData = false;             ///< nothing at all has changed in the data set
    std::vector<ChangedRecord> entities; ///< what is called otherwise, or is gone
    std::vector<ChangedRecord> claims;

    [[nodiscard]] bool holds() const { return entities.empty() && claims.empty(); }
};

/// `figure` holds a capsule and its data. Sentences are in the figure's language. May lay out:
/// needs fonts.
[[nodiscard]] Verification verify(const formats::DecodedCapsule& figure,
                                  std::shared_ptr<const dataset::Dataset> present,
                                  const base::CancelToken& token);

} // namespace knotary::report
