// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds arbitrary bytes to the YAML and the JSON reader (libFuzzer). Whatever comes in: no crash,
// an answer in time, the ledger adds up, and what is refused has an error that stands in the file.

#include "model/formats/format.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace
{

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void readAs(const char* formatId, std::string_view bytes)
{
    using namespace knotary;
    const formats::Format* format = formats::findFormat(formatId);
    const formats::ReadResult result = format->read(bytes, "f", schema::Schema(), base::Control());
    require(result.dataset.has_value() || base::hasErrors(result.diagnostics));
    if (result.dataset) {
        const formats::Ledger& ledger = result.ledger;
        require(ledger.used + ledger.merged + ledger.skipped == ledger.read);
        require(!formats::findFormat("json")->write(*result.dataset).bytes.isEmpty());
    }
    for (const base::Diagnostic& diagnostic : result.diagnostics)
        require(diagnostic.where.byteOffset <= 2 * bytes.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    readAs("yaml", bytes);
    readAs("json", bytes);
    return 0;
}
