// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/colour.h"
#include "app/scene/style.h"
#include "tests/support/datasetfrom.h"

#include <QTest>

#include <array>
#include <set>

using namespace knotary;
using namespace knotary::scene;

class StyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheContrastOfWcag();
    void palettesAreReadable();
    void kindsStandOffTheGround();
    void unforeseenKindsDiffer();
    void greyKindsDiffer();
    void linesFollowTheStanding_data();
    void linesFollowTheStanding();
    void readsBackItsThemes();
};

namespace
{

constexpr std::array themes{Theme::Light, Theme::Dark, Theme::Print, Theme::Grey};

schema::Schema schemaOf(std::size_t count, const std::string& colour)
{
    schema::Schema schema;
    for (std::size_t i = 0; i < count; ++i) {
        schema::Kind kind;
        kind.id = "kind" + std::to_string(i);
        kind.colour = colour;
        schema.addKind(kind);
    }
    return schema;
}

} // namespace

void StyleTest::knowsTheContrastOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x00, 0x72, 0xB2), Qt::white) - 5.19) < 0.01);
    QVERIFY(std::abs(contrast(QColor(0xD5, 0x5E, 0x00), Qt::white) - 3.87) < 0.01);
}

void StyleTest::palettesAreReadable()
{
    for (const Theme theme : themes) {
        const Palette palette = paletteOf(theme);
        for (const QColor& ground : {palette.ground, palette.raised}) {
            QVERIFY(contrast(palette.ink, ground) >= 4.5);
            QVERIFY(contrast(palette.quietInk, ground) >= 4.5);
            QVERIFY(contrast(palette.accent, ground) >= 3);
            QVERIFY(contrast(palette.line, ground) >= 3);
        }
        QVERIFY(contrast(palette.onAccent, palette.accent) >= 4.5);
    }
}

void StyleTest::kindsStandOffTheGround()
{
    for (const Theme theme : themes) {
        const QColor ground = paletteOf(theme).ground;
        for (const char* colour : {"", "#F0E442", "#FFFFFF", "#000000", "#0072B2", "#1B1E23"}) {
            const schema::Schema schema = schemaOf(12, colour);
            for (std::size_t i = 0; i < 12; ++i) {
                const KindStyle style = kindStyle(schema, base::KindId(i), theme);
                QVERIFY2(contrast(style.outline, ground) >= 3, colour);
            }
        }
    }
}

void StyleTest::unforeseenKindsDiffer()
{
    const schema::Schema schema = schemaOf(40, "");
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Print}) {
        std::set<std::pair<Shape, QRgb>> looks;
        for (std::size_t i = 0; i < 40; ++i) {
            const KindStyle style = kindStyle(schema, base::KindId(i), theme);
            looks.insert({style.shape, style.fill.rgb()});
        }
        QCOMPARE(looks.size(), std::size_t{40});
    }
}

void StyleTest::greyKindsDiffer()
{
    const schema::Schema schema = schemaOf(10, "#0072B2");
    std::set<std::pair<Qt::BrushStyle, QRgb>> looks;
    for (std::size_t i = 0; i < 10; ++i) {
        const KindStyle style = kindStyle(schema, base::KindId(i), Theme::Grey);
        QCOMPARE(style.fill.saturation(), 0);
        looks.insert({style.pattern, style.fill.rgb()});
    }
    QCOMPARE(looks.size(), std::size_t{10});
}

void StyleTest::linesFollowTheStanding_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<Qt::PenStyle>("pen");
    QTest::addColumn<text::Support>("support");

    QTest::newRow("one source") << u"a -p-> b [s0 1]"_qs << Qt::SolidLine
                                << text::Support::OneSource;
    QTest::newRow("two places of one source")
        << u"a -p-> b [s0 1] [s0 2]"_qs << Qt::SolidLine << text::Support::OneSource;
    QTest::newRow("two sources") << u"a -p-> b [s0 1] [s1 2]"_qs << Qt::SolidLine
                                 << text::Support::SeveralSources;
    QTest::newRow("no source") << u"a -p-> b"_qs << Qt::CustomDashLine << text::Support::Unsourced;
    QTest::newRow("denied") << u"a -p-> b [s0 1] [s1 2 denies]"_qs << Qt::DashDotLine
                            << text::Support::Disputed;
    QTest::newRow("announced") << u"a -p-> b [s0 1] standing=announced"_qs << Qt::DashLine
                               << text::Support::Announced;
    QTest::newRow("inferred") << u"a -p-> b standing=inferred"_qs << Qt::DotLine
                              << text::Support::Inferred;
    QTest::newRow("disputed") << u"a -p-> b [s0 1] standing=disputed"_qs << Qt::DashDotLine
                              << text::Support::Disputed;
}

void StyleTest::linesFollowTheStanding()
{
    QFETCH(QString, claim);
    const dataset::Dataset data = support::datasetFrom("a:thing\nb:thing\n" + claim.toStdString());
    const dataset::Claim& only = *data.claim(data.claims().front());
    QTEST(supportOf(data, only), "support");
    const LineStyle line = lineStyle(data, only);
    QTEST(line.pen, "pen");
    QCOMPARE(dashesOf(line).isEmpty(), line.pen == Qt::SolidLine);
    const bool isFirmer = line.width > lineStyle(text::Support::Unsourced).width ||
                          supportOf(data, only) == text::Support::Unsourced;
    QVERIFY(isFirmer);
}

void StyleTest::readsBackItsThemes()
{
    for (const Theme theme : themes) {
        Theme read{};
        QVERIFY(readTheme(codeOf(theme), read));
        QCOMPARE(read, theme);
    }
    Theme untouched = Theme::Grey;
    QVERIFY(!readTheme(u"blue"_qs, untouched));
    QCOMPARE(untouched, Theme::Grey);
}

QTEST_MAIN(StyleTest)
#include "style_test.moc"
