// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/exportbookmarks.h"

#include "app/document/bookmarks.h"
#include "app/operations/figurerequest.h"
#include "app/report/footer.h"
#include "app/report/recipe.h"
#include "app/text/naming.h"
#include "model/formats/figurerecipeyaml.h"
#include "model/formats/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <utility>

namespace knotary::operations
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

/// As JSON and YAML quote.
QByteArray quoted(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return '"' + text.toUtf8() + '"';
}

} // namespace

QStringList uniqueFileNames(const QStringList& names)
{
    QStringList unique;
    QSet<QString> taken;
    for (const QString& name : names) {
        const QString fit = fitForFileName(name);
        QString candidate = fit;
        for (int number = 2; taken.contains(candidate.toCaseFolded()); ++number)
            candidate = QStringLiteral("%1 (%2)").arg(fit, QString::number(number));
        taken.insert(candidate.toCaseFolded());
        unique += candidate;
    }
    return unique;
}

std::vector<BookmarkFigure> figuresOfBookmarks(document::Session& session, const Ui& ui,
                                               report::View view, const ExportChoice& choice)
{
    std::vector<BookmarkFigure> figures;
    QStringList names;
    for (const formats::SavedView& bookmark : session.bookmarks().views()) {
        const QString name = QString::fromStdString(bookmark.name);
        names += name;
        figures.push_back({name, {}, chosen(requestOf(session, ui, view, bookmark), choice)});
    }
    const QStringList files = uniqueFileNames(names);
    for (std::size_t i = 0; i < figures.size(); ++i)
        figures[i].file = files[static_cast<qsizetype>(i)] + u'.' + codeOf(choice.format);
    return figures;
}

BookmarkExport::BookmarkExport(document::Session& session, QObject* parent)
    : QObject(parent), m_session(session)
{}

BookmarkExport::~BookmarkExport()
{
    if (m_isRunning)
        m_session.jobs().cancel(document::Slot::Export);
}

void BookmarkExport::start(Plan plan)
{
    m_plan = std::move(plan);
    m_data = dataOf(m_session);
    m_next = 0;
    m_written = 0;
    m_failures.clear();
    m_isRunning = true;
    writeNext();
}

void BookmarkExport::cancel()
{
    if (!m_isRunning)
        return;
    m_session.jobs().cancel(document::Slot::Export);
    end(true);
}

QStringList BookmarkExport::filesInTheWay(const Plan& plan)
{
    const QDir folder(plan.folder);
    QStringList files;
    for (const BookmarkFigure& figure : plan.figures) {
        if (folder.exists(figure.file))
            files += figure.file;
        if (const QString sources = report::besideName(figure.file);
            report::mayHaveSourcesBeside(figure.request, fileTypeOf(plan.format)) &&
            folder.exists(sources))
            files += sources;
    }
    if (plan.withReport && folder.exists(QLatin1String(reportFileName)))
        files += QLatin1String(reportFileName);
    return files;
}

void BookmarkExport::writeNext()
{
    Q_EMIT progressed(m_written, static_cast<int>(m_plan.figures.size()));
    if (!m_isRunning) // who heard of it has stopped it
        return;
    if (m_next == m_plan.figures.size()) {
        end(false);
        return;
    }
    const BookmarkFigure& figure = m_plan.figures[m_next++];
    exportFigure(m_session, {figure.request, m_data, dataNameOf(m_session)},
                 {QDir(m_plan.folder).filePath(figure.file), m_plan.format},
                 [this](const Exported& exported) { take(exported); });
}

void BookmarkExport::take(const Exported& exported)
{
    if (exported.failure.isEmpty())
        ++m_written;
    const QString& failure =
        exported.failure.isEmpty() ? exported.sourcesFailure : exported.failure;
    if (!failure.isEmpty())
        m_failures += Words::tr("%1: %2", "a bookmark, and why there is no figure of it")
                          .arg(text::shown(m_plan.figures[m_next - 1].name, 80), failure);
    writeNext();
}

void BookmarkExport::end(bool isCancelled)
{
    m_isRunning = false;
    if (m_plan.withReport && !isCancelled) {
        const QString path = QDir(m_plan.folder).filePath(QLatin1String(reportFileName));
        if (const auto reason = formats::writeFileAtomically(QFile::encodeName(path).toStdString(),
                                                             reportOf(*m_data, m_plan)))
            m_failures += Words::tr("The report file could not be written: %1.")
                              .arg(QString::fromStdString(*reason));
    }
    m_data.reset();
    Q_EMIT finished(m_written, isCancelled, m_failures);
}

QByteArray reportOf(const dataset::Dataset& dataset, const BookmarkExport::Plan& plan)
{
    QByteArray report("format: knotary-report\nversion: 1\n");
    if (!plan.data.isEmpty())
        report += "data: " + quoted(QDir(plan.folder).relativeFilePath(plan.data)) + '\n';
    report += "figures:\n";
    constexpr int indent = 4;
    for (const BookmarkFigure& figure : plan.figures) {
        formats::FigureRecipe recipe = report::recipeOf(figure.request, dataset);
        recipe.files = {figure.file.toStdString()};
        std::string fields = formats::textOf(recipe, indent);
        if (fields.size() > indent)
            fields[indent - 2] = '-';
        report += QByteArray::fromStdString(fields);
    }
    return report;
}

} // namespace knotary::operations
