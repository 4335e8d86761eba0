#include "core/documents/composition/Composition.h"

#include "core/documents/draft/Markup.h"

#include <QUrl>

#include <algorithm>

namespace aio::documents {

using namespace Qt::StringLiterals;

QString ComposedText::plain() const
{
    QString text;
    for (const Span &span : spans) {
        text += span.text;
    }
    return text;
}

namespace {

void append(QList<Span> &spans, const QString &text, bool bold, bool italic)
{
    if (text.isEmpty()) {
        return;
    }
    if (!spans.isEmpty() && spans.constLast().bold == bold && spans.constLast().italic == italic) {
        spans.last().text += text;
        return;
    }
    spans.append({text, bold, italic, {}});
}

// Control characters have no looks and are not allowed in XML.
QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || c.isSpace()) {
            clean += c == QChar::Nbsp || c == QChar(0x202f) ? c : u' ';
        } else if (c.unicode() >= 0x20 && c.unicode() != 0x7f && c.unicode() < 0xfffe) {
            clean += c;
        }
    }
    // Half of a surrogate pair is no character.
    return QString::fromUtf8(clean.toUtf8()).trimmed();
}

} // namespace

QList<Span> spansOf(const QString &text)
{
    QList<Span> spans;
    const QList<MarkupRun> runs = markupRuns(printable(text));
    for (const MarkupRun &run : runs) {
        append(spans, run.text, run.bold, run.italic);
    }
    return spans;
}

QString safeLink(const QString &address)
{
    QString text = printable(address);
    if (text.isEmpty() || text.contains(u' ')) {
        return {};
    }
    if (!text.contains(u':')) {
        text = (text.contains(u'@') ? u"mailto:"_s : u"https://"_s) + text;
    }
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    return url.isValid() && (web || scheme == "mailto"_L1 || scheme == "tel"_L1)
        ? QString::fromLatin1(url.toEncoded())
        : QString();
}

