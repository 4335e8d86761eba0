#pragma once

#include <QStyledItemDelegate>

namespace aio::ui {

class DocumentTableModel;

/// Paints the table of documents: the candidate in bold, the status as a pill, claims to check in amber.
class DocumentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 38;

    explicit DocumentDelegate(const DocumentTableModel *model, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const DocumentTableModel *m_model;
};

} // namespace aio::ui
