#include "core/extraction/grammar/Fold.h"
#include "core/extraction/text/Readers.h"
#include "core/extraction/text/SkillLexicon.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

using Kind = OutlineLine::Kind;

bool listed(Topic topic)
{
    return topic == Topic::Skills || topic == Topic::Qualifications || topic == Topic::Preferred;
}

/// Words that say a requirement rather than name a skill.
bool isSentence(QStringView text)
{
    static const QRegularExpression prose(
        QStringLiteral(
            "\\d\\+? "
            "?(?:years?|jahre|ans|años|anos|anni|jaar|lat|let|år|年)|\\b(?:experience|ability|able|willing|"
            "conoscenz[ae]|"
            "degree|diploma|years|must|knowledge "
            "of|you|your|erfahrung|kenntnisse|abschluss|ausbildung|sie|du|expérience|diplôme|maîtrise|vous|"
            "connaissances?|conocimientos?|conhecimentos?|kennis|experiencia|título|experiência|formação|ter "
            "|esperienza|laurea|ervaring|opleiding|zkušenosti|znalost|vzdělání|doświadczenie|wykształcenie|"
            "erfarenhet|utbildning|licen[cs]e|certificate|führerschein|permis|carnet)\\b|経験|学歴|以上|学历|"
            "经验|优先"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return prose.match(text.toString()).hasMatch();
}

class List
{
public:
    void add(QStringView words, const TextSpan &span)
    {
        const QString skill = words.trimmed().toString();
        const QString key = fold(skill);
        if (skill.isEmpty() || m_keys.contains(key))
            return;
        m_keys.append(key);
        skills.append(skill);
        if (first.isEmpty())
            first = span;
    }

    QStringList skills;
    TextSpan first;

private:
    QStringList m_keys;
};

/// Known names anywhere in a requirement.
void addKnown(const OutlineLine &line, List &list)
{
    const QString folded = fold(line.text);
    for (const PhraseTable::Hit &hit : skillPhrases().findAll(folded)) {
        const QStringView words = line.text.sliced(hit.start, hit.end - hit.start);
        // common words are names only when written as such
        const bool shortWord = words.size() <= 6 && words.front().isLower() && words.front().unicode() < 0x80;
        static const QStringList lower{QStringLiteral("dbt"), QStringLiteral("git"), QStringLiteral("npm"),
            QStringLiteral("bash"), QStringLiteral("gdb"), QStringLiteral("nginx"), QStringLiteral("pytest"),
            QStringLiteral("pandas")};
        if (shortWord && !lower.contains(words.toString()))
            continue;
        list.add(words, {line.span.start + hit.start, line.span.start + hit.end});
    }
}

/// The name in "Solid C++" and "Python for test benches"; all of a piece that says more than how well or what
/// for.
TextSpan nameIn(QStringView piece)
{
    static const QRegularExpression howWell(
        QStringLiteral(
            "^(?:(?:solid|strong|good|very|sound|excellent|proven|advanced|basic|sehr|gute[srn]?|"
            "solide[srn]?|fundierte[srn]?|sichere[srn]?|bonne|excellente|ottim[ao]|buon[ao]?|goede|"
            "uitstekende|buen[ao]?|sólid[ao]s?|excelente|certifica\\p{L}+|zertifi\\p{L}+)\\s+)+$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression whatFor(QStringLiteral("^\\s+(?:for|für|pour|para|per|voor)\\s"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QList<PhraseTable::Hit> hits = skillPhrases().findAll(fold(piece));
    const TextSpan whole{0, piece.size()};
    if (hits.size() != 1) {
        return whole;
    }
    const QString before = piece.first(hits.constFirst().start).toString();
    const QString after = piece.sliced(hits.constFirst().end).toString();
    const bool named = (before.isEmpty() || howWell.match(before).hasMatch())
        && (after.isEmpty() || whatFor.match(after).hasMatch());
    return named ? TextSpan{hits.constFirst().start, hits.constFirst().end} : whole;
}

/// The entries of "C++, Qt (QML), Git / GitLab": each short piece is a skill as printed.
void addPieces(const OutlineLine &line, List &list)
{
    static const QRegularExpression separator(
        QStringLiteral("\\s*[,;、，；|·•]\\s*|\\s+(?:and|und|et|y|e|en|oder|or|ou|o|i|a|och|og|&)\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = line.text.toString();
    qsizetype start = 0;
    const auto push = [&](qsizetype end) {
        QStringView piece = line.text.sliced(start, end - start).trimmed();
        while (!piece.isEmpty() && (piece.back() == u'.' || piece.back() == u';' || piece.back() == u'。'))
            piece = piece.chopped(1);
        constexpr qsizetype longest = 40;
        const bool brief = piece.size() <= longest && piece.count(u' ') <= 3 && !piece.isEmpty();
        if (brief && !isSentence(piece)) {
            const TextSpan name = nameIn(piece);
            list.add(
                piece.sliced(name.start, name.length()), {line.span.start + start, line.span.start + end});
        }
    };
    auto matches = separator.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        push(match.capturedStart());
        start = match.capturedEnd();
    }
    push(text.size());
}

void addLine(const OutlineLine &line, List &list)
{
    const bool stack = line.topic == Topic::Skills;
    const bool comma = line.text.contains(u',') || line.text.contains(u'、') || line.text.contains(u'，');
    const bool brief = line.text.size() <= 40 && line.text.count(u' ') <= 3 && !isSentence(line.text);
    const bool item = line.kind == Kind::Item;
    const bool names = comma && !isSentence(line.text) && line.text.size() <= 160
        && line.text.count(u' ') <= 3 * line.text.count(u',') + 4;
    if ((stack && (names || brief))
        || (item && brief && !skillPhrases().findAll(fold(line.text)).isEmpty() && !comma))
        addPieces(line, list);
    else
        addKnown(line, list);
}

} // namespace

QList<Vote> readSkills(const Posting &posting)
{
    List required;
    List preferred;
    for (const OutlineLine &line : posting.outline) {
        if (line.aside || line.kind == Kind::Heading || !listed(line.topic) || line.text.size() > 600)
            continue;
        static const QRegularExpression plus(
            QStringLiteral("\\b(?:is a plus|a plus|nice to have|bonus|preferred|an advantage|desirable|von "
                           "vorteil|wünschenswert|idealerweise|un plus|atout|apprécié|valorable|se "
                           "valorará|diferencial|desejável|gradit[oa]|preferibile|pre\\b|výhodou|mile "
                           "widzian|atutem|meriterande|er et plus)|"
                           "優遇|歓迎|尚可|优先|加分"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const bool welcome = line.topic == Topic::Preferred || plus.match(line.text.toString()).hasMatch();
        addLine(line, welcome ? preferred : required);
    }
    QList<Vote> votes;
    if (!required.skills.isEmpty())
        votes.append(posting.vote(JobField::Skills, required.skills, 0.72, required.first));
    if (!preferred.skills.isEmpty())
        votes.append(posting.vote(JobField::PreferredSkills, preferred.skills, 0.7, preferred.first));
    return votes;
}

QList<Vote> readLists(const Posting &posting)
{
    QList<Vote> votes;
    const struct
    {
        JobField field;
        Topic topic;
    } lists[] = {{JobField::Responsibilities, Topic::Responsibilities},
        {JobField::Qualifications, Topic::Qualifications}, {JobField::Benefits, Topic::Benefits}};
    for (const auto &list : lists) {
        QStringList items;
        TextSpan first;
        for (const OutlineLine &line : posting.outline) {
            const bool wanted = line.topic == list.topic && !line.aside
                && (line.kind == Kind::Item || (line.kind == Kind::Fact && line.text.size() > 20));
            constexpr qsizetype most = 60;
            if (!wanted || items.size() >= most || line.text.size() > 600)
                continue;
            items.append(line.text.toString());
            if (first.isEmpty())
                first = line.span;
        }
        if (!items.isEmpty())
            votes.append(posting.vote(list.field, items, 0.85, first));
    }
    return votes;
}

} // namespace aio::extraction
