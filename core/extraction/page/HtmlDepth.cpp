#include "core/extraction/page/HtmlDepth.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace aio::extraction {

namespace {

using std::string_view;

// Elements that cannot nest or that close themselves when the next one starts.
constexpr std::array<string_view, 34> flatTags{"area", "base", "body", "br", "col", "colgroup", "dd", "dt",
    "embed", "head", "hr", "html", "img", "input", "li", "link", "meta", "optgroup", "option", "p", "param",
    "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "wbr", "frame"};

// Their content is not markup.
constexpr std::array<string_view, 5> rawTags{"script", "style", "textarea", "noscript", "xmp"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// The first letters of a tag's name, in lower case.
class TagName
{
public:
    TagName(QByteArrayView html, qsizetype start)
    {
        for (qsizetype i = start; i < html.size() && m_length < m_letters.size(); ++i) {
            const char c = html[i];
            if (!isLetter(c) && (c < '0' || c > '9')) {
                break;
            }
            m_letters[m_length++] = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
        }
    }

    [[nodiscard]] string_view view() const { return {m_letters.data(), m_length}; }

private:
    std::array<char, 12> m_letters{};
    std::size_t m_length = 0;
};

template <std::size_t N> bool contains(const std::array<string_view, N> &names, string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

qsizetype afterRawText(QByteArrayView html, qsizetype from, string_view name)
{
    const QByteArray closing = "</" + QByteArray(name.data(), qsizetype(name.size()));
    for (qsizetype i = html.indexOf('<', from); i >= 0; i = html.indexOf('<', i + 1)) {
        const QByteArrayView here = html.sliced(i, std::min(closing.size(), html.size() - i));
        if (here.size() == closing.size()
            && qstrnicmp(here.data(), here.size(), closing.constData(), closing.size()) == 0) {
            return i + closing.size();
        }
    }
    return html.size();
}

} // namespace

int estimateDepth(QByteArrayView html, int limit)
{
    int depth = 0;
    int deepest = 0;
    qsizetype i = html.indexOf('<');
    while (i >= 0 && i + 1 < html.size()) {
        const bool closing = html[i + 1] == '/';
        const qsizetype start = i + (closing ? 2 : 1);
        if (start < html.size() && isLetter(html[start])) {
            const TagName letters(html, start);
            const string_view name = letters.view();
            if (!closing && contains(rawTags, name)) {
                i = html.indexOf('<', afterRawText(html, start, name));
                continue;
            }
            if (!contains(flatTags, name)) {
                const qsizetype close = html.indexOf('>', start);
                const bool selfClosed =
                    close > start && html[close - 1] == '/' && name != "div" && name != "span";
                depth = closing ? std::max(0, depth - 1) : depth + (selfClosed ? 0 : 1);
                deepest = std::max(deepest, depth);
                if (deepest >= limit) {
                    return limit;
                }
            }
        }
        i = html.indexOf('<', start);
    }
    return deepest;
}

} // namespace aio::extraction
