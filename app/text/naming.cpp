// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/naming.h"

#include <array>

namespace knotary::text
{

namespace
{

constexpr std::array<std::pair<NameLanguage, const char*>, 3> codes{{
    {NameLanguage::English, "en"},
    {NameLanguage::Chinese, "zh"},
    {NameLanguage::Both, "en+zh"},
}};

QString toQt(const std::string& text)
{
    return shown(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

} // namespace

QString codeOf(NameLanguage language)
{
    for (const auto& [value, code] : codes)
        if (value == language)
            return QLatin1String(code);
    return {};
}

bool readNameLanguage(const QString& code, NameLanguage& language)
{
    for (const auto& [value, known] : codes) {
        if (code == QLatin1String(known)) {
            language = value;
            return true;
        }
    }
    return false;
}

QStringList nameLinesIn(const schema::LocalizedText& names, NameLanguage language)
{
    if (language == NameLanguage::English)
        return {toQt(schema::textFor(names, "en"))};
    if (language == NameLanguage::Chinese)
        return {toQt(schema::textFor(names, "zh"))};

    const std::string* english = schema::exactTextFor(names, "en");
    const std::string* chinese = schema::exactTextFor(names, "zh");
    if (english != nullptr && chinese != nullptr && *english != *chinese)
        return {toQt(*english), toQt(*chinese)};
    if (english == nullptr && chinese != nullptr)
        return {toQt(*chinese)};
    return {toQt(schema::textFor(names, "en"))};
}

QString nameIn(const schema::LocalizedText& names, NameLanguage language)
{
    return nameLinesIn(names, language).join(QStringLiteral(" / "));
}

} // namespace knotary::text
