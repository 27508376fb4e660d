// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/verify.h"

#include "app/report/makefigure.h"
#include "app/report/recipe.h"
#include "app/text/citations.h"
#include "app/text/wording.h"
#include "model/formats/yaml/encode.h"

#include <array>
#include <tuple>
#include <unordered_set>

namespace knotary::report
{

namespace
{

using dataset::Dataset;

std::string keyOf(const Dataset& dataset, base::EntityId id)
{
    return dataset.entity(id)->key;
}

/// A value with keys instead of numbers, which mean something else in another data set.
using KeyedValue = std::pair<std::string, std::optional<dataset::Value>>;
KeyedValue keyed(const Dataset& dataset, const dataset::Value& value)
{
    if (const auto* entity = std::get_if<base::EntityId>(&value))
        return {keyOf(dataset, *entity), std::nullopt};
    return {{}, value};
}

using Place = std::tuple<std::string, std::string, dataset::Stance>;
std::vector<Place> placesOf(const Dataset& dataset, const dataset::Claim& claim)
{
    std::vector<Place> places;
    for (const dataset::Evidence& evidence : claim.evidence)
        places.emplace_back(dataset.source(evidence.source)->key, evidence.locator,
                            evidence.stance);
    return places;
}

class Comparison
{
public:
    Comparison(const Dataset& then, const Dataset& now, text::NameLanguage language)
        : m_then(then), m_now(now), m_language(language)
    {}

    [[nodiscard]] std::vector<ChangedRecord> entities() const
    {
        std::vector<ChangedRecord> changed;
        for (const base::EntityId id : m_then.entities()) {
            const std::string& key = m_then.entity(id)->key;
            const auto present = m_now.findEntity(key);
            const QString was = described(m_then, id);
            const QString is = present ? described(m_now, *present) : QString();
            if (was != is)
                changed.push_back({key, present ? Change::Changed : Change::Withdrawn, was, is});
        }
        return changed;
    }

    [[nodiscard]] std::vector<ChangedRecord> claims() const
    {
        std::vector<ChangedRecord> changed;
        for (const base::ClaimId id : m_then.claims()) {
            const dataset::Claim& was = *m_then.claim(id);
            const auto found = m_now.findClaim(was.key);
            const dataset::Claim* const is = found ? m_now.claim(*found) : nullptr;
            if (is != nullptr && saysTheSame(was, *is))
                continue;
            const bool isWithdrawn =
                is == nullptr || (is->standing == dataset::Standing::Retracted &&
                                  was.standing != dataset::Standing::Retracted);
            ChangedRecord record{was.key, isWithdrawn ? Change::Withdrawn : Change::Changed,
                                 sentence(m_then, was), QString()};
            if (is != nullptr)
                record.is = sentence(m_now, *is);
            if (record.was == record.is) {
                record.was = withSources(m_then, was);
                record.is = withSources(m_now, *is);
            }
            changed.push_back(std::move(record));
        }
        return changed;
    }

    /// Of claims that would be drawn now: those between entities of the figure that it has not.
    [[nodiscard]] std::vector<ChangedRecord> added(const std::vector<base::ClaimId>& drawn) const
    {
        const auto isShown = [this](base::EntityId id) {
            return !id.isValid() || m_then.findEntity(keyOf(m_now, id)).has_value();
        };
        std::vector<ChangedRecord> added;
        for (const base::ClaimId id : drawn) {
            const dataset::Claim& claim = *m_now.claim(id);
            if (!m_then.findClaim(claim.key) && isShown(claim.subject) && isShown(claim.object()))
                added.push_back({claim.key, Change::New, QString(), sentence(m_now, claim)});
        }
        return added;
    }

private:
    [[nodiscard]] QString described(const Dataset& dataset, base::EntityId id) const
    {
        const text::Speech speech{dataset, m_language};
        return QStringLiteral("%1 (%2)").arg(text::entityName(speech, id),
                                             text::kindName(speech, dataset.entity(id)->kind));
    }

    [[nodiscard]] bool saysTheSame(const dataset::Claim& was, const dataset::Claim& is) const
    {
        const auto said = [this](const Dataset& dataset, const dataset::Claim& claim) {
            const schema::Property& property = dataset.schema.property(claim.property);
            return std::tuple(keyOf(dataset, claim.subject), property.id,
                              text::textOf({dataset, m_language}, property.label),
                              keyed(dataset, claim.value), claim.when, claim.qualifiers,
                              claim.standing, claim.rank, placesOf(dataset, claim));
        };
        return said(m_then, was) == said(m_now, is);
    }

    [[nodiscard]] QString sentence(const Dataset& dataset, const dataset::Claim& claim) const
    {
        QString text = text::statement({dataset, m_language}, claim);
        for (const QString& word : {text::standingWord(claim.standing), text::rankWord(claim.rank)})
            if (!word.isEmpty() && !text.contains(word))
                text += QStringLiteral(" (%1)").arg(word);
        return text;
    }

    [[nodiscard]] QString withSources(const Dataset& dataset, const dataset::Claim& claim) const
    {
        const text::Speech speech{dataset, m_language};
        QStringList sources;
        for (const dataset::Evidence& evidence : claim.evidence)
            sources += text::citation(speech, evidence);
        return sentence(dataset, claim) + QStringLiteral(" [%1]").arg(sources.join(u"; "));
    }

    const Dataset& m_then;
    const Dataset& m_now;
    text::NameLanguage m_language;
};

} // namespace

const char* codeOf(Change change)
{
    constexpr std::array codes{"changed", "withdrawn", "new"};
    return codes[static_cast<std::size_t>(change)];
}

Verification verify(const formats::DecodedCapsule& figure,
                    std::shared_ptr<const dataset::Dataset> present, const base::CancelToken& token)
{
    Verification verification;
    const Dataset& then = *figure.data;
    verification.isSameData = formats::meaningHash(*present) == figure.capsule->dataHash;
    FigureRequest request = requestOf(figure.capsule->recipe, *present).request;
    const Comparison comparison(then, *present, request.language);
    verification.entities = comparison.entities();
    verification.claims = comparison.claims();
    if (verification.isSameData)
        return verification;
    request.carriesData = false;
    if (const std::optional<MadeFigure> made = makeFigure(request, present, {.token = token})) {
        std::vector<ChangedRecord> added = comparison.added(made->claims);
        verification.claims.insert(verification.claims.end(), added.begin(), added.end());
    }
    return verification;
}

} // namespace knotary::report
