#include "core/documents/grounding/ProfileFacts.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/text/SkillLexicon.h"

#include <QStringView>

#include <algorithm>

namespace aio::grounding {

using namespace lexicon;

namespace {

constexpr double daysOfYear = 365.25;

QString conceptKey(Category category, const QString &id)
{
    return QString::number(int(category)) + u':' + id;
}

QString at(const char *section, qsizetype index)
{
    return QStringLiteral("/%1/%2").arg(QLatin1String(section)).arg(index);
}

/// What tells an institution from others.
Keys properKeysOf(const QList<Word> &name)
{
    Keys keys;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (Lexicon::shared().at(name, i, Category::Institution).isEmpty()) {
            keys += keysOf(name, i, 1);
        }
    }
    return keys;
}

/// "Reclamebureau De Zwaan" is called "De Zwaan" too.
QString tailRootOf(const QList<Word> &name)
{
    static const QStringList kinds{QStringLiteral("bureau"), QStringLiteral("agentur"),
        QStringLiteral("agency"), QStringLiteral("agence"), QStringLiteral("agencia"),
        QStringLiteral("agenzia"), QStringLiteral("groep"), QStringLiteral("gruppe"),
        QStringLiteral("bedrijf"), QStringLiteral("kanzlei"), QStringLiteral("studio"),
        QStringLiteral("cabinet"), QStringLiteral("hotel"), QStringLiteral("restaurant"),
        QStringLiteral("ristorante"), QStringLiteral("klinik"), QStringLiteral("praxis")};
    constexpr qsizetype shortest = 4;
    if (name.size() < 2 || name.constLast().root.size() < shortest
        || Lexicon::shared().keysOf(name.constLast()).first() != name.constLast().root) {
        return {};
    }
    const QString &first = name.constFirst().folded;
    const bool kind =
        std::ranges::any_of(kinds, [&first](const QString &word) { return first.endsWith(word); });
    return kind ? name.constLast().root : QString();
}

QStringList initialsOf(const QString &name)
{
    QString letters;
    for (const Word &word : wordsOf(name)) {
        if (!isSmallWord(word.folded)) {
            letters += word.folded.front();
        }
    }
    return letters.size() > 1 ? QStringList{letters} : QStringList();
}

} // namespace

Keys keysOf(const QList<Word> &words, qsizetype first, qsizetype count)
{
    Keys keys;
    const Lexicon &lexicon = Lexicon::shared();
    for (qsizetype i = first; i < first + count; ++i) {
        const Word &word = words.at(i);
        if (isSmallWord(word.folded) || !lexicon.at(words, i, Category::Legal).isEmpty()) {
            continue;
        }
        for (const QString &key : lexicon.keysOf(word)) {
            keys.insert(key);
        }
    }
    return keys;
}

Keys keysOf(QStringView text)
{
    const QList<Word> words = wordsOf(text);
    return keysOf(words, 0, words.size());
}

ProfileFacts::ProfileFacts(const Resume &profile, const QDate &today)
    : m_today(today)
{
    addEntries(profile);
    addOthers(profile);
}

void ProfileFacts::add(EntryFact entry, const QStringList &texts)
{
    entry.nameKeys = keysOf(entry.name);
    entry.titleKeys = keysOf(entry.title);
    if (entry.kind == EntryFact::Kind::Certificate) {
        // "ADR certificate" and "Certificado ADR" are named by what is left.
        Keys telling = entry.titleKeys;
        const QList<Word> words = wordsOf(entry.title);
        for (const ConceptHit &hit : Lexicon::shared().find(words, Category::CertificateCue)) {
            telling -= keysOf(words, hit.first, hit.count);
        }
        entry.titleKeys = telling.isEmpty() ? entry.titleKeys : telling;
    }
    entry.initials = initialsOf(entry.name);
    const QList<Word> name = wordsOf(entry.name);
    constexpr qsizetype tellingWord = 4;
    if (!name.isEmpty() && name.first().root.size() >= tellingWord && !isSmallWord(name.first().folded)
        && Lexicon::shared().keysOf(name.first()).first() == name.first().root) {
        entry.firstRoot = name.first().root;
    }
    entry.properKeys = entry.kind == EntryFact::Kind::Education ? properKeysOf(name) : Keys();
    entry.tailRoot = entry.kind == EntryFact::Kind::Work ? tailRootOf(name) : QString();
    addText(entry.name, entry.pointer);
    addText(entry.title, entry.pointer);
    entry.allKeys = entry.nameKeys + entry.titleKeys;
    for (const QString &text : texts) {
        addText(text, entry.pointer);
        entry.allKeys += keysOf(text);
        entry.texts.append(text.simplified());
    }
    m_entries.append(std::move(entry));
}

