#pragma once

#include "core/extraction/page/HtmlTree.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace aio::extraction {

/// What the head of a page and its headings say, gathered in one pass. The readers of structured data and of
/// links work on it.
struct PageFacts
{
    struct Script
    {
        QString type; ///< lower case, without parameters; "" for plain JavaScript
        QString id;
        int node = 0;
    };

    QUrl url; ///< of the page, from the address it was loaded from, else what the page says of itself
    QUrl base; ///< what relative links resolve against
    QUrl canonical;
    QString title; ///< <title>
    QStringList headings; ///< the text of every <h1>, or of <h2> if there is none
    QString language; ///< lang of <html>, as written
    QStringList menu; ///< folded words of the entries of menus
    QStringList owners; ///< whose page it is: og:site_name, the logo's words, the © line; as written
    QString imprint; ///< folded text of the footers
    QHash<QString, QString> meta; ///< name, property or http-equiv (lower case) → content; the first wins
    QList<Script> scripts;

    /// Everything the page calls itself: headings, og:title, <title>.
    [[nodiscard]] QStringList names() const;
    /// Absolute form of a link of the page; invalid if it is none that a person could open.
    [[nodiscard]] QUrl resolve(const QString &link) const;
};

[[nodiscard]] PageFacts gatherPageFacts(const HtmlTree &tree, const QUrl &url);

} // namespace aio::extraction
