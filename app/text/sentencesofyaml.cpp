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
    // Quotes and brackets
    SentenceTemplate{"yaml.unclosed-quote",
                     QT_TRANSLATE_NOOP("Diagnostics", "a quote %1 that is never closed"),
                     QT_TRANSLATE_NOOP("Diagnostics", "write the same %1 at the end of the text"),
                     nothingOpened},
    SentenceTemplate{
        "yaml.apostrophe",
        QT_TRANSLATE_NOOP("Diagnostics", "a quote %1 in the middle of a text in such quotes"),
        QT_TRANSLATE_NOOP("Diagnostics",
                          "double the apostrophe ('') or put the text in double quotes"),
        nothingOpened},
    SentenceTemplate{
        "yaml.text-after-quote",
        QT_TRANSLATE_NOOP("Diagnostics", "text goes on behind the closing quote %1"),
        QT_TRANSLATE_NOOP("Diagnostics", "write \\\" for a quote inside double quotes"),
        nothingOpened},
    SentenceTemplate{
        "yaml.text-after-value",
        QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" behind a value that has ended"),
        QT_TRANSLATE_NOOP("Diagnostics", "put the whole value in quotes, or start a new line"),
        nothingOpened},
    SentenceTemplate{"yaml.unclosed-bracket",
                     QT_TRANSLATE_NOOP("Diagnostics", "a bracket %1 that is never closed"),
                     QT_TRANSLATE_NOOP("Diagnostics", "close it behind its last entry"),
                     nothingOpened},
    SentenceTemplate{"yaml.mismatched-bracket",
                     QT_TRANSLATE_NOOP("Diagnostics", "a bracket %1 that closes nothing"),
                     QT_TRANSLATE_NOOP("Diagnostics", "[ is closed by ] and { by }"),
                     nothingOpened},
    SentenceTemplate{"yaml.missing-comma",
                     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" without a comma before it"),
                     QT_TRANSLATE_NOOP("Diagnostics", "separate the entries in brackets by commas"),
                     nothingOpened},
    SentenceTemplate{
        "yaml.empty-flow-entry", QT_TRANSLATE_NOOP("Diagnostics", "a comma with nothing before it"),
        QT_TRANSLATE_NOOP("Diagnostics", "write the missing entry, or \"\" for an empty one"),
        nothingOpened},
    SentenceTemplate{"yaml.bad-escape",
                     QT_TRANSLATE_NOOP("Diagnostics", "%1 means nothing in double quotes"),
                     QT_TRANSLATE_NOOP("Diagnostics", "write \\\\ for a backslash"), nothingOpened},
    SentenceTemplate{
        "yaml.surrogate-escape",
        QT_TRANSLATE_NOOP("Diagnostics", "%1 is half a character, as JSON writes it"),
        QT_TRANSLATE_NOOP("Diagnostics",
                          "write the whole character; if the file is JSON, give it the name .json"),
        nothingOpened},

    // Lines and indentation
    SentenceTemplate{"yaml.tab-indent",
                     QT_TRANSLATE_NOOP("Diagnostics", "a tab used for indentation"),
                     QT_TRANSLATE_NOOP("Diagnostics", "indent with spaces"), nothingOpened},
    SentenceTemplate{
        "yaml.wrong-indent",
        QT_TRANSLATE_NOOP("Diagnostics", "a line indented by %1 spaces that fits no line above it"),
        QT_TRANSLATE_NOOP("Diagnostics", "indent it by %2, like the entry that begins in line %3"),
        nothingOpened},
    SentenceTemplate{
        "yaml.block-indent",
        QT_TRANSLATE_NOOP("Diagnostics",
                          "a line of a text block that stands left of the first one"),
        QT_TRANSLATE_NOOP("Diagnostics",
                          "indent all lines of the text at least as deep as its first"),
        nothingOpened},
    SentenceTemplate{
        "yaml.too-deep", QT_TRANSLATE_NOOP("Diagnostics", "lists and maps nested deeper than %1"),
        QT_TRANSLATE_NOOP("Diagnostics", "a data set needs no more than 6"), nothingOpened},
    SentenceTemplate{"yaml.stray-text",
                     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" belongs to nothing above it"),
                     QT_TRANSLATE_NOOP("Diagnostics", "join it to the value above, or delete it"),
                     nothingOpened},

    // What follows what
    SentenceTemplate{
        "yaml.content-after-list", QT_TRANSLATE_NOOP("Diagnostics", "content after the list"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected another item that begins with \"- \""),
        nothingOpened},
    SentenceTemplate{"yaml.content-after-map",
                     QT_TRANSLATE_NOOP("Diagnostics", "content after the map"),
                     QT_TRANSLATE_NOOP("Diagnostics",
                                       "expected another key with a colon at the same indentation"),
                     nothingOpened},
    SentenceTemplate{
        "yaml.content-after-text",
        QT_TRANSLATE_NOOP("Diagnostics", "content after the only value of the file"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected a data set that begins with \"knotary: 1\""),
        nothingOpened},
    SentenceTemplate{
        "yaml.content-after-end",
        QT_TRANSLATE_NOOP("Diagnostics", "content after the end of the document"),
        QT_TRANSLATE_NOOP("Diagnostics", "move it up, or delete the line that ends the document"),
        nothingOpened},
    SentenceTemplate{
        "yaml.several-documents", QT_TRANSLATE_NOOP("Diagnostics", "%1 documents in one file"),
        QT_TRANSLATE_NOOP("Diagnostics",
                          "expected 1: put each into a file of its own, or delete the lines ---"),
        nothingOpened},

    // Keys
    SentenceTemplate{
        "yaml.duplicate-key",
        QT_TRANSLATE_NOOP("Diagnostics", "the key \"%1\" a second time; the first is in line %2"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected each key once: delete or rename one"),
        QT_TRANSLATE_NOOP("Diagnostics", "the first value is used")},
    SentenceTemplate{
        "yaml.key-without-colon",
        QT_TRANSLATE_NOOP("Diagnostics", "the key \"%1\" without a colon"),
        QT_TRANSLATE_NOOP("Diagnostics", "write \"key: value\", or \"- item\" for one more item"),
        nothingOpened},
    SentenceTemplate{"yaml.missing-key", QT_TRANSLATE_NOOP("Diagnostics", "a value without a key"),
                     QT_TRANSLATE_NOOP("Diagnostics", "write the key before the colon"),
                     nothingOpened},
    SentenceTemplate{
        "yaml.complex-key", QT_TRANSLATE_NOOP("Diagnostics", "a key that is no plain word"),
        QT_TRANSLATE_NOOP("Diagnostics", "lists, maps and aliases can only stand behind a colon"),
        nothingOpened},
    SentenceTemplate{
        "yaml.key-too-long", QT_TRANSLATE_NOOP("Diagnostics", "a key longer than %1 bytes"),
        QT_TRANSLATE_NOOP("Diagnostics", "shorten it; is a quote or a line break missing?"),
        nothingOpened},
    SentenceTemplate{
        "yaml.text-too-long", QT_TRANSLATE_NOOP("Diagnostics", "a text longer than %1 bytes"),
        QT_TRANSLATE_NOOP("Diagnostics", "shorten it, or name the document as a source"),
        nothingOpened},

    // Values
    SentenceTemplate{
        "yaml.colon-in-value", QT_TRANSLATE_NOOP("Diagnostics", "a second colon behind \"%1\""),
        QT_TRANSLATE_NOOP("Diagnostics", "put a value that contains a colon and a space in quotes"),
        nothingOpened},
    SentenceTemplate{
        "yaml.reserved-start",
        QT_TRANSLATE_NOOP("Diagnostics",
                          "a value that begins with %1, which means something else in YAML"),
        QT_TRANSLATE_NOOP("Diagnostics", "put the value in quotes"), nothingOpened},
    SentenceTemplate{
        "yaml.comment-after-word",
        QT_TRANSLATE_NOOP("Diagnostics", "a # behind a word begins a comment"),
        QT_TRANSLATE_NOOP("Diagnostics", "put the value in quotes if the # belongs to it"),
        QT_TRANSLATE_NOOP("Diagnostics", "read as a comment")},

    // Anchors and aliases
    SentenceTemplate{
        "yaml.alias-bomb",
        QT_TRANSLATE_NOOP("Diagnostics", "aliases that unfold to more than %2 entries (%1)"),
        QT_TRANSLATE_NOOP("Diagnostics", "write out what the aliases stand for"), nothingOpened},
    SentenceTemplate{"yaml.cyclic-alias",
                     QT_TRANSLATE_NOOP("Diagnostics", "the alias *%1 refers to itself"),
                     QT_TRANSLATE_NOOP("Diagnostics",
                                       "an alias can only name something that has ended before it"),
                     nothingOpened},
    SentenceTemplate{
        "yaml.undefined-alias", QT_TRANSLATE_NOOP("Diagnostics", "the alias %1 names nothing"),
        QT_TRANSLATE_NOOP(
            "Diagnostics",
            "define its anchor with & above it, or put a value that begins with * in quotes"),
        nothingOpened},
    SentenceTemplate{"yaml.anchor-redefined",
                     QT_TRANSLATE_NOOP("Diagnostics", "the anchor &%1 a second time"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected each anchor once"),
                     QT_TRANSLATE_NOOP("Diagnostics", "aliases from here on mean this one")},
    SentenceTemplate{
        "yaml.merge-key", QT_TRANSLATE_NOOP("Diagnostics", "a merge key <<"), "",
        QT_TRANSLATE_NOOP("Diagnostics",
                          "the fields that it names are read in; the file stays as it is")},

    // Tags and directives
    SentenceTemplate{
        "yaml.tag-ignored", QT_TRANSLATE_NOOP("Diagnostics", "the tag %1"),
        QT_TRANSLATE_NOOP(
            "Diagnostics",
            "expected no tag: delete it, or put a value that begins with ! in quotes"),
        QT_TRANSLATE_NOOP("Diagnostics", "ignored; what it marks is read as if it were not there")},
    SentenceTemplate{"yaml.tag-unsupported",
                     QT_TRANSLATE_NOOP("Diagnostics", "the type %1, which is not supported"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected text, a list or a map"),
                     QT_TRANSLATE_NOOP("Diagnostics", "kept as what it is written as")},
    SentenceTemplate{"yaml.tag-directive", QT_TRANSLATE_NOOP("Diagnostics", "a %TAG line"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected no tags: delete the line"),
                     QT_TRANSLATE_NOOP("Diagnostics", "ignored")},
    SentenceTemplate{"yaml.directive-ignored",
                     QT_TRANSLATE_NOOP("Diagnostics", "the unknown directive %1"),
                     QT_TRANSLATE_NOOP("Diagnostics", "only %YAML 1.2 can stand here"),
                     QT_TRANSLATE_NOOP("Diagnostics", "ignored")},
    SentenceTemplate{"yaml.version", QT_TRANSLATE_NOOP("Diagnostics", "the YAML version %1"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected 1.2: delete the %YAML line"),
                     nothingOpened},
    SentenceTemplate{"yaml.syntax", QT_TRANSLATE_NOOP("Diagnostics", "this is not YAML (%1)"),
                     QT_TRANSLATE_NOOP("Diagnostics", "compare the line with its neighbours"),
                     nothingOpened},
};

} // namespace

std::span<const SentenceTemplate> sentencesOfYaml()
{
    return table;
}

} // namespace knotary::text
