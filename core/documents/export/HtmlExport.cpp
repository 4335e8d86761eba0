#include "core/documents/export/HtmlExport.h"

#include "core/documents/composition/Composition.h"
#include "core/documents/photo/Photo.h"

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString element(const QString &name, const QString &inner, const QString &kind = {})
{
    if (inner.isEmpty()) {
        return {};
    }
    const QString attribute = kind.isEmpty() ? QString() : u" class=\"%1\""_s.arg(kind);
    return u"<%1%2>%3</%1>"_s.arg(name, attribute, inner) + u'\n';
}

QString linked(const QString &text, const QString &link)
{
    return link.isEmpty() ? escaped(text) : u"<a href=\"%1\">%2</a>"_s.arg(escaped(link), escaped(text));
}

QString spans(const QList<Span> &parts)
{
    QString html;
    for (const Span &span : parts) {
        QString inner = linked(span.text, span.link);
        inner = span.italic ? u"<em>%1</em>"_s.arg(inner) : inner;
        html += span.bold ? u"<strong>%1</strong>"_s.arg(inner) : inner;
    }
    return html;
}

QString lines(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts) {
        all.append(escaped(text));
    }
    return all.join(u"<br>\n"_s);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return escaped(parts.join(u" · "_s));
}

// Sizes in points, so that print and screen agree with the PDF.
QString styleOf(const DocumentTemplate &looks, const DocumentOptions &options)
{
    const auto pt = [](double value) { return QString::number(value, 'f', 1) + u"pt"_s; };
    const bool serif = looks.text.family.contains("Serif"_L1);
    QString css = u"@page { size: %1; margin: %2mm %3mm %4mm; }\n"_s
                      .arg(options.paper == Paper::Letter ? u"letter"_s : u"A4"_s)
                      .arg(looks.page.top)
                      .arg(looks.page.end)
                      .arg(looks.page.bottom);
    css +=
        u"body { font: %1/%2 \"%3\", %4; color: %5; max-width: 170mm; margin: 12mm auto; padding: 0 6mm; }\n"_s
            .arg(pt(looks.text.size))
            .arg(looks.text.lineHeight)
            .arg(looks.text.family, serif ? u"serif"_s : u"sans-serif"_s, looks.text.color.name());
    css += u"h1 { font-size: %1; line-height: 1.15; margin: 0; color: %2; }\n"_s.arg(
        pt(looks.kind == TemplateKind::Cv ? looks.head.nameSize : 14), looks.text.accent.name());
    css +=
        u"h2 { font-size: %1; color: %2; margin: %3 0 %4; padding-bottom: 1pt; %5%6break-after: avoid; }\n"_s
            .arg(pt(looks.heading.size), looks.text.accent.name(), pt(looks.heading.gapBefore),
                pt(looks.heading.gapAfter),
                looks.heading.rule == HeadingRule::None ? QString() : u"border-bottom: 0.6pt solid; "_s,
                looks.heading.uppercase ? u"text-transform: uppercase; "_s : QString());
    css +=
        u"h3 { font-size: 1em; margin: 0; }\narticle { margin: 0 0 %1; break-inside: avoid-page; }\n"_s.arg(
            pt(looks.entry.gapBefore));
    css +=
        u".head { display: flex; justify-content: space-between; gap: 1em; break-after: avoid; }\n"
        "p { margin: 0 0 3pt; orphans: 2; widows: 2; }\nul { margin: 2pt 0; padding-inline-start: 1.3em; }\n"
        "dl { margin: 0; }\ndt { font-weight: bold; display: inline; }\ndd { display: inline; margin: 0; }\n"
        "dd::after { content: \"\"; display: block; }\na { color: inherit; }\n"_s;
    css +=
        u".muted, time { color: %1; white-space: normal; }\ntime { white-space: nowrap; }\n"
        ".letter p { margin: 0 0 %2; }\n.signature { padding-top: 3em; }\nimg { float: inline-end; height: "
        "32mm; }\n"
        "@media print { body { margin: 0; padding: 0; max-width: none; } a { text-decoration: none; } }\n"_s
            .arg(looks.text.muted.name(), pt(looks.letter.paragraphGap));
    return css;
}

/// As the page has it: the employer leads where the template says so.
bool organizationLeads(const EntryStyle &style, const ComposedSection &section, const ComposedEntry &entry)
{
    const bool career = section.kind == SectionKind::Work || section.kind == SectionKind::Volunteer
        || section.kind == SectionKind::Education;
    return style.organizationFirst && !style.oneLine && career && !entry.title.isEmpty()
        && !entry.organization.isEmpty();
}

QString entryHtml(const ComposedSection &section, const ComposedEntry &entry, const EntryStyle &style)
{
    const bool isReference = section.kind == SectionKind::References;
    const bool swapped = organizationLeads(style, section, entry);
    QString html = u"<div class=\"head\">"_s
        + element(u"h3"_s, linked(swapped ? entry.organization : entry.title, entry.link))
        + element(u"time"_s, escaped(entry.dates)) + u"</div>\n"_s;
    html += element(u"p"_s,
        joined({swapped ? entry.title : entry.organization, entry.location,
            isReference ? QString() : entry.detail}),
        u"muted"_s);
    html += isReference ? element(u"blockquote"_s, escaped(entry.detail)) : QString();
    html += element(u"p"_s, spans(entry.summary.spans));
    QString items;
    for (const ComposedText &highlight : entry.highlights) {
        items += element(u"li"_s, spans(highlight.spans));
    }
    html += element(u"ul"_s, items);
    return element(u"article"_s, html + element(u"p"_s, joined(entry.keywords), u"muted"_s));
}

