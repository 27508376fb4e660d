// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/diagnosticsentences.h"

#include <QtGlobal>

#include <array>

namespace knotary::text
{
namespace
{

constexpr const char* leftOut = QT_TRANSLATE_NOOP("Diagnostics", "left out");
constexpr const char* nothingDrawn = QT_TRANSLATE_NOOP("Diagnostics", "no figure is drawn");
constexpr const char* figureNotDrawn = QT_TRANSLATE_NOOP("Diagnostics", "this figure is not drawn");

constexpr std::array table{
    // The recipe of a figure
    SentenceTemplate{"recipe.not-a-number", QT_TRANSLATE_NOOP("Diagnostics", "\"%2\" is no number"),
                     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" needs a number"), leftOut},
    SentenceTemplate{"recipe.not-a-count",
                     QT_TRANSLATE_NOOP("Diagnostics", "\"%2\" is no whole number"),
                     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" needs one, from 0 on"), leftOut},
    SentenceTemplate{"recipe.not-a-flag",
                     QT_TRANSLATE_NOOP("Diagnostics", "\"%2\" is neither true nor false"),
                     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" needs true or false"), leftOut},
    SentenceTemplate{
        "recipe.not-a-place",
        QT_TRANSLATE_NOOP("Diagnostics", "the place of \"%1\" is no pair of coordinates"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected [x, y], two numbers from -%2 to %2"),
        QT_TRANSLATE_NOOP("Diagnostics", "a place is found for it instead")},
    SentenceTemplate{"recipe.too-many",
                     QT_TRANSLATE_NOOP("Diagnostics", "more than %2 entries in \"%1\""),
                     QT_TRANSLATE_NOOP("Diagnostics", "remove those that nobody needs"), leftOut},
    SentenceTemplate{"recipe.unknown-word",
                     QT_TRANSLATE_NOOP("Diagnostics", "\"%2\" means nothing in \"%1\""),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected one of %4"), leftOut, 3},
    SentenceTemplate{
        "recipe.unknown-entity",
        QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" names \"%2\", which is not in the data"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected the id of an entity"), leftOut, 3},
    SentenceTemplate{"recipe.out-of-range", QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is %2"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected a number from %3 to %4"), leftOut},
    SentenceTemplate{"recipe.bad-window", QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is no time"),
                     QT_TRANSLATE_NOOP("Diagnostics",
                                       "expected 2016, 2014..2016, ..2016 or the same with "
                                       "months or days"),
                     leftOut},
    SentenceTemplate{
        "recipe.not-two-years", QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" names no two years"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected the first and the last, as in 2014..2016"),
        figureNotDrawn},
    SentenceTemplate{
        "recipe.missing", QT_TRANSLATE_NOOP("Diagnostics", "the field \"%1\" is missing"),
        QT_TRANSLATE_NOOP("Diagnostics", "\"%2\" cannot do without it"), figureNotDrawn},
    SentenceTemplate{"recipe.too-many-panels",
                     QT_TRANSLATE_NOOP("Diagnostics", "more than %1 panels"),
                     QT_TRANSLATE_NOOP("Diagnostics", "choose fewer years, or a larger \"every\""),
                     figureNotDrawn},

    // The report around them
    SentenceTemplate{"report.empty", QT_TRANSLATE_NOOP("Diagnostics", "an empty file"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected \"format: knotary-report\""),
                     nothingDrawn},
    SentenceTemplate{
        "report.not-ours", QT_TRANSLATE_NOOP("Diagnostics", "a file that is no report"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected \"format: knotary-report\""), nothingDrawn},
    SentenceTemplate{
        "report.version-unsupported", QT_TRANSLATE_NOOP("Diagnostics", "the format version \"%1\""),
        QT_TRANSLATE_NOOP("Diagnostics", "expected 1; a later version needs a later program"),
        nothingDrawn},
    SentenceTemplate{
        "report.no-figures", QT_TRANSLATE_NOOP("Diagnostics", "a report without figures"),
        QT_TRANSLATE_NOOP("Diagnostics", "write \"figures:\" and below it \"- file: graph.svg\""),
        nothingDrawn},
    SentenceTemplate{"report.too-many-figures",
                     QT_TRANSLATE_NOOP("Diagnostics", "more than %1 figures"),
                     QT_TRANSLATE_NOOP("Diagnostics", "make several reports of it"), nothingDrawn},
    SentenceTemplate{
        "report.file-missing", QT_TRANSLATE_NOOP("Diagnostics", "a figure without a file"),
        QT_TRANSLATE_NOOP("Diagnostics", "write one, as in \"file: graph.svg\""), nothingDrawn},
    SentenceTemplate{
        "report.bad-name", QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" cannot be the name of a file"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected a name such as graph.svg"), nothingDrawn},
    SentenceTemplate{
        "report.unknown-type", QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" names no type of figure"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected a name ending in .svg, .pdf, .png or .html"),
        nothingDrawn},
    SentenceTemplate{
        "report.file-outside",
        QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" leads out of the folder of the report"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected a name in that folder or below it"),
        nothingDrawn},
    SentenceTemplate{
        "report.file-twice",
        QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" a second time; the first is in line %2"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected a file of its own for each figure"),
        nothingDrawn},
    SentenceTemplate{
        "report.file-link",
        QT_TRANSLATE_NOOP("Diagnostics",
                          "\"%1\" is or lies behind a link that leads out of the folder of the "
                          "report, or nowhere"),
        QT_TRANSLATE_NOOP("Diagnostics", "delete the link, or choose another name"),
        figureNotDrawn},
    SentenceTemplate{
        "report.nothing-to-draw",
        QT_TRANSLATE_NOOP("Diagnostics", "the view \"%1\" finds nothing to draw in the data"),
        QT_TRANSLATE_NOOP("Diagnostics", "choose another view, or other data"), figureNotDrawn},
    SentenceTemplate{
        "report.too-large",
        QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" would have more than 64 million pixels"),
        QT_TRANSLATE_NOOP("Diagnostics", "choose a smaller size or fewer dpi"), figureNotDrawn},
};

} // namespace

std::span<const SentenceTemplate> sentencesOfReports()
{
    return table;
}

} // namespace knotary::text
