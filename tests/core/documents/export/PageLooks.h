#pragma once

#include "tests/support/ToolRun.h"

#include <QColor>
#include <QImage>
#include <QRegularExpression>

#include <cmath>

namespace aio::testing {

// The first page of a PDF in grey, a few pixels to the letter, as `pdftoppm` draws it.
inline QImage pageOf(const QString &pdf, int dotsPerInch)
{
    const QString stem = pdf.chopped(4) + QStringLiteral("-page");
    outputOf(QStringLiteral("pdftoppm"),
        {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-f"),
            QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("1"), QStringLiteral("-singlefile"),
            pdf, stem});
    return QImage(stem + QStringLiteral(".png"));
}

inline int pagesOf(const QString &pdf)
{
    static const QRegularExpression pages(QStringLiteral("Pages: +(\\d+)"));
    return pages.match(QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {pdf}))).captured(1).toInt();
}

// How alike two pages are in where ink stands, coarsely: 1 the same, 0 unrelated. Lines break and fall a
// little differently in a word processor; columns, margins, headings and coloured grounds must not.
inline double likeness(const QImage &one, const QImage &other)
{
    constexpr QSize grid(12, 8);
    const auto cells = [&](const QImage &page) {
        const QImage small = page.convertToFormat(QImage::Format_Grayscale8)
                                 .scaled(grid, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QList<double> values;
        for (int y = 0; y < grid.height(); ++y) {
            for (int x = 0; x < grid.width(); ++x) {
                values.append(255 - qGray(small.pixel(x, y)));
            }
        }
        return values;
    };
    const QList<double> a = cells(one);
    const QList<double> b = cells(other);
    double product = 0;
    double first = 0;
    double second = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        product += a.at(i) * b.at(i);
        first += a.at(i) * a.at(i);
        second += b.at(i) * b.at(i);
    }
    return product / std::sqrt(first * second);
}

// The share of a page's pixels that have about this colour.
inline double shareOf(const QImage &page, QColor color)
{
    constexpr int near = 20;
    int found = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const QColor pixel = page.pixelColor(x, y);
            found += qAbs(pixel.red() - color.red()) < near && qAbs(pixel.green() - color.green()) < near
                    && qAbs(pixel.blue() - color.blue()) < near
                ? 1
                : 0;
        }
    }
    return found / double(page.width() * page.height());
}

} // namespace aio::testing
