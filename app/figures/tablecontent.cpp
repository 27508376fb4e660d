// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/tablecontent.h"

#include "app/text/direction.h"
#include "app/text/pagewords.h"
#include "app/text/wording.h"
#include "model/query/claimgroups.h"
#include "model/query/claimsupport.h"
#include "model/query/entityfacts.h"

#include <algorithm>
#include <set>

namespace knotary::figures
{
namespace
{

using text::NameLanguage;
using text::TableTitle;

QString nameOf(const text::Speech& speech, base::EntityId entity)
{
    return text::isolated(entityName(speech, entity));
}

/// Columns that say the same in every row say nothing.
bool hasAnyText(const TableContent& content, std::size_t column)
{
    return std::any_of(content.rows.begin(), content.rows.end(),
                       [&](const TableRow& row) { return !row.cells[column].text.isEmpty(); });
}

void dropEmptyColumns(TableContent& content)
{
    if (content.rows.empty())
        return;
    for (std::size_t column = content.columns.size(); column-- > 1;) {
        if (hasAnyText(content, column))
            continue;
        const auto place = static_cast<std::ptrdiff_t>(column);
        content.columns.erase(content.columns.begin() + place);
        for (TableRow& row : content.rows)
            row.cells.erase(row.cells.begin() + place);
    }
}

TableContent entityTable(const TableFigureInput& input)
{
    const auto title = [&](TableTitle which) { return tableTitleIn(which, input.language); };
    const bool isBoth = input.language == NameLanguage::Both;
    // A table has room for both languages: a column for each.
    const text::Speech names{input.dataset, isBoth ? NameLanguage::English : input.language};
    const text::Speech speech{input.dataset, input.language};
    TableContent content;
    content.all = input.entities.size();
    content.columns = {{.title = title(TableTitle::Name)}};
    if (isBoth)
        content.columns.push_back({.title = title(TableTitle::ChineseName)});
    content.columns.insert(content.columns.end(),
                           {{.title = title(TableTitle::Kind)},
                            {.title = title(TableTitle::Dates)},
                            {.title = title(TableTitle::Relations), .isNumber = true},
                            {.title = title(TableTitle::Sources), .isNumber = true}});
    for (const base::EntityId id : input.entities) {
        const dataset::Entity* entity = input.dataset.entity(id);
        if (entity == nullptr || content.rows.size() >= mostTableRows)
            continue;
        const query::EntityFacts facts = query::factsOf(input.dataset, id);
        TableRow row;
        row.part = {QStringLiteral("row-") + QString::fromStdString(entity->key),
                    entityName(speech, id), QString()};
        row.cells.push_back({.text = nameOf(names, id), .glyph = {}});
        if (isBoth) {
            const std::string* chinese = schema::exactTextFor(entity->names, "zh");
            row.cells.push_back({.text = chinese != nullptr ? text::isolated(text::shown(
                                                                  QString::fromStdString(*chinese)))
                                                            : QString(),
                                 .glyph = {}});
        }
        row.cells.push_back(
            {.text = kindName(speech, entity->kind),
             .glyph = scene::kindStyle(input.dataset.schema, entity->kind, input.theme)});
        row.cells.push_back(
            {.text = text::yearsText(facts).replace(u' ', QChar::Nbsp), .glyph = {}});
        row.cells.push_back({.text = QString::number(facts.relations), .glyph = {}});
        row.cells.push_back({.text = QString::number(facts.sources.size()), .glyph = {}});
        content.rows.push_back(std::move(row));
    }
    dropEmptyColumns(content);
    return content;
}

QString evidenceText(const TableFigureInput& input, base::ClaimId id, const dataset::Claim& claim)
{
    if (input.citing.marks != nullptr)
        return marksOf(input.citing, id);
    std::set<base::SourceId> sources;
    for (const dataset::Evidence& evidence : claim.evidence)
        sources.insert(evidence.source);
    return QString::number(sources.size());
}

QString valueOf(const text::Speech& speech, const dataset::Claim& claim)
{
    if (const auto* quantity = std::get_if<dataset::QuantityValue>(&claim.value)) {
        const QString unit = text::shown(QString::fromStdString(quantity->unit));
        return text::groupedNumber(text::shown(QString::fromStdString(quantity->quantity))) +
               (unit.isEmpty() ? QString() : QChar::Nbsp + unit);
    }
    return text::isolated(valueText(speech, claim.value));
}

TableRow claimRow(const TableFigureInput& input, const text::Speech& speech, base::ClaimId id)
{
    const dataset::Claim& claim = *input.dataset.claim(id);
    const time::TimeSpan* when = dataset::timeOf(claim);
    const QString standing = text::standingIn(claim.standing, input.language);
    QStringList states{standing.isEmpty() ? text::statedIn(input.language) : standing};
    if (const QString rank = text::rankIn(claim.rank, input.language); !rank.isEmpty())
        states += rank;
    TableRow row;
    row.part = {QStringLiteral("row-") + QString::fromStdString(claim.key),
                claimSentence(speech, claim), QString()};
    row.isStruck = query::isStruck(claim);
    row.cells = {
        {.text = nameOf(speech, claim.subject), .glyph = {}},
        {.text = forwardLabel(speech, claim.property), .glyph = {}},
        {.text = valueOf(speech, claim), .glyph = {}},
        {.text = when != nullptr ? text::dateIn(*when, input.language) : QString(), .glyph = {}},
        {.text = states.join(QStringLiteral(", ")), .glyph = {}, .isQuiet = true},
        {.text = evidenceText(input, id, claim), .glyph = {}}};
    return row;
}

TableContent claimTable(const TableFigureInput& input)
{
    const text::Speech speech{input.dataset, input.language};
    const auto title = [&](TableTitle which) { return tableTitleIn(which, input.language); };
    TableContent content;
    content.all = input.claims.size();
    bool isAllStated = true;
    for (const base::ClaimId id : input.claims) {
        const dataset::Claim* claim = input.dataset.claim(id);
        if (claim == nullptr || content.rows.size() >= mostTableRows)
            continue;
        isAllStated = isAllStated && claim->standing == dataset::Standing::Stated &&
                      claim->rank == dataset::Rank::Normal;
        content.rows.push_back(claimRow(input, speech, id));
    }
    const bool isCited = input.citing.marks != nullptr;
    content.columns = {{.title = title(TableTitle::Subject)},
                       {.title = title(TableTitle::Property)},
                       {.title = title(TableTitle::Value)},
                       {.title = title(TableTitle::When)},
                       {.title = title(TableTitle::Standing), .isSpare = isAllStated},
                       {.title = title(TableTitle::Sources), .isNumber = !isCited}};
    dropEmptyColumns(content);
    return content;
}

} // namespace

TableContent tableContent(const TableFigureInput& input)
{
    return input.isOfClaims ? claimTable(input) : entityTable(input);
}

} // namespace knotary::figures
