#pragma once

#include <QColor>
#include <QPainter>
#include <QPdfWriter>
#include <QString>

#include <functional>

namespace aio::usage {

/// The colours of a printed page, which stays white whatever the window looks like.
struct SheetInk
{
    static constexpr QRgb text = 0xff1c2530;
    static constexpr QRgb muted = 0xff5b6472;
    static constexpr QRgb line = 0xffd5d9df;
    static constexpr QRgb track = 0xffeceef1;
    static constexpr QRgb danger = 0xffb0291c;
    static constexpr QRgb accent = 0xff2066b6;
    /// Of series, the dearest first; the last one for the rest.
    static constexpr std::array<QRgb, 8> series{
        0xff2066b6, 0xffd08215, 0xff228c68, 0xff702e74, 0xff309bd3, 0xffb0291c, 0xffaa4d80, 0xff8a93a0};
};

struct SheetText
{
    double size = 9; ///< points
    bool bold = false;
    QRgb color = SheetInk::text;
    Qt::Alignment align = Qt::AlignLeft;
    bool wraps = false; ///< else it is elided
};

/// Pages of a PDF to write on from top to bottom. Lengths are points of 1/72 inch from the top left corner.
class ReportSheet
{
public:
    static constexpr double margin = 48;

    /// `footer` says what stands at the foot of a page, counted from 1: left and right.
    ReportSheet(QPdfWriter &writer, std::function<std::pair<QString, QString>(int)> footer);
    ~ReportSheet();
    Q_DISABLE_COPY_MOVE(ReportSheet)

    [[nodiscard]] bool isGood() const { return m_painter.isActive(); }
    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] double width() const { return m_width; } ///< between the margins
    [[nodiscard]] double left() const { return margin; }
    [[nodiscard]] double y() const { return m_y; }
    void move(double down) { m_y += down; }
    /// Goes on to a new page unless there are so many points left on this one.
    void need(double height);

    void text(const QRectF &box, const QString &text, const SheetText &look = {});
    [[nodiscard]] double heightOf(const QString &text, double width, const SheetText &look);
    [[nodiscard]] double widthOf(const QString &text, const SheetText &look);
    void fill(const QRectF &box, QRgb color);
    void line(QPointF from, QPointF to, QRgb color, double width = 0.5, Qt::PenStyle style = Qt::SolidLine);
    void polygon(const QPolygonF &points, QRgb color, double opacity = 1);
    void polyline(const QPolygonF &points, QRgb color, double width, Qt::PenStyle style = Qt::SolidLine);

    /// A heading, with room for `following` below it on the same page.
    void heading(const QString &text, double following);
    /// A paragraph over the whole width.
    void paragraph(const QString &text, const SheetText &look = {});

private:
    [[nodiscard]] QFont fontOf(const SheetText &look) const;
    [[nodiscard]] static QRectF device(const QRectF &box);
    [[nodiscard]] static QPolygonF device(QPolygonF points);
    void finishPage();

    QPdfWriter &m_writer;
    std::function<std::pair<QString, QString>(int)> m_footer;
    QPainter m_painter;
    double m_width;
    double m_height;
    double m_y = margin;
    int m_pages = 1;
};

} // namespace aio::usage
