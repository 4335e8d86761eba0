#include "core/documents/grounding/GroundingText.h"

namespace aio::grounding {

namespace {

using Field = Segment::Field;

/// Writes a draft down line by line and notes what each line is.
class DraftWriter
{
public:
    explicit DraftWriter(GroundingText &out)
        : m_out(out)
    {
    }

    void cv(const CvContent &content)
    {
        const ResumeBasics &basics = content.basics;
        line(basics.name, Field::Aside);
        line(basics.label, Field::Label);
        for (const QString &contact : {basics.email, basics.phone, basics.url}) {
            line(contact, Field::Head);
        }
        for (const ResumeProfile &profile : basics.profiles) {
            line(profile.url, Field::Head);
        }
        text(content.summary);
        for (const DraftSection &section : content.sections) {
            for (const DraftEntry &entry : section.entries) {
                if (section.included && entry.included) {
                    add(entry, section.kind);
                }
            }
        }
    }

    void letter(const LetterContent &content)
    {
        line(content.sender.email, Field::Head);
        line(content.sender.phone, Field::Head);
        line(content.sender.url, Field::Head);
        line(content.subject, Field::Target);
        line(content.salutation, Field::Target);
        for (const DraftText &paragraph : content.paragraphs) {
            text(paragraph);
        }
        if (!content.recipient.organization.isEmpty()) {
            m_out.targets.append(content.recipient.organization);
        }
    }

private:
    void line(const QString &words, Field field, const QString &part = {})
    {
        if (words.isEmpty()) {
            return;
        }
        const qsizetype start = m_out.text.size();
        m_out.text += words;
        m_out.segments.append({{start, m_out.text.size()}, field, m_entry, part});
        m_out.text += u'\n';
    }

    void text(const DraftText &words)
    {
        if (words.included) {
            line(words.text, Field::Prose, words.id);
        }
    }

    void add(const DraftEntry &entry, SectionKind kind)
    {
        m_entry = ++m_entries;
        head(entry, kind);
        text(entry.summary);
        for (const DraftText &highlight : entry.highlights) {
            text(highlight);
        }
        m_entry = -1;
    }

    void head(const DraftEntry &entry, SectionKind kind)
    {
        switch (kind) {
        case SectionKind::Work:
        case SectionKind::Volunteer:
            line(entry.title, Field::Role, entry.id);
            line(entry.organization, Field::Employer, entry.id);
            period(entry);
            break;
        case SectionKind::Education:
            line(entry.title, Field::Degree, entry.id);
            line(entry.organization, Field::Institution, entry.id);
            period(entry);
            break;
        case SectionKind::Certificates:
            line(entry.title, Field::Certificate, entry.id);
            period(entry);
            break;
        case SectionKind::Awards:
            line(entry.title, Field::Award, entry.id);
            period(entry);
            break;
        case SectionKind::Skills:
            line(entry.keywords.isEmpty() ? entry.title : entry.keywords.join(QStringLiteral(", ")),
                Field::Skills, entry.id);
            break;
        case SectionKind::Languages:
            line(entry.detail.isEmpty() ? entry.title : entry.title + QStringLiteral(": ") + entry.detail,
                Field::Languages, entry.id);
            break;
        case SectionKind::Custom:
            line(entry.title, Field::Prose, entry.id);
            break;
        default:
            line(entry.title, Field::Aside, entry.id);
            break;
        }
    }

    void period(const DraftEntry &entry)
    {
        if (entry.startDate.isEmpty() && entry.endDate.isEmpty()) {
            return;
        }
        QString words = entry.startDate.toString();
        if (!entry.endDate.isEmpty()) {
            words += (words.isEmpty() ? QStringLiteral("until ") : QStringLiteral(" – "))
                + entry.endDate.toString();
        } else if (entry.ongoing) {
            words += QStringLiteral(" – present");
        }
        line(words, Field::Period, entry.id);
    }

    GroundingText &m_out;
    int m_entry = -1;
    int m_entries = -1;
};

} // namespace

GroundingText groundingText(const Draft &draft)
{
    GroundingText result;
    DraftWriter writer(result);
    if (draft.isCv()) {
        writer.cv(std::get<CvContent>(draft.content));
    } else {
        writer.letter(std::get<LetterContent>(draft.content));
    }
    return result;
}

} // namespace aio::grounding
