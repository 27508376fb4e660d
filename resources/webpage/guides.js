// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind the nodes of some arrangements: years, bands, bars and rings. Shapes grow with
// the scale; words keep their size and stay in sight.

const [washForm, ruleForm, gapForm, barForm] = [0, 1, 2, 3];

function makeGuides() {
  for (const [form, , , , , colour] of data.guides.marks) {
    const isLine = form === ruleForm || form === gapForm;
    const name = isLine ? "line" : form === washForm || form === barForm ? "rect" : "ellipse";
    const kind = ["wash", "rule", "gap", "bar", "round"][form];
    svg(name, { class: `guide ${kind} g${colour}` }, layers.guides);
  }
  for (const [side] of data.guides.words)
    svg("text", { "text-anchor": side === 1 ? "start" : "middle" }, layers["guide-words"]);
  nameGuides();
}

function nameGuides() {
  [...layers["guide-words"].children].forEach((element, number) => {
    element.textContent = say(data.guides.words[number][1]);
  });
}

function set(element, attributes) {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, short(value));
}

function placeGuides(scale) {
  data.guides.marks.forEach(([form, x, y, width, height], number) => {
    const element = layers.guides.children[number];
    const [left, top, wide, high] = [x, y, width, height].map((length) => length * scale);
    if (form === ruleForm || form === gapForm)
      set(element, { x1: left, x2: left, y1: top, y2: top + high });
    else if (form === washForm) set(element, { x: left, y: top, width: wide, height: high });
    else if (form === barForm) {
      const thick = Math.max(Math.min(high, 6), 2);
      set(element, { x: left, y: top + high / 2 - thick / 2, width: wide, height: thick, rx: thick / 2 });
    } else
      set(element, { cx: left + wide / 2, cy: top + high / 2, rx: wide / 2, ry: high / 2 });
  });
}

/** What the words at the edges take of the sight. */
function guideMargins() {
  const has = (side) => Boolean(data.guides?.words.some(([one]) => one === side));
  return { left: has(1) ? 96 : 0, top: has(0) ? 24 : 0 };
}

function keepGuideWordsInSight() {
  let lastYear = -Infinity; // words at the top that would touch one another are left out
  const order = data.guides.words.map((word, number) => [...word, number]);
  order.sort((a, b) => a[2] - b[2]);
  order.forEach(([side, , from, to, y, number]) => {
    const middle = ((from + to) / 2) * camera.scale;
    const element = layers["guide-words"].children[number];
    if (side === 0) {
      const half = widthOf(element.textContent) / 2 + 4;
      element.toggleAttribute("hidden", middle - half < lastYear);
      if (middle - half >= lastYear) lastYear = middle + half;
      set(element, { x: middle, y: 16 - camera.y });
    } else if (side === 1) set(element, { x: 8 - camera.x, y: middle + 4 });
    else set(element, { x: middle, y: y * camera.scale + 4 });
  });
}
