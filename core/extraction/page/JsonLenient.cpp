#include "core/extraction/page/JsonLenient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$';
}

// A recursive descent over JSON and the part of JavaScript literals that pages use for data. It forgives what
// it can and stops (m_failed) at what it cannot: code, nesting beyond the limit.
class LenientParser
{
public:
    explicit LenientParser(QStringView text, qsizetype start)
        : m_text(text)
        , m_at(start)
    {
    }

    std::optional<QJsonValue> run()
    {
        skipSpace();
        if (peek() != u'{' && peek() != u'[') {
            return std::nullopt;
        }
        QJsonValue result = value(0);
        if (m_failed) {
            return std::nullopt;
        }
        return result;
    }

    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    void skipComment()
    {
        const bool block = peek(1) == u'*';
        const qsizetype end = block ? m_text.indexOf(u"*/", m_at + 2) : m_text.indexOf(u'\n', m_at + 2);
        m_at = end < 0 ? m_text.size() : end + (block ? 2 : 1);
    }

    void skipSpace()
    {
        while (!atEnd()) {
            const QChar c = peek();
            if (c.isSpace() || c.unicode() < 0x20 || c == QChar::ByteOrderMark || c == QChar(0x200B)) {
                ++m_at;
            } else if (c == u'/' && (peek(1) == u'*' || peek(1) == u'/')) {
                skipComment();
            } else {
                return;
            }
        }
    }

    QJsonValue value(int depth)
    {
        skipSpace();
        if (depth > jsonMaxDepth) {
            m_failed = true;
            return {};
        }
        switch (peek().unicode()) {
        case u'{':
            return object(depth);
        case u'[':
            return array(depth);
        case u'"':
        case u'\'':
        case u'`':
            return string();
        default:
            return atEnd() ? QJsonValue() : scalar(depth);
        }
    }

    QJsonValue object(int depth)
    {
        QJsonObject object;
        ++m_at;
        while (!m_failed) {
            skipSpace();
            if (atEnd() || peek() == u'}') {
                ++m_at;
                break;
            }
            if (peek() == u',') {
                ++m_at;
                continue;
            }
            const QString key = this->key();
            skipSpace();
            if (m_failed || (peek() != u':' && !atEnd())) {
                m_failed = true;
                break;
            }
            ++m_at;
            object.insert(key, value(depth + 1));
        }
        return object;
    }

    QJsonValue array(int depth)
    {
        QJsonArray array;
        ++m_at;
        while (!m_failed) {
            skipSpace();
            if (atEnd() || peek() == u']') {
                ++m_at;
                break;
            }
            if (peek() == u',') {
                ++m_at;
                continue;
            }
            const qsizetype before = m_at;
            array.append(value(depth + 1));
            m_failed = m_failed || m_at == before;
        }
        return array;
    }

    QString key()
    {
        const QChar c = peek();
        if (c == u'"' || c == u'\'' || c == u'`') {
            return string();
        }
        const qsizetype start = m_at;
        while (!atEnd() && (isNameStart(peek()) || peek().isDigit() || peek() == u'-' || peek() == u'@')) {
            ++m_at;
        }
        m_failed = m_failed || m_at == start;
        return m_text.sliced(start, m_at - start).toString();
    }

    // A quote within a string that is not followed by what follows a string was meant as text.
    [[nodiscard]] bool endsString(QChar quote) const
    {
        if (peek() != quote) {
            return false;
        }
        qsizetype next = m_at + 1;
        while (next < m_text.size() && m_text[next].isSpace()) {
            ++next;
        }
        if (next >= m_text.size()) {
            return true;
        }
        const QChar c = m_text[next];
        return c == u',' || c == u'}' || c == u']' || c == u':' || c == u'"' || c == u'/' || c == u'\''
            || c == u';';
    }

    QString string()
    {
        const QChar quote = peek();
        QString text;
        ++m_at;
        while (!atEnd() && !endsString(quote)) {
            const QChar c = peek();
            ++m_at;
            if (c == u'\\') {
                escape(text);
            } else {
                text += c.unicode() < 0x20 && c != u'\n' && c != u'\t' ? QChar(u' ') : c;
            }
        }
        ++m_at;
        return text;
    }

    void escape(QString &text)
    {
        const QChar c = peek();
        ++m_at;
        switch (c.unicode()) {
        case u'n':
            text += u'\n';
            break;
        case u't':
            text += u'\t';
            break;
        case u'r':
        case u'b':
        case u'f':
        case u'v':
            text += u' ';
            break;
        case u'u':
            codeUnit(text, 4);
            break;
        case u'x':
            codeUnit(text, 2);
            break;
        case u'\n':
            break;
        default:
            text += c;
        }
    }

