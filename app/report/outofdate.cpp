// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/outofdate.h"

#include "app/report/capsule.h"
#include "app/report/verify.h"
#include "model/formats/figurerecipeyaml.h"

#include <algorithm>
#include <map>
#include <utility>

namespace knotary::report
{
namespace
{

using formats::CarriedFont;
using formats::DecodedCapsule;
using formats::FigureCapsule;

constexpr const char* places = "places"; ///< worked out, mostly

/// The text of each field that a recipe has.
std::map<std::string, std::string> fieldsOf(const formats::FigureRecipe& recipe)
{
    std::map<std::string, std::string> fields;
    std::string* field = nullptr;
    const std::string text = formats::textOf(recipe, 0);
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = text.find('\n', start) + 1;
        if (text[start] != ' ')
            field = &fields[text.substr(start, text.find(':', start) - start)];
        field->append(text, start, end - start);
        start = end;
    }
    return fields;
}

QStringList differentFields(const FigureCapsule& was, const FigureCapsule& is)
{
    std::map<std::string, std::string> then = fieldsOf(was.recipe);
    QStringList different;
    for (const auto& [name, text] : fieldsOf(is.recipe)) {
        const auto old = then.find(name);
        if (old == then.end() || old->second != text)
            different << QString::fromStdString(name);
        if (old != then.end())
            then.erase(old);
    }
    for (const auto& [name, text] : then)
        different << QString::fromStdString(name);
    if (was.dataName != is.dataName)
        different << QStringLiteral("data");
    different.sort();
    return different;
}

std::vector<FontChange> differentFonts(const std::vector<CarriedFont>& was,
                                       const std::vector<CarriedFont>& is)
{
    std::map<std::string, FontChange> changes;
    for (const CarriedFont& font : was)
        changes[font.family].was = QString::fromStdString(font.version);
    for (const CarriedFont& font : is)
        changes[font.family].is = QString::fromStdString(font.version);
    std::vector<FontChange> different;
    for (auto& [family, change] : changes) {
        change.family = QString::fromStdString(family);
        if (change.was != change.is)
            different.push_back(std::move(change));
    }
    return different;
}

/// The bytes if the data set as a whole were the one that it was.
QByteArray bytesWithHash(const MadeFigure& made, figures::FileType type, const std::string& is,
                         const std::string& was)
{
    MadeFigure older = made;
    older.figure.carried.replace(QByteArray::fromStdString(is), QByteArray::fromStdString(was));
    return bytesOf(older, type);
}

QStringList changedRecords(const Verification& verification)
{
    QStringList keys;
    for (const ChangedRecord& record : verification.entities)
        keys << QString::fromStdString(record.id);
    for (const ChangedRecord& record : verification.claims)
        keys << QString::fromStdString(record.id);
    return keys;
}

OutOfDate compared(const DecodedCapsule& then, const FigureCapsule& now, QStringList records)
{
    const FigureCapsule& was = *then.capsule;
    OutOfDate why;
    why.records = std::move(records);
    why.fields = differentFields(was, now);
    const bool arePlacesOther = why.fields.removeAll(QLatin1String(places)) > 0;
    why.fonts = differentFonts(was.fonts, now.fonts);
    why.madeBy = QString::fromStdString(was.knotary);
    if (!why.records.isEmpty())
        why.reasons.push_back(Reason::DataChanged);
    if (!why.fields.isEmpty())
        why.reasons.push_back(Reason::RecipeChanged);
    if (!why.fonts.empty())
        why.reasons.push_back(Reason::FontsDiffer);
    if (was.knotary != now.knotary)
        why.reasons.push_back(Reason::OtherVersion);
    if (!why.reasons.empty())
        return why;
    // Nothing that the figure says of itself: what else is there?
    if (was.dataHash != now.dataHash) {
        why.reasons.push_back(Reason::DataChanged);
    } else if (arePlacesOther) {
        why.fields << QLatin1String(places);
        why.reasons.push_back(Reason::RecipeChanged);
    } else {
        why.reasons.push_back(Reason::EditedByHand);
    }
    return why;
}

OutOfDate because(Reason reason)
{
    OutOfDate why;
    why.reasons.push_back(reason);
    return why;
}

} // namespace

QString codeOf(Reason reason)
{
    static const QStringList codes{QStringLiteral("missing"),   QStringLiteral("data"),
                                   QStringLiteral("recipe"),    QStringLiteral("fonts"),
                                   QStringLiteral("version"),   QStringLiteral("edited"),
                                   QStringLiteral("unreadable")};
    return codes[static_cast<qsizetype>(reason)];
}

OutOfDate whyOutOfDate(const std::optional<QByteArray>& present, const MadeFigure& made,
                       figures::FileType type, const QByteArray& fresh,
                       const base::CancelToken& token)
{
    if (!present)
        return because(Reason::Missing);
    if (*present == fresh)
        return {};
    const base::Control control(token);
    const DecodedCapsule then = capsuleIn(*present, QString(), control);
    const DecodedCapsule now = formats::decodeCapsule(made.figure.carried.toStdString(), {},
                                                      control, made.dataset->schema);
    if (!then.capsule || !then.data)
        return because(Reason::Unreadable);
    if (!now.capsule) { // it is to carry nothing any more
        OutOfDate why = because(Reason::RecipeChanged);
        why.fields << QStringLiteral("carries-data");
        return why;
    }
    const std::string& was = then.capsule->dataHash;
    const std::string& is = now.capsule->dataHash;
    if (was == is)
        return compared(then, *now.capsule, {});
    if (bytesWithHash(made, type, is, was) == *present)
        return {};
    return compared(then, *now.capsule, changedRecords(verify(then, made.dataset, token)));
}

} // namespace knotary::report
