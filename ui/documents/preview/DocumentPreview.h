#pragma once

#include "core/documents/draft/Draft.h"
#include "core/documents/templates/DocumentOptions.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QHash>
#include <QImage>

#include <memory>

class QTimer;

namespace aio::ui {

class PageWorker;
struct SetPages;

/// The pages of a draft as they will be printed. They are set and painted on another thread: the newest
/// request wins, and until it is done the last pages stay. Ctrl+wheel, Ctrl+plus and Ctrl+minus zoom,
/// Ctrl+0 fits the width. GUI thread only.
class DocumentPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit
    {
        Width,
        Page,
        None, ///< a zoom that the person chose
    };

    static constexpr double leastZoom = 0.25;
    static constexpr double mostZoom = 4;

    explicit DocumentPreview(QWidget *parent = nullptr);
    ~DocumentPreview() override;

    /// Returns at once. An unknown template is an error state.
    void show(const Draft &draft, const QString &templateKey, const documents::DocumentOptions &options = {});
    using QWidget::show;

    /// Marks the part with this id; with `reveal` it is scrolled into view.
    void highlight(const QString &sourceId, bool reveal);

    /// Device-independent pixels for 1/96 inch: 1 is the real size on an ordinary screen.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    [[nodiscard]] Fit fit() const { return m_fit; }
    void setFit(Fit fit);

    [[nodiscard]] int pageCount() const;
    /// The page that fills most of the view, from 0.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);

    /// Everything asked for is on the screen.
    [[nodiscard]] bool isUpToDate() const;
    /// Empty while there is nothing wrong.
    [[nodiscard]] QString error() const { return m_error; }
    /// From the latest `show()` until its pages could be painted, in milliseconds; -1: none yet.
    [[nodiscard]] double lastSetMilliseconds() const { return m_lastMilliseconds; }
    /// Where a page stands, in pixels of the viewport.
    [[nodiscard]] QRectF pageRect(int page) const;

Q_SIGNALS:
    void pageCountChanged(int pages);
    void currentPageChanged(int page);
    void zoomChanged(double zoom);
    /// The person clicked on something with this id, see documents::TextRun::sourceId.
    void sourceClicked(const QString &sourceId);
    /// The newest pages are on the screen.
    void updated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A page as it was painted last.
    struct Shot
    {
        QImage image;
        quint64 number = 0; ///< of the pages it belongs to
        double pixelsPerPoint = 0;
    };

    void take(const std::shared_ptr<const SetPages> &pages);
    void takeImage(quint64 number, int page, double pixelsPerPoint, const QImage &image);
    void requestImages();
    void fitZoom();
    void applyZoom(double zoom, QPointF anchor);
    void updateScrollBars();
    void noticePage();
    void revealHighlight();
    [[nodiscard]] double pixelsPerPoint() const;
    [[nodiscard]] QSizeF pageSize() const; ///< in points, of the paper chosen while there are no pages
    [[nodiscard]] std::pair<int, int> visiblePages() const;
    [[nodiscard]] QString sourceAtPoint(QPointF position) const;
    void paintPageAt(QPainter &painter, int page) const;
    void paintError(QPainter &painter) const;

    std::unique_ptr<PageWorker> m_worker;
    std::shared_ptr<const SetPages> m_pages;
    QHash<int, Shot> m_shots;
    QElapsedTimer m_timer;
    QString m_error;
    QString m_source;
    QSizeF m_paper;
    QPoint m_pressed;
    QPoint m_scrollStart;
    QTimer *m_sharpen;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    double m_lastMilliseconds = -1;
    quint64 m_wanted = 0; ///< number of the newest request
    quint64 m_taken = 0; ///< number of the newest answer
    int m_currentPage = 0;
    bool m_reveal = false;
    bool m_pressing = false;
    bool m_panning = false;
};

} // namespace aio::ui