    void codeUnit(QString &text, int digits)
    {
        bool ok = false;
        const auto unit = m_text.mid(m_at, digits).toString().toUShort(&ok, 16);
        if (ok) {
            text += QChar(unit);
            m_at += digits;
        }
    }

    QJsonValue scalar(int depth)
    {
        const qsizetype start = m_at;
        while (
            !atEnd() && !QStringView(u",]}:;\n").contains(peek()) && !(peek() == u'/' && peek(1) == u'/')) {
            if (QStringView(u"({[\"'`=<").contains(peek())) {
                return call(start, depth);
            }
            ++m_at;
        }
        const QStringView word = m_text.sliced(start, m_at - start).trimmed();
        return literal(word);
    }

    QJsonValue literal(QStringView word)
    {
        if (word == u"true" || word == u"!0") {
            return true;
        }
        if (word == u"false" || word == u"!1") {
            return false;
        }
        bool ok = false;
        const double number = word.toDouble(&ok);
        if (ok && std::isfinite(number)) {
            return number;
        }
        if (word == u"null" || word == u"undefined" || word == u"NaN" || word == u"Infinity" || word.isEmpty()
            || word.startsWith(u"void ")) {
            return QJsonValue(QJsonValue::Null);
        }
        // An unquoted value ("Paris") is text; something with operators is code.
        if (word.size() > 200 || word.contains(u'=') || word.contains(u"&&") || word.contains(u"||")) {
            m_failed = true;
        }
        return word.toString();
    }

    // `new Date("…")`, `Date(…)`, `JSON.parse("…")`: the argument stands for the value.
    QJsonValue call(qsizetype start, int depth)
    {
        const QStringView name = m_text.sliced(start, m_at - start).trimmed();
        if (peek() == u'(' && (name.endsWith(u"Date") || name == u"JSON.parse" || name == u"Object")) {
            ++m_at;
            const QJsonValue inner = value(depth + 1);
            skipSpace();
            if (peek() == u')') {
                ++m_at;
                return name == u"JSON.parse" ? parseLenientJson(inner.toString()).value_or(QJsonValue())
                                             : inner;
            }
        }
        m_failed = true;
        return {};
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

// What surrounds the JSON of a script: comments of HTML, CDATA, an assignment, white space.
QStringView unwrapped(QStringView text)
{
    const qsizetype brace = text.indexOf(u'{');
    const qsizetype bracket = text.indexOf(u'[');
    qsizetype start = brace < 0 ? bracket : (bracket < 0 ? brace : std::min(brace, bracket));
    // "<![CDATA[" brings a bracket of its own.
    const qsizetype cdata = text.indexOf(u"[CDATA[");
    if (cdata >= 0 && cdata <= start) {
        return unwrapped(text.sliced(cdata + 7));
    }
    return start < 0 ? QStringView() : text.sliced(start);
}

QString withoutReferences(QStringView text)
{
    QString plain = text.toString();
    plain.replace("&quot;"_L1, "\""_L1).replace("&#34;"_L1, "\""_L1).replace("&#x22;"_L1, "\""_L1);
    plain.replace("&#39;"_L1, "'"_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
    // The short forms of one framework's transfer state.
    plain.replace("&q;"_L1, "\""_L1)
        .replace("&s;"_L1, "'"_L1)
        .replace("&l;"_L1, "<"_L1)
        .replace("&g;"_L1, ">"_L1);
    return plain.replace("&amp;"_L1, "&"_L1).replace("&a;"_L1, "&"_L1);
}

std::optional<QJsonValue> fromStrict(QStringView text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.trimmed().toUtf8(), &error);
    if (error.error != QJsonParseError::NoError) {
        return std::nullopt;
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

std::optional<QJsonValue> parseLenientJson(QStringView text)
{
    if (auto strict = fromStrict(text)) {
        return strict;
    }
    const QStringView inner = unwrapped(text);
    if (auto lenient = LenientParser(inner, 0).run()) {
        return lenient;
    }
    if (inner.contains(u"&quot;") || inner.contains(u"&#34;") || inner.contains(u"&q;")) {
        return LenientParser(withoutReferences(inner), 0).run();
    }
    return std::nullopt;
}

std::optional<QJsonValue> parseJsValue(QStringView script, qsizetype start, qsizetype *end)
{
    LenientParser parser(script, start);
    auto value = parser.run();
    *end = parser.position();
    return value;
}

} // namespace aio::extraction
