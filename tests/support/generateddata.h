// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A data set that nobody foresaw, as the text of a file: kinds and properties of its own, some
// without shape or colour, hubs, loners, parallel relations, literals, dates of all sorts and names
// that look like markup. The same numbers give the same text.

#include <cstdint>
#include <string>

namespace knotary::support
{

struct GeneratedSize
{
    int entities = 2000;
    int claims = 4000;
    int kinds = 23;
    int sources = 12;
};

class DataGenerator
{
public:
    explicit DataGenerator(GeneratedSize size) : m_size(size) {}

    [[nodiscard]] std::string yaml()
    {
        m_text = "knotary: 1\ndataset:\n  title: {en: \"⟦Generated <b>& \\\"all\\\"⟧\"}\n"
                 "  description: {en: \"⟦Made up⟧\"}\nsources:\n";
        for (int number = 0; number < m_size.sources; ++number)
            add("  - {id: src-" + text(number) + ", title: \"⟦Source " + text(number) +
                "⟧\", publisher: \"⟦Press⟧\", date: \"20" + twoDigits(number % 20) + "\"}\n");
        addVocabulary();
        addEntities();
        addClaims();
        return m_text;
    }

private:
    static std::string text(int number) { return std::to_string(number); }
    static std::string twoDigits(int number)
    {
        return (number < 10 ? "0" : "") + std::to_string(number);
    }
    void add(const std::string& more) { m_text += more; }

    int below(int limit) // Knuth's MMIX generator; the high bits are the random ones
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33) % static_cast<std::uint64_t>(limit));
    }

    void addVocabulary()
    {
        add("kinds:\n");
        for (int number = 0; number < m_size.kinds; ++number) {
            add("  - {id: sort-" + text(number) + ", label: {en: \"⟦Sort " + text(number) +
                "⟧\"}, plural: {en: \"⟦Sorts " + text(number) + "⟧\"}");
            add(number % 3 == 0 ? ", shape: dodecahedron}\n" : "}\n"); // a shape nobody draws
        }
        add("properties:\n");
        for (int number = 0; number < 7; ++number)
            add("  - {id: link-" + text(number) + ", label: {en: \"⟦links " + text(number) +
                "⟧\"}, inverse: {en: \"⟦is linked " + text(number) + "⟧\"}, value: entity}\n");
        add("  - {id: weight, label: {en: \"⟦weighs⟧\"}, value: quantity, single: true}\n"
            "  - {id: motto, label: {en: \"⟦says⟧\"}, value: text}\n"
            "  - {id: born, label: {en: \"⟦born⟧\"}, value: date, single: true}\n");
    }

    void addEntities()
    {
        add("entities:\n");
        for (int number = 0; number < m_size.entities; ++number) {
            std::string name = "⟦Thing " + text(number) + "⟧";
            if (number == 1)
                name = "⟦A <b>& \\\"B\\\"⟧";
            else if (number % 97 == 0)
                name = "⟦A rather long name of a thing, which is number " + text(number) + "⟧";
            add("  - {id: thing-" + text(number) + ", kind: sort-" + text(below(m_size.kinds)) +
                ", names: {en: \"" + name + "\"");
            add(number % 5 == 0 ? ", zh: \"⟦东西" + text(number) + "⟧\"}}\n" : "}}\n");
        }
    }

    void addClaims()
    {
        static const char* const dates[] = {"2014", "2015-03",   "2016-07-12", "2017~",
                                            "201X", "2018/2020", "../2019",    "2021-10-XX"};
        add("claims:\n");
        for (int number = 0; number < m_size.claims; ++number) {
            // Every tenth claim starts at one of ten hubs; the last hundred things stay alone.
            const int subject = number % 10 == 0 ? below(10) : below(m_size.entities - 100);
            add("  - {id: c" + text(number) + ", subject: thing-" + text(subject) + ", ");
            if (number % 20 == 7)
                add("property: weight, value: {quantity: " + text(below(5000)) +
                    ", unit: \"⟦kg⟧\"}");
            else if (number % 20 == 13)
                add("property: motto, value: \"⟦1 < 2 & <i>so on</i>⟧\"");
            else if (number % 20 == 17)
                add("property: born, value: {date: \"" + std::string(dates[below(8)]) + "\"}");
            else
                add("property: link-" + text(below(7)) + ", object: thing-" +
                    text(below(m_size.entities - 100)));
            if (number % 3 != 0)
                add(", when: \"" + std::string(dates[below(8)]) + "\"");
            add(", evidence: [{source: src-" + text(below(m_size.sources)) + ", locator: \"" +
                text(below(40)) + "\"}]}\n");
        }
    }

    GeneratedSize m_size;
    std::string m_text;
    std::uint64_t m_state = 20141119;
};

[[nodiscard]] inline std::string generatedYaml(GeneratedSize size = {})
{
    return DataGenerator(size).yaml();
}

} // namespace knotary::support
