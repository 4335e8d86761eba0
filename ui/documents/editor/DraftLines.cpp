#include "ui/documents/editor/DraftLines.h"

#include "core/documents/composition/Composition.h"

#include <QCoreApplication>

namespace aio::ui {

namespace {

using namespace Qt::StringLiterals;
using Look = LinePiece::Look;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::DraftLines)
};

QString placeholderOf(FieldKind field, SectionKind section)
{
    switch (field) {
    case FieldKind::Name:
    case FieldKind::SenderName:
        return Words::tr("Name");
    case FieldKind::Label:
        return Words::tr("What the person is");
    case FieldKind::Summary:
        return Words::tr("Summary: who this is, in two or three sentences");
    case FieldKind::SectionHeading:
        return Words::tr("Heading");
    case FieldKind::EntryOrganization:
        return section == SectionKind::Education ? Words::tr("Institution") : Words::tr("Employer");
    case FieldKind::EntryKeywords:
        return Words::tr("Terms, separated by commas");
    case FieldKind::EntryDetail:
        return section == SectionKind::Languages ? Words::tr("Level") : Words::tr("Words");
    case FieldKind::Highlight:
        return Words::tr("Point");
    case FieldKind::Paragraph:
        return Words::tr("Paragraph");
    case FieldKind::RecipientName:
        return Words::tr("Recipient");
    case FieldKind::RecipientOrganization:
        return Words::tr("Company");
    case FieldKind::SenderAddress:
    case FieldKind::RecipientAddress:
        return Words::tr("Address");
    case FieldKind::Place:
        return Words::tr("Place");
    case FieldKind::Subject:
        return Words::tr("Subject");
    case FieldKind::Salutation:
        return Words::tr("Salutation");
    case FieldKind::Closing:
        return Words::tr("Closing");
    case FieldKind::Signature:
        return Words::tr("Signature");
    case FieldKind::Enclosure:
        return Words::tr("Enclosure");
    default:
        break;
    }
    switch (section) {
    case SectionKind::Work:
    case SectionKind::Volunteer:
        return Words::tr("Position");
    case SectionKind::Education:
        return Words::tr("Degree");
    case SectionKind::Skills:
        return Words::tr("Skill");
    case SectionKind::Languages:
        return Words::tr("Language");
    case SectionKind::Interests:
        return Words::tr("Interest");
    case SectionKind::References:
        return Words::tr("Referee");
    default:
        return Words::tr("Title");
    }
}

/// Writes a draft down as lines.
class LineWriter
{
public:
    LineWriter(const Draft &draft, bool withLeftOut)
        : m_draft(draft)
        , m_words(draft.language)
        , m_withLeftOut(withLeftOut)
    {
    }

    QList<EditorLine> lines()
    {
        if (const auto *cv = std::get_if<CvContent>(&m_draft.content)) {
            addCv(*cv);
        } else {
            addLetter(std::get<LetterContent>(m_draft.content));
        }
        return m_lines;
    }

private:
    [[nodiscard]] bool isShown(bool included) const { return included || m_withLeftOut; }

    EditorLine &add(LineKind kind, bool included = true, const ItemRef &item = {})
    {
        m_lines.append({kind, {}, {}, included, false, item});
        return m_lines.last();
    }

    /// A field, and what belongs there while it is empty.
    void addField(EditorLine &line, const FieldPath &path, Look look = Look::Plain)
    {
        const QString text = fieldText(m_draft, path);
        line.pieces.append({text, path, fieldName(m_draft, path), look});
        if (text.isEmpty()) {
            line.pieces.append({placeholderOf(path.kind, m_section), {}, {}, Look::Placeholder});
        }
    }

    EditorLine &addLine(LineKind kind, const FieldPath &path, Look look = Look::Plain, bool included = true,
        const ItemRef &item = {})
    {
        EditorLine &line = add(kind, included, item);
        addField(line, path, look);
        return line;
    }

    /// A field that only shows when it says something.
    void addMore(
        EditorLine &line, const FieldPath &path, const QString &before, Look look, bool always = false)
    {
        if (!always && fieldText(m_draft, path).isEmpty()) {
            return;
        }
        if (!line.pieces.isEmpty()) {
            line.pieces.append({before, {}, {}, look});
        }
        addField(line, path, look);
    }

