// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/svgtext.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace knotary::figures
{

namespace
{

constexpr double farthest = 1e7; ///< pixels: far beyond any page

bool isXmlCharacter(char32_t letter)
{
    return letter == 0x9 || letter == 0xA || letter == 0xD ||
           (letter >= 0x20 && letter <= 0xD7FF) || (letter >= 0xE000 && letter <= 0xFFFD) ||
           letter >= 0x10000;
}

/// https://www.w3.org/TR/xml/#NT-NameStartChar without the colon, which parts namespaces.
bool startsName(char32_t letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_' ||
           (letter >= 0xC0 && letter <= 0x2FF && letter != 0xD7 && letter != 0xF7) ||
           (letter >= 0x370 && letter <= 0x1FFF && letter != 0x37E) ||
           (letter >= 0x2070 && letter <= 0x218F) || (letter >= 0x2C00 && letter <= 0x2FEF) ||
           (letter >= 0x3001 && letter <= 0xD7FF) || (letter >= 0xF900 && letter <= 0xFDCF) ||
           (letter >= 0xFDF0 && letter <= 0xFFFC) || (letter >= 0x10000 && letter <= 0xEFFFF);
}

bool continuesName(char32_t letter)
{
    return startsName(letter) || (letter >= '0' && letter <= '9') || letter == '-' ||
           letter == '.' || letter == 0xB7 || (letter >= 0x300 && letter <= 0x36F) ||
           letter == 0x203F || letter == 0x2040;
}

/// Most names and sentences: nothing in them needs another form in XML.
bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) {
        const char16_t unit = letter.unicode();
        return unit >= 0x20 && unit != '&' && unit != '<' && unit != '>' && unit != '"' &&
               !letter.isSurrogate() && unit < 0xFFFE;
    });
}

bool isNameOfAscii(const QString& text)
{
    return !text.isEmpty() && startsName(text.front().unicode()) &&
           std::all_of(text.begin(), text.end(), [](QChar letter) {
               return letter.unicode() < 0x80 && continuesName(letter.unicode());
           });
}

} // namespace

int hundredths(double pixels)
{
    if (std::isnan(pixels))
        return 0;
    const double exact = std::clamp(pixels, -farthest, farthest) * 100;
    return static_cast<int>(exact < 0 ? exact - 0.5 : exact + 0.5);
}

char* writeNumber(char* out, int hundredths)
{
    char* const limit = out + mostDigits;
    const unsigned size =
        hundredths < 0 ? 0U - static_cast<unsigned>(hundredths) : static_cast<unsigned>(hundredths);
    if (hundredths < 0)
        *out++ = '-';
    out = std::to_chars(out, limit, size / 100).ptr;
    if (const unsigned rest = size % 100; rest > 0) {
        *out++ = '.';
        *out++ = static_cast<char>('0' + rest / 10);
        if (rest % 10 > 0)
            *out++ = static_cast<char>('0' + rest % 10);
    }
    return out;
}

void appendNumber(QByteArray& out, int hundredths)
{
    std::array<char, mostDigits> text{};
    out.append(text.data(), writeNumber(text.data(), hundredths) - text.data());
}

QByteArray escaped(const QString& text)
{
    if (isPlain(text))
        return text.toUtf8();
    QString clean;
    clean.reserve(text.size());
    for (const char32_t letter : text.toUcs4()) {
        switch (letter) {
        case '&':
            clean += QLatin1String("&amp;");
            break;
        case '<':
            clean += QLatin1String("&lt;");
            break;
        case '>':
            clean += QLatin1String("&gt;");
            break;
        case '"':
            clean += QLatin1String("&quot;");
            break;
        case '\r': // an XML reader would make a line feed of it
            clean += QLatin1String("&#13;");
            break;
        default:
            clean += isXmlCharacter(letter) ? QChar::fromUcs4(letter)
                                            : QChar::fromUcs4(QChar::ReplacementCharacter);
        }
    }
    return clean.toUtf8();
}

