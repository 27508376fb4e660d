// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says by itself, in English and in Chinese.

const words = {
  about: ["About this figure", "关于此图"],
  against: ["against", "反对"],
  also: ["Also known as", "又称"],
  atOdds: ["Sources disagree", "来源说法不一"],
  back: ["Back", "返回"],
  both: ["Both", "双语"],
  close: ["Close", "关闭"],
  closer: ["Zoom in", "放大"],
  dark: ["Dark", "深色"],
  entities: ["Entities", "实体"],
  every: ["All years", "所有年份"],
  farther: ["Zoom out", "缩小"],
  fit: ["Show everything", "显示全部"],
  found: ["Entities found", "找到的实体"],
  inferredFrom: ["Inferred from", "推断依据"],
  keys: [
    "Arrow keys go to the nearest entity, Tab to the next one; L walks along its relations; Enter " +
      "opens, Escape closes; plus and minus zoom, 0 shows everything, Ctrl and arrow keys move the " +
      "drawing; slash searches.",
    "方向键移至最近的实体，Tab 键移至下一个；L 键沿关系移动；Enter 打开，Esc 关闭；" +
      "加号和减号缩放，0 显示全部，Ctrl 加方向键移动图形；斜杠键搜索。",
  ],
  keysTitle: ["Keyboard", "键盘操作"],
  language: ["Language", "语言"],
  legend: ["Legend", "图例"],
  licence: ["Licence", "许可"],
  light: ["Light", "浅色"],
  maybe: ["maybe in this time", "可能在此期间"],
  namesOnly: ["No claims in this figure.", "此图中没有陈述。"],
  newest: ["Sources up to", "来源截至"],
  none: ["Nothing to show.", "没有可显示的内容。"],
  noneFound: ["No entity found", "未找到实体"],
  noSource: ["No source is given.", "未给出来源。"],
  opens: ["opens the source in a new window", "在新窗口中打开来源"],
  panel: ["Details and sources", "详情与来源"],
  pause: ["Stop", "停止"],
  play: ["Play the years", "逐年播放"],
  print: ["Print", "打印"],
  relations: ["Relations", "关系"],
  search: ["Search entities", "搜索实体"],
  since: ["When", "时间"],
  skip: ["Skip the drawing", "跳过图形"],
  sources: ["Sources", "来源"],
  statements: ["Statements", "陈述"],
  theme: ["Dark", "深色"],
  undated: ["undated", "未注明日期"],
  unsourced: ["no source", "无来源"],
  whoSays: ["Who says so?", "谁这样说？"],
  year: ["Year", "年份"],
  years: ["Years", "年份"],
  zoom: ["Zoom", "缩放"],
};

// With a number: [one, many] in English, one form in Chinese.
const counted = {
  entity: [["entity", "entities"], "个实体"],
  relation: [["relation", "relations"], "条关系"],
  source: [["source", "sources"], "个来源"],
  independent: [["independent source", "independent sources"], "个独立来源"],
  maybe: [["maybe", "maybe"], "个可能"],
};

let language = "en"; // "en", "zh" or "en+zh"

/** Of a text in one or two languages, that of the page; with both languages the English one. */
function say(text) {
  if (!Array.isArray(text)) return text ?? "";
  return text[language === "zh" ? 1 : 0];
}

/** All that is to be read: with both languages, two lines where they differ. */
function sayAll(text) {
  if (language !== "en+zh" || !Array.isArray(text)) return [say(text)];
  return text.filter((line) => line !== "");
}

function word(name) {
  return say(words[name]);
}

function count(number, name) {
  const [english, chinese] = counted[name];
  if (language === "zh") return `${number} ${chinese}`;
  return `${number} ${number === 1 ? english[0] : english[1]}`;
}

function twoOrMore(strong, all) {
  if (language === "zh") return `${all} 条关系，其中 ${strong} 条有两个或更多独立来源`;
  return `${count(all, "relation")}, ${strong} with two or more independent sources`;
}

function inYear(year) {
  return language === "zh" ? `${year}年` : String(year);
}

// ---- Sentences -----------------------------------------------------------------------------

const wide = /[⺀-鿿豈-﫿＀-￯‘-”\u{20000}-\u{3FFFF}]/u;

/** Nothing between two Chinese words, else a blank. */
function gapBetween(left, right) {
  if (!left || !right) return "";
  const last = Array.from(left.slice(-2)).pop();
  const first = Array.from(right.slice(0, 2))[0];
  return wide.test(last) && wide.test(first) ? "" : " ";
}

/** The page says in this language until it is told otherwise: for texts that stand in both. */
function saying(other, speak) {
  const before = language;
  language = other;
  try {
    return speak();
  } finally {
    language = before;
  }
}
