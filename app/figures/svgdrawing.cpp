// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/svgdrawing.h"

#include "app/figures/svgtext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace knotary::figures
{

SvgDrawing::SvgDrawing() : m_clips(1), m_paints(1), m_parts(1), m_open(1) {}

std::vector<SvgDrawing::Mark>& SvgDrawing::marks()
{
    return m_parts[m_open.back()].marks;
}

QByteArray SvgDrawing::uniqueId(const QString& wanted)
{
    if (wanted.isEmpty())
        return {};
    QString name = xmlName(wanted);
    if (name.startsWith(QLatin1String("clip-")) || name.startsWith(QLatin1String("paint-")))
        name.prepend(u'_'); // those are the names of definitions
    QString id = name;
    while (m_ids.contains(id))
        id = name + u'-' + QString::number(++m_ids[name]);
    m_ids.insert(id, 1);
    return id.toUtf8();
}

/// Many relations lead to few sources.
QByteArray SvgDrawing::linkTo(const QString& address)
{
    if (address.isEmpty())
        return {};
    const auto known = m_links.constFind(address);
    if (known != m_links.constEnd())
        return *known;
    return *m_links.insert(address, escaped(QString::fromLatin1(webAddress(address))));
}

void SvgDrawing::beginPart(const drawing::Part& part)
{
    Mark mark;
    mark.kind = Kind::Part;
    mark.start = static_cast<int>(m_parts.size());
    marks().push_back(mark);
    m_open.push_back(m_parts.size());
    m_parts.push_back({.id = uniqueId(part.id),
                       .title = escaped(part.title),
                       .link = linkTo(part.link),
                       .marks = {}});
}

void SvgDrawing::endPart()
{
    if (m_open.size() > 1)
        m_open.pop_back();
}

int SvgDrawing::addClip(const QByteArray& shape, int within)
{
    QByteArray start;
    if (within > 0)
        start = " clip-path=\"url(#clip-" + QByteArray::number(within) + ")\"";
    const QByteArray definition = start + "><" + shape + "/></clipPath>";
    const auto found = std::find(m_clips.begin() + 1, m_clips.end(), definition);
    if (found != m_clips.end())
        return static_cast<int>(found - m_clips.begin());
    m_clips.push_back(definition);
    return static_cast<int>(m_clips.size()) - 1;
}

int SvgDrawing::addPaint(const QByteArray& name, const QByteArray& attributes,
                         const QByteArray& content)
{
    const QByteArray number = QByteArray::number(m_paints.size());
    m_paints.push_back('<' + name + " id=\"paint-" + number + '"' + attributes + '>' + content +
                       "</" + name + ">\n");
    return static_cast<int>(m_paints.size()) - 1;
}

void SvgDrawing::add(Kind kind, int look, int clip, const QByteArray& data, const QByteArray& text)
{
    Mark mark{.kind = kind,
              .look = look,
              .clip = clip,
              .start = static_cast<int>(m_data.size()),
              .end = 0,
              .text = 0};
    m_data += data;
    mark.text = static_cast<int>(m_data.size());
    m_data += text;
    mark.end = static_cast<int>(m_data.size());
    marks().push_back(mark);
}

void SvgDrawing::addPath(int look, int clip, const QByteArray& data, Join join)
{
    if (join == Join::Never || !m_looks[look].isOpaque()) {
        add(Kind::Path, look, clip, data);
        return;
    }
    if (!marks().empty()) {
        Mark& last = marks().back();
        if (last.kind == Kind::JoinablePath && last.look == look && last.clip == clip) {
            m_data += data; // which is where the last one ends
            last.end = last.text = static_cast<int>(m_data.size());
            return;
        }
    }
    add(Kind::JoinablePath, look, clip, data);
}

void SvgDrawing::addShape(int look, int clip, const QByteArray& shape)
{
    add(Kind::Shape, look, clip, shape);
}

void SvgDrawing::addText(int look, int clip, const QByteArray& attributes, const QString& text)
{
    add(Kind::Text, look, clip, attributes, escaped(text));
}

/// Goes through the tree once.
class SvgDrawing::Writer
{
public:
    explicit Writer(const SvgDrawing& drawing)
        : m_drawing(drawing), m_counts(drawing.m_looks.count())
    {
        m_clipOf.resize(drawing.m_parts.size());
        // Parts within a part come after it.
        for (std::size_t part = drawing.m_parts.size(); part-- > 0;)
            m_clipOf[part] = commonClip(drawing.m_parts[part].marks);
    }

    QByteArray write()
    {
        m_out.reserve(m_drawing.m_data.size() * 2);
        writeDefinitions();
        writeMarks(m_drawing.m_parts.front().marks, 0, m_drawing.m_parts.front().marks.size(),
                   rootLook(), 0);
        return std::move(m_out);
    }

private:
    static constexpr int mixed = -1;   ///< clips
    static constexpr int nothing = -2; ///< nothing is painted

    [[nodiscard]] int clipOf(const Mark& mark) const
    {
        return mark.kind == Kind::Part ? m_clipOf[static_cast<std::size_t>(mark.start)] : mark.clip;
    }

    [[nodiscard]] int commonClip(const std::vector<Mark>& marks) const
    {
        int common = nothing;
        for (const Mark& mark : marks) {
            const int clip = clipOf(mark);
            if (clip == nothing)
                continue;
            if (common != nothing && clip != common)
                return mixed;
            common = clip;
        }
        return common;
    }

    void writeDefinitions()
    {
        if (m_drawing.m_clips.size() == 1 && m_drawing.m_paints.size() == 1)
            return;
        m_out += "<defs>\n";
        for (std::size_t i = 1; i < m_drawing.m_clips.size(); ++i)
            m_out +=
                "<clipPath id=\"clip-" + QByteArray::number(i) + '"' + m_drawing.m_clips[i] + '\n';
        for (std::size_t i = 1; i < m_drawing.m_paints.size(); ++i)
            m_out += m_drawing.m_paints[i];
        m_out += "</defs>\n";
    }

    /// Counts the looks of marks and of all parts within.
    void count(const std::vector<Mark>& marks, std::size_t begin, std::size_t end)
    {
        for (std::size_t i = begin; i < end; ++i) {
            const Mark& mark = marks[i];
            if (mark.kind == Kind::Part) {
                const std::vector<Mark>& inner =
                    m_drawing.m_parts[static_cast<std::size_t>(mark.start)].marks;
                count(inner, 0, inner.size());
            } else if (m_counts[static_cast<std::size_t>(mark.look)]++ == 0) {
                m_counted.push_back(mark.look);
            }
        }
    }

    /// What a group around the marks had best say: the colours that most of them have, and of
    /// widths, fonts and the like what most say that care.
    SvgLook commonLook(const std::vector<Mark>& marks, std::size_t begin, std::size_t end,
                       const SvgLook& around)
    {
        count(marks, begin, end);
        int best = -1;
        std::size_t most = 1; // of a single mark nothing is gained
        std::size_t all = 0;
        for (const int look : m_counted) {
            const std::size_t number = m_counts[static_cast<std::size_t>(look)];
            all += number;
            if (number > most) {
                most = number;
                best = look;
            }
        }
        SvgLook common = best >= 0 ? within(m_drawing.m_looks[best], around) : around;
        if (all > 1) {
            static constexpr std::array fields{
                &SvgLook::fillAlpha,   &SvgLook::fillRule,   &SvgLook::strokeAlpha,
                &SvgLook::strokeWidth, &SvgLook::cap,        &SvgLook::join,
                &SvgLook::fontSize,    &SvgLook::fontWeight, &SvgLook::isItalic};
            for (int SvgLook::*field : fields)
                common.*field = usual(field, around.*field);
        }
        for (const int look : m_counted)
            m_counts[static_cast<std::size_t>(look)] = 0;
        m_counted.clear();
        return common;
    }

    /// The value of a field that most marks have, of those that were counted and care.
    int usual(int SvgLook::*field, int around)
    {
        m_votes.clear();
        int best = around;
        std::size_t most = 1;
        for (const int look : m_counted) {
            const int value = m_drawing.m_looks[look].*field;
            if (value == SvgLook::any)
                continue;
            auto vote = std::find_if(m_votes.begin(), m_votes.end(),
                                     [value](const auto& other) { return other.first == value; });
            if (vote == m_votes.end())
                vote = m_votes.insert(vote, {value, 0});
            vote->second += m_counts[static_cast<std::size_t>(look)];
            if (vote->second > most) {
                most = vote->second;
                best = value;
            }
        }
        return best;
    }

    void writeMarks(const std::vector<Mark>& marks, std::size_t begin, std::size_t end,
                    const SvgLook& around, int clip)
    {
        for (std::size_t i = begin; i < end;) {
            const int own = clipOf(marks[i]);
            std::size_t next = i + 1;
            if (own == clip || own == mixed || own == nothing || own == 0) {
                next = endOfRun(marks, i, end);
                writeRun(marks, i, next, around, clip);
            } else {
                while (next < end && clipOf(marks[next]) == own)
                    ++next;
                const SvgLook inner = commonLook(marks, i, next, around);
                m_out += "<g clip-path=\"url(#clip-" + QByteArray::number(own) + ")\"";
                appendDifference(m_out, inner, around);
                m_out += ">\n";
                writeMarks(marks, i, next, inner, own);
                m_out += "</g>\n";
            }
            i = next;
        }
    }

    /// Marks of the same look, one after the other.
    [[nodiscard]] std::size_t endOfRun(const std::vector<Mark>& marks, std::size_t begin,
                                       std::size_t end) const
    {
        std::size_t next = begin + 1;
        if (marks[begin].kind == Kind::Part)
            return next;
        while (next < end && marks[next].kind != Kind::Part &&
               marks[next].look == marks[begin].look && marks[next].clip == marks[begin].clip)
            ++next;
        return next;
    }

    void writeRun(const std::vector<Mark>& marks, std::size_t begin, std::size_t end,
                  const SvgLook& around, int clip)
    {
        if (marks[begin].kind == Kind::Part) {
            writePart(m_drawing.m_parts[static_cast<std::size_t>(marks[begin].start)], around,
                      clip);
            return;
        }
        const SvgLook& look = m_drawing.m_looks[marks[begin].look];
        QByteArray difference;
        appendDifference(difference, look, around);
        constexpr qsizetype groupCosts = 9; // "<g></g>\n" and ">"
        const auto others = static_cast<qsizetype>(end - begin) - 1;
        const bool isGroup = difference.size() * others > groupCosts;
        if (isGroup) {
            m_out += "<g" + difference + ">\n";
            difference.clear();
        }
        for (std::size_t i = begin; i < end; ++i)
            writeMark(marks[i], difference);
        if (isGroup)
            m_out += "</g>\n";
    }

    void writePart(const Part& part, const SvgLook& around, int clip)
    {
        if (part.marks.empty())
            return;
        if (!part.link.isEmpty())
            m_out += "<a xlink:href=\"" + part.link + "\">";
        const SvgLook inner = commonLook(part.marks, 0, part.marks.size(), around);
        m_out += "<g";
        if (!part.id.isEmpty())
            m_out += " id=\"" + part.id + '"';
        appendDifference(m_out, inner, around);
        m_out += '>';
        if (!part.title.isEmpty())
            m_out += "<title>" + part.title + "</title>";
        m_out += '\n';
        writeMarks(part.marks, 0, part.marks.size(), inner, clip);
        m_out += part.link.isEmpty() ? "</g>\n" : "</g></a>\n";
    }

    void writeMark(const Mark& mark, const QByteArray& difference)
    {
        const char* data = m_drawing.m_data.constData();
        switch (mark.kind) {
        case Kind::Path:
        case Kind::JoinablePath:
            m_out += "<path d=\"";
            m_out.append(data + mark.start, mark.end - mark.start);
            m_out += '"';
            m_out += difference;
            m_out += "/>\n";
            return;
        case Kind::Shape:
            m_out += '<';
            m_out.append(data + mark.start, mark.end - mark.start);
            m_out += difference;
            m_out += "/>\n";
            return;
        case Kind::Text:
            m_out += "<text";
            m_out.append(data + mark.start, mark.text - mark.start);
            m_out += difference;
            m_out += '>';
            m_out.append(data + mark.text, mark.end - mark.text);
            m_out += "</text>\n";
            return;
        case Kind::Part:
            break;
        }
    }

    const SvgDrawing& m_drawing;
    QByteArray m_out;
    std::vector<int> m_clipOf;         ///< by part
    std::vector<std::size_t> m_counts; ///< by look, while counting
    std::vector<int> m_counted;
    std::vector<std::pair<int, std::size_t>> m_votes;
};

QByteArray SvgDrawing::toSvg() const
{
    return Writer(*this).write();
}

} // namespace knotary::figures
