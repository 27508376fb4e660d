// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Room for names beside their nodes: the important ones first, none over another or over a node; a
// name without room is left out until one comes nearer.

const labelPixels = 12;
const lineHeight = 15;
const cell = 32; // pixels of the grids below

const measuring = document.createElement("canvas").getContext("2d");
const fontFamily = getComputedStyle(document.body).fontFamily;
measuring.font = `${labelPixels}px ${fontFamily}`;
const widths = new Map();

function widthOf(text) {
  let width = widths.get(text);
  if (width === undefined) {
    width = measuring.measureText(text).width;
    widths.set(text, width);
  }
  return width;
}

/** Chinese may be broken anywhere, other words at their blanks. */
function piecesOf(text) {
  return text.match(/[⺀-鿿＀-￯]|[^\s⺀-鿿＀-￯]+\s*|\s+/gu) ?? [];
}

function wrapped(text, width, most) {
  const rows = [""];
  for (const piece of piecesOf(text)) {
    const row = rows[rows.length - 1];
    if (row && widthOf(row + piece.trimEnd()) > width) rows.push(piece);
    else rows[rows.length - 1] = row + piece;
  }
  if (rows.length > most) rows.splice(most - 1, rows.length, rows.slice(most - 1).join(""));
  return rows.map((row) => elided(row.trim(), width * 1.15));
}

function elided(text, width) {
  if (widthOf(text) <= width) return text;
  const letters = Array.from(text);
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(`${letters.slice(0, middle).join("")}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join("").trimEnd()}…`;
}

/** The forms that a name is tried in, from the best looking to the last resort. */
function formsOf(node) {
  const names = sayAll(node.t);
  const all = (width, most) => names.flatMap((name) => wrapped(name, width, most));
  const first = (width, most) => wrapped(names[0], width, most);
  return names.length > 1
    ? [all(150, 2), all(96, 3), first(96, 3), first(84, 2)]
    : [first(150, 2), first(96, 3), first(84, 2)];
}

class Boxes {
  cells = new Map();

  each(box, visit) {
    for (let x = Math.floor(box.left / cell); x <= Math.floor(box.right / cell); ++x) {
      for (let y = Math.floor(box.top / cell); y <= Math.floor(box.bottom / cell); ++y)
        if (visit(x * 65536 + y)) return true;
    }
    return false;
  }

  add(box) {
    this.each(box, (key) => {
      const there = this.cells.get(key);
      if (there) there.push(box);
      else this.cells.set(key, [box]);
      return false;
    });
  }

  isFree(box, own) {
    const meets = (other) =>
      other.node !== own && other.left < box.right && other.right > box.left &&
      other.top < box.bottom && other.bottom > box.top;
    return !this.each(box, (key) => (this.cells.get(key) ?? []).some(meets));
  }
}

/** How many lines run through a place. */
class Density {
  cells = new Map();
  step = 16;

  addLine({ from, control, to }) {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const steps = Math.min(Math.floor(length / this.step), 300);
    for (let i = 1; i < steps; ++i) {
      const share = i / steps;
      const rest = 1 - share;
      const at = (axis) =>
        from[axis] * rest * rest + control[axis] * 2 * share * rest + to[axis] * share * share;
      const key = Math.floor(at(0) / this.step) * 65536 + Math.floor(at(1) / this.step);
      this.cells.set(key, (this.cells.get(key) ?? 0) + 1);
    }
  }

  in(box) {
    let sum = 0;
    for (let x = Math.floor(box.left / this.step); x * this.step < box.right; ++x) {
      for (let y = Math.floor(box.top / this.step); y * this.step < box.bottom; ++y)
        sum += this.cells.get(x * 65536 + y) ?? 0;
    }
    return sum;
  }
}

function boxOfNode(node) {
  const reach = node.r + 2;
  return {
    left: node.px - reach, right: node.px + reach,
    top: node.py - reach, bottom: node.py + reach, node: node.number,
  };
}

/** Below, to the right, to the left, above, then aslant. */
function placesFor(node, width, height) {
  const gap = node.r + 3;
  const aside = node.r * 0.75 + 2;
  const at = (left, top, anchor) => ({ left, top, right: left + width, bottom: top + height, anchor });
  const { px: x, py: y } = node;
  return [
    at(x - width / 2, y + gap, "middle"),
    at(x + gap, y - height / 2, "start"),
    at(x - gap - width, y - height / 2, "end"),
    at(x - width / 2, y - gap - height, "middle"),
    at(x + aside, y + aside - 2, "start"),
    at(x - aside - width, y + aside - 2, "end"),
    at(x + aside, y - aside - height + 2, "start"),
    at(x - aside - width, y - aside - height + 2, "end"),
  ];
}

function bestPlace(node, rows, boxes, density, mustStand) {
  const width = Math.max(...rows.map(widthOf)) + 4;
  const places = placesFor(node, width, rows.length * lineHeight);
  let best = null;
  places.forEach((place, order) => {
    if (!boxes.isFree(place, node.number)) return;
    const cost = density.in(place) * 3 + order;
    if (!best || cost < best.cost) best = { ...place, cost, rows, node: -1 };
  });
  return best ?? (mustStand ? { ...places[0], cost: 0, rows, node: -1 } : null);
}

/** By node number: the box and the rows of its label. */
function placeLabels(shown, courses, isImportant) {
  const boxes = new Boxes();
  const density = new Density();
  shown.forEach((node) => boxes.add(boxOfNode(node)));
  if (courses.length <= 20000) courses.forEach((course) => density.addLine(course));
  const order = shown
    .filter((node) => node.r >= 2.4 || isImportant(node))
    .sort((a, b) => isImportant(b) - isImportant(a) || b.d - a.d || a.number - b.number);
  const labels = new Map();
  for (const node of order) {
    const must = isImportant(node);
    const forms = formsOf(node);
    const found =
      forms.map((rows) => () => bestPlace(node, rows, boxes, density, false))
        .reduce((best, attempt) => best ?? attempt(), null) ??
      (must ? bestPlace(node, forms[0], boxes, density, true) : null);
    if (!found) continue;
    boxes.add(found);
    labels.set(node.number, found);
  }
  return labels;
}
