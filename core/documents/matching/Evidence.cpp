#include "core/documents/matching/Evidence.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/text/SkillLexicon.h"

#include <algorithm>

namespace aio::matching {

using namespace lexicon;
using grounding::Keys;

namespace {

bool hasCjk(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return extraction::isCjk(c); });
}

QSet<QString> skillIds(const QList<Word> &words)
{
    QSet<QString> ids;
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (const ConceptHit &hit : Lexicon::shared().at(words, i, Category::Skill)) {
            ids.insert(hit.meaning->id);
        }
    }
    return ids;
}

} // namespace

EvidenceIndex::EvidenceIndex(const Resume &profile)
{
    const auto at = [](const char *section, qsizetype index, const QString &member) {
        return QStringLiteral("/%1/%2/%3").arg(QLatin1String(section)).arg(index).arg(member);
    };
    for (qsizetype i = 0; i < profile.skills.size(); ++i) {
        const ResumeSkill &skill = profile.skills.at(i);
        add(skill.name, at("skills", i, QStringLiteral("name")), true);
        for (qsizetype k = 0; k < skill.keywords.size(); ++k) {
            add(skill.keywords.at(k), at("skills", i, QStringLiteral("keywords/%1").arg(k)), true);
        }
    }
    const auto addTexts = [&](const char *section, qsizetype i, const QString &title, const QString &summary,
                              const QStringList &highlights) {
        for (qsizetype h = 0; h < highlights.size(); ++h) {
            add(highlights.at(h), at(section, i, QStringLiteral("highlights/%1").arg(h)), false);
        }
        add(summary, at(section, i, QStringLiteral("summary")), false);
        add(title, at(section, i, QStringLiteral("position")), true);
    };
    for (qsizetype i = 0; i < profile.work.size(); ++i) {
        const ResumeWork &work = profile.work.at(i);
        addTexts("work", i, work.position, work.summary, work.highlights);
    }
    for (qsizetype i = 0; i < profile.volunteer.size(); ++i) {
        const ResumeVolunteer &work = profile.volunteer.at(i);
        addTexts("volunteer", i, work.position, work.summary, work.highlights);
    }
    for (qsizetype i = 0; i < profile.projects.size(); ++i) {
        const ResumeProject &project = profile.projects.at(i);
        for (qsizetype h = 0; h < project.highlights.size(); ++h) {
            add(project.highlights.at(h), at("projects", i, QStringLiteral("highlights/%1").arg(h)), false);
        }
        add(project.description, at("projects", i, QStringLiteral("description")), false);
        add(project.keywords.join(QStringLiteral(", ")), at("projects", i, QStringLiteral("keywords")), true);
    }
    for (qsizetype i = 0; i < profile.certificates.size(); ++i) {
        add(profile.certificates.at(i).name, at("certificates", i, QStringLiteral("name")), true);
    }
    for (qsizetype i = 0; i < profile.education.size(); ++i) {
        const ResumeEducation &school = profile.education.at(i);
        add(school.studyType + u' ' + school.area, at("education", i, QStringLiteral("area")), true);
        add(school.courses.join(QStringLiteral(", ")), at("education", i, QStringLiteral("courses")), true);
    }
    add(profile.basics.summary, QStringLiteral("/basics/summary"), false);
    add(profile.basics.label, QStringLiteral("/basics/label"), true);
}

void EvidenceIndex::add(const QString &text, const QString &pointer, bool list)
{
    if (text.trimmed().isEmpty()) {
        return;
    }
    Entry entry;
    entry.evidence = {text.trimmed(), pointer};
    const QList<Word> words = wordsOf(text);
    entry.keys = grounding::keysOf(words, 0, words.size());
    for (const Word &word : words) {
        entry.roots.insert(word.root);
    }
    entry.skills = skillIds(words);
    entry.folded = extraction::fold(text);
    entry.list = list;
    m_entries.append(std::move(entry));
}

std::optional<Evidence> EvidenceIndex::find(const QString &wanted, bool sentence) const
{
    const Concept *skill = Lexicon::shared().whole(wanted, Category::Skill);
    const bool cjk = hasCjk(wanted);
    const QString folded = extraction::fold(wanted).trimmed();
    QSet<QString> roots;
    for (const Word &word : wordsOf(wanted)) {
        if (!isSmallWord(word.folded)) {
            roots.insert(word.root);
        }
    }
    const Keys keys = grounding::keysOf(wanted);
    const Entry *best = nullptr;
    for (const Entry &entry : m_entries) {
        const bool known = skill != nullptr && entry.skills.contains(skill->id);
        const bool words = !roots.isEmpty()
            && (entry.roots.contains(roots) || (!keys.isEmpty() && entry.keys.contains(keys)));
        const bool characters = cjk && entry.folded.contains(folded);
        if ((known || characters || (words && !cjk))
            && (best == nullptr || (sentence && best->list && !entry.list))) {
            best = &entry;
        }
    }
    return best == nullptr ? std::nullopt : std::optional(best->evidence);
}

double EvidenceIndex::overlap(const Keys &wanted, const Keys &offered)
{
    if (offered.isEmpty() || wanted.isEmpty()) {
        return 0;
    }
    const auto common =
        std::ranges::count_if(offered, [&](const QString &key) { return wanted.contains(key); });
    return double(common) / double(offered.size());
}

QStringList skillsIn(const QString &text)
{
    static const QSet<QString> everyday{QStringLiteral("rest"), QStringLiteral("safe"),
        QStringLiteral("less"), QStringLiteral("word"), QStringLiteral("make"), QStringLiteral("express"),
        QStringLiteral("lean"), QStringLiteral("com"), QStringLiteral("mes"), QStringLiteral("soc")};
    QStringList skills;
    for (const auto &hit : extraction::skillPhrases().findAll(extraction::fold(text))) {
        const QString written = text.mid(hit.start, hit.end - hit.start);
        if (!skills.contains(written, Qt::CaseInsensitive) && !everyday.contains(written.toLower())) {
            skills.append(written);
        }
    }
    return skills;
}

} // namespace aio::matching
