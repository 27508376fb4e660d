// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a picture carries is found again, also after other programs have saved it; what strangers
// put there is refused with a reason.

#include "app/figures/carried.h"
#include "app/figures/flate.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace knotary;
using figures::Figure;
using figures::FileType;

namespace
{

const QByteArray capsule("format: knotary-figure\nversion: 1\nname: \"<b>&amp; 世界 \\\"]]>\"\n");

Figure square(const QByteArray& carried = capsule)
{
    Figure figure;
    figure.title = u"A & B <世界>"_qs;
    figure.description = u"2 entities"_qs;
    figure.alternatives = {{u"en"_qs, u"2 entities"_qs}, {u"zh"_qs, u"2 个实体"_qs}};
    figure.millimetres = QSizeF(20, 20);
    figure.paint = [](QPainter& painter, const QRectF& page) {
        painter.fillRect(page.adjusted(9, 9, -9, -9), Qt::red);
    };
    figure.carried = carried;
    return figure;
}

QString codeIn(const QByteArray& bytes)
{
    const figures::Carried found = figures::carriedIn(bytes, "figure", base::Control());
    if (found.text)
        return u"found"_qs;
    return found.diagnostics.size() == 1 ? QString::fromStdString(found.diagnostics[0].code)
                                         : u"silent"_qs;
}

QByteArray textIn(const QByteArray& bytes)
{
    return figures::carriedIn(bytes, "figure", base::Control()).text.value_or(QByteArray());
}

QByteArray svgWith(const QByteArray& inside, const QByteArray& before = {})
{
    return "<?xml version=\"1.0\"?>\n" + before + "<svg xmlns=\"http://www.w3.org/2000/svg\">" +
           inside + "</svg>";
}

/// A PNG whose only text chunk is this one.
QByteArray pngWith(const QByteArray& type, const QByteArray& data)
{
    QByteArray png = figures::render(square({}), FileType::Png);
    const QByteArray body = type + data;
    QByteArray chunk(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(data.size()), chunk.data());
    QByteArray sum(4, Qt::Uninitialized);
    qToBigEndian(figures::cyclicCheck(body), sum.data());
    return png.insert(8 + 25, chunk + body + sum);
}

/// What a program makes of a file; empty where it is not installed.
QByteArray made(const QString& program, const QStringList& options, const QByteArray& bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"in.pdf"_qs));
    const QString out = folder.filePath(u"out.pdf"_qs);
    if (QStandardPaths::findExecutable(program).isEmpty() || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    file.close();
    QProcess::execute(program, options + QStringList{file.fileName(), out});
    QFile result(out);
    return result.open(QIODevice::ReadOnly) ? result.readAll() : QByteArray();
}

} // namespace

class CarriedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundAgain_data();
    void isFoundAgain();
    void nothingIsSaidToBeThere();
    void knowsPicturesByTheirBytes();
    void pngOfOtherProgramsIsRead();
    void pngThatIsDamagedSaysSo();
    void bombsAreNotUnpacked();
    void pdfSavedAgainIsRead_data();
    void pdfSavedAgainIsRead();
    void pdfHasMetadataInBothLanguagesAndPages();
    void svgOfOtherProgramsIsRead();
    void hostileSvgIsRefusedAtItsPlace();
    void noMutationDoesHarm_data();
    void noMutationDoesHarm();
};

void CarriedTest::isFoundAgain_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("png") << int(FileType::Png);
    QTest::newRow("svg") << int(FileType::Svg);
    QTest::newRow("pdf") << int(FileType::Pdf);
}

void CarriedTest::isFoundAgain()
{
    QFETCH(int, type);
    const QByteArray bytes = figures::render(square(), static_cast<FileType>(type));
    QCOMPARE(textIn(bytes).trimmed(), capsule.trimmed());
    QCOMPARE(figures::render(square(), static_cast<FileType>(type)), bytes);
    QByteArray large = capsule;
    while (large.size() < 3'000'000)
        large += "line: " + QByteArray::number(large.size()) + '\n';
    QCOMPARE(textIn(figures::render(square(large), static_cast<FileType>(type))).trimmed(),
             large.trimmed());
}

