#include "core/extraction/text/Topics.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/text/TopicLexicon.h"

#include <QRegularExpression>

#include <array>

namespace aio::extraction {

namespace {

constexpr int topicCount = int(Topic::Other) + 1;
constexpr qsizetype longestHeading = 90;

/// Without marks, emoji, numbers in front and punctuation behind.
QString bare(QStringView text)
{
    QString folded = fold(text);
    qsizetype start = 0;
    while (start < folded.size() && !folded[start].isLetter() && folded[start] != u'¿')
        ++start;
    qsizetype end = folded.size();
    while (end > start && !folded[end - 1].isLetterOrNumber() && !folded[end - 1].isMark()
        && folded[end - 1] != u')')
        --end;
    return folded.sliced(start, end - start).simplified();
}

std::optional<int> exactTopic(const QString &text)
{
    if (const auto tag = topicPhrases().exact(text))
        return tag;
    const qsizetype bracket = text.indexOf(u'(');
    if (bracket > 1) {
        if (const auto tag = topicPhrases().exact(text.left(bracket).trimmed()))
            return tag;
    }
    if (text.endsWith(u'?'))
        return topicPhrases().exact(text.chopped(1).trimmed());
    return std::nullopt;
}

/// The topic whose phrases make up at least `share` of the letters.
Topic coveringTopic(const QString &text, double share)
{
    static const PhraseTable fillers({{0,
        u"the|and|or|a|an|of|for|in|to|our|your|you|we|us|at|is|are|this|that|with|will|ll|it|und|oder|die|"
        u"der|das|wir|"
        u"für|bei|uns|du|dir|ihr|ihnen|et|ou|les|la|le|des|du|de|nous|vous|y|o|el|los|las|e|as|os|da|do|en|"
        u"het|van|je|a|i|och|na|pro|w|・|と|の|和|与|及|&"}});
    std::array<qsizetype, topicCount> covered{};
    qsizetype letters = 0;
    for (const QChar c : text)
        letters += c.isLetterOrNumber();
    for (const PhraseTable::Hit &hit : fillers.findAll(text))
        letters -= hit.end - hit.start;
    for (const PhraseTable::Hit &hit : topicPhrases().findAll(text)) {
        const qsizetype length = hit.end - hit.start;
        if (length > 3 || isCjk(text[hit.start]))
            covered[std::size_t(hit.tag)] += length;
    }
    qsizetype best = 0;
    Topic topic = Topic::None;
    for (int i = 1; i < topicCount; ++i) {
        if (covered[std::size_t(i)] > best) {
            best = covered[std::size_t(i)];
            topic = Topic(i);
        }
    }
    return letters > 0 && double(best) >= share * double(letters) ? topic : Topic::None;
}

} // namespace

Topic headingTopic(QStringView heading)
{
    if (heading.size() > longestHeading)
        return Topic::None;
    const QString text = bare(heading);
    if (text.isEmpty())
        return Topic::None;
    if (const auto tag = exactTopic(text))
        return Topic(*tag);
    constexpr double mostOfIt = 0.55;
    if (const Topic topic = coveringTopic(text, mostOfIt); topic != Topic::None)
        return topic;
    // "Deine Aufgaben als Schulbegleitung", "Your tasks as a nurse": the job's name is no part of the heading
    static const QRegularExpression role(QStringLiteral(" (?:als|as|en tant que|comme|como|come|jako|som) "));
    const qsizetype tail = text.indexOf(role);
    const auto tag = tail > 3 ? exactTopic(text.left(tail)) : std::nullopt;
    return tag && isSection(Topic(*tag)) ? Topic(*tag) : Topic::None;
}

Topic labelTopic(QStringView label)
{
    constexpr qsizetype longestLabel = 60;
    if (label.size() > longestLabel)
        return Topic::None;
    const QString text = bare(label);
    if (text.isEmpty())
        return Topic::None;
    if (const auto tag = exactTopic(text))
        return Topic(*tag);
    constexpr double nearlyAll = 0.7;
    return coveringTopic(text, nearlyAll);
}

bool isSection(Topic topic)
{
    switch (topic) {
    case Topic::Skills:
    case Topic::Qualifications:
    case Topic::Preferred:
    case Topic::Responsibilities:
    case Topic::Benefits:
    case Topic::AboutCompany:
    case Topic::AboutRole:
    case Topic::Other:
        return true;
    default:
        return false;
    }
}

} // namespace aio::extraction
