#include "core/extraction/text/Outline.h"

#include "core/extraction/grammar/EmploymentTypes.h"
#include "core/extraction/text/LineShape.h"

namespace aio::extraction {

namespace {

using Kind = OutlineLine::Kind;

class Builder
{
public:
    explicit Builder(const SourceDocument &document)
        : m_document(document)
    {
    }

    void take(const TextBlock &block)
    {
        m_aside = block.aside;
        switch (block.kind) {
        case TextBlock::Kind::Heading:
            heading(block.span, block.level);
            break;
        case TextBlock::Kind::Pair:
            pair(block);
            break;
        case TextBlock::Kind::ListItem:
            line(block.span, Kind::Item);
            break;
        case TextBlock::Kind::Paragraph:
            paragraph(block.span);
            break;
        }
    }

    QList<OutlineLine> lines;

private:
    void heading(const TextSpan &span, int level)
    {
        const QStringView text = m_document.view(span);
        LabelSplit split;
        if (splitLabel(text, &split) && split.valueStart < text.size() && addFact(span, text, split))
            return;
        if (isButton(text)) { // what it stands among goes on
            add(Kind::Text, span, Topic::Other);
            return;
        }
        const Topic topic = headingTopic(text);
        add(Kind::Heading, span, topic);
        lines.last().level = level;
        // a sub-heading that the lexicon does not know divides its section
        const bool divides =
            topic == Topic::None && isSection(m_section) && level > m_sectionLevel && m_sectionLevel > 0;
        if (!divides) {
            m_section = topic;
            m_sectionLevel = level;
        }
        m_depth = 0;
    }

    void pair(const TextBlock &block)
    {
        const Topic topic = labelTopic(m_document.view(block.label));
        if (topic == Topic::None || block.value.isEmpty()) {
            line(block.span, Kind::Text);
            return;
        }
        addFactLine(block.value, block.label, topic);
    }

    void paragraph(const TextSpan &span)
    {
        qsizetype start = span.start;
        const QStringView text(m_document.text);
        while (start < span.end) {
            qsizetype end = text.indexOf(u'\n', start);
            if (end < 0 || end > span.end)
                end = span.end;
            TextSpan one{start, end};
            while (one.start < one.end && text[one.start].isSpace())
                ++one.start;
            while (one.end > one.start && text[one.end - 1].isSpace())
                --one.end;
            if (!one.isEmpty())
                line(one, Kind::Text);
            start = end + 1;
        }
    }

    void line(const TextSpan &span, Kind kind)
    {
        const QStringView text = m_document.view(span);
        if (text.contains(u'|') && segments(span, text))
            return;
        LabelSplit split;
        if (splitLabel(text, &split) && split.valueStart < text.size() && addFact(span, text, split))
            return;
        if (kind == Kind::Text && text.size() <= 40) {
            const Topic topic = labelTopic(text);
            if (topic != Topic::None && topic != Topic::Mail && topic != Topic::Subject && !endsSentence(text)
                && !isFactLine(text) && !isButton(text)) {
                add(Kind::Heading, span, topic);
                m_section = topic;
                m_sectionLevel = 0;
                m_depth = 0;
                return;
            }
        }
        ++m_depth;
        add(kind, span, m_section);
    }

    /// What the page around a posting offers to click.
    [[nodiscard]] static bool isButton(QStringView text)
    {
        static const QStringList buttons =
            QStringLiteral("share|show more options|share this job|report|report this job|report job|save|"
                           "saved|learn more|show more|show less|easy apply|teilen|merken|melden|partager|"
                           "signaler|enregistrer|compartir|guardar|denunciar|compartilhar|salvar|"
                           "condividi|salva|segnala|delen|bewaren|sdílet|uložit|udostępnij|zapisz|dela|spara|"
                           "مشاركة|حفظ|共有|保存|分享|收藏|举报")
                .split(u'|');
        constexpr qsizetype longest = 24;
        return text.size() <= longest && buttons.contains(text.trimmed().toString().toLower());
    }

    /// "Remote" or "Full time" as a line of its own is a value, not the heading of what follows.
    [[nodiscard]] static bool isFactLine(QStringView text)
    {
        const Topic topic = labelTopic(text);
        if (topic == Topic::EmploymentType && text.back() != u':' && !findEmploymentTypes(text).isEmpty())
            return true;
        return topic == Topic::WorkMode || topic == Topic::Benefits ? text.back() != u':' && text.size() < 8
                                                                    : false;
    }