void ProfileFacts::addText(const QString &text, const QString &pointer)
{
    const QList<Word> words = wordsOf(text);
    const Lexicon &lexicon = Lexicon::shared();
    for (const Word &word : words) {
        for (const QString &key : lexicon.keysOf(word)) {
            if (!m_vocabulary.contains(key)) {
                m_vocabulary.insert(key, pointer);
            }
        }
        if (!m_vocabulary.contains(word.root)) {
            m_vocabulary.insert(word.root, pointer);
        }
        constexpr int firstYear = 1950;
        constexpr int lastYear = 2099;
        if (const int year = word.folded.toInt(); year >= firstYear && year <= lastYear) {
            m_years.insert(year);
        }
    }
    for (const Category category :
        {Category::Skill, Category::Certificate, Category::Award, Category::Field, Category::Factor}) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            for (const ConceptHit &hit : lexicon.at(words, i, category)) {
                m_concepts.insert(conceptKey(category, hit.meaning->id));
                if (category == Category::Factor) {
                    constexpr int multiples = 10;
                    constexpr double percent = 100;
                    m_shares.append(
                        hit.meaning->low < multiples ? (hit.meaning->low - 1) * percent : hit.meaning->low);
                }
            }
        }
    }
    constexpr qsizetype reach = 5;
    for (const NumberMention &number : numbersIn(text, words)) {
        NumberFact fact;
        fact.number = number;
        fact.pointer = pointer;
        fact.written = text.mid(number.start, number.end - number.start);
        const qsizetype first = std::max<qsizetype>(0, number.firstWord - reach);
        const qsizetype end = std::min(words.size(), number.endWord + reach);
        fact.around = keysOf(words, first, end - first);
        constexpr qsizetype near = 3;
        for (qsizetype i = std::max<qsizetype>(0, number.firstWord - near);
             i < std::min(words.size(), number.endWord + near); ++i) {
            // "14 fitters", "4 doctoral students": trades in the plural are people too.
            fact.people = fact.people || !lexicon.at(words, i, Category::People).isEmpty()
                || (i >= number.endWord && !lexicon.at(words, i, Category::Head).isEmpty());
            fact.years = fact.years
                || (i >= number.endWord && i < number.endWord + 2
                    && !lexicon.at(words, i, Category::Year).isEmpty());
        }
        fact.ofName = belongsToName(text, words, number);
        m_numbers.append(fact);
    }
}

