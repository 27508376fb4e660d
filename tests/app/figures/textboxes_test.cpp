// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the tests' own eye sees what is wrong with a picture.

#include "tests/support/textboxes.h"

#include <QFont>
#include <QPainter>
#include <QTest>

using namespace knotary;

class TextBoxesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesWhereTextStands();
    void seesTextOnText();
    void seesTextBeyondThePageAndClips();
};

namespace
{

using Paint = std::function<void(QPainter&, const QRectF&)>;

std::vector<support::TextBox> boxesOf(const Paint& paint)
{
    return support::textBoxesOf(
        [&](QPainter& painter, const QRectF& page) {
            QFont font(u"Open Sans"_qs);
            font.setPixelSize(10);
            painter.setFont(font);
            paint(painter, page);
        },
        QSizeF(200, 100));
}

QStringList faultsOf(const Paint& paint)
{
    return support::faultsOf(boxesOf(paint), QSizeF(200, 100));
}

} // namespace

void TextBoxesTest::notesWhereTextStands()
{
    const auto boxes = boxesOf([](QPainter& painter, const QRectF&) {
        painter.translate(100, 50);
        painter.scale(2, 2);
        painter.drawText(QPointF(0, 0), u"HH"_qs);
        painter.drawText(QPointF(0, 0), u"  "_qs);
    });
    QCOMPARE(boxes.size(), 1U);
    QCOMPARE(boxes[0].text, u"HH"_qs);
    QCOMPARE(boxes[0].pixels, 20.0);
    QVERIFY(boxes[0].box.left() > 99 && boxes[0].box.right() < 140);
    QVERIFY(boxes[0].box.bottom() < 51 && boxes[0].box.top() > 30);
}

void TextBoxesTest::seesTextOnText()
{
    QCOMPARE(faultsOf([](QPainter& painter, const QRectF&) {
                 painter.drawText(QPointF(10, 50), u"one"_qs);
                 painter.drawText(QPointF(18, 52), u"two"_qs);
             }).size(),
             1);
    QCOMPARE(faultsOf([](QPainter& painter, const QRectF&) {
                 painter.drawText(QPointF(10, 50), u"one 乌镇"_qs);
                 painter.drawText(QPointF(10, 64), u"two"_qs);
             }),
             QStringList());
}

void TextBoxesTest::seesTextBeyondThePageAndClips()
{
    QCOMPARE(faultsOf([](QPainter& painter, const QRectF&) {
                 painter.drawText(QPointF(190, 50), u"outside"_qs);
             }).size(),
             1);
    QCOMPARE(faultsOf([](QPainter& painter, const QRectF&) {
                 painter.setClipRect(QRectF(0, 0, 20, 100));
                 painter.drawText(QPointF(10, 50), u"outside"_qs);
             }).size(),
             1);
}

QTEST_MAIN(TextBoxesTest)
#include "textboxes_test.moc"
