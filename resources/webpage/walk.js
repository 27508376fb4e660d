// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody needs a mouse: arrows go to the nearest entity, Tab to the next one in reading order, L
// along the relations of an entity, as in the program (views/canvas/keyboardwalk).

let roundWhom = null; // whose lines L goes along
const readingLine = 48; // layout units that count as one line when reading

function inReadingOrder() {
  const row = (node) => Math.floor(node.y / readingLine);
  return [...drawn.nodes].sort((a, b) => row(a) - row(b) || a.x - b.x || a.number - b.number);
}

/** Within 45 degrees to either side; what lies aside counts as farther away. */
function nearestTowards(from, [wayX, wayY]) {
  let nearest = null;
  let least = Infinity;
  for (const node of drawn.nodes) {
    const x = node.x - from.x;
    const y = node.y - from.y;
    const ahead = x * wayX + y * wayY;
    const aside = Math.abs(x * wayY) + Math.abs(y * wayX);
    if (node === from || ahead <= 0 || aside > ahead || ahead + 2 * aside >= least) continue;
    least = ahead + 2 * aside;
    nearest = node;
  }
  return nearest;
}

/** One of the nodes is what Tab comes to; the others are reached from it. */
function offerToTab(node) {
  for (const element of layers.nodes.querySelectorAll('[tabindex="0"]'))
    element.setAttribute("tabindex", "-1");
  drawing.setAttribute("tabindex", node ? "-1" : "0");
  if (node) node.element.setAttribute("tabindex", "0");
}

function offerSome() {
  const isThere = (node) => node && nodeAnswer(node) !== NO;
  const candidates = [focused.node, state.node, inReadingOrder()[0] ?? null];
  offerToTab(candidates.find(isThere) ?? null);
}

function focusNode(node) {
  offerToTab(node);
  bringIntoSight(node);
  node.element.focus({ preventScroll: true });
}

const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function walk(event) {
  const way = ways[event.key];
  if (event.ctrlKey || event.shiftKey) {
    panBy(-way[0] * 60, -way[1] * 60);
  } else if (focused.line) {
    focusNode(way[0] + way[1] > 0 ? focused.line.to : focused.line.from);
  } else {
    const next = focused.node ? nearestTowards(focused.node, way) : inReadingOrder()[0];
    if (next) focusNode(next);
  }
}

/** False at either end: then the focus leaves the drawing. */
function walkOn(isBack) {
  const order = inReadingOrder();
  const at = focused.line ? focused.line.from : focused.node;
  const next = order[order.indexOf(at) + (isBack ? -1 : 1)];
  if (next) focusNode(next);
  else offerSome();
  return next !== undefined;
}

function walkAlongLines(isBack) {
  if (lines.length > many) return;
  const node = focused.line ? roundWhom : focused.node;
  const some = node ? node.lines.filter((line) => lineAnswer(line) !== NO) : [];
  if (some.length === 0) return;
  roundWhom = node;
  const at = some.indexOf(focused.line);
  const next = some[(at + (isBack ? -1 : 1) + some.length + (at < 0 && isBack ? 1 : 0)) % some.length];
  next.element.focus({ preventScroll: true });
}

function openFocused() {
  if (focused.line) choose(null, focused.line, true);
  else if (focused.node) choose(focused.node, null, true);
}

function keyInDrawing(event) {
  if (event.altKey || event.metaKey) return false;
  if (ways[event.key]) walk(event);
  else if (event.ctrlKey) return false;
  else if (event.key === "Tab") return walkOn(event.shiftKey);
  else if (event.key === "Enter" || event.key === " ") openFocused();
  else if (event.key.toLowerCase() === "l") walkAlongLines(event.shiftKey);
  else return false;
  return true;
}

/** Keys that mean the same all over the page, but where one types. */
function keyAnywhere(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const isTyping = event.target instanceof HTMLInputElement && event.target.type === "search";
  if (isTyping) return false;
  if (event.key === "/") document.getElementById("search").focus();
  else if (event.key === "+" || event.key === "=") zoomBy(1.3);
  else if (event.key === "-") zoomBy(1 / 1.3);
  else if (event.key === "0") fitAll();
  else if (event.key === "Escape") return closeChosen();
  else return false;
  return true;
}

function followFocus(event) {
  const group = event.target.closest?.("[data-node], [data-line]");
  focused.node = group?.dataset.node !== undefined ? nodes[group.dataset.node] : null;
  focused.line = group?.dataset.line !== undefined ? lines[group.dataset.line] : null;
  const isByKeys = group ? group.matches(":focus-visible") : false;
  drawing.classList.toggle("by-keys", isByKeys);
  placeRing();
  if (focused.node && isByKeys) bringIntoSight(focused.node);
  if (focused.node) settleSoon();
}

function listenToKeys() {
  drawing.addEventListener("keydown", (event) => {
    if (keyInDrawing(event)) event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (!event.defaultPrevented && keyAnywhere(event)) event.preventDefault();
  });
  drawing.addEventListener("focusin", followFocus);
  drawing.addEventListener("focusout", () => {
    focused.node = null;
    focused.line = null;
    placeRing();
  });
}
