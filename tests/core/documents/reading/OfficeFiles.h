#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace aio {

/// A ZIP archive of these parts.
[[nodiscard]] QByteArray zipOf(const QHash<QString, QByteArray> &parts);

/// A DOCX around the inside of its <w:body>; headings have the style "Heading1", items "ListBullet".
[[nodiscard]] QByteArray docxOf(const QString &body, const QString &relations = {});

/// An ODT around the inside of its <office:text>.
[[nodiscard]] QByteArray odtOf(const QString &body);

/// Elements of a DOCX body.
[[nodiscard]] QString docxParagraph(const QString &text, const QString &style = {}, bool bold = false);

} // namespace aio