    void addCv(const CvContent &cv)
    {
        addLine(LineKind::Name, {FieldKind::Name});
        addLine(LineKind::Label, {FieldKind::Label}, Look::Muted);
        QStringList contacts;
        const documents::ComposedCv head = documents::composeCv({cv.basics, {}, {}}, m_draft.language);
        for (const documents::Span &contact : head.contacts) {
            contacts.append(contact.text);
        }
        EditorLine &line = add(LineKind::Contacts);
        line.pieces.append(contacts.isEmpty() ? LinePiece{Words::tr("Contacts"), {}, {}, Look::Placeholder}
                                              : LinePiece{contacts.join(u" · "_s), {}, {}, Look::Muted});
        if (isShown(cv.summary.included)) {
            const FieldPath path{FieldKind::Summary};
            addLine(LineKind::Summary, path, Look::Plain, cv.summary.included, {ItemRef::Type::Summary, path})
                .first = true;
        }
        for (int i = 0; i < cv.sections.size(); ++i) {
            if (isShown(cv.sections.at(i).included)) {
                addSection(cv.sections.at(i), i);
            }
        }
    }

    void addSection(const DraftSection &section, int index)
    {
        m_section = section.kind;
        const FieldPath path{FieldKind::SectionHeading, index};
        addLine(
            LineKind::SectionHeading, path, Look::Strong, section.included, {ItemRef::Type::Section, path})
            .first = true;
        bool first = true;
        for (int i = 0; i < section.entries.size(); ++i) {
            const DraftEntry &entry = section.entries.at(i);
            if (!isShown(entry.included)) {
                continue;
            }
            const bool included = section.included && entry.included;
            if (isOfTerms(section.kind)) {
                addTerm(entry, index, i, included);
            } else {
                addEntry(entry, index, i, included, first);
            }
            first = false;
        }
    }

    void addTerm(const DraftEntry &entry, int section, int index, bool included)
    {
        const FieldPath title{FieldKind::EntryTitle, section, index};
        EditorLine &line = add(LineKind::Term, included, {ItemRef::Type::Entry, title});
        const bool group = m_section == SectionKind::Skills && !entry.keywords.isEmpty();
        addField(line, title, group ? Look::Strong : Look::Plain);
        const bool isLanguage = m_section == SectionKind::Languages;
        addMore(line, {FieldKind::EntryDetail, section, index}, isLanguage ? u" – "_s : u" · "_s,
            isLanguage ? Look::Plain : Look::Muted, isLanguage);
        addMore(line, {FieldKind::EntryKeywords, section, index}, u": "_s, Look::Plain);
        line.aside = m_words.period(entry.startDate, entry.endDate, entry.ongoing);
    }

    void addEntry(const DraftEntry &entry, int section, int index, bool included, bool first)
    {
        const FieldPath title{FieldKind::EntryTitle, section, index};
        const ItemRef item{ItemRef::Type::Entry, title};
        EditorLine &head = add(LineKind::EntryHead, included, item);
        head.first = !first;
        addField(head, title, Look::Strong);
        const bool employed = m_section == SectionKind::Work || m_section == SectionKind::Volunteer
            || m_section == SectionKind::Education;
        addMore(head, {FieldKind::EntryOrganization, section, index}, u", "_s, Look::Strong, employed);
        head.aside = m_words.period(entry.startDate, entry.endDate, entry.ongoing);
        const bool saying = m_section == SectionKind::References;
        if (!entry.location.isEmpty() || (!saying && !entry.detail.isEmpty()) || !entry.url.isEmpty()
            || !entry.keywords.isEmpty()) {
            addMeta(entry, section, index, included, saying);
        }
        if (saying) {
            addLine(LineKind::EntryText, {FieldKind::EntryDetail, section, index}, Look::Plain, included);
        }
        if (!entry.summary.text.isEmpty() && isShown(entry.summary.included)) {
            const FieldPath path{FieldKind::EntrySummary, section, index};
            addLine(LineKind::EntryText, path, Look::Plain, included && entry.summary.included,
                {ItemRef::Type::EntrySummary, path});
        }
        for (int i = 0; i < entry.highlights.size(); ++i) {
            const DraftText &highlight = entry.highlights.at(i);
            if (isShown(highlight.included)) {
                const FieldPath path{FieldKind::Highlight, section, index, i};
                addLine(LineKind::Highlight, path, Look::Plain, included && highlight.included,
                    {ItemRef::Type::ListItem, path});
            }
        }
    }

    void addMeta(const DraftEntry &entry, int section, int index, bool included, bool saying)
    {
        EditorLine &meta = add(LineKind::EntryMeta, included);
        addMore(meta, {FieldKind::EntryLocation, section, index}, u" · "_s, Look::Muted);
        if (!saying) {
            addMore(meta, {FieldKind::EntryDetail, section, index}, u" · "_s, Look::Muted);
        }
        addMore(meta, {FieldKind::EntryKeywords, section, index}, u" · "_s, Look::Muted);
        if (!entry.url.isEmpty()) {
            meta.pieces.append(
                {(meta.pieces.isEmpty() ? QString() : u" · "_s) + entry.url, {}, {}, Look::Muted});
        }
    }

