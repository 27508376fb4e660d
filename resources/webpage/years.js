// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year that is looked at: off, or one year of the axis.

const yearForm = document.getElementById("years");
const yearField = document.getElementById("year");
let playing = 0;

function setYear(year) {
  state.year = year;
  showYear();
  placeAll(camera.scale);
  const isGone = (one, answer) => one !== null && answer(one) === NO;
  if (isGone(state.node, nodeAnswer) || isGone(state.line, lineAnswer)) closeChosen();
  hovered.node = null;
  hovered.line = null;
  settle();
  emphasise();
  offerSome();
  tellYear();
  showCounts();
  showLegend();
  remember();
}

function tellYear() {
  const isAll = state.year === null;
  document.getElementById("every").setAttribute("aria-pressed", String(isAll));
  const shown = isAll ? (data.axis ?? []).join("–") : inYear(state.year);
  document.getElementById("shownYear").textContent = shown;
  for (const bar of document.getElementById("histogram").children)
    bar.classList.toggle("current", Number(bar.dataset.year) === state.year);
  yearForm.classList.toggle("off", isAll);
  const maybe = drawn.nodes.filter((node) => nodeAnswer(node) === MAYBE).length;
  const counts = [count(drawn.nodes.length, "entity"), count(drawn.lines.length, "relation")];
  if (maybe > 0) counts.push(count(maybe, "maybe"));
  const words = isAll ? word("every") : `${inYear(state.year)}: ${counts.join(", ")}`;
  yearField.setAttribute("aria-valuetext", words);
  if (!isAll) yearField.value = String(state.year);
}

function stopPlaying() {
  clearInterval(playing);
  playing = 0;
  namePlay();
}

function namePlay() {
  const play = document.getElementById("play");
  play.textContent = playing ? "❚❚" : "▶";
  play.setAttribute("aria-label", word(playing ? "pause" : "play"));
  play.title = word(playing ? "pause" : "play");
  play.setAttribute("aria-pressed", String(playing !== 0));
}

function togglePlaying() {
  if (playing) {
    stopPlaying();
    return;
  }
  const [first, last] = data.axis;
  setYear(state.year === null || state.year >= last ? first : state.year);
  playing = setInterval(() => {
    if (state.year === null || state.year >= last) stopPlaying();
    else setYear(state.year + 1);
  }, 1200);
  namePlay();
}

/** How many entities each year shows, certain ones below. */
function drawHistogram() {
  const [first, last] = data.axis;
  const histogram = document.getElementById("histogram");
  const years = Array.from({ length: last - first + 1 }, (_, place) => {
    const answers = nodes.map((node) => nodeAnswer(node, first + place));
    return [answers.filter((a) => a === YES).length, answers.filter((a) => a !== NO).length];
  });
  const highest = Math.max(...years.map(([, all]) => all), 1);
  histogram.setAttribute("viewBox", `0 0 ${years.length} 100`);
  yearForm.style.setProperty("--years", years.length);
  years.forEach(([sure, all], place) => {
    const bar = (name, number) =>
      svg("rect", {
        class: name, "data-year": first + place, x: place + 0.12, width: 0.76,
        y: 100 - (number / highest) * 100, height: (number / highest) * 100,
      }, histogram);
    bar("maybe", all);
    bar("sure", sure);
  });
}

function makeYears() {
  if (!data.axis || data.axis[0] === data.axis[1] || nodes.length === 0) return;
  const [first, last] = data.axis;
  yearForm.hidden = false;
  yearField.min = String(first);
  yearField.max = String(last);
  yearField.value = String(last);
  drawHistogram();
  namePlay();
  yearForm.addEventListener("submit", (event) => event.preventDefault());
  yearField.addEventListener("input", () => {
    if (playing) stopPlaying();
    setYear(Number(yearField.value));
    tell(yearField.getAttribute("aria-valuetext"));
  });
  // A slider that stands at a year and shows none begins there when it is touched.
  yearField.addEventListener("pointerup", () => {
    if (state.year === null) setYear(Number(yearField.value));
  });
  document.getElementById("every").addEventListener("click", () => {
    if (playing) stopPlaying();
    setYear(state.year === null ? Number(yearField.value) : null);
    tell(yearField.getAttribute("aria-valuetext"));
  });
  document.getElementById("play").addEventListener("click", togglePlaying);
}
