// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the figure is: title, counts, legend, description, entities and sources as lists, licence.

const about = document.getElementById("about");

function showHeading() {
  const titles = sayAll(data.title).filter(Boolean);
  const heading = document.getElementById("title");
  heading.replaceChildren(
    ...titles.map((title, number) => make("span", number > 0 ? { class: "second", lang: "zh" } : {}, title))
  );
  document.title = titles[0] || "Knotary";
  drawing.setAttribute("aria-label", alternative() || document.title);
}

/** What the drawing tells those who cannot see it. */
function alternative() {
  return data.alternatives[language === "zh" ? "zh" : "en"] ?? "";
}

function showCounts() {
  const parts = [];
  if (state.year !== null) parts.push(inYear(state.year));
  else if (data.window) parts.push(say(data.window));
  parts.push(count(drawn.nodes.length, "entity"));
  const strong = drawn.lines.filter((line) => data.claims[line.claim].f > 1).length;
  parts.push(twoOrMore(strong, drawn.lines.length));
  if (data.width && (state.year !== null || data.window)) parts.push(say(data.width));
  document.getElementById("counts").textContent = parts.join(" · ");
}

// ---- Legend --------------------------------------------------------------------------------

function legendItem(picture, words, number) {
  const item = make("li", {}, picture, make("span", {}, sayAll(words).join(" / ")));
  if (number !== undefined) item.append(make("span", { class: "quiet" }, String(number)));
  return item;
}

function shapePicture(shape, name) {
  const picture = svg("svg", { class: "glyph", viewBox: "-1.6 -1.6 3.2 3.2", "aria-hidden": "true" });
  svg("path", { class: name, d: shape.path }, picture);
  return picture;
}

function kindItems() {
  const isHollow = nodes.some((node) => node.tone !== undefined);
  return data.kinds
    .map((kind, number) => {
      const isOfKind = (node) => (node.k ?? data.kinds.length - 1) === number;
      const there = drawn.nodes.filter(isOfKind).length;
      if (!nodes.some(isOfKind)) return null;
      const picture = shapePicture(data.shapes[kind.shape], isHollow ? "hollow" : `k${number}`);
      const item = legendItem(picture, kind.many ?? "?", there);
      item.classList.toggle("absent", there === 0);
      return item;
    })
    .filter(Boolean);
}

function supportItems() {
  return data.supports
    .map((words, support) => {
      if (!lines.some((line) => line.support === support)) return null;
      const there = drawn.lines.filter((line) => line.support === support).length;
      const item = legendItem(swatch(support), words, there);
      item.classList.toggle("absent", there === 0);
      return item;
    })
    .filter(Boolean);
}

function maybeItem() {
  const there = [
    ...drawn.nodes.filter((node) => nodeAnswer(node) === MAYBE),
    ...drawn.lines.filter((line) => lineAnswer(line) === MAYBE),
  ];
  if (there.length === 0) return [];
  const group = shapePicture(data.shapes[0], "hollow maybe");
  return [legendItem(group, words.maybe, there.length)];
}

function lensItem(entry) {
  if (entry.heading) return make("li", { class: "title" }, say(entry.t));
  if (entry.note) return make("li", { class: "quiet wide" }, say(entry.t));
  const circle = { path: "M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0Z" };
  const picture = shapePicture(circle, entry.radius ? "hollow" : `t${entry.tone}`);
  if (entry.radius) picture.setAttribute("viewBox", viewOfRadius(entry.radius));
  if (entry.sign) {
    const sign = svg("text", { class: `sign t${entry.tone}`, "font-size": 1.5, y: 0.55 }, picture);
    sign.textContent = entry.sign;
  }
  return legendItem(picture, entry.t, entry.count);
}

/** A square of 16 pixels in which a circle of 1 is so many pixels large. */
function viewOfRadius(radius) {
  const half = 8 / radius;
  return `${-half} ${-half} ${2 * half} ${2 * half}`;
}

function showLegend() {
  const lists = [];
  if (data.lens) lists.push(make("ul", { class: "lens" }, ...data.lens.map(lensItem)));
  lists.push(make("ul", { "aria-label": word("entities") }, ...kindItems(), ...maybeItem()));
  if (lines.length > 0) lists.push(make("ul", { "aria-label": word("relations") }, ...supportItems()));
  document.getElementById("legend").replaceChildren(...lists.filter((list) => list.children.length > 0));
}

// ---- About ---------------------------------------------------------------------------------

function fold(title, open, ...content) {
  const details = make("details", {}, make("summary", {}, title), ...content);
  details.open = open;
  details.toggleAttribute("data-print", open);
  return details;
}

function entityList() {
  const byKind = new Map();
  for (const node of [...nodes].sort((a, b) => b.d - a.d || a.number - b.number)) {
    const kind = data.kinds[node.k]?.many ?? "?";
    if (!byKind.has(kind)) byKind.set(kind, []);
    byKind.get(kind).push(node);
  }
  const groups = [];
  for (const [kind, some] of byKind) {
    groups.push(make("h3", {}, `${say(kind)} (${some.length})`));
    const items = some.slice(0, 500).map((node) =>
      make("li", {}, glyph(node), button(sayAll(node.t).join(" · "), () => goTo(node), { class: "link" }))
    );
    groups.push(make("ul", { class: "names" }, ...items));
  }
  return groups;
}

function sourceList() {
  const items = data.sources.map((_, number) => evidenceItem([number, ""]));
  return make("ol", { class: "sources" }, ...items);
}

function showAbout() {
  const parts = [make("h2", {}, word("about"))];
  if (data.caption) parts.push(make("p", { class: "caption" }, data.caption));
  if (sayAll(data.about).some(Boolean)) parts.push(spoken(() => say(data.about), "p"));
  if (alternative()) parts.push(make("p", { class: "quiet" }, alternative()));
  if (nodes.length === 0) parts.push(make("p", {}, word("none")));
  else parts.push(fold(`${word("entities")} (${nodes.length})`, false, ...entityList()));
  if (data.sources.length > 0)
    parts.push(fold(`${word("sources")} (${data.sources.length})`, true, sourceList()));
  parts.push(fold(word("keysTitle"), false, make("p", {}, word("keys"))));
  about.replaceChildren(...parts);
  showImprint();
}

function showImprint() {
  const parts = [];
  if (data.newest) parts.push(`${word("newest")} ${say(data.newest)}`);
  if (data.licence) parts.push(`${word("licence")}: ${data.licence}`);
  parts.push("Knotary");
  document.getElementById("imprint").textContent = parts.join(" · ");
}
