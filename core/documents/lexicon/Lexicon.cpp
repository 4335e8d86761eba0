#include "core/documents/lexicon/Lexicon.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace aio::lexicon {

namespace {

struct CategoryName
{
    Category category;
    QLatin1String name;
};

constexpr std::array categoryNames = {
    CategoryName{Category::Head, QLatin1String("head")},
    CategoryName{Category::Level, QLatin1String("level")},
    CategoryName{Category::Degree, QLatin1String("degree")},
    CategoryName{Category::Field, QLatin1String("field")},
    CategoryName{Category::Language, QLatin1String("language")},
    CategoryName{Category::Fluency, QLatin1String("fluency")},
    CategoryName{Category::LanguageCue, QLatin1String("languagecue")},
    CategoryName{Category::Skill, QLatin1String("skill")},
    CategoryName{Category::Term, QLatin1String("term")},
    CategoryName{Category::People, QLatin1String("people")},
    CategoryName{Category::Year, QLatin1String("year")},
    CategoryName{Category::Legal, QLatin1String("legal")},
    CategoryName{Category::Institution, QLatin1String("institution")},
    CategoryName{Category::CertificateCue, QLatin1String("certificatecue")},
    CategoryName{Category::Certificate, QLatin1String("certificate")},
    CategoryName{Category::Award, QLatin1String("award")},
    CategoryName{Category::Section, QLatin1String("section")},
    CategoryName{Category::Target, QLatin1String("target")},
    CategoryName{Category::Addressee, QLatin1String("addressee")},
    CategoryName{Category::FirstPerson, QLatin1String("firstperson")},
    CategoryName{Category::Start, QLatin1String("start")},
    CategoryName{Category::End, QLatin1String("end")},
    CategoryName{Category::Approx, QLatin1String("approx")},
    CategoryName{Category::Factor, QLatin1String("factor")},
    CategoryName{Category::At, QLatin1String("at")},
};

std::optional<Category> categoryFrom(QStringView name)
{
    for (const CategoryName &known : categoryNames) {
        if (name == known.name) {
            return known.category;
        }
    }
    return std::nullopt;
}

// Categories whose words are translations of each other and so tell that two texts say the same.
bool translates(Category category)
{
    switch (category) {
    case Category::Head:
    case Category::Level:
    case Category::Degree:
    case Category::Field:
    case Category::Language:
    case Category::Skill:
    case Category::Term:
    case Category::People:
        return true;
    default:
        return false;
    }
}

/// Letters by which compounds are found. Words for prizes are short: "Ingenieurpreis", "innovatieprijs".
constexpr qsizetype suffixLength(Category category)
{
    constexpr qsizetype usual = 5;
    constexpr qsizetype ofPrizes = 4;
    return category == Category::Award ? ofPrizes : usual;
}

constexpr qsizetype longestInflected = 3; ///< words up to this length have to be the same to the letter

bool same(const Word &word, const QString &folded, const QString &root)
{
    return word.folded == folded || (folded.size() > longestInflected && word.root == root);
}

} // namespace

const Lexicon &Lexicon::shared()
{
    static const Lexicon lexicon;
    return lexicon;
}