void CarriedTest::nothingIsSaidToBeThere()
{
    for (const FileType type : {FileType::Png, FileType::Svg, FileType::Pdf})
        QCOMPARE(codeIn(figures::render(square({}), type)), u"carried.nothing"_qs);
}

void CarriedTest::knowsPicturesByTheirBytes()
{
    using figures::pictureTypeOf;
    for (const FileType type : {FileType::Png, FileType::Svg, FileType::Pdf})
        QCOMPARE(pictureTypeOf(figures::render(square(), type)), type);
    QCOMPARE(pictureTypeOf("\xEF\xBB\xBF <!-- <a> --><!DOCTYPE svg><s:svg/>"), FileType::Svg);
    for (const char* other : {"", "<", "<!--", "knotary: 1\n<svg>", "<html><svg/></html>", "{}"}) {
        QVERIFY2(!pictureTypeOf(other), other);
        QCOMPARE(codeIn(other), u"carried.not-a-picture"_qs);
    }
}

void CarriedTest::pngOfOtherProgramsIsRead()
{
    const QByteArray keyword("knotary\0", 8);
    QCOMPARE(textIn(pngWith("tEXt", keyword + capsule)), capsule);
    QCOMPARE(textIn(pngWith("zTXt", keyword + '\0' + figures::deflated(capsule))), capsule);
    QCOMPARE(textIn(pngWith("iTXt", keyword + QByteArray("\0\0en\0k\0", 7) + capsule)), capsule);
}

void CarriedTest::pngThatIsDamagedSaysSo()
{
    const QByteArray png = figures::render(square(), FileType::Png);
    const qsizetype place = png.indexOf("iTXtknotary");
    QVERIFY(place > 0);
    QByteArray broken = png;
    broken[place + 20] = static_cast<char>(broken[place + 20] ^ 1);
    QCOMPARE(codeIn(broken), u"carried.damaged"_qs);
    QCOMPARE(codeIn(png.left(place + 20)), u"carried.damaged"_qs);
    const QByteArray keyword("knotary\0", 8);
    for (const QByteArray& data : {keyword, keyword + '\1', keyword + QByteArray("\0\0en", 4)})
        QCOMPARE(codeIn(pngWith("iTXt", data)), u"carried.damaged"_qs);
}

void CarriedTest::bombsAreNotUnpacked()
{
    QByteArray zeros(figures::mostCarriedBytes + 1, '\0');
    zeros.replace(0, 22, "format: knotary-figure");
    const QByteArray bomb = figures::deflated(zeros);
    QVERIFY(bomb.size() < 100'000);
    const QByteArray keyword("knotary\0", 8);
    QCOMPARE(codeIn(pngWith("zTXt", keyword + '\0' + bomb)), u"carried.too-large"_qs);
    const QByteArray object("1 0 obj <</Type/EmbeddedFile/Filter/FlateDecode>>\nstream\n");
    QCOMPARE(codeIn("%PDF-1.7\n" + object + bomb + "\nendstream"), u"carried.too-large"_qs);
    QCOMPARE(codeIn(svgWith("<figure xmlns=\"https://knotary.org/ns/figure\">" +
                            zeros.replace('\0', ' ') + "</figure>")),
             u"carried.too-large"_qs);
}

void CarriedTest::pdfSavedAgainIsRead_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("anew") << u"qpdf"_qs << QStringList{u"--static-id"_qs};
    QTest::newRow("object streams") << u"qpdf"_qs << QStringList{u"--object-streams=generate"_qs};
    QTest::newRow("plain") << u"qpdf"_qs << QStringList{u"--stream-data=uncompress"_qs};
    QTest::newRow("for the web") << u"qpdf"_qs << QStringList{u"--linearize"_qs};
    QTest::newRow("edited") << u"qpdf"_qs << QStringList{u"--qdf"_qs};
}

void CarriedTest::pdfSavedAgainIsRead()
{
    QFETCH(QString, program);
    QFETCH(QStringList, options);
    const QByteArray pdf = made(program, options, figures::render(square(), FileType::Pdf));
    if (pdf.isEmpty())
        QSKIP("qpdf is not installed");
    QCOMPARE(textIn(pdf), capsule);
}

