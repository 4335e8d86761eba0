#include "ui/documents/list/DocumentDelegate.h"

#include "ui/documents/list/DocumentTableModel.h"
#include "ui/documents/list/DocumentText.h"
#include "ui/tables/TableLook.h"
#include "ui/widgets/StatusPill.h"

#include <QPainter>

namespace aio::ui {

namespace {

using Column = DocumentTableModel::Column;

constexpr int cellMargin = 8;
constexpr int firstMargin = 20; // of the page

bool isMuted(int column)
{
    return column == Column::LanguageColumn || column == Column::VersionColumn
        || column == Column::ExportColumn || column == Column::ChangedColumn;
}

/// The pill of a cell; nothing for cells that are words.
std::optional<StatusPill::Content> pillOf(const DocumentSummary &document, int column)
{
    if (column == Column::StatusColumn) {
        return documentStatusPill(document.status);
    }
    if (column == Column::OpenColumn && document.openClaims > 0) {
        return StatusPill::Content{Severity::Warning, QString::number(document.openClaims)};
    }
    return std::nullopt;
}

} // namespace

DocumentDelegate::DocumentDelegate(const DocumentTableModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const QFontMetrics metrics(
        textFont(index.column() == Column::CandidateColumn ? TextStyle::BodyStrong : TextStyle::Body));
    const auto pill = pillOf(*m_model->summary(index.row()), index.column());
    const int width =
        pill ? StatusPill::sizeOf(*pill).width() : metrics.horizontalAdvance(index.data().toString());
    return {width + 2 * cellMargin + (index.column() == Column::CandidateColumn ? firstMargin : 0),
        scaled(rowHeight)};
}

void DocumentDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintCellGround(painter, option);
    const bool first = index.column() == Column::CandidateColumn;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int leading = first ? firstMargin : cellMargin;
    const QRect cell =
        option.rect.adjusted(mirrored ? cellMargin : leading, 0, mirrored ? -leading : -cellMargin, -1);
    if (const auto pill = pillOf(*m_model->summary(index.row()), index.column())) {
        QRect place({}, StatusPill::sizeOf(*pill));
        place.setWidth(qMin(place.width(), cell.width()));
        place.moveCenter(cell.center());
        if (mirrored) {
            place.moveRight(cell.right());
        } else {
            place.moveLeft(cell.left());
        }
        StatusPill::paint(painter, place, *pill, option.direction);
    } else {
        painter->setFont(textFont(first ? TextStyle::BodyStrong : TextStyle::Body));
        painter->setPen(color(isMuted(index.column()) ? Token::TextMuted : Token::Text));
        const QString text =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width());
        painter->drawText(cell, Qt::AlignLeading | Qt::AlignVCenter, text);
    }
    painter->restore();
}

} // namespace aio::ui
