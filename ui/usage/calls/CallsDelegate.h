#pragma once

#include <QStyledItemDelegate>

namespace aio::ui {

class CallsModel;

/// Paints the rows of the log. Attempts of one call hang on a line below the newest.
class CallsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 33;

    CallsDelegate(const CallsModel *model, QObject *parent = nullptr);

    /// What is shown may be old: paler.
    void setStale(bool stale) { m_isStale = stale; }
    [[nodiscard]] bool isStale() const { return m_isStale; }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTime(QPainter *painter, const QRect &cell, int row) const;
    void paintStatus(QPainter *painter, const QRect &cell, int row, Qt::LayoutDirection direction) const;

    const CallsModel *m_model;
    bool m_isStale = false;
};

} // namespace aio::ui
