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
constexpr const char* leftAlone =
    QT_TRANSLATE_NOOP("Diagnostics", "not used; the file is left as it is");
constexpr const char* placeFound =
    QT_TRANSLATE_NOOP("Diagnostics", "a place is found for it instead");

constexpr std::array table{
    SentenceTemplate{
        "findings.more", QT_TRANSLATE_NOOP("Diagnostics", "%1 more messages of the kind %2"),
        QT_TRANSLATE_NOOP("Diagnostics", "mend the first ones and read the file again"),
        QT_TRANSLATE_NOOP("Diagnostics", "these are not listed")},
    SentenceTemplate{"read.cancelled", QT_TRANSLATE_NOOP("Diagnostics", "reading was cancelled"),
                     "", nothingOpened},

    // The file as such
    SentenceTemplate{
        "file.not-found", QT_TRANSLATE_NOOP("Diagnostics", "there is no file of this name"),
        QT_TRANSLATE_NOOP("Diagnostics", "check the name and the folder"), nothingOpened},
    SentenceTemplate{"file.no-permission",
                     QT_TRANSLATE_NOOP("Diagnostics", "you may not read this file"),
                     QT_TRANSLATE_NOOP("Diagnostics", "ask its owner, or change its permissions"),
                     nothingOpened},
    SentenceTemplate{"file.link-loop",
                     QT_TRANSLATE_NOOP("Diagnostics", "a link that leads back to itself"),
                     QT_TRANSLATE_NOOP("Diagnostics", "a file, or a link to one"), nothingOpened},
    SentenceTemplate{"file.dangling-link",
                     QT_TRANSLATE_NOOP("Diagnostics", "a link to a file that is not there"),
                     QT_TRANSLATE_NOOP("Diagnostics", "a file, or a link to one"), nothingOpened},
    SentenceTemplate{"file.name-too-long",
                     QT_TRANSLATE_NOOP("Diagnostics", "a name longer than the system allows"),
                     QT_TRANSLATE_NOOP("Diagnostics", "move the file, or shorten its name"),
                     nothingOpened},
    SentenceTemplate{"file.not-regular", QT_TRANSLATE_NOOP("Diagnostics", "this is a %1"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected a file"), nothingOpened, 0, "1"},
    SentenceTemplate{
        "file.read-failed", QT_TRANSLATE_NOOP("Diagnostics", "the file could not be read: %1"),
        QT_TRANSLATE_NOOP("Diagnostics", "try again, or copy the file elsewhere"), nothingOpened},
    SentenceTemplate{
        "file.too-large", QT_TRANSLATE_NOOP("Diagnostics", "a file larger than %1 MiB"),
        QT_TRANSLATE_NOOP("Diagnostics", "split it into smaller data sets"), nothingOpened},
    SentenceTemplate{
        "file.unknown-format", QT_TRANSLATE_NOOP("Diagnostics", "a file of no format that we know"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected YAML (.yaml) or JSON (.json)"), nothingOpened},
    SentenceTemplate{
        "file.not-readable-format",
        QT_TRANSLATE_NOOP("Diagnostics", "a file in the format %1, which is only written"),
        QT_TRANSLATE_NOOP("Diagnostics", "open the YAML file that it was made from"),
        nothingOpened},

    // Its bytes
    SentenceTemplate{
        "text.empty", QT_TRANSLATE_NOOP("Diagnostics", "an empty file"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected a data set that begins with \"knotary: 1\""),
        nothingOpened},
    SentenceTemplate{
        "text.only-comments", QT_TRANSLATE_NOOP("Diagnostics", "a file of nothing but comments"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected a data set that begins with \"knotary: 1\""),
        nothingOpened},
    SentenceTemplate{
        "text.is-zip",
        QT_TRANSLATE_NOOP("Diagnostics", "this is a ZIP archive or an office document, not YAML"),
        QT_TRANSLATE_NOOP("Diagnostics", "unpack it, or export its content as text"),
        nothingOpened},
    SentenceTemplate{
        "text.is-pdf", QT_TRANSLATE_NOOP("Diagnostics", "this is a PDF document, not YAML"),
        QT_TRANSLATE_NOOP("Diagnostics", "open the data that the document was made from"),
        nothingOpened},
    SentenceTemplate{
        "text.is-html", QT_TRANSLATE_NOOP("Diagnostics", "this is HTML, not YAML"),
        QT_TRANSLATE_NOOP("Diagnostics",
                          "download the file itself instead of the page that shows it"),
        nothingOpened},
    SentenceTemplate{"text.is-xml", QT_TRANSLATE_NOOP("Diagnostics", "this is XML, not YAML"),
                     QT_TRANSLATE_NOOP("Diagnostics", "give the file the name of its format"),
                     nothingOpened},
    SentenceTemplate{
        "text.utf16-converted", QT_TRANSLATE_NOOP("Diagnostics", "text in %1"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected UTF-8"),
        QT_TRANSLATE_NOOP("Diagnostics", "converted while reading; the file stays as it is")},
    SentenceTemplate{
        "text.utf16-without-mark",
        QT_TRANSLATE_NOOP("Diagnostics", "this looks like %1 without a byte order mark"),
        QT_TRANSLATE_NOOP("Diagnostics", "save it as UTF-8 in your editor"), nothingOpened},
    SentenceTemplate{
        "text.not-utf8", QT_TRANSLATE_NOOP("Diagnostics", "byte 0x%1 is not UTF-8"),
        QT_TRANSLATE_NOOP(
            "Diagnostics",
            "the file may be in GB18030, Big5 or Windows-1252: save it as UTF-8 in your editor"),
        nothingOpened},
    SentenceTemplate{
        "text.overlong",
        QT_TRANSLATE_NOOP("Diagnostics",
                          "byte 0x%1 begins a character written with more bytes than it needs"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected UTF-8 in its shortest form"), nothingOpened},
    SentenceTemplate{
        "text.surrogate",
        QT_TRANSLATE_NOOP("Diagnostics", "byte 0x%1 begins half a character (a surrogate)"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected whole characters in UTF-8"), nothingOpened},
    SentenceTemplate{
        "text.cut-character",
        QT_TRANSLATE_NOOP("Diagnostics", "the file ends in the middle of a character (byte 0x%1)"),
        QT_TRANSLATE_NOOP("Diagnostics", "was the file cut off? fetch it again"), nothingOpened},
    SentenceTemplate{
        "text.control-character", QT_TRANSLATE_NOOP("Diagnostics", "the control character %1"),
        QT_TRANSLATE_NOOP("Diagnostics", "delete it, or write it as an escape in double quotes"),
        nothingOpened},
    SentenceTemplate{
        "text.lone-carriage-return",
        QT_TRANSLATE_NOOP("Diagnostics",
                          "a line that ends with a carriage return alone (old Macintosh)"),
        QT_TRANSLATE_NOOP("Diagnostics", "save a copy with the line ends LF or CRLF"),
        nothingOpened},
    SentenceTemplate{
        "text.line-too-long", QT_TRANSLATE_NOOP("Diagnostics", "a line longer than %1 bytes"),
        QT_TRANSLATE_NOOP("Diagnostics", "break it into several lines"), nothingOpened},
    SentenceTemplate{
        "text.merge-conflict", QT_TRANSLATE_NOOP("Diagnostics", "an unresolved merge conflict"),
        QT_TRANSLATE_NOOP(
            "Diagnostics",
            "choose one of the two versions and delete the lines <<<<<<<, ======= and >>>>>>>"),
        nothingOpened},

    // JSON
    SentenceTemplate{"json.unexpected", QT_TRANSLATE_NOOP("Diagnostics", "unexpected \"%1\""),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected %2"), nothingOpened, 0, "2"},
    SentenceTemplate{
        "json.cut-off", QT_TRANSLATE_NOOP("Diagnostics", "the file ends in the middle"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected %1; was the file cut off? fetch it again"),
        nothingOpened, 0, "1"},
    SentenceTemplate{"json.trailing-comma",
                     QT_TRANSLATE_NOOP("Diagnostics", "a comma behind the last entry"),
                     QT_TRANSLATE_NOOP("Diagnostics", "delete the comma"), nothingOpened},
    SentenceTemplate{
        "json.unclosed-text",
        QT_TRANSLATE_NOOP("Diagnostics", "a text that is not closed on its line"),
        QT_TRANSLATE_NOOP("Diagnostics", "write \" at its end, and \\n for a line break"),
        nothingOpened},
    SentenceTemplate{
        "json.raw-control",
        QT_TRANSLATE_NOOP("Diagnostics", "a tab or another control character in a text"),
        QT_TRANSLATE_NOOP("Diagnostics", "write \\t, or the escape of the character"),
        nothingOpened},
    SentenceTemplate{"json.bad-escape",
                     QT_TRANSLATE_NOOP("Diagnostics", "%1 means nothing in JSON"),
                     QT_TRANSLATE_NOOP("Diagnostics", "write \\\\ for a backslash"), nothingOpened},
    SentenceTemplate{"json.half-character",
                     QT_TRANSLATE_NOOP("Diagnostics", "%1 is half a character"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected both halves"),
                     QT_TRANSLATE_NOOP("Diagnostics", "replaced by U+FFFD")},
    SentenceTemplate{
        "json.too-deep", QT_TRANSLATE_NOOP("Diagnostics", "lists and maps nested deeper than %1"),
        QT_TRANSLATE_NOOP("Diagnostics", "a data set needs no more than 6"), nothingOpened},
    SentenceTemplate{
        "json.content-after-end",
        QT_TRANSLATE_NOOP("Diagnostics", "content after the end of the document"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected one JSON document: delete what follows it"),
        nothingOpened},
    SentenceTemplate{
        "json.duplicate-key",
        QT_TRANSLATE_NOOP("Diagnostics", "the key \"%1\" a second time; the first is in line %2"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected each key once: delete or rename one"),
        QT_TRANSLATE_NOOP("Diagnostics", "the first value is used")},

    // Where things stand, kept beside a data set
    SentenceTemplate{
        "arrangement.empty", QT_TRANSLATE_NOOP("Diagnostics", "an empty file"),
        QT_TRANSLATE_NOOP("Diagnostics", "delete it, and another one is written in its place"),
        leftAlone},
    SentenceTemplate{
        "arrangement.not-ours",
        QT_TRANSLATE_NOOP("Diagnostics", "a file that says nothing about where things stand"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected \"format: knotary-arrangement\""), leftAlone},
    SentenceTemplate{
        "arrangement.version-unsupported",
        QT_TRANSLATE_NOOP("Diagnostics", "the format version \"%1\""),
        QT_TRANSLATE_NOOP("Diagnostics", "expected 1; a later version needs a later program"),
        leftAlone},
    SentenceTemplate{"arrangement.wrong-form", QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" holds %2"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected %3"), leftAlone, 0, "23"},
    SentenceTemplate{
        "arrangement.too-many", QT_TRANSLATE_NOOP("Diagnostics", "more than %1 places"),
        QT_TRANSLATE_NOOP("Diagnostics", "delete the file, and things are laid out anew"),
        leftAlone},
    SentenceTemplate{
        "arrangement.no-place", QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is no coordinate"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected a number from -%2 to %2"), placeFound},
    SentenceTemplate{"arrangement.half-a-place",
                     QT_TRANSLATE_NOOP("Diagnostics", "only one of the two coordinates"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected both x and y"), placeFound},
    SentenceTemplate{"arrangement.not-a-flag",
                     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is neither true nor false"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected true or false"),
                     QT_TRANSLATE_NOOP("Diagnostics", "taken for false")},
    SentenceTemplate{"arrangement.not-a-number",
                     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is no number"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected a number"),
                     QT_TRANSLATE_NOOP("Diagnostics", "not read")},
    SentenceTemplate{"arrangement.nameless",
                     QT_TRANSLATE_NOOP("Diagnostics", "an entry without a name"),
                     QT_TRANSLATE_NOOP("Diagnostics", "write one, as in \"name: Start here\""),
                     QT_TRANSLATE_NOOP("Diagnostics", "the entry is skipped")},
    SentenceTemplate{
        "arrangement.too-many-saved",
        QT_TRANSLATE_NOOP("Diagnostics", "more than %2 entries in \"%1\""),
        QT_TRANSLATE_NOOP("Diagnostics", "remove those that nobody needs"),
        QT_TRANSLATE_NOOP("Diagnostics", "the others are not read, and left out when the file is "
                                         "written again")},
    SentenceTemplate{
        "arrangement.unknown-field", QT_TRANSLATE_NOOP("Diagnostics", "the unknown field \"%1\""),
        QT_TRANSLATE_NOOP("Diagnostics", "expected one of %3"),
        QT_TRANSLATE_NOOP("Diagnostics", "not read, and left out when the file is written again"),
        2},
};

} // namespace

std::span<const SentenceTemplate> sentencesOfFiles()
{
    return table;
}

} // namespace knotary::text
