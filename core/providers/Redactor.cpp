#include "core/providers/Redactor.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView blank("***");
constexpr qsizetype shortestKey = 4;
constexpr qsizetype tellingPart = 10; // so many characters of a key in a row are no accident
constexpr qsizetype maxInput = 64 * 1024;

// The key inside base64 of a longer text ("user:KEY", "Bearer KEY"): it may start at any of three places of a
// group, and the characters that it shares with its neighbours are left out.
QByteArray innerBase64(const QByteArray &key, qsizetype offset)
{
    const QByteArray encoded =
        (QByteArray(offset, 'x') + key).toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
    const qsizetype first = offset == 0 ? 0 : offset + 1;
    const qsizetype last = (offset + key.size()) % 3 == 0 ? 0 : 1;
    return encoded.mid(first, encoded.size() - first - last);
}

QList<QByteArray> formsOf(const QByteArray &key)
{
    QList<QByteArray> forms{key, QUrl::toPercentEncoding(QString::fromUtf8(key)), key.toHex(),
        QByteArray(key).replace('&', "&amp;"), QByteArray(key).replace('/', "\\/")};
    for (qsizetype offset = 0; offset < 3; ++offset) {
        const QByteArray base64 = innerBase64(key, offset);
        forms += base64;
        forms += QByteArray(base64).replace('+', '-').replace('/', '_');
    }
    return forms;
}

struct Pattern
{
    QRegularExpression expression;
    QString replacement;
};

Pattern pattern(const QString &expression, const QString &replacement)
{
    return {QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption), replacement};
}

const std::array<Pattern, 4> &patterns()
{
    static const std::array<Pattern, 4> all{
        // A header with a credential, in plain text or as JSON.
        pattern(
            uR"(\b((?:proxy-)?authorization|x-api-key|x-goog-api-key|api[-_]?key|ocp-apim-subscription-key)"
            uR"(|set-cookie|cookie)(\\?["']?\s*[:=]\s*\\?["']?)(?:(?:bearer|basic|token)\s+)?[^\s"'\\,;}<]+)"_s,
            u"\\1\\2***"_s),
        pattern(uR"(\b(bearer|basic)\s+(?=[^\s"']*[0-9_+/=-])[A-Za-z0-9._~+/=-]{8,})"_s, u"\\1 ***"_s),
        // A credential in an address.
        pattern(
            uR"(([?&](?:key|api[-_]?key|access_token|token|sig|signature|subscription-key|secret)=)[^&\s"'<]+)"_s,
            u"\\1***"_s),
        // What providers' keys look like: sk-…, AIza…, gsk_…, JSON Web Tokens.
        pattern(
            uR"(\b(?:sk|pk|rk)-[A-Za-z0-9_-]{6,}|\bAIza[A-Za-z0-9_-]{10,}|\bAQ\.[A-Za-z0-9_-]{10,})"
            uR"(|\b(?:gsk|xai|hf|ghp|gho|pplx|r8|csk|nvapi|fw|tgp)[-_][A-Za-z0-9_-]{12,}|\bya29\.[A-Za-z0-9_-]+)"
            uR"(|\bAKIA[A-Z0-9]{12,}|\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)?)"_s,
            QString(blank)),
    };
    return all;
}

} // namespace

Redactor::Redactor(const ai::Secret &key)
    : m_key(key)
{
    if (key.reveal().size() < shortestKey) {
        return; // a placeholder for a server without keys, such as "x"
    }
    for (const QByteArray &form : formsOf(key.reveal())) {
        if (form.size() >= shortestKey) {
            m_forms.append(ai::Secret(form));
        }
    }
}

QString Redactor::clean(QString text, qsizetype maxLength) const
{
    text.truncate(maxInput);
    for (const ai::Secret &form : m_forms) {
        text.replace(QString::fromUtf8(form.reveal()), blank, Qt::CaseInsensitive);
    }
    removeParts(text);
    for (const Pattern &each : patterns()) {
        text.replace(each.expression, each.replacement);
    }
    std::replace_if(
        text.begin(), text.end(), [](QChar character) { return !character.isPrint(); }, u' ');
    text = text.simplified();
    if (text.size() > maxLength) {
        text.truncate(std::max<qsizetype>(0, maxLength - 1));
        if (!text.isEmpty() && text.back().isHighSurrogate()) {
            text.chop(1);
        }
        text += u'…';
    }
    return text;
}

// Providers echo keys cut or with stars in the middle. Whatever shares a long enough part goes, whole words.
void Redactor::removeParts(QString &text) const
{
    const QString key = QString::fromUtf8(m_key.reveal());
    for (qsizetype at = 0; at + tellingPart <= key.size(); ++at) {
        const QStringView part = QStringView(key).sliced(at, tellingPart);
        for (qsizetype found = text.indexOf(part); found >= 0; found = text.indexOf(part)) {
            const auto ofWord = [](QChar character) {
                return character.isLetterOrNumber() || u"-_.*+/=~%"_s.contains(character);
            };
            qsizetype from = found;
            qsizetype to = found + part.size();
            while (from > 0 && ofWord(text.at(from - 1))) {
                --from;
            }
            while (to < text.size() && ofWord(text.at(to))) {
                ++to;
            }
            text.replace(from, to - from, blank);
        }
    }
}

ai::AiError Redactor::clean(ai::AiError error) const
{
    constexpr qsizetype maxName = 200;
    error.message = clean(error.message);
    error.hint = clean(error.hint);
    error.detail = clean(error.detail);
    error.providerCode = clean(error.providerCode, maxName);
    error.requestId = clean(error.requestId, maxName);
    error.parameter = clean(error.parameter, maxName);
    return error;
}

} // namespace aio::providers
