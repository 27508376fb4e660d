// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing as SVG: one element a node and a line, moved when the scale changes. Every text goes
// in as text, never as markup.

const svgNames = "http://www.w3.org/2000/svg";
const drawing = document.getElementById("drawing");
const world = document.getElementById("world");
const many = 3000; // lines from which they have no heads and are not to be pointed at

function svg(name, attributes = {}, parent = null) {
  const element = document.createElementNS(svgNames, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (parent) parent.append(element);
  return element;
}

const layers = Object.fromEntries(
  ["guides", "lines", "badges", "nodes", "labels", "rings", "guide-words"].map((name) => [
    name,
    svg("g", { class: name }, world),
  ])
);
const ring = svg("path", { class: "ring", hidden: "" }, layers.rings);

function classOfNode(node) {
  if (node.tone !== undefined) return `t${node.tone}`;
  return `k${node.k ?? data.kinds.length - 1}`;
}

function makeNode(node) {
  const group = svg("g", { class: "node", role: "button", tabindex: "-1" });
  group.append(svg("path", { class: `shape ${classOfNode(node)}`, d: shapeOf(node).path }));
  if (node.sign) {
    const sign = svg("text", { class: `sign ${classOfNode(node)}` }, group);
    sign.textContent = node.sign;
  }
  group.dataset.node = node.number;
  group.dataset.id = node.id;
  node.element = group;
  return group;
}

function makeLine(line) {
  const group = svg("g", { class: `rel s${line.support}` });
  group.dataset.line = line.number;
  if (lines.length <= many) {
    group.setAttribute("role", "button");
    group.setAttribute("tabindex", "-1");
    svg("path", { class: "hit" }, group);
  }
  svg("path", { class: "line" }, group);
  if (lines.length <= many) svg("path", { class: "tip" }, group);
  line.element = group;
  return group;
}

function makeDrawing() {
  layers.lines.append(...lines.map(makeLine));
  // Important ones last, on top; within a rank the order of the file.
  layers.nodes.append(...[...nodes].sort((a, b) => a.d - b.d || a.number - b.number).map(makeNode));
  if (data.guides) makeGuides();
}

/** Names for those who do not see the drawing; again when the language changes. */
function nameElements() {
  for (const node of nodes) {
    const parts = [sayAll(node.t).join(", "), kindOf(node), count(node.lines.length, "relation")];
    node.element.setAttribute("aria-label", parts.filter(Boolean).join(", "));
  }
  if (lines.length > many) return;
  for (const line of lines)
    line.element.setAttribute("aria-label", `${sentenceOf(line.claim)}, ${sourcesIn(line.claim)}`);
}

function sourcesIn(number) {
  const claim = data.claims[number];
  const against = claim.a ? `, ${claim.a} ${word("against")}` : "";
  return count(claim.f, "independent") + against;
}

// ---- Places --------------------------------------------------------------------------------

let drawn = { nodes: [], lines: [], scale: 0 };

/** Who is there in the year; elements of the others are taken out of the way. */
function showYear() {
  for (const node of nodes) {
    const answer = nodeAnswer(node);
    node.element.toggleAttribute("hidden", answer === NO);
    node.element.classList.toggle("maybe", answer === MAYBE);
  }
  for (const line of lines) {
    const answer = lineAnswer(line);
    line.element.toggleAttribute("hidden", answer === NO);
    line.element.classList.toggle("maybe", answer === MAYBE);
  }
  drawn.nodes = shownNodes();
  drawn.lines = shownLines();
}

function placeNode(node, scale) {
  node.px = node.x * scale;
  node.py = node.y * scale;
  node.r = radiusAt(node.d, scale);
  node.element.setAttribute("transform", `translate(${short(node.px)} ${short(node.py)})`);
  const [shape, sign] = node.element.children;
  shape.setAttribute("transform", `scale(${Math.round(node.r * 100) / 100})`);
  node.element.classList.toggle("dot", node.r < smallestOutlined);
  if (!sign) return;
  const pixels = Math.round(Math.max(6, Math.min(node.r * 1.3, 12)));
  sign.setAttribute("font-size", pixels);
  sign.setAttribute("y", short(pixels * 0.36));
}

function placeLine(line, scale) {
  const course = courseOf(line);
  line.course = course;
  const across = Math.hypot(course.to[0] - course.from[0], course.to[1] - course.from[1]);
  const path = across >= 2.2 || course.handles ? pathOf(course) : "";
  const parts = line.element.children;
  if (parts.length === 1) {
    parts[0].setAttribute("d", path);
    return;
  }
  parts[0].setAttribute("d", path);
  parts[1].setAttribute("d", path);
  parts[2].setAttribute("d", tipOf(course, scale));
}

/** Everything stands at this scale. */
function placeAll(scale) {
  drawn.scale = scale;
  for (const node of nodes) placeNode(node, scale);
  for (const line of drawn.lines) placeLine(line, scale);
  placeRing();
  if (data.guides) placeGuides(scale);
}

// ---- Labels --------------------------------------------------------------------------------

function importance() {
  const chosen = new Set([state.node, hovered.node, focused.node]);
  if (state.line) chosen.add(state.line.from).add(state.line.to);
  for (const node of chosenNeighbours()) chosen.add(node);
  chosen.delete(null);
  return (node) => (chosen.has(node) || node.sel ? 1 : 0);
}

/** The neighbours of what is chosen, while they are few enough for all their names. */
function chosenNeighbours() {
  if (!state.node) return [];
  const near = neighboursOf(state.node);
  return near.length <= 12 ? near : [];
}

function neighboursOf(node) {
  const shown = node.lines.filter((line) => lineAnswer(line) !== NO);
  return [...new Set(shown.flatMap((line) => [line.from, line.to]))].filter((one) => one !== node);
}

function leader(node, place) {
  const nearest = (value, low, high) => Math.max(low, Math.min(value, high));
  const x = nearest(node.px, place.left + 2, place.right - 2);
  const y = nearest(node.py, place.top + 1, place.bottom - 1);
  const group = svg("g", { class: "leader" });
  svg("path", { d: `M${point([x, y])}L${point([node.px, node.py])}` }, group);
  svg("circle", { cx: short(node.px), cy: short(node.py), r: 1.9 }, group);
  return group;
}

function label(node, place) {
  const group = svg("g", { class: "label", "aria-hidden": "true" });
  if (place.isApart) group.append(leader(node, place));
  const x = { start: place.left + 2, middle: (place.left + place.right) / 2, end: place.right - 2 };
  place.rows.forEach((row, number) => {
    const text = svg("text", {
      x: short(x[place.anchor]),
      y: short(place.top + 11.5 + number * lineHeight),
      "text-anchor": place.anchor,
    });
    text.textContent = row;
    group.append(text);
  });
  return group;
}

function setLabels() {
  const courses = drawn.lines.map((line) => line.course);
  const near = drawn.nodes.filter(isInSight);
  const places = placeLabels(near, courses, importance(), frameInSight());
  const groups = [];
  for (const [number, place] of places) {
    const group = label(nodes[number], place);
    if (isLit(nodes[number])) group.classList.add("lit");
    if (nodes[number] === state.node) group.classList.add("chosen");
    groups.push(group);
  }
  layers.labels.replaceChildren(...groups.reverse()); // the most important one lies on top
}

// ---- What stands out -----------------------------------------------------------------------

const hovered = { node: null, line: null };
const focused = { node: null, line: null };
let lit = new Set();

function isLit(thing) {
  return lit.has(thing);
}

function litNow() {
  const node = hovered.node ?? (hovered.line ? null : state.node);
  const line = hovered.line ?? (hovered.node ? null : state.line);
  if (line) return [line, line.from, line.to];
  if (!node) return [];
  return [node, ...neighboursOf(node), ...node.lines];
}

function emphasise() {
  for (const thing of lit) thing.element.classList.remove("lit");
  lit = new Set(litNow());
  for (const thing of lit) thing.element.classList.add("lit");
  drawing.classList.toggle("dim", lit.size > 0);
  setBadges();
  placeRing();
}

/** On lines that stand out: how many independent sources say so, and how many speak against. */
function setBadges() {
  const some = [...lit].filter((one) => one.course && lineAnswer(one) !== NO);
  const boxes = new Boxes();
  [...lit].filter((one) => one.r).forEach((node) => boxes.add(boxOfNode(node)));
  const hasRoom = ({ course: { middle: [x, y] } }) => {
    const box = { left: x - 9, right: x + 9, top: y - 8, bottom: y + 8, node: -1 };
    const isFree = boxes.isFree(box);
    if (isFree) boxes.add(box);
    return isFree;
  };
  layers.badges.replaceChildren(...some.filter(hasRoom).map(badge));
}

function badge(line) {
  const claim = data.claims[line.claim];
  const words = claim.a ? `${claim.f}:${claim.a}` : String(claim.f);
  const group = svg("g", {
    class: "badge",
    "aria-hidden": "true",
    transform: `translate(${point(line.course.middle)})`,
  });
  const width = 9 + 6 * words.length;
  svg("rect", { x: -width / 2, y: -7.5, width, height: 15, rx: 7.5 }, group);
  svg("text", { y: 3.6, "text-anchor": "middle" }, group).textContent = words;
  return group;
}

/** Round what is chosen, or what the keyboard is on. */
function placeRing() {
  const node = focused.node ?? state.node;
  const isShown = node !== null && nodeAnswer(node) !== NO && node.r > 0;
  ring.toggleAttribute("hidden", !isShown);
  if (!isShown) return;
  ring.setAttribute("d", shapeOf(node).path);
  ring.setAttribute("transform", `translate(${point([node.px, node.py])}) scale(${short(node.r + 4)})`);
  ring.classList.toggle("of-keys", focused.node !== null);
}
