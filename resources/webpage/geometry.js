// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of nodes and courses of lines, by the rules of the program (scene/noderadius,
// scene/edgegeometry, scene/strokes): pixels at a scale.

const smallestOutlined = 3;
const mostCounted = 80;
const outlineGap = 1.5;

function radiusAt(degree, scale) {
  const base = 5.2 + 1.5 * Math.sqrt(Math.min(degree, mostCounted));
  const factor = scale >= 1 ? Math.min(scale ** 0.35, 1.8) : Math.sqrt(scale);
  return Math.max(base * factor, 0.9);
}

function shapeOf(node) {
  return data.shapes[(data.kinds[node.k] ?? data.kinds[data.kinds.length - 1]).shape];
}

/** How far an outline of radius 1 is from its centre in a direction. */
function reachOf(shape, x, y) {
  const steps = shape.reach.length;
  const place = (((Math.atan2(y, x) / (2 * Math.PI)) * steps) + steps) % steps;
  const below = Math.floor(place) % steps;
  const share = place - Math.floor(place);
  return shape.reach[below] * (1 - share) + shape.reach[(below + 1) % steps] * share;
}

/** Where a line that comes from (x, y) meets the node. */
function endAt(node, x, y) {
  const wayX = x - node.px;
  const wayY = y - node.py;
  const length = Math.hypot(wayX, wayY);
  if (length < 1e-6) return [node.px, node.py];
  const unit = node.r < smallestOutlined ? 1 : reachOf(shapeOf(node), wayX, wayY);
  const share = Math.min(unit * node.r + outlineGap, length) / length;
  return [node.px + wayX * share, node.py + wayY * share];
}

/** The n-th loop of a node: upwards, each wider than the one before. */
function loopOf(line) {
  const node = line.from;
  const height = node.r * 1.6 + 14 + 9 * line.bend;
  const from = endAt(node, node.px - 0.55, node.py - 1);
  const to = endAt(node, node.px + 0.55, node.py - 1);
  const control = [node.px, node.py - node.r - height];
  const half = Math.abs(from[1] - control[1]) * 0.55;
  const handles = [[control[0] - half, control[1]], [control[0] + half, control[1]]];
  return { from, to, control, handles, middle: [control[0], control[1] + height * 0.3] };
}

function courseOf(line) {
  if (line.from === line.to) return loopOf(line);
  const { from: a, to: b } = line;
  const isForward = a.number < b.number;
  const alongX = isForward ? b.px - a.px : a.px - b.px;
  const alongY = isForward ? b.py - a.py : a.py - b.py;
  const length = Math.hypot(alongX, alongY);
  const offset = Math.max(-length * 0.4, Math.min(line.bend, length * 0.4));
  const share = length > 1e-6 ? (offset * 2) / length : 0;
  let control = [(a.px + b.px) / 2 - alongY * share, (a.py + b.py) / 2 + alongX * share];
  const from = endAt(a, ...control);
  const to = endAt(b, ...control);
  if (offset === 0) control = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const middle = [
    from[0] / 4 + control[0] / 2 + to[0] / 4,
    from[1] / 4 + control[1] / 2 + to[1] / 4,
  ];
  return { from, to, control, handles: null, middle };
}

const short = (number) => Math.round(number * 10) / 10;
const point = ([x, y]) => `${short(x)} ${short(y)}`;

function pathOf(course) {
  if (course.handles)
    return `M${point(course.from)}C${course.handles.map(point).join(" ")} ${point(course.to)}`;
  return `M${point(course.from)}Q${point(course.control)} ${point(course.to)}`;
}

/** A slim head whose tip is the line's end; nothing where the line is too short for one. */
function tipOf(course, scale) {
  const across = Math.hypot(course.to[0] - course.from[0], course.to[1] - course.from[1]);
  if (scale <= 0.12 || (across <= 12 && !course.handles)) return "";
  const before = course.handles ? course.handles[1] : course.control;
  const wayX = course.to[0] - before[0];
  const wayY = course.to[1] - before[1];
  const length = Math.max(Math.hypot(wayX, wayY), 1e-6);
  const size = 7 * Math.max(0.6, Math.min(Math.sqrt(scale), 1.15));
  const [x, y] = [(wayX / length) * size, (wayY / length) * size];
  const back = [course.to[0] - x, course.to[1] - y];
  const left = [back[0] - y * 0.36, back[1] + x * 0.36];
  const right = [back[0] + y * 0.36, back[1] - x * 0.36];
  return `M${point(course.to)}L${point(left)}L${point(right)}Z`;
}
