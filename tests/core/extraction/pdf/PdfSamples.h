#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace aio::test {

/// A PDF with a text layer, printed from HTML on A4 pages.
[[nodiscard]] QByteArray printedPdf(const QString &html, const QString &title = {});

/// A PDF whose pages are pictures, as a scanner makes them.
[[nodiscard]] QByteArray scannedPdf(const QImage &picture);

/// A small PDF of the given objects (without "1 0 obj" and "endobj"; the first is the catalog). `trailer`
/// holds further entries of the trailer.
[[nodiscard]] QByteArray handmadePdf(const QList<QByteArray> &objects, const QByteArray &trailer = {});

/// A PDF that opens with a password only.
[[nodiscard]] QByteArray lockedPdf();

} // namespace aio::test
