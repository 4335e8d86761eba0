#include "core/documents/reading/TextLines.h"

#include "core/documents/reading/CvReader.h"
#include "core/documents/reading/CvWriter.h"
#include "core/documents/reading/SectionHeadings.h"
#include "core/extraction/text/LineShape.h"
#include "core/extraction/text/TextDecoder.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace aio {

using namespace extraction;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CvReader)
};

struct RawLine
{
    LineShape shape;
    QStringList parts;
    QList<QPair<QString, QString>> links; ///< words and where they lead
    qsizetype width = 0;
    qsizetype indent = 0;
    bool bold = false;
    bool underlined = false;
    bool gap = false;
};

// Markdown as a reader sees it; links are taken down.
QString plain(QString text, RawLine &line)
{
    static const QRegularExpression link(
        QStringLiteral("!?\\[([^\\]\\n]{0,300})\\]\\(<?([^)\\s>]{1,500})>?[^)]{0,80}\\)"));
    for (auto match = link.match(text); match.hasMatch(); match = link.match(text)) {
        const QString words = match.captured(1).remove(u'`').remove(u'*').trimmed();
        const bool image = match.captured().startsWith(u'!');
        if (!image) {
            line.links.append({words, match.captured(2)});
        }
        text.replace(match.capturedStart(), match.capturedLength(), image ? QString() : words);
    }
    static const QRegularExpression whole(QStringLiteral("^(\\*\\*|__)(?!\\s).+\\1\\s*:?$"));
    static const QRegularExpression first(QStringLiteral("^(\\*\\*|__)(?!\\s)[^*_]+\\1"));
    line.bold = line.bold || whole.match(text.trimmed()).hasMatch() || first.match(text.trimmed()).hasMatch();
    text.remove(QStringLiteral("**")).remove(QStringLiteral("__")).remove(u'`');
    static const QRegularExpression starred(
        QStringLiteral("(?<![\\w*])([*_])(?!\\s)([^*_\\n]{1,200}?)(?<!\\s)\\1(?![\\w*])"));
    text.replace(starred, QStringLiteral("\\2"));
    if (text.endsWith(u'\\')) {
        text.chop(1);
    }
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->|<br ?/?>|&nbsp;"));
    return text.replace(comment, QStringLiteral(" "));
}

QStringList partsOf(const QString &content, LineShape::Kind kind)
{
    if (kind == LineShape::Kind::Row) {
        QStringList cells = content.split(u'|', Qt::SkipEmptyParts);
        cells.removeIf([](const QString &cell) { return cell.trimmed().isEmpty(); });
        return cells;
    }
    static const QRegularExpression wide(QStringLiteral("\\t+\\s*| {3,}"));
    return content.trimmed().split(wide, Qt::SkipEmptyParts);
}

QList<RawLine> rawLines(QStringView text, const WorkContext &context)
{
    QList<RawLine> lines;
    bool gap = true;
    for (const QStringView raw : QStringTokenizer(text, u'\n')) {
        if (context.interrupted()) {
            break;
        }
        constexpr qsizetype longest = 20'000;
        const QStringView whole = raw.first(std::min(longest, raw.size()));
        RawLine line;
        line.shape = shapeOf(whole);
        if (line.shape.kind == LineShape::Kind::Blank) {
            gap = true;
            continue;
        }
        if (line.shape.kind == LineShape::Kind::Rule) {
            const QStringView mark = whole.trimmed();
            const bool under = !gap && !lines.isEmpty() && (mark.startsWith(u'=') || mark.startsWith(u'-'))
                && lines.constLast().shape.kind == LineShape::Kind::Text;
            if (under) {
                lines.last().underlined = true;
            }
            gap = true;
            continue;
        }
        while (line.indent < whole.size() && whole.at(line.indent).isSpace()) {
            ++line.indent;
        }
        const bool row = line.shape.kind == LineShape::Kind::Row;
        const QStringView content = row
            ? whole
            : whole.mid(line.shape.start, std::max<qsizetype>(0, line.shape.end - line.shape.start));
        line.parts = partsOf(plain(content.toString(), line), line.shape.kind);
        line.width = whole.size();
        line.gap = gap;
        gap = false;
        if (!line.parts.isEmpty()) {
            lines.append(line);
        }
    }
    return lines;
}

