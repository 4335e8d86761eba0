#include "core/documents/draft/CvProfile.h"
#include "core/documents/drafting/Drafter.h"
#include "core/documents/drafting/GermanEmployer.h"
#include "core/documents/drafting/PhraseBook.h"
#include "core/documents/drafting/Relevance.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace aio::drafting {

namespace {

constexpr qsizetype everything = std::numeric_limits<qsizetype>::max();

/// How much of each part a length has room for.
struct Room
{
    qsizetype jobs = everything;
    qsizetype firstHighlights = everything; ///< of the most relevant entry
    qsizetype otherHighlights = everything;
    qsizetype others = everything; ///< entries of the smaller sections
    qsizetype skills = everything; ///< keywords of a group
    bool summaries = true; ///< of entries with highlights
    bool leisure = true;
};

Room roomOf(CvLength length)
{
    switch (length) {
    case CvLength::OnePage:
        return {4, 4, 2, 2, 8, false, false};
    case CvLength::TwoPages:
        return {8, 6, 4, 5, 14, true, true};
    case CvLength::All:
        break;
    }
    return {};
}

template <typename T, typename Score> QList<qsizetype> ranked(const QList<T> &items, const Score &score)
{
    QList<qsizetype> order;
    QList<double> scores;
    for (qsizetype i = 0; i < items.size(); ++i) {
        order.append(i);
        scores.append(score(items.at(i)));
    }
    std::ranges::stable_sort(
        order, [&](qsizetype left, qsizetype right) { return scores.at(left) > scores.at(right); });
    return order;
}

class CvDrafter
{
public:
    CvDrafter(const Resume &profile, const JobPosting &job, const CvWish &wish, const QString &language)
        : m_profile(profile)
        , m_language(language)
        , m_relevance(profile, job)
        , m_book(language)
        , m_room(roomOf(wish.length))
        , m_facts(profile, wish.today)
    {
    }

    CvContent draft()
    {
        CvContent cv = cvOf(m_profile);
        for (DraftSection &section : cv.sections) {
            arrange(section);
        }
        orderSections(cv);
        summarize(cv);
        return cv;
    }

private:
    [[nodiscard]] double relevanceOf(const DraftEntry &entry) const
    {
        double score = m_relevance.of(entry.title + u' ' + entry.detail + u' ' + entry.keywords.join(u' '))
            + m_relevance.of(entry.summary.text);
        for (const DraftText &highlight : entry.highlights) {
            score += m_relevance.of(highlight.text);
        }
        return score;
    }

    void arrange(DraftSection &section)
    {
        switch (section.kind) {
        case SectionKind::Work:
        case SectionKind::Volunteer:
        case SectionKind::Projects:
            arrangeLong(section);
            break;
        case SectionKind::Skills:
            arrangeSkills(section);
            break;
        case SectionKind::Education:
        case SectionKind::Languages:
            break;
        case SectionKind::Interests:
        case SectionKind::References:
            section.included = m_room.leisure;
            break;
        default:
            keepBest(section, m_room.others);
            break;
        }
    }

    void keepBest(DraftSection &section, qsizetype room)
    {
        const auto order =
            ranked(section.entries, [this](const DraftEntry &entry) { return relevanceOf(entry); });
        for (qsizetype rank = 0; rank < order.size(); ++rank) {
            section.entries[order.at(rank)].included = rank < room;
        }
    }

    /// Newest first, as readers expect; what has no room is the least relevant, but never the newest.
    void arrangeLong(DraftSection &section)
    {
        std::ranges::stable_sort(section.entries, [](const DraftEntry &left, const DraftEntry &right) {
            const auto end = [](const DraftEntry &entry) {
                return entry.ongoing ? PartialDate{9999, 0, 0} : entry.endDate;
            };
            return end(left) == end(right) ? left.startDate > right.startDate : end(left) > end(right);
        });
        const auto order = ranked(section.entries, [&](const DraftEntry &entry) {
            constexpr double newest = 1000;
            return relevanceOf(entry)
                + (section.kind == SectionKind::Work && &entry == &section.entries.constFirst() ? newest : 0);
        });
        const qsizetype room = section.kind == SectionKind::Work ? m_room.jobs : m_room.others;
        for (qsizetype rank = 0; rank < order.size(); ++rank) {
            DraftEntry &entry = section.entries[order.at(rank)];
            entry.included = rank < room;
            arrangeHighlights(entry, rank == 0 ? m_room.firstHighlights : m_room.otherHighlights);
        }
    }

    void arrangeHighlights(DraftEntry &entry, qsizetype room) const
    {
        const auto order =
            ranked(entry.highlights, [this](const DraftText &text) { return m_relevance.of(text.text); });
        QList<DraftText> sorted;
        for (qsizetype rank = 0; rank < order.size(); ++rank) {
            DraftText text = entry.highlights.at(order.at(rank));
            text.included = rank < room;
            sorted.append(text);
        }
        entry.highlights = sorted;
        entry.summary.included = m_room.summaries || entry.highlights.isEmpty();
    }

