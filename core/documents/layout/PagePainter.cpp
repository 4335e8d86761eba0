#include "core/documents/layout/PagePainter.h"

#include <QPainter>

namespace aio::documents {

void paintPage(QPainter &painter, const PagedDocument &document, int page)
{
    if (page < 0 || page >= document.pages.size()) {
        return;
    }
    const Page &shown = document.pages.at(page);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    for (const PageFill &fill : shown.fills) {
        painter.fillRect(fill.box, fill.color);
    }
    for (const PageImage &image : shown.images) {
        painter.drawImage(image.box, image.image);
    }
    const QTransform base = painter.transform();
    for (const TextRun &run : shown.runs) {
        const QHash<quint32, QPainterPath> &outlines = document.fonts.at(run.font).outlines;
        const double scale = run.size / 1000;
        painter.setBrush(run.color);
        for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
            const auto outline = outlines.constFind(run.glyphs.at(i));
            if (outline == outlines.constEnd() || outline->isEmpty()) {
                continue;
            }
            const QPointF &at = run.positions.at(i);
            painter.setTransform(QTransform(scale, 0, 0, scale, at.x(), at.y()) * base);
            painter.drawPath(*outline);
        }
        painter.setTransform(base);
    }
    painter.restore();
}

QString sourceAt(const PagedDocument &document, int page, QPointF at)
{
    if (page < 0 || page >= document.pages.size()) {
        return {};
    }
    constexpr double near = 6;
    double best = near;
    QString found;
    for (const TextRun &run : document.pages.at(page).runs) {
        if (run.sourceId.isEmpty()) {
            continue;
        }
        const double dx = std::max({run.box.left() - at.x(), at.x() - run.box.right(), 0.0});
        const double dy = std::max({run.box.top() - at.y(), at.y() - run.box.bottom(), 0.0});
        if (dx + dy < best) {
            best = dx + dy;
            found = run.sourceId;
        }
    }
    return found;
}

QList<QPair<int, QRectF>> boxesOf(const PagedDocument &document, const QString &sourceId)
{
    QList<QPair<int, QRectF>> boxes;
    for (int page = 0; page < document.pages.size(); ++page) {
        for (const TextRun &run : document.pages.at(page).runs) {
            if (run.sourceId != sourceId) {
                continue;
            }
            const bool sameLine = !boxes.isEmpty() && boxes.constLast().first == page
                && qAbs(boxes.constLast().second.top() - run.box.top()) < 1;
            if (sameLine) {
                boxes.last().second |= run.box;
            } else {
                boxes.append({page, run.box});
            }
        }
    }
    return boxes;
}

} // namespace aio::documents
