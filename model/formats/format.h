// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads and writes data sets in the file formats we know. A format never throws and never half
// succeeds in silence: it returns what it could read and everything it has to say about the rest.

#include "model/base/control.h"
#include "model/base/diagnostic.h"
#include "model/dataset/dataset.h"

#include <QByteArray>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace knotary::formats
{

/// Where each record stands in the file it was read from.
struct SourceMap
{
    std::unordered_map<base::EntityId, base::SourceSpan> entities;
    std::unordered_map<base::ClaimId, base::SourceSpan> claims;
    std::unordered_map<base::SourceId, base::SourceSpan> sources;
};

/// What happened to each record of the input: used + merged + skipped = read.
struct Ledger
{
    std::size_t read = 0;
    std::size_t used = 0;
    std::size_t merged = 0;
    std::size_t skipped = 0;
    std::vector<std::string> lost; ///< what the target format has no place for (writing only)
    std::size_t replaced = 0; ///< characters that nobody can read, now U+FFFD; each is a finding
};

/// `dataset` is empty where nothing could be opened; then an error says why.
struct ReadResult
{
    std::optional<dataset::Dataset> dataset;
    base::Diagnostics diagnostics;
    SourceMap places;
    Ledger ledger;
};

struct WriteResult
{
    QByteArray bytes;
    Ledger ledger;
};

/// How sure a format is, from the first bytes, that a file is its own.
enum class Sniff
{
    No,
    Perhaps,
    Yes
};

class Format
{
public:
    virtual ~Format() = default;
    [[nodiscard]] virtual std::string_view id() const = 0;
    [[nodiscard]] virtual const char* title() const = 0; ///< English, marked for translation
    [[nodiscard]] virtual std::span<const char* const> extensions() const = 0;
    [[nodiscard]] virtual Sniff sniff(std::string_view bytes) const = 0;
    [[nodiscard]] virtual bool canRead() const = 0;
    [[nodiscard]] virtual bool canWrite() const = 0;
    /// What of a data set this format cannot hold, in words.
    [[nodiscard]] virtual std::span<const char* const> loses() const = 0;

    /// `name` is what messages call the file; `schema` is the vocabulary known beforehand.
    [[nodiscard]] virtual ReadResult read(std::string_view bytes, const std::string& name,
                                          const schema::Schema& schema,
                                          const base::Control& control) const = 0;
    [[nodiscard]] virtual WriteResult write(const dataset::Dataset& dataset) const = 0;

protected:
    Format() = default;
    Format(const Format&) = default;
    Format& operator=(const Format&) = default;
};

/// Every format there is, in the order of the file dialog; the first is our own.
[[nodiscard]] std::span<const Format* const> catalogue();
[[nodiscard]] const Format* findFormat(std::string_view id);
/// By extension first, then by content; null where none fits.
[[nodiscard]] const Format* formatFor(std::string_view fileName, std::string_view bytes);

/// Reads a file from disk: only regular files, at most 256 MiB, in the format given or, where none
/// is, in the one that formatFor finds.
[[nodiscard]] ReadResult readFile(const std::string& path, const schema::Schema& schema,
                                  const base::Control& control, const Format* format = nullptr);

/// Reads the vocabulary (resources/schema/*.yaml) into `schema`.
[[nodiscard]] base::Diagnostics readSchema(std::string_view bytes, const std::string& name,
                                           schema::Schema& schema);

/// Writes bytes so that at every instant the file is whole, old or new: temporary file in the same
/// folder, write all, sync, rename, sync the folder (Qt 6.4's QSaveFile alone loses data on a full
/// disk). Returns the reason in English where it could not.
[[nodiscard]] std::optional<std::string> writeFileAtomically(const std::string& path,
                                                             const QByteArray& bytes);

} // namespace knotary::formats
