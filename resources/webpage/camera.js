// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where one looks from: moving by dragging, wheel, pinch and keys. A place of the layout stands at
// place * scale + offset, in pixels of the drawing's element.

const camera = { scale: 1, x: 0, y: 0, isFitted: true };
const canvas = document.getElementById("canvas");
const leastScale = 0.02;
const mostScale = 8;
const roomy = 4000; // nodes and lines that are moved at once while zooming; more wait for its end

const paper = { width: 1000, height: 660 };
let isPrinting = false;

function sizeOfDrawing() {
  if (isPrinting) return paper;
  return { width: canvas.clientWidth || 800, height: canvas.clientHeight || 500 };
}

function isInSight(node) {
  const { width, height } = sizeOfDrawing();
  const x = node.px + camera.x;
  const y = node.py + camera.y;
  return x > -80 && y > -40 && x < width + 80 && y < height + 40;
}

/** What is seen of the drawing, in its own pixels. */
function frameInSight() {
  const { width, height } = sizeOfDrawing();
  const { offsetLeft, offsetTop } = document.getElementById("zoom");
  const margins = guideMargins();
  const frame = {
    left: margins.left + 2 - camera.x,
    top: margins.top + 2 - camera.y,
    right: width - 2 - camera.x,
    bottom: height - 2 - camera.y,
  };
  const zoom = { ...frame, left: offsetLeft - camera.x, top: offsetTop - camera.y, node: -1 };
  return { ...frame, zoom: isPrinting ? null : zoom };
}

function moveWorld() {
  const share = camera.scale / (drawn.scale || camera.scale);
  const scaling = Math.abs(share - 1) > 1e-9 ? ` scale(${share})` : "";
  world.setAttribute("transform", `translate(${short(camera.x)} ${short(camera.y)})${scaling}`);
  if (data.guides) keepGuideWordsInSight();
}

let settling = 0;
let isAwaited = false;

/** Labels are set anew when the hand rests. */
function settleSoon() {
  clearTimeout(settling);
  settling = setTimeout(settle, 120);
}

function settle() {
  clearTimeout(settling);
  if (drawn.scale !== camera.scale) placeAll(camera.scale);
  moveWorld();
  setLabels();
  setBadges();
}

function look() {
  if (isAwaited) return;
  isAwaited = true;
  requestAnimationFrame(() => {
    isAwaited = false;
    if (drawn.scale !== camera.scale && nodes.length + lines.length <= roomy) {
      placeAll(camera.scale);
      layers.labels.replaceChildren();
      setBadges();
    }
    moveWorld();
    settleSoon();
  });
}

function panBy(x, y) {
  camera.x += x;
  camera.y += y;
  camera.isFitted = false;
  look();
}

/** The place under (x, y) stays where it is. */
function zoomBy(factor, x, y) {
  const { width, height } = sizeOfDrawing();
  const scale = Math.max(leastScale, Math.min(camera.scale * factor, mostScale));
  const [atX, atY] = [x ?? width / 2, y ?? height / 2];
  camera.x = atX - ((atX - camera.x) / camera.scale) * scale;
  camera.y = atY - ((atY - camera.y) / camera.scale) * scale;
  camera.scale = scale;
  camera.isFitted = false;
  look();
}

function boundsOf(some) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of some) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** All nodes with room for names at the edges, whatever year it is: places stay. */
function fitAll() {
  if (nodes.length === 0) return;
  const { left, top } = guideMargins();
  const width = sizeOfDrawing().width - left;
  const height = sizeOfDrawing().height - top;
  const box = boundsOf(nodes);
  const besides = Math.min(70, width * 0.11);
  const scaleX = (width - 2 * besides) / Math.max(box.right - box.left, 1);
  const scaleY = (height - 72) / Math.max(box.bottom - box.top, 1);
  camera.scale = Math.max(leastScale, Math.min(scaleX, scaleY, 1.6));
  camera.x = left + width / 2 - ((box.left + box.right) / 2) * camera.scale;
  camera.y = top + (height - 12) / 2 - ((box.top + box.bottom) / 2) * camera.scale;
  camera.isFitted = true;
  settle();
}

