// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The functions behind the catalogue, one a verb; nobody else calls them.

#include "app/document/session.h"
#include "app/operations/ui.h"

#include <cstddef>

namespace knotary::operations::verbs
{

using document::Session;

void openFile(Session& session, Ui& ui);
void openBuiltIn(Session& session, Ui& ui);
void exportInFocus(Session& session, Ui& ui);
/// PNG, SVG and HTML of what is in focus, in one.
void copyPicture(Session& session, Ui& ui);
void copyFigureText(Session& session, Ui& ui);
void print(Session& session, Ui& ui);
[[nodiscard]] bool hasFigure(Session& session);
[[nodiscard]] bool hasPathFigure(Session& session);
[[nodiscard]] bool hasPageFigure(Session& session);
[[nodiscard]] bool hasSavedViews(Session& session);
[[nodiscard]] bool hasGraph(Session& session);
[[nodiscard]] bool hasDataset(Session& session);
[[nodiscard]] bool hasDatedGraph(Session& session);

void goBack(Session& session, Ui& ui);
void goForward(Session& session, Ui& ui);
void goToStart(Session& session, Ui& ui);
void find(Session& session, Ui& ui);
void togglePlaying(Session& session, Ui& ui);
void clearYears(Session& session, Ui& ui);
void togglePinnedPage(Session& session, Ui& ui);
[[nodiscard]] bool isPagePinned(Session& session, Ui& ui);
[[nodiscard]] bool canGoBack(Session& session);
[[nodiscard]] bool canGoForward(Session& session);
[[nodiscard]] bool canGoToStart(Session& session);
[[nodiscard]] bool hasDatedClaims(Session& session);
[[nodiscard]] bool hasYears(Session& session);
[[nodiscard]] bool isPlaying(Session& session, Ui& ui);

void nextConflict(Session& session, Ui& ui);
void pathBetween(Session& session, Ui& ui);
void showPath(Session& session, Ui& ui);
void clearPath(Session& session, Ui& ui);
void copyPath(Session& session, Ui& ui);
[[nodiscard]] bool hasPath(Session& session);
[[nodiscard]] bool hasPathQuestion(Session& session);

void layOutAgain(Session& session, Ui& ui);
void cancelLayout(Session& session, Ui& ui);
void unpinSelected(Session& session, Ui& ui);
[[nodiscard]] bool isLayingOut(Session& session);
[[nodiscard]] bool hasPinnedSelection(Session& session);

void setLensOfShown(Session& session, Ui& ui);
void setLensOfWhole(Session& session, Ui& ui);
/// Selects all that is shown of the groups of the selected ones.
void selectSameGroup(Session& session, Ui& ui);
void tellAboutNumbers(Session& session, Ui& ui);
void stopAnalysing(Session& session, Ui& ui);
[[nodiscard]] bool isLensOfShown(Session& session, Ui& ui);
[[nodiscard]] bool isLensOfWhole(Session& session, Ui& ui);
[[nodiscard]] bool canSelectSameGroup(Session& session);
[[nodiscard]] bool hasLensColumns(Session& session);
[[nodiscard]] bool isAnalysing(Session& session);

[[nodiscard]] bool hasSelection(Session& session);

void copyTable(Session& session, Ui& ui);
void saveTable(Session& session, Ui& ui);
void saveTableForExcel(Session& session, Ui& ui);
void showInTable(Session& session, Ui& ui);

void undo(Session& session, Ui& ui);
void redo(Session& session, Ui& ui);
void selectAll(Session& session, Ui& ui);
void selectNone(Session& session, Ui& ui);
void invertSelection(Session& session, Ui& ui);
void selectNeighbours(Session& session, Ui& ui);
[[nodiscard]] bool canUndo(Session& session);
[[nodiscard]] bool canRedo(Session& session);

void showEvidenceOfSelection(Session& session, Ui& ui);
void copySentencesOfEvidence(Session& session, Ui& ui);
void copyFootnotes(Session& session, Ui& ui);
void copyCsl(Session& session, Ui& ui);
void copyBibtex(Session& session, Ui& ui);
void copyRis(Session& session, Ui& ui);
void exportSources(Session& session, Ui& ui);
[[nodiscard]] bool canShowEvidence(Session& session);
[[nodiscard]] bool canCite(Session& session);
[[nodiscard]] bool canCiteSources(Session& session);

void expandSelection(Session& session, Ui& ui);
void collapseSelection(Session& session, Ui& ui);
void hideSelection(Session& session, Ui& ui);
void hideOthers(Session& session, Ui& ui);
void showEverything(Session& session, Ui& ui);
/// Leaves only the selection and what is at most so many lines away.
void focusOnSelection(Session& session, Ui& ui, std::size_t steps);
[[nodiscard]] bool hasFilter(Session& session);
void findFilter(Session& session, Ui& ui);
void clearFilter(Session& session, Ui& ui);
void saveFilter(Session& session, Ui& ui);
void addBookmark(Session& session, Ui& ui);
[[nodiscard]] bool hasBookmarks(Session& session);

[[nodiscard]] bool canExpand(Session& session);
[[nodiscard]] bool canCollapse(Session& session);
[[nodiscard]] bool hasHidden(Session& session);

} // namespace knotary::operations::verbs
