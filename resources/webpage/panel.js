// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who says so: the claims about an entity as sentences with numbered sources, or one claim with
// all that supports and contradicts it.

const chosenPanel = document.getElementById("chosen");
let shownClaim = null; // a claim that is asked for within an entity's page

/** An element of the page; `content`: text, elements, or both. */
function make(name, attributes = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content.filter((part) => part !== null && part !== undefined));
  return element;
}

function button(words, act, attributes = {}) {
  const element = make("button", { type: "button", ...attributes }, words);
  element.addEventListener("click", act);
  return element;
}

/** The shape and colour of a node, small. */
function glyph(node) {
  const picture = svg("svg", { class: "glyph", viewBox: "-1.6 -1.6 3.2 3.2", "aria-hidden": "true" });
  svg("path", { class: classOfNode(node), d: shapeOf(node).path }, picture);
  return picture;
}

/** A text in the language of the page; with both languages, the Chinese below. */
function spoken(speak, name = "span", attributes = {}) {
  if (language !== "en+zh") return make(name, attributes, speak());
  const chinese = saying("zh", speak);
  const english = saying("en", speak);
  const same = folded(textOf(chinese)) === folded(textOf(english));
  const lower = same ? null : make("span", { class: "second", lang: "zh" }, chinese);
  return make(name, attributes, make("span", { lang: "en" }, english), lower);
}

function textOf(content) {
  return typeof content === "string" ? content : content.textContent;
}

function nameOrLink(number, self) {
  const entity = data.entities[number];
  const node = nodeById.get(entity.id);
  if (!node || number === self) return make("strong", {}, nameOf(entity));
  return button(nameOf(entity), () => goTo(node), { class: "link" });
}

function fragment(...parts) {
  const all = document.createDocumentFragment();
  all.append(...parts.filter((part) => part !== ""));
  return all;
}

/** The sentence with its ends as links. */
function sentence(number, self) {
  const claim = data.claims[number];
  return spoken(() => {
    const subject = nameOf(data.entities[claim.s]);
    const property = propertyOf(claim);
    const value = claim.o !== undefined ? nameOf(data.entities[claim.o]) : say(claim.v);
    return fragment(
      nameOrLink(claim.s, self),
      gapBetween(subject, property) + property + gapBetween(property, value),
      claim.o !== undefined ? nameOrLink(claim.o, self) : valueOrLink(claim, value),
      say(claim.r)
    );
  });
}

function valueOrLink(claim, value) {
  return claim.url ? outwards(claim.url, value) : value;
}

