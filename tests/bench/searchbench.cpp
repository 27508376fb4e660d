// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Types words letter by letter over many names and says what a keystroke costs:
//     searchbench ours|proxy NAMES
// The peer is what a program without an index would do: a QSortFilterProxyModel over the names. It
// looks for what was typed as it stands, and so has less to do.

#include "app/text/fold.h"
#include "app/text/foldmarks.h"
#include "model/query/search.h"

#include <QCoreApplication>
#include <QSortFilterProxyModel>
#include <QStringListModel>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>
#include <random>
#include <vector>

using namespace knotary;

namespace
{

constexpr int rounds = 3;
constexpr int screenful = 10;

double processorMs()
{
    std::timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

long memoryMb()
{
    long pages = 0;
    if (std::FILE* file = std::fopen("/proc/self/statm", "r"); file != nullptr) {
        long total = 0;
        if (std::fscanf(file, "%ld %ld", &total, &pages) != 2)
            pages = 0;
        std::fclose(file);
    }
    return pages / 256;
}

/// A third each Latin, with accents, and Chinese; the same in every run.
QStringList generatedNames(int count)
{
    const QStringList first{
        QStringLiteral("Ada"),    QStringLiteral("Blaise"), QStringLiteral("Clara"),
        QStringLiteral("Dmitri"), QStringLiteral("Elena"),  QStringLiteral("Farid"),
        QStringLiteral("Grace"),  QStringLiteral("Hana"),   QStringLiteral("Marek")};
    const QStringList last{
        QStringLiteral("Novak"), QStringLiteral("Okafor"),  QStringLiteral("Petrov"),
        QStringLiteral("Rossi"), QStringLiteral("Svoboda"), QStringLiteral("Tanaka"),
        QStringLiteral("Varga"), QStringLiteral("Weiss"),   QStringLiteral("Yilmaz")};
    const QStringList accented{
        QStringLiteral("Björn"),  QStringLiteral("Chloé"),  QStringLiteral("Dvořák"),
        QStringLiteral("Łukasz"), QStringLiteral("Müller"), QStringLiteral("Nuñez"),
        QStringLiteral("Søren"),  QStringLiteral("Šárka"),  QStringLiteral("Žižek")};
    const QString chinese = QStringLiteral("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗世界互联网大会"
                                           "乌镇浙江杭州上海北京科技发展中心研究协会公司学院论坛");
    std::mt19937 random(7);
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(limit));
    };
    QStringList names;
    for (int number = 0; number < count; ++number) {
        QString name;
        if (number % 3 == 2) {
            for (qsizetype length = 3 + below(5); length > 0; --length)
                name += chinese[below(chinese.size())];
            name += QString::number(below(1000));
        } else {
            const QStringList& given = number % 3 == 0 ? first : accented;
            const QStringList& family = below(2) == 0 || number % 3 == 0 ? last : accented;
            name = given[below(given.size())] + u' ' + family[below(family.size())] + u' ' +
                   QString::number(below(100000));
        }
        names += name;
    }
    return names;
}

/// All beginnings of what is typed, one after the other.
QStringList keystrokes()
{
    const QStringList typed{
        QStringLiteral("novak 12"), QStringLiteral("elena svo"),      QStringLiteral("zzz"),
        QStringLiteral("99"),       QStringLiteral("marek tanaka 5"), QStringLiteral("Müller"),
        QStringLiteral("dvorak"),   QStringLiteral("tanaak marek"),   QStringLiteral("世界互联"),
        QStringLiteral("shijie"),   QStringLiteral("sjhlw"),          QStringLiteral("乌镇 科技")};
    QStringList all;
    for (const QString& text : typed)
        for (qsizetype length = 1; length <= text.size(); ++length)
            all += text.left(length);
    return all;
}

/// What is asked at each keystroke; the number of rows that can be shown.
using Answer = std::function<std::size_t(const QString& text)>;

Answer ours(const QStringList& names)
{
    dataset::Dataset data;
    const base::KindId kind = data.schema.addKind({"x", {}, {}, {}, {}, {}});
    for (int number = 0; number < names.size(); ++number)
        data.add(dataset::Entity{
            std::to_string(number), kind, {{"en", names[number].toStdString()}}, {}, {}});
    auto index = std::make_shared<query::SearchIndex>(data, text::foldForSearch);
    return [index](const QString& text) {
        const auto hits = index->find(text.toStdString(), text::foldTyped);
        for (std::size_t row = 0; row < std::min<std::size_t>(hits.size(), screenful); ++row) {
            const query::SearchHit& hit = hits[row];
            (void)text::stretchesIn(QString::fromStdString(hit.matched), hit.reading,
                                    hit.stretches);
        }
        return hits.size();
    };
}

Answer proxy(const QStringList& names)
{
    auto model = std::make_shared<QStringListModel>(names);
    auto filter = std::make_shared<QSortFilterProxyModel>();
    filter->setSourceModel(model.get());
    filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    return [model, filter](const QString& text) {
        filter->setFilterFixedString(text);
        return static_cast<std::size_t>(filter->rowCount());
    };
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const bool isPeer = words.value(1) == QStringLiteral("proxy");
    const bool isTold = words.contains(QStringLiteral("--each"));
    const QStringList names = generatedNames(words.value(2, QStringLiteral("100000")).toInt());
    const QStringList typed = keystrokes();

    const long memoryBefore = memoryMb();
    const double before = processorMs();
    const Answer answer = isPeer ? proxy(names) : ours(names);
    const double made = processorMs() - before;
    const long memory = memoryMb() - memoryBefore;

    std::vector<double> costs;
    for (int round = 0; round < rounds; ++round)
        for (const QString& text : typed) {
            const double start = processorMs();
            const std::size_t rows = answer(text);
            costs.push_back(processorMs() - start);
            if (isTold && round == 0)
                std::fprintf(stderr, "%8.3f ms %8zu  %s\n", costs.back(), rows, qPrintable(text));
        }
    std::ranges::sort(costs);
    const auto share = [&costs](double part) {
        return costs[static_cast<std::size_t>(static_cast<double>(costs.size() - 1) * part)];
    };
    std::printf(
        "{\"medianMs\":%.4f,\"p95Ms\":%.4f,\"mostMs\":%.4f,\"makeMs\":%.1f,\"memoryMb\":%ld}\n",
        share(0.5), share(0.95), share(1), made, memory);
    std::fflush(stdout);
    std::_Exit(EXIT_SUCCESS); // what tidying up costs is not asked
}
