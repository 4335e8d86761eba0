#include "core/base/Uuid.h"
#include "core/documents/drafting/Drafter.h"
#include "core/documents/drafting/GermanEmployer.h"
#include "core/documents/drafting/PhraseBook.h"
#include "core/documents/drafting/Relevance.h"
#include "core/extraction/grammar/LanguageDetector.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace aio::drafting {

namespace {

constexpr std::array allTones{LetterTone::Formal, LetterTone::Warm, LetterTone::Direct};

QString toneName(LetterTone tone)
{
    return tone == LetterTone::Formal ? QStringLiteral("formal")
        : tone == LetterTone::Warm    ? QStringLiteral("warm")
                                      : QStringLiteral("direct");
}

class LetterDrafter
{
public:
    LetterDrafter(
        const Resume &profile, const JobPosting &job, const LetterWish &wish, const QString &language)
        : m_profile(profile)
        , m_job(job)
        , m_wish(wish)
        , m_language(language)
        , m_book(language)
        , m_relevance(profile, job)
        , m_facts(profile, wish.today)
        , m_tone(toneName(wish.tone))
    {
        m_work = profile.work;
        std::ranges::stable_sort(m_work, [](const ResumeWork &left, const ResumeWork &right) {
            const auto end = [](const ResumeWork &work) {
                return work.endDate.isEmpty() && !work.startDate.isEmpty() ? PartialDate{9999, 0, 0}
                                                                           : work.endDate;
            };
            return end(left) > end(right);
        });
    }

    LetterContent draft()
    {
        LetterContent letter;
        fillParties(letter);
        const QString title = plainTitle();
        letter.subject = title.isEmpty()
            ? m_book.say(QStringLiteral("subjectPlain"))
            : m_book.say(QStringLiteral("subject"), {{QStringLiteral("title"), title}});
        letter.salutation = letterSalutation(m_job.contactName, m_language, m_wish.tone);
        add(letter, {opening(title)});
        add(letter, career());
        add(letter, evidence());
        if (m_wish.length != LetterLength::Short) {
            add(letter, background());
        }
        letter.paragraphs.append({newId(), QStringList{say("fit"), say("end")}.join(u' '), {}, true});
        letter.closing = say("closing");
        letter.signature = m_profile.basics.name;
        letter.enclosures = {m_book.say(QStringLiteral("enclosure"))};
        return letter;
    }

private:
    static QString newId() { return makeUuidV7().toString(QUuid::WithoutBraces); }

    [[nodiscard]] QString say(const char *name) const
    {
        return m_book.say(QLatin1String(name) + u'/' + m_tone);
    }

    /// The title without "(m/f/d)".
    [[nodiscard]] QString plainTitle() const
    {
        static const QRegularExpression gender(
            QStringLiteral("\\s*[(\\[]\\s*[a-zA-Z*]{1,6}(\\s*[/|,]\\s*[a-zA-Z*]{1,6}){1,3}\\s*[)\\]]"));
        return QString(m_job.title).remove(gender).trimmed();
    }

    void fillParties(LetterContent &letter) const
    {
        const ResumeBasics &basics = m_profile.basics;
        letter.sender.name = basics.name;
        letter.sender.email = basics.email;
        letter.sender.phone = basics.phone;
        letter.sender.url = basics.url;
        const ResumeLocation &home = basics.location;
        for (const QString &line : {home.address, QString(home.postalCode + u' ' + home.city).trimmed()}) {
            if (!line.isEmpty()) {
                letter.sender.addressLines.append(line);
            }
        }
        letter.recipient.organization = m_job.company;
        letter.recipient.name = m_job.contactName;
        letter.recipient.addressLines = m_job.locations.mid(0, 1);
        letter.recipient.email = m_job.contactEmail;
        letter.place = home.city;
        letter.date = m_wish.today;
    }