/** A link that leaves this page, if it leads into the web at all. */
function outwards(address, words) {
  if (!/^https?:\/\//i.test(address)) return make("span", {}, words);
  return make(
    "a",
    { href: address, target: "_blank", rel: "noopener noreferrer", title: word("opens") },
    words
  );
}

/** The numbers of the sources; they lead to who says so. */
function marks(number) {
  const claim = data.claims[number];
  const numbers = [...new Set(claim.e.map(([source]) => source + 1))];
  const words = numbers.length > 0 ? `[${numbers.join(", ")}]` : `[${word("whoSays")}]`;
  const label = `${word("whoSays")} ${numbers.length > 0 ? numbers.join(", ") : word("unsourced")}`;
  return button(words, () => showClaim(number), { class: "marks", "aria-label": label });
}

/** One piece of evidence: the source in full, the place in it, what it does with the claim. */
function evidenceItem([source, place, isAgainst]) {
  const { t: words, url, n: note, at } = data.sources[source];
  const item = make("li", { value: source + 1, class: isAgainst ? "against" : "" });
  item.append(
    spoken(() => fragment(url ? outwards(url, say(words)) : say(words), say(place)))
  );
  if (at) item.append(make("span", { class: "quiet" }, ` ${at}`));
  if (note) item.append(spoken(() => say(note), "span", { class: "note" }));
  return item;
}

function evidenceList(number) {
  const { e: evidence, i: premises } = data.claims[number];
  if (evidence.length > 0)
    return make("ol", { class: "sources" }, ...evidence.map(evidenceItem));
  return premises ? null : make("p", { class: "quiet" }, word("noSource"));
}

function premisesOf(number) {
  const { i: premises } = data.claims[number];
  if (!premises) return null;
  return make(
    "div", {},
    make("h3", {}, word("inferredFrom")),
    ...premises.map((premise) =>
      make("div", { class: "premise" }, make("p", {}, sentence(premise)), evidenceList(premise))
    )
  );
}

/** Sides that cannot hold together, beside each other. */
function contradictions(number) {
  const sides = conflictOfClaim.get(number);
  if (!sides) return null;
  const columns = sides.map((claims) => {
    const isOwn = claims.includes(number);
    const side = make("div", { class: isOwn ? "side own" : "side" });
    for (const claim of claims)
      side.append(make("p", {}, sentence(claim)), evidenceList(claim) ?? "", premisesOf(claim) ?? "");
    return side;
  });
  const beside = make("div", { class: "sides" }, ...columns);
  return make("div", { class: "conflict" }, make("h3", {}, word("atOdds")), beside);
}

function claimPage(number) {
  const claim = data.claims[number];
  const parts = [make("p", { class: "statement" }, sentence(number))];
  const support = ` ${say(data.supports[claim.u])} · ${sourcesIn(number)}`;
  parts.push(make("p", { class: "facts" }, swatch(claim.u), support));
  if (claim.w) parts.push(make("p", { class: "facts" }, `${word("since")}: ${say(claim.w)}`));
  if (claim.n) parts.push(spoken(() => say(claim.n), "p", { class: "note" }));
  const conflict = contradictions(number);
  if (conflict) return [...parts, conflict];
  return [...parts, make("h3", {}, word("sources")), evidenceList(number), premisesOf(number)];
}

function swatch(support) {
  const picture = svg("svg", { class: `swatch s${support}`, viewBox: "0 0 28 8", "aria-hidden": "true" });
  svg("path", { class: "line", d: "M0 4H28" }, picture);
  return picture;
}

// ---- Entities ------------------------------------------------------------------------------

/** Only what is drawn, and what is said of the entity alone: not what contradicts others. */
function claimsOf(node) {
  return claimsOfEntity[node.number].filter((number) => {
    const claim = data.claims[number];
    return claim.o === undefined || lineOfClaim.has(number) || conflictOfClaim.has(number);
  });
}

function claimItem(number, node) {
  const item = make("li", {}, sentence(number, node.number), " ", marks(number));
  if (conflictOfClaim.has(number)) item.append(" ", make("span", { class: "odds" }, word("atOdds")));
  const line = lineOfClaim.get(number);
  if (line) {
    item.addEventListener("pointerenter", () => hover(null, line));
    item.addEventListener("pointerleave", () => hover(null, null));
  }
  return item;
}

function sourcesOf(claims) {
  const numbers = new Set(claims.flatMap((number) => data.claims[number].e.map(([source]) => source)));
  return [...numbers].sort((a, b) => a - b);
}

function entityPage(node) {
  const claims = claimsOf(node);
  const parts = [
    make("p", { class: "facts" }, glyph(node), ` ${kindOf(node)} · ${count(node.lines.length, "relation")}`),
  ];
  if (node.also) parts.push(make("p", { class: "facts" }, `${word("also")}: ${node.also.join(", ")}`));
  if (node.n) parts.push(spoken(() => say(node.n), "p", { class: "note" }));
  if (claims.length === 0) return [...parts, make("p", { class: "quiet" }, word("namesOnly"))];
  parts.push(make("h3", {}, word("statements")));
  parts.push(make("ul", { class: "claims" }, ...claims.map((number) => claimItem(number, node))));
  parts.push(make("h3", {}, word("sources")));
  const items = sourcesOf(claims).map((source) => evidenceItem([source, ""]));
  parts.push(make("ol", { class: "sources" }, ...items));
  return parts;
}

// ---- The panel -----------------------------------------------------------------------------

function headOfPanel(names, goBack) {
  const head = make("div", { class: "panel-head" });
  if (goBack) head.append(button("←", goBack, { class: "plain", "aria-label": word("back") }));
  const title = make("h2", { tabindex: "-1" });
  names.forEach((name, number) => {
    title.append(make("span", number > 0 ? { class: "second", lang: "zh" } : {}, name));
  });
  const close = { class: "plain close", "aria-label": word("close") };
  head.append(title, button("×", () => closeChosen(), close));
  return head;
}

function showChosen() {
  const isShown = state.node !== null || state.line !== null;
  chosenPanel.hidden = !isShown;
  document.body.classList.toggle("has-chosen", isShown);
  if (!isShown) {
    chosenPanel.replaceChildren();
    return;
  }
  const number = shownClaim ?? state.line?.claim ?? null;
  const goBack = state.node && number !== null ? () => showClaim(null) : null;
  const names = number !== null ? [word("whoSays")] : sayAll(state.node.t);
  const body = number !== null ? claimPage(number) : entityPage(state.node);
  chosenPanel.replaceChildren(headOfPanel(names, goBack), ...body.filter(Boolean));
  chosenPanel.scrollTop = 0;
  document.getElementById("panel").scrollTop = 0;
}

/** Null: back to the entity. */
function showClaim(number) {
  shownClaim = number;
  showChosen();
  const line = number === null ? null : lineOfClaim.get(number) ?? null;
  hover(null, line && lineAnswer(line) !== NO ? line : null);
  chosenPanel.querySelector("h2").focus();
}
