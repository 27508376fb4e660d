// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/webpage/pagestyle.h"

#include "app/scene/colour.h"
#include "app/scene/evidencerule.h"
#include "app/scene/style.h"

#include <algorithm>

namespace knotary::webpage
{

namespace
{

using scene::Theme;

QByteArray variable(const char* name, const QColor& colour)
{
    return QByteArray("--") + name + ':' + colour.name().toLatin1() + ';';
}

QByteArray numbered(const char* prefix, std::size_t number)
{
    return prefix + QByteArray::number(static_cast<qulonglong>(number));
}

QByteArray fillAndOutline(std::size_t number, const char* family, const QColor& fill,
                          const QColor& outline)
{
    const QByteArray name = numbered(family, number);
    return variable((name + "f").constData(), fill) + variable((name + "o").constData(), outline);
}

class Variables
{
public:
    Variables(const PageStyleInput& input, std::size_t place)
        : m_input(input), m_place(place), m_theme(themesFor(input.theme)[place])
    {}

    [[nodiscard]] QByteArray all() const { return general() + kinds() + tones() + guides(); }

private:
    [[nodiscard]] QByteArray general() const
    {
        const scene::Palette palette = scene::paletteOf(m_theme);
        constexpr double strongShare = 0.55; // as scene/buildscene mixes it
        return variable("ground", palette.ground) + variable("raised", palette.raised) +
               variable("ink", palette.ink) + variable("quiet", palette.quietInk) +
               variable("line", palette.line) + variable("rule", palette.rule) +
               variable("accent", palette.accent) + variable("on-accent", palette.onAccent) +
               variable("strong", scene::mixed(palette.line, palette.ink, strongShare));
    }

    [[nodiscard]] QByteArray kinds() const
    {
        QByteArray css;
        for (std::size_t kind = 0; kind <= m_input.schema.kinds().size(); ++kind) {
            const scene::KindStyle style =
                scene::kindStyle(m_input.schema, base::KindId(kind), m_theme);
            css += fillAndOutline(kind, "k", style.fill, style.outline);
        }
        return css;
    }

    [[nodiscard]] QByteArray tones() const
    {
        QByteArray css;
        if (m_input.lens == nullptr || m_input.lens->tones == scene::NodeLens::Tones::Kinds)
            return css;
        const std::vector<scene::ToneStyle> styles =
            scene::toneStyles(m_input.lens->tones, m_theme);
        for (std::size_t tone = 0; tone < styles.size(); ++tone) {
            css += fillAndOutline(tone, "t", styles[tone].fill, styles[tone].outline);
            css += variable((numbered("t", tone) + "i").constData(), styles[tone].ink);
        }
        return css;
    }

    [[nodiscard]] QByteArray guides() const
    {
        QByteArray css;
        for (std::size_t guide = 0; guide < m_input.guides.size(); ++guide)
            css += variable(numbered("g", guide).constData(), m_input.guides[guide][m_place]);
        return css;
    }

    const PageStyleInput& m_input;
    std::size_t m_place;
    Theme m_theme;
};

QByteArray classesOfNodes(const PageStyleInput& input)
{
    QByteArray css;
    const auto add = [&css](const QByteArray& name) {
        css += '.' + name + "{fill:var(--" + name + "f);stroke:var(--" + name + "o)}\n";
    };
    for (std::size_t kind = 0; kind <= input.schema.kinds().size(); ++kind)
        add(numbered("k", kind));
    if (input.lens != nullptr && input.lens->tones != scene::NodeLens::Tones::Kinds) {
        const std::size_t count = scene::toneStyles(input.lens->tones, input.theme).size();
        for (std::size_t tone = 0; tone < count; ++tone) {
            const QByteArray name = numbered("t", tone);
            add(name);
            css += ".sign." + name + "{fill:var(--" + name + "i);stroke:none}\n";
        }
    }
    return css;
}

QByteArray classesOfLines()
{
    QByteArray css;
    for (const scene::EvidenceRule& rule : scene::evidenceRules()) {
        css += '.' + numbered("s", static_cast<std::size_t>(rule.support)) +
               " .line{stroke-width:" + QByteArray::number(rule.line.width);
        QByteArrayList dashes;
        for (const double length : rule.line.pattern)
            if (length > 0)
                dashes += QByteArray::number(length);
        if (!dashes.isEmpty())
            css += ";stroke-dasharray:" + dashes.join(' ');
        css += "}\n";
    }
    return css;
}

QByteArray classesOfGuides(const PageStyleInput& input)
{
    QByteArray css;
    for (std::size_t guide = 0; guide < input.guides.size(); ++guide) {
        const QByteArray name = numbered("g", guide);
        css += '.' + name + "{--guide:var(--" + name + ")}\n";
    }
    return css;
}

} // namespace

std::array<Theme, pageThemes> themesFor(Theme figure)
{
    if (figure == Theme::Grey)
        return {Theme::Grey, Theme::Dark, Theme::Grey};
    return {Theme::Light, Theme::Dark, Theme::Print};
}

QByteArray coloursAsCss(const PageStyleInput& input)
{
    const QByteArray light = Variables(input, 0).all();
    const QByteArray dark = Variables(input, 1).all();
    const QByteArray print = Variables(input, 2).all();
    return ":root{color-scheme:light;" + light + "}\n" +
           "@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;" +
           dark + "}}\n" + ":root[data-theme=dark]{color-scheme:dark;" + dark + "}\n" +
           "@media print{:root:root:root{color-scheme:light;" + print + "}}\n" +
           classesOfNodes(input) + classesOfLines() + classesOfGuides(input);
}

} // namespace knotary::webpage
