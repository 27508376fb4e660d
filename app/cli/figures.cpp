// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/figurewarnings.h"
#include "app/cli/input.h"
#include "app/report/reportrun.h"
#include "app/text/diagnostictext.h"
#include "app/text/naming.h"
#include "model/formats/jsonwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace knotary::cli
{
namespace
{

using report::FileOutcome;
using report::FileState;
using report::Reason;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Stable, for scripts.
QString codeOf(FileState state)
{
    switch (state) {
    case FileState::UpToDate:
        return QStringLiteral("up-to-date");
    case FileState::OutOfDate:
        return QStringLiteral("out-of-date");
    case FileState::Written:
        return QStringLiteral("written");
    case FileState::NotDrawn:
        return QStringLiteral("not-drawn");
    case FileState::NotWritten:
        break;
    }
    return QStringLiteral("not-written");
}

QString wordsOf(FileState state)
{
    switch (state) {
    case FileState::UpToDate:
        return Words::tr("up to date");
    case FileState::OutOfDate:
        return Words::tr("out of date");
    case FileState::Written:
        return Words::tr("written");
    case FileState::NotDrawn:
        return Words::tr("not drawn");
    case FileState::NotWritten:
        break;
    }
    return Words::tr("not written");
}

/// The first few, and how many more there are.
QString few(const QStringList& names)
{
    constexpr qsizetype most = 5;
    const QString first = names.mid(0, most).join(QStringLiteral(", "));
    return names.size() <= most ? first
                                : Words::tr("%1 and %2 more").arg(first).arg(names.size() - most);
}

QString wordsOf(Reason reason, const report::OutOfDate& why)
{
    switch (reason) {
    case Reason::Missing:
        return Words::tr("there is no such file");
    case Reason::DataChanged:
        return why.records.isEmpty() ? Words::tr("the data changed")
                                     : Words::tr("the data changed: %1").arg(few(why.records));
    case Reason::RecipeChanged:
        return Words::tr("the recipe changed: %1").arg(few(why.fields));
    case Reason::FontsDiffer: {
        QStringList changes;
        for (const report::FontChange& font : why.fonts) {
            const QString none = Words::tr("none");
            changes << QStringLiteral("%1: %2 → %3")
                           .arg(font.family, font.was.isEmpty() ? none : font.was,
                                font.is.isEmpty() ? none : font.is);
        }
        return Words::tr("other fonts: %1").arg(changes.join(QStringLiteral(", ")));
    }
    case Reason::OtherVersion:
        return Words::tr("made by Knotary %1").arg(why.madeBy);
    case Reason::EditedByHand:
        return Words::tr("changed by hand or by another program");
    case Reason::Unreadable:
        break;
    }
    return Words::tr("it is another picture, and does not say how it was made");
}

QStringList wordsOf(const report::OutOfDate& why)
{
    QStringList words;
    for (const Reason reason : why.reasons)
        words << text::shown(wordsOf(reason, why));
    return words;
}

void writeList(formats::JsonWriter& json, std::string_view key, const QStringList& names)
{
    json.key(key);
    json.beginArray();
    for (const QString& name : names)
        json.text(name.toStdString());
    json.endArray();
}

ExitStatus statusOf(FileState state)
{
    switch (state) {
    case FileState::UpToDate:
    case FileState::Written:
        return ExitStatus::Fine;
    case FileState::OutOfDate:
    case FileState::NotDrawn:
        return ExitStatus::No;
    case FileState::NotWritten:
        break;
    }
    return ExitStatus::NotWritten;
}

class FiguresCommand
{
public:
    FiguresCommand(CommandLine& line, Output& output) : m_line(line), m_output(output) {}

    [[nodiscard]] ExitStatus run()
    {
        const QString name = m_line.arguments().value(0);
        const formats::DecodedReport decoded =
            formats::readReportFile(QFile::encodeName(name).toStdString(), base::Control());
        tell(decoded.diagnostics);
        if (!decoded.report)
            return statusOfReading(decoded.diagnostics);
        m_report = &*decoded.report;
        m_ofReport = &decoded.diagnostics;
        if (!readOnly())
            return ExitStatus::Misuse;
        m_folder = QFileInfo(name).absolutePath();
        const Reading reading = readInputTellingMessages(dataName(), m_output);
        if (!reading.result.dataset)
            return reading.status;
        m_status = reading.status;
        warnOfMissingFonts(m_output);
        bringAllUpToDate(std::make_shared<const dataset::Dataset>(*reading.result.dataset));
        m_line.wantsJson() ? writeJson() : writeLines();
        return m_status;
    }

private:
    void tell(const base::Diagnostics& diagnostics)
    {
        for (const base::Diagnostic& diagnostic : diagnostics) {
            if (diagnostic.severity == base::Severity::Note)
                continue;
            const QString text = text::lineOf(diagnostic);
            if (m_told.insert(text).second) // defaults are wrong for every figure alike
                m_output.message(text);
        }
    }

    /// A report that is not there is a wrong call.
    [[nodiscard]] static ExitStatus statusOfReading(const base::Diagnostics& diagnostics)
    {
        return std::any_of(diagnostics.begin(), diagnostics.end(), isAboutTheCall)
                   ? ExitStatus::Misuse
                   : ExitStatus::No;
    }

    /// --only. False: it names no file of the report, and that is told.
    [[nodiscard]] bool readOnly()
    {
        QStringList known;
        for (const formats::FigureRecipe& figure : m_report->figures) {
            for (const std::string& file : figure.files)
                known << QString::fromStdString(file);
        }
        for (const QString& file : m_line.values(QStringLiteral("only"))) {
            if (!known.contains(file)) {
                m_line.misuse(QStringLiteral("--only"), QStringLiteral("option-value"),
                              Words::tr("the report has no figure “%1”%2")
                                  .arg(file, didYouMean(file, known)));
                return false;
            }
            m_only.insert(file.toStdString());
        }
        return true;
    }

    [[nodiscard]] QString dataName() const
    {
        return m_report->data.empty() ? QString()
                                      : QDir::cleanPath(QDir(m_folder).filePath(
                                            QString::fromStdString(m_report->data)));
    }

    void bringAllUpToDate(std::shared_ptr<const dataset::Dataset> dataset)
    {
        const report::ReportRun run{.report = *m_report,
                                    .folder = m_folder,
                                    .dataset = std::move(dataset),
                                    .dataName = m_report->data,
                                    .isCheck = m_line.has(QStringLiteral("check")),
                                    .isWanted = [this](const std::string& file) {
                                        return m_only.empty() || m_only.contains(file);
                                    }};
        std::size_t number = 0;
        for (const formats::FigureRecipe& figure : m_report->figures) {
            const QString where = Words::tr("%1 of %2  %3")
                                      .arg(++number)
                                      .arg(m_report->figures.size())
                                      .arg(QString::fromStdString(figure.files.front()));
            m_output.progress(where, 0);
            bringUpToDate(run, figure, where);
            m_output.endProgress();
        }
    }

    void bringUpToDate(const report::ReportRun& run, const formats::FigureRecipe& figure,
                       const QString& where)
    {
        const bool isBroken =
            std::any_of(m_ofReport->begin(), m_ofReport->end(), [&](const auto& finding) {
                return finding.severity == base::Severity::Error && formats::isIn(figure, finding);
            });
        report::FigureOutcome outcome;
        if (isBroken) {
            for (const std::string& file : figure.files) {
                if (run.isWanted(file))
                    outcome.files.push_back({.file = file, .state = FileState::NotDrawn});
            }
        } else {
            const base::CancelToken never;
            outcome = report::bringUpToDate(run, figure,
                                            {.token = never,
                                             .progress =
                                                 [this, &where](report::Stage, double fraction) {
                                                     m_output.progress(where, fraction);
                                                 },
                                             .dataName = dataName().toStdString()});
        }
        m_output.endProgress();
        tell(outcome.diagnostics);
        for (FileOutcome& file : outcome.files) {
            if (file.state == FileState::NotWritten)
                tellNotWritten(m_output, QDir(m_folder).filePath(QString::fromStdString(file.file)),
                               file.problem);
            m_status = worse(m_status, statusOf(file.state));
            m_outcomes.push_back(std::move(file));
        }
    }

    void writeLines()
    {
        const bool isCheck = m_line.has(QStringLiteral("check"));
        for (const FileOutcome& file : m_outcomes) {
            QString text = text::shown(QString::fromStdString(file.file)) + QStringLiteral(": ") +
                           wordsOf(file.state);
            const QStringList why = wordsOf(file.why);
            if (isCheck && !why.isEmpty())
                text += QStringLiteral(" — ") + why.join(QStringLiteral("; "));
            m_output.line(text);
        }
    }

    void writeJson()
    {
        formats::JsonWriter json;
        json.beginArray();
        for (const FileOutcome& file : m_outcomes) {
            json.beginObject();
            json.key("file");
            json.text(file.file);
            json.key("state");
            json.text(codeOf(file.state).toStdString());
            json.key("reasons");
            json.beginArray();
            for (const Reason reason : file.why.reasons) {
                json.beginObject();
                json.key("why");
                json.text(report::codeOf(reason).toStdString());
                json.key("text");
                json.text(wordsOf(reason, file.why).toStdString());
                if (reason == Reason::DataChanged)
                    writeList(json, "records", file.why.records);
                if (reason == Reason::RecipeChanged)
                    writeList(json, "fields", file.why.fields);
                json.endObject();
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        m_output.bytes(json.take());
    }

    CommandLine& m_line;
    Output& m_output;
    const formats::ReportFile* m_report = nullptr;
    const base::Diagnostics* m_ofReport = nullptr;
    QString m_folder;
    std::set<std::string> m_only;
    std::set<QString> m_told;
    std::vector<FileOutcome> m_outcomes;
    ExitStatus m_status = ExitStatus::Fine;
};

} // namespace

ExitStatus runFigures(const Command& command, const QStringList& words, Output& output)
{
    CommandLine line(command, words, output);
    line.add(QStringLiteral("check"), {},
             Words::tr("write nothing; say which figures are out of date, and why"));
    line.add(QStringLiteral("only"), QStringLiteral("FILE"),
             Words::tr("only this file of the report, as often as wanted"));
    line.addJson();
    if (const auto status = line.parse(1, 1))
        return *status;
    return FiguresCommand(line, output).run();
}

} // namespace knotary::cli
