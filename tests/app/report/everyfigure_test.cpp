// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every view in every theme, language and format, of the built-in data set: whole files with all of
// their text, and no text on another or beyond the page.

#include "app/document/builtin.h"
#include "app/report/makefigure.h"
#include "tests/support/textboxes.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <array>

using namespace knotary;
using figures::FileType;
using report::View;

namespace
{

constexpr std::array themes{scene::Theme::Print, scene::Theme::Light, scene::Theme::Dark,
                            scene::Theme::Grey};
constexpr std::array languages{text::NameLanguage::English, text::NameLanguage::Chinese,
                               text::NameLanguage::Both};

std::shared_ptr<const dataset::Dataset> builtIn()
{
    static const auto dataset =
        std::make_shared<const dataset::Dataset>(*document::readBuiltIn(base::Control()).dataset);
    return dataset;
}

base::EntityId entity(const char* key)
{
    return *builtIn()->findEntity(key);
}

/// What each view needs to be a figure of the World Internet Conference.
report::FigureRequest requestFor(View view)
{
    report::FigureRequest request;
    request.view = view;
    request.millimetres = QSizeF(210, 160);
    request.dpi = 96;
    request.citations = text::CitationStyle::Apa;
    switch (view) {
    case View::Changes:
        request.compared = query::YearRange{2014, 2016};
        break;
    case View::Path:
        request.from = entity("gsma");
        request.to = entity("four-principles");
        break;
    case View::Page:
        request.focus = entity("wic");
        break;
    case View::Multiples:
        request.window = query::windowOfYears({2014, 2019});
        break;
    default:
        break;
    }
    return request;
}

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

/// Joined letters ("ﬁ") apart, and no blank of whatever width.
QString withoutBlanks(const QString& written)
{
    QString text = written.normalized(QString::NormalizationForm_KC);
    static const QRegularExpression blank(QStringLiteral("[\\s\\x{00AD}\\x{200B}]+"));
    return text.remove(blank);
}

/// A word of a finished PDF, as another program finds it there; in points.
struct FoundWord
{
    QString text;
    QRectF box;
    QSizeF page;
    int pageNumber;
};

/// What `pdftotext -bbox` tells. Its boxes are as high as the font allows; letters fill the middle.
std::vector<FoundWord> foundWords(const QByteArray& boxes)
{
    std::vector<FoundWord> words;
    QSizeF page;
    int pageNumber = 0;
    QXmlStreamReader reader(boxes);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const auto number = [&, attributes = reader.attributes()](const char* name) {
            return attributes.value(QLatin1String(name)).toDouble();
        };
        if (reader.name() == QLatin1String("page")) {
            page = {number("width"), number("height")};
            ++pageNumber;
        } else if (reader.name() == QLatin1String("word")) {
            const QRectF box(QPointF(number("xMin"), number("yMin")),
                             QPointF(number("xMax"), number("yMax")));
            words.push_back({reader.readElementText(), box, page, pageNumber});
        }
    }
    return words;
}

/// A line for each word that lies on another or leaves its page.
QStringList faultsOf(const std::vector<FoundWord>& words)
{
    constexpr double slack = 0.5;
    constexpr double roomOfFont = 0.25; ///< of the box's height, above and below the letters
    const auto core = [](const QRectF& box) {
        const double lying = box.width() < box.height() ? 0 : roomOfFont;
        const double standing = box.width() < box.height() ? roomOfFont : 0;
        const double x = standing * box.width() + slack;
        const double y = lying * box.height() + slack;
        return box.adjusted(x, y, -x, -y);
    };
    QStringList faults;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!QRectF(QPointF(0, 0), words[i].page).contains(core(words[i].box)))
            faults += words[i].text + QStringLiteral(" leaves the page");
        for (std::size_t j = 0; j < i; ++j)
            if (words[i].pageNumber == words[j].pageNumber &&
                core(words[i].box).intersects(core(words[j].box)))
                faults += words[i].text + QStringLiteral(" lies on ") + words[j].text;
    }
    return faults;
}

/// Whether the outermost pixels of all four sides show nothing but the ground: nothing is cut.
bool hasCleanRim(const QImage& image, QRgb ground)
{
    const int right = image.width() - 1;
    const int bottom = image.height() - 1;
    for (int x = 0; x <= right; ++x)
        if (image.pixel(x, 0) != ground || image.pixel(x, bottom) != ground)
            return false;
    for (int y = 0; y <= bottom; ++y)
        if (image.pixel(0, y) != ground || image.pixel(right, y) != ground)
            return false;
    return true;
}

} // namespace

class EveryFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhole_data();
    void isWhole();

