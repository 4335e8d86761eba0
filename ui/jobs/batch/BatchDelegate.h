#pragma once

#include "core/intake/IntakeModel.h"
#include "ui/widgets/StatusPill.h"

#include <QStyledItemDelegate>

namespace aio::ui {

class ThumbnailCache;

/// Paints the rows of a batch: thumbnail, name, job, steps, result, time, cost and what can be done.
class BatchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 49;
    /// Pixels that the column of results needs to show this one whole.
    [[nodiscard]] static int resultWidth(const IntakeEntry &entry);

    BatchDelegate(const IntakeModel *model, ThumbnailCache *thumbnails, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintThumbnail(QPainter *painter, const QRect &rect, const IntakeEntry &entry) const;
    void paintJob(QPainter *painter, const QRect &rect, const IntakeEntry &entry) const;

    const IntakeModel *m_model;
    ThumbnailCache *m_thumbnails;
};

/// How an item stands, as a pill.
[[nodiscard]] StatusPill::Content resultPill(const IntakeEntry &entry);

/// The second line of the job column: company, what is found so far, or what to do.
[[nodiscard]] QString jobDetail(const IntakeEntry &entry);

} // namespace aio::ui
