#include "core/documents/pdf/PdfContent.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aio::documents {

namespace {

QByteArray colorOf(const QColor &color)
{
    return PdfFile::number(color.redF()) + ' ' + PdfFile::number(color.greenF()) + ' '
        + PdfFile::number(color.blueF()) + " rg\n";
}

QString textOf(const TextRun &run, qsizetype index)
{
    return run.glyphTexts.isEmpty() ? run.text.mid(index, 1) : run.glyphTexts.value(index);
}

// Draws the letters of a run from left to right; they share a base line except for marks above and below.
QByteArray drawing(const TextRun &run, double pageHeight, PdfFont &font)
{
    QList<qsizetype> order(run.glyphs.size());
    std::iota(order.begin(), order.end(), 0);
    if (!run.glyphTexts.isEmpty()) {
        std::stable_sort(order.begin(), order.end(),
            [&](qsizetype a, qsizetype b) { return run.positions.at(a).x() < run.positions.at(b).x(); });
    }
    QByteArray out;
    double x = 0;
    double y = std::nan("");
    for (const qsizetype i : order) {
        const QPointF &at = run.positions.at(i);
        const quint32 glyph = run.glyphs.at(i);
        const bool sameLine = std::abs(at.y() - y) < 0.005;
        if (!sameLine) {
            out += std::isnan(y) ? "" : ">] TJ\n";
            out +=
                "1 0 0 1 " + PdfFile::number(at.x()) + ' ' + PdfFile::number(pageHeight - at.y()) + " Tm [<";
            y = at.y();
        } else {
            const double shift = (x - at.x()) * 1000 / run.size;
            if (std::abs(shift) > 0.8) {
                out += "> " + PdfFile::number(shift) + " <";
                x = at.x();
            }
        }
        x = sameLine ? x : at.x();
        out += font.code(glyph, textOf(run, i));
        x += font.advance(glyph) * run.size / 1000;
    }
    return std::isnan(y) ? out : out + ">] TJ\n";
}

} // namespace

PdfContent contentOf(const Page &page, double pageHeight, std::vector<PdfFont> &fonts)
{
    PdfContent content;
    QByteArray &out = content.stream;
    if (!page.fills.isEmpty() || !page.images.isEmpty()) {
        out += "/Artifact BMC\n";
        for (const PageFill &fill : page.fills) {
            out += colorOf(fill.color) + PdfFile::number(fill.box.left()) + ' '
                + PdfFile::number(pageHeight - fill.box.bottom()) + ' ' + PdfFile::number(fill.box.width())
                + ' ' + PdfFile::number(fill.box.height()) + " re f\n";
        }
        for (qsizetype i = 0; i < page.images.size(); ++i) {
            const QRectF &box = page.images.at(i).box;
            out += "q " + PdfFile::number(box.width()) + " 0 0 " + PdfFile::number(box.height()) + ' '
                + PdfFile::number(box.left()) + ' ' + PdfFile::number(pageHeight - box.bottom()) + " cm /Im"
                + QByteArray::number(i) + " Do Q\n";
        }
        out += "EMC\n";
    }
    for (qsizetype i = 0; i < page.runs.size();) {
        const int paragraph = page.runs.at(i).paragraph;
        if (paragraph < 0) {
            out += "/Artifact BMC\nBT\n";
        } else {
            out += "/P << /MCID " + QByteArray::number(content.marks.size()) + " >> BDC\nBT\n";
            content.marks.append(paragraph);
        }
        for (; i < page.runs.size() && page.runs.at(i).paragraph == paragraph; ++i) {
            const TextRun &run = page.runs.at(i);
            out += colorOf(run.color) + "/F" + QByteArray::number(run.font) + ' ' + PdfFile::number(run.size)
                + " Tf\n" + drawing(run, pageHeight, fonts.at(static_cast<std::size_t>(run.font)));
        }
        out += "ET\nEMC\n";
    }
    return content;
}

} // namespace aio::documents
