// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/style.h"

#include "app/scene/colour.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>

namespace knotary::scene
{

namespace
{

constexpr std::array<std::pair<Theme, const char*>, 4> themeCodes{{
    {Theme::Light, "light"},
    {Theme::Dark, "dark"},
    {Theme::Print, "print"},
    {Theme::Grey, "grey"},
}};

/// For kinds without a colour of their own. Okabe and Ito, "Color Universal Design" (2008), without
/// black; their yellow is replaced by Paul Tol's, which is told from orange more easily, and a grey
/// comes last.
constexpr std::array<const char*, 8> fallbackColours{"#0072B2", "#D55E00", "#009E73", "#CC79A7",
                                                     "#56B4E9", "#E69F00", "#CCBB44", "#8A8A8A"};

constexpr std::array patterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense5Pattern,
                              Qt::HorPattern,   Qt::FDiagPattern, Qt::DiagCrossPattern,
                              Qt::VerPattern,   Qt::CrossPattern, Qt::Dense3Pattern,
                              Qt::Dense6Pattern};

QColor colourFrom(const std::string& text)
{
    return text.empty() ? QColor() : QColor(QString::fromStdString(text));
}

/// A colour that no kind claims for itself, as long as there is one.
QColor fallbackColour(const schema::Schema& schema, std::size_t ordinal)
{
    std::set<QRgb> taken;
    for (const schema::Kind& kind : schema.kinds())
        if (const QColor declared = colourFrom(kind.colour); declared.isValid())
            taken.insert(declared.rgb());
    std::size_t place = 0; ///< of this kind among those without a colour
    for (std::size_t i = 0; i < ordinal; ++i)
        if (!colourFrom(schema.kinds()[i].colour).isValid())
            ++place;
    std::vector<QColor> free;
    for (const char* code : fallbackColours)
        if (const QColor colour{QLatin1String(code)}; !taken.contains(colour.rgb()))
            free.push_back(colour);
    if (place < free.size())
        return free[place];
    return QColor(QLatin1String(fallbackColours[ordinal % fallbackColours.size()]));
}

/// Steps of luminance from dark to light, set apart so that neighbours in the list differ most.
QColor greyStep(std::size_t ordinal)
{
    constexpr std::array<double, 6> steps{0.10, 0.62, 0.28, 0.85, 0.18, 0.44};
    return greyOf(steps[ordinal % steps.size()]);
}

} // namespace

QString codeOf(Theme theme)
{
    for (const auto& [value, code] : themeCodes)
        if (value == theme)
            return QLatin1String(code);
    return {};
}

bool readTheme(const QString& code, Theme& theme)
{
    for (const auto& [value, known] : themeCodes) {
        if (code == QLatin1String(known)) {
            theme = value;
            return true;
        }
    }
    return false;
}

Palette paletteOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return {.ground = QColor(0x1B, 0x1E, 0x23),
                .raised = QColor(0x26, 0x2A, 0x31),
                .ink = QColor(0xEC, 0xEE, 0xF1),
                .quietInk = QColor(0xA9, 0xB0, 0xBA),
                .line = QColor(0x7C, 0x86, 0x93),
                .rule = QColor(0x3E, 0x45, 0x4F),
                .accent = QColor(0xFF, 0xB8, 0x4D),
                .onAccent = QColor(0x1B, 0x1E, 0x23)};
    case Theme::Print:
        return {.ground = QColor(0xFF, 0xFF, 0xFF),
                .raised = QColor(0xFF, 0xFF, 0xFF),
                .ink = QColor(0x14, 0x17, 0x1A),
                .quietInk = QColor(0x52, 0x5A, 0x63),
                .line = QColor(0x80, 0x88, 0x92),
                .rule = QColor(0xC9, 0xCE, 0xD4),
                .accent = QColor(0xB0, 0x3A, 0x00),
                .onAccent = QColor(0xFF, 0xFF, 0xFF)};
    case Theme::Grey:
        return {.ground = QColor(0xFF, 0xFF, 0xFF),
                .raised = QColor(0xFF, 0xFF, 0xFF),
                .ink = QColor(0x10, 0x10, 0x10),
                .quietInk = QColor(0x55, 0x55, 0x55),
                .line = QColor(0x86, 0x86, 0x86),
                .rule = QColor(0xCC, 0xCC, 0xCC),
                .accent = QColor(0x00, 0x00, 0x00),
                .onAccent = QColor(0xFF, 0xFF, 0xFF)};
    case Theme::Light:
        break;
    }
    return {.ground = QColor(0xFA, 0xFA, 0xF7),
            .raised = QColor(0xFF, 0xFF, 0xFF),
            .ink = QColor(0x1E, 0x23, 0x29),
            .quietInk = QColor(0x58, 0x61, 0x6B),
            .line = QColor(0x82, 0x8B, 0x95),
            .rule = QColor(0xD5, 0xD8, 0xDA),
            .accent = QColor(0xB8, 0x3E, 0x00),
            .onAccent = QColor(0xFF, 0xFF, 0xFF)};
}

KindStyle kindStyle(const schema::Schema& schema, base::KindId kind, Theme theme)
{
    const std::size_t ordinal = kind.isValid() ? kind.index() : 0;
    const Palette palette = paletteOf(theme);
    if (ordinal >= schema.kinds().size())
        return {.shape = Shape::Circle, .fill = palette.line, .outline = palette.ink};

    const schema::Kind& description = schema.kinds()[ordinal];
    const QColor own = colourFrom(description.colour);
    const QColor colour = own.isValid() ? own : fallbackColour(schema, ordinal);
    KindStyle style;
    // The shift keeps shape and colour from repeating together before 80 kinds have been seen.
    style.shape = shapeNamed(description.shape, ordinal + ordinal / fallbackColours.size());
    style.fill = colour;
    if (theme == Theme::Dark) {
        const QColor dark = colourFrom(description.darkColour);
        style.fill = withContrast(dark.isValid() ? dark : colour, palette.ground, Qt::white, 3);
        style.outline = mixed(style.fill, Qt::white, 0.45);
        return style;
    }
    if (theme == Theme::Grey) {
        style.fill = greyStep(ordinal);
        style.pattern = patterns[ordinal % patterns.size()];
    }
    style.outline =
        withContrast(mixed(style.fill, palette.ink, 0.35), palette.ground, palette.ink, 3);
    return style;
}

QFont fontOf(double pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Open Sans"), QStringLiteral("WenQuanYi Micro Hei"),
                      QStringLiteral("DejaVu Sans")});
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(weight);
    // Unhinted outlines keep their widths at every zoom, so a measured box holds in print as well.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

} // namespace knotary::scene
