#include "core/documents/import/CvWords.h"
#include "core/documents/import/EntryText.h"
#include "core/documents/import/SectionReaders.h"

#include "core/extraction/grammar/Places.h"

#include <QRegularExpression>

namespace aio {

namespace {

struct Study
{
    Found institution;
    Found degree;
    Found area;
    Found location;
    Found score;
    Found url;
};

class StudyReader
{
public:
    StudyReader(const Evidence &evidence, const CvEntry &entry)
        : m_evidence(evidence)
        , m_source(evidence.source())
        , m_segments(entry.segments(m_source))
    {
    }

    Study read();

private:
    void takeScore(CvSegment &segment);
    bool takeDegree(const CvSegment &segment);
    void setArea(TextSpan span, double confidence);

    const Evidence &m_evidence;
    const CvSource &m_source;
    QList<CvSegment> m_segments;
    Study m_study;
};

// "in Computer Science", "für Informatik", "en Biologie": the field without its joint.
void StudyReader::setArea(TextSpan span, double confidence)
{
    static const QRegularExpression joint(
        QStringLiteral(
            "^(?:(?:degree|abschluss|studium|diplôme)\\s+)?(?:in der|in|of|zum|zur|als|für|im fach|im "
            "studiengang|fachrichtung|der|des|en|d['’]|de la|de|di|em|na "
            "kierunku|kierunek:?|specjalność:?|inom|"
            "obor:?|van|option|spécialité|mention|major(?:ing)? in|major:?|area of|:|–|-|\\()\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    span = tidied(m_source, span);
    const auto match = joint.match(m_source.document.string(span));
    // "de" within a name is no joint: it must be followed by a word.
    if (match.hasMatch() && match.capturedEnd() < span.length()
        && (match.captured().endsWith(u' ') || !match.captured().back().isLetter())) {
        span.start += match.capturedEnd();
    }
    span = tidied(m_source, span);
    const QStringView text = m_source.view(span);
    constexpr qsizetype longest = 90;
    const bool words = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    if (m_study.area.isEmpty() && words && text.size() <= longest && text.size() > 1) {
        m_study.area = m_evidence.found(span, confidence);
    }
}

void StudyReader::takeScore(CvSegment &segment)
{
    const QStringView text = m_source.view(segment.span);
    const TextSpan score = scoreIn(text);
    if (score.isEmpty() || !m_study.score.isEmpty()) {
        return;
    }
    m_study.score =
        m_evidence.found({segment.span.start + score.start, segment.span.start + score.end}, 0.85);
    // The label before the grade goes with it.
    qsizetype from = score.start;
    while (from > 0 && !QStringView(u",;(|").contains(text.at(from - 1)) && score.start - from < 24) {
        --from;
    }
    segment.span = from < 3 ? TextSpan{} : tidied(m_source, {segment.span.start, segment.span.start + from});
}

bool StudyReader::takeDegree(const CvSegment &segment)
{
    const TextSpan degree = degreeIn(m_source.view(segment.span));
    if (degree.isEmpty() || !m_study.degree.isEmpty()) {
        return false;
    }
    const TextSpan whole{segment.span.start + degree.start, segment.span.start + degree.end};
    m_study.degree = m_evidence.found(whole, 0.9);
    const TextSpan behind{whole.end, segment.span.end};
    const TextSpan before{segment.span.start, whole.start};
    const QStringView rest = m_source.view(behind);
    if (rest.trimmed().size() > 1 && namesInstitution(rest) && m_study.institution.isEmpty()) {
        m_study.institution = m_evidence.found(tidied(m_source, behind), 0.7);
    } else {
        setArea(behind, 0.85);
    }
    setArea(before, 0.7);
    return true;
}

Study StudyReader::read()
{
    for (CvSegment &segment : m_segments) {
        takeScore(segment);
    }
    m_segments.removeIf([](const CvSegment &segment) {
        return segment.span.isEmpty() || segment.kind == CvSegmentKind::Note;
    });
    QList<CvSegment> rest;
    for (const CvSegment &segment : std::as_const(m_segments)) {
        const QStringView text = m_source.view(segment.span);
        if (segment.kind == CvSegmentKind::Link) {
            m_study.url = m_study.url.isEmpty() ? linkIn(m_evidence, segment.span) : m_study.url;
            continue;
        }
        const bool school = namesInstitution(text);
        const TextSpan degree = degreeIn(text);
        if (school && (degree.isEmpty() || degree.start > 0) && m_study.institution.isEmpty()) {
            m_study.institution = m_evidence.found(segment.span, 0.9);
        } else if (takeDegree(segment)) {
            continue;
        } else if (segment.kind == CvSegmentKind::Place) {
            m_study.location =
                m_study.location.isEmpty() ? m_evidence.found(segment.span, 0.85) : m_study.location;
        } else {
            rest.append(segment);
        }
    }
    for (const CvSegment &segment : std::as_const(rest)) {
        const QStringView text = m_source.view(segment.span);
        // "ENSE3 Grenoble", not "Civil Engineering": a name that ends with a place is a school's.
        const qsizetype blank = text.trimmed().lastIndexOf(u' ');
        const bool atPlace = blank > 0 && extraction::isPlace(text.trimmed().sliced(blank + 1))
            && m_study.institution.isEmpty();
        const bool besideDegree = !atPlace && !m_study.degree.isEmpty() && m_study.area.isEmpty()
            && segment.span.start >= m_study.degree.span.end;
        if (besideDegree && !(m_study.institution.isEmpty() && rest.size() == 1 && segment.line > 0)) {
            setArea(segment.span, 0.75);
        } else if (m_study.institution.isEmpty() && text.size() > 2) {
            m_study.institution = m_evidence.found(segment.span, 0.6);
        } else if (m_study.area.isEmpty()) {
            setArea(segment.span, 0.6);
        } else if (m_study.location.isEmpty() && text.size() <= 30 && text.count(u' ') < 3
            && segment.span.start > m_study.institution.span.end) {
            m_study.location = m_evidence.found(segment.span, 0.5);
        }
    }
    return m_study;
}

bool isCourses(QStringView label)
{
    static const QRegularExpression courses(
        QStringLiteral("^(?:relevant |key |selected "
                       ")?(?:courses?|coursework|modules|subjects|schwerpunkte?|vertiefung(?:en)?|"
                       "kurse|studienschwerpunkte?|cours|matières|asignaturas|cursos|corsi|esami|disciplinas|"
                       "vakken|przedmioty|kurser|předměty)$"),
        QRegularExpression::CaseInsensitiveOption);
    return courses.match(label.trimmed().toString()).hasMatch();
}

void readBody(const CvEntry &entry, Evidence &evidence, const QString &at, ResumeEducation &education)
{
    const CvSource &source = evidence.source();
    QStringList summary;
    for (const CvLine &line : entry.body) {
        const QStringView text = source.view(line.span);
        const TextSpan score = scoreIn(text);
        if (!score.isEmpty() && education.score.isEmpty()) {
            education.score = evidence.take(at + QStringLiteral("/score"),
                evidence.found({line.span.start + score.start, line.span.start + score.end}, 0.85));
            if (text.size() - score.length() < 16) {
                continue;
            }
        }
        const auto pair = labelled(source, line);
        if (pair && isCourses(source.view(pair->label))) {
            for (const TextSpan &item : listItems(source, pair->text)) {
                evidence.note(at + QStringLiteral("/courses/%1").arg(education.courses.size()), item, 0.85);
                education.courses.append(source.document.string(item));
            }
            continue;
        }
        summary.append(text.toString().simplified());
    }
    if (!summary.isEmpty()) {
        education.other.insert(QStringLiteral("summary"), summary.join(u'\n'));
        evidence.note(at + QStringLiteral("/summary"),
            {entry.body.constFirst().span.start, entry.body.constLast().span.end}, 0.7);
    }
}

} // namespace

void readEducation(const CvPart &part, Evidence &evidence, Resume &resume)
{
    for (const CvEntry &entry : entriesOf(evidence.source(), part.lines)) {
        const Study study = StudyReader(evidence, entry).read();
        if (study.institution.isEmpty() && study.degree.isEmpty()) {
            continue;
        }
        const QString at = QStringLiteral("/education/%1").arg(resume.education.size());
        ResumeEducation education;
        education.institution = evidence.take(at + QStringLiteral("/institution"), study.institution);
        education.studyType = evidence.take(at + QStringLiteral("/studyType"), study.degree);
        education.area = evidence.take(at + QStringLiteral("/area"), study.area);
        education.score = evidence.take(at + QStringLiteral("/score"), study.score);
        education.url = evidence.take(at + QStringLiteral("/url"), study.url);
        takePeriod(entry, evidence, at, education.startDate, education.endDate);
        if (entry.period && entry.period->single) {
            // One date of a study is that of the degree.
            education.startDate = {};
            evidence.drop(at + QStringLiteral("/startDate"));
            education.endDate = entry.period->end;
            evidence.note(at + QStringLiteral("/endDate"), entry.period->span, 0.8);
        }
        if (!study.location.isEmpty()) {
            education.other.insert(
                QStringLiteral("location"), evidence.take(at + QStringLiteral("/location"), study.location));
        }
        readBody(entry, evidence, at, education);
        resume.education.append(education);
    }
}

} // namespace aio
