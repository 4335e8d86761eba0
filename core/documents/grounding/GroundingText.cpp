#include "core/documents/grounding/GroundingText.h"

#include "core/documents/draft/CvProfile.h"
#include "core/documents/draft/DraftJson.h"
#include "core/documents/grounding/MarkupText.h"
#include "core/documents/lexicon/DateMentions.h"
#include "core/documents/lexicon/Lexicon.h"
#include "core/documents/resume/ResumeJson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace aio::grounding {

using namespace lexicon;

namespace {

using Field = Segment::Field;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GroundingText)
};

constexpr qsizetype longestHeadLine = 110;
constexpr qsizetype sentenceWords = 9;

struct Line
{
    TextSpan span; ///< without indentation and bullet
    bool bullet = false;
    bool heading = false; ///< marked as one
    bool indented = false;
    bool blank = true;
};

QList<Line> linesOf(const QString &text)
{
    static const QString bullets = QStringLiteral("•‣◦▪●*-–—·+✓");
    QList<Line> lines;
    qsizetype at = 0;
    while (at <= text.size()) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        Line line;
        qsizetype from = at;
        while (from < end && (text.at(from).isSpace() || text.at(from) == QChar(u'\u0002'))) {
            line.heading = line.heading || text.at(from) == QChar(u'\u0002');
            ++from;
        }
        line.indented = from > at;
        if (from + 1 < end && bullets.contains(text.at(from)) && text.at(from + 1).isSpace()) {
            line.bullet = true;
            ++from;
            while (from < end && text.at(from).isSpace()) {
                ++from;
            }
        }
        qsizetype to = end;
        while (to > from && text.at(to - 1).isSpace()) {
            --to;
        }
        line.span = {from, to};
        line.blank = to <= from;
        lines.append(line);
        at = end + 1;
    }
    return lines;
}

