// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sourcelist.h"

#include "app/text/sourcemarkdown.h"
#include "model/formats/bibtex.h"
#include "model/formats/csl.h"
#include "model/formats/ris.h"

#include <QFileInfo>

namespace knotary::report
{

namespace
{

const QStringList& endings()
{
    static const QStringList all{QStringLiteral("md"), QStringLiteral("json"),
                                 QStringLiteral("bib"), QStringLiteral("ris")};
    return all;
}

std::optional<SourceFormat> formatAt(qsizetype place)
{
    return place < 0 ? std::nullopt : std::optional(static_cast<SourceFormat>(place));
}

} // namespace

const QStringList& sourceFormatCodes()
{
    static const QStringList codes{QStringLiteral("markdown"), QStringLiteral("csl-json"),
                                   QStringLiteral("bibtex"), QStringLiteral("ris")};
    return codes;
}

std::optional<SourceFormat> sourceFormat(const QString& code)
{
    return formatAt(sourceFormatCodes().indexOf(code));
}

std::optional<SourceFormat> sourceFormatOfFile(const QString& path)
{
    return formatAt(endings().indexOf(QFileInfo(path).suffix().toLower()));
}

QString endingOf(SourceFormat format)
{
    return endings()[static_cast<qsizetype>(format)];
}

QByteArray sourceList(const SourceListForm& form, const dataset::Dataset& dataset,
                      std::span<const base::ClaimId> claims)
{
    switch (form.format) {
    case SourceFormat::Markdown:
        return text::sourcesAsMarkdown(form.style, {dataset, form.language},
                                       dataset::readingsOf(dataset, claims))
            .toUtf8();
    case SourceFormat::CslJson:
        return QByteArray::fromStdString(formats::cslOfClaims(dataset, claims));
    case SourceFormat::Bibtex:
        return QByteArray::fromStdString(formats::bibtexOfClaims(dataset, claims));
    case SourceFormat::Ris:
        return QByteArray::fromStdString(formats::risOfClaims(dataset, claims));
    }
    return {};
}

} // namespace knotary::report
