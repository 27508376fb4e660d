// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/reference.h"

#include "app/text/referenceparts.h"

namespace knotary::text
{

QString referenceIn(CitationStyle style, const Speech& speech, const dataset::Source& source,
                    const std::string& accessed)
{
    const ReferenceParts parts = referenceParts(speech, source, accessed);
    switch (style) {
    case CitationStyle::Apa:
        return apaReference(parts);
    case CitationStyle::Chicago:
        return chicagoReference(parts);
    case CitationStyle::GbT7714:
        return gbtReference(parts);
    }
    return {};
}

QString referenceIn(CitationStyle style, const Speech& speech, const dataset::Source& source)
{
    const auto id = speech.dataset.findSource(source.key);
    return referenceIn(style, speech, source,
                       id ? dataset::lastReading(speech.dataset, *id) : std::string());
}

} // namespace knotary::text