void ProfileFacts::addEntries(const Resume &profile)
{
    using Kind = EntryFact::Kind;
    for (qsizetype i = 0; i < profile.work.size(); ++i) {
        const ResumeWork &work = profile.work.at(i);
        EntryFact entry{Kind::Work, at("work", i), work.name, work.position, work.startDate, work.endDate,
            !work.startDate.isEmpty() && work.endDate.isEmpty(), {}, {}, {}, {}, {}};
        add(std::move(entry), QStringList{work.location, work.description, work.summary} + work.highlights);
    }
    for (qsizetype i = 0; i < profile.volunteer.size(); ++i) {
        const ResumeVolunteer &work = profile.volunteer.at(i);
        EntryFact entry{Kind::Work, at("volunteer", i), work.organization, work.position, work.startDate,
            work.endDate, !work.startDate.isEmpty() && work.endDate.isEmpty(), {}, {}, {}, {}, {}};
        add(std::move(entry), QStringList{work.summary} + work.highlights);
    }
    for (qsizetype i = 0; i < profile.education.size(); ++i) {
        const ResumeEducation &school = profile.education.at(i);
        EntryFact entry{Kind::Education, at("education", i), school.institution,
            school.studyType + u' ' + school.area, school.startDate, school.endDate,
            !school.startDate.isEmpty() && school.endDate.isEmpty(), {}, {}, {}, {}, {}};
        // "110/110 e lode" is a score of 110, too.
        add(std::move(entry),
            QStringList{school.score, QString(school.score).replace(u'/', QStringLiteral(" / "))}
                + school.courses);
    }
    for (qsizetype i = 0; i < profile.projects.size(); ++i) {
        const ResumeProject &project = profile.projects.at(i);
        EntryFact entry{Kind::Project, at("projects", i), project.entity, project.name, project.startDate,
            project.endDate, false, {}, {}, {}, {}, {}};
        add(std::move(entry),
            QStringList{project.description} + project.highlights + project.keywords + project.roles);
        m_labels += project.roles;
    }
    for (qsizetype i = 0; i < profile.awards.size(); ++i) {
        const ResumeAward &award = profile.awards.at(i);
        add({Kind::Award, at("awards", i), award.awarder, award.title, award.date, award.date, false, {}, {},
                {}, {}, {}},
            {award.summary});
    }
    for (qsizetype i = 0; i < profile.certificates.size(); ++i) {
        const ResumeCertificate &certificate = profile.certificates.at(i);
        add({Kind::Certificate, at("certificates", i), certificate.issuer, certificate.name, certificate.date,
                certificate.date, false, {}, {}, {}, {}, {}},
            {});
    }
    for (qsizetype i = 0; i < profile.publications.size(); ++i) {
        const ResumePublication &work = profile.publications.at(i);
        add({Kind::Publication, at("publications", i), work.publisher, work.name, work.releaseDate,
                work.releaseDate, false, {}, {}, {}, {}, {}},
            {work.summary});
    }
}

void ProfileFacts::addOthers(const Resume &profile)
{
    const ResumeBasics &basics = profile.basics;
    m_labels.append(basics.label);
    addText(basics.label, QStringLiteral("/basics/label"));
    addText(basics.summary, QStringLiteral("/basics/summary"));
    addText(basics.name, QStringLiteral("/basics/name"));
    addText(basics.location.city + u' ' + basics.location.region, QStringLiteral("/basics/location"));
    m_contacts = {basics.email, basics.phone, basics.url};
    for (const ResumeProfile &account : basics.profiles) {
        m_contacts += {account.url, account.username};
        addText(account.network, QStringLiteral("/basics/profiles"));
    }
    for (qsizetype i = 0; i < profile.skills.size(); ++i) {
        const ResumeSkill &skill = profile.skills.at(i);
        addText(skill.name, at("skills", i));
        addText(skill.level, at("skills", i));
        for (const QString &keyword : skill.keywords) {
            addText(keyword, at("skills", i));
        }
    }
    for (qsizetype i = 0; i < profile.interests.size(); ++i) {
        addText(profile.interests.at(i).name + u' ' + profile.interests.at(i).keywords.join(u' '),
            at("interests", i));
    }
    for (qsizetype i = 0; i < profile.references.size(); ++i) {
        addText(
            profile.references.at(i).name + u'\n' + profile.references.at(i).reference, at("references", i));
    }
    const Lexicon &lexicon = Lexicon::shared();
    for (qsizetype i = 0; i < profile.languages.size(); ++i) {
        const ResumeLanguage &language = profile.languages.at(i);
        addText(language.language, at("languages", i));
        LanguageFact fact{{}, language.language, at("languages", i), 0, 0};
        const QList<ConceptHit> named = lexicon.find(wordsOf(language.language), Category::Language);
        fact.id = named.isEmpty() ? rootsOf(language.language).join(u' ') : named.first().meaning->id;
        for (const ConceptHit &hit :
            lexicon.find(wordsOf(language.fluency + u' ' + language.language), Category::Fluency)) {
            fact.low = std::max(fact.low, hit.meaning->low);
            fact.high = std::max(fact.high, hit.meaning->high);
            fact.written = language.language + QStringLiteral(": ") + language.fluency;
        }
        m_languages.append(fact);
    }
}