QString termsHtml(const ComposedSection &section)
{
    QString html;
    for (const ComposedEntry &entry : termLines(section)) {
        QString rest = escaped(entry.keywords.join(u", "_s));
        if (!entry.detail.isEmpty()) {
            rest = rest.isEmpty() ? escaped(entry.detail) : u"%1 (%2)"_s.arg(rest, escaped(entry.detail));
        }
        rest += entry.summary.isEmpty() ? QString() : u" "_s + spans(entry.summary.spans);
        const QString term = entry.title.isEmpty() || rest.isEmpty() ? entry.title : entry.title + u':';
        html += (term.isEmpty() ? QString() : u"<dt>%1</dt> "_s.arg(escaped(term)))
            + u"<dd>%1</dd>\n"_s.arg(rest);
    }
    return element(u"dl"_s, html);
}

QString photoHtml(const QString &source)
{
    const QImage photo = readPhoto(source);
    if (photo.isNull()) {
        return {};
    }
    return u"<img alt=\"\" src=\"data:image/jpeg;base64,%1\">\n"_s.arg(
        QString::fromLatin1(jpegOf(photo).toBase64()));
}

QString cvHtml(const ComposedCv &cv, const EntryStyle &style, bool photo)
{
    QStringList contacts;
    for (const Span &contact : cv.contacts) {
        contacts.append(linked(contact.text, contact.link));
    }
    QString html = element(u"header"_s,
        (photo ? photoHtml(cv.photo) : QString()) + element(u"h1"_s, escaped(cv.name))
            + element(u"p"_s, escaped(cv.label)) + element(u"address"_s, contacts.join(u" · "_s)));
    if (!cv.summary.isEmpty()) {
        html += element(u"section"_s,
            element(u"h2"_s, escaped(cv.summaryHeading)) + element(u"p"_s, spans(cv.summary.spans)));
    }
    for (const ComposedSection &section : cv.sections) {
        QString body = element(u"h2"_s, escaped(section.heading));
        if (section.terms) {
            body += termsHtml(section);
        } else {
            for (const ComposedEntry &entry : section.entries) {
                body += entryHtml(section, entry, style);
            }
        }
        html += element(u"section"_s, body);
    }
    return element(u"main"_s, html);
}

QString letterHtml(const ComposedLetter &letter)
{
    QStringList sender;
    for (const Span &contact : letter.senderContacts) {
        sender.append(linked(contact.text, contact.link));
    }
    QString html = element(u"address"_s,
        lines(QStringList{letter.senderName} + letter.senderAddress) + u"<br>\n"_s
            + sender.join(u"<br>\n"_s));
    html += element(u"p"_s, lines(letter.recipient)) + element(u"p"_s, escaped(letter.dateLine), u"muted"_s);
    html += element(u"h1"_s, escaped(letter.subject)) + element(u"p"_s, escaped(letter.salutation));
    for (const ComposedText &paragraph : letter.paragraphs) {
        html += element(u"p"_s, spans(paragraph.spans));
    }
    html +=
        element(u"p"_s, escaped(letter.closing)) + element(u"p"_s, escaped(letter.signature), u"signature"_s);
    if (!letter.enclosures.isEmpty()) {
        QString items;
        for (const QString &enclosure : letter.enclosures) {
            items += element(u"li"_s, escaped(enclosure));
        }
        html += element(u"p"_s, element(u"strong"_s, escaped(letter.enclosuresHeading)))
            + element(u"ul"_s, items);
    }
    return element(u"main"_s, html, u"letter"_s);
}

} // namespace

QString htmlOf(const Draft &draft, const DocumentTemplate &looks, const DocumentOptions &options)
{
    const DocumentTemplate own = withOptions(looks, options);
    const DocumentWords words(draft.language);
    QString body;
    if (const auto *const cv = std::get_if<CvContent>(&draft.content)) {
        ComposedCv composed = composeCv(*cv, draft.language);
        composed.sections = inOrder(composed.sections, own.order);
        body = cvHtml(composed, own.entry, options.photo && own.head.photoSize > 0);
    } else {
        body = letterHtml(composeLetter(
            std::get<LetterContent>(draft.content), draft.language, options.paper == Paper::Letter));
    }
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
           "style-src "
           "'unsafe-inline'\">\n"_s.arg(words.language(), words.rightToLeft() ? u"rtl"_s : u"ltr"_s)
        + element(u"title"_s, escaped(documentTitle(draft))) + element(u"style"_s, styleOf(own, options))
        + u"</head>\n<body>\n"_s + body + u"</body>\n</html>\n"_s;
}

} // namespace aio::documents
