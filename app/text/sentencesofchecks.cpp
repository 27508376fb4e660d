// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/diagnosticsentences.h"

#include <QtGlobal>

#include <array>

namespace knotary::text
{
namespace
{

/// What checks find is no fault of the file, so there is no outcome: all of it is kept.
constexpr const char* noOutcome = "";

constexpr std::array table{
    SentenceTemplate{"check.unsourced", QT_TRANSLATE_NOOP("Diagnostics", "%1 has no source"),
                     QT_TRANSLATE_NOOP("Diagnostics", "name who says so"), noOutcome},
    SentenceTemplate{
        "check.single-source", QT_TRANSLATE_NOOP("Diagnostics", "%1 rests on one source"),
        QT_TRANSLATE_NOOP("Diagnostics", "look for an independent second one"), noOutcome},
    SentenceTemplate{
        "check.undated", QT_TRANSLATE_NOOP("Diagnostics", "%1 has no date"),
        QT_TRANSLATE_NOOP("Diagnostics", "say when it holds, as exactly as the source does"),
        noOutcome},
    SentenceTemplate{
        "check.stale",
        QT_TRANSLATE_NOOP("Diagnostics", "%1 may still hold, and its newest source is of %2"),
        QT_TRANSLATE_NOOP("Diagnostics",
                          "look whether it still does; the newest source of all is of %3"),
        noOutcome},
    SentenceTemplate{"check.disputed", QT_TRANSLATE_NOOP("Diagnostics", "%1 is disputed: %2"),
                     QT_TRANSLATE_NOOP("Diagnostics", "show both sides"), noOutcome, 0, "2"},
    SentenceTemplate{
        "check.announced-unconfirmed",
        QT_TRANSLATE_NOOP("Diagnostics", "%1 was announced, and no claim says that it came about"),
        QT_TRANSLATE_NOOP("Diagnostics", "look for a source that confirms it"), noOutcome},
    SentenceTemplate{
        "check.one-publisher",
        QT_TRANSLATE_NOOP("Diagnostics", "%3 of %4 sourced claims on %1 rest on %2 alone"),
        QT_TRANSLATE_NOOP("Diagnostics", "look for other publishers"), noOutcome},
};

} // namespace

std::span<const SentenceTemplate> sentencesOfChecks()
{
    return table;
}

} // namespace knotary::text