/** How much of the height is not under the sheet that a narrow screen lays over it. */
function heightInSight() {
  const { height } = sizeOfDrawing();
  if (getComputedStyle(chosenPanel).position !== "fixed" || chosenPanel.hidden) return height;
  return Math.min(height, chosenPanel.getBoundingClientRect().top - canvas.getBoundingClientRect().top);
}

function bringIntoSight(node) {
  const { width } = sizeOfDrawing();
  const height = heightInSight();
  const margin = 60;
  const x = node.x * camera.scale + camera.x;
  const y = node.y * camera.scale + camera.y;
  const shiftX = x < margin ? margin - x : x > width - margin ? width - margin - x : 0;
  const shiftY = y < margin ? margin - y : y > height - margin ? height - margin - y : 0;
  if (shiftX || shiftY) panBy(shiftX, shiftY);
}

/** The drawing follows its element: all of it, or what stood in the middle stays there. */
function followSize() {
  let before = sizeOfDrawing();
  const follow = () => {
    const now = sizeOfDrawing();
    drawing.setAttribute("viewBox", `0 0 ${now.width} ${now.height}`);
    if (now.width === before.width && now.height === before.height) return;
    camera.x += (now.width - before.width) / 2;
    camera.y += (now.height - before.height) / 2;
    before = now;
    if (camera.isFitted) fitAll();
    else look();
  };
  new ResizeObserver(follow).observe(canvas);
  follow();
}

/** A drawing that is seen as a whole is set anew for paper; another is printed as it is seen. */
function followPrinting() {
  const set = (printing) => {
    if (!camera.isFitted) return;
    isPrinting = printing;
    const { width, height } = sizeOfDrawing();
    drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
    fitAll();
  };
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("[data-print]")) details.open = true;
    set(true);
  });
  addEventListener("afterprint", () => set(false));
}

// ---- Hands ---------------------------------------------------------------------------------

const pointers = new Map();
let travelled = 0;

function placeOf(event) {
  const box = canvas.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

function pinch(event) {
  const other = [...pointers].find(([id]) => id !== event.pointerId)[1];
  const before = pointers.get(event.pointerId);
  const now = placeOf(event);
  const distance = (place) => Math.max(Math.hypot(place[0] - other[0], place[1] - other[1]), 1);
  zoomBy(distance(now) / distance(before), (now[0] + other[0]) / 2, (now[1] + other[1]) / 2);
  panBy((now[0] - before[0]) / 2, (now[1] - before[1]) / 2);
}

function drag(event) {
  const before = pointers.get(event.pointerId);
  if (!before) return;
  const now = placeOf(event);
  travelled += Math.hypot(now[0] - before[0], now[1] - before[1]);
  if (pointers.size > 1) pinch(event);
  else if (travelled > 4) panBy(now[0] - before[0], now[1] - before[1]);
  if (travelled > 4 && !drawing.hasPointerCapture(event.pointerId))
    drawing.setPointerCapture(event.pointerId);
  pointers.set(event.pointerId, now);
}

function listenToHands() {
  drawing.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) travelled = 0;
    pointers.set(event.pointerId, placeOf(event));
  });
  drawing.addEventListener("pointermove", drag);
  for (const name of ["pointerup", "pointercancel", "pointerleave"])
    drawing.addEventListener(name, (event) => pointers.delete(event.pointerId));
  canvas.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const unit = event.deltaMode === 1 ? 24 : event.deltaMode === 2 ? 240 : 1;
      const speed = event.ctrlKey ? 0.01 : 0.0016;
      zoomBy(Math.exp(-event.deltaY * unit * speed), ...placeOf(event));
    },
    { passive: false }
  );
  document.getElementById("closer").addEventListener("click", () => zoomBy(1.3));
  document.getElementById("farther").addEventListener("click", () => zoomBy(1 / 1.3));
  document.getElementById("fit").addEventListener("click", fitAll);
}