    void addParty(const LetterParty &party, FieldKind name, FieldKind organization, FieldKind address)
    {
        const bool recipient = name == FieldKind::RecipientName;
        const bool organized = recipient || !party.organization.isEmpty();
        const qsizetype begin = m_lines.size();
        if (recipient) {
            addLine(LineKind::Party, {organization}, Look::Muted);
        }
        addLine(LineKind::Party, {name}, Look::Muted);
        if (!recipient && organized) {
            addLine(LineKind::Party, {organization}, Look::Muted);
        }
        for (int i = 0; i < party.addressLines.size(); ++i) {
            const FieldPath path{address, -1, -1, i};
            addLine(LineKind::Party, path, Look::Muted, true, {ItemRef::Type::ListItem, path});
        }
        QStringList contacts;
        for (const QString &contact : {party.phone, party.email, party.url}) {
            if (!contact.isEmpty()) {
                contacts.append(contact);
            }
        }
        if (!contacts.isEmpty()) {
            add(LineKind::Contacts).pieces.append({contacts.join(u" · "_s), {}, {}, Look::Muted});
        }
        m_lines[begin].first = recipient;
    }

    void addLetter(const LetterContent &letter)
    {
        addParty(
            letter.sender, FieldKind::SenderName, FieldKind::SenderOrganization, FieldKind::SenderAddress);
        addParty(letter.recipient, FieldKind::RecipientName, FieldKind::RecipientOrganization,
            FieldKind::RecipientAddress);
        EditorLine &place = addLine(LineKind::DateLine, {FieldKind::Place}, Look::Muted);
        const QString date = m_words.letterDate(letter.date, false);
        if (!date.isEmpty()) {
            place.pieces.append({u", "_s + date, {}, {}, Look::Muted});
        }
        place.first = true;
        addLine(LineKind::Subject, {FieldKind::Subject}, Look::Strong).first = true;
        addLine(LineKind::Salutation, {FieldKind::Salutation});
        for (int i = 0; i < letter.paragraphs.size(); ++i) {
            const DraftText &paragraph = letter.paragraphs.at(i);
            if (isShown(paragraph.included)) {
                const FieldPath path{FieldKind::Paragraph, -1, -1, i};
                addLine(LineKind::Paragraph, path, Look::Plain, paragraph.included,
                    {ItemRef::Type::ListItem, path});
            }
        }
        addLine(LineKind::Closing, {FieldKind::Closing});
        addLine(LineKind::Signature, {FieldKind::Signature});
        for (int i = 0; i < letter.enclosures.size(); ++i) {
            const FieldPath path{FieldKind::Enclosure, -1, -1, i};
            addLine(LineKind::Enclosure, path, Look::Muted, true, {ItemRef::Type::ListItem, path}).first =
                i == 0;
        }
    }

    const Draft &m_draft;
    documents::DocumentWords m_words;
    bool m_withLeftOut;
    SectionKind m_section = SectionKind::Custom;
    QList<EditorLine> m_lines;
};

int countLeftOut(const QList<DraftText> &texts)
{
    return int(
        std::count_if(texts.begin(), texts.end(), [](const DraftText &text) { return !text.included; }));
}

} // namespace

QList<EditorLine> linesOf(const Draft &draft, bool withLeftOut)
{
    return LineWriter(draft, withLeftOut).lines();
}

int countLeftOut(const Draft &draft)
{
    if (const auto *letter = std::get_if<LetterContent>(&draft.content)) {
        return countLeftOut(letter->paragraphs);
    }
    const auto &cv = std::get<CvContent>(draft.content);
    int count = cv.summary.included ? 0 : 1;
    for (const DraftSection &section : cv.sections) {
        if (!section.included) {
            ++count;
            continue;
        }
        for (const DraftEntry &entry : section.entries) {
            count += !entry.included ? 1
                                     : countLeftOut(entry.highlights)
                    + (entry.summary.included || entry.summary.text.isEmpty() ? 0 : 1);
        }
    }
    return count;
}

bool hasHighlights(SectionKind kind)
{
    return kind == SectionKind::Work || kind == SectionKind::Volunteer || kind == SectionKind::Projects
        || kind == SectionKind::Education || kind == SectionKind::Custom;
}

bool isOfTerms(SectionKind kind)
{
    return kind == SectionKind::Skills || kind == SectionKind::Languages || kind == SectionKind::Interests;
}

} // namespace aio::ui
