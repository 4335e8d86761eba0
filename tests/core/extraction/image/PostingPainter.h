#pragma once

#include <QByteArray>
#include <QImage>
#include <QStringList>

namespace aio::test {

/// How a posting is painted: as a page of a site, or as what people make of it with a phone or a scanner.
struct PaintStyle
{
    int width = 760;
    int pixelSize = 17; ///< of running text
    QColor paper = Qt::white;
    QColor ink = Qt::black;
    QString family = QStringLiteral("DejaVu Sans");
    bool rightToLeft = false;
};

/// HTML painted as a picture; as high as its text needs.
[[nodiscard]] QImage paintHtml(const QString &html, const PaintStyle &style = {});

[[nodiscard]] QByteArray encoded(const QImage &image, const char *format = "PNG", int quality = -1);

/// The image turned by degrees on a larger sheet of paper.
[[nodiscard]] QImage rotated(const QImage &image, double degrees, const QColor &paper = Qt::white);

/// Two pictures beside each other on white paper, `gap` pixels apart.
[[nodiscard]] QImage sideBySide(const QImage &left, const QImage &right, int gap);

/// A short posting in English.
[[nodiscard]] QString englishPosting();

/// The share of the words of `expected` (split at white space) that are words of `text`, 0…1.
[[nodiscard]] double wordRecall(const QString &expected, const QString &text);

} // namespace aio::test
