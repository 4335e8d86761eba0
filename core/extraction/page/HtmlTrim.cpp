#include "core/extraction/page/HtmlTrim.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace aio::extraction {

namespace {

using std::string_view;

constexpr std::size_t npos = string_view::npos;

// The last plane of Unicode is private and has no use that is known; all of it begins with one byte in UTF-8.
constexpr char32_t firstPart = 0x100000;
constexpr std::size_t maxParts = 0xFFFD;
constexpr char partLead = '\xF4';
constexpr qsizetype partLength = 4;
constexpr std::size_t worthIt = 8;

QByteArray characterOf(std::size_t part)
{
    const char32_t c = firstPart + char32_t(part);
    return {std::array<char, 5>{char(0xF0U | (c >> 18U)), char(0x80U | ((c >> 12U) & 0x3FU)),
                char(0x80U | ((c >> 6U) & 0x3FU)), char(0x80U | (c & 0x3FU)), 0}
                .data(),
        partLength};
}

std::size_t partOf(QByteArrayView character)
{
    std::size_t part = 0;
    for (const char c : character.sliced(1)) {
        part = part << 6U | (uchar(c) & 0x3FU);
    }
    return part;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool sameLetters(string_view text, string_view lower)
{
    return text.size() == lower.size()
        && std::equal(text.begin(), text.end(), lower.begin(),
            [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a + 32) : a) == b; });
}

template <std::size_t N> bool isOneOf(string_view name, const std::array<string_view, N> &names)
{
    return std::any_of(
        names.begin(), names.end(), [name](string_view other) { return sameLetters(name, other); });
}

bool isRawText(string_view name)
{
    // Short and long names are most of them.
    static constexpr std::array<string_view, 8> names{
        "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"};
    return name.size() >= 3 && name.size() <= 8 && isOneOf(name, names);
}

// The parser itself asks for it.
bool isReadByParser(string_view name)
{
    static constexpr std::array<string_view, 2> names{"type", "encoding"};
    return isOneOf(name, names);
}

// It drops the first line end within them.
bool startsLater(string_view name)
{
    static constexpr std::array<string_view, 2> names{"pre", "listing"};
    return isOneOf(name, names);
}

// Values that are long and that no reader asks for: the lines of drawings, the sizes of pictures.
bool isUnreadAttribute(string_view name)
{
    static constexpr std::array<string_view, 3> names{"d", "points", "srcset"};
    return isOneOf(name, names);
}

class Trimmer
{
public:
    explicit Trimmer(const QByteArray &html)
        : m_in(html.constData(), std::size_t(html.size()))
    {
        m_result.html.reserve(html.size());
    }

    TrimmedHtml run()
    {
        while (m_at < m_in.size() && next()) { }
        copyUntil(m_in.size());
        return std::move(m_result);
    }

private:
    // A text and what ends it; false if the rest is to stay as it is.
    bool next()
    {
        const std::size_t start = m_at;
        m_at = m_in.find('<', m_at);
        if (m_at == npos || m_at + 1 >= m_in.size()) {
            return false;
        }
        if (!m_keepText) {
            replaceText(start, m_at);
        }
        m_keepText = false;
        const char c = m_in[m_at + 1];
        if (isLetter(c)) {
            return tag(m_at + 1, true);
        }
        if (c == '/' && m_at + 2 < m_in.size() && isLetter(m_in[m_at + 2])) {
            return tag(m_at + 2, false);
        }
        if (c == '!') {
            return declaration();
        }
        ++m_at;
        return true;
    }

    bool declaration()
    {
        if (m_in.substr(m_at, 4) != "<!--") {
            // A section of characters is one in drawings and formulas only.
            return m_in.substr(m_at, 9) != "<![CDATA[" && skipTo(m_in.find('>', m_at), 1);
        }
        const std::size_t body = m_at + 4;
        const std::size_t end = m_in.find("-->", body);
        if (end == npos || m_in[body] == '>' || m_in.substr(body, 2) == "->") {
            return false;
        }
        if (m_in.substr(body, end - body).find("--!>") != npos) {
            return false;
        }
        leaveOut(body, end);
        return skipTo(end, 3);
    }

    bool tag(std::size_t name, bool opens)
    {
        std::size_t at = name;
        while (at < m_in.size() && !isSpace(m_in[at]) && m_in[at] != '>' && m_in[at] != '/') {
            ++at;
        }
        const string_view tagName = m_in.substr(name, at - name);
        bool closesItself = false;
        if (!attributes(at, closesItself)) {
            return false;
        }
        m_at = at;
        m_keepText = startsLater(tagName);
        if (!opens || !isRawText(tagName)) {
            return !sameLetters(tagName, "plaintext");
        }
        // Within a drawing "<style/>" ends at once, elsewhere the slash means nothing.
        return !closesItself && rawText(tagName);
    }

    // To the end of the tag; false if there is none.
    bool attributes(std::size_t &at, bool &closesItself)
    {
        while (at < m_in.size()) {
            const char c = m_in[at];
            if (c == '>') {
                closesItself = m_in[at - 1] == '/';
                ++at;
                return true;
            }
            if (isSpace(c) || c == '/') {
                ++at;
            } else if (!attribute(at)) {
                return false;
            }
        }
        return false;
    }

