// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/spelling.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>

namespace knotary::formats
{
namespace
{

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString composed(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C);
}

template<class Holds>
bool anyLetter(std::string_view text, Holds holds)
{
    const QList<uint> letters = fromUtf8(text).toUcs4();
    return std::any_of(letters.begin(), letters.end(), holds);
}

} // namespace

std::string foldedId(std::string_view id)
{
    const bool isPlain = std::all_of(id.begin(), id.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
               letter == '-';
    });
    if (isPlain) // nearly always
        return std::string(id);
    return composed(composed(fromUtf8(id)).toCaseFolded()).trimmed().toStdString();
}

std::string differenceOf(std::string_view one, std::string_view other)
{
    const QString first = fromUtf8(one).trimmed();
    const QString second = fromUtf8(other).trimmed();
    if (first == second)
        return "blanks";
    return composed(first) == composed(second) ? "composition" : "letter-case";
}

bool isReadable(std::string_view name)
{
    return anyLetter(name, [](char32_t letter) {
        return QChar::isLetterOrNumber(letter) || QChar::isPunct(letter) ||
               (QChar::isSymbol(letter) && QChar::category(letter) != QChar::Symbol_Other &&
                QChar::category(letter) != QChar::Symbol_Modifier) ||
               QChar::category(letter) == QChar::Other_PrivateUse ||
               QChar::category(letter) == QChar::Other_NotAssigned;
    });
}

bool isBlank(std::string_view text)
{
    return !anyLetter(text, [](char32_t letter) {
        return !QChar::isSpace(letter) && QChar::category(letter) != QChar::Other_Format &&
               QChar::category(letter) != QChar::Other_Control;
    });
}

} // namespace knotary::formats
