// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/diagnosticsentences.h"

#include <QtGlobal>

#include <array>

namespace knotary::text
{
namespace
{

constexpr const char* nothingOpened = QT_TRANSLATE_NOOP("Diagnostics", "nothing was opened");

constexpr std::array table{
    // What a picture carries
    SentenceTemplate{
        "carried.nothing",
        QT_TRANSLATE_NOOP("Diagnostics",
                          "this picture was not made by Knotary, or what it carried was removed by "
                          "the program that saved it last"),
        QT_TRANSLATE_NOOP("Diagnostics", "open the picture as Knotary wrote it, or its data"),
        nothingOpened},
    SentenceTemplate{"carried.not-a-picture",
                     QT_TRANSLATE_NOOP("Diagnostics", "this is no picture that Knotary makes"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected a figure as SVG, PDF or PNG"),
                     nothingOpened},
    SentenceTemplate{
        "carried.damaged", QT_TRANSLATE_NOOP("Diagnostics", "what the picture carries is damaged"),
        QT_TRANSLATE_NOOP("Diagnostics", "was the file cut off? fetch it again"), nothingOpened},
    SentenceTemplate{"carried.too-large",
                     QT_TRANSLATE_NOOP("Diagnostics", "the picture carries more than %1 MiB"),
                     QT_TRANSLATE_NOOP("Diagnostics", "open the data that it was made from"),
                     nothingOpened},
    SentenceTemplate{"carried.encrypted", QT_TRANSLATE_NOOP("Diagnostics", "the PDF is encrypted"),
                     QT_TRANSLATE_NOOP("Diagnostics", "save a copy of it without a password"),
                     nothingOpened},
    SentenceTemplate{"carried.doctype",
                     QT_TRANSLATE_NOOP("Diagnostics", "a document type, which may hide anything"),
                     QT_TRANSLATE_NOOP("Diagnostics", "delete the line that begins with <!DOCTYPE"),
                     nothingOpened},
    SentenceTemplate{"carried.bad-xml",
                     QT_TRANSLATE_NOOP("Diagnostics", "the SVG is no sound XML: %1"),
                     QT_TRANSLATE_NOOP("Diagnostics", "save it anew in the program that made it"),
                     nothingOpened},
    SentenceTemplate{
        "carried.not-ours",
        QT_TRANSLATE_NOOP("Diagnostics", "what the picture carries does not tell of a figure"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected \"format: knotary-figure\""), nothingOpened},
    SentenceTemplate{
        "carried.version-unsupported",
        QT_TRANSLATE_NOOP("Diagnostics", "the figure is of the format version \"%1\""),
        QT_TRANSLATE_NOOP("Diagnostics", "expected 1; a later version needs a later program"),
        nothingOpened},
    SentenceTemplate{
        "carried.bad-name", QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is no name of a file"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected a file in the folder of the figure"),
        nothingOpened},
    SentenceTemplate{
        "carried.incomplete", QT_TRANSLATE_NOOP("Diagnostics", "the section \"%1\" is missing"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected it in every figure"), nothingOpened},
};

} // namespace

std::span<const SentenceTemplate> sentencesOfFigures()
{
    return table;
}

} // namespace knotary::text
