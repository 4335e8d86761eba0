#include "app/cli/DraftFile.h"

#include "core/documents/draft/CvProfile.h"
#include "core/documents/draft/DraftJson.h"
#include "core/documents/resume/ResumeJson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

/// Writes lines with or without Markdown's marks.
class LineWriter
{
public:
    LineWriter(bool markdown, QString language)
        : m_markdown(markdown)
        , m_language(std::move(language))
    {
    }

    QString cv(const CvContent &cv)
    {
        heading(1, cv.basics.name);
        paragraph(cv.basics.label);
        paragraph(joined({cv.basics.email, cv.basics.phone, cv.basics.url}));
        if (cv.summary.included) {
            paragraph(cv.summary.text);
        }
        for (const DraftSection &section : cv.sections) {
            if (section.included) {
                add(section);
            }
        }
        return m_text.trimmed() + u'\n';
    }

    QString letter(const LetterContent &letter)
    {
        paragraph(QStringList(QStringList{letter.sender.name} + letter.sender.addressLines
            + QStringList{letter.sender.email, letter.sender.phone})
                      .join(u'\n'));
        paragraph(QStringList(
            QStringList{letter.recipient.organization, letter.recipient.name} + letter.recipient.addressLines)
                      .join(u'\n'));
        const QString date =
            QLocale(m_language)
                .toString(letter.date,
                    m_language == u"de" ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
        paragraph(joined({letter.place, date}));
        paragraph(m_markdown ? QStringLiteral("**%1**").arg(letter.subject) : letter.subject);
        paragraph(letter.salutation);
        for (const DraftText &text : letter.paragraphs) {
            if (text.included) {
                paragraph(text.text);
            }
        }
        paragraph(letter.closing);
        paragraph(letter.signature);
        paragraph(letter.enclosures.join(u'\n'));
        return m_text.trimmed() + u'\n';
    }

private:
    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    void paragraph(const QString &text)
    {
        QStringList lines = text.split(u'\n');
        lines.removeAll(QString());
        if (!lines.isEmpty()) {
            m_text += lines.join(m_markdown ? QStringLiteral("  \n") : QStringLiteral("\n"))
                + QStringLiteral("\n\n");
        }
    }

    void heading(int level, const QString &text)
    {
        paragraph(m_markdown && !text.isEmpty() ? QString(level, u'#') + u' ' + text : text);
    }

    void add(const DraftSection &section)
    {
        QString name = section.heading.isEmpty() ? sectionKey(section.kind) : section.heading;
        name.front() = name.front().toUpper();
        heading(2, name);
        for (const DraftEntry &entry : section.entries) {
            if (entry.included) {
                add(entry);
            }
        }
    }

    void add(const DraftEntry &entry)
    {
        QString period = entry.startDate.toString();
        if (!entry.endDate.isEmpty()) {
            period += (period.isEmpty() ? QString() : QStringLiteral(" – ")) + entry.endDate.toString();
        } else if (entry.ongoing) {
            period += QStringLiteral(" –");
        }
        QString title = joined({entry.title, entry.organization, entry.location});
        if (!entry.detail.isEmpty()) {
            title += QStringLiteral(": ") + entry.detail;
        }
        if (!entry.keywords.isEmpty()) {
            title += QStringLiteral(": ") + entry.keywords.join(QStringLiteral(", "));
        }
        heading(3, title + (period.isEmpty() ? QString() : QStringLiteral(" | ") + period));
        if (entry.summary.included) {
            paragraph(entry.summary.text);
        }
        QString list;
        for (const DraftText &highlight : entry.highlights) {
            list += highlight.included ? QStringLiteral("- ") + highlight.text + u'\n' : QString();
        }
        m_text += list.isEmpty() ? QString() : list + u'\n';
    }

    bool m_markdown;
    QString m_language;
    QString m_text;
};

} // namespace

Result<void> writeDraftFile(const Draft &draft, const QString &name)
{
    const QString suffix = name.section(u'.', -1).toLower();
    QByteArray bytes;
    if (suffix == u"json") {
        const QJsonObject object =
            draft.isCv() ? toJson(resumeOf(std::get<CvContent>(draft.content))) : toJson(draft);
        bytes = QJsonDocument(object).toJson();
    } else if (suffix == u"md" || suffix == u"txt") {
        LineWriter writer(suffix == u"md", draft.language);
        bytes = (draft.isCv() ? writer.cv(std::get<CvContent>(draft.content))
                              : writer.letter(std::get<LetterContent>(draft.content)))
                    .toUtf8();
    } else {
        return failure(ErrorKind::Usage, Text::tr("Files of the kind \"%1\" cannot be written.").arg(suffix),
            Text::tr("Use .json, .md or .txt."));
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorKind::Storage, Text::tr("\"%1\" cannot be written.").arg(name),
            Text::tr("Check the folder and the space on the disk."), file.errorString());
    }
    return {};
}

} // namespace aio::cli
