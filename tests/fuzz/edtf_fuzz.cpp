// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds the EDTF reader with anything, and checks what must hold for every text. A libFuzzer
// target:
//   clang++ -std=c++20 -g -O1 -fsanitize=fuzzer,address,undefined -I. \
//       tests/fuzz/edtf_fuzz.cpp model/time/*.cpp -o edtf_fuzz && ./edtf_fuzz

#include "model/time/about.h"
#include "model/time/edtf.h"
#include "model/time/histogram.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace knotary::time;

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const EdtfResult result = parseEdtf(text);
    require(result.span.has_value() == (result.error == EdtfError::None));
    require(result.errorOffset <= size);
    if (!result.span)
        return 0;

    const TimeSpan& span = *result.span;
    require(span.text == text);
    require(span.earliest <= span.latest);
    require(span.start.earliest <= span.start.latest && span.end.earliest <= span.end.latest);
    require(span.earliest == span.start.earliest && span.latest == span.end.latest);
    require(printEdtf(span) == text);

    TimeSpan wordless = span;
    wordless.text.clear();
    const std::string printed = printEdtf(wordless);
    if (span.shape == Shape::Single || span.shape == Shape::Interval) {
        const EdtfResult reread = parseEdtf(printed);
        require(reread.span && reread.span->sameValue(span));
    } else {
        require(printed.empty());
    }

    const TimeSpan wide = widened(span, {widestAbout});
    require(wide.earliest <= span.earliest && wide.latest >= span.latest);
    require(wide.qualifiers.approximate || wide == span);
    require(touches(wide, span.earliest, span.latest) != Answer::No);

    if (const auto years = placedBins(span, BinUnit::Year))
        require(years->first <= years->last);
    require(!certainlyBefore(span, span));
    require(possiblyOverlaps(span, span));
    return 0;
}