class Joiner
{
public:
    explicit Joiner(QList<RawLine> lines)
        : m_lines(std::move(lines))
    {
        for (const RawLine &line : std::as_const(m_lines)) {
            m_widest = std::max(m_widest, line.width);
        }
    }

    CvSource take()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            RawLine line = m_lines.at(i);
            while (i + 1 < m_lines.size() && goesOn(line, m_lines.at(i), m_lines.at(i + 1))) {
                ++i;
                line.parts.last() += u' ' + m_lines.at(i).parts.join(u' ').trimmed();
                line.links += m_lines.at(i).links;
            }
            write(line);
        }
        return m_writer.take();
    }

private:
    [[nodiscard]] bool goesOn(const RawLine &start, const RawLine &above, const RawLine &line) const
    {
        if (line.gap || line.shape.kind != LineShape::Kind::Text || line.underlined || line.parts.size() > 1
            || line.bold || start.shape.kind == LineShape::Kind::Heading || start.underlined
            || sectionOfLine(line.parts.constFirst()) != CvSection::None) {
            return false;
        }
        const bool item = start.shape.kind == LineShape::Kind::Item;
        if (item && line.indent > start.indent) {
            return true;
        }
        constexpr qsizetype fewest = 55;
        constexpr qsizetype widestWrap = 120;
        const bool full =
            above.width >= fewest && above.width * 100 >= m_widest * 75 && m_widest <= widestWrap;
        const QString &text = start.parts.constLast();
        const QChar last = text.back();
        // A line that ends with a year is an entry of its own.
        const bool ends = last == u'.' || last == u'!' || last == u'?' || last == u':' || last.isDigit();
        const bool lower = line.parts.constFirst().front().isLower();
        constexpr qsizetype wide = 75; // no width that a line of facts happens to have
        static const QRegularExpression dated(QStringLiteral("^(?:\\d{1,2}[./])?(?:19|20)\\d\\d\\s*[–—-]"));
        if (dated.match(line.parts.constFirst()).hasMatch()) {
            return false;
        }
        return full && start.parts.size() == 1
            && (lower || (!item && !ends && above.width >= wide && line.indent == above.indent));
    }

    void write(const RawLine &raw)
    {
        CvLine line;
        line.bold = raw.bold;
        line.gapBefore = raw.gap;
        switch (raw.shape.kind) {
        case LineShape::Kind::Heading:
            line.kind = CvLine::Kind::Heading;
            line.level = std::max(1, raw.shape.level);
            break;
        case LineShape::Kind::Item:
            line.kind = CvLine::Kind::Item;
            line.level = std::max(1, raw.shape.level);
            break;
        default:
            line.kind = raw.underlined ? CvLine::Kind::Heading : CvLine::Kind::Text;
            line.level = raw.underlined ? 2 : 0;
        }
        const qsizetype start = m_writer.position();
        m_writer.add(line, raw.parts);
        const QString written = m_writer.document().text.mid(start);
        for (const auto &[words, target] : raw.links) {
            const qsizetype at = words.isEmpty() ? -1 : written.indexOf(words.simplified());
            if (at >= 0) {
                m_writer.addLink({start + at, start + at + words.simplified().size()}, target);
            }
        }
    }

    QList<RawLine> m_lines;
    CvWriter m_writer;
    qsizetype m_widest = 0;
};

} // namespace

Result<CvSource> readCvText(const QByteArray &bytes, const WorkContext &context)
{
    const auto decoded = decodeText(bytes);
    if (!decoded) {
        return Failure(decoded.error());
    }
    const QStringView text = QStringView(decoded->text).left(CvLimits::maxCharacters);
    CvSource source = Joiner(rawLines(text, context)).take();
    source.document.kind = SourceDocument::Kind::Text;
    if (text.size() < decoded->text.size() && source.document.warnings.isEmpty()) {
        source.document.warnings.append(
            Text::tr("The file is very long: only its first 400,000 characters were read."));
    }
    if (decoded->damaged) {
        source.document.warnings.append(
            Text::tr("Some characters of the text are damaged and were replaced."));
    }
    return source;
}

} // namespace aio