    bool attribute(std::size_t &at)
    {
        const std::size_t name = at++; // a '=' in front belongs to the name
        while (
            at < m_in.size() && !isSpace(m_in[at]) && m_in[at] != '>' && m_in[at] != '/' && m_in[at] != '=') {
            ++at;
        }
        const string_view attributeName = m_in.substr(name, at - name);
        while (at < m_in.size() && isSpace(m_in[at])) {
            ++at;
        }
        if (at >= m_in.size() || m_in[at] != '=') {
            return at < m_in.size();
        }
        ++at;
        while (at < m_in.size() && isSpace(m_in[at])) {
            ++at;
        }
        if (at >= m_in.size()) {
            return false;
        }
        const char quote = m_in[at];
        if (quote != '"' && quote != '\'') {
            while (at < m_in.size() && !isSpace(m_in[at]) && m_in[at] != '>') {
                ++at;
            }
            return at < m_in.size();
        }
        const std::size_t end = m_in.find(quote, at + 1);
        if (end == npos) {
            return false;
        }
        if (isUnreadAttribute(attributeName)) {
            leaveOut(at + 1, end);
        } else if (end - at > worthIt && !isReadByParser(attributeName)) {
            replace(at + 1, end);
        }
        at = end + 1;
        return true;
    }

    // From behind the start tag to the end tag.
    bool rawText(string_view name)
    {
        const std::size_t end = endTag(name);
        if (end == npos) {
            return false;
        }
        const string_view body = m_in.substr(m_at, end - m_at);
        const bool script = sameLetters(name, "script");
        const std::size_t hidden = script ? body.find("<!--") : npos;
        if (hidden != npos && body.find("<script", hidden) != npos) {
            return false; // an end tag may belong to the script within
        }
        if (script && body.size() >= worthIt) {
            replace(m_at, end, true);
        } else if (sameLetters(name, "style")) {
            leaveOut(m_at, end);
        }
        m_at = end;
        return true;
    }

    [[nodiscard]] std::size_t endTag(string_view name) const
    {
        std::size_t at = m_at;
        while ((at = m_in.find("</", at)) != npos) {
            const std::size_t after = at + 2 + name.size();
            if (after >= m_in.size()) {
                return npos;
            }
            const string_view found = m_in.substr(at + 2, name.size());
            const bool same = std::equal(found.begin(), found.end(), name.begin(),
                [](char a, char b) { return (uchar(a) | 0x20U) == (uchar(b) | 0x20U); });
            if (same && (isSpace(m_in[after]) || m_in[after] == '>' || m_in[after] == '/')) {
                return at;
            }
            at += 2;
        }
        return npos;
    }

    // White space alone is another thing to the parser than text.
    void replaceText(std::size_t start, std::size_t end)
    {
        const string_view text = m_in.substr(start, end - start);
        if (text.size() >= worthIt && !std::all_of(text.begin(), text.end(), isSpace)) {
            replace(start, end);
        }
    }

    // Character references are the parser's to read, but in scripts they are none.
    void replace(std::size_t start, std::size_t end, bool verbatim = false)
    {
        const string_view text = m_in.substr(start, end - start);
        if (m_result.parts.size() < maxParts && (verbatim || text.find('&') == npos)) {
            leaveOut(start, end);
            m_result.html += characterOf(m_result.parts.size());
            m_result.parts.emplace_back(text.data(), qsizetype(text.size()));
        }
    }

    void leaveOut(std::size_t start, std::size_t end)
    {
        copyUntil(start);
        m_copied = end;
    }

    bool skipTo(std::size_t at, std::size_t behind)
    {
        m_at = at == npos ? m_in.size() : at + behind;
        return at != npos;
    }

    void copyUntil(std::size_t end)
    {
        if (end > m_copied) {
            m_result.html.append(m_in.data() + m_copied, qsizetype(end - m_copied));
            m_copied = end;
        }
    }

    string_view m_in;
    std::size_t m_at = 0;
    std::size_t m_copied = 0;
    bool m_keepText = false;
    TrimmedHtml m_result;
};

} // namespace

// A page may write such a character as a reference, of which nothing comes that it does not show anyway.
const QByteArrayView *TrimmedHtml::partAt(QByteArrayView text, qsizetype at) const
{
    if (text.size() - at < partLength || text[at] != partLead) {
        return nullptr;
    }
    const std::size_t part = partOf(text.sliced(at, partLength));
    return part < parts.size() ? &parts[part] : nullptr;
}

QByteArrayView TrimmedHtml::restored(QByteArrayView text) const
{
    const QByteArrayView *part = text.size() == partLength ? partAt(text, 0) : nullptr;
    return part != nullptr ? *part : text;
}

QByteArray TrimmedHtml::joined(QByteArrayView text) const
{
    QByteArray all;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(partLead); at >= 0; at = text.indexOf(partLead, at + 1)) {
        if (const QByteArrayView *part = partAt(text, at)) {
            all += text.sliced(from, at - from);
            all += *part;
            from = at + partLength;
        }
    }
    if (from > 0) {
        all += text.sliced(from);
    }
    return all;
}

TrimmedHtml trimHtml(const QByteArray &html)
{
    // The parser writes another character for a zero.
    if (html.contains('\0') || html.contains(partLead)) {
        return {html, {}};
    }
    return Trimmer(html).run();
}

} // namespace aio::extraction
