// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the file tells, and what follows from it at once.

const data = JSON.parse(document.getElementById("data").textContent);

/** Entities that are drawn; those after them are only spoken of. */
const nodes = data.entities
  .filter((entity) => entity.x !== undefined)
  .map((entity, number) => ({ ...entity, number, lines: [], years: entity.y2 ?? null }));

const lines = data.lines.map(([claim, from, to, bend, years, maybe], number) => ({
  number,
  claim,
  from: nodes[from],
  to: nodes[to],
  bend,
  years,
  maybe,
  support: data.claims[claim].u,
}));

for (const line of lines) {
  line.from.lines.push(line);
  if (line.to !== line.from) line.to.lines.push(line);
}

const nodeById = new Map(nodes.map((node) => [node.id, node]));
const lineOfClaim = new Map(lines.map((line) => [line.claim, line]));

/** The claims that contradict a claim, by side; the sides of which it is one. */
const conflictOfClaim = new Map();
for (const sides of data.conflicts) {
  for (const claim of sides.flat()) conflictOfClaim.set(claim, sides);
}

/** Claims by entity, in the order of the file: what is said of it, then what points at it. */
const claimsOfEntity = data.entities.map(() => []);
data.claims.forEach((claim, number) => {
  claimsOfEntity[claim.s].push(number);
  if (claim.o !== undefined && claim.o !== claim.s) claimsOfEntity[claim.o].push(number);
});

// What the person looks at. `year` null: all times.
const state = { node: null, line: null, year: null, theme: "auto" };

function nameOf(entity) {
  return say(entity.t);
}

function kindOf(entity) {
  const kind = data.kinds[entity.k];
  return kind && kind.one ? say(kind.one) : "";
}

/** Claims whose value wants another preposition bring their own words. */
function propertyOf(claim) {
  return say(claim.y !== undefined ? claim.y : data.properties[claim.p]);
}

function sentenceOf(number) {
  const claim = data.claims[number];
  const subject = nameOf(data.entities[claim.s]);
  const property = propertyOf(claim);
  const value = claim.o !== undefined ? nameOf(data.entities[claim.o]) : say(claim.v);
  const beginning = subject + gapBetween(subject, property) + property;
  return beginning + gapBetween(beginning, value) + value + say(claim.r);
}

// ---- Years ---------------------------------------------------------------------------------

const NO = 0;
const MAYBE = 1;
const YES = 2;

function answerIn(runs, year) {
  for (let i = 0; i < runs.length; i += 3) {
    if (year >= runs[i] && year <= runs[i + 1]) return runs[i + 2];
  }
  return NO;
}

/** An entity is there where a dated claim that speaks of it may fall into the year. */
function nodeAnswer(node, year = state.year) {
  if (year === null) return node.m ? MAYBE : YES;
  return node.years === null ? NO : answerIn(node.years, year);
}

/** An undated relation goes with its ends. */
function lineAnswer(line, year = state.year) {
  if (year === null) return line.maybe ? MAYBE : YES;
  if (nodeAnswer(line.from, year) === NO || nodeAnswer(line.to, year) === NO) return NO;
  return line.years === null ? YES : answerIn(line.years, year);
}

function shownNodes() {
  return nodes.filter((node) => nodeAnswer(node) !== NO);
}

function shownLines() {
  return lines.filter((line) => lineAnswer(line) !== NO);
}
