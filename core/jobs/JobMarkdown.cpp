#include "core/jobs/JobMarkdown.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace aio {

namespace {

using namespace Qt::StringLiterals;

// Sections of their own below the facts; the title is the heading.
bool isSection(JobField field)
{
    switch (field) {
    case JobField::Responsibilities:
    case JobField::Qualifications:
    case JobField::Benefits:
    case JobField::Description:
        return true;
    default:
        return false;
    }
}

bool isAddress(JobField field)
{
    return field == JobField::CompanyUrl || field == JobField::ApplyUrl || field == JobField::SourceUrl;
}

QString link(const QString &address)
{
    const QUrl url(address);
    const bool web = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http");
    return web ? u'<' + url.toString(QUrl::FullyEncoded) + u'>' : markdownEscaped(address);
}

// Lines of text as paragraphs; a line that would start a list or heading is made plain.
QString paragraphs(const QString &text)
{
    static const QRegularExpression blockStart(u"^(\\s*)([-+=]|\\d+[.)])"_s);
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        QString escaped = markdownEscaped(line);
        const QRegularExpressionMatch match = blockStart.match(escaped);
        if (match.hasMatch()) {
            escaped.insert(match.capturedEnd(2) - 1, u'\\');
        }
        // Two spaces at the end keep the break.
        lines << (escaped.isEmpty() ? escaped : escaped + u"  "_s);
    }
    return lines.join(u'\n');
}

QString section(const JobPosting &job, JobField field)
{
    QString text = u"\n## %1\n\n"_s.arg(markdownEscaped(jobFieldLabel(field)));
    const FieldValue value = job.value(field);
    if (const auto *items = std::get_if<QStringList>(&value)) {
        for (const QString &item : *items) {
            text += u"- "_s + markdownEscaped(item) + u'\n';
        }
        return text;
    }
    return text + paragraphs(displayText(value)) + u'\n';
}

QString jobText(const JobPosting &job)
{
    const QString title =
        job.title.isEmpty() ? QCoreApplication::translate("JobExport", "Job without a title") : job.title;
    QString facts;
    QString sections;
    for (const JobField field : allJobFields()) {
        if (field == JobField::Title || !job.hasValue(field)) {
            continue;
        }
        if (isSection(field)) {
            sections += section(job, field);
            continue;
        }
        const QString text = displayText(job.value(field));
        facts += u"- **%1:** "_s.arg(markdownEscaped(jobFieldLabel(field)))
            + (isAddress(field) ? link(text) : markdownEscaped(text)) + u'\n';
    }
    return u"# %1\n\n"_s.arg(markdownEscaped(title)) + facts + sections;
}

} // namespace

QString markdownEscaped(const QString &text)
{
    static const QString special = u"\\`*_[]<>#|~&!"_s;
    QString escaped;
    for (const QChar c : text.simplified()) {
        if (special.contains(c)) {
            escaped += u'\\';
        }
        escaped += c;
    }
    return escaped;
}

QByteArray toMarkdown(const QList<JobPosting> &jobs)
{
    QStringList texts;
    for (const JobPosting &job : jobs) {
        texts << jobText(job);
    }
    return texts.join(u"\n---\n\n"_s).toUtf8();
}

} // namespace aio
