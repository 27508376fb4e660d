// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/reportfile.h"

#include "model/formats/filebytes.h"
#include "model/formats/limits.h"
#include "model/formats/yaml/readyaml.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace knotary::formats
{
namespace
{

constexpr std::string_view formatName = "knotary-report";
constexpr std::string_view version = "1";
constexpr std::string_view builtIn = "built-in";

/// The parts of a name between slashes, without empty ones and dots.
std::vector<std::string_view> partsOf(std::string_view name)
{
    std::vector<std::string_view> parts;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find('/'), name.size());
        const std::string_view part = name.substr(0, end);
        if (!part.empty() && part != ".")
            parts.push_back(part);
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return parts;
}

std::string joined(const std::vector<std::string_view>& parts)
{
    std::string name;
    for (const std::string_view part : parts)
        name.append(name.empty() ? "" : "/").append(part);
    return name;
}

bool hasControlCharacter(std::string_view name)
{
    return std::any_of(name.begin(), name.end(), [](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
    });
}

/// By its ending, as figures/figure.h reads it.
bool namesAType(std::string_view name)
{
    static constexpr std::array<std::string_view, 4> endings{".svg", ".pdf", ".png", ".html"};
    std::string small(name);
    for (char& byte : small)
        byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return small.ends_with(ending); });
}

class ReportDecoder
{
public:
    explicit ReportDecoder(FieldReader& reader) : m_reader(reader) {}

    [[nodiscard]] std::optional<ReportFile> decode();

private:
    [[nodiscard]] const YamlNode& node(YamlIndex index) const
    {
        return m_reader.tree().node(index);
    }
    void refuse(const char* code, const base::SourceSpan& where,
                std::vector<std::string> arguments = {})
    {
        m_isRefused = true;
        m_reader.findings().error(code, where, std::move(arguments));
    }
    [[nodiscard]] bool isOurs(const Record& record);
    void readFigures(const Record& record, ReportFile& report);
    void checkFiles(FigureRecipe& figure);
    [[nodiscard]] std::optional<std::string> checkedName(const std::string& name,
                                                         const base::SourceSpan& where);

    FieldReader& m_reader;
    std::unordered_map<std::string, std::size_t> m_lineOfFile;
    bool m_isRefused = false;
};

bool ReportDecoder::isOurs(const Record& record)
{
    const Field* const format = record.find("format");
    if (format == nullptr || node(format->value).text != formatName) {
        refuse("report.not-ours", record.placeOf("format"));
        return false;
    }
    const Field* const written = record.find("version");
    const std::string number = written == nullptr ? std::string() : node(written->value).text;
    if (number != version)
        refuse("report.version-unsupported", record.placeOf(written ? "version" : "format"),
               {number});
    return number == version;
}

std::optional<std::string> ReportDecoder::checkedName(const std::string& name,
                                                      const base::SourceSpan& where)
{
    const std::vector<std::string_view> parts = partsOf(name);
    if (hasControlCharacter(name) || parts.empty()) {
        refuse("report.bad-name", where, {name});
        return std::nullopt;
    }
    if (name.starts_with('/') || std::find(parts.begin(), parts.end(), "..") != parts.end()) {
        refuse("report.file-outside", where, {name});
        return std::nullopt;
    }
    if (name.ends_with('/') || !namesAType(parts.back())) {
        refuse("report.unknown-type", where, {name});
        return std::nullopt;
    }
    std::string clean = joined(parts);
    const auto [first, isNew] = m_lineOfFile.emplace(clean, where.line);
    if (!isNew) {
        refuse("report.file-twice", where, {name, std::to_string(first->second)});
        return std::nullopt;
    }
    return clean;
}

