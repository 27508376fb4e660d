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
constexpr const char* kept = QT_TRANSLATE_NOOP("Diagnostics", "kept");
constexpr const char* keptAndShown =
    QT_TRANSLATE_NOOP("Diagnostics", "kept and shown under this word");
constexpr const char* dateKept =
    QT_TRANSLATE_NOOP("Diagnostics", "kept as it is written, and counted as undated");
constexpr const char* lookAlikeKept =
    QT_TRANSLATE_NOOP("Diagnostics", "kept; it is made visible where the text is shown");
constexpr const char* otherNameShown =
    QT_TRANSLATE_NOOP("Diagnostics", "another name or the id is shown instead");
constexpr const char* entrySkipped = QT_TRANSLATE_NOOP("Diagnostics", "the entry is skipped");

constexpr std::array table{
    // The file as a data set
    SentenceTemplate{"data.root-not-a-map", QT_TRANSLATE_NOOP("Diagnostics", "the file holds %1"),
                     QT_TRANSLATE_NOOP("Diagnostics",
                                       "expected a map: \"knotary: 1\", then the sections "
                                       "dataset, sources, entities and claims"),
                     nothingOpened, 0, "1"},
    SentenceTemplate{"data.not-a-data-set",
                     QT_TRANSLATE_NOOP("Diagnostics", "a map with no section of a data set"),
                     QT_TRANSLATE_NOOP("Diagnostics",
                                       "expected a map: \"knotary: 1\", then the sections "
                                       "dataset, sources, entities and claims"),
                     nothingOpened},
    SentenceTemplate{"data.version-missing",
                     QT_TRANSLATE_NOOP("Diagnostics", "the format version is missing"),
                     QT_TRANSLATE_NOOP("Diagnostics", "write \"knotary: 1\" as the first line"),
                     QT_TRANSLATE_NOOP("Diagnostics", "read as version 1")},
    SentenceTemplate{
        "data.version-unsupported", QT_TRANSLATE_NOOP("Diagnostics", "the format version \"%1\""),
        QT_TRANSLATE_NOOP("Diagnostics", "expected 1; a later version needs a later program"),
        nothingOpened},
    SentenceTemplate{
        "data.unknown-section", QT_TRANSLATE_NOOP("Diagnostics", "the unknown section \"%1\""),
        QT_TRANSLATE_NOOP("Diagnostics",
                          "expected dataset, sources, kinds, properties, entities or claims"),
        QT_TRANSLATE_NOOP("Diagnostics", "not read; it stays in the file"), 2},
    SentenceTemplate{"data.unknown-field",
                     QT_TRANSLATE_NOOP("Diagnostics", "the unknown field \"%1\""),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected one of %3"),
                     QT_TRANSLATE_NOOP("Diagnostics", "not read; it stays in the file"), 2},
    SentenceTemplate{"data.wrong-form", QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" holds %2"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected %3"),
                     QT_TRANSLATE_NOOP("Diagnostics", "not read"), 0, "23"},
    SentenceTemplate{"data.missing-field",
                     QT_TRANSLATE_NOOP("Diagnostics", "the field \"%1\" is missing"),
                     QT_TRANSLATE_NOOP("Diagnostics", "write it in this entry"),
                     QT_TRANSLATE_NOOP("Diagnostics", "kept as far as it can be shown")},
    SentenceTemplate{"data.empty-field", QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is empty"),
                     QT_TRANSLATE_NOOP("Diagnostics", "write a value behind the colon"),
                     QT_TRANSLATE_NOOP("Diagnostics", "kept as far as it can be shown")},
    SentenceTemplate{
        "data.id-too-long", QT_TRANSLATE_NOOP("Diagnostics", "an id longer than %1 bytes"),
        QT_TRANSLATE_NOOP("Diagnostics", "choose a short one, such as four-principles"), kept},
    SentenceTemplate{
        "data.duplicate-id",
        QT_TRANSLATE_NOOP("Diagnostics", "the id \"%1\" a second time; the first is in line %2"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected each id once: rename one of the two"),
        QT_TRANSLATE_NOOP("Diagnostics", "kept under the id %3")},
    SentenceTemplate{
        "data.too-many", QT_TRANSLATE_NOOP("Diagnostics", "more than %2 entries in \"%1\""),
        QT_TRANSLATE_NOOP("Diagnostics", "split the file into smaller data sets"), nothingOpened},
    SentenceTemplate{
        "data.similar-id",
        QT_TRANSLATE_NOOP("Diagnostics", "the ids \"%1\" and \"%2\" (line %3) differ only in %4"),
        QT_TRANSLATE_NOOP("Diagnostics",
                          "write them the same if they are one, else rename one of the two"),
        QT_TRANSLATE_NOOP("Diagnostics", "both are kept"), 0, "4"},
    SentenceTemplate{
        "data.bad-date", QT_TRANSLATE_NOOP("Diagnostics", "\"%2\" in \"%1\" is no EDTF date: %3"),
        QT_TRANSLATE_NOOP("Diagnostics", "write it like 2014-11-19, 2014-11, 2014, 2014~ or "
                                         "2014/2016"),
        dateKept, 4, "3"},
    SentenceTemplate{"data.ambiguous-date",
                     QT_TRANSLATE_NOOP("Diagnostics", "\"%2\" in \"%1\" can mean two days"),
                     QT_TRANSLATE_NOOP("Diagnostics", "write %3 or %4, whichever the source means"),
                     dateKept},
    SentenceTemplate{
        "data.reversed-interval",
        QT_TRANSLATE_NOOP("Diagnostics", "\"%2\" in \"%1\" ends (%4) before it begins (%3)"),
        QT_TRANSLATE_NOOP("Diagnostics", "exchange the two dates, or mend the one that is wrong"),
        dateKept},

    // The vocabulary
    SentenceTemplate{
        "schema.root-not-a-map", QT_TRANSLATE_NOOP("Diagnostics", "the file holds %1"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected a map with the lists kinds or properties"),
        nothingOpened, 0, "1"},
    SentenceTemplate{
        "schema.already-known",
        QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is already known and means something else"),
        QT_TRANSLATE_NOOP("Diagnostics", "choose another id"),
        QT_TRANSLATE_NOOP("Diagnostics", "the known meaning stays")},
    SentenceTemplate{
        "schema.duplicate-id",
        QT_TRANSLATE_NOOP("Diagnostics", "the id \"%1\" a second time; the first is in line %2"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected each id once: rename one of the two"),
        QT_TRANSLATE_NOOP("Diagnostics", "the first meaning is used")},
    SentenceTemplate{"schema.bad-colour", QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is no colour"),
                     QT_TRANSLATE_NOOP("Diagnostics", "write it like \"#0072B2\", in quotes"),
                     QT_TRANSLATE_NOOP("Diagnostics", "a colour is chosen for it")},
    SentenceTemplate{
        "schema.bad-value-type", QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is no type of value"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected entity, text, quantity, date or url"),
        QT_TRANSLATE_NOOP("Diagnostics", "taken as text"), 2},
    SentenceTemplate{"schema.unknown-kind",
                     QT_TRANSLATE_NOOP("Diagnostics", "the unknown kind \"%1\""),
                     QT_TRANSLATE_NOOP("Diagnostics", "declare it in the section kinds"), kept, 2},
    SentenceTemplate{"schema.bad-truth", QT_TRANSLATE_NOOP("Diagnostics", "\"%2\" in \"%1\""),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected true or false"),
                     QT_TRANSLATE_NOOP("Diagnostics", "taken as false")},

    // Entities
    SentenceTemplate{
        "entity.unknown-kind", QT_TRANSLATE_NOOP("Diagnostics", "the unknown kind \"%1\""),
        QT_TRANSLATE_NOOP("Diagnostics", "declare it in the section kinds"), keptAndShown, 2},
    SentenceTemplate{"entity.no-name", QT_TRANSLATE_NOOP("Diagnostics", "%1 has no name"),
                     QT_TRANSLATE_NOOP("Diagnostics", "write at least one under names"),
                     QT_TRANSLATE_NOOP("Diagnostics", "its id is shown")},
    SentenceTemplate{
        "entity.blank-name", QT_TRANSLATE_NOOP("Diagnostics", "a name of %1 shows nothing"),
        QT_TRANSLATE_NOOP("Diagnostics", "write a name, or leave it out"), otherNameShown},
    SentenceTemplate{
        "entity.unreadable-name",
        QT_TRANSLATE_NOOP("Diagnostics", "the name \"%2\" of %1 has no letter and no digit"),
        QT_TRANSLATE_NOOP("Diagnostics", "write a name that can be read, and this one as an alias"),
        otherNameShown},
    SentenceTemplate{
        "entity.same-name",
        QT_TRANSLATE_NOOP("Diagnostics", "%1 and %4 have the same name \"%2\" and kind"),
        QT_TRANSLATE_NOOP("Diagnostics",
                          "are they one? then keep one; if not, tell them apart by name"),
        QT_TRANSLATE_NOOP("Diagnostics", "both are kept")},
    SentenceTemplate{
        "entity.no-claim", QT_TRANSLATE_NOOP("Diagnostics", "nothing is claimed about %1"),
        QT_TRANSLATE_NOOP("Diagnostics", "write a claim that names it, or delete it"), kept},

    // Claims
    SentenceTemplate{
        "claim.dangling-subject",
        QT_TRANSLATE_NOOP("Diagnostics", "the subject \"%1\" is no entity of this file"),
        QT_TRANSLATE_NOOP("Diagnostics", "add it to the section entities"),
        QT_TRANSLATE_NOOP("Diagnostics", "the claim is kept; an unknown entity stands in for it"),
        2},
    SentenceTemplate{
        "claim.dangling-object",
        QT_TRANSLATE_NOOP("Diagnostics", "the object \"%1\" is no entity of this file"),
        QT_TRANSLATE_NOOP("Diagnostics", "add it to the section entities, or write it as a value"),
        QT_TRANSLATE_NOOP("Diagnostics", "the claim is kept; an unknown entity stands in for it"),
        2},
    SentenceTemplate{
        "claim.dangling-source",
        QT_TRANSLATE_NOOP("Diagnostics", "the source \"%1\" is not in this file"),
        QT_TRANSLATE_NOOP("Diagnostics", "add it to the section sources"),
        QT_TRANSLATE_NOOP("Diagnostics",
                          "the evidence is kept; a source with this id stands in for it"),
        2},
    SentenceTemplate{
        "claim.unknown-property", QT_TRANSLATE_NOOP("Diagnostics", "the unknown property \"%1\""),
        QT_TRANSLATE_NOOP("Diagnostics", "declare it in the section properties"), keptAndShown, 2},
    SentenceTemplate{"claim.empty-value",
                     QT_TRANSLATE_NOOP("Diagnostics", "a value without content"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected text, quantity, date or url in it"),
                     QT_TRANSLATE_NOOP("Diagnostics", "not read")},
    SentenceTemplate{"claim.object-and-value",
                     QT_TRANSLATE_NOOP("Diagnostics", "a claim with both an object and a value"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected one of them: make it two claims"),
                     QT_TRANSLATE_NOOP("Diagnostics", "the object is used")},
    SentenceTemplate{
        "claim.no-value",
        QT_TRANSLATE_NOOP("Diagnostics", "a claim that says nothing about its subject"),
        QT_TRANSLATE_NOOP("Diagnostics", "write an object (an entity id) or a value"),
        QT_TRANSLATE_NOOP("Diagnostics", "not read")},
    SentenceTemplate{"claim.unknown-word", QT_TRANSLATE_NOOP("Diagnostics", "\"%2\" in \"%1\""),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected one of %3"),
                     QT_TRANSLATE_NOOP("Diagnostics", "taken as if it were left out"), 4},
    SentenceTemplate{
        "claim.skipped",
        QT_TRANSLATE_NOOP("Diagnostics",
                          "the claim %1 has no subject, property or value that can be read"),
        QT_TRANSLATE_NOOP("Diagnostics", "mend what is reported in it"), entrySkipped},
    SentenceTemplate{"claim.unknown-subject",
                     QT_TRANSLATE_NOOP("Diagnostics", "the subject of %1 is not there"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected an entity of this data set"), kept},
    SentenceTemplate{"claim.unknown-object",
                     QT_TRANSLATE_NOOP("Diagnostics", "the object of %1 is not there"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected an entity of this data set"), kept},
    SentenceTemplate{"claim.value-type", QT_TRANSLATE_NOOP("Diagnostics", "%1 says \"%2\" with %4"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected %3"), kept, 0, "34"},
    SentenceTemplate{
        "claim.not-a-number",
        QT_TRANSLATE_NOOP("Diagnostics", "%1 says \"%2\" with \"%3\", which is no plain number"),
        QT_TRANSLATE_NOOP("Diagnostics",
                          "write it like 1800, 1,800 or 58.4; words such as \"over\" belong in a "
                          "qualifier"),
        QT_TRANSLATE_NOOP("Diagnostics", "kept as text, and not counted with")},
    SentenceTemplate{
        "claim.about-itself",
        QT_TRANSLATE_NOOP("Diagnostics", "%1 has the same subject and object"),
        QT_TRANSLATE_NOOP("Diagnostics", "is one of them another entity? then mend it"), kept},
    SentenceTemplate{
        "claim.circle", QT_TRANSLATE_NOOP("Diagnostics", "a circle of \"%2\", from %1 on: %3"),
        QT_TRANSLATE_NOOP("Diagnostics",
                          "nothing stands above itself: delete or turn round one of these claims"),
        kept},
    SentenceTemplate{"claim.unknown-subject-kind",
                     QT_TRANSLATE_NOOP("Diagnostics", "%1 says \"%2\" of something of the kind %3"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected one of %4"), kept},
    SentenceTemplate{
        "claim.unknown-object-kind",
        QT_TRANSLATE_NOOP("Diagnostics", "%1 says \"%2\" and names something of the kind %3"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected one of %4"), kept},
    SentenceTemplate{"claim.no-evidence", QT_TRANSLATE_NOOP("Diagnostics", "%1 has no source"),
                     QT_TRANSLATE_NOOP("Diagnostics", "write under evidence where it can be read"),
                     QT_TRANSLATE_NOOP("Diagnostics", "kept and counted as unsourced")},
    SentenceTemplate{
        "claim.inferred-without-premises",
        QT_TRANSLATE_NOOP("Diagnostics", "%1 is inferred from nothing"),
        QT_TRANSLATE_NOOP("Diagnostics", "write under inferredFrom which claims it follows from"),
        kept},
    SentenceTemplate{
        "claim.premise-missing",
        QT_TRANSLATE_NOOP("Diagnostics",
                          "%1 is inferred from \"%2\", which is no claim of this file"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected the id of a claim"), kept},
    SentenceTemplate{"claim.premise-retracted",
                     QT_TRANSLATE_NOOP("Diagnostics", "%1 is inferred from %2, which is retracted"),
                     QT_TRANSLATE_NOOP("Diagnostics", "check whether it still follows"), kept},
    SentenceTemplate{
        "claim.premise-circle", QT_TRANSLATE_NOOP("Diagnostics", "%1 is inferred from itself"),
        QT_TRANSLATE_NOOP("Diagnostics", "take one step out of the circle in inferredFrom"), kept},
    SentenceTemplate{
        "claim.same-twice", QT_TRANSLATE_NOOP("Diagnostics", "%1 says the same as %2"),
        QT_TRANSLATE_NOOP("Diagnostics", "join them into one claim with the evidence of both"),
        QT_TRANSLATE_NOOP("Diagnostics", "both are kept")},

    // Look-alikes
    SentenceTemplate{
        "id.mixed-scripts",
        QT_TRANSLATE_NOOP("Diagnostics", "in the id \"%1\" the %2 is a %4 letter (%3)"),
        QT_TRANSLATE_NOOP("Diagnostics",
                          "write an id in one script, or it is taken for another one"),
        kept, 0, "4"},
    SentenceTemplate{
        "text.bidi-override",
        QT_TRANSLATE_NOOP("Diagnostics", "the character %1 turns the reading direction round"),
        QT_TRANSLATE_NOOP("Diagnostics", "delete it; right-to-left text needs none"),
        lookAlikeKept},
    SentenceTemplate{
        "text.hidden-character", QT_TRANSLATE_NOOP("Diagnostics", "the character %1 shows nothing"),
        QT_TRANSLATE_NOOP("Diagnostics", "delete it, or write a blank"), lookAlikeKept},
    SentenceTemplate{"text.stacked-marks",
                     QT_TRANSLATE_NOOP("Diagnostics", "%1 marks stand on one letter"),
                     QT_TRANSLATE_NOOP("Diagnostics", "delete those that no language writes"),
                     QT_TRANSLATE_NOOP("Diagnostics", "kept; four of them are shown")},

    // Evidence and sources
    SentenceTemplate{"evidence.unknown-source",
                     QT_TRANSLATE_NOOP("Diagnostics", "evidence %2 of %1 names no source"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected the id of a source"), kept},
    SentenceTemplate{"evidence.same-twice",
                     QT_TRANSLATE_NOOP("Diagnostics", "%1 names %2, place \"%3\", twice"),
                     QT_TRANSLATE_NOOP("Diagnostics", "delete one of them"), kept},
    SentenceTemplate{
        "evidence.unknown-same-text",
        QT_TRANSLATE_NOOP("Diagnostics",
                          "%1 calls its text in %2 the same as in \"%3\", which is no source"),
        QT_TRANSLATE_NOOP("Diagnostics", "expected the id of a source"), kept},
    SentenceTemplate{"evidence.same-text-as-itself",
                     QT_TRANSLATE_NOOP("Diagnostics", "%1 calls its text in %2 the same as in %2"),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected another source"), kept},
    SentenceTemplate{
        "source.unused", QT_TRANSLATE_NOOP("Diagnostics", "no claim rests on the source %1"),
        QT_TRANSLATE_NOOP("Diagnostics", "name it in a claim's evidence, or delete it"), kept},
};

constexpr std::array queryTable{
    SentenceTemplate{
        "query.unknown-field", QT_TRANSLATE_NOOP("Diagnostics", "the unknown word \"%1:\""),
        QT_TRANSLATE_NOOP("Diagnostics",
                          "expected kind:, property:, source:, publisher:, standing:, evidence:, "
                          "when:, degree:, id: or near:"),
        QT_TRANSLATE_NOOP("Diagnostics", "left out of the query"), 2},
    SentenceTemplate{
        "query.value-missing", QT_TRANSLATE_NOOP("Diagnostics", "nothing behind \"%1:\""),
        QT_TRANSLATE_NOOP("Diagnostics", "write what you look for right behind the colon"),
        QT_TRANSLATE_NOOP("Diagnostics", "left out of the query")},
    SentenceTemplate{"query.unclosed-quote",
                     QT_TRANSLATE_NOOP("Diagnostics", "a quote that is never closed"),
                     QT_TRANSLATE_NOOP("Diagnostics", "write another \" at the end of the words"),
                     QT_TRANSLATE_NOOP("Diagnostics", "read up to the end")},
    SentenceTemplate{"query.bad-depth",
                     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is no number of steps"),
                     QT_TRANSLATE_NOOP("Diagnostics", "write ~1, ~2, ~3 … behind the id"),
                     QT_TRANSLATE_NOOP("Diagnostics", "left out of the query")},
    SentenceTemplate{"query.unknown-kind",
                     QT_TRANSLATE_NOOP("Diagnostics", "no kind is called \"%1\""),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected the id of a kind"),
                     QT_TRANSLATE_NOOP("Diagnostics", "left out of the query"), 2},
    SentenceTemplate{"query.unknown-property",
                     QT_TRANSLATE_NOOP("Diagnostics", "no property is called \"%1\""),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected the id of a property"),
                     QT_TRANSLATE_NOOP("Diagnostics", "left out of the query"), 2},
    SentenceTemplate{"query.unknown-source",
                     QT_TRANSLATE_NOOP("Diagnostics", "no source is called \"%1\""),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected the id of a source"),
                     QT_TRANSLATE_NOOP("Diagnostics", "left out of the query"), 2},
    SentenceTemplate{
        "query.unknown-standing", QT_TRANSLATE_NOOP("Diagnostics", "no standing is called \"%1\""),
        QT_TRANSLATE_NOOP("Diagnostics",
                          "expected stated, inferred, announced, disputed or retracted"),
        QT_TRANSLATE_NOOP("Diagnostics", "left out of the query"), 2},
    SentenceTemplate{
        "query.unknown-publisher",
        QT_TRANSLATE_NOOP("Diagnostics", "no source is published by \"%1\""),
        QT_TRANSLATE_NOOP("Diagnostics", "expected a publisher as the sources name it"),
        QT_TRANSLATE_NOOP("Diagnostics", "left out of the query"), 2},
    SentenceTemplate{"query.unknown-evidence",
                     QT_TRANSLATE_NOOP("Diagnostics", "no degree of evidence is called \"%1\""),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected none, one, several or disputed"),
                     QT_TRANSLATE_NOOP("Diagnostics", "left out of the query"), 2},
    SentenceTemplate{"query.bad-time", QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is no time"),
                     QT_TRANSLATE_NOOP("Diagnostics",
                                       "write 2016, 2014..2019, 2015-03, ..2016, 2016.. or "
                                       "undated"),
                     QT_TRANSLATE_NOOP("Diagnostics", "left out of the query")},
    SentenceTemplate{"query.bad-degree",
                     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is no number of relations"),
                     QT_TRANSLATE_NOOP("Diagnostics", "write 0, 3, 2..5, 3.. or ..5"),
                     QT_TRANSLATE_NOOP("Diagnostics", "left out of the query")},
    SentenceTemplate{"query.unknown-entity",
                     QT_TRANSLATE_NOOP("Diagnostics", "no entity is called \"%1\""),
                     QT_TRANSLATE_NOOP("Diagnostics", "expected the id of an entity"),
                     QT_TRANSLATE_NOOP("Diagnostics", "left out of the query"), 2},
};

} // namespace

std::span<const SentenceTemplate> sentencesOfData()
{
    return table;
}

std::span<const SentenceTemplate> sentencesOfQueries()
{
    return queryTable;
}

} // namespace knotary::text
