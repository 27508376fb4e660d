// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/csv.h"

#include <QTest>

using namespace knotary;
using text::ByteOrderMark;

namespace
{

text::Cells cellsOf(const QStringList& header, const QList<QStringList>& rows)
{
    return {header, static_cast<std::size_t>(rows.size()),
            [rows](std::size_t row, std::size_t column) {
                return rows[static_cast<qsizetype>(row)][static_cast<qsizetype>(column)];
            }};
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreQuotedWhereTheyMustBe_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << "World Internet Conference"
                               << "World Internet Conference";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("comma") << "Wuzhen, Zhejiang"
                               << "\"Wuzhen, Zhejiang\"";
        QTest::newRow("quote") << "the \"summit\""
                               << "\"the \"\"summit\"\"\"";
        QTest::newRow("line end") << "a\nb"
                                  << "\"a\nb\"";
        QTest::newRow("carriage return") << "a\rb"
                                         << "\"a\rb\"";
        QTest::newRow("chinese") << "世界互联网大会，乌镇"
                                 << "世界互联网大会，乌镇";
        QTest::newRow("blanks") << " a "
                                << " a ";
        QTest::newRow("semicolon") << "a;b"
                                   << "a;b";
        QTest::newRow("formula and comma") << "=SUM(A1,B1)"
                                           << "\"'=SUM(A1,B1)\"";
    }

    void fieldsAreQuotedWhereTheyMustBe()
    {
        QFETCH(QString, cell);
        QFETCH(QString, field);
        QCOMPARE(text::csvField(cell), field);
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("isGuarded");
        QTest::newRow("equals") << "=HYPERLINK(\"http://x\")" << true;
        QTest::newRow("plus") << "+cmd|' /C calc'!A0" << true;
        QTest::newRow("minus") << "-2+3+cmd" << true;
        QTest::newRow("at") << "@SUM(1)" << true;
        QTest::newRow("tab") << "\t=1" << true;
        QTest::newRow("carriage return") << "\r=1" << true;
        QTest::newRow("line end") << "\n=1" << true;
        QTest::newRow("full width") << "＝1+1" << true;
        QTest::newRow("a dash") << "-" << true;
        QTest::newRow("two signs") << "--1" << true;
        QTest::newRow("negative number") << "-3" << false;
        QTest::newRow("positive number") << "+1,800.5" << false;
        QTest::newRow("number and more") << "-3a" << true;
        QTest::newRow("equals inside") << "a=b" << false;
        QTest::newRow("em dash") << "— none" << false;
        QTest::newRow("empty") << "" << false;
    }

    void noCellIsAFormula()
    {
        QFETCH(QString, cell);
        QFETCH(bool, isGuarded);
        QCOMPARE(text::guardedCell(cell), isGuarded ? u'\'' + cell : cell);
    }

    void headerAndRowsEndWithCrLf()
    {
        QCOMPARE(text::csvOf(cellsOf({"Name", "First, year"}, {{"GSMA", "1995"}, {"b\"c", ""}})),
                 QStringLiteral("Name,\"First, year\"\r\nGSMA,1995\r\n\"b\"\"c\",\r\n"));
        QCOMPARE(text::csvOf(cellsOf({"Name"}, {})), QStringLiteral("Name\r\n"));
    }

    void stopsWhenToldTo()
    {
        base::CancelToken token;
        token.cancel();
        QCOMPARE(text::csvOf(cellsOf({"Name"}, {{"a"}}), base::Control(token)),
                 QStringLiteral("Name\r\n"));
    }

    void theMarkIsOnlyThereForWhoWantsIt()
    {
        const QByteArray plain = text::csvBytes(QStringLiteral("名\r\n"), ByteOrderMark::No);
        QCOMPARE(plain, QByteArray("\xE5\x90\x8D\r\n"));
        QCOMPARE(text::csvBytes(QStringLiteral("名\r\n"), ByteOrderMark::Yes),
                 QByteArray("\xEF\xBB\xBF") + plain);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