void ReportDecoder::checkFiles(FigureRecipe& figure)
{
    std::vector<std::string> files;
    for (const std::string& name : figure.files) {
        const auto item = figure.spans.find("file." + name);
        const base::SourceSpan where =
            item != figure.spans.end() ? item->second : figure.spans["file"];
        if (std::optional<std::string> checked = checkedName(name, where))
            files.push_back(std::move(*checked));
    }
    if (figure.files.empty())
        refuse("report.file-missing", figure.spans[""]);
    figure.files = std::move(files);
}

void ReportDecoder::readFigures(const Record& record, ReportFile& report)
{
    const std::vector<YamlIndex> items = record.items("figures");
    if (items.empty())
        return refuse("report.no-figures", record.placeOf("figures"));
    if (items.size() > limits::figuresInReport)
        return refuse("report.too-many-figures", record.placeOf("figures"),
                      {std::to_string(limits::figuresInReport)});
    report.figures.reserve(items.size());
    for (const YamlIndex item : items) {
        std::optional<FigureRecipe> figure = figureIn(m_reader, item);
        if (!figure) {
            m_isRefused = true;
            continue;
        }
        checkFiles(*figure);
        report.figures.push_back(std::move(*figure));
    }
}

std::optional<ReportFile> ReportDecoder::decode()
{
    const YamlIndex root = m_reader.tree().resolved(m_reader.tree().root);
    if (node(root).kind != YamlKind::Map) {
        refuse("report.not-ours", m_reader.spanOf(root));
        return std::nullopt;
    }
    const Record record(m_reader, root,
                        {"format", "version", "data", "title", "defaults", "figures"});
    if (!isOurs(record))
        return std::nullopt;
    ReportFile report;
    report.data = record.text("data");
    if (report.data == builtIn)
        report.data.clear();
    report.title = record.localized("title");
    const Field* const defaults = record.find("defaults");
    if (defaults != nullptr && node(defaults->value).kind != YamlKind::Null)
        report.defaults = figureDefaultsIn(m_reader, defaults->value).value_or(FigureRecipe());
    readFigures(record, report);
    return m_isRefused ? std::nullopt : std::optional(std::move(report));
}

/// Errors that stand in no figure are the report's.
bool isOfReport(const ReportFile& report, const base::Diagnostic& finding)
{
    return finding.severity == base::Severity::Error &&
           std::none_of(report.figures.begin(), report.figures.end(),
                        [&](const FigureRecipe& figure) { return isIn(figure, finding); });
}

} // namespace

bool isIn(const FigureRecipe& figure, const base::Diagnostic& finding)
{
    const auto span = figure.spans.find({});
    if (span == figure.spans.end() || finding.where.line == 0)
        return false;
    const std::size_t first = span->second.byteOffset;
    return finding.where.byteOffset >= first &&
           finding.where.byteOffset < first + span->second.byteLength;
}

DecodedReport decodeReport(std::string_view bytes, const std::string& name,
                           const base::Control& control)
{
    DecodedReport decoded;
    Findings findings;
    readYaml(bytes, name, findings, control, [&](YamlTree& /*tree*/, FieldReader& reader) {
        decoded.report = ReportDecoder(reader).decode();
    });
    decoded.diagnostics = findings.take();
    for (base::Diagnostic& diagnostic : decoded.diagnostics) {
        if (diagnostic.code == "text.empty" || diagnostic.code == "text.only-comments")
            diagnostic.code = "report.empty";
    }
    const bool isRefused =
        decoded.report && std::any_of(decoded.diagnostics.begin(), decoded.diagnostics.end(),
                                      [&](const base::Diagnostic& finding) {
                                          return isOfReport(*decoded.report, finding);
                                      });
    if (isRefused)
        decoded.report.reset();
    return decoded;
}

DecodedReport readReportFile(const std::string& path, const base::Control& control)
{
    std::string bytes;
    if (std::optional<base::Diagnostic> problem =
            readBytes(path, limits::reportBytes, control, bytes))
        return {std::nullopt, {std::move(*problem)}};
    return decodeReport(bytes, path, control);
}

} // namespace knotary::formats