bool isSalutation(QStringView line)
{
    static const QRegularExpression words(
        QStringLiteral("^(dear|hello|hi|to whom|sehr geehrte|hallo|guten "
                       "tag|liebe|lieber|bonjour|madame|monsieur|mesdames|chère|cher|"
                       "estimad|apreciad|gentil|egregi|spett|buongiorno|prezad|exm|caro|cara|geachte|beste|"
                       "buenos días)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 90;
    return line.size() < longest && words.match(line).hasMatch()
        && (line.endsWith(u',') || line.endsWith(u':') || line.endsWith(u'!'));
}

bool isClosing(QStringView line)
{
    static const QRegularExpression words(
        QStringLiteral("^(yours|sincerely|kind regards|best regards|regards|with kind|warm regards|best "
                       "wishes|mit freundlichen|freundliche gr|"
                       "viele gr|beste gr|herzliche gr|hochachtungsvoll|cordialement|bien "
                       "cordialement|sincères salutations|je vous prie|veuillez|"
                       "dans l'attente|atentamente|un cordial saludo|saludos|reciba|cordiali saluti|distinti "
                       "saluti|atenciosamente|com os melhores|"
                       "cordialmente|met vriendelijke|hoogachtend)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 140;
    return line.size() < longest && words.match(line).hasMatch();
}

bool isSubject(QStringView line)
{
    static const QRegularExpression words(
        QStringLiteral("^(re:|subject|application|betreff|bewerbung|objet|candidature|asunto|solicitud|"
                       "candidatura|oggetto|assunto|betreft|sollicitatie)"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(line).hasMatch();
}

/// Cuts a plain document into segments by what its lines look like.
class LineReader
{
public:
    explicit LineReader(const QString &text)
        : m_text(text)
        , m_lines(linesOf(text))
    {
    }

    QList<Segment> read()
    {
        qsizetype salutation = -1;
        for (qsizetype i = 0; i < m_lines.size() && salutation < 0; ++i) {
            salutation = isSalutation(view(m_lines.at(i))) ? i : -1;
        }
        if (salutation >= 0) {
            readLetter(salutation);
        } else {
            readCv();
        }
        return m_segments;
    }

private:
    [[nodiscard]] QStringView view(const Line &line) const
    {
        return QStringView(m_text).mid(line.span.start, line.span.length());
    }

    void add(const Line &line, Field field) { m_segments.append({line.span, field, m_entry, {}}); }

    /// A subject below the salutation: a short line that is no sentence.
    [[nodiscard]] static bool isLateSubject(QStringView line)
    {
        return !isClosing(line) && isSubject(line) && line.size() < longestHeadLine && !line.endsWith(u'.');
    }

    void readLetter(qsizetype salutation)
    {
        bool closed = false;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const Line &line = m_lines.at(i);
            if (line.blank) {
                m_open = false;
            } else if (i < salutation) {
                add(line, isSubject(view(line)) ? Field::Target : Field::Head);
            } else if (i == salutation || (!closed && isLateSubject(view(line)))) {
                add(line, Field::Target);
            } else if (closed || isClosing(view(line))) {
                closed = true;
                add(line, Field::Aside);
            } else {
                addProse(line);
            }
        }
    }

    /// Lines of one paragraph are one segment, so that sentences may run over them.
    void addProse(const Line &line)
    {
        if (m_open && !line.bullet && !m_segments.isEmpty()) {
            m_segments.last().span.end = line.span.end;
            return;
        }
        add(line, Field::Prose);
        m_open = true;
    }

    [[nodiscard]] const Concept *sectionOf(const Line &line) const
    {
        QString words = view(line).toString();
        while (words.endsWith(u':')) {
            words.chop(1);
        }
        constexpr qsizetype longest = 60;
        return words.size() < longest && !line.bullet ? Lexicon::shared().whole(words, Category::Section)
                                                      : nullptr;
    }

    void readCv()
    {
        bool anySection = false;
        for (const Line &line : m_lines) {
            anySection = anySection || (!line.blank && sectionOf(line) != nullptr);
        }
        QString section = QStringLiteral("head");
        int headLines = 0;
        for (const Line &line : m_lines) {
            if (line.blank) {
                m_open = false;
                continue;
            }
            if (const Concept *named = sectionOf(line)) {
                section = named->id;
                m_open = false;
                m_entry = -1;
                add(line, Field::Aside);
            } else if (section == u"head") {
                ++headLines;
                readHead(line, anySection, headLines);
            } else {
                readBody(line, section);
            }
        }
    }

    void readHead(const Line &line, bool anySection, int number)
    {
        const QList<Word> words = wordsOf(view(line));
        const bool sentence = words.size() >= sentenceWords || view(line).endsWith(u'.') || m_open;
        constexpr int headOfProse = 3;
        if (sentence || (!anySection && number > headOfProse)) {
            addProse(line);
        } else if (number > 1 && Lexicon::shared().contains(words, Category::Head)) {
            add(line, Field::Label);
        } else {
            add(line, Field::Head);
        }
    }

    [[nodiscard]] bool looksLikeEntry(const Line &line) const
    {
        const QStringView text = view(line);
        const QList<Word> words = wordsOf(text);
        const bool dated = !datesIn(text, words).isEmpty();
        if (line.heading) {
            return true;
        }
        if (text.endsWith(u'.') && !text.endsWith(u"Inc.") && !text.endsWith(u"Ltd.")) {
            return false;
        }
        constexpr qsizetype bulletWords = 16;
        if (line.bullet) {
            const auto dates = datesIn(text, words);
            const bool period = !dates.isEmpty() && dates.last().kind == DateMention::Kind::Range;
            return period && words.size() <= bulletWords;
        }
        return text.size() < longestHeadLine && (dated || words.size() <= sentenceWords + 2);
    }

    void readBody(const Line &line, const QString &section)
    {
        if (section == u"skills") {
            add(line, Field::Skills);
        } else if (section == u"languages") {
            add(line, Field::Languages);
        } else if (section == u"certificates") {
            add(line, Field::Certificate);
        } else if (section == u"awards") {
            add(line, Field::Award);
        } else if (section == u"interests" || section == u"references" || section == u"publications"
            || (section == u"projects" && line.heading)) {
            add(line, Field::Aside);
        } else if (section == u"contact") {
            add(line, Field::Head);
        } else if (section == u"education" && view(line).size() < longestHeadLine + longestHeadLine / 2) {
            addEntry(line, Field::EducationHead);
        } else if ((section == u"work" || section == u"volunteer") && looksLikeEntry(line)
            && !(m_open && line.indented)) {
            addEntry(line, Field::EntryHead);
        } else {
            addProse(line);
        }
    }

    /// Lines of a head that follow each other belong to one entry.
    void addEntry(const Line &line, Field field)
    {
        const bool continues = !m_segments.isEmpty() && m_segments.last().field == field && !line.heading
            && QStringView(m_text)
                    .mid(m_segments.last().span.end, line.span.start - m_segments.last().span.end)
                    .count(u'\n')
                <= 2;
        if (!continues || line.bullet) {
            m_entry = ++m_entries;
        }
        m_open = false;
        add(line, field);
    }

    const QString &m_text;
    QList<Line> m_lines;
    QList<Segment> m_segments;
    int m_entry = -1;
    int m_entries = -1;
    bool m_open = false;
};

GroundingText fromReadable(const QString &readable)
{
    GroundingText result;
    result.text = readable;
    result.segments = LineReader(result.text).read();
    return result;
}

} // namespace

GroundingText plainGroundingText(const QString &text)
{
    return fromReadable(text);
}

GroundingText markdownGroundingText(const QString &text)
{
    return fromReadable(withoutMarkdown(text));
}

GroundingText htmlGroundingText(const QString &text)
{
    return fromReadable(withoutHtml(text));
}

Result<GroundingText> draftFileText(const QString &name, const QByteArray &bytes)
{
    constexpr qsizetype mostBytes = 4 * 1024 * 1024;
    if (bytes.size() > mostBytes) {
        return failure(ErrorKind::BadInput, Text::tr("The draft is larger than 4 MB."),
            Text::tr("Check whether this is the right file."));
    }
    const QString suffix = name.section(u'.', -1).toLower();
    if (suffix != u"json") {
        const QString text = QString::fromUtf8(bytes);
        if (text.trimmed().isEmpty()) {
            return failure(ErrorKind::BadInput, Text::tr("The draft is empty."));
        }
        if (suffix == u"html" || suffix == u"htm") {
            return htmlGroundingText(text);
        }
        return suffix == u"md" || suffix == u"markdown" ? markdownGroundingText(text)
                                                        : plainGroundingText(text);
    }
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QString kind = document.object().value(QStringLiteral("kind")).toString();
    if (kind == u"cv" || kind == u"letter") {
        return groundingText(draftFromJson(document.object()));
    }
    const Result<Resume> resume = parseResume(bytes);
    if (!resume) {
        return Failure(resume.error());
    }
    Draft draft;
    draft.content = cvOf(*resume);
    return groundingText(draft);
}

} // namespace aio::grounding
