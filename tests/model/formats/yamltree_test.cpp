// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The positioned tree: where every node stands, to the byte and in characters, and what it says.

#include "model/formats/yaml/preflight.h"
#include "model/formats/yaml/structure.h"
#include "model/formats/yaml/yamltree.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace knotary;
using namespace knotary::formats;

namespace
{

std::optional<YamlTree> treeOf(const Positions& positions)
{
    Findings findings;
    if (!checkStructure(positions, findings))
        return std::nullopt;
    return readYamlTree(positions, findings, base::Control());
}

/// The value of a root map's key.
YamlIndex valueOf(const YamlTree& tree, std::string_view key)
{
    for (YamlIndex at = tree.node(tree.root).firstChild; at != noYamlNode;) {
        const YamlIndex value = tree.node(at).nextSibling;
        if (tree.node(at).text == key)
            return value;
        at = tree.node(value).nextSibling;
    }
    return noYamlNode;
}

} // namespace

class YamlTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereAScalarEnds_data();
    void knowsWhereAScalarEnds();
    void knowsWhereAListOrMapEnds_data();
    void knowsWhereAListOrMapEnds();
    void countsColumnsInCharacters();
    void countsBytesWithTheByteOrderMark();
    void followsAliases();
    void tellsNothingFromEmptyText();
    void acceptsWhatYamlAllows_data();
    void acceptsWhatYamlAllows();
    void refusesWhatTheParserWouldTake_data();
    void refusesWhatTheParserWouldTake();
    void nodesLieInsideTheirParents();
};

void YamlTreeTest::knowsWhereAScalarEnds_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("a: some words\nb: 1\n") << QByteArray("some words")
                           << QByteArray("some words");
    QTest::newRow("plain before a comment")
        << QByteArray("a: word   # why\n") << QByteArray("word") << QByteArray("word");
    QTest::newRow("plain over lines")
        << QByteArray("a: one\n  two\n\n  three\nb: 1\n") << QByteArray("one\n  two\n\n  three")
        << QByteArray("one two\nthree");
    QTest::newRow("plain with marks in it")
        << QByteArray("a: x:y#z[]\n") << QByteArray("x:y#z[]") << QByteArray("x:y#z[]");
    QTest::newRow("single quotes")
        << QByteArray("a: 'it''s'\n") << QByteArray("'it''s'") << QByteArray("it's");
    QTest::newRow("double quotes") << QByteArray("a: \"say \\\"hi\\\"\" # c\n")
                                   << QByteArray("\"say \\\"hi\\\"\"") << QByteArray("say \"hi\"");
    QTest::newRow("double quotes over lines")
        << QByteArray("a: \"one\n  two\"\nb: 1\n") << QByteArray("\"one\n  two\"")
        << QByteArray("one two");
    QTest::newRow("literal") << QByteArray("a: |\n  x\n  y\nb: 1\n") << QByteArray("|\n  x\n  y\n")
                             << QByteArray("x\ny\n");
    QTest::newRow("literal, stripped")
        << QByteArray("a: |-\n  x\n\nb: 1\n") << QByteArray("|-\n  x\n") << QByteArray("x");
    QTest::newRow("folded") << QByteArray("a: >\n  x\n  y\n") << QByteArray(">\n  x\n  y\n")
                            << QByteArray("x y\n");
    QTest::newRow("behind tag and anchor")
        << QByteArray("a: !!str &x 12\nb: *x\n") << QByteArray("12") << QByteArray("12");
    QTest::newRow("with line ends of Windows")
        << QByteArray("a: word\r\nb: 1\r\n") << QByteArray("word") << QByteArray("word");
}

void YamlTreeTest::knowsWhereAScalarEnds()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, text);
    const std::string bytes = yaml.toStdString();
    const auto tree = treeOf(Positions("f", bytes));
    QVERIFY(tree);
    const YamlNode& node = tree->node(valueOf(*tree, "a"));
    QCOMPARE(QByteArray::fromStdString(bytes.substr(node.offset, node.length)), written);
    QCOMPARE(QByteArray::fromStdString(node.text), text);
}

void YamlTreeTest::knowsWhereAListOrMapEnds_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("block list") << QByteArray("a:\n  - x\n  - y\nb: 1\n")
                                << QByteArray("- x\n  - y");
    QTest::newRow("list at its key's column")
        << QByteArray("a:\n- x\n- y\nb: 1\n") << QByteArray("- x\n- y");
    QTest::newRow("brackets") << QByteArray("a: [x, [y], ]  # c\nb: 1\n")
                              << QByteArray("[x, [y], ]");
    QTest::newRow("braces") << QByteArray("a: {k: v, l: }\nb: 1\n") << QByteArray("{k: v, l: }");
    QTest::newRow("empty") << QByteArray("a: []\nb: 1\n") << QByteArray("[]");
    QTest::newRow("with a bracket in quotes")
        << QByteArray("a: [\"]\", x]\nb: 1\n") << QByteArray("[\"]\", x]");
}