    [[nodiscard]] QString opening(const QString &title) const
    {
        const PhraseBook::Slots words{
            {QStringLiteral("title"), title}, {QStringLiteral("company"), m_job.company}};
        const QString full = m_book.say(QStringLiteral("opening/") + m_tone, words);
        return full.isEmpty() ? m_book.say(QStringLiteral("openingPlain"), words) : full;
    }

    void add(LetterContent &letter, const QStringList &sentences)
    {
        const QString text = provenText(m_facts, sentences, m_job.company);
        if (!text.isEmpty()) {
            letter.paragraphs.append({newId(), text, {}, true});
        }
    }

    [[nodiscard]] QString month(const PartialDate &date) const
    {
        if (date.isEmpty()) {
            return {};
        }
        return date.month == 0 ? QString::number(date.year)
                               : QLocale(m_language).toString(date.firstDay(), m_book.monthFormat());
    }

    [[nodiscard]] PhraseBook::Slots slotsOf(const ResumeWork &work) const
    {
        return {{QStringLiteral("role"), work.position}, {QStringLiteral("employer"), work.name},
            {QStringLiteral("atEmployer"), germanAt(work.name)},
            {QStringLiteral("start"), month(work.startDate)}, {QStringLiteral("end"), month(work.endDate)}};
    }

    [[nodiscard]] QStringList career() const
    {
        QStringList sentences;
        if (!m_work.isEmpty()) {
            sentences.append(m_book.say(
                m_work.first().endDate.isEmpty() ? QStringLiteral("since") : QStringLiteral("past"),
                slotsOf(m_work.first())));
        }
        if (m_work.size() > 1 && m_wish.length != LetterLength::Short) {
            sentences.append(m_book.say(QStringLiteral("before"), slotsOf(m_work.at(1))));
        }
        const int years = int(std::floor(m_facts.yearsOfWork()));
        if (years > 1) {
            sentences.append(
                m_book.say(QStringLiteral("years"), {{QStringLiteral("years"), QString::number(years)}}));
        }
        return sentences;
    }

    /// Requirement and proof: the skills that both sides name, then the candidate's own results for them.
    [[nodiscard]] QStringList evidence() const
    {
        constexpr qsizetype mostSkills = 5;
        QStringList sentences{m_book.say(QStringLiteral("skills"),
            {{QStringLiteral("skills"), m_book.list(m_relevance.offered().mid(0, mostSkills))}})};
        struct Result
        {
            double score = 0;
            QString text;
        };
        QList<Result> results;
        for (const ResumeWork &work : m_work) {
            for (const QString &highlight : work.highlights) {
                // Other people's words are quoted only in the letter's own language.
                const QString language = extraction::detectLanguage(highlight);
                if (language.isEmpty() || language == m_language) {
                    results.append({m_relevance.of(highlight), asQuote(highlight)});
                }
            }
        }
        if (!m_work.isEmpty() && ownLanguage() != m_language) {
            results.clear();
        }
        std::ranges::stable_sort(results, std::ranges::greater{}, &Result::score);
        const qsizetype room = m_wish.length == LetterLength::Short ? 1
            : m_wish.length == LetterLength::Medium                 ? 2
                                                                    : 3;
        static const QStringList names{
            QStringLiteral("highlight"), QStringLiteral("highlight2"), QStringLiteral("highlight3")};
        for (qsizetype i = 0; i < std::min(room, results.size()); ++i) {
            sentences.append(m_book.say(names.at(i), {{QStringLiteral("highlight"), results.at(i).text}}));
        }
        return sentences;
    }

    [[nodiscard]] QString ownLanguage() const
    {
        QString text = m_profile.basics.summary;
        for (const ResumeWork &work : m_work) {
            text += u'\n' + work.summary + u'\n' + work.highlights.join(u'\n');
        }
        const QString language = extraction::detectLanguage(text);
        return language.isEmpty() ? m_language : language;
    }

