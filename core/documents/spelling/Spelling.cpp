#include "core/documents/spelling/Spelling.h"

#include "core/documents/spelling/SpellingThread.h"

#include <QLocale>

#include <algorithm>

namespace aio::spelling {

namespace {

/// "Kafka" is as right as "kafka" where one of them is known; only the first letter may differ.
QString withSmallFirst(const QString &word)
{
    return word.isEmpty() ? word : word.at(0).toLower() + word.mid(1);
}

/// A name in Latin letters is no mistake in Arabic: a dictionary knows the script of its language alone.
bool isOfOtherScript(const QString &word, const QString &language)
{
    QChar::Script script = QChar::Script_Unknown;
    switch (QLocale(language).script()) {
    case QLocale::LatinScript:
        script = QChar::Script_Latin;
        break;
    case QLocale::ArabicScript:
        script = QChar::Script_Arabic;
        break;
    case QLocale::CyrillicScript:
        script = QChar::Script_Cyrillic;
        break;
    case QLocale::GreekScript:
        script = QChar::Script_Greek;
        break;
    case QLocale::HebrewScript:
        script = QChar::Script_Hebrew;
        break;
    default:
        return false;
    }
    return std::any_of(word.begin(), word.end(), [script](QChar c) {
        return c.isLetter() && c.script() != script && c.script() != QChar::Script_Common;
    });
}

} // namespace

Spelling::Spelling(QObject *parent, const QStringList &folders)
    : QObject(parent)
    , m_worker(new SpellingThread(folders))
{
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SpellingThread::loaded, this, &Spelling::loaded);
    connect(m_worker, &SpellingThread::checked, this, &Spelling::answered);
    connect(m_worker, &SpellingThread::suggested, this,
        [this](quint64 number, const QString &word, const QStringList &suggestions) {
            if (number == m_number) {
                Q_EMIT suggested(word, suggestions);
            }
        });
    m_thread.start();
}

Spelling::~Spelling()
{
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

void Spelling::setLanguage(const QString &language)
{
    if (language == m_language) {
        return;
    }
    m_language = language;
    m_dictionary.clear();
    m_right.clear();
    m_asked.clear();
    m_state = SpellingState::Loading;
    const quint64 number = ++m_number;
    const QString country = QLocale::system().name().section(u'_', 1, 1);
    QMetaObject::invokeMethod(m_worker,
        [worker = m_worker, number, language, country] { worker->load(number, language, country); });
    Q_EMIT stateChanged();
}

void Spelling::loaded(quint64 number, bool found, const QString &locale, bool readable)
{
    if (number != m_number) {
        return;
    }
    m_state = !found ? SpellingState::NoDictionary : readable ? SpellingState::Ready : SpellingState::Broken;
    m_dictionary = readable ? locale : QString();
    m_asked.clear();
    Q_EMIT stateChanged();
    Q_EMIT checked();
}

void Spelling::answered(quint64 number, const QStringList &right, const QStringList &wrong)
{
    if (number != m_number) {
        return;
    }
    for (const QString &word : right) {
        m_right.insert(word, true);
    }
    for (const QString &word : wrong) {
        m_right.insert(word, false);
    }
    Q_EMIT checked();
}

void Spelling::setKnownWords(const QStringList &words)
{
    m_known.clear();
    for (const QString &word : words) {
        m_known.insert(withSmallFirst(word));
    }
    Q_EMIT checked();
}

void Spelling::ignore(const QString &word)
{
    m_ignored.insert(withSmallFirst(word));
    Q_EMIT checked();
}

bool Spelling::isAccepted(const QString &word) const
{
    const QString small = withSmallFirst(word);
    return m_known.contains(small) || m_ignored.contains(small) || isOfOtherScript(word, m_language);
}

QSet<QString> Spelling::wrongAmong(const QStringList &words)
{
    QSet<QString> wrong;
    if (m_state != SpellingState::Ready) {
        return wrong;
    }
    QStringList unknown;
    for (const QString &word : words) {
        const auto right = m_right.constFind(word);
        if (right == m_right.constEnd()) {
            if (!m_asked.contains(word)) {
                m_asked.insert(word);
                unknown.append(word);
            }
        } else if (!*right && !isAccepted(word)) {
            wrong.insert(word);
        }
    }
    if (!unknown.isEmpty()) {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, number = m_number, unknown] { worker->check(number, unknown); });
    }
    return wrong;
}

void Spelling::requestSuggestions(const QString &word)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, number = m_number, word] { worker->suggest(number, word); });
}

} // namespace aio::spelling
