#include "core/documents/composition/DocumentWords.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

// Read once; part of the program, so that it cannot be missing or wrong without a test that fails.
const QJsonObject &allWords()
{
    static const QJsonObject words = [] {
        QFile file(u":/aio/documents/words.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return words;
}

QString primaryTag(const QString &language)
{
    const QString tag = QString(language).replace(u'_', u'-').section(u'-', 0, 0).toLower();
    if (tag.isEmpty()) {
        return u"en"_s;
    }
    return tag == "no"_L1 || tag == "nn"_L1 ? u"nb"_s : tag;
}

} // namespace

DocumentWords::DocumentWords(const QString &language)
    : m_language(primaryTag(language))
    // The Emirates write Arabic with the digits that every machine reads.
    , m_locale(m_language == "ar"_L1 ? u"ar_AE"_s : m_language)
    , m_words(allWords().value(allWords().contains(m_language) ? m_language : u"en"_s).toObject())
{
    if (!allWords().contains(m_language)) {
        m_locale = QLocale(u"en"_s);
    }
}

QString DocumentWords::heading(SectionKind kind) const
{
    return kind == SectionKind::Custom ? QString() : word(sectionKey(kind));
}

QString DocumentWords::word(const QString &key) const
{
    return m_words[key].toString();
}

QString DocumentWords::date(const PartialDate &date) const
{
    if (date.isEmpty()) {
        return {};
    }
    if (date.month == 0) {
        return ideographic() && m_language != "ko"_L1 ? u"%1年"_s.arg(date.year) : QString::number(date.year);
    }
    return m_locale.toString(date.firstDay(), word(u"month"_s));
}

QString DocumentWords::period(const PartialDate &from, const PartialDate &to, bool ongoing) const
{
    const QString start = date(from);
    const QString end = to.isEmpty() && ongoing ? word(u"present"_s) : date(to);
    if (start.isEmpty() || end.isEmpty() || start == end) {
        return start.isEmpty() ? end : start;
    }
    // A period does not break in two between its dates.
    return start + u"\u00a0– "_s + end;
}

QString DocumentWords::letterDate(QDate date, bool american) const
{
    if (!date.isValid()) {
        return {};
    }
    if (m_language == "en"_L1) {
        return m_locale.toString(date, american ? u"MMMM d, yyyy"_s : u"d MMMM yyyy"_s);
    }
    if (m_language == "de"_L1) {
        return m_locale.toString(date, u"dd.MM.yyyy"_s); // DIN 5008
    }
    // A letter names no weekday.
    static const QRegularExpression weekday(u"^dddd[,،]?\\s*|[,،]?\\s*dddd$"_s);
    return m_locale.toString(date, m_locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

QString DocumentWords::page(int number, int count) const
{
    return word(u"page"_s).arg(number).arg(count);
}

QString DocumentWords::sectionOfHeading(const QString &heading)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> sections;
        for (const QJsonValue &language : allWords()) {
            const QJsonObject words = language.toObject();
            for (auto word = words.begin(); word != words.end(); ++word) {
                const bool isSection = sectionFromKey(word.key()).has_value() || word.key() == "summary"_L1
                    || word.key() == "contact"_L1;
                if (isSection) {
                    sections.insert(word.value().toString().toCaseFolded(), word.key());
                }
            }
        }
        return sections;
    }();
    const QString words = heading.trimmed().toCaseFolded();
    return known.value(words.endsWith(u':') ? words.chopped(1) : words);
}

bool DocumentWords::photoUsual() const
{
    return word(u"photo"_s) == "usual"_L1;
}

bool DocumentWords::rightToLeft() const
{
    return QStringList{u"ar"_s, u"he"_s, u"fa"_s, u"ur"_s, u"yi"_s, u"ckb"_s}.contains(m_language);
}

bool DocumentWords::ideographic() const
{
    return QStringList{u"ja"_s, u"zh"_s, u"ko"_s}.contains(m_language);
}

bool DocumentWords::slanted() const
{
    return !rightToLeft() && !ideographic();
}

} // namespace aio::documents
