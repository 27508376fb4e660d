// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A data set whose words are hard to write so that they are read back as themselves. In a file of
// its own, because moc loses its way in it.

#include <string>

namespace knotary::formats
{

inline const std::string hardWords = R"(knotary: 1
dataset: {title: "null", description: {zh: "一\n二", en: "a: b # c"}, licence: "yes"}
sources:
  - {id: "1", title: {und: "x"}, author: ["A, B", "- c"], date: "2014~", locatedBy: page,
     url: "https://e.org/?a=1&b=[2]", note: "tab\there"}
  - {id: s2, title: "题", language: zh, publisher: "true"}
kinds:
  - {id: "a kind", label: {en: K}, colour: "#aabbcc"}
properties:
  - {id: says, value: text, label: {en: says}, subjects: ["a kind"], single: true, timeless: true}
entities:
  - {id: "key: with # signs", kind: "a kind", names: {en: "~", zh: "\u202E反"}, aliases: ["", "null", "0x1F"]}
  - {id: b, kind: "a kind", names: plain, note: {en: "  blanks  "}}
claims:
  - {id: c1, subject: b, property: says, value: "1,800"}
  - {id: c2, subject: b, property: says, value: {text: '«a "b" c»', lang: fr}, when: "2014/..",
     qualifiers: {"in role": "", "as: of": "x"}, standing: disputed, rank: deprecated,
     inferredFrom: [c1, gone], note: {en: "n", zh: "注"},
     evidence: [{source: "1", locator: "3-4", stance: denies, via: s2, sameTextAs: "1", accessed: "2020-01-01"}]}
  - {id: c3, subject: b, property: says, value: {quantity: "-1.5", unit: "°C"}}
  - {id: c4, subject: b, property: says, value: {date: "19XX"}}
  - {id: c5, subject: b, property: says, value: {url: "http://x"}}
  - {id: c6, subject: b, property: says, object: "key: with # signs"}
)";

} // namespace knotary::formats
