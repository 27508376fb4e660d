// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be done with the evidence of claims: going to a source outside, and citing.

#include "app/document/session.h"
#include "app/operations/ui.h"

#include <QString>

#include <vector>

namespace knotary::operations
{

/// How an address that a data file names may be followed.
enum class Following
{
    AtOnce,      ///< a page on the web
    AfterAsking, ///< a file of this machine
    Never        ///< whatever could run something, or leads nobody knows where
};
[[nodiscard]] Following followingOf(const QString& address);

/// The address of a source as it can be opened; a file is looked for beside the data file.
[[nodiscard]] QString addressToOpen(document::Session& session, const dataset::Source& source);
/// Whether there is an address that may be followed.
[[nodiscard]] bool canOpenSource(document::Session& session, const dataset::Source& source);
/// Asks first where that is due; says why where it may not be opened.
void openSource(document::Session& session, Ui& ui, base::SourceId source);

/// The claims that are to be cited: those whose evidence is shown or, where none is, those among
/// the selected entities.
[[nodiscard]] std::vector<base::ClaimId> claimsToCite(document::Session& session);

/// What the canvas, the filter and the years let through, with what is said in words and numbers
/// of the entities that are shown; in the order of the data set.
[[nodiscard]] std::vector<base::ClaimId> claimsShown(document::Session& session);

/// Sentences with numbered footnotes.
void copySentences(document::Session& session, Ui& ui, const std::vector<base::ClaimId>& claims);

} // namespace knotary::operations