void YamlTreeTest::knowsWhereAListOrMapEnds()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, written);
    const std::string bytes = yaml.toStdString();
    const auto tree = treeOf(Positions("f", bytes));
    QVERIFY(tree);
    const YamlNode& node = tree->node(valueOf(*tree, "a"));
    QCOMPARE(QByteArray::fromStdString(bytes.substr(node.offset, node.length)), written);
}

void YamlTreeTest::countsColumnsInCharacters()
{
    // Three bytes a Chinese character, four an emoji, one a tab: each is one column.
    const std::string bytes = "k: {世界: x, 😀\t: y}\n";
    const Positions positions("f", bytes);
    const auto tree = treeOf(positions);
    QVERIFY(tree);
    const YamlNode& map = tree->node(valueOf(*tree, "k"));
    const YamlNode& first = tree->node(tree->node(map.firstChild).nextSibling);
    const YamlNode& key = tree->node(first.nextSibling);
    const YamlNode& second = tree->node(key.nextSibling);
    QCOMPARE(positions.at(first.offset).column, std::size_t{9});
    QCOMPARE(first.offset, std::size_t{12});
    QCOMPARE(positions.at(key.offset).column, std::size_t{12});
    QCOMPARE(positions.at(second.offset).column, std::size_t{16});
    // Backwards gives the same answers as forwards.
    QCOMPARE(positions.at(first.offset).column, std::size_t{9});
    QCOMPARE(positions.at(0).column, std::size_t{1});
    QCOMPARE(positions.at(bytes.size()).line, std::size_t{2});
}

void YamlTreeTest::countsBytesWithTheByteOrderMark()
{
    const std::string bytes = "\xEF\xBB\xBF"
                              "a: 1\n";
    Findings findings;
    const auto text = checkText(bytes, "f", findings);
    QVERIFY(text);
    const Positions positions("f", text->view(), text->bytesBefore);
    const auto tree = treeOf(positions);
    QVERIFY(tree);
    const base::SourceSpan value = positions.at(tree->node(valueOf(*tree, "a")).offset);
    QCOMPARE(value.line, std::size_t{1});
    QCOMPARE(value.column, std::size_t{4});
    QCOMPARE(value.byteOffset, std::size_t{6});
}

void YamlTreeTest::followsAliases()
{
    const std::string bytes = "a: &x {k: v}\nb: *x\n";
    const auto tree = treeOf(Positions("f", bytes));
    QVERIFY(tree);
    QCOMPARE(tree->resolved(valueOf(*tree, "b")), valueOf(*tree, "a"));
    QCOMPARE(tree->node(valueOf(*tree, "b")).length, std::size_t{2});
}

void YamlTreeTest::tellsNothingFromEmptyText()
{
    const std::string bytes = "a:\nb: ~\nc: \"\"\nd: null\ne: 'null'\n";
    const auto tree = treeOf(Positions("f", bytes));
    QVERIFY(tree);
    QCOMPARE(tree->node(valueOf(*tree, "a")).kind, YamlKind::Null);
    QCOMPARE(tree->node(valueOf(*tree, "a")).length, std::size_t{0});
    QCOMPARE(tree->node(valueOf(*tree, "b")).kind, YamlKind::Null);
    QCOMPARE(tree->node(valueOf(*tree, "b")).length, std::size_t{1});
    QCOMPARE(tree->node(valueOf(*tree, "c")).kind, YamlKind::Scalar);
    QCOMPARE(tree->node(valueOf(*tree, "d")).length, std::size_t{4});
    QCOMPARE(tree->node(valueOf(*tree, "e")).text, std::string("null"));
}

void YamlTreeTest::acceptsWhatYamlAllows_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const auto row = [](const char* name, const char* yaml) {
        QTest::newRow(name) << QByteArray(yaml);
    };
    row("document marks", "%YAML 1.2\n---\na: 1\n...\n# over\n");
    row("items below their key", "a:\n- b: 1\n  c: 2\n- d\ne: 3\n");
    row("lists in lists", "- - a\n  - b\n- - - c\n");
    row("comments between", "a:\n  # one\n\n  - x\n# two\n  - y\n");
    row("quoted keys", "\"a b\": 1\n'c: d': 2\n");
    row("colons and hashes inside", "a: http://x.org/#y\nb: 12:30\nc: a#b\nd: -x\ne: ?x\n");
    row("brackets over lines", "a: [x,\n  y,   # c\n  z\n]\nb: {k:\n    v}\n");
    row("JSON", "{\"a\": [1, true, null], \"b\": {\"c\":\"d\"}}\n");
    row("text blocks", "a: |2-\n    x\n   y\n\nb: >+\n  x\n\n\nc: |\n\nd: 1\n");
    row("anchors on their own line", "a: &x\n  b: 1\nc: !!map\n  d: 2\ne: *x\n");
    row("anchor before a key", "&x a: 1\nb: *x\n");
    row("dashes and question marks in words", "a: x - y ? z\n-b: 1\n");
    row("continued text", "a: one\n   two\nb: x\n");
}

