// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/datasetfrom.h"

#include "model/time/edtf.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace knotary::support
{

namespace
{

using dataset::Claim;
using dataset::Dataset;

/// Splits at blanks, but not inside "…", […] and (…).
std::vector<std::string> tokensOf(std::string_view statement)
{
    std::vector<std::string> tokens;
    std::string token;
    char closing = '\0';
    for (const char letter : statement) {
        const bool isBlank = letter == ' ' || letter == '\t';
        if (closing == '\0' && isBlank) {
            if (!token.empty())
                tokens.push_back(std::exchange(token, {}));
            continue;
        }
        if (closing != '\0') {
            closing = letter == closing ? '\0' : closing;
        } else if (letter == '"') {
            closing = '"';
        } else if (letter == '[' || letter == '(') {
            closing = letter == '[' ? ']' : ')';
        }
        token.push_back(letter);
    }
    if (!token.empty())
        tokens.push_back(token);
    return tokens;
}

std::vector<std::string> split(std::string_view text, char at)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(at), text.size());
        if (end > 0)
            parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

class Reader
{
public:
    void read(std::string_view statement)
    {
        m_statement = statement;
        m_tokens = tokensOf(statement);
        if (m_tokens.empty())
            return;
        if (m_tokens.front() == "property") {
            readProperty();
        } else if (m_tokens.front() == "source" && m_tokens.size() == 2) {
            source(m_tokens[1]);
        } else if (m_tokens.front() == "kind" && m_tokens.size() == 2) {
            kind(m_tokens[1]);
        } else if (m_tokens.size() > 2 && m_tokens[1].starts_with('-') &&
                   m_tokens[1].ends_with("->")) {
            readClaim();
        } else if (m_tokens.front().find(':') != std::string::npos) {
            readEntity();
        } else {
            fail();
        }
    }

    Dataset take() { return std::move(m_data); }

private:
    [[noreturn]] void fail() const
    {
        std::fprintf(stderr, "datasetFrom: cannot read \"%s\"\n", m_statement.c_str());
        std::abort();
    }

    base::KindId kind(const std::string& id)
    {
        schema::Kind record;
        record.id = id;
        record.label = {{"en", id}};
        return m_data.schema.addKind(std::move(record));
    }

    base::SourceId source(const std::string& key)
    {
        if (const auto known = m_data.findSource(key))
            return *known;
        dataset::Source record;
        record.key = key;
        record.title = {{"en", key}};
        return m_data.add(std::move(record));
    }

    base::EntityId entity(const std::string& key) const
    {
        const auto known = m_data.findEntity(key);
        if (!known)
            fail();
        return *known;
    }

    time::TimeSpan date(const std::string& text) const
    {
        const auto result = time::parseEdtf(text);
        if (!result.span)
            fail();
        return *result.span;
    }

    void readProperty()
    {
        schema::Property property;
        property.id = m_tokens.at(1);
        property.label = {{"en", property.id}};
        constexpr std::array<std::string_view, 5> types{"entity", "text", "quantity", "date",
                                                        "url"};
        for (std::size_t place = 2; place < m_tokens.size(); ++place) {
            const std::string& token = m_tokens[place];
            const auto type = std::ranges::find(types, token);
            if (type != types.end()) {
                property.value = static_cast<schema::ValueType>(type - types.begin());
            } else if (token == "single") {
                property.isSingle = true;
            } else if (token == "once") {
                property.isOnce = true;
            } else if (token.starts_with("subjects=")) {
                property.subjects = split(token.substr(9), ',');
            } else if (token.starts_with("objects=")) {
                property.objects = split(token.substr(8), ',');
            } else {
                fail();
            }
        }
        m_data.schema.addProperty(std::move(property));
    }

    void readEntity()
    {
        const std::size_t colon = m_tokens.front().find(':');
        dataset::Entity record;
        record.key = m_tokens.front().substr(0, colon);
        record.kind = kind(m_tokens.front().substr(colon + 1));
        for (std::size_t place = 1; place < m_tokens.size(); ++place) {
            const std::string& token = m_tokens[place];
            const std::size_t quote = token.find('"');
            if (quote == std::string::npos || !token.ends_with('"') || quote + 1 == token.size())
                fail();
            const std::string mark = token.substr(0, quote);
            std::string words = token.substr(quote + 1, token.size() - quote - 2);
            if (mark == "~") {
                record.aliases.push_back(std::move(words));
            } else if (mark == "!") {
                record.note.emplace_back("en", std::move(words));
            } else {
                record.names.emplace_back(mark.empty() ? "en" : mark, std::move(words));
            }
        }
        if (record.names.empty())
            record.names.emplace_back("en", record.key);
        m_data.add(std::move(record));
    }

    dataset::Value value(const std::string& token) const
    {
        const std::size_t quote = token.find('"');
        if (quote != std::string::npos) {
            return dataset::TextValue{token.substr(quote + 1, token.size() - quote - 2),
                                      token.substr(0, quote)};
        }
        if (!token.starts_with('('))
            return entity(token);
        const auto parts = split(std::string_view(token).substr(1, token.size() - 2), ' ');
        if (parts.size() >= 2 && parts[0] == "quantity")
            return dataset::QuantityValue{parts[1], parts.size() > 2 ? parts[2] : ""};
        if (parts.size() == 2 && parts[0] == "date")
            return dataset::DateValue{date(parts[1])};
        if (parts.size() == 2 && parts[0] == "url")
            return dataset::UrlValue{parts[1]};
        fail();
    }

    void readClaim()
    {
        Claim claim;
        claim.key = "c" + std::to_string(m_data.claimCount() + 1);
        claim.subject = entity(m_tokens[0]);
        schema::Property property;
        property.id = m_tokens[1].substr(1, m_tokens[1].size() - 3);
        property.label = {{"en", property.id}};
        claim.value = value(m_tokens[2]);
        property.value = static_cast<schema::ValueType>(claim.value.index());
        claim.property = m_data.schema.addProperty(std::move(property));
        for (std::size_t place = 3; place < m_tokens.size(); ++place)
            readDetail(m_tokens[place], claim);
        m_data.add(std::move(claim));
    }

    void readDetail(const std::string& token, Claim& claim)
    {
        constexpr std::array<std::string_view, 5> standings{"stated", "inferred", "announced",
                                                            "disputed", "retracted"};
        constexpr std::array<std::string_view, 3> ranks{"preferred", "normal", "deprecated"};
        if (token.starts_with('@')) {
            claim.when = date(token.substr(1));
            return;
        }
        if (token.starts_with('[')) {
            readEvidence(token, claim);
            return;
        }
        const std::size_t equals = token.find('=');
        if (equals == std::string::npos)
            fail();
        const std::string name = token.substr(0, equals);
        std::string text = token.substr(equals + 1);
        if (name == "key") {
            claim.key = std::move(text);
        } else if (name == "from") {
            claim.inferredFrom = split(text, ',');
        } else if (name == "standing") {
            claim.standing = static_cast<dataset::Standing>(std::ranges::find(standings, text) -
                                                            standings.begin());
        } else if (name == "rank") {
            claim.rank = static_cast<dataset::Rank>(std::ranges::find(ranks, text) - ranks.begin());
        } else {
            claim.qualifiers.emplace_back(name, std::move(text));
        }
    }

    void readEvidence(const std::string& token, Claim& claim)
    {
        constexpr std::array<std::string_view, 4> stances{"asserts", "denies", "questions",
                                                          "reports"};
        const auto parts = split(std::string_view(token).substr(1, token.size() - 2), ' ');
        if (parts.empty() || parts.size() > 3)
            fail();
        dataset::Evidence evidence;
        evidence.source = source(parts[0]);
        if (parts.size() > 1)
            evidence.locator = parts[1];
        if (parts.size() > 2) {
            evidence.stance = static_cast<dataset::Stance>(std::ranges::find(stances, parts[2]) -
                                                           stances.begin());
        }
        claim.evidence.push_back(std::move(evidence));
    }

    Dataset m_data;
    std::string m_statement;
    std::vector<std::string> m_tokens;
};

} // namespace

dataset::Dataset datasetFrom(std::string_view text)
{
    Reader reader;
    std::string statement;
    bool isQuoted = false;
    for (const char letter : text) {
        isQuoted ^= letter == '"';
        if (letter != '\n' && (letter != ';' || isQuoted)) {
            statement.push_back(letter);
            continue;
        }
        reader.read(std::exchange(statement, {}));
    }
    reader.read(statement);
    return reader.take();
}

} // namespace knotary::support
