// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Evidence of what is selected, citations to be pasted elsewhere, and the way to a source outside.

#include "app/operations/sources.h"
#include "app/operations/verbs.h"
#include "app/text/address.h"
#include "app/text/citations.h"
#include "app/text/prose.h"
#include "model/dataset/bibliography.h"
#include "model/formats/bibtex.h"
#include "model/formats/csl.h"
#include "model/formats/ris.h"
#include "model/query/statements.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace knotary::operations
{

namespace
{

text::Speech speechOf(document::Session& session)
{
    return {session.dataset(), session.language()};
}

bool isWeb(const QString& scheme)
{
    return scheme == QLatin1String("http") || scheme == QLatin1String("https");
}

/// A drive letter is no scheme.
bool isPath(const QUrl& url)
{
    return url.scheme().size() <= 1;
}

bool isLocal(const QString& host)
{
    return host.isEmpty() || host == QLatin1String("localhost");
}

bool hasSource(document::Session& session, const std::vector<base::ClaimId>& claims)
{
    return std::ranges::any_of(claims, [&](base::ClaimId id) {
        const dataset::Claim* claim = session.dataset().claim(id);
        return claim != nullptr && !claim->evidence.empty();
    });
}

QString countOfSources(document::Session& session, const std::vector<base::ClaimId>& claims)
{
    return text::sourceCount(dataset::readingsOf(session.dataset(), claims).size());
}

} // namespace

Following followingOf(const QString& address)
{
    const QString trimmed = address.trimmed();
    const QUrl url(trimmed);
    if (trimmed.isEmpty() || !url.isValid())
        return Following::Never;
    const QString scheme = url.scheme().toLower();
    if (isWeb(scheme))
        return url.host().isEmpty() ? Following::Never : Following::AtOnce;
    const bool isFile = scheme == QLatin1String("file") || isPath(url);
    return isFile && isLocal(url.host()) ? Following::AfterAsking : Following::Never;
}

QString addressToOpen(document::Session& session, const dataset::Source& source)
{
    const QString address = QString::fromStdString(source.url).trimmed();
    const bool isBeside = !address.isEmpty() && isPath(QUrl(address)) &&
                          !QFileInfo(address).isAbsolute() && !session.document().path().isEmpty();
    if (!isBeside)
        return address;
    return QFileInfo(session.document().path()).absoluteDir().absoluteFilePath(address);
}

bool canOpenSource(document::Session& session, const dataset::Source& source)
{
    return followingOf(addressToOpen(session, source)) != Following::Never;
}

void openSource(document::Session& session, Ui& ui, base::SourceId source)
{
    const dataset::Source* record = session.dataset().source(source);
    if (record == nullptr)
        return;
    const QString address = addressToOpen(session, *record);
    switch (followingOf(address)) {
    case Following::AtOnce:
        ui.openOutside(address);
        break;
    case Following::AfterAsking:
        if (ui.askWhether(
                QCoreApplication::translate("Operations", "Open the source"),
                QCoreApplication::translate(
                    "Operations", "Open this file of your computer? The data file names it.\n\n%1")
                    .arg(text::shown(address))))
            ui.openOutside(address);
        break;
    case Following::Never:
        ui.remark(
            QCoreApplication::translate("Operations", "This address is not opened, to be safe: %1")
                .arg(text::shownAddress(address)));
    }
}

std::vector<base::ClaimId> claimsToCite(document::Session& session)
{
    if (!session.evidence().empty())
        return session.evidence();
    return query::claimsAmong(session.dataset(), session.selected());
}

void copySentences(document::Session& session, Ui& ui, const std::vector<base::ClaimId>& claims)
{
    ui.copy(text::prose(speechOf(session), claims));
    ui.remark(QCoreApplication::translate("Operations", "Copied with footnotes: %1")
                  .arg(text::claimCount(claims.size())));
}

namespace verbs
{

bool canCite(Session& session)
{
    return !session.evidence().empty() ||
           query::hasClaimsAmong(session.dataset(), session.selected());
}

bool canCiteSources(Session& session)
{
    return session.evidence().empty()
               ? query::hasSourcesAmong(session.dataset(), session.selected())
               : hasSource(session, session.evidence());
}

void copySentencesOfEvidence(Session& session, Ui& ui)
{
    copySentences(session, ui, claimsToCite(session));
}

void copyFootnotes(Session& session, Ui& ui)
{
    const QStringList footnotes = text::footnotesOf(speechOf(session), claimsToCite(session));
    ui.copy(footnotes.join(u'\n'));
    ui.remark(QCoreApplication::translate("Operations", "Copied: %n footnote(s)", nullptr,
                                          static_cast<int>(footnotes.size())));
}

void copyCsl(Session& session, Ui& ui)
{
    const std::vector<base::ClaimId> claims = claimsToCite(session);
    ui.copy(QString::fromStdString(formats::cslOfClaims(session.dataset(), claims)));
    ui.remark(QCoreApplication::translate("Operations", "Copied as CSL-JSON: %1")
                  .arg(countOfSources(session, claims)));
}

void copyBibtex(Session& session, Ui& ui)
{
    const std::vector<base::ClaimId> claims = claimsToCite(session);
    ui.copy(QString::fromStdString(formats::bibtexOfClaims(session.dataset(), claims)));
    ui.remark(QCoreApplication::translate("Operations", "Copied as BibTeX: %1")
                  .arg(countOfSources(session, claims)));
}

void copyRis(Session& session, Ui& ui)
{
    const std::vector<base::ClaimId> claims = claimsToCite(session);
    ui.copy(QString::fromStdString(formats::risOfClaims(session.dataset(), claims)));
    ui.remark(QCoreApplication::translate("Operations", "Copied as RIS: %1")
                  .arg(countOfSources(session, claims)));
}

bool canShowEvidence(Session& session)
{
    return !session.selected().empty() || !session.evidence().empty();
}

/// Without a selection, what is shown stays and gets the keyboard.
void showEvidenceOfSelection(Session& session, Ui& ui)
{
    if (!session.selected().empty()) {
        std::vector<base::ClaimId> claims =
            query::claimsAmong(session.dataset(), session.selected());
        if (claims.empty()) {
            ui.remark(
                QCoreApplication::translate("Operations", "No claim connects what is selected."));
            return;
        }
        session.showEvidence(std::move(claims));
    }
    ui.focusView(View::Evidence);
}

} // namespace verbs

} // namespace knotary::operations
