#include "core/documents/export/TextExport.h"

#include "core/documents/composition/Composition.h"

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

// The notation of one kind of text file.
class Notation
{
public:
    explicit Notation(bool markdown)
        : m_markdown(markdown)
    {
    }

    [[nodiscard]] QString words(const QString &text) const
    {
        if (!m_markdown) {
            return text;
        }
        QString escaped;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (u"\\`*_[]<>#|~&"_s.contains(c) || (i == 0 && u"+-="_s.contains(c))
                || (c == u'.' && i > 0 && text.left(i).toInt() > 0)
                || (c == u'!' && text.mid(i + 1, 1) == u"[")) {
                escaped += u'\\';
            }
            escaped += c;
        }
        return escaped;
    }
    [[nodiscard]] QString bold(const QString &text) const
    {
        return m_markdown && !text.isEmpty() ? u"**"_s + words(text) + u"**"_s : text;
    }
    [[nodiscard]] QString link(const QString &text, const QString &address) const
    {
        if (address.isEmpty()) {
            return words(text);
        }
        QString safe = address;
        safe.replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s);
        return m_markdown ? u"[%1](<%2>)"_s.arg(words(text), safe) : text;
    }
    [[nodiscard]] QString spans(const ComposedText &text) const
    {
        QString all;
        for (const Span &span : text.spans) {
            const QString inner = words(span.text);
            // A mark must hug its words.
            const QString mark = !m_markdown ? QString()
                : span.bold && span.italic   ? u"***"_s
                : span.bold                  ? u"**"_s
                : span.italic                ? u"*"_s
                                             : QString();
            const qsizetype lead = inner.size() - QStringView(inner).trimmed().size();
            all += mark.isEmpty() || lead > 0 ? inner : mark + inner + mark;
        }
        return all;
    }
    void title(const QString &text) { block(m_markdown ? u"# "_s + words(text) : text); }
    void heading(const QString &text)
    {
        if (!text.isEmpty()) {
            block(m_markdown ? u"## "_s + words(text) : text.toUpper());
        }
    }
    void entry(const QString &text) { block(m_markdown ? u"### "_s + text : text); }
    void block(const QString &text)
    {
        if (!text.isEmpty()) {
            m_out += (m_out.isEmpty() ? QString() : u"\n"_s) + text + u'\n';
        }
    }
    void line(const QString &text) { m_out += text + (m_markdown ? u"  \n"_s : u"\n"_s); }
    void item(const QString &text) { m_out += u"- "_s + text + u'\n'; }
    void gap() { m_out += u'\n'; }

    [[nodiscard]] QString result() const { return m_out; }
    [[nodiscard]] bool isMarkdown() const { return m_markdown; }

private:
    bool m_markdown;
    QString m_out;
};

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

void writeTerms(const ComposedSection &section, Notation &out)
{
    out.gap();
    for (const ComposedEntry &entry : termLines(section)) {
        QString rest = out.words(entry.keywords.join(u", "_s));
        if (!entry.detail.isEmpty()) {
            const QString detail = out.words(entry.detail);
            rest = rest.isEmpty() ? detail : u"%1 (%2)"_s.arg(rest, detail);
        }
        rest = joined({rest, out.spans(entry.summary)}, u" – "_s);
        const bool terse = rest.isEmpty() || entry.title.isEmpty();
        out.item(terse ? out.words(entry.title) + rest : out.bold(entry.title + u':') + u' ' + rest);
    }
}

void writeEntry(const ComposedSection &section, const ComposedEntry &entry, Notation &out)
{
    const QString title = out.link(entry.title, entry.link);
    out.entry(joined({title, out.words(entry.organization)}, u", "_s));
    const bool isReference = section.kind == SectionKind::References;
    const QString about = joined({out.words(entry.dates), out.words(entry.location),
                                     isReference ? QString() : out.words(entry.detail)},
        u" · "_s);
    if (out.isMarkdown()) {
        out.block(about);
    } else if (!about.isEmpty()) {
        out.line(about);
        if (!entry.link.isEmpty()) {
            out.line(entry.link);
        }
    }
    if (isReference) {
        out.block(out.words(entry.detail));
    }
    out.block(out.spans(entry.summary));
    if (!entry.highlights.isEmpty()) {
        out.gap();
    }
    for (const ComposedText &highlight : entry.highlights) {
        out.item(out.spans(highlight));
    }
    out.block(out.words(entry.keywords.join(u", "_s)));
}

QString cvText(const ComposedCv &cv, Notation out)
{
    if (!cv.name.isEmpty()) {
        out.title(cv.name);
    }
    out.block(out.bold(cv.label));
    QStringList contacts;
    for (const Span &contact : cv.contacts) {
        contacts.append(out.link(contact.text, contact.link));
    }
    out.block(contacts.join(u" · "_s));
    if (!cv.summary.isEmpty()) {
        out.heading(cv.summaryHeading);
        out.block(out.spans(cv.summary));
    }
    for (const ComposedSection &section : cv.sections) {
        out.heading(section.heading);
        if (section.terms) {
            writeTerms(section, out);
            continue;
        }
        for (const ComposedEntry &entry : section.entries) {
            writeEntry(section, entry, out);
        }
    }
    return out.result();
}

void writeLines(const QStringList &lines, Notation &out)
{
    if (!lines.isEmpty()) {
        out.gap();
    }
    for (const QString &line : lines) {
        out.line(out.words(line));
    }
}

QString letterText(const ComposedLetter &letter, Notation out)
{
    QStringList sender = QStringList{letter.senderName} + letter.senderAddress;
    for (const Span &contact : letter.senderContacts) {
        sender.append(contact.text);
    }
    sender.removeAll(QString());
    writeLines(sender, out);
    writeLines(letter.recipient, out);
    out.block(out.words(letter.dateLine));
    out.block(out.bold(letter.subject));
    out.block(out.words(letter.salutation));
    for (const ComposedText &paragraph : letter.paragraphs) {
        out.block(out.spans(paragraph));
    }
    out.block(out.words(letter.closing));
    out.block(out.words(letter.signature));
    if (!letter.enclosures.isEmpty()) {
        out.block(out.bold(letter.enclosuresHeading));
        out.gap();
        for (const QString &enclosure : letter.enclosures) {
            out.item(out.words(enclosure));
        }
    }
    return out.result().trimmed() + u'\n';
}

QString textOf(const Draft &draft, bool american, bool markdown)
{
    const Notation notation(markdown);
    if (const auto *const cv = std::get_if<CvContent>(&draft.content)) {
        return cvText(composeCv(*cv, draft.language), notation);
    }
    return letterText(
        composeLetter(std::get<LetterContent>(draft.content), draft.language, american), notation);
}

} // namespace

QString plainTextOf(const Draft &draft, bool american)
{
    return textOf(draft, american, false);
}

QString markdownOf(const Draft &draft, bool american)
{
    return textOf(draft, american, true);
}

} // namespace aio::documents
