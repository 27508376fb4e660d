// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/csv.h"

#include <algorithm>

namespace knotary::text
{

namespace
{

constexpr QStringView lineEnd = u"\r\n";

/// Also as Chinese and Japanese keyboards write them, which spreadsheets read alike.
bool beginsFormula(QChar first)
{
    return QStringView(u"=+-@\t\r\n＝＋－＠").contains(first);
}

/// Digits with their signs and separators, and nothing else.
bool isPlainNumber(QStringView cell)
{
    const QStringView digits = cell.sliced(1);
    return (cell.front() == u'-' || cell.front() == u'+') && !digits.isEmpty() &&
           digits.front().isDigit() && std::all_of(digits.begin(), digits.end(), [](QChar letter) {
               return (letter >= u'0' && letter <= u'9') || letter == u'.' || letter == u',';
           });
}

} // namespace

QString guardedCell(const QString& cell)
{
    const bool isFormula = !cell.isEmpty() && beginsFormula(cell.front()) && !isPlainNumber(cell);
    return isFormula ? u'\'' + cell : cell;
}

QString csvField(const QString& cell)
{
    const QString safe = guardedCell(cell);
    const bool isPlain = std::none_of(safe.begin(), safe.end(), [](QChar letter) {
        return letter == u'"' || letter == u',' || letter == u'\n' || letter == u'\r';
    });
    if (isPlain)
        return safe;
    return u'"' + QString(safe).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvOf(const Cells& cells, const base::Control& control)
{
    constexpr std::size_t rowsBetweenQuestions = 1000;
    QString csv;
    for (qsizetype column = 0; column < cells.header.size(); ++column) {
        csv += column > 0 ? QStringView(u",") : QStringView();
        csv += csvField(cells.header[column]);
    }
    csv += lineEnd;
    const auto columns = static_cast<std::size_t>(cells.header.size());
    for (std::size_t row = 0; row < cells.rows; ++row) {
        if (row % rowsBetweenQuestions == 0 && control.isCancelled())
            break;
        for (std::size_t column = 0; column < columns; ++column) {
            csv += column > 0 ? QStringView(u",") : QStringView();
            csv += csvField(cells.text(row, column));
        }
        csv += lineEnd;
    }
    return csv;
}

QByteArray csvBytes(const QString& csv, ByteOrderMark mark)
{
    const QByteArray bytes = csv.toUtf8();
    return mark == ByteOrderMark::Yes ? QByteArrayLiteral("\xEF\xBB\xBF") + bytes : bytes;
}

} // namespace knotary::text
