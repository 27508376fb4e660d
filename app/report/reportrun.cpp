// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportrun.h"

#include "app/report/footer.h"
#include "app/report/recipe.h"
#include "model/formats/format.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>
#include <utility>

namespace knotary::report
{
namespace
{

using formats::FigureRecipe;

class Run
{
public:
    Run(const ReportRun& run, const FigureRecipe& figure)
        : m_run(run), m_figure(formats::withDefaults(figure, run.report.defaults))
    {}

    [[nodiscard]] FigureOutcome bringUpToDate(const Making& making) &&
    {
        for (const std::string& file : m_figure.files) {
            if (!m_run.isWanted || m_run.isWanted(file))
                m_outcome.files.push_back({.file = file, .state = FileState::NotDrawn});
        }
        if (m_outcome.files.empty())
            return std::move(m_outcome);
        if (const std::optional<MadeFigure> made = make(making)) {
            for (FileOutcome& file : m_outcome.files)
                bringUpToDate(*made, file, making.token);
            bringSourcesUpToDate(*made);
        }
        return std::move(m_outcome);
    }

private:
    [[nodiscard]] base::SourceSpan spanOf(const std::string& field) const
    {
        const auto found = m_figure.spans.find(field);
        return found != m_figure.spans.end() ? found->second : base::SourceSpan();
    }
    [[nodiscard]] base::SourceSpan spanOfFile(const std::string& file) const
    {
        const auto found = m_figure.spans.find("file." + file);
        return found != m_figure.spans.end() ? found->second : spanOf("file");
    }
    void tell(const char* code, base::SourceSpan where, std::string argument)
    {
        m_outcome.diagnostics.push_back(
            {code, base::Severity::Error, std::move(where), {std::move(argument)}, std::nullopt});
    }

    [[nodiscard]] std::optional<MadeFigure> make(const Making& making)
    {
        ResolvedRequest resolved = requestOf(m_figure, *m_run.dataset);
        m_outcome.diagnostics = std::move(resolved.diagnostics);
        if (base::hasErrors(m_outcome.diagnostics))
            return std::nullopt;
        std::optional<MadeFigure> made = makeFigure(
            resolved.request, m_run.dataset,
            {.token = making.token, .progress = making.progress, .dataName = m_run.dataName});
        if (!made && !making.token.isCancelled())
            tell("report.nothing-to-draw", spanOf({}), m_figure.view);
        return made;
    }

    [[nodiscard]] QString pathOf(const std::string& file) const
    {
        return QDir(m_run.folder).filePath(QString::fromStdString(file));
    }

    /// Whether the file, or a folder on the way to it, is a link out of the report's folder or to
    /// nowhere.
    [[nodiscard]] bool leadsOut(const std::string& file) const
    {
        const QString root = QFileInfo(m_run.folder).canonicalFilePath();
        const QString within = root.endsWith(u'/') ? root : root + u'/';
        for (std::size_t end = file.find('/');; end = file.find('/', end + 1)) {
            const QFileInfo part(pathOf(file.substr(0, end)));
            if (part.isSymbolicLink() && !part.canonicalFilePath().startsWith(within))
                return true;
            if (end == std::string::npos)
                return false;
        }
    }

    void bringUpToDate(const MadeFigure& made, FileOutcome& file, const base::CancelToken& token)
    {
        const QString path = pathOf(file.file);
        if (leadsOut(file.file))
            return tell("report.file-link", spanOfFile(file.file), file.file);
        const auto type = figures::fileTypeOf(path);
        const QByteArray fresh = type ? bytesOf(made, *type) : QByteArray();
        if (fresh.isEmpty())
            return tell("report.too-large", spanOfFile(file.file), file.file);
        file.why = whyOutOfDate(bytesAt(path), made, *type, fresh, token);
        settle(path, fresh, file);
    }

    /// The sources of pictures that have no room for all of them, in files of their own.
    void bringSourcesUpToDate(const MadeFigure& made)
    {
        std::vector<FileOutcome> besides;
        for (const FileOutcome& picture : m_outcome.files) {
            const QString name = QString::fromStdString(picture.file);
            const auto type = figures::fileTypeOf(name);
            const std::optional<QString> sources = type ? sourcesBeside(made, *type) : std::nullopt;
            const std::string beside = besideName(name).toStdString();
            const bool isNew = besides.empty() || besides.back().file != beside;
            if (!sources || !isNew || picture.state == FileState::NotDrawn)
                continue;
            besides.push_back(sourcesOf(picture, beside, sources->toUtf8()));
        }
        m_outcome.files.insert(m_outcome.files.end(), besides.begin(), besides.end());
    }

    [[nodiscard]] FileOutcome sourcesOf(const FileOutcome& picture, const std::string& beside,
                                        const QByteArray& fresh)
    {
        FileOutcome file{.file = beside, .state = FileState::NotDrawn};
        const QString path = pathOf(beside);
        if (leadsOut(beside)) {
            tell("report.file-link", spanOfFile(picture.file), beside);
            return file;
        }
        const std::optional<QByteArray> present = bytesAt(path);
        if (!present)
            file.why.reasons = {Reason::Missing};
        else if (*present != fresh && picture.why.reasons.empty())
            file.why.reasons = {Reason::EditedByHand};
        else if (*present != fresh)
            file.why = picture.why;
        settle(path, fresh, file);
        return file;
    }

    [[nodiscard]] static std::optional<QByteArray> bytesAt(const QString& path)
    {
        QFile file(path);
        const bool isThere = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
        return isThere ? std::optional(file.readAll()) : std::nullopt;
    }

    /// Writes what is out of date, unless that is only asked.
    void settle(const QString& path, const QByteArray& fresh, FileOutcome& file) const
    {
        file.state = file.why.reasons.empty() ? FileState::UpToDate : FileState::OutOfDate;
        if (file.state == FileState::OutOfDate && !m_run.isCheck)
            write(path, fresh, file);
    }

    static void write(const QString& path, const QByteArray& bytes, FileOutcome& file)
    {
        QDir().mkpath(QFileInfo(path).path());
        const std::string name = QFile::encodeName(path).toStdString();
        const std::optional<std::string> problem = formats::writeFileAtomically(name, bytes);
        file.state = problem ? FileState::NotWritten : FileState::Written;
        file.problem = QString::fromStdString(problem.value_or(std::string()));
    }

    const ReportRun& m_run;
    FigureRecipe m_figure;
    FigureOutcome m_outcome;
};

} // namespace

FigureOutcome bringUpToDate(const ReportRun& run, const FigureRecipe& figure, const Making& making)
{
    return Run(run, figure).bringUpToDate(making);
}

} // namespace knotary::report
