#include "core/documents/matching/Match.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/Places.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace aio::matching {

using namespace lexicon;
using grounding::ProfileFacts;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Match)
};

constexpr double half = 0.5;

double weightOf(Area area)
{
    static constexpr std::array weights = {40.0, 10.0, 20.0, 10.0, 10.0, 10.0};
    return weights.at(std::size_t(area));
}

class Matcher
{
public:
    Matcher(const Resume &profile, const JobPosting &job, const QDate &today)
        : m_profile(profile)
        , m_job(job)
        , m_facts(profile, today)
        , m_index(profile)
    {
    }

    Match match()
    {
        QStringList required = m_job.skills;
        if (required.isEmpty()) {
            required = skillsIn(
                m_job.qualifications.isEmpty() ? m_job.description : m_job.qualifications.join(u'\n'));
        }
        addSkills(Area::RequiredSkills, required);
        addSkills(Area::PreferredSkills, m_job.preferredSkills);
        addExperience();
        addEducation();
        addLanguages();
        addLocation();
        weigh();
        return m_match;
    }

private:
    void add(Area area, const QList<Requirement> &requirements)
    {
        if (requirements.isEmpty()) {
            return;
        }
        AreaScore score{area, weightOf(area), 0, requirements};
        for (const Requirement &requirement : requirements) {
            score.share += requirement.share / double(requirements.size());
        }
        m_match.areas.append(score);
    }

    void addSkills(Area area, const QStringList &skills)
    {
        QList<Requirement> requirements;
        for (const QString &skill : skills) {
            Requirement requirement{skill, m_index.find(skill), 0, {}};
            if (requirement.evidence) {
                requirement.share = 1;
                requirement.reason = Text::tr("The profile names %1.").arg(skill);
            } else {
                requirement.reason = Text::tr("The profile does not name %1.").arg(skill);
                m_match.missing.append(skill);
            }
            requirements.append(requirement);
        }
        add(area, requirements);
    }

    void addExperience()
    {
        if (!m_job.experienceYearsMin || *m_job.experienceYearsMin <= 0) {
            return;
        }
        const double owned = m_facts.yearsOfWork();
        const int wanted = *m_job.experienceYearsMin;
        const int whole = int(std::floor(owned));
        Requirement requirement{
            Text::tr("%n year(s) of experience", nullptr, wanted), {}, std::min(1.0, owned / wanted), {}};
        if (owned > 0) {
            requirement.evidence =
                Evidence{Text::tr("%n year(s) of work", nullptr, whole), QStringLiteral("/work")};
        }
        requirement.reason =
            Text::tr("The job asks for %1 years, the profile has %2.").arg(wanted).arg(whole);
        add(Area::Experience, {requirement});
    }

    void addEducation()
    {
        const QList<ConceptHit> wanted = Lexicon::shared().find(wordsOf(m_job.education), Category::Degree);
        if (wanted.isEmpty()) {
            return;
        }
        // "Bachelor or Master": the lower one is enough.
        int rank = wanted.first().meaning->low;
        for (const ConceptHit &hit : wanted) {
            rank = std::min(rank, hit.meaning->low);
        }
        Requirement requirement{m_job.education, {}, 0, Text::tr("The profile names no degree.")};
        int best = 0;
        for (qsizetype i = 0; i < m_profile.education.size(); ++i) {
            const ResumeEducation &school = m_profile.education.at(i);
            const QString title = (school.studyType + u' ' + school.area).trimmed();
            for (const ConceptHit &hit : Lexicon::shared().find(wordsOf(title), Category::Degree)) {
                if (hit.meaning->low > best) {
                    best = hit.meaning->low;
                    requirement.evidence = Evidence{title, QStringLiteral("/education/%1/studyType").arg(i)};
                }
            }
        }
        if (best > 0) {
            requirement.share = best >= rank ? 1 : best + 1 == rank ? half : 0;
            requirement.reason = Text::tr("The profile says “%1”.").arg(requirement.evidence->text);
        }
        add(Area::Education, {requirement});
    }