namespace {

QString shownUrl(const QString &url)
{
    QString shown = printable(url);
    for (const QLatin1StringView prefix : {"https://"_L1, "http://"_L1, "www."_L1}) {
        if (shown.startsWith(prefix)) {
            shown = shown.mid(prefix.size());
        }
    }
    return shown.endsWith(u'/') ? shown.chopped(1) : shown;
}

void addContact(QList<Span> &contacts, const QString &text, const QString &link = {})
{
    const QString shown = printable(text);
    if (!shown.isEmpty()) {
        contacts.append({shown, false, false, link});
    }
}

// Numbers and addresses run from left to right in a line that runs the other way, with their signs.
void keepDirection(QList<Span> &contacts)
{
    for (Span &contact : contacts) {
        const bool leftToRight = std::none_of(contact.text.begin(), contact.text.end(),
            [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
        if (leftToRight) {
            contact.text = u'\u200e' + contact.text + u'\u200e';
        }
    }
}

QString telephone(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if ((c >= u'0' && c <= u'9') || (c == u'+' && digits.isEmpty())) {
            digits += c;
        }
    }
    return digits.size() < 5 ? QString() : u"tel:"_s + digits;
}

QString placeOf(const ResumeLocation &location)
{
    QStringList parts;
    const QString city =
        QStringList{printable(location.postalCode), printable(location.city)}.join(u' ').trimmed();
    for (const QString &part : {printable(location.address), city, printable(location.region)}) {
        if (!part.isEmpty() && !parts.contains(part)) {
            parts.append(part);
        }
    }
    return parts.join(u", "_s);
}

QList<Span> contactsOf(const ResumeBasics &basics)
{
    QList<Span> contacts;
    addContact(contacts, placeOf(basics.location));
    addContact(contacts, basics.email, safeLink(basics.email));
    addContact(contacts, basics.phone, telephone(basics.phone));
    addContact(contacts, shownUrl(basics.url), safeLink(basics.url));
    for (const ResumeProfile &profile : basics.profiles) {
        const QString shown = profile.url.isEmpty()
            ? QStringList{profile.network, profile.username}.join(u' ')
            : shownUrl(profile.url);
        addContact(contacts, shown, safeLink(profile.url));
    }
    return contacts;
}

ComposedText composed(const DraftText &text, bool slanted)
{
    ComposedText result{text.id, {}};
    if (text.included) {
        result.spans = spansOf(text.text);
    }
    for (Span &span : result.spans) {
        span.italic = span.italic && slanted;
    }
    return result;
}

ComposedEntry composed(const DraftEntry &entry, const DocumentWords &words)
{
    ComposedEntry result;
    result.sourceId = entry.id;
    result.title = printable(entry.title);
    result.organization = printable(entry.organization);
    result.detail = printable(entry.detail);
    result.location = printable(entry.location);
    result.link = safeLink(entry.url);
    result.dates = words.period(entry.startDate, entry.endDate, entry.ongoing);
    result.summary = composed(entry.summary, words.slanted());
    for (const DraftText &highlight : entry.highlights) {
        if (const ComposedText text = composed(highlight, words.slanted()); !text.isEmpty()) {
            result.highlights.append(text);
        }
    }
    for (const QString &keyword : entry.keywords) {
        if (const QString shown = printable(keyword); !shown.isEmpty()) {
            result.keywords.append(shown);
        }
    }
    return result;
}

bool isEmpty(const ComposedEntry &entry)
{
    return entry.title.isEmpty() && entry.organization.isEmpty() && entry.detail.isEmpty()
        && entry.dates.isEmpty() && entry.summary.isEmpty() && entry.highlights.isEmpty()
        && entry.keywords.isEmpty();
}

bool isOfTerms(SectionKind kind)
{
    return kind == SectionKind::Skills || kind == SectionKind::Languages || kind == SectionKind::Interests;
}

bool isBareTerm(const ComposedEntry &entry)
{
    return !entry.title.isEmpty() && entry.organization.isEmpty() && entry.detail.isEmpty()
        && entry.location.isEmpty() && entry.link.isEmpty() && entry.dates.isEmpty()
        && entry.summary.isEmpty() && entry.highlights.isEmpty() && entry.keywords.isEmpty();
}

} // namespace

QList<ComposedEntry> termLines(const ComposedSection &section)
{
    QList<ComposedEntry> lines;
    bool open = false; // the last line takes more names
    for (const ComposedEntry &entry : section.entries) {
        const bool bare = isBareTerm(entry);
        if (bare && open) {
            lines.last().keywords.append(entry.title);
            continue;
        }
        ComposedEntry line = entry;
        if (bare) {
            line.keywords = {line.title};
            line.title.clear();
        }
        open = bare;
        lines.append(line);
    }
    return lines;
}

QList<ComposedSection> inOrder(const QList<ComposedSection> &sections, const QList<SectionKind> &order)
{
    QList<ComposedSection> result;
    for (const SectionKind kind : order) {
        for (const ComposedSection &section : sections) {
            if (section.kind == kind) {
                result.append(section);
            }
        }
    }
    for (const ComposedSection &section : sections) {
        if (!order.contains(section.kind)) {
            result.append(section);
        }
    }
    return result;
}

ComposedCv composeCv(const CvContent &cv, const QString &language)
{
    const DocumentWords words(language);
    ComposedCv result;
    result.language = words.language();
    result.rightToLeft = words.rightToLeft();
    result.name = printable(cv.basics.name);
    result.label = printable(cv.basics.label);
    result.photo = cv.basics.image;
    result.contacts = contactsOf(cv.basics);
    if (result.rightToLeft) {
        keepDirection(result.contacts);
    }
    result.summaryHeading = words.word(u"summary"_s);
    result.summary = composed(cv.summary, words.slanted());
    for (const DraftSection &section : cv.sections) {
        ComposedSection shown{
            section.id, section.kind, printable(section.heading), isOfTerms(section.kind), {}};
        if (shown.heading.isEmpty()) {
            shown.heading = words.heading(section.kind);
        }
        for (const DraftEntry &entry : section.entries) {
            const ComposedEntry line = composed(entry, words);
            if (entry.included && !isEmpty(line)) {
                shown.entries.append(line);
            }
        }
        if (section.included && !shown.entries.isEmpty()) {
            result.sections.append(shown);
        }
    }
    return result;
}

namespace {

LetterForm formOf(const QString &language, bool american)
{
    if (language == "de"_L1) {
        return LetterForm::Din5008B;
    }
    if (language == "en"_L1) {
        return american ? LetterForm::American : LetterForm::British;
    }
    return language == "fr"_L1 ? LetterForm::French : LetterForm::General;
}

QStringList linesOf(const QStringList &lines)
{
    QStringList shown;
    for (const QString &line : lines) {
        if (const QString text = printable(line); !text.isEmpty()) {
            shown.append(text);
        }
    }
    return shown;
}

QString dateLineOf(const QString &place, const QString &date, const DocumentWords &words, LetterForm form)
{
    if (place.isEmpty() || date.isEmpty() || form == LetterForm::American || form == LetterForm::British) {
        return date;
    }
    if (form == LetterForm::French) {
        return u"%1, le %2"_s.arg(place, date);
    }
    return place + (words.ideographic() ? u"　"_s : u", "_s) + date;
}

} // namespace

ComposedLetter composeLetter(const LetterContent &letter, const QString &language, bool american)
{
    const DocumentWords words(language);
    ComposedLetter result;
    result.language = words.language();
    result.rightToLeft = words.rightToLeft();
    result.form = formOf(result.language, american);
    const LetterParty &sender = letter.sender;
    result.senderName = printable(sender.name);
    result.senderAddress = linesOf(QStringList{sender.organization} + sender.addressLines);
    result.returnAddress = linesOf(QStringList{sender.name} + sender.addressLines).join(u" · "_s);
    addContact(result.senderContacts, sender.phone, telephone(sender.phone));
    addContact(result.senderContacts, sender.email, safeLink(sender.email));
    addContact(result.senderContacts, shownUrl(sender.url), safeLink(sender.url));
    if (result.rightToLeft) {
        keepDirection(result.senderContacts);
    }
    const QString date = words.letterDate(letter.date, american);
    const auto inform = [&](const QString &key, const QString &text, const QString &link) {
        if (const QString shown = printable(text); !shown.isEmpty()) {
            result.information.append({words.word(key), Span{shown, false, false, link}});
        }
    };
    inform(u"phone"_s, sender.phone, telephone(sender.phone));
    inform(u"email"_s, sender.email, safeLink(sender.email));
    inform(u"web"_s, shownUrl(sender.url), safeLink(sender.url));
    inform(u"date"_s, date, {});
    const LetterParty &recipient = letter.recipient;
    result.recipient = linesOf(QStringList{recipient.organization, recipient.name} + recipient.addressLines);
    result.dateLine = dateLineOf(printable(letter.place), date, words, result.form);
    result.subject = printable(letter.subject);
    if (!result.subject.isEmpty() && !result.subject.startsWith(words.word(u"subject"_s).trimmed())) {
        result.subject.prepend(words.word(u"subject"_s));
    }
    result.salutation = printable(letter.salutation);
    for (const DraftText &paragraph : letter.paragraphs) {
        if (const ComposedText text = composed(paragraph, words.slanted()); !text.isEmpty()) {
            result.paragraphs.append(text);
        }
    }
    result.closing = printable(letter.closing);
    result.signature = printable(letter.signature);
    result.enclosuresHeading = words.word(u"enclosures"_s);
    result.enclosures = linesOf(letter.enclosures);
    return result;
}

QString documentTitle(const Draft &draft)
{
    QStringList parts;
    if (const auto *const cv = std::get_if<CvContent>(&draft.content)) {
        parts = {printable(cv->basics.name), printable(cv->basics.label)};
    } else if (const auto *const letter = std::get_if<LetterContent>(&draft.content)) {
        parts = {printable(letter->sender.name), printable(letter->subject)};
    }
    parts.removeAll(QString());
    return parts.join(u" – "_s);
}

QString documentAuthor(const Draft &draft)
{
    const auto *const cv = std::get_if<CvContent>(&draft.content);
    return printable(cv != nullptr ? cv->basics.name : std::get<LetterContent>(draft.content).sender.name);
}

} // namespace aio::documents
