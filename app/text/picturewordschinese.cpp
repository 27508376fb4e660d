// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/picturewords.h"

#include <QStringList>

namespace knotary::text
{
namespace
{

using Form = PictureFacts::Form;

QString listed(const QStringList& names)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.mid(0, names.size() - 1).join(QStringLiteral("、")) + QStringLiteral("和") +
           names.back();
}

QString number(std::size_t count)
{
    return QString::number(count);
}

class ChineseWords : public PictureWords
{
public:
    using PictureWords::PictureWords;

    [[nodiscard]] QString whatItIs() const override
    {
        const PictureFacts& f = facts();
        switch (f.form) {
        case Form::Network:
            return QStringLiteral("关系网络，含%1个实体和%2条关系%3。")
                .arg(f.entities)
                .arg(f.claims)
                .arg(years(QStringLiteral("，涉及%1")));
        case Form::Changes:
            return QStringLiteral("关系网络，含%1个实体和%2条关系，并标出变化%3：新增%4条陈述，"
                                  "结束%5条，变更%6条。")
                .arg(f.entities)
                .arg(f.claims)
                .arg(years(QStringLiteral("（%1）")))
                .arg(f.added)
                .arg(f.ended)
                .arg(f.altered);
        case Form::Bars:
            return QStringLiteral("随时间变化的堆叠柱状图%1：%2。")
                .arg(years(QStringLiteral("，%1")), f.counted);
        case Form::Lanes:
            return QStringLiteral("时间线，%1个实体各占一条%2%3。")
                .arg(f.entities)
                .arg(years(QStringLiteral("，%1")), undated());
        case Form::Multiples:
            return QStringLiteral("布局相同的%1幅小型关系网络，每个时段一幅%2。")
                .arg(f.panels)
                .arg(years(QStringLiteral("，%1")));
        case Form::Paths:
            return pathsAre();
        case Form::Page:
            return QStringLiteral("关于%1（%2）的陈述一览：%3条陈述，%4个来源%5。")
                .arg(f.subject, f.other, number(f.claims), number(f.sources),
                     years(QStringLiteral("，涉及%1")));
        case Form::EntityTable:
            return QStringLiteral("表格，列出%1个实体的类别、日期、关系数和来源数。")
                .arg(f.entities);
        case Form::ClaimTable:
            return QStringLiteral("表格，列出关于%1个实体的%2条陈述%3，附时间和依据。")
                .arg(f.entities)
                .arg(f.claims)
                .arg(years(QStringLiteral("，涉及%1")));
        }
        return {};
    }

    [[nodiscard]] QString mainThing() const override
    {
        switch (facts().form) {
        case Form::Bars:
        case Form::Lanes:
        case Form::Multiples:
            return course();
        case Form::Paths:
            return pathsLead();
        default:
            return best();
        }
    }

    [[nodiscard]] QString evidence() const override
    {
        const PictureFacts& f = facts();
        if (f.claims == 0)
            return {};
        if (f.sources == 0)
            return QStringLiteral("均无来源。");
        QString sentence = QStringLiteral("依据%1个来源，").arg(f.sources);
        if (f.several == 0)
            sentence += QStringLiteral("没有一条得到两个独立来源支持");
        else if (f.several == f.claims)
            sentence += QStringLiteral("全部得到两个以上独立来源支持");
        else
            sentence += QStringLiteral("其中%1条得到两个以上独立来源支持").arg(f.several);
        if (f.unsourced > 0)
            sentence += QStringLiteral("，%1条没有来源").arg(f.unsourced);
        return sentence + QStringLiteral("。");
    }

    [[nodiscard]] QString conflicts() const override
    {
        const std::size_t count = facts().conflicts;
        return count == 0 ? QString() : QStringLiteral("有%1处来源说法不一。").arg(count);
    }

private:
    [[nodiscard]] QString years(const QString& pattern) const
    {
        const std::optional<YearsTold>& told = facts().years;
        if (!told)
            return {};
        return pattern.arg(told->first == told->last
                               ? QStringLiteral("%1年").arg(told->first)
                               : QStringLiteral("%1年至%2年").arg(told->first).arg(told->last));
    }

    [[nodiscard]] QString undated() const
    {
        const std::size_t count = facts().undated;
        return count == 0 ? QString() : QStringLiteral("；另有%1个没有日期").arg(count);
    }

    [[nodiscard]] QString best() const
    {
        if (!hasBest())
            return {};
        QStringList names;
        for (const NamedCount& one : facts().best)
            names += QStringLiteral("%1（%2条）").arg(one.name, number(one.count));
        return QStringLiteral("关系最多的是%1。").arg(listed(names));
    }

    [[nodiscard]] QString course() const
    {
        const PictureFacts& f = facts();
        if (f.peakBin.count == 0)
            return {};
        const QString unit = f.form == Form::Multiples ? QStringLiteral("条关系")
                             : f.form == Form::Lanes   ? QStringLiteral("个开始")
                                                       : QString();
        const auto of = [&](const NamedCount& bin) {
            return QStringLiteral("%1为%2%3").arg(bin.name, number(bin.count), unit);
        };
        QString sentence = of(f.firstBin);
        if (f.firstBin.name != f.lastBin.name) {
            if (f.firstBin.count == f.peakBin.count && f.lastBin.count == f.peakBin.count)
                return sentence + QStringLiteral("，") + of(f.lastBin) +
                       QStringLiteral("，均为最多。");
            if (f.peakBin.name == f.firstBin.name)
                sentence += QStringLiteral("，为最多");
            else if (f.peakBin.name != f.lastBin.name)
                sentence += QStringLiteral("，") + of(f.peakBin) + QStringLiteral("，为最多");
            sentence += QStringLiteral("，") + of(f.lastBin);
            if (f.peakBin.name == f.lastBin.name)
                sentence += QStringLiteral("，为最多");
        }
        QStringList groups;
        for (const NamedCount& group : f.groups)
            groups += QStringLiteral("%1（%2）").arg(group.name, number(group.count));
        if (!groups.isEmpty())
            sentence += QStringLiteral("；数量最多的是") + listed(groups);
        return sentence + QStringLiteral("。");
    }

    [[nodiscard]] QString pathsAre() const
    {
        const PictureFacts& f = facts();
        if (f.paths == 0)
            return QStringLiteral("此处没有任何联系连接%1和%2。").arg(f.subject, f.other);
        return QStringLiteral("路径图：从%1到%2的%3条最短路径，每条%4步%5。")
            .arg(f.subject, f.other, number(f.paths), number(f.steps),
                 years(QStringLiteral("，涉及%1")));
    }

    [[nodiscard]] QString pathsLead() const
    {
        const PictureFacts& f = facts();
        QStringList names;
        for (const QString& name : f.through)
            names += name;
        if (names.isEmpty())
            return f.paths > 0 && f.steps == 1 ? QStringLiteral("二者直接相关。") : QString();
        return (f.isThroughAll && f.paths > 1 ? QStringLiteral("全部经过%1。")
                                              : QStringLiteral("经过%1。"))
            .arg(listed(names));
    }
};

} // namespace

std::unique_ptr<PictureWords> chinesePictureWords(const PictureFacts& facts)
{
    return std::make_unique<ChineseWords>(facts);
}

} // namespace knotary::text
