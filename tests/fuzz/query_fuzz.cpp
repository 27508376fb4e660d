// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds the reader of queries with anything: what it takes is written and read back as itself. A
// libFuzzer target:
//   clang++ -std=c++20 -g -O1 -fsanitize=fuzzer,address,undefined -I. tests/fuzz/query_fuzz.cpp \
//       model/{base,time,schema,dataset,graph,query}/*.cpp -o query_fuzz && ./query_fuzz
// Good seeds: `kind:person,place -near:gsma~2 "a ""b"" c"`, `when:2014..2016,undated degree:3..`,
// `publisher:"China Daily" evidence:none`.

#include "model/query/completion.h"
#include "model/query/filter.h"
#include "model/query/query.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace knotary;

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

dataset::Dataset ground()
{
    dataset::Dataset data;
    const auto kind = data.schema.addKind({"person", {}, {}, {}, {}, {}});
    data.add(dataset::Entity{"gsma", kind, {{"en", "GSMA"}}, {}, {}});
    dataset::Source source;
    source.key = "s0";
    source.publisher = "China Daily";
    data.add(source);
    return data;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const dataset::Dataset data = ground();
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const query::ParsedQuery parsed = query::parseQuery(text, data);
    for (const base::Diagnostic& diagnostic : parsed.diagnostics)
        require(diagnostic.where.byteOffset + diagnostic.where.byteLength <= size);

    const std::string written = query::textOf(parsed.query);
    query::ParsedQuery again = query::parseQuery(written, data);
    require(again.diagnostics.empty());
    require(query::textOf(again.query) == written);
    require(again.query.terms.size() == parsed.query.terms.size());
    for (std::size_t at = 0; at < again.query.terms.size(); ++at) {
        again.query.terms[at].offset = parsed.query.terms[at].offset;
        require(again.query.terms[at] == parsed.query.terms[at]);
    }

    require(query::filterContents(data, parsed.query).entities.size() == 1);
    for (std::size_t cursor = 0; cursor <= size; cursor += 1 + size / 8)
        require(query::completionsAt(text, cursor, data).begin <= cursor);
    return 0;
}
