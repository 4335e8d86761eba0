#include "core/documents/drafting/PhraseBook.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace aio::drafting {

namespace {

QJsonObject allPhrases()
{
    static const QJsonObject phrases = [] {
        QFile file(QStringLiteral(":/aio/drafting/phrases.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return phrases;
}

} // namespace

PhraseBook::PhraseBook(const QString &language)
    : m_phrases(allPhrases().value(language).toObject())
{
}

QStringList PhraseBook::languages()
{
    return allPhrases().keys();
}

QString PhraseBook::say(const QString &name, const Slots &words) const
{
    const QJsonValue named = m_phrases.value(name.section(u'/', 0, 0));
    QString sentence =
        named.isObject() ? named.toObject().value(name.section(u'/', 1)).toString() : named.toString();
    static const QRegularExpression slot(QStringLiteral("\\{(\\w+)\\}"));
    QString said;
    qsizetype at = 0;
    auto found = slot.globalMatch(sentence);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString word = words.value(match.captured(1)).trimmed();
        if (word.isEmpty()) {
            return {};
        }
        said += sentence.mid(at, match.capturedStart() - at) + word;
        at = match.capturedEnd();
    }
    said += sentence.mid(at);
    // "Acme Inc." brings the point of the sentence along.
    return said.replace(QStringLiteral(".."), QStringLiteral("."));
}

QString PhraseBook::list(const QStringList &items) const
{
    if (items.size() < 2) {
        return items.join(QString());
    }
    return items.mid(0, items.size() - 1).join(QStringLiteral(", ")) + u' '
        + m_phrases.value(QStringLiteral("and")).toString() + u' ' + items.last();
}

QString PhraseBook::monthFormat() const
{
    return m_phrases.value(QStringLiteral("month")).toString();
}

} // namespace aio::drafting
