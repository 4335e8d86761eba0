#include "ui/documents/facts/FactRows.h"

#include <QCoreApplication>
#include <QLocale>

namespace aio::ui {

namespace {

using Kind = FactRow::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::FactRows)
};

QString joined(QStringList parts, const QString &with)
{
    parts.removeAll(QString());
    return parts.join(with);
}

QString year(const PartialDate &date)
{
    return date.isEmpty() ? QString() : date.toString().left(4);
}

QString period(const PartialDate &from, const PartialDate &to, bool openEnd)
{
    if (from.isEmpty() && to.isEmpty()) {
        return {};
    }
    const QString end = to.isEmpty() ? (openEnd ? Text::tr("now") : QString()) : year(to);
    return joined({year(from), end}, QStringLiteral(" – "));
}

class Writer
{
public:
    explicit Writer(QList<FactRow> &rows)
        : m_rows(rows)
    {
    }

    void section(const QString &title, bool hasEntries)
    {
        if (hasEntries) {
            m_rows.append({Kind::Section, title, {}, {}, false});
        }
    }
    void entry(const QString &text, const QString &detail, const QString &pointer)
    {
        m_rows.append({Kind::Entry, text, detail, pointer, false});
    }
    void fact(const QString &text, const QString &pointer)
    {
        if (!text.isEmpty()) {
            m_rows.append({Kind::Fact, text, {}, pointer, false});
        }
    }
    void facts(const QStringList &texts, const QString &pointer)
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            fact(texts.at(i), QStringLiteral("%1/%2").arg(pointer).arg(i));
        }
    }

private:
    QList<FactRow> &m_rows;
};

template <typename Entries, typename Write> void each(const Entries &entries, const char *key, Write write)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        write(entries.at(i), QStringLiteral("/%1/%2").arg(QLatin1String(key)).arg(i));
    }
}

void writeWork(Writer &out, const Resume &profile)
{
    out.section(Text::tr("Work"), !profile.work.isEmpty());
    each(profile.work, "work", [&out](const ResumeWork &work, const QString &at) {
        out.entry(work.name.isEmpty() ? work.position : work.name,
            joined(
                {work.name.isEmpty() ? QString() : work.position, period(work.startDate, work.endDate, true)},
                QStringLiteral(" · ")),
            at);
        out.fact(work.summary, at + QStringLiteral("/summary"));
        out.facts(work.highlights, at + QStringLiteral("/highlights"));
    });
    out.section(Text::tr("Volunteering"), !profile.volunteer.isEmpty());
    each(profile.volunteer, "volunteer", [&out](const ResumeVolunteer &work, const QString &at) {
        out.entry(work.organization,
            joined({work.position, period(work.startDate, work.endDate, true)}, QStringLiteral(" · ")), at);
        out.fact(work.summary, at + QStringLiteral("/summary"));
        out.facts(work.highlights, at + QStringLiteral("/highlights"));
    });
    out.section(Text::tr("Projects"), !profile.projects.isEmpty());
    each(profile.projects, "projects", [&out](const ResumeProject &project, const QString &at) {
        out.entry(project.name, period(project.startDate, project.endDate, false), at);
        out.fact(project.description, at + QStringLiteral("/description"));
        out.facts(project.highlights, at + QStringLiteral("/highlights"));
    });
}

void writeOthers(Writer &out, const Resume &profile)
{
    const QString comma = QStringLiteral(", ");
    out.section(Text::tr("Education"), !profile.education.isEmpty());
    each(profile.education, "education", [&](const ResumeEducation &school, const QString &at) {
        out.fact(joined({joined({school.studyType, school.area}, QStringLiteral(" ")), school.institution,
                            period(school.startDate, school.endDate, false)},
                     comma),
            at);
    });
    out.section(Text::tr("Certificates"), !profile.certificates.isEmpty());
    each(profile.certificates, "certificates", [&](const ResumeCertificate &one, const QString &at) {
        out.fact(joined({one.name, one.issuer, year(one.date)}, comma), at);
    });
    out.section(Text::tr("Awards"), !profile.awards.isEmpty());
    each(profile.awards, "awards", [&](const ResumeAward &one, const QString &at) {
        out.fact(joined({one.title, one.awarder, year(one.date)}, comma), at);
    });
    out.section(Text::tr("Publications"), !profile.publications.isEmpty());
    each(profile.publications, "publications", [&](const ResumePublication &one, const QString &at) {
        out.fact(joined({one.name, one.publisher, year(one.releaseDate)}, comma), at);
    });
    out.section(Text::tr("Skills"), !profile.skills.isEmpty());
    each(profile.skills, "skills", [&](const ResumeSkill &skill, const QString &at) {
        const QString words = skill.keywords.join(comma);
        out.fact(words.isEmpty() ? joined({skill.name, skill.level}, comma)
                                 : joined({skill.name, words}, QStringLiteral(": ")),
            at);
    });
    out.section(Text::tr("Languages"), !profile.languages.isEmpty());
    each(profile.languages, "languages", [&](const ResumeLanguage &one, const QString &at) {
        out.fact(joined({one.language, one.fluency}, comma), at);
    });
}

} // namespace

QList<FactRow> factRows(const Resume &profile, const Draft &draft, const QList<CheckedClaim> &claims)
{
    QList<FactRow> rows;
    Writer out(rows);
    out.fact(profile.basics.summary, QStringLiteral("/basics/summary"));
    writeWork(out, profile);
    writeOthers(out, profile);
    for (FactRow &row : rows) {
        row.used = row.kind == Kind::Fact && usesFact(draft, claims, row.pointer);
    }
    return rows;
}

} // namespace aio::ui
