// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/formats/badmeanings.h"

namespace knotary::test
{
namespace
{

const QByteArray head = "knotary: 1\nsources: [{id: s, title: S}]\n";
const QByteArray evidence = "evidence: [{source: s, locator: '1'}]";

QByteArray entity(const QByteArray& id, const QByteArray& names)
{
    return "  - {id: " + id + ", kind: thing, names: " + names + "}\n";
}

QByteArray named(const QByteArray& name)
{
    return head + "entities:\n" + entity("a", name);
}

const QByteArray two = head + "entities:\n" + entity("a", "A") + entity("b", "B");

QByteArray claim(const QByteArray& id, const QByteArray& says)
{
    return "  - {id: " + id + ", " + says + ", " + evidence + "}\n";
}

QByteArray saying(const QByteArray& says)
{
    return two + "claims:\n" + claim("c1", says);
}

QByteArray dated(const QByteArray& when)
{
    return saying("subject: a, property: knows, object: b, when: \"" + when + "\"");
}

QByteArray sized(const QByteArray& quantity)
{
    return saying("subject: a, property: size, value: {quantity: \"" + quantity + "\"}");
}

QByteArray inside(const QByteArray& id, const QByteArray& inner, const QByteArray& outer)
{
    return claim(id, "subject: " + inner + ", property: lies-in, object: " + outer);
}

} // namespace

QByteArray chainOfPlaces(int count, bool isClosed)
{
    QByteArray entities = head + "entities:\n";
    QByteArray claims = "claims:\n";
    for (int place = 0; place < count; ++place) {
        const QByteArray number = QByteArray::number(place);
        entities += entity("p" + number, "P" + number);
        if (place + 1 < count || isClosed)
            claims +=
                inside("c" + number, "p" + number, "p" + QByteArray::number((place + 1) % count));
    }
    return entities + claims;
}

QList<std::pair<QString, QByteArray>> badMeanings()
{
    const QByteArray composed = "\xC3\xA9";    // é
    const QByteArray decomposed = "e\xCC\x81"; // e and a combining accent
    const QByteArray thing = "  - {id: a, kind: thing, names: ";
    return {
        {u"C01"_qs, head + "entities:\n" + entity("a", "First") + entity("a", "Second")},
        {u"C01 claim"_qs, two + "claims:\n" +
                              claim("c1", "subject: a, property: knows, object: b") +
                              claim("c1", "subject: b, property: knows, object: a")},
        {u"C02 one file"_qs, head + "entities:\n" + entity("a", "First")},
        {u"C02 other file"_qs, head + "entities:\n" + entity("a", "Second")},
        {u"C03 composition"_qs, head + "entities:\n" + entity("caf" + composed, "Coffee") +
                                    entity("caf" + decomposed, "House")},
        {u"C03 letter case"_qs, head + "entities:\n" + entity("gsma", "G") + entity("GSMA", "H")},
        {u"C03 blanks"_qs, head + "entities:\n" + entity("a", "A") + entity("' a '", "B")},
        {u"C04 object"_qs, head + "entities:\n" + entity("gsma", "G") + "claims:\n" +
                               claim("c1", "subject: gsma, property: knows, object: gmsa")},
        {u"C04 subject"_qs, head + "entities:\n" + entity("gsma", "G") + "claims:\n" +
                                claim("c1", "subject: GSMA, property: knows, object: gsma")},
        {u"C04 source"_qs, two + "claims:\n  - {id: c1, subject: a, property: knows, object: b, "
                                 "evidence: [{source: S, locator: '1'}]}\n"},
        {u"C04 nothing alike"_qs, saying("subject: a, property: wrote, object: nobody-at-all")},
        {u"C05 object"_qs, saying("subject: paper, property: wrote, object: b")
                               .replace("claims:", "  - {id: paper, kind: document, names: P}\n"
                                                   "claims:")},
        {u"C05 subject"_qs, saying("subject: a, property: wrote, object: p")
                                .replace("claims:", "  - {id: p, kind: person, names: P}\n"
                                                    "claims:")},
        {u"C05 type"_qs, saying("subject: a, property: knows, value: somebody")},
        {u"C06"_qs, saying("subject: a, property: knows, object: a")},
        {u"C07"_qs, two + entity("c", "C") + "claims:\n" + inside("c1", "a", "b") +
                        inside("c2", "b", "c") + inside("c3", "c", "a")},
        {u"C07 itself"_qs, two + "claims:\n" + inside("c1", "a", "a")},
        {u"C07 retracted"_qs,
         two + "claims:\n" + inside("c1", "a", "b") + inside("c2", "b", "a, standing: retracted")},
        {u"C09"_qs, two + "claims:\n" + claim("c1", "subject: a, property: knows, object: b") +
                        claim("c2", "subject: a, property: knows, object: b")},
        {u"C09 other source"_qs, two + "claims:\n" +
                                     claim("c1", "subject: a, property: knows, object: b") +
                                     "  - {id: c2, subject: a, property: knows, object: b, "
                                     "evidence: [{source: s, locator: '2'}]}\n"},
        {u"C10"_qs, two + "claims:\n  - {id: c1, subject: a, property: knows, object: b}\n"},
        {u"C11"_qs, dated("2016-05/2015")},
        {u"C12 day"_qs, dated("2015-02-29")},
        {u"C12 month"_qs, dated("2015-13")},
        {u"C12 zeros"_qs, dated("0000-00-00")},
        {u"C12 value"_qs, saying("subject: a, property: born, value: {date: 2015-02-29}")},
        {u"C12 source"_qs, "knotary: 1\nsources: [{id: s, title: S, date: 2015-02-29}]\n"},
        {u"C13 slashes"_qs, dated("02/03/2015")},
        {u"C13 slashes, one day"_qs, dated("25/03/2015")},
        {u"C13 English"_qs, dated("3 Feb 2015")},
        {u"C13 American"_qs, dated("February 3rd, 2015")},
        {u"C13 dots"_qs, dated("2015.2.3")},
        {u"C13 Chinese"_qs, dated("2015年2月3日")},
        {u"C13 full width"_qs, dated("２０１５")},
        {u"C13 dash"_qs, dated("2014–2016")},
        {u"C13 words"_qs, dated("summer of love")},
        {u"C14 eight digits"_qs, dated("20067890")},
        {u"C14 Y"_qs, dated("Y2006")},
        {u"C14 minus zero"_qs, dated("-0000")},
        {u"C15 parts"_qs, dated("1984?/2004~-06")},
        {u"C15 set"_qs, dated("[..1984]")},
        {u"C15 digits"_qs, dated("156X-12-25")},
        {u"C16 future"_qs, dated("Y170000002")},
        {u"C16 past"_qs, dated("-9999")},
        {u"C16 too far"_qs, dated("Y99999999999999999999")},
        {u"C17 NaN"_qs, sized("NaN")},
        {u"C17 exponent"_qs, sized("1e999")},
        {u"C17 minus zero"_qs, sized("-0")},
        {u"C17 decimal comma"_qs, sized("1,5")},
        {u"C17 full width"_qs, sized("１２")},
        {u"C17 thousands"_qs, sized("1,800")},
        {u"C17 as text"_qs, saying("subject: a, property: nick, value: 1e999")},
        {u"C18"_qs, named(QByteArray(1'000'000, 'x'))},
        {u"C18 Chinese"_qs, named(QByteArray("中").repeated(1'000'000))},
        {u"C19 empty"_qs, named("''")},
        {u"C19 blank"_qs, named("'  '")},
        {u"C19 zero width"_qs, named("\"\\u200B\"")},
        {u"C19 emoji"_qs, named("🎉")},
        {u"C19 marks"_qs, named("\"\\u0301\\u0302\"")},
        {u"C19 one of two"_qs, named("{en: ' ', zh: 乙}")},
        {u"C20"_qs, head + "entities:\n" + entity("a", "قهوة (1)") + entity("b", "قهوة (1)")},
        {u"C21 name"_qs, named("in\xE2\x80\xAEgpj.exe")},
        {u"C21 escape"_qs, named("\"in\\u202Egpj.exe\"")},
        {u"C21 address"_qs, saying("subject: a, property: site, value: "
                                   "{url: \"https://example.org/\\u202Egpj.exe\"}")},
        {u"C22 zero width"_qs, named("Al\xE2\x80\x8Bpha")},
        {u"C22 mark inside"_qs, named("Al\xEF\xBB\xBFpha")},
        {u"C22 tag"_qs, named("Al\xF3\xA0\x81\xA1pha")},
        {u"C22 spelling"_qs, named("\"👩\xE2\x80\x8D💻 क्\xE2\x80\x8Dष pair\"")},
        {u"C23"_qs,
         head + "entities:\n" + entity("a", "Caf" + composed) + entity("b", "Th" + decomposed)},
        {u"C24"_qs, named("Z" + QByteArray("\xCC\x81").repeated(200) + "algo")},
        {u"C25 JSON"_qs, R"({"knotary": 1, "entities": [{"id": "a", "kind": "thing",
  "names": {"en": "half \ud83d and whole \ud83d\ude00"}}]})"},
        {u"C26"_qs, named("\"private \xEE\x80\x80, unassigned \xCD\xB8\"")},
        {u"C27"_qs, head + "entities:\n" + entity("paypal", "Pay") + entity("pаypal", "Pal")},
        {u"C27 Greek"_qs, head + "entities:\n" + entity("alphα", "Alpha")},
        {u"C27 Cyrillic alone"_qs, head + "entities:\n" + entity("москва", "Moscow")},
    };
}

} // namespace knotary::test
