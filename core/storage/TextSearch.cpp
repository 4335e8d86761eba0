#include "core/storage/TextSearch.h"

#include "core/storage/Dialect.h"

#include <algorithm>
#include <utility>

namespace aio {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'+' || c == u'#';
}

// The words of a text, cut where the full-text index cuts.
QStringList allWordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (isWordCharacter(c)) {
            word += c;
        } else if (!word.isEmpty()) {
            words << std::exchange(word, QString());
        }
    }
    if (!word.isEmpty()) {
        words << word;
    }
    return words;
}

QStringList wordsOf(const QString &text)
{
    constexpr qsizetype enough = 16;
    return allWordsOf(text).mid(0, enough);
}

// Scripts that write without spaces: the index has whole sentences as words there, so it cannot find one.
bool writesWithoutSpaces(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            return c.isSurrogate();
        }
    });
}

QString escapedForLike(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
}

SqlCondition inIndex(const QString &table, const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words) {
        quoted << u'"' + word + QStringLiteral("\"*");
    }
    return {QStringLiteral("%1.seq IN (SELECT rowid FROM %1_fts WHERE %1_fts MATCH ?)").arg(table),
        {quoted.join(u' ')}};
}

SqlCondition inWords(const QString &table, const QStringList &words)
{
    QStringList begun;
    for (const QString &word : words) {
        begun << u'\'' + word + QStringLiteral("':*"); // a word holds no quotation mark
    }
    return {QStringLiteral("%1.seq IN (SELECT rowid FROM %1_fts WHERE words @@ ?::tsquery)").arg(table),
        {begun.join(QStringLiteral(" & "))}};
}

SqlCondition inText(const QString &table, const QStringList &columns, const QStringList &words)
{
    QStringList parts;
    QVariantList values;
    for (const QString &word : words) {
        parts << columns.join(QStringLiteral(" || ' ' || ")) + QStringLiteral(" LIKE ? ESCAPE '\\'");
        values << u'%' + escapedForLike(word) + u'%';
    }
    return {QStringLiteral("%1.seq IN (SELECT seq FROM %1_search WHERE %2)")
                .arg(table, parts.join(QStringLiteral(" AND "))),
        values};
}

} // namespace

QStringList foldedWords(const QString &text)
{
    constexpr qsizetype longest = 500; // letters; an index takes no longer ones
    QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar c) { return c.isMark(); });
    QStringList words;
    const QStringList cut = allWordsOf(plain);
    for (const QString &word : cut) {
        words << word.left(longest);
    }
    words.removeDuplicates();
    return words;
}

SqlCondition textCondition(
    Connection &connection, const QString &table, const QStringList &columns, const QString &text)
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty()) {
        return {};
    }
    const bool indexed =
        connection.dialect().hasTable(connection, table + QStringLiteral("_fts")).value_or(false);
    if (!indexed || writesWithoutSpaces(text)) {
        return inText(table, columns, words);
    }
    return connection.dialect().keepsWords() ? inWords(table, foldedWords(words.join(u' ')))
                                             : inIndex(table, words);
}

} // namespace aio
