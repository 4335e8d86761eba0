#include "core/assist/drafting/PartialJson.h"

#include <QJsonDocument>
#include <QList>

namespace aio {

namespace {

constexpr qsizetype deepest = 64; // no schema of ours is half as deep

/// Reads brackets and strings, nothing more: what is valid between them is decided by the parser.
class OpenEnds
{
public:
    explicit OpenEnds(QStringView text)
        : m_text(text)
    {
    }

    /// The text, ended at its last whole value with all brackets closed.
    [[nodiscard]] QString closed()
    {
        for (m_at = 0; m_at < m_text.size() && m_open.size() < deepest; ++m_at) {
            take(m_text.at(m_at));
            if (m_ended) {
                break;
            }
        }
        QString whole = m_inString && !isKey() ? endedString() : m_text.left(m_safe).toString();
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            whole += m_open.at(i).closing;
        }
        return whole;
    }

private:
    struct Level
    {
        QChar closing;
        bool expectsKey = false;
    };

    [[nodiscard]] bool isKey() const { return !m_open.isEmpty() && m_open.constLast().expectsKey; }

    void take(QChar sign)
    {
        if (m_inString) {
            inString(sign);
            return;
        }
        switch (sign.unicode()) {
        case u'"':
            m_inString = true;
            m_stringStart = m_at;
            break;
        case u'{':
            m_open.append({u'}', true});
            m_safe = m_at + 1;
            break;
        case u'[':
            m_open.append({u']', false});
            m_safe = m_at + 1;
            break;
        case u'}':
        case u']':
            if (!m_open.isEmpty()) {
                m_open.removeLast();
            }
            m_safe = m_at + 1;
            m_ended = m_open.isEmpty();
            break;
        case u':':
            if (!m_open.isEmpty()) {
                m_open.last().expectsKey = false;
            }
            break;
        case u',':
            m_safe = m_at; // a number or a word before it is whole
            if (!m_open.isEmpty()) {
                m_open.last().expectsKey = m_open.constLast().closing == u'}';
            }
            break;
        default:
            break;
        }
    }

    void inString(QChar sign)
    {
        if (m_escaped) {
            m_escaped = false;
        } else if (sign == u'\\') {
            m_escaped = true;
        } else if (sign == u'"') {
            m_inString = false;
            m_safe = isKey() ? m_safe : m_at + 1;
        }
    }

    /// A string that goes on, without a half-written escape.
    [[nodiscard]] QString endedString() const
    {
        QString text = m_text.toString();
        constexpr qsizetype longestEscape = 6; // \u1234
        const qsizetype last = text.lastIndexOf(u'\\');
        const bool unicode = last > m_stringStart && text.mid(last + 1, 1) == u"u";
        qsizetype slashes = 0;
        while (last - slashes > m_stringStart && text.at(last - slashes) == u'\\') {
            ++slashes;
        }
        const bool begins = slashes % 2 == 1;
        if (begins && (m_escaped || (unicode && text.size() - last < longestEscape))) {
            text.truncate(last);
        }
        return text + u'"';
    }

    QStringView m_text;
    QList<Level> m_open;
    qsizetype m_at = 0;
    qsizetype m_safe = 0;
    qsizetype m_stringStart = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_ended = false;
};

} // namespace

QJsonObject partialObject(const QString &text)
{
    const qsizetype first = text.indexOf(u'{');
    if (first < 0) {
        return {};
    }
    return QJsonDocument::fromJson(OpenEnds(QStringView(text).mid(first)).closed().toUtf8()).object();
}

} // namespace aio
