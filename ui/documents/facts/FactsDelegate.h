#pragma once

#include <QStyledItemDelegate>

namespace aio::ui {

class FactsModel;

/// Paints the lines of a profile: headings, entries, and facts with a dot that is filled when the draft says
/// it. Long facts wrap.
class FactsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FactsDelegate(const FactsModel *model, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const FactsModel *m_model;
};

} // namespace aio::ui