Lexicon::Lexicon()
{
    QFile file(QStringLiteral(":/aio/lexicon/concepts.txt"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Category category = Category::Term;
    const QStringList lines = opened ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
    for (const QString &line : lines) {
        if (line.startsWith(u'[')) {
            const auto named = categoryFrom(QStringView(line).mid(1, line.indexOf(u']') - 1));
            Q_ASSERT(named);
            category = named.value_or(category);
        } else if (!line.startsWith(u'#') && line.contains(u':')) {
            read(line, category);
        }
    }
}

void Lexicon::read(const QString &line, Category category)
{
    const qsizetype colon = line.indexOf(u':');
    Concept meaning;
    meaning.category = category;
    meaning.id = line.left(colon).section(u'=', 0, 0);
    const QString rank = line.left(colon).section(u'=', 1);
    meaning.low = rank.section(u'-', 0, 0).toInt();
    meaning.high = rank.contains(u'-') ? rank.section(u'-', 1).toInt() : meaning.low;
    const qsizetype index = m_concepts.size();
    m_concepts.append(meaning);
    for (const QString &phrase : line.mid(colon + 1).split(u'|')) {
        const QList<Word> words = wordsOf(phrase);
        if (words.isEmpty()) {
            continue;
        }
        Entry entry;
        entry.meaning = index;
        for (const Word &word : words) {
            entry.roots.append(word.root);
            entry.folded.append(word.folded);
        }
        const bool single = words.size() == 1;
        if (single && translates(category)) {
            QStringList &keys = m_keys[words.first().root];
            const QString key = u'=' + meaning.id;
            if (!keys.contains(key)) {
                keys.append(key);
            }
        }
        if (single
            && (category == Category::Head || category == Category::People || category == Category::Award)
            && words.first().root.size() >= suffixLength(category)) {
            m_suffixes[category][words.first().root.right(suffixLength(category))].append(
                {words.first().root, index});
        }
        m_entries[entry.roots.first()].append(std::move(entry));
    }
}

QList<ConceptHit> Lexicon::at(const QList<Word> &words, qsizetype index, Category category) const
{
    QList<ConceptHit> hits;
    const auto found = m_entries.constFind(words.at(index).root);
    if (found != m_entries.constEnd()) {
        for (const Entry &entry : *found) {
            if (m_concepts.at(entry.meaning).category != category
                || index + entry.roots.size() > words.size()) {
                continue;
            }
            bool fits = true;
            for (qsizetype i = 0; fits && i < entry.roots.size(); ++i) {
                fits = same(words.at(index + i), entry.folded.at(i), entry.roots.at(i));
            }
            if (fits) {
                hits.append({&m_concepts.at(entry.meaning), index, entry.roots.size()});
            }
        }
    }
    if (hits.isEmpty()) {
        addCompounds(words, index, category, hits);
    }
    std::ranges::stable_sort(hits, std::ranges::greater{}, &ConceptHit::count);
    return hits;
}

void Lexicon::addCompounds(
    const QList<Word> &words, qsizetype index, Category category, QList<ConceptHit> &hits) const
{
    const auto suffixes = m_suffixes.constFind(category);
    if (suffixes == m_suffixes.constEnd()) {
        return;
    }
    const QString &root = words.at(index).root;
    qsizetype longest = 0;
    const auto ending = suffixes->constFind(root.right(suffixLength(category)));
    if (ending == suffixes->constEnd()) {
        return;
    }
    for (const auto &[suffix, meaning] : *ending) {
        if (root.size() > suffix.size() + 1 && suffix.size() >= longest && root.endsWith(suffix)) {
            if (suffix.size() > longest) {
                hits.clear();
            }
            longest = suffix.size();
            hits.append({&m_concepts.at(meaning), index, 1});
        }
    }
}

QList<ConceptHit> Lexicon::find(const QList<Word> &words, Category category) const
{
    QList<ConceptHit> found;
    for (qsizetype i = 0; i < words.size();) {
        const QList<ConceptHit> hits = at(words, i, category);
        if (hits.isEmpty()) {
            ++i;
            continue;
        }
        found.append(hits.first());
        i += hits.first().count;
    }
    return found;
}

bool Lexicon::contains(const QList<Word> &words, Category category) const
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!at(words, i, category).isEmpty()) {
            return true;
        }
    }
    return false;
}

const Concept *Lexicon::whole(QStringView text, Category category) const
{
    const QList<Word> words = wordsOf(text);
    if (words.isEmpty()) {
        return nullptr;
    }
    for (const ConceptHit &hit : at(words, 0, category)) {
        if (hit.count == words.size()) {
            return hit.meaning;
        }
    }
    return nullptr;
}

QStringList Lexicon::keysOf(const Word &word) const
{
    const auto found = m_keys.constFind(word.root);
    return found == m_keys.constEnd() ? QStringList{word.root} : *found;
}

} // namespace aio::lexicon
