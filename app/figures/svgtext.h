// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The smallest pieces of an SVG file: numbers, text that is safe in XML, names, and path data.

#include <QByteArray>
#include <QPainterPath>
#include <QPointF>
#include <QString>

#include <array>

namespace knotary::figures
{

/// Pixels in hundredths: all lengths in a file are whole numbers of these.
[[nodiscard]] int hundredths(double pixels);

/// Two decimals at most and no zeros at the end: "12.5", "-0.07", "3".
void appendNumber(QByteArray& out, int hundredths);

constexpr int mostDigits = 16; ///< of a number, with sign and point
/// The same where there is room for `mostDigits`; returns what is behind its end.
[[nodiscard]] char* writeNumber(char* out, int hundredths);

/// For elements and attributes alike. What XML 1.0 does not know (control characters, halves of
/// pairs) becomes U+FFFD: https://www.w3.org/TR/xml/#charsets.
[[nodiscard]] QByteArray escaped(const QString& text);

/// ` name="value"`, escaped.
[[nodiscard]] QByteArray attribute(const char* name, const QString& value);

/// The text as a name that XML allows (NCName): other characters become "_".
[[nodiscard]] QString xmlName(const QString& text);

/// The address as ASCII where it is one of the web (http, https) with a host; empty: no link.
[[nodiscard]] QByteArray webAddress(const QString& link);

/// The commands of a path, relative and short. Corners are rounded first, so that errors never add
/// up.
class PathData
{
public:
    explicit PathData(QByteArray& out) : m_out(out) {}

    void moveTo(QPointF point);
    void lineTo(QPointF point);
    void quadTo(QPointF control, QPointF point);
    void cubicTo(QPointF first, QPointF second, QPointF point);
    void close();
    void add(const QPainterPath& path);

private:
    struct Place
    {
        int x = 0;
        int y = 0;
        bool operator==(const Place&) const = default;
    };
    static Place placeOf(QPointF point);

    /// A letter, where it is another than the last, and its numbers: written when its life ends, in
    /// one go, since a picture has many thousands.
    class Step
    {
    public:
        Step(PathData& path, char letter);
        ~Step() { m_path.m_out.append(m_text.data(), m_end - m_text.data()); }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;
        void number(int value);
        void pair(Place place);

    private:
        static constexpr int mostNumbers = 6;
        PathData& m_path;
        std::array<char, 1 + mostNumbers * (1 + mostDigits)> m_text;
        char* m_end = m_text.data();
        bool m_isFirst = false;
    };

    QByteArray& m_out;
    Place m_start; ///< of the part of the path that closing leads back to
    Place m_now;
    char m_last = 0; ///< command letter
};

} // namespace knotary::figures