    void addLanguages()
    {
        QList<Requirement> requirements;
        for (const LanguageSkill &wanted : m_job.languages) {
            Requirement requirement{
                wanted.level.isEmpty() ? wanted.language : wanted.language + u' ' + wanted.level, {}, 0, {}};
            requirement.reason = Text::tr("The profile does not name this language.");
            int needed = 0;
            for (const ConceptHit &hit : Lexicon::shared().find(wordsOf(wanted.level), Category::Fluency)) {
                needed = std::max(needed, hit.meaning->low);
            }
            for (const grounding::LanguageFact &fact : m_facts.languages()) {
                if (fact.id != wanted.language) {
                    continue;
                }
                requirement.evidence = Evidence{fact.written, fact.pointer};
                const bool told = fact.high > 0 && needed > 0;
                requirement.share = !told || fact.high >= needed ? 1 : fact.high + 1 == needed ? half : 0;
                requirement.reason = Text::tr("The profile says “%1”.").arg(fact.written);
            }
            requirements.append(requirement);
        }
        add(Area::Languages, requirements);
    }

    void addLocation()
    {
        const ResumeLocation &home = m_profile.basics.location;
        const Evidence evidence{
            home.city.isEmpty() ? home.countryCode : home.city, QStringLiteral("/basics/location")};
        if (m_job.remote == WorkMode::Remote) {
            add(Area::Location,
                {{Text::tr("Remote"), evidence.text.isEmpty() ? std::nullopt : std::optional(evidence), 1,
                    Text::tr("The work can be done from anywhere.")}});
            return;
        }
        if (m_job.locations.isEmpty() || evidence.text.isEmpty()) {
            return;
        }
        Requirement requirement{m_job.locations.join(QStringLiteral(", ")), evidence, 0,
            Text::tr("The profile says %1.").arg(evidence.text)};
        for (const QString &place : m_job.locations) {
            const bool city =
                !home.city.isEmpty() && extraction::fold(place).contains(extraction::fold(home.city));
            const bool sameCity = city
                || (!home.city.isEmpty()
                    && !(grounding::keysOf(place) & grounding::keysOf(home.city)).isEmpty());
            const bool country = !home.countryCode.isEmpty()
                && extraction::countryOfPlace(place) == home.countryCode.toUpper();
            requirement.share = std::max(requirement.share, sameCity ? 1 : country ? half : 0);
        }
        add(Area::Location, {requirement});
    }

    void weigh()
    {
        double all = 0;
        for (const AreaScore &area : m_match.areas) {
            all += area.weight;
        }
        constexpr double percent = 100;
        double score = 0;
        for (AreaScore &area : m_match.areas) {
            area.weight = area.weight * percent / all;
            score += area.weight * area.share;
        }
        m_match.score = int(std::lround(score));
    }

    const Resume &m_profile;
    const JobPosting &m_job;
    ProfileFacts m_facts;
    EvidenceIndex m_index;
    Match m_match;
};

} // namespace

QString areaName(Area area)
{
    static constexpr std::array names = {
        "required_skills", "preferred_skills", "experience", "education", "languages", "location"};
    return QString::fromLatin1(names.at(std::size_t(area)));
}

QString areaTitle(Area area)
{
    switch (area) {
    case Area::RequiredSkills:
        return Text::tr("Required skills");
    case Area::PreferredSkills:
        return Text::tr("Nice-to-have skills");
    case Area::Experience:
        return Text::tr("Experience");
    case Area::Education:
        return Text::tr("Education");
    case Area::Languages:
        return Text::tr("Languages");
    case Area::Location:
        return Text::tr("Location");
    }
    return {};
}

Match matchOf(const Resume &profile, const JobPosting &job, const QDate &today)
{
    return Matcher(profile, job, today).match();
}

} // namespace aio::matching
