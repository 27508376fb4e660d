// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a figure carries is read back as it was written; what is wrong in it has a place.

#include "model/formats/figurecapsule.h"
#include "model/formats/yaml/encode.h"

#include <QRandomGenerator>
#include <QTest>

using namespace knotary;
using namespace knotary::formats;

namespace
{

dataset::Dataset world()
{
    const char* const text = "knotary: 1\n"
                             "kinds: [{id: x, label: {en: X}}]\n"
                             "properties: [{id: knows, label: {en: knows}}]\n"
                             "sources: [{id: s1, title: \"One\"}]\n"
                             "entities:\n"
                             "  - {id: a, kind: x, names: {en: \"A <b>\", zh: 甲}}\n"
                             "  - {id: b, kind: x, names: {en: B}}\n"
                             "claims:\n"
                             "  - {id: one, subject: a, property: knows, object: b, when: 2014~,\n"
                             "     evidence: [{source: s1, locator: \"1\", stance: denies}]}\n";
    return *catalogue().front()->read(text, "data.yaml", {}, base::Control()).dataset;
}

FigureCapsule capsule()
{
    const dataset::Dataset data = world();
    FigureCapsule capsule;
    capsule.recipe.view = "graph";
    capsule.recipe.query = "kind:x \"a b\"";
    capsule.recipe.places = {{"a", {1.25F, -3.5F}}, {"b", {100.01F, 0}}};
    capsule.dataName = "my data.yaml";
    capsule.dataHash = meaningHash(data);
    capsule.subgraph = encodeDataset(data, wholeOf(data));
    capsule.fonts = {{"Open Sans", "3.000"}, {"Noto: \"x\"", ""}};
    capsule.knotary = "1.0";
    return capsule;
}

DecodedCapsule decode(const std::string& text)
{
    return decodeCapsule(text, "f.svg (carried)", base::Control());
}

std::string written()
{
    return encodeCapsule(capsule()).toStdString();
}

std::string with(const std::string& was, const std::string& is)
{
    std::string text = written();
    const std::size_t place = text.find(was);
    return place == std::string::npos ? std::string() : text.replace(place, was.size(), is);
}

} // namespace

class FigureCapsuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasWritten()
    {
        const FigureCapsule first = capsule();
        const DecodedCapsule again = decode(written());
        QVERIFY(again.capsule && again.data);
        QVERIFY(again.diagnostics.empty());
        QCOMPARE(again.capsule->recipe, first.recipe);
        QCOMPARE(again.capsule->dataName, first.dataName);
        QCOMPARE(again.capsule->dataHash, first.dataHash);
        QCOMPARE(again.capsule->subgraph, first.subgraph);
        QVERIFY(again.capsule->fonts == first.fonts);
        QCOMPARE(again.capsule->knotary, first.knotary);
        QCOMPARE(encodeDataset(*again.data, wholeOf(*again.data)), first.subgraph);
        QVERIFY(written().starts_with("format: knotary-figure\n"));
    }

    void refusesWithAPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const std::string& text, const char* code, int line) {
            QVERIFY(!text.empty() || name == std::string("empty"));
            QTest::newRow(name) << QString::fromStdString(text) << QString::fromLatin1(code)
                                << line;
        };
        row("empty", "", "carried.not-ours", 0);
        row("other", "knotary: 1\n", "carried.not-ours", 1);
        row("list", "- a\n", "carried.not-ours", 1);
        row("later", with("version: 1", "version: 2"), "carried.version-unsupported", 2);
        row("no figure", with("figure:", "figura:"), "carried.incomplete", 1);
        row("no data", with("subgraph:", "subgraf:"), "carried.incomplete", 1);
        row("way out", with("my data.yaml", "../../etc/passwd"), "carried.bad-name", 6);
        row("root", with("my data.yaml", "/etc/passwd"), "carried.bad-name", 6);
        row("deep", "format: knotary-figure\nversion: 1\nfigure: " + std::string(500, '['),
            "yaml.too-deep", 3);
    }

    void refusesWithAPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(int, line);
        const DecodedCapsule decoded = decode(text.toStdString());
        QVERIFY(!decoded.capsule);
        for (const base::Diagnostic& one : decoded.diagnostics) {
            if (one.severity != base::Severity::Error)
                continue;
            QCOMPARE(QString::fromStdString(one.code), code);
            QCOMPARE(int(one.where.line), line);
            QCOMPARE(one.where.file, std::string("f.svg (carried)"));
            return;
        }
        QFAIL("nothing was said");
    }

    void refusesWhatIsTooLarge()
    {
        const DecodedCapsule decoded = decode(std::string(65U << 20U, '#'));
        QVERIFY(!decoded.capsule);
        QCOMPARE(decoded.diagnostics.front().code, std::string("carried.too-large"));
    }

    void noMutationDoesHarm()
    {
        const std::string whole = written();
        QRandomGenerator random(20141119);
        for (int round = 0; round < 3000; ++round) {
            std::string text = whole;
            for (int change = random.bounded(1, 8); change > 0 && !text.empty(); --change) {
                const auto place = static_cast<std::size_t>(random.bounded(int(text.size())));
                switch (random.bounded(4)) {
                case 0:
                    text[place] = static_cast<char>(random.bounded(256));
                    break;
                case 1:
                    text.erase(place, static_cast<std::size_t>(random.bounded(40)));
                    break;
                case 2:
                    text.insert(place, whole,
                                static_cast<std::size_t>(random.bounded(int(whole.size()))), 30);
                    break;
                default:
                    text[place] = "{}[]:,\n\"'&*!|-# "[random.bounded(16)];
                }
            }
            const DecodedCapsule decoded = decode(text);
            QVERIFY(decoded.capsule || base::hasErrors(decoded.diagnostics));
        }
    }
};

QTEST_GUILESS_MAIN(FigureCapsuleTest)
#include "figurecapsule_test.moc"
