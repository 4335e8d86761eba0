#include "core/extraction/image/AddressJoiner.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio::extraction {

namespace {

constexpr qsizetype longest = 8; // words that one address falls into at most

bool matches(const QRegularExpression &expression, QStringView text)
{
    return expression.match(text.toString()).hasMatch();
}

bool isWholeHost(QStringView host)
{
    static const QRegularExpression form(
        QStringLiteral("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9-]+)*\\.[a-z]{2,18}$"));
    return matches(form, host);
}

bool isHostPart(QStringView part)
{
    static const QRegularExpression form(QStringLiteral("^\\.?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.?$"));
    return part == u"." || matches(form, part);
}

// A name that only a mailbox has, or one after a word that announces an address.
bool isMailbox(QStringView local, QStringView before)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]+(?:[._+-][a-z0-9]+)*$"));
    static const QRegularExpression role(
        QStringLiteral("^(?:jobs?|hr|info|careers?|karriere|bewerbung(?:en)?|apply|recruit(?:ing|ment)?|"
                       "personal|people|talent|hiring|contact|kontakt|office|mail|team|hello|hallo|praca|"
                       "rekrutacja|rh|emplois?|recrutement|candidatures?|empleo|rrhh|lavoro|vacatures?)$"));
    static const QRegularExpression announcing(
        QStringLiteral("^(?:e-?mail|mail|to|an|à|at|unter)$"), QRegularExpression::CaseInsensitiveOption);
    return matches(form, local)
        && (matches(role, local) || local.contains(u'.') || local.contains(u'_') || before.endsWith(u':')
            || matches(announcing, before));
}

QStringView withoutDots(QStringView host)
{
    while (host.endsWith(u'.')) {
        host.chop(1);
    }
    return host;
}

// Takes parts of a host from `words`, from index `next` on, until it is whole; parts belong together only
// where a dot stands between them. Returns the index after the last one taken; -1 if no host comes of it.
qsizetype takeHost(const QList<LayoutWord> &words, qsizetype next, QString &host)
{
    const qsizetype limit = std::min(words.size(), next + longest);
    while (next < limit) {
        const QString &part = words.at(next).text;
        const bool dotted = host.isEmpty() || host.endsWith(u'.') || part.startsWith(u'.');
        const bool goesOn = !isWholeHost(withoutDots(host)) || part.startsWith(u'.');
        if (!dotted || !goesOn || !isHostPart(part)) {
            break;
        }
        if (part == u"." && (next + 1 == words.size() || !isHostPart(words.at(next + 1).text))) {
            break; // the end of a sentence
        }
        host += part;
        ++next;
    }
    return isWholeHost(withoutDots(host)) ? next : -1;
}

void join(LayoutLine &line, qsizetype first, qsizetype end, const QString &text, int confidence)
{
    LayoutWord &word = line.words[first];
    for (qsizetype i = first + 1; i < end; ++i) {
        word.box = word.box.united(line.words.at(i).box);
        word.confidence = std::min(word.confidence, line.words.at(i).confidence);
    }
    word.text = text;
    word.confidence = std::min(word.confidence, confidence);
    line.words.remove(first + 1, end - first - 1);
}

void joinMail(LayoutLine &line, qsizetype i, int confidence)
{
    const QString &first = line.words.at(i).text;
    const bool hasSign = first.endsWith(u'@');
    const qsizetype signAt = hasSign ? i : i + 1;
    if (!hasSign && (signAt >= line.words.size() || !line.words.at(signAt).text.startsWith(u'@'))) {
        return;
    }
    const QString local = hasSign ? first.chopped(1) : first;
    const QString before = i > 0 ? line.words.at(i - 1).text : QString();
    QString host = hasSign ? QString() : line.words.at(signAt).text.mid(1);
    const qsizetype end = isMailbox(local, before) ? takeHost(line.words, signAt + 1, host) : -1;
    if (end > i + 1) {
        join(line, i, end, local + u'@' + host, confidence);
    }
}

// An address whose host broke after a dot: "jobs@halden. example" is left, a sentence may end there.
void joinWeb(LayoutLine &line, qsizetype i, int confidence)
{
    static const QRegularExpression start(QStringLiteral("^(?:https?:?(?://)?(?:www\\.?)?|www\\.?)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression whole(
        QStringLiteral("^(?:https?://|www\\.)[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/\\S*)?$"));
    if (!matches(start, line.words.at(i).text)) {
        return;
    }
    QString text = line.words.at(i).text.toLower();
    const qsizetype limit = std::min(line.words.size(), i + longest);
    for (qsizetype next = i + 1; next < limit; ++next) {
        const QString &part = line.words.at(next).text;
        const bool belongs = part.startsWith(u'.') || part.startsWith(u':') || part.startsWith(u'/')
            || text.endsWith(u'.') || text.endsWith(u'/');
        if (!belongs || !matches(QRegularExpression(QStringLiteral("^[a-z0-9./:_?=&%-]+$")), part)) {
            return;
        }
        text += part;
        const bool more = next + 1 < limit && line.words.at(next + 1).text.startsWith(u'.');
        if (!more && matches(whole, text)) {
            join(line, i, next + 1, text, confidence);
            return;
        }
    }
}

} // namespace

void joinAddresses(LayoutLine &line, int confidence)
{
    for (qsizetype i = 0; i + 1 < line.words.size(); ++i) {
        joinMail(line, i, confidence);
        joinWeb(line, i, confidence);
    }
}

} // namespace aio::extraction
