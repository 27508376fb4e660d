// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds entities by any of their names, in either language, without accents and case, and Chinese
// ones by pinyin and its initials: the forms are written into the file.

const searchField = document.getElementById("search");
const foundList = document.getElementById("found");
const mostFound = 12;
let found = [];
let current = -1;

function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Lower is better; nothing where it does not match. */
function rankOf(node, wanted) {
  const forms = [...(node.find ?? []), folded(node.id)];
  let best = Infinity;
  for (const form of forms) {
    const at = form.indexOf(wanted);
    if (form === wanted) best = Math.min(best, 0);
    else if (at === 0) best = Math.min(best, 1);
    else if (at > 0 && !/[\p{L}\p{N}]/u.test(form[at - 1])) best = Math.min(best, 2);
    else if (at > 0) best = Math.min(best, 3);
  }
  if (best === Infinity && wanted.includes(" ")) {
    const isIn = (part) => forms.some((form) => form.includes(part));
    if (wanted.split(" ").every(isIn)) best = 4;
  }
  return best;
}

function search(text) {
  const wanted = folded(text);
  if (wanted === "") return [];
  return nodes
    .map((node) => ({ node, rank: rankOf(node, wanted) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || b.node.d - a.node.d || a.node.number - b.node.number)
    .slice(0, mostFound)
    .map(({ node }) => node);
}

function suggestion(node, number) {
  const item = make("li", { id: `found-${number}`, role: "option", "aria-selected": "false" });
  item.append(glyph(node), make("span", {}, sayAll(node.t).join(" · ")));
  item.append(make("span", { class: "quiet" }, kindOf(node)));
  item.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
  item.addEventListener("click", () => goToFound(node));
  return item;
}

function showFound() {
  found = search(searchField.value);
  current = -1;
  const isEmpty = searchField.value.trim() !== "" && found.length === 0;
  foundList.replaceChildren(...found.map(suggestion));
  const none = { class: "quiet", role: "option", "aria-disabled": "true" };
  if (isEmpty) foundList.append(make("li", none, word("noneFound")));
  foundList.hidden = foundList.children.length === 0;
  searchField.setAttribute("aria-expanded", String(!foundList.hidden));
  searchField.removeAttribute("aria-activedescendant");
  if (searchField.value.trim() !== "") tell(isEmpty ? word("noneFound") : count(found.length, "entity"));
}

function hideFound() {
  foundList.hidden = true;
  searchField.setAttribute("aria-expanded", "false");
}

function moveIn(step) {
  if (found.length === 0) return;
  current = (current + step + found.length + (current < 0 && step < 0 ? 1 : 0)) % found.length;
  [...foundList.children].forEach((item, number) => {
    item.setAttribute("aria-selected", String(number === current));
  });
  searchField.setAttribute("aria-activedescendant", `found-${current}`);
  foundList.children[current].scrollIntoView({ block: "nearest" });
}

/** What the year hides is shown again. */
function goToFound(node) {
  hideFound();
  searchField.value = "";
  if (nodeAnswer(node) === NO) setYear(null);
  choose(node, null, false);
  bringIntoSight(node);
  focusNode(node);
}

function keyInSearch(event) {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") moveIn(event.key === "ArrowDown" ? 1 : -1);
  else if (event.key === "Enter" && found.length > 0) goToFound(found[Math.max(current, 0)]);
  else if (event.key === "Escape" && !foundList.hidden) hideFound();
  else if (event.key === "Escape" && searchField.value !== "") searchField.value = "";
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function makeSearch() {
  searchField.addEventListener("input", showFound);
  searchField.addEventListener("keydown", keyInSearch);
  searchField.addEventListener("focus", () => {
    if (searchField.value !== "") showFound();
  });
  searchField.addEventListener("blur", hideFound);
}