namespace {

/// One word in two cases: a long beginning in common, and short endings.
bool isInflected(QStringView left, QStringView right)
{
    constexpr qsizetype leastStem = 4;
    constexpr qsizetype longestEnding = 3;
    qsizetype stem = 0;
    while (stem < std::min(left.size(), right.size()) && left.at(stem) == right.at(stem)) {
        ++stem;
    }
    return stem >= leastStem && left.size() - stem <= longestEnding
        && right.size() - stem <= longestEnding
        // One of the two is hardly more than the stem: "Banku" is "Bank", "Bankier" is not.
        && std::min(left.size(), right.size()) - stem <= 1;
}

} // namespace

void ProfileFacts::learnInflections(const QList<Word> &words)
{
    const QHash<QString, QString> known = m_vocabulary;
    for (const Word &word : words) {
        if (m_vocabulary.contains(word.root) || word.number) {
            continue;
        }
        for (auto fact = known.cbegin(); fact != known.cend(); ++fact) {
            if (isInflected(word.folded, fact.key())) {
                m_vocabulary.insert(word.root, fact.value());
                break;
            }
        }
    }
}

bool belongsToName(QStringView text, const QList<Word> &words, const NumberMention &number)
{
    if (number.firstWord == 0 || number.unit != NumberMention::Unit::Plain || number.spelled) {
        return false;
    }
    const Word &before = words.at(number.firstWord - 1);
    static const QSet<QString> names{QStringLiteral("iso"), QStringLiteral("din"), QStringLiteral("version"),
        QStringLiteral("web"), QStringLiteral("industrie"), QStringLiteral("industry"),
        QStringLiteral("level"), QStringLiteral("top"), QStringLiteral("fortune"), QStringLiteral("nr"),
        QStringLiteral("en"), QStringLiteral("tier"), QStringLiteral("phase"), QStringLiteral("office"),
        QStringLiteral("windows")};
    const QStringView gap = text.mid(before.end, words.at(number.firstWord).start - before.end);
    const bool skill = extraction::skillPhrases().exact(extraction::fold(before.folded)).has_value();
    return gap.size() <= 1 && (before.upper || before.capital)
        && (names.contains(before.folded) || skill || before.upper);
}

double ProfileFacts::coverage(const Keys &keys) const
{
    if (keys.isEmpty()) {
        return 1;
    }
    const auto known = std::ranges::count_if(keys, [this](const QString &key) { return knows(key); });
    return double(known) / double(keys.size());
}

bool ProfileFacts::knowsConcept(Category category, const QString &id) const
{
    return m_concepts.contains(conceptKey(category, id));
}

double ProfileFacts::yearsOf(const EntryFact &entry) const
{
    if (entry.start.isEmpty()) {
        return 0;
    }
    const QDate end =
        entry.end.isEmpty() ? (entry.ongoing ? m_today : entry.start.lastDay()) : entry.end.lastDay();
    return double(entry.start.firstDay().daysTo(end)) / daysOfYear;
}

double ProfileFacts::yearsOfWork() const
{
    QList<std::pair<QDate, QDate>> spans;
    for (const EntryFact &entry : m_entries) {
        // Volunteering beside a job, or before it, makes no years of work.
        const bool paid = !entry.pointer.startsWith(QLatin1StringView("/volunteer"));
        if (entry.kind == EntryFact::Kind::Work && paid && !entry.start.isEmpty()) {
            spans.append({entry.start.firstDay(), entry.end.isEmpty() ? m_today : entry.end.lastDay()});
        }
    }
    std::ranges::sort(spans);
    qint64 days = 0;
    QDate reached;
    for (const auto &[from, to] : spans) {
        const QDate begin = reached.isValid() && from < reached ? reached : from;
        days += std::max<qint64>(0, begin.daysTo(to));
        reached = reached.isValid() ? std::max(reached, to) : to;
    }
    return double(days) / daysOfYear;
}

} // namespace aio::grounding
