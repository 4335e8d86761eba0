#pragma once

#include "ui/jobs/source/RegionItem.h"

#include <QGraphicsView>

class QVariantAnimation;

namespace aio::ui {

/// The pages of a posting as pictures, with frames around the words that fields were read from. Ctrl+wheel
/// zooms, Space and drag pans, Shift and drag selects a region.
class ImageView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);
    ~ImageView() override;

    void setDocument(const extraction::SourceDocument &document);
    void setMarks(const SourceMarks &marks);
    void setRegionsVisible(bool visible);
    /// Lights up the regions of a field; with `reveal` also scrolls to them and pulses once.
    void setActiveField(std::optional<JobField> field, bool reveal);
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void zoomBy(double factor) { setZoom(m_zoom * factor); }
    /// Zooms so that a page fits the width of the view, at most its own size, and follows the view's size.
    void fitWidth();

    [[nodiscard]] QList<RegionItem *> regions() const { return m_regions; }

Q_SIGNALS:
    void zoomChanged(double zoom);
    void fieldClicked(aio::JobField field);
    /// A person marked a region with Shift and drag; pixels of the page's image.
    void regionSelected(int page, const QRect &region, const QPoint &globalPosition);
    /// A picture arrived, or could not be decoded.
    void pageShown(int page, bool decoded);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showPage(int page, const QImage &image);
    void layOutPages(const extraction::SourceDocument &document);
    void reveal();
    void pulse();
    void endSelection(const QPoint &position);
    [[nodiscard]] QGraphicsRectItem *pageAt(const QPointF &scenePosition) const;

    QList<QGraphicsRectItem *> m_pages;
    QList<RegionItem *> m_regions;
    QGraphicsRectItem *m_selection = nullptr;
    QVariantAnimation *m_pulse;
    std::optional<JobField> m_active;
    QPointF m_selectionStart;
    double m_zoom = 1;
    int m_generation = 0;
    bool m_fits = true;
    bool m_regionsVisible = true;
    bool m_reducedMotion = false;
};

} // namespace aio::ui
