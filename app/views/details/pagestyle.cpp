// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/details/detailspage.h"

namespace knotary::views
{

QString pageStyle(scene::Theme theme)
{
    const scene::Palette palette = scene::paletteOf(theme);
    return QStringLiteral("body { color: %1; }"
                          "p { margin: 0; line-height: 116%; }"
                          "p.title { font-size: 22px; font-weight: 600; margin: 2px 0 2px 0;"
                          " line-height: 105%; }"
                          "p.heading { font-size: 14px; font-weight: 600; color: %1;"
                          " margin: 20px 0 3px 0; }"
                          "p.othername { font-size: 15px; color: %2; margin-bottom: 2px; }"
                          "p.quiet { font-size: 12px; color: %2; margin-bottom: 4px; }"
                          "p.eyebrow { font-size: 12px; font-weight: 600; color: %2;"
                          " margin-top: 6px; }"
                          "p.facts { font-size: 13px; color: %2; margin: 6px 0 8px 0; }"
                          "p.note { margin: 4px 0 6px 0; }"
                          "p.sentence { margin: 9px 0 0 0; }"
                          "p.claim { margin: 5px 0 0 18px; text-indent: -18px; }"
                          "p.outside { margin: 5px 0 0 18px; text-indent: -18px; color: %2; }"
                          "p.outside a, span.outside a { color: %2; }"
                          "p.subject { margin: 14px 0 0 0; font-weight: 600; }"
                          "p.window { font-size: 13px; color: %1; margin: 0 0 8px 0; }"
                          "p.remarks { font-size: 12px; color: %2; margin: 1px 0 4px 18px; }"
                          "p.source { font-size: 13px; margin: 7px 0 0 0; }"
                          "p.places { font-size: 12px; color: %2; margin: 1px 0 0 0; }"
                          "p.cellremark { font-size: 12px; color: %2; }"
                          "span.lead { font-weight: 600; }"
                          "span.outside, span.aside { color: %2; }"
                          "span.aside { font-size: 12px; font-style: italic; }"
                          "span.number { color: %1; }"
                          "span.warning { color: %1; font-weight: 600; }"
                          "td { padding-right: 10px; }"
                          "td.name { color: %2; }"
                          "a { color: %3; text-decoration: none; }"
                          "a.evidence { font-size: 11px; font-weight: 400; }"
                          "a.web { text-decoration: underline; }")
        .arg(palette.ink.name(), palette.quietInk.name(), palette.accent.name());
}

} // namespace knotary::views
