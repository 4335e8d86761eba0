#include "core/documents/import/CvWords.h"
#include "core/documents/import/EntryText.h"
#include "core/documents/import/SectionReaders.h"

#include "core/extraction/text/JobWords.h"

#include <QJsonArray>

#include <algorithm>

namespace aio {

namespace {

// What the head of an entry names.
struct Head
{
    Found position;
    Found employer;
    Found location;
    Found url;
    int positionLine = -1;
    int employerLine = -1;
    bool decided = false; ///< the words said which is which
};

enum class HeadOrder
{
    Unknown,
    PositionFirst,
    EmployerFirst
};

Found found(const Evidence &evidence, const CvSegment &segment, double confidence)
{
    return evidence.found(segment.span, confidence);
}

class HeadReader
{
public:
    HeadReader(const Evidence &evidence, QList<CvSegment> segments)
        : m_evidence(evidence)
        , m_segments(std::move(segments))
    {
    }

    Head read(HeadOrder usual)
    {
        takeAside();
        takeSure();
        takeRest(usual);
        return m_head;
    }

private:
    void takeAside();
    void takeSure();
    void takeRest(HeadOrder usual);
    void setPosition(const CvSegment &segment, double confidence);
    void setEmployer(const CvSegment &segment, double confidence);

    const Evidence &m_evidence;
    QList<CvSegment> m_segments;
    Head m_head;
};

void HeadReader::setPosition(const CvSegment &segment, double confidence)
{
    m_head.position = found(m_evidence, segment, confidence);
    m_head.positionLine = segment.line;
}

void HeadReader::setEmployer(const CvSegment &segment, double confidence)
{
    m_head.employer = found(m_evidence, segment, confidence);
    m_head.employerLine = segment.line;
}

// Places, links and notes.
void HeadReader::takeAside()
{
    QList<CvSegment> rest;
    for (const CvSegment &segment : std::as_const(m_segments)) {
        switch (segment.kind) {
        case CvSegmentKind::Place:
            // A place that stands alone before anything else may be a name: "Berlin" as a heading is none.
            if (m_head.location.isEmpty()) {
                m_head.location = found(m_evidence, segment, 0.85);
            }
            break;
        case CvSegmentKind::Link:
            m_head.url = m_head.url.isEmpty() ? linkIn(m_evidence, segment.span) : m_head.url;
            break;
        case CvSegmentKind::Note:
            break;
        default:
            rest.append(segment);
        }
    }
    m_segments = rest;
}

// What its words give away: "at Acme", "Acme GmbH", "Software Engineer".
void HeadReader::takeSure()
{
    const auto take = [this](auto matches) -> std::optional<CvSegment> {
        const auto it = std::find_if(m_segments.begin(), m_segments.end(), matches);
        if (it == m_segments.end()) {
            return {};
        }
        const CvSegment segment = *it;
        m_segments.erase(it);
        return segment;
    };
    if (const auto after = take([](const CvSegment &s) { return s.after; })) {
        setEmployer(*after, 0.95);
    } else if (const auto firm =
                   take([](const CvSegment &s) { return s.kind == CvSegmentKind::Organisation; })) {
        setEmployer(*firm, 0.9);
    }
    if (const auto job = take([](const CvSegment &s) { return s.kind == CvSegmentKind::Job; })) {
        setPosition(*job, 0.9);
    }
    m_head.decided = !m_head.position.isEmpty() && (!m_head.employer.isEmpty() || m_segments.size() == 1);
}

void HeadReader::takeRest(HeadOrder usual)
{
    if (m_segments.isEmpty()) {
        return;
    }
    if (m_head.employer.isEmpty() && !m_head.position.isEmpty()) {
        // The first name on another line, or beside the position.
        setEmployer(m_segments.takeFirst(), 0.8);
    } else if (m_head.position.isEmpty() && !m_head.employer.isEmpty()) {
        setPosition(m_segments.takeFirst(), 0.75);
    } else if (m_head.position.isEmpty() && m_segments.size() >= 2) {
        const bool employerFirst = usual == HeadOrder::EmployerFirst;
        setPosition(m_segments.at(employerFirst ? 1 : 0), 0.55);
        setEmployer(m_segments.at(employerFirst ? 0 : 1), 0.55);
        m_segments.remove(0, 2);
    } else if (m_head.position.isEmpty()) {
        const bool employer = usual == HeadOrder::EmployerFirst;
        employer ? setEmployer(m_segments.takeFirst(), 0.4) : setPosition(m_segments.takeFirst(), 0.4);
    }
    // "Manager, Sales": what follows the position on its line belongs to it; a short name after the employer
    // is where it is.
    for (const CvSegment &segment : std::as_const(m_segments)) {
        const QStringView text = m_evidence.source().view(segment.span);
        const bool besidePosition = segment.line == m_head.positionLine
            && segment.span.start > m_head.position.span.end
            && segment.span.start - m_head.position.span.end <= 2
            && (m_head.employer.isEmpty() || m_head.employerLine != segment.line
                || m_head.employer.span.start < m_head.position.span.start
                || m_head.employer.span.start > segment.span.end);
        if (besidePosition) {
            m_head.position = m_evidence.found(
                {m_head.position.span.start, segment.span.end}, m_head.position.confidence * 0.9);
        } else if (m_head.location.isEmpty() && segment.line == m_head.employerLine
            && segment.span.start > m_head.employer.span.end && text.size() <= 30 && text.count(u' ') < 3
            && text.front().isUpper() && !text.contains(u'(')) {
            m_head.location = m_evidence.found(segment.span, 0.6);
        }
    }
}

// Which of the two comes first in the entries whose words say so.
HeadOrder orderOf(const Evidence &evidence, const QList<CvEntry> &entries)
{
    int votes = 0;
    for (const CvEntry &entry : entries) {
        const Head head = HeadReader(evidence, entry.segments(evidence.source())).read(HeadOrder::Unknown);
        if (head.decided && !head.employer.isEmpty()) {
            votes += head.position.span.start < head.employer.span.start ? 1 : -1;
        }
    }
    return votes > 0 ? HeadOrder::PositionFirst : votes < 0 ? HeadOrder::EmployerFirst : HeadOrder::Unknown;
}

struct Job
{
    CvEntry entry;
    Head head;
};

QList<Job> jobsOf(const Evidence &evidence, const QList<CvLine> &lines)
{
    const CvSource &source = evidence.source();
    const QList<CvEntry> entries = entriesOf(source, lines);
    const HeadOrder order = orderOf(evidence, entries);
    QList<Job> jobs;
    for (const CvEntry &entry : entries) {
        Job job{entry, HeadReader(evidence, entry.segments(source)).read(order)};
        // Several roles at one employer: its name stands once, above the first of them.
        const bool roleOnly = job.head.employer.isEmpty() && !job.head.position.isEmpty() && !jobs.isEmpty()
            && entry.head.size() == 1 && !entry.head.constFirst().gapBefore;
        if (roleOnly && jobs.constLast().head.employerLine >= 0
            && jobs.constLast().head.employerLine < jobs.constLast().head.positionLine) {
            job.head.employer = jobs.constLast().head.employer;
            job.head.employer.confidence = 0.6;
            job.head.employerLine = 0;
            job.head.positionLine = 1;
        }
        jobs.append(job);
    }
    return jobs;
}

} // namespace

void readWork(const CvPart &part, Evidence &evidence, Resume &resume)
{
    for (const Job &job : jobsOf(evidence, part.lines)) {
        const QString at = QStringLiteral("/work/%1").arg(resume.work.size());
        if (job.head.position.isEmpty() && job.head.employer.isEmpty()) {
            continue;
        }
        ResumeWork work;
        work.name = evidence.take(at + QStringLiteral("/name"), job.head.employer);
        work.position = evidence.take(at + QStringLiteral("/position"), job.head.position);
        work.location = evidence.take(at + QStringLiteral("/location"), job.head.location);
        takePeriod(job.entry, evidence, at, work.startDate, work.endDate);
        if (job.entry.period && job.entry.period->single) {
            work.endDate = job.entry.period->end; // one date alone: begun and done in it
            evidence.note(at + QStringLiteral("/endDate"), job.entry.period->span, 0.6);
        }
        const EntryText text = entryText(job.entry, evidence, at);
        work.url = text.url.isEmpty() ? evidence.take(at + QStringLiteral("/url"), job.head.url) : text.url;
        work.summary = text.summary;
        work.highlights = text.highlights;
        if (!text.keywords.isEmpty()) {
            work.other.insert(QStringLiteral("keywords"), QJsonArray::fromStringList(text.keywords));
        }
        resume.work.append(work);
    }
}

void readVolunteer(const CvPart &part, Evidence &evidence, Resume &resume)
{
    for (const Job &job : jobsOf(evidence, part.lines)) {
        const QString at = QStringLiteral("/volunteer/%1").arg(resume.volunteer.size());
        if (job.head.position.isEmpty() && job.head.employer.isEmpty()) {
            continue;
        }
        ResumeVolunteer work;
        work.organization = evidence.take(at + QStringLiteral("/organization"), job.head.employer);
        work.position = evidence.take(at + QStringLiteral("/position"), job.head.position);
        takePeriod(job.entry, evidence, at, work.startDate, work.endDate);
        const EntryText text = entryText(job.entry, evidence, at);
        work.url = text.url.isEmpty() ? evidence.take(at + QStringLiteral("/url"), job.head.url) : text.url;
        work.summary = text.summary;
        work.highlights = text.highlights;
        if (!job.head.location.isEmpty()) {
            work.other.insert(QStringLiteral("location"),
                evidence.take(at + QStringLiteral("/location"), job.head.location));
        }
        resume.volunteer.append(work);
    }
}

void readProjects(const CvPart &part, Evidence &evidence, Resume &resume)
{
    const CvSource &source = evidence.source();
    for (const CvEntry &entry : entriesOf(source, part.lines)) {
        const QString at = QStringLiteral("/projects/%1").arg(resume.projects.size());
        QList<CvSegment> segments = entry.segments(source);
        Found url;
        segments.removeIf([&](const CvSegment &segment) {
            url = segment.kind == CvSegmentKind::Link && url.isEmpty() ? linkIn(evidence, segment.span) : url;
            return segment.kind == CvSegmentKind::Link || segment.kind == CvSegmentKind::Note;
        });
        if (segments.isEmpty()) {
            continue;
        }
        ResumeProject project;
        TextSpan name = segments.constFirst().span;
        project.name = evidence.take(at + QStringLiteral("/name"), evidence.found(name, 0.8));
        for (const CvSegment &segment : segments.mid(1)) {
            if (segment.kind == CvSegmentKind::Job && project.roles.isEmpty()) {
                evidence.note(at + QStringLiteral("/roles/0"), segment.span, 0.75);
                project.roles.append(source.document.string(segment.span));
            } else if (segment.kind == CvSegmentKind::Organisation && project.entity.isEmpty()) {
                project.entity =
                    evidence.take(at + QStringLiteral("/entity"), evidence.found(segment.span, 0.7));
            } else if (segment.line > 0 && project.description.isEmpty()) {
                project.description =
                    evidence.take(at + QStringLiteral("/description"), evidence.found(segment.span, 0.6));
            }
        }
        takePeriod(entry, evidence, at, project.startDate, project.endDate);
        const EntryText text = entryText(entry, evidence, at);
        project.url = text.url.isEmpty()
            ? evidence.take(at + QStringLiteral("/url"), url.isEmpty() ? linkIn(evidence, name) : url)
            : text.url;
        project.highlights = text.highlights;
        project.keywords = text.keywords;
        if (!text.summary.isEmpty()) {
            project.description =
                project.description.isEmpty() ? text.summary : project.description + u'\n' + text.summary;
        }
        resume.projects.append(project);
    }
}

} // namespace aio
