// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the person does, and the beginning.

const tip = document.getElementById("tip");

/** To a screen reader. */
function tell(text) {
  document.getElementById("status").textContent = text;
}

// ---- Choosing ------------------------------------------------------------------------------

/** An entity or a relation, or nothing; `isByKeys` takes the focus to what it says. */
function choose(node, line, isByKeys) {
  state.node = node;
  state.line = line;
  shownClaim = null;
  hovered.node = null;
  hovered.line = null;
  tip.hidden = true;
  showChosen();
  emphasise();
  settleSoon();
  remember();
  if (node && heightInSight() < sizeOfDrawing().height) bringIntoSight(node);
  if (node) offerToTab(node);
  if (node) tell(node.element.getAttribute("aria-label"));
  if (line) tell(sentenceOf(line.claim));
  if (isByKeys && (node || line)) chosenPanel.querySelector("h2").focus();
}

/** False where nothing was open. */
function closeChosen() {
  if (!state.node && !state.line) return false;
  const { node, line } = state;
  const wasInPanel = chosenPanel.contains(document.activeElement);
  choose(null, null, false);
  if (!wasInPanel) return true;
  if (node && nodeAnswer(node) !== NO) focusNode(node);
  else if (line) line.element.focus({ preventScroll: true });
  return true;
}

function goTo(node) {
  if (nodeAnswer(node) === NO) setYear(null);
  choose(node, null, true);
  bringIntoSight(node);
}

function hover(node, line) {
  if (hovered.node === node && hovered.line === line) return;
  hovered.node = node;
  hovered.line = line;
  emphasise();
}

function thingAt(event) {
  const group = event.target.closest?.("[data-node], [data-line]");
  if (!group) return [null, null];
  return group.dataset.node !== undefined
    ? [nodes[group.dataset.node], null]
    : [null, lines[group.dataset.line]];
}

function showTip(node, line, event) {
  tip.hidden = !node && !line;
  if (tip.hidden) return;
  const head = node ? sayAll(node.t).join(" · ") : sentenceOf(line.claim);
  const rest = node
    ? `${kindOf(node)} · ${count(node.lines.length, "relation")}`
    : `${say(data.supports[line.support])} · ${sourcesIn(line.claim)}`;
  tip.replaceChildren(make("strong", {}, head), make("span", {}, rest));
  const [x, y] = placeOf(event);
  const { width, height } = sizeOfDrawing();
  tip.style.left = `${Math.max(4, Math.min(x + 14, width - tip.offsetWidth - 4))}px`;
  tip.style.top = `${y + 18 + tip.offsetHeight > height ? y - tip.offsetHeight - 12 : y + 18}px`;
}

function listenToPointing() {
  drawing.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch" || pointers.size > 0) return;
    const [node, line] = thingAt(event);
    hover(node, line);
    showTip(node, line, event);
  });
  drawing.addEventListener("pointerleave", () => {
    hover(null, null);
    tip.hidden = true;
  });
  drawing.addEventListener("click", (event) => {
    if (travelled > 4) return;
    const [node, line] = thingAt(event);
    choose(node, line, false);
  });
}

// ---- Language and theme --------------------------------------------------------------------

function sayEverything() {
  document.documentElement.lang = language === "zh" ? "zh" : "en";
  for (const element of document.querySelectorAll("[data-say]"))
    element.textContent = word(element.dataset.say);
  for (const element of document.querySelectorAll("[data-say-label]")) {
    element.setAttribute("aria-label", word(element.dataset.sayLabel));
    if (element.tagName === "BUTTON") element.title = word(element.dataset.sayLabel);
  }
  for (const element of document.querySelectorAll("[data-say-placeholder]"))
    element.placeholder = `${word(element.dataset.sayPlaceholder)} ( / )`;
  for (const choice of document.querySelectorAll("[data-language]"))
    choice.setAttribute("aria-pressed", String(choice.dataset.language === language));
  nameTheme();
  if (!yearForm.hidden) namePlay();
}

function setLanguage(other) {
  language = other;
  sayEverything();
  nameElements();
  if (data.guides) nameGuides();
  showHeading();
  showCounts();
  showLegend();
  showAbout();
  showChosen();
  tellYear();
  settle();
  remember();
}

function isDark() {
  if (state.theme !== "auto") return state.theme === "dark";
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

function nameTheme() {
  document.getElementById("theme").textContent = word(isDark() ? "light" : "dark");
}

function setTheme(theme) {
  state.theme = theme;
  document.documentElement.dataset.theme = theme;
  nameTheme();
  remember();
}

// ---- The address ---------------------------------------------------------------------------

/** What is looked at stands behind the # of the address: it can be kept and sent. */
function remember() {
  const parts = new URLSearchParams();
  if (state.node) parts.set("entity", state.node.id);
  if (state.line) parts.set("line", String(state.line.number));
  if (state.year !== null) parts.set("year", String(state.year));
  if (language !== data.language) parts.set("language", language);
  if (state.theme !== data.theme) parts.set("theme", state.theme);
  const text = parts.toString();
  if (text !== location.hash.slice(1)) history.replaceState(null, "", text ? `#${text}` : "#");
}

function recall() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const wanted = parts.get("language");
  language = ["en", "zh", "en+zh"].includes(wanted) ? wanted : data.language;
  const theme = parts.get("theme");
  state.theme = ["light", "dark", "auto"].includes(theme) ? theme : data.theme;
  const year = Number(parts.get("year") ?? NaN);
  if (data.axis && year >= data.axis[0] && year <= data.axis[1]) state.year = Math.floor(year);
  return { node: nodeById.get(parts.get("entity")) ?? null, line: lines[parts.get("line")] ?? null };
}

// ---- The beginning -------------------------------------------------------------------------

function begin() {
  const wanted = recall();
  document.documentElement.dataset.theme = state.theme;
  makeDrawing();
  makeYears();
  makeSearch();
  followSize();
  followPrinting();
  showYear();
  fitAll();
  setLanguage(language);
  offerSome();
  const isThere = wanted.node ? nodeAnswer(wanted.node) !== NO : wanted.line && lineAnswer(wanted.line) !== NO;
  if (isThere) choose(wanted.node, wanted.node ? null : wanted.line, false);
  listenToHands();
  listenToPointing();
  listenToKeys();
  for (const choice of document.querySelectorAll("[data-language]"))
    choice.addEventListener("click", () => setLanguage(choice.dataset.language));
  document.getElementById("theme").addEventListener("click", () => setTheme(isDark() ? "light" : "dark"));
  document.getElementById("print").addEventListener("click", () => print());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", nameTheme);
}

begin();