    /// "Location: X | Type: Y" on one line.
    bool segments(const TextSpan &span, QStringView text)
    {
        qsizetype start = 0;
        bool any = false;
        while (start <= text.size()) {
            qsizetype end = text.indexOf(u'|', start);
            if (end < 0)
                end = text.size();
            const QStringView part = text.sliced(start, end - start);
            LabelSplit split;
            const qsizetype lead = part.size() - part.trimmed().size();
            if (splitLabel(part, &split) && split.valueStart < part.size() && lead < 3)
                any = addFact({span.start + start, span.start + end}, part, split) || any;
            start = end + 1;
        }
        return any;
    }

    bool addFact(const TextSpan &span, QStringView text, const LabelSplit &split)
    {
        const Topic topic =
            labelTopic(text.sliced(split.labelStart, split.labelEnd - split.labelStart).trimmed());
        if (topic == Topic::None)
            return false;
        qsizetype end = text.size();
        while (end > split.valueStart && text[end - 1].isSpace())
            --end;
        addFactLine({span.start + split.valueStart, span.start + end},
            {span.start + split.labelStart, span.start + split.labelEnd}, topic);
        return true;
    }

    void addFactLine(const TextSpan &value, const TextSpan &label, Topic topic)
    {
        if (value.isEmpty())
            return;
        ++m_depth;
        add(Kind::Fact, value, topic);
        lines.last().label = label;
    }

    [[nodiscard]] static bool endsSentence(QStringView text)
    {
        return QStringView(u".!,;。").contains(text.back());
    }

    void add(Kind kind, const TextSpan &span, Topic topic)
    {
        OutlineLine line;
        line.kind = kind;
        line.span = span;
        line.text = m_document.view(span);
        line.topic = topic;
        line.depth = m_depth;
        line.aside = m_aside;
        lines.append(line);
    }

    const SourceDocument &m_document;
    Topic m_section = Topic::None;
    int m_sectionLevel = 0;
    int m_depth = 0;
    bool m_aside = false;
};

} // namespace

QList<OutlineLine> outlineOf(const SourceDocument &document, const WorkContext &context)
{
    Builder builder(document);
    constexpr qsizetype mostLines = 20000; // far beyond any posting: bounds the time
    for (const TextBlock &block : document.blocks) {
        if (context.interrupted() || builder.lines.size() > mostLines)
            break;
        if (!block.span.isEmpty())
            builder.take(block);
    }
    return std::move(builder.lines);
}

namespace {

bool isLabel(const OutlineLine &line)
{
    return line.kind == Kind::Heading && line.topic != Topic::None && !isSection(line.topic);
}

/// "Company", "Position", "Place" one after the other head the columns of a table: what comes next answers
/// none of them alone.
bool headsColumns(const QList<OutlineLine> &outline, qsizetype at)
{
    constexpr qsizetype columns = 3;
    qsizetype first = at;
    while (first > 0 && isLabel(outline[first - 1]))
        --first;
    qsizetype last = at;
    while (last + 1 < outline.size() && isLabel(outline[last + 1]))
        ++last;
    return last - first + 1 >= columns;
}

} // namespace

QList<OutlineLine> valuesOf(const QList<OutlineLine> &outline, Topic topic)
{
    QList<OutlineLine> values;
    for (const OutlineLine &line : outline) {
        if (line.kind == Kind::Fact && line.topic == topic)
            values.append(line);
    }
    for (qsizetype i = 0; i < outline.size(); ++i) {
        if (outline[i].kind != Kind::Heading || outline[i].topic != topic
            || (isLabel(outline[i]) && headsColumns(outline, i)))
            continue;
        const bool items = i + 1 < outline.size() && outline[i + 1].kind == Kind::Item;
        constexpr int mostItems = 12;
        for (qsizetype k = i + 1;
             k < outline.size() && outline[k].topic == topic && outline[k].kind != Kind::Heading; ++k) {
            const bool fits = items ? outline[k].kind == Kind::Item && k - i <= mostItems : k - i <= 2;
            if (!fits)
                break;
            values.append(outline[k]);
        }
    }
    return values;
}

} // namespace aio::extraction
