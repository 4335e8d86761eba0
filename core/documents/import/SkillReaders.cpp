#include "core/documents/import/CvWords.h"
#include "core/documents/import/EntryText.h"
#include "core/documents/import/SectionReaders.h"

#include "core/extraction/grammar/Fold.h"

#include <QRegularExpression>

namespace aio {

namespace {

constexpr qsizetype longestSkill = 60;

// "Proficient in", "Gute Kenntnisse in": words before a list that are no skill.
TextSpan withoutLead(const CvSource &source, TextSpan span)
{
    static const QRegularExpression lead(
        QStringLiteral(
            "^(?:(?:proficient|experienced|skilled|fluent|knowledge|working knowledge|experience|good "
            "knowledge|expertise|familiar|basic knowledge|advanced knowledge) (?:in|with|of)|"
            "(?:sehr )?(?:gute|fundierte|solide)? ?kenntnisse (?:in|im|der|von)|erfahrung "
            "(?:mit|in)|sicherer umgang mit|"
            "bonne maîtrise d[eu']s?|maîtrise d[eu']s?|connaissances? d[eu']s?|dominio de|manejo "
            "de|conocimientos? de|conoscenza di|domínio de|kennis van|ervaring met)\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = lead.match(source.document.string(span));
    if (match.hasMatch()) {
        span.start += match.capturedEnd();
    }
    static const QRegularExpression joint(QStringLiteral("^(?:and|und|et|y|e|en|i|och|a)\\s+(?=\\S)"));
    const auto also = joint.match(source.document.string(span));
    if (also.hasMatch()) {
        span.start += also.capturedEnd();
    }
    return span;
}

// "Python (advanced)", "Python – sehr gut", "Python: expert", "Go ●●●○○": the level taken off.
TextSpan takeLevel(const CvSource &source, TextSpan &span)
{
    static const QRegularExpression dots(
        QStringLiteral("[\\s:]*[●○•◦★☆■□▪▫⬤◯◉]{2,}\\s*$|\\s*\\d{1,3} ?%\\s*$|\\s+\\d/\\d{1,2}\\s*$"));
    const QString text = source.document.string(span);
    if (const auto match = dots.match(text); match.hasMatch() && match.capturedStart() > 0) {
        span.end = span.start + match.capturedStart();
        return {};
    }
    static const QRegularExpression tail(
        QStringLiteral("^(.+?)\\s*(?:\\(([^()]+)\\)|(?:\\s[–-]\\s|:\\s|\\t)(\\S.*))$"));
    const auto match = tail.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const int group = match.capturedStart(2) >= 0 ? 2 : 3;
    if (!isSkillLevel(match.capturedView(group))) {
        return {};
    }
    const TextSpan level{span.start + match.capturedStart(group), span.start + match.capturedEnd(group)};
    span.end = span.start + match.capturedEnd(1);
    return level;
}

class SkillReader
{
public:
    SkillReader(Evidence &evidence, Resume &resume)
        : m_evidence(evidence)
        , m_source(evidence.source())
        , m_resume(resume)
    {
    }

    void read(const QList<CvLine> &lines);

private:
    [[nodiscard]] QString pointer(QStringView member) const
    {
        return QStringLiteral("/skills/%1/%2").arg(m_resume.skills.size()).arg(member);
    }
    void group(const TextSpan &label, const TextSpan &list);
    void single(TextSpan span);
    [[nodiscard]] bool isGroupName(const QList<CvLine> &lines, qsizetype at) const;

    Evidence &m_evidence;
    const CvSource &m_source;
    Resume &m_resume;
};

void SkillReader::group(const TextSpan &label, const TextSpan &list)
{
    ResumeSkill skill;
    skill.name = m_evidence.take(pointer(u"name"), m_evidence.found(label, 0.85));
    for (const TextSpan &item : listItems(m_source, list)) {
        TextSpan span = withoutLead(m_source, item);
        takeLevel(m_source, span);
        if (span.length() <= longestSkill && !span.isEmpty()) {
            m_evidence.note(pointer(QStringLiteral("keywords/%1").arg(skill.keywords.size())), span, 0.85);
            skill.keywords.append(m_source.document.string(span).simplified());
        }
    }
    m_resume.skills.append(skill);
}

void SkillReader::single(TextSpan span)
{
    span = tidied(m_source, withoutLead(m_source, span));
    const TextSpan level = takeLevel(m_source, span);
    span = tidied(m_source, span);
    const QStringView text = m_source.view(span);
    if (text.isEmpty() || text.size() > longestSkill || isSkillLevel(text)) {
        return;
    }
    const bool letters = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    const QString name = text.toString().simplified();
    const bool known = std::any_of(m_resume.skills.cbegin(), m_resume.skills.cend(),
        [&name](const ResumeSkill &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (!letters || known) {
        return;
    }
    ResumeSkill skill;
    skill.name = m_evidence.take(pointer(u"name"), m_evidence.found(span, 0.8));
    skill.level =
        m_evidence.take(pointer(u"level"), level.isEmpty() ? Found{} : m_evidence.found(level, 0.8));
    m_resume.skills.append(skill);
}

// A short line of its own above a list: "Web Technologies" over "HTML5, JavaScript".
bool SkillReader::isGroupName(const QList<CvLine> &lines, qsizetype at) const
{
    const CvLine &line = lines.at(at);
    if (line.kind == CvLine::Kind::Item || line.span.length() > 40 || line.parts.size() > 1
        || m_source.view(line.span).contains(u',')) {
        return false;
    }
    qsizetype next = at + 1;
    while (next < lines.size() && isSkillLevel(m_source.view(lines.at(next).span))) {
        ++next;
    }
    if (next >= lines.size()) {
        return false;
    }
    const CvLine &below = lines.at(next);
    const bool list = m_source.view(below.span).contains(u',')
        || (below.kind == CvLine::Kind::Item && (line.bold || line.kind == CvLine::Kind::Heading));
    const bool set = line.bold || line.kind == CvLine::Kind::Heading || next > at + 1 || line.gapBefore;
    return list && set;
}

void SkillReader::read(const QList<CvLine> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const CvLine &line = lines.at(i);
        if (const auto pair = labelled(m_source, line); pair && !isSkillLevel(m_source.view(pair->text))) {
            const QStringView label = m_source.view(pair->label);
            const CvSection section = isLanguagesLabel(label) ? CvSection::Languages : sectionOfLine(label);
            if (isLicenceLabel(label)) {
                readCertificates({CvSection::Certificates, {}, {line}}, m_evidence, m_resume);
            } else if (section == CvSection::Languages
                && !languageNamesIn(m_source.view(pair->text)).isEmpty()) {
                CvLine inner = line;
                inner.span = pair->text;
                inner.parts = {pair->text};
                readLanguages({CvSection::Languages, {}, {inner}}, m_evidence, m_resume);
            } else {
                group(pair->label, pair->text);
            }
            continue;
        }
        const QStringView text = m_source.view(line.span);
        if (text.trimmed().endsWith(u':') && i + 1 < lines.size()) {
            group(tidied(m_source, line.span), lines.at(i + 1).span);
            ++i;
            continue;
        }
        if (isGroupName(lines, i)) {
            const TextSpan name = line.span;
            TextSpan level;
            while (i + 1 < lines.size() && isSkillLevel(m_source.view(lines.at(i + 1).span))) {
                level = lines.at(++i).span;
            }
            if (i + 1 < lines.size()) {
                TextSpan list = lines.at(i + 1).span;
                const bool items = lines.at(i + 1).kind == CvLine::Kind::Item;
                for (++i; i + 1 < lines.size(); ++i) {
                    const CvLine &more = lines.at(i + 1);
                    const bool goesOn =
                        items ? more.kind == CvLine::Kind::Item : m_source.view(list).endsWith(u',');
                    if (!goesOn) {
                        break;
                    }
                    list.end = more.span.end;
                }
                group(name, list);
                if (!level.isEmpty() && !m_resume.skills.isEmpty()) {
                    const QString at = QStringLiteral("/skills/%1/level").arg(m_resume.skills.size() - 1);
                    m_resume.skills.last().level = m_evidence.take(at, m_evidence.found(level, 0.85));
                }
            }
            continue;
        }
        constexpr qsizetype prose = 160;
        if (text.endsWith(u'.') && text.size() > prose) {
            continue;
        }
        for (const TextSpan &part : line.parts) {
            for (const TextSpan &item : listItems(m_source, part)) {
                single(item);
            }
        }
    }
}

} // namespace

void readSkills(const CvPart &part, Evidence &evidence, Resume &resume)
{
    SkillReader(evidence, resume).read(part.lines);
}

void readLanguages(const CvPart &part, Evidence &evidence, Resume &resume)
{
    const CvSource &source = evidence.source();
    bool open = false; // the last language has no level yet
    for (const CvLine &line : part.lines) {
        const QStringView text = source.view(line.span);
        const QList<TextSpan> names = languageNamesIn(text);
        if (names.isEmpty()) {
            const TextSpan level = fluencyIn(text);
            if (open && !level.isEmpty() && !resume.languages.isEmpty() && text.size() < 60) {
                const QString at = QStringLiteral("/languages/%1/fluency").arg(resume.languages.size() - 1);
                resume.languages.last().fluency = evidence.take(at, evidence.found(line.span, 0.8));
                open = false;
            }
            continue;
        }
        for (qsizetype i = 0; i < names.size(); ++i) {
            const TextSpan name{line.span.start + names.at(i).start, line.span.start + names.at(i).end};
            const QString word = source.document.string(name);
            const bool known = std::any_of(
                resume.languages.cbegin(), resume.languages.cend(), [&word](const ResumeLanguage &one) {
                    return one.language.compare(word, Qt::CaseInsensitive) == 0;
                });
            if (known) {
                continue;
            }
            // Its level stands behind it, up to the next language; or before it: "Fluent in Spanish".
            const qsizetype end = i + 1 < names.size() ? names.at(i + 1).start : text.size();
            const QStringView behind = text.sliced(names.at(i).end, end - names.at(i).end);
            const qsizetype from = i > 0 ? names.at(i - 1).end : 0;
            const QStringView before = text.sliced(from, names.at(i).start - from);
            TextSpan level = fluencyIn(behind);
            qsizetype base = line.span.start + names.at(i).end;
            if (level.isEmpty() && (i == 0 || before.contains(u','))) {
                level = fluencyIn(before);
                base = line.span.start + from;
            }
            const QString at = QStringLiteral("/languages/%1/").arg(resume.languages.size());
            ResumeLanguage language;
            language.language = evidence.take(at + QStringLiteral("language"), evidence.found(name, 0.9));
            if (!level.isEmpty()) {
                language.fluency = evidence.take(at + QStringLiteral("fluency"),
                    evidence.found({base + level.start, base + level.end}, 0.85));
            }
            open = level.isEmpty();
            resume.languages.append(language);
        }
    }
}

} // namespace aio
