// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be ticked or typed into has an outline that is seen, in the light and in the dark.

#include "app/window/outlinedstyle.h"
#include "app/window/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

#include <cmath>

using namespace knotary;

namespace
{

/// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double luminance(QColor colour)
{
    const auto part = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
           0.0722 * part(colour.blueF());
}

double contrast(QColor one, QColor other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// Of the pixels on a line through the middle, the one that differs most from the window.
double strongest(QWidget& widget, int pixels)
{
    const QImage image = widget.grab().toImage();
    double most = 1;
    for (int x = 0; x < pixels; ++x)
        most = std::max(most, contrast(image.pixelColor(x, image.height() / 2),
                                       widget.palette().color(QPalette::Window)));
    return most;
}

} // namespace

class OutlinedStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new window::OutlinedStyle); }

    void outlinesAreSeen_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(scene::Theme::Light);
        QTest::newRow("dark") << static_cast<int>(scene::Theme::Dark);
    }

    void outlinesAreSeen()
    {
        QFETCH(int, theme);
        window::applyTheme(static_cast<scene::Theme>(theme));
        constexpr int outlineOnly = 6; // no letter and no tick begins so far left
        QCheckBox box;
        QLineEdit line;
        QSpinBox number;
        QPlainTextEdit page;
        for (QWidget* widget : {static_cast<QWidget*>(&box), static_cast<QWidget*>(&line),
                                static_cast<QWidget*>(&number), static_cast<QWidget*>(&page)}) {
            widget->resize(120, 30);
            const double seen = strongest(*widget, outlineOnly);
            QVERIFY2(seen >= 3,
                     qPrintable(QStringLiteral("%1: %2").arg(
                         QLatin1String(widget->metaObject()->className()), QString::number(seen))));
        }
    }

    void theKeyboardIsSeen()
    {
        window::applyTheme(scene::Theme::Dark);
        QWidget window;
        QPlainTextEdit page(&window);
        QCheckBox box(&window);
        page.setGeometry(10, 10, 120, 40);
        box.setGeometry(10, 60, 120, 30);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget* widget : {static_cast<QWidget*>(&page), static_cast<QWidget*>(&box)}) {
            widget->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(widget->hasFocus());
            const QImage image = widget->grab().toImage();
            const QColor accent = widget->palette().color(QPalette::Highlight);
            bool isThere = false;
            for (int x = 0; x < 6; ++x)
                isThere =
                    isThere || contrast(image.pixelColor(x, image.height() / 2), accent) < 1.3;
            QVERIFY2(isThere, widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(OutlinedStyleTest)
#include "outlinedstyle_test.moc"