void CarriedTest::pdfHasMetadataInBothLanguagesAndPages()
{
    Figure figure = square();
    figure.furtherPages = {figure.paint, figure.paint};
    figure.isTransparent = true;
    const QByteArray pdf = figures::render(figure, FileType::Pdf);
    QVERIFY(pdf.contains("<rdf:li xml:lang=\"x-default\">A &amp; B &lt;世界&gt;</rdf:li>"));
    QVERIFY(pdf.contains("<rdf:li xml:lang=\"zh\">2 个实体</rdf:li>"));
    QVERIFY(pdf.contains("/Count 3"));
    QVERIFY(!pdf.contains("Date"));
    QVERIFY(!pdf.contains("1 g")); // no white is painted below the drawing
    if (QStandardPaths::findExecutable(u"qpdf"_qs).isEmpty())
        QSKIP("qpdf is not installed");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"figure.pdf"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QCOMPARE(QProcess::execute(u"qpdf"_qs, {u"--check"_qs, file.fileName()}), 0);
}

void CarriedTest::svgOfOtherProgramsIsRead()
{
    const QByteArray body = "format: knotary-figure\nversion: 1\n";
    QCOMPARE(textIn(svgWith("<metadata\n   id=\"m1\">\n  <k:figure "
                            "xmlns:k=\"https://knotary.org/ns/figure\"\n>" +
                            body + "</k:figure></metadata>")),
             body);
    QCOMPARE(textIn(svgWith("<metadata><figure xmlns=\"https://knotary.org/ns/figure\"><![CDATA[" +
                            body + "]]></figure></metadata>")),
             body);
    QCOMPARE(codeIn(svgWith("<figure>" + body + "</figure>")), u"carried.nothing"_qs);
}

void CarriedTest::hostileSvgIsRefusedAtItsPlace()
{
    const figures::Carried found = figures::carriedIn(
        svgWith("", "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\">]>\n"), "f.svg", base::Control());
    QCOMPARE(found.diagnostics.size(), std::size_t(1));
    QCOMPARE(found.diagnostics[0].code, std::string("carried.doctype"));
    QCOMPARE(found.diagnostics[0].where.line, std::size_t(2));
    QCOMPARE(codeIn(svgWith(QByteArray("<g>").repeated(300'000))), u"carried.bad-xml"_qs);
    QByteArray crowd("<g");
    for (int number = 0; number < 200'000; ++number)
        crowd += " a" + QByteArray::number(number) + "=\">\"";
    QCOMPARE(codeIn(svgWith(crowd + "/>")), u"carried.bad-xml"_qs);
    QCOMPARE(codeIn(svgWith("<g></h>")), u"carried.bad-xml"_qs);
    QCOMPARE(codeIn(svgWith("<figure xmlns=\"https://knotary.org/ns/figure\">format")),
             u"carried.bad-xml"_qs);
}

void CarriedTest::noMutationDoesHarm_data()
{
    isFoundAgain_data();
}

void CarriedTest::noMutationDoesHarm()
{
    QFETCH(int, type);
    const QByteArray whole = figures::render(square(), static_cast<FileType>(type));
    QRandomGenerator random(20141119);
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = whole;
        for (int change = random.bounded(1, 12); change > 0; --change) {
            const int place = random.bounded(static_cast<int>(bytes.size()));
            switch (random.bounded(4)) {
            case 0:
                bytes[place] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                bytes.remove(place, random.bounded(64));
                break;
            case 2:
                bytes.insert(place, bytes.mid(random.bounded(static_cast<int>(bytes.size())), 64));
                break;
            default:
                bytes.truncate(std::max(place, 1));
            }
            if (bytes.isEmpty())
                bytes = whole;
        }
        const QString code = codeIn(bytes);
        QVERIFY2(code != u"silent"_qs, qPrintable(code));
    }
}

QTEST_MAIN(CarriedTest)
#include "carried_test.moc"