    [[nodiscard]] QStringList background() const
    {
        QStringList sentences;
        if (!m_profile.education.isEmpty()) {
            const ResumeEducation &school = m_profile.education.first();
            const QString degree = QStringList{school.studyType, school.area}.join(u' ').trimmed();
            sentences.append(m_book.say(QStringLiteral("degree"),
                {{QStringLiteral("degree"), degree}, {QStringLiteral("institution"), school.institution}}));
        }
        if (m_wish.length == LetterLength::Long && !m_profile.certificates.isEmpty()) {
            sentences.append(m_book.say(QStringLiteral("certificates"),
                {{QStringLiteral("certificates"), m_profile.certificates.first().name}}));
        }
        QStringList languages;
        for (const ResumeLanguage &language : m_profile.languages) {
            languages.append(language.fluency.isEmpty()
                    ? language.language
                    : QStringLiteral("%1 (%2)").arg(language.language, language.fluency));
        }
        sentences.append(
            m_book.say(QStringLiteral("languages"), {{QStringLiteral("languages"), m_book.list(languages)}}));
        return sentences;
    }

    const Resume &m_profile;
    const JobPosting &m_job;
    const LetterWish &m_wish;
    QString m_language;
    PhraseBook m_book;
    Relevance m_relevance;
    grounding::ProfileFacts m_facts;
    QString m_tone;
    QList<ResumeWork> m_work;
};

} // namespace

Draft draftLetter(const Resume &profile, const JobPosting &job, const LetterWish &wish)
{
    Draft draft;
    draft.language = draftLanguage(wish.language, profile, job);
    draft.content = LetterDrafter(profile, job, wish, draft.language).draft();
    return draft;
}

std::optional<LetterTone> toneOfClosing(const QString &closing, const QString &language)
{
    const PhraseBook book(language);
    for (const LetterTone tone : allTones) {
        if (book.say(QStringLiteral("closing/") + toneName(tone)) == closing.trimmed()) {
            return tone;
        }
    }
    return std::nullopt;
}

bool isUsualSalutation(const QString &salutation, const QString &contactName, const QString &language)
{
    return std::ranges::any_of(allTones, [&](LetterTone tone) {
        return letterSalutation(contactName, language, tone) == salutation.trimmed();
    });
}

QString letterSalutation(const QString &contactName, const QString &language, LetterTone tone)
{
    static const QRegularExpression female(
        QStringLiteral("^(frau|ms|mrs|miss|mme|madame|sra|señora|sig\\.ra|signora|mevrouw)\\b\\.?\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression male(
        QStringLiteral("^(herr|herrn|mr|m\\.|monsieur|sr|señor|sig|signor|dhr|de heer)\\b\\.?\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    const PhraseBook book(language);
    // A tone without words of its own greets formally.
    const auto greet = [&](const QString &form, const PhraseBook::Slots &words = {}) {
        const QString kind = QStringLiteral("salutation/") + form;
        const QString own = book.say(kind + u'/' + toneName(tone), words);
        return own.isEmpty() ? book.say(kind, words) : own;
    };
    QString name = contactName.simplified();
    if (name.isEmpty()) {
        return greet(QStringLiteral("unknown"));
    }
    QString form = QStringLiteral("named");
    for (const auto &[pattern, kind] : {std::pair{female, "female"}, std::pair{male, "male"}}) {
        if (pattern.match(name).hasMatch()) {
            form = QLatin1String(kind);
            name.remove(pattern);
            break;
        }
    }
    // A title stays with the last name: "Dr. Keller".
    static const QRegularExpression doctor(QStringLiteral("^((Prof|Dr)\\.?\\s+)+"));
    const QString rank = doctor.match(name).captured();
    const QString last = rank + name.section(u' ', -1);
    return greet(form, {{QStringLiteral("name"), name}, {QStringLiteral("last"), last}});
}

} // namespace aio::drafting
