// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/jsontree.h"

#include "model/formats/limits.h"

#include <algorithm>
#include <utility>

namespace knotary::formats
{
namespace
{

constexpr std::uint32_t firstSurrogate = 0xD800;
constexpr std::uint32_t firstLowSurrogate = 0xDC00;
constexpr std::uint32_t lastSurrogate = 0xDFFF;
constexpr std::uint32_t replacement = 0xFFFD;

void appendCharacter(std::string& text, std::uint32_t code)
{
    const auto byte = [&](std::uint32_t value) { text += static_cast<char>(value); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0U | (code >> 6U));
        byte(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        byte(0xE0U | (code >> 12U));
        byte(0x80U | ((code >> 6U) & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    } else {
        byte(0xF0U | (code >> 18U));
        byte(0x80U | ((code >> 12U) & 0x3FU));
        byte(0x80U | ((code >> 6U) & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    }
}

class JsonReader
{
public:
    struct Stopped
    {};

    JsonReader(const Positions& positions, Findings& findings, const base::Control& control)
        : m_positions(positions), m_text(positions.text()), m_findings(findings), m_control(control)
    {}

    YamlTree read()
    {
        skipBlanks();
        m_tree.root = readValue(0);
        skipBlanks();
        if (m_at < m_text.size())
            stop("json.content-after-end", m_at);
        return std::move(m_tree);
    }

private:
    [[noreturn]] void stop(const char* code, std::size_t at,
                           std::vector<std::string> arguments = {},
                           std::optional<std::size_t> related = std::nullopt)
    {
        m_findings.error(code, m_positions.at(at), std::move(arguments),
                         related ? std::optional(m_positions.at(*related)) : std::nullopt);
        throw Stopped{};
    }

    [[noreturn]] void stopUnexpected(const char* expected)
    {
        if (m_at >= m_text.size())
            stop("json.cut-off", m_at, {expected});
        std::size_t end = m_at + 1;
        while (end < m_text.size() && (static_cast<unsigned char>(m_text[end]) & 0xC0U) == 0x80U)
            ++end;
        stop("json.unexpected", m_at, {std::string(m_text.substr(m_at, end - m_at)), expected});
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() &&
               std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }

    [[nodiscard]] bool isNext(char letter) const
    {
        return m_at < m_text.size() && m_text[m_at] == letter;
    }

    YamlIndex append(YamlKind kind)
    {
        constexpr std::size_t nodesBetweenQuestions = 4096;
        if (m_tree.nodes.size() % nodesBetweenQuestions == 0) {
            if (m_control.isCancelled())
                stop("read.cancelled", m_at);
            m_control.report(0.7 * static_cast<double>(m_at) /
                             static_cast<double>(m_text.size() + 1));
        }
        YamlNode node;
        node.kind = kind;
        node.offset = m_at;
        m_tree.nodes.push_back(std::move(node));
        return static_cast<YamlIndex>(m_tree.nodes.size() - 1);
    }

    void close(YamlIndex node) { m_tree.nodes[node].length = m_at - m_tree.nodes[node].offset; }

    void adopt(YamlIndex parent, YamlIndex& last, YamlIndex child)
    {
        if (last == noYamlNode) {
            m_tree.nodes[parent].firstChild = child;
        } else {
            m_tree.nodes[last].nextSibling = child;
        }
        last = child;
        ++m_tree.nodes[parent].childCount;
    }

    YamlIndex readValue(std::size_t depth)
    {
        if (isNext('{') || isNext('['))
            return readContainer(depth + 1);
        if (isNext('"'))
            return readText();
        return readWord();
    }

    YamlIndex readContainer(std::size_t depth)
    {
        if (depth > limits::jsonDepth)
            stop("json.too-deep", m_at, {std::to_string(limits::jsonDepth)});
        const bool isMap = isNext('{');
        const char closing = isMap ? '}' : ']';
        const YamlIndex container = append(isMap ? YamlKind::Map : YamlKind::List);
        m_tree.nodes[container].isFlow = true;
        YamlIndex last = noYamlNode;
        ++m_at;
        skipBlanks();
        while (!isNext(closing)) {
            if (last != noYamlNode) {
                if (!isNext(','))
                    stopUnexpected(isMap ? "comma-or-brace" : "comma-or-bracket");
                ++m_at;
                skipBlanks();
                if (isNext(closing))
                    stop("json.trailing-comma", m_at);
            }
            if (isMap) {
                if (!isNext('"'))
                    stopUnexpected("key");
                adopt(container, last, readText());
                skipBlanks();
                if (!isNext(':'))
                    stopUnexpected("colon");
                ++m_at;
                skipBlanks();
            }
            adopt(container, last, readValue(depth));
            skipBlanks();
        }
        ++m_at;
        close(container);
        if (isMap)
            reportEqualKeys(m_tree, container, "json.duplicate-key", m_positions, m_findings);
        return container;
    }

    /// null, true, false or a number; kept as it is written.
    YamlIndex readWord()
    {
        const std::size_t end =
            std::min(m_text.find_first_not_of("+-.0123456789abcdefghijklmnopqrstuvwxyzE", m_at),
                     m_text.size());
        const std::string_view word = m_text.substr(m_at, end - m_at);
        const bool isNull = word == "null";
        if (!isNull && word != "true" && word != "false" && !isNumber(word))
            stopUnexpected("value");
        const YamlIndex node = append(isNull ? YamlKind::Null : YamlKind::Scalar);
        if (!isNull)
            m_tree.nodes[node].text = word;
        m_at = end;
        close(node);
        return node;
    }

    /// RFC 8259 §6.
    static bool isNumber(std::string_view word)
    {
        std::size_t at = 0;
        const auto digits = [&] {
            const std::size_t start = at;
            while (at < word.size() && word[at] >= '0' && word[at] <= '9')
                ++at;
            return at - start;
        };
        if (at < word.size() && word[at] == '-')
            ++at;
        const bool startsWithZero = at < word.size() && word[at] == '0';
        const std::size_t whole = digits();
        if (whole == 0 || (startsWithZero && whole > 1))
            return false;
        if (at < word.size() && word[at] == '.') {
            ++at;
            if (digits() == 0)
                return false;
        }
        if (at < word.size() && (word[at] == 'e' || word[at] == 'E')) {
            ++at;
            if (at < word.size() && (word[at] == '+' || word[at] == '-'))
                ++at;
            if (digits() == 0)
                return false;
        }
        return at == word.size();
    }

    YamlIndex readText()
    {
        const YamlIndex node = append(YamlKind::Scalar);
        m_tree.nodes[node].style = YamlStyle::DoubleQuoted;
        const std::size_t start = m_at;
        std::string text;
        for (++m_at; !isNext('"');) {
            if (m_at >= m_text.size() || m_text[m_at] == '\n')
                stop("json.unclosed-text", start);
            if (static_cast<unsigned char>(m_text[m_at]) < 0x20)
                stop("json.raw-control", m_at);
            if (m_text[m_at] == '\\') {
                readEscape(text);
            } else {
                text += m_text[m_at++];
            }
        }
        ++m_at;
        if (text.size() > limits::scalarBytes)
            stop("yaml.text-too-long", start, {std::to_string(limits::scalarBytes)});
        m_tree.nodes[node].text = std::move(text);
        close(node);
        return node;
    }

    void readEscape(std::string& text)
    {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const std::size_t start = m_at;
        const char letter = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        if (const std::size_t known = letters.find(letter); known != std::string_view::npos) {
            text += meanings[known];
            m_at += 2;
            return;
        }
        auto code = unicodeEscape();
        if (!code)
            stop("json.bad-escape", start, {std::string(m_text.substr(start, 2))});
        if (*code >= firstSurrogate && *code <= lastSurrogate) {
            const std::size_t behind = m_at;
            const auto low = *code < firstLowSurrogate ? unicodeEscape() : std::nullopt;
            if (low && *low >= firstLowSurrogate && *low <= lastSurrogate) {
                code = 0x10000 + ((*code - firstSurrogate) << 10U) + (*low - firstLowSurrogate);
            } else {
                m_at = behind;
                m_findings.warning("json.half-character", m_positions.at(start),
                                   {std::string(m_text.substr(start, 6))});
                code = replacement;
            }
        }
        appendCharacter(text, *code);
    }

    /// At \uXXXX: its value, and goes behind it; nothing else moves.
    std::optional<std::uint32_t> unicodeEscape()
    {
        if (m_at + 6 > m_text.size() || m_text.substr(m_at, 2) != "\\u")
            return std::nullopt;
        std::uint32_t code = 0;
        for (const char digit : m_text.substr(m_at + 2, 4)) {
            const std::size_t value =
                std::string_view("0123456789abcdef0123456789ABCDEF").find(digit);
            if (value == std::string_view::npos)
                return std::nullopt;
            code = code * 16 + static_cast<std::uint32_t>(value % 16);
        }
        m_at += 6;
        return code;
    }

    const Positions& m_positions;
    std::string_view m_text;
    Findings& m_findings;
    const base::Control& m_control;
    YamlTree m_tree;
    std::size_t m_at = 0;
};

} // namespace

std::optional<YamlTree> readJsonTree(const Positions& positions, Findings& findings,
                                     const base::Control& control)
{
    try {
        return JsonReader(positions, findings, control).read();
    } catch (const JsonReader::Stopped&) {
        return std::nullopt;
    }
}

} // namespace knotary::formats
