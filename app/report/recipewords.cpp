// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/recipewords.h"

#include "model/analysis/analysis.h"
#include "model/base/editdistance.h"

#include <string_view>
#include <vector>

namespace knotary::report
{
namespace
{

QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QStringList presetWords()
{
    QStringList words;
    for (const Preset& preset : presets())
        words << preset.id;
    return words;
}

QStringList themeWords()
{
    return {scene::codeOf(scene::Theme::Light), scene::codeOf(scene::Theme::Dark),
            scene::codeOf(scene::Theme::Print), scene::codeOf(scene::Theme::Grey)};
}

QStringList languageWords()
{
    return {text::codeOf(text::NameLanguage::English), text::codeOf(text::NameLanguage::Chinese),
            text::codeOf(text::NameLanguage::Both)};
}

QStringList engineWords()
{
    QStringList words;
    for (const layout::Engine* engine : layout::catalogue())
        words << toQt(engine->id());
    return words;
}

QStringList choiceWords(const base::ParameterDescription& parameter)
{
    QStringList words;
    for (const base::ParameterChoice& choice : parameter.choices)
        words << QString::fromLatin1(choice.id);
    return words;
}

QStringList colouringWords()
{
    QStringList words{QStringLiteral("kind")};
    for (const analysis::Analysis* analysis : analysis::catalogue())
        words << toQt(analysis->id());
    return words;
}

QStringList sizingWords()
{
    QStringList words{QStringLiteral("relations"), QString::fromLatin1(sameSize)};
    for (const analysis::Analysis* analysis : analysis::catalogue()) {
        if (analysis->shape() == analysis::Shape::Numbers)
            words << toQt(analysis->id());
    }
    return words;
}

QStringList rowsWords()
{
    return {QStringLiteral("entity"), QStringLiteral("grouped"), QStringLiteral("kind")};
}

QStringList tableWords()
{
    return {QStringLiteral("entities"), QStringLiteral("claims")};
}

QStringList flagWords()
{
    return {QStringLiteral("no"), QStringLiteral("yes"), QStringLiteral("false"),
            QStringLiteral("true")};
}

std::string nearestOf(const std::string& word, const QStringList& known)
{
    std::vector<std::string> texts;
    for (const QString& one : known)
        texts.push_back(one.toStdString());
    return base::nearest(word, {texts.begin(), texts.end()});
}

QString textIn(const schema::LocalizedText& text, text::NameLanguage language,
               const QString& between)
{
    if (language == text::NameLanguage::Chinese)
        return toQt(schema::textFor(text, "zh"));
    const std::string* const english = schema::exactTextFor(text, "en");
    const std::string* const chinese = schema::exactTextFor(text, "zh");
    const bool isBoth = language == text::NameLanguage::Both && chinese != nullptr;
    if (isBoth && english != nullptr && *english != *chinese)
        return toQt(*english) + between + toQt(*chinese);
    return isBoth ? toQt(*chinese) : toQt(schema::textFor(text, "en"));
}

} // namespace knotary::report
