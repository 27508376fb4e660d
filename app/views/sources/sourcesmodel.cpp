// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/sources/sourcesmodel.h"

#include "model/time/edtf.h"

#include <QTextDocument>

#include <algorithm>

namespace knotary::views
{

namespace
{

QString fromUtf8(const std::string& text)
{
    return text::shown(QString::fromStdString(text));
}

bool isNumber(int column)
{
    return column == SourcesModel::ClaimsColumn || column == SourcesModel::EntitiesColumn ||
           column == SourcesModel::AloneColumn;
}

QString wordsOf(const dataset::Source& source)
{
    QString words;
    const auto add = [&words](const std::string& text) {
        words += QString::fromStdString(text).toLower() + u'\n';
    };
    for (const auto& [language, title] : source.title)
        add(title);
    for (const std::string& author : source.authors)
        add(author);
    for (const std::string* text : {&source.key, &source.publisher, &source.date, &source.kind,
                                    &source.language, &source.url})
        add(*text);
    return words;
}

} // namespace

SourcesModel::Row SourcesModel::rowOf(const text::Speech& speech, base::SourceId id,
                                      const query::SourceUse& use)
{
    const dataset::Source& source = *speech.dataset.source(id);
    Row row;
    row.source = id;
    row.title = text::textOf(speech, source.title);
    row.publisher = fromUtf8(source.publisher);
    const time::EdtfResult parsed = time::parseEdtf(source.date);
    row.date = parsed.span ? text::dateIn(*parsed.span, speech.language) : fromUtf8(source.date);
    row.day = parsed.span ? parsed.span->earliest : time::unboundedFuture;
    row.kind = fromUtf8(source.kind);
    row.language = fromUtf8(source.language);
    row.use = use;
    row.words = wordsOf(source) + row.date.toLower() + u'\n' + stateOf(row).toLower();
    return row;
}

void SourcesModel::setSources(const text::Speech& speech, const std::vector<query::SourceUse>& uses)
{
    beginResetModel();
    m_rows.clear();
    for (const base::SourceId id : speech.dataset.sources())
        m_rows.push_back(
            rowOf(speech, id, id.index() < uses.size() ? uses[id.index()] : query::SourceUse{}));
    endResetModel();
}

base::SourceId SourcesModel::sourceAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].source
                                        : base::SourceId{};
}

int SourcesModel::rowOf(base::SourceId source) const
{
    const auto found = std::ranges::find(m_rows, source, &Row::source);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SourcesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourcesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SourcesModel::stateOf(const Row& row)
{
    if (row.use.claims > 0)
        return tr("read", "a source");
    return row.use.isNamedByOthers ? tr("only named by another source") : tr("nothing rests on it");
}

QString SourcesModel::textOf(const Row& row, int column)
{
    switch (column) {
    case TitleColumn:
        return row.title;
    case PublisherColumn:
        return row.publisher;
    case DateColumn:
        return row.date;
    case KindColumn:
        return row.kind;
    case LanguageColumn:
        return row.language;
    case ClaimsColumn:
        return QString::number(row.use.claims);
    case EntitiesColumn:
        return QString::number(row.use.entities);
    case AloneColumn:
        return QString::number(row.use.alone);
    case StateColumn:
        return stateOf(row);
    default:
        return {};
    }
}

QVariant SourcesModel::orderOf(const Row& row, int column)
{
    switch (column) {
    case DateColumn:
        return row.day;
    case ClaimsColumn:
        return static_cast<qulonglong>(row.use.claims);
    case EntitiesColumn:
        return static_cast<qulonglong>(row.use.entities);
    case AloneColumn:
        return static_cast<qulonglong>(row.use.alone);
    default:
        return textOf(row, column);
    }
}

QVariant SourcesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole: // what may be cut
        return index.column() == TitleColumn || index.column() == PublisherColumn
                   ? Qt::convertFromPlainText(textOf(row, index.column()), Qt::WhiteSpaceNormal)
                   : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case sortRole:
        return orderOf(row, index.column());
    case wordsRole:
        return row.words;
    default:
        return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == AloneColumn)
        return tr("Claims that no other source supports");
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case PublisherColumn:
        return tr("Publisher");
    case DateColumn:
        return tr("Date");
    case KindColumn:
        return tr("Kind");
    case LanguageColumn:
        return tr("Language");
    case ClaimsColumn:
        return tr("Claims");
    case EntitiesColumn:
        return tr("Entities");
    case AloneColumn:
        return tr("On it alone");
    case StateColumn:
        return tr("Known as");
    default:
        return {};
    }
}

} // namespace knotary::views