void YamlTreeTest::acceptsWhatYamlAllows()
{
    QFETCH(QByteArray, yaml);
    const std::string bytes = yaml.toStdString();
    Findings findings;
    const Positions positions("f", bytes);
    const bool isSound = checkStructure(positions, findings);
    const bool isRead = isSound && readYamlTree(positions, findings, base::Control());
    const base::Diagnostics said = findings.take();
    QVERIFY2(isRead, said.empty() ? "" : said.front().code.c_str());
}

void YamlTreeTest::refusesWhatTheParserWouldTake_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char* name, const char* yaml, const char* code, int line,
                        int column) {
        QTest::newRow(name) << QByteArray(yaml) << QByteArray(code) << line << column;
    };
    row("quote closed by the next quote", "- a: \"half\n     b: \"c\"\n", "yaml.unclosed-quote", 1,
        6);
    row("quote before the next item", "- a: 'half\n- b: c\n", "yaml.unclosed-quote", 1, 6);
    row("bracket before the next key", "a: [x, y\nb: 1\n", "yaml.unclosed-bracket", 1, 4);
    row("bracket at the end", "a: {x: [y]\n", "yaml.unclosed-bracket", 1, 4);
    row("wrong bracket", "a: [x}\n", "yaml.mismatched-bracket", 1, 6);
    row("no comma", "a: [\"x\" \"y\"]\n", "yaml.text-after-quote", 1, 7);
    row("no comma between brackets", "a: [[x] [y]]\n", "yaml.missing-comma", 1, 9);
    row("text behind brackets", "a: [x] y\n", "yaml.text-after-value", 1, 8);
    row("key with too many blanks", "a: 1\n  b: 2\n", "yaml.wrong-indent", 2, 3);
    row("item among keys", "a: 1\n- b\n", "yaml.content-after-map", 2, 1);
    row("key among items", "a:\n  - b\n  c: 1\n", "yaml.content-after-list", 3, 3);
    row("text without a key", "a: \"x\"\n  y\n", "yaml.stray-text", 2, 3);
    row("list behind a key", "a: - b\n", "yaml.reserved-start", 1, 4);
    row("first word without a colon", "knot\n  title: x\n", "yaml.key-without-colon", 1, 1);
    row("empty key", ": 1\n", "yaml.missing-key", 1, 1);
    row("bad escape", "a: \"C:\\Users\"\n", "yaml.bad-escape", 1, 7);
    row("two values", "one\n---\ntwo\n", "yaml.several-documents", 2, 1);
}

void YamlTreeTest::refusesWhatTheParserWouldTake()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, code);
    QFETCH(int, line);
    QFETCH(int, column);
    const std::string bytes = yaml.toStdString();
    Findings findings;
    QVERIFY(!checkStructure(Positions("f", bytes), findings));
    const base::Diagnostics said = findings.take();
    QCOMPARE(said.size(), std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(said.front().code), code);
    QCOMPARE(said.front().where.line, static_cast<std::size_t>(line));
    QCOMPARE(said.front().where.column, static_cast<std::size_t>(column));
}

void YamlTreeTest::nodesLieInsideTheirParents()
{
    // The built-in data set is the largest file at hand; a differential test of extents against
    // the parser: what is written plainly is what the parser says.
    QFile file(QStringLiteral(KNOTARY_SOURCE_DIR "/data/wic.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string bytes = file.readAll().toStdString();
    const auto tree = treeOf(Positions("f", bytes));
    QVERIFY(tree);
    for (const YamlNode& node : tree->nodes) {
        QVERIFY(node.offset + node.length <= bytes.size());
        const std::string written = bytes.substr(node.offset, node.length);
        if (node.kind == YamlKind::Scalar && node.style == YamlStyle::Plain &&
            written.find('\n') == std::string::npos)
            QCOMPARE(written, node.text);
        if (node.kind == YamlKind::Scalar && node.style == YamlStyle::DoubleQuoted &&
            written.find_first_of("\n\\") == std::string::npos)
            QCOMPARE(written, '"' + node.text + '"');
        for (YamlIndex child = node.firstChild; child != noYamlNode;
             child = tree->node(child).nextSibling) {
            QVERIFY(tree->node(child).offset >= node.offset);
            QVERIFY(tree->node(child).offset + tree->node(child).length <=
                    node.offset + node.length);
        }
    }
}

QTEST_GUILESS_MAIN(YamlTreeTest)
#include "yamltree_test.moc"
