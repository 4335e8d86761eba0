#pragma once

#include <QByteArray>

#include <vector>

namespace aio::extraction {

/// The skeleton of a page. The parser looks at every byte on its own, several times, and most bytes of a page
/// are text, scripts, style sheets and attribute values that it only carries through. In their place stands a
/// character that no page has, one for each.
struct TrimmedHtml
{
    QByteArray html;
    /// What the characters stand for; views into the page that was trimmed, which has to live as long.
    std::vector<QByteArrayView> parts;

    /// What a value or text of the parsed skeleton stands for if it is one such character, else itself.
    [[nodiscard]] QByteArrayView restored(QByteArrayView text) const;
    /// The same for a text that the parser has put together from several; null if there are none in it.
    [[nodiscard]] QByteArray joined(QByteArrayView text) const;

private:
    [[nodiscard]] const QByteArrayView *partAt(QByteArrayView text, qsizetype at) const;
};

/// Follows the tokenizer of the HTML standard (13.2.5) as far as to know text, tags, attribute values,
/// comments and raw text from each other; from the first thing that it cannot be sure of, the page stays as
/// it is. Style sheets, comments and the lines of drawings are left out. Line ends must be '\n'. Linear in
/// time.
[[nodiscard]] TrimmedHtml trimHtml(const QByteArray &html);

} // namespace aio::extraction