private:
    void checkSvg(const report::MadeFigure& made, const std::vector<support::TextBox>& boxes);
    void checkPdf(const report::MadeFigure& made, const std::vector<support::TextBox>& boxes);
    void checkPng(const report::MadeFigure& made);
    [[nodiscard]] QString written(const QByteArray& bytes, const char* ending);

    QTemporaryDir m_folder;
    report::Places m_places; ///< laid out once
};

void EveryFigureTest::isWhole_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("language");
    for (const QString& view : report::viewCodes())
        for (const scene::Theme theme : themes)
            for (const text::NameLanguage language : languages)
                QTest::addRow("%s, %s, %s", qPrintable(view), qPrintable(scene::codeOf(theme)),
                              qPrintable(text::codeOf(language)))
                    << static_cast<int>(*report::readView(view)) << static_cast<int>(theme)
                    << static_cast<int>(language);
}

void EveryFigureTest::isWhole()
{
    QFETCH(const int, view);
    QFETCH(const int, theme);
    QFETCH(const int, language);
    report::FigureRequest request = requestFor(static_cast<View>(view));
    request.theme = static_cast<scene::Theme>(theme);
    request.language = static_cast<text::NameLanguage>(language);
    request.places = m_places;
    const base::CancelToken never;
    const std::optional<report::MadeFigure> made =
        report::makeFigure(request, builtIn(), {.token = never});
    QVERIFY(made);
    if (m_places.empty() && made->graph)
        for (std::size_t i = 0; i < made->positions.size(); ++i)
            m_places[made->graph->entityOfNode[i]] = made->positions[i];

    const std::vector<support::TextBox> boxes =
        support::textBoxesOf(made->figure.paint, figures::pageOf(made->figure).size());
    QVERIFY(!boxes.empty());
    QCOMPARE(support::faultsOf(boxes, figures::pageOf(made->figure).size()), QStringList());
    if (request.language != text::NameLanguage::English)
        QVERIFY(withoutBlanks(support::wordsOf(boxes)).contains(u"世界互联网大会"));
    checkSvg(*made, boxes);
    checkPdf(*made, boxes);
    checkPng(*made);
    QVERIFY(report::bytesOf(*made, FileType::Html).startsWith("<!DOCTYPE html>"));
}

QString EveryFigureTest::written(const QByteArray& bytes, const char* ending)
{
    const QString path = m_folder.filePath(QStringLiteral("figure.") + QLatin1String(ending));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void EveryFigureTest::checkSvg(const report::MadeFigure& made,
                               const std::vector<support::TextBox>& boxes)
{
    const QByteArray bytes = report::bytesOf(made, FileType::Svg);
    QCOMPARE(output(QStringLiteral("xmllint"),
                    {QStringLiteral("--noout"), QStringLiteral("--nonet"), written(bytes, "svg")}),
             QByteArray());
    QString text;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("text"))
            text += withoutBlanks(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    if (made.figure.paintAlone)
        return; // its footer tells of a file beside it instead of pages behind
    for (const support::TextBox& box : boxes)
        for (const QString& word : box.text.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(text.contains(withoutBlanks(word)), qPrintable(box.text));
}

void EveryFigureTest::checkPdf(const report::MadeFigure& made,
                               const std::vector<support::TextBox>& boxes)
{
    const QString path = written(report::bytesOf(made, FileType::Pdf), "pdf");
    const QList<QByteArray> fonts = output(QStringLiteral("pdffonts"), {path}).split('\n');
    QVERIFY(fonts.size() > 2); // below two lines of heading
    for (const QByteArray& font : fonts.mid(2))
        if (!font.isEmpty())
            QVERIFY2(font.mid(font.lastIndexOf("Identity-H")).simplified().split(' ').value(1) ==
                         "yes",
                     font.constData()); // the column "emb"
    // Word by word, since columns stand beside each other.
    const QString text = withoutBlanks(QString::fromUtf8(
        output(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")})));
    for (const support::TextBox& box : boxes)
        for (const QString& word : box.text.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(text.contains(withoutBlanks(word)), qPrintable(box.text));
    const std::vector<FoundWord> words = foundWords(
        output(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    QVERIFY(!words.empty());
    const QStringList faults = faultsOf(words);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void EveryFigureTest::checkPng(const report::MadeFigure& made)
{
    const QImage image = QImage::fromData(report::bytesOf(made, FileType::Png), "PNG");
    QCOMPARE(image.size(), figures::pageOf(made.figure).size().toSize());
    QCOMPARE(image.dotsPerMeterX(), 3780); // 96 dots an inch
    QVERIFY(hasCleanRim(image, made.figure.ground.rgb()));
}

QTEST_MAIN(EveryFigureTest)
#include "everyfigure_test.moc"