    /// A DraftEntry keeps its keywords as one list, so they are put in order and none is left out; groups
    /// that say nothing for the job go when there is little room.
    void arrangeSkills(DraftSection &section) const
    {
        for (DraftEntry &entry : section.entries) {
            const auto order =
                ranked(entry.keywords, [this](const QString &keyword) { return m_relevance.of(keyword); });
            QStringList sorted;
            for (const qsizetype index : order) {
                sorted.append(entry.keywords.at(index));
            }
            entry.keywords = sorted;
        }
        const auto order =
            ranked(section.entries, [this](const DraftEntry &entry) { return relevanceOf(entry); });
        QList<DraftEntry> sorted;
        for (qsizetype rank = 0; rank < order.size(); ++rank) {
            DraftEntry entry = section.entries.at(order.at(rank));
            entry.included = rank < m_room.skills;
            sorted.append(entry);
        }
        section.entries = sorted;
    }

    /// Work first, unless there is none yet that matters: then education.
    static void orderSections(CvContent &cv)
    {
        const auto place = [](const DraftSection &section) {
            static const QList<SectionKind> order{SectionKind::Work, SectionKind::Skills,
                SectionKind::Projects, SectionKind::Education, SectionKind::Certificates,
                SectionKind::Languages, SectionKind::Awards, SectionKind::Publications,
                SectionKind::Volunteer, SectionKind::Interests, SectionKind::References, SectionKind::Custom};
            return order.indexOf(section.kind);
        };
        std::ranges::stable_sort(cv.sections,
            [&](const DraftSection &left, const DraftSection &right) { return place(left) < place(right); });
    }

    void summarize(CvContent &cv) const
    {
        PhraseBook::Slots words;
        words.insert(QStringLiteral("label"), m_profile.basics.label);
        if (!m_profile.work.isEmpty()) {
            const auto newest = std::ranges::max_element(m_profile.work, {}, [](const ResumeWork &work) {
                return work.endDate.isEmpty() && !work.startDate.isEmpty() ? PartialDate{9999, 0, 0}
                                                                           : work.endDate;
            });
            words.insert(QStringLiteral("role"), newest->position);
            words.insert(QStringLiteral("employer"), newest->name);
            words.insert(QStringLiteral("atEmployer"), germanAt(newest->name));
        }
        const int years = int(std::floor(m_facts.yearsOfWork()));
        if (years > 1) {
            words.insert(QStringLiteral("years"), QString::number(years));
        }
        constexpr qsizetype mostSkills = 6;
        words.insert(QStringLiteral("skills"), m_book.list(m_relevance.offered().mid(0, mostSkills)));
        // "Nurse, most recently Nurse at …" says one thing twice.
        const bool sameRole = words.value(QStringLiteral("label"))
                                  .compare(words.value(QStringLiteral("role")), Qt::CaseInsensitive)
            == 0;
        const QString role = sameRole ? QStringLiteral("summaryEmployer") : QStringLiteral("summaryRole");
        QStringList sentences{m_book.say(role, words), m_book.say(QStringLiteral("summaryYears"), words),
            m_book.say(QStringLiteral("summarySkills"), words)};
        // What a person wrote about themselves stays; what matters for this job is added to it.
        QString own;
        if (!m_profile.basics.summary.isEmpty() && profileLanguage(m_profile) == m_language) {
            own = m_profile.basics.summary.trimmed();
            sentences = sentences.mid(2);
        }
        const QString more = provenText(m_facts, sentences);
        if (!own.isEmpty() || !more.isEmpty()) {
            cv.summary.text = QString(own + u' ' + more).trimmed();
        }
    }

    const Resume &m_profile;
    QString m_language;
    Relevance m_relevance;
    PhraseBook m_book;
    Room m_room;
    grounding::ProfileFacts m_facts;
};

/// A CV takes no sentences of the drafter: facts in a language that it does not write, Arabic or Polish,
/// stand under headings of that language, unless somebody asked for another.
QString cvLanguage(const CvWish &wish, const Resume &profile, const JobPosting &job)
{
    const QStringList written = draftLanguages();
    const QString own = profileLanguage(profile);
    const bool asked = written.contains(wish.language.section(u'-', 0, 0).toLower());
    return asked || own.isEmpty() || written.contains(own) ? draftLanguage(wish.language, profile, job) : own;
}

} // namespace

Draft draftCv(const Resume &profile, const JobPosting &job, const CvWish &wish)
{
    Draft draft;
    draft.language = cvLanguage(wish, profile, job);
    draft.content = CvDrafter(profile, job, wish, draft.language).draft();
    return draft;
}

} // namespace aio::drafting