QByteArray attribute(const char* name, const QString& value)
{
    return QByteArray(" ") + name + "=\"" + escaped(value) + '"';
}

QString xmlName(const QString& text)
{
    if (isNameOfAscii(text))
        return text;
    QString name;
    for (const char32_t letter : text.toUcs4()) {
        if (name.isEmpty() && !startsName(letter))
            name += u'_';
        if (continuesName(letter))
            name += QChar::fromUcs4(letter);
        else if (!name.endsWith(u'_'))
            name += u'_';
    }
    return name;
}

QByteArray webAddress(const QString& link)
{
    const QUrl url(link.trimmed());
    const bool isOfTheWeb =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isOfTheWeb || url.host().isEmpty())
        return {};
    return url.toEncoded();
}

PathData::Place PathData::placeOf(QPointF point)
{
    return {hundredths(point.x()), hundredths(point.y())};
}

PathData::Step::Step(PathData& path, char letter) : m_path(path)
{
    // "l1 2 3 4" are two lines; what follows a "moveto" without a letter would be lines, too.
    if (letter != path.m_last || letter == 'M') {
        *m_end++ = letter;
        m_isFirst = true;
    }
    path.m_last = letter;
}

void PathData::Step::number(int value)
{
    if (!m_isFirst && value >= 0)
        *m_end++ = ' ';
    m_end = writeNumber(m_end, value);
    m_isFirst = false;
}

void PathData::Step::pair(Place place)
{
    number(place.x - m_path.m_now.x);
    number(place.y - m_path.m_now.y);
}

void PathData::moveTo(QPointF point)
{
    const Place place = placeOf(point);
    Step step(*this, 'M');
    step.number(place.x);
    step.number(place.y);
    m_now = m_start = place;
}

void PathData::lineTo(QPointF point)
{
    const Place place = placeOf(point);
    if (place.y == m_now.y) {
        Step(*this, 'h').number(place.x - m_now.x);
    } else if (place.x == m_now.x) {
        Step(*this, 'v').number(place.y - m_now.y);
    } else {
        Step(*this, 'l').pair(place);
    }
    m_now = place;
}

void PathData::quadTo(QPointF control, QPointF point)
{
    {
        Step step(*this, 'q');
        step.pair(placeOf(control));
        step.pair(placeOf(point));
    }
    m_now = placeOf(point);
}

void PathData::cubicTo(QPointF first, QPointF second, QPointF point)
{
    {
        Step step(*this, 'c');
        step.pair(placeOf(first));
        step.pair(placeOf(second));
        step.pair(placeOf(point));
    }
    m_now = placeOf(point);
}

void PathData::close()
{
    Step(*this, 'z');
    m_now = m_start;
}

void PathData::add(const QPainterPath& path)
{
    QPointF before;
    QPointF start;
    const auto closeIfBack = [&](int next) {
        // Qt closes a part by a line to where it began.
        const bool isEnd = next == path.elementCount() || path.elementAt(next).isMoveTo();
        if (isEnd && before == start && m_last != 'M')
            close();
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element& element = path.elementAt(i);
        const QPointF point = element;
        if (element.isMoveTo()) {
            moveTo(point);
            start = before = point;
            continue;
        }
        if (element.isLineTo()) {
            before = point;
            const bool isEnd = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
            if (!(isEnd && point == start && m_last != 'M'))
                lineTo(point);
        } else if (i + 2 < path.elementCount()) {
            const QPointF second = path.elementAt(i + 1);
            const QPointF end = path.elementAt(i + 2);
            // A quadratic curve that Qt keeps as a cubic one becomes what it was.
            const QPointF control = before + 1.5 * (point - before);
            const QPointF other = end + 1.5 * (second - end);
            if (std::abs(control.x() - other.x()) < 1e-3 &&
                std::abs(control.y() - other.y()) < 1e-3)
                quadTo(control, end);
            else
                cubicTo(point, second, end);
            before = end;
            i += 2;
        }
        closeIfBack(i + 1);
    }
}

} // namespace knotary::figures
