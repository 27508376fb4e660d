// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sources of what is shown as a file: a list for people or for a program that keeps references.
// A Chinese list is cited as GB/T 7714 wants it, any other as APA does.

#include "app/document/filter.h"
#include "app/document/jobs.h"
#include "app/operations/exportfigure.h"
#include "app/operations/sources.h"
#include "app/operations/verbs.h"
#include "app/report/sourcelist.h"
#include "app/text/wording.h"
#include "model/dataset/bibliography.h"
#include "model/formats/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace knotary::operations
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

QList<FileFilter> filters()
{
    return {{Words::tr("Markdown"), {QStringLiteral("*.md")}},
            {Words::tr("CSL-JSON, for Zotero and Pandoc"), {QStringLiteral("*.json")}},
            {Words::tr("BibTeX, for LaTeX"), {QStringLiteral("*.bib")}},
            {Words::tr("RIS, for EndNote and Mendeley"), {QStringLiteral("*.ris")}}};
}

QString suggestedListName(const document::Session& session)
{
    const QString title = text::nameIn(session.dataset().heading.title, session.language());
    return fitForFileName(
               QStringLiteral("%1 – %2").arg(title, Words::tr("sources", "part of a file name"))) +
           QStringLiteral(".md");
}

bool isShown(const graph::Projection& graph, base::EntityId entity)
{
    return graph.nodeOf(entity).isValid();
}

} // namespace

std::vector<base::ClaimId> claimsShown(document::Session& session)
{
    const graph::Projection& graph = session.projection();
    const query::FilterContents* const filter = session.filter().contents().get();
    const query::WindowContents* const window = session.windowContents().get();
    std::vector<base::ClaimId> claims;
    for (const base::ClaimId id : session.dataset().claims()) {
        const dataset::Claim& claim = *session.dataset().claim(id);
        const bool isLetThrough = filter != nullptr
                                      ? filter->showsWithEnds(id, claim)
                                      : claim.standing != dataset::Standing::Retracted;
        if (isLetThrough && (window == nullptr || window->shows(id)) &&
            isShown(graph, claim.subject) &&
            (!claim.object().isValid() || isShown(graph, claim.object())))
            claims.push_back(id);
    }
    return claims;
}

namespace verbs
{

void exportSources(Session& session, Ui& ui)
{
    const std::vector<base::ClaimId> claims = claimsShown(session);
    const std::size_t count = dataset::readingsOf(session.dataset(), claims).size();
    if (count == 0) {
        ui.remark(Words::tr("Nothing that is shown names a source."));
        return;
    }
    const std::optional<QString> asked = ui.askSaveFile(Words::tr("Save the list of sources"),
                                                        suggestedListName(session), filters());
    if (!asked || asked->isEmpty())
        return;
    const std::optional<report::SourceFormat> format = report::sourceFormatOfFile(*asked);
    const QString path = format ? *asked : *asked + QStringLiteral(".md");
    const bool isChinese = session.language() == text::NameLanguage::Chinese;
    const report::SourceListForm form{.format = format.value_or(report::SourceFormat::Markdown),
                                      .style = isChinese ? text::CitationStyle::GbT7714
                                                         : text::CitationStyle::Apa,
                                      .language = session.language()};
    const auto dataset = std::make_shared<const dataset::Dataset>(session.dataset());
    session.jobs().start(
        document::Slot::Export,
        [&ui, path, form, dataset, claims,
         count](const base::Control& control) -> document::Jobs::Delivery {
            const QByteArray bytes = report::sourceList(form, *dataset, claims);
            if (control.isCancelled())
                return {};
            const std::optional<std::string> reason =
                formats::writeFileAtomically(QFile::encodeName(path).toStdString(), bytes);
            return [&ui, path, reason, count] {
                if (!reason)
                    ui.remark(Words::tr("Saved %1 in %2", "number of sources, file name")
                                  .arg(text::sourceCount(count),
                                       text::shown(QFileInfo(path).fileName())));
                else
                    ui.tell(Words::tr("Save the list of sources"),
                            Words::tr("The file could not be written: %1. What stood there before "
                                      "is unchanged.")
                                .arg(QString::fromStdString(*reason)));
            };
        });
}

} // namespace verbs

} // namespace knotary::operations
