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

/** Chinese may be broken anywhere, but neither behind an opening mark nor before a closing one;
 * other words at their blanks. */
const opening = "（「『《〈“‘";
const closing = "）」』》〉，。、：；！？”’";
const han = "⺀-鿿가-힯";
const pieces = new RegExp(
  `[${opening}]*(?:[${han}]|[^\\s${han}\uff00-\uffef“”‘’]+)[${closing}]*\\s*|\\S\\s*|\\s+`,
  "gu"
);

function piecesOf(text) {
  return text.match(pieces) ?? [];
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
  const gap = node.r + (node === state.node ? 8 : 3); // the ring stands round what is chosen
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

function bestPlace(node, rows, room) {
  const width = Math.max(...rows.map(widthOf)) + 4;
  let best = null;
  placesFor(node, width, rows.length * lineHeight).forEach((place, order) => {
    if (!room.isFree(place, node)) return;
    const cost = room.density.in(place) * 3 + order;
    if (!best || cost < best.cost) best = { ...place, cost, rows, node: -1 };
  });
  return best;
}

/** Anywhere about, with a line that leads back to the node. */
function placeApart(node, rows, room) {
  const width = Math.max(...rows.map(widthOf)) + 4;
  const height = rows.length * lineHeight;
  let best = null;
  for (let distance = 10; distance <= 130; distance += 8) {
    for (let turn = 0; turn < 24; ++turn) {
      const x = Math.cos((turn * Math.PI) / 12);
      const y = Math.sin((turn * Math.PI) / 12);
      const left = node.px + x * (node.r + distance + width / 2) - width / 2;
      const top = node.py + y * (node.r + distance + height / 2) - height / 2;
      const place = { left, top, right: left + width, bottom: top + height, anchor: "middle" };
      if (!room.isFree(place, node)) continue;
      const cost = room.density.in(place) + distance * 1.5;
      if (!best || cost < best.cost) best = { ...place, cost, rows, node: -1, isApart: true };
    }
    if (best && best.cost <= distance * 1.5) break;
  }
  return best;
}

/** What keeps labels from one another, from nodes and within the sight. What steps back gives way
 * to the names of what stands out. */
class Room {
  all = new Boxes();
  standingOut = new Boxes();
  density = new Density();

  constructor(shown, courses, frame) {
    this.frame = frame;
    for (const node of shown) {
      this.all.add(boxOfNode(node));
      if (lit.size === 0 || isLit(node)) this.standingOut.add(boxOfNode(node));
    }
    if (frame.zoom) this.add(frame.zoom);
    if (courses.length <= 20000) courses.forEach((course) => this.density.addLine(course));
  }

  add(box) {
    this.all.add(box);
    this.standingOut.add(box);
  }

  isFree(box, node) {
    const { left, top, right, bottom } = this.frame;
    const isFramed = box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
    return isFramed && (isLit(node) ? this.standingOut : this.all).isFree(box, node.number);
  }
}

const smallestHub = 5; // relations from which a label may stand apart
const mostApart = 40;
const mostCentral = 16; // nodes that are named however small they are
const smallestLabelled = 2.4; // pixels of radius

function placeLabel(node, order, room, mustStand) {
  const forms = formsOf(node);
  for (const rows of forms) {
    const place = bestPlace(node, rows, room);
    if (place) return place;
  }
  if (!mustStand && (order >= mostApart || node.d < smallestHub)) return null;
  const apart = placeApart(node, forms[forms.length - 1], room) ?? placeApart(node, forms[1], room);
  if (apart || !mustStand) return apart;
  const width = Math.max(...forms[0].map(widthOf)) + 4;
  const place = placesFor(node, width, forms[0].length * lineHeight)[0];
  return { ...place, rows: forms[0], node: -1 };
}

/** By node number: the box and the rows of its label. */
function placeLabels(shown, courses, isImportant, frame) {
  const room = new Room(shown, courses, frame);
  const labels = new Map();
  [...shown]
    .sort((a, b) => isImportant(b) - isImportant(a) || b.d - a.d || a.number - b.number)
    .filter((node, order) => node.r >= smallestLabelled || order < mostCentral)
    .forEach((node, order) => {
      const place = placeLabel(node, order, room, Boolean(isImportant(node)));
      if (!place) return;
      room.add(place);
      labels.set(node.number, place);
    });
  return labels;
}
