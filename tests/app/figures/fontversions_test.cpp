// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a figure says of its fonts is what stands in their files.

#include "app/figures/fontversions.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace knotary;
using figures::FontVersion;

namespace
{

void appendNumber(QByteArray& bytes, int number)
{
    bytes += static_cast<char>(number >> 8);
    bytes += static_cast<char>(number & 0xFF);
}

struct Name
{
    int platform;
    int language;
    int id;
    QByteArray text;
};

QByteArray nameTable(const QList<Name>& names)
{
    QByteArray head;
    QByteArray texts;
    appendNumber(head, 0);
    appendNumber(head, static_cast<int>(names.size()));
    appendNumber(head, static_cast<int>(6 + 12 * names.size()));
    for (const Name& name : names) {
        for (const int number :
             {name.platform, 1, name.language, name.id, static_cast<int>(name.text.size()),
              static_cast<int>(texts.size())})
            appendNumber(head, number);
        texts += name.text;
    }
    return head + texts;
}

QByteArray wide(const QByteArray& text)
{
    QByteArray bytes;
    for (const char letter : text) {
        bytes += '\0';
        bytes += letter;
    }
    return bytes;
}

} // namespace

class FontVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTable();
    void damagedTablesHaveNoVersion();
    void namesTheFontsThatAreUsed();
    void agreesWithFontconfig();
};

void FontVersionsTest::readsTheTable()
{
    const Name roman{1, 0, 5, "Version 1.0 mac"};
    const Name german{3, 0x407, 5, wide("Version 2")};
    const Name english{3, 0x409, 5, wide(" Version 3.000 ")};
    const Name other{3, 0x409, 4, wide("Open Sans")};
    QCOMPARE(figures::versionIn(nameTable({roman, german, other, english})), u"Version 3.000"_qs);
    QCOMPARE(figures::versionIn(nameTable({other, roman})), u"Version 1.0 mac"_qs);
    QCOMPARE(figures::versionIn(nameTable({other})), QString());
}

void FontVersionsTest::damagedTablesHaveNoVersion()
{
    const QByteArray whole = nameTable({{3, 0x409, 5, wide("Version 3")}});
    QCOMPARE(figures::versionIn({}), QString());
    for (qsizetype length = 0; length < 18; ++length)
        QCOMPARE(figures::versionIn(whole.left(length)), QString());
    QByteArray beyond = whole;
    beyond[16] = '\x7F'; // the offset of the text
    QCOMPARE(figures::versionIn(beyond), QString());
}

void FontVersionsTest::namesTheFontsThatAreUsed()
{
    QCOMPARE(figures::missingFonts(), QStringList());
    const std::vector<FontVersion> fonts = figures::fontVersions();
    QCOMPARE(fonts.size(), std::size_t{2});
    QCOMPARE(fonts[0].family, u"Open Sans"_qs);
    QCOMPARE(fonts[1].family, u"WenQuanYi Micro Hei"_qs);
    for (const FontVersion& font : fonts)
        QVERIFY2(!font.version.isEmpty(), qPrintable(font.family));
    QVERIFY(figures::fontVersions() == fonts);
}

void FontVersionsTest::agreesWithFontconfig()
{
    if (QStandardPaths::findExecutable(u"fc-match"_qs).isEmpty())
        QSKIP("fc-match is not there");
    QProcess process;
    process.start(u"fc-match"_qs, {u"Open Sans"_qs, u"-f"_qs, u"%{fontversion}"_qs});
    QVERIFY(process.waitForFinished());
    // Fontconfig gives the version as a fixed-point number of 16.16 bits.
    const double version = process.readAllStandardOutput().toDouble() / 65536;
    const QString said = figures::fontVersions().front().version;
    QVERIFY2(said.contains(QString::number(version, 'f', 2)), qPrintable(said));
}

QTEST_MAIN(FontVersionsTest)
#include "fontversions_test.moc"
