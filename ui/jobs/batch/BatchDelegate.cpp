#include "ui/jobs/batch/BatchDelegate.h"

#include "ui/jobs/batch/ThumbnailCache.h"
#include "ui/theme/Icons.h"

#include <QApplication>
#include <QPainter>

namespace aio::ui {

namespace {

using State = IntakeItem::State;

constexpr int cellMargin = 8;
constexpr int stepGap = 3;
constexpr int stepHeight = 4;
constexpr int stepsWidth = 88;
constexpr int iconSize = 16;

void paintText(QPainter *painter, const QRect &rect, TextStyle style, Token tone, const QString &text,
    Qt::TextElideMode elide, Qt::Alignment alignment = Qt::AlignLeading)
{
    painter->setFont(textFont(style));
    painter->setPen(color(tone));
    painter->drawText(
        rect, alignment | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, elide, rect.width()));
}

Token stepTone(const IntakeEntry &entry, int step)
{
    const int now = int(entry.step);
    switch (entry.item.state) {
    case State::Done:
    case State::Duplicate:
        return Token::Success;
    case State::Running:
        return step < now ? Token::Success : (step == now ? Token::AccentFill : Token::BorderStrong);
    case State::Failed:
        return step < now ? Token::Success : (step == now ? Token::Danger : Token::BorderStrong);
    case State::Waiting:
    case State::Cancelled:
        break;
    }
    return Token::BorderStrong;
}

void paintSteps(QPainter *painter, const QRect &rect, const IntakeEntry &entry, Qt::LayoutDirection direction)
{
    const int width = std::min(rect.width(), stepsWidth);
    const int one = (width - (IntakeEntry::stepCount - 1) * stepGap) / IntakeEntry::stepCount;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (int step = 0; step < IntakeEntry::stepCount; ++step) {
        const QRect bar(
            rect.left() + step * (one + stepGap), rect.center().y() - stepHeight / 2, one, stepHeight);
        painter->setBrush(color(stepTone(entry, step)));
        painter->drawRoundedRect(QStyle::visualRect(direction, rect, bar), 2, 2);
    }
}

QString actionIcon(const IntakeEntry &entry)
{
    switch (entry.item.state) {
    case State::Waiting:
    case State::Running:
        return QStringLiteral("close");
    case State::Done:
        return QStringLiteral("chevron-right");
    case State::Duplicate:
    case State::Failed:
    case State::Cancelled:
        break;
    }
    return QStringLiteral("more");
}

} // namespace

StatusPill::Content resultPill(const IntakeEntry &entry)
{
    const QString text = intakeResultText(entry);
    switch (entry.item.state) {
    case State::Waiting:
        return {Severity::Neutral, text, QStringLiteral("clock")};
    case State::Running:
        return {Severity::Accent, text};
    case State::Done:
        return entry.toCheck > 0 ? StatusPill::Content{Severity::Warning, text}
                                 : StatusPill::Content{Severity::Success, text, QStringLiteral("check")};
    case State::Duplicate:
        return {Severity::Info, text, QStringLiteral("copy")};
    case State::Failed:
        return {Severity::Danger, text};
    case State::Cancelled:
        break;
    }
    return {Severity::Neutral, text, QStringLiteral("close")};
}

QString jobDetail(const IntakeEntry &entry)
{
    if (entry.item.state == State::Failed && entry.item.error) {
        return entry.isSkipped() ? BatchDelegate::tr("Extract anyway") : entry.item.error->hint;
    }
    if (entry.item.files.size() > 1) {
        const QString joined = BatchDelegate::tr("%n files joined", nullptr, int(entry.item.files.size()));
        return entry.company.isEmpty() ? joined : entry.company + QStringLiteral(" · ") + joined;
    }
    return entry.company;
}

BatchDelegate::BatchDelegate(const IntakeModel *model, ThumbnailCache *thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_thumbnails(thumbnails)
{
}

int BatchDelegate::resultWidth(const IntakeEntry &entry)
{
    return StatusPill::sizeOf(resultPill(entry)).width() + 2 * cellMargin;
}

QSize BatchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, scaled(rowHeight)};
}

void BatchDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const IntakeEntry *entry = m_model->entry(index.row());
    if (!entry) {
        return;
    }
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, color(selected ? Token::Selection : Token::Surface));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Border));
    const QRect cell = option.rect.adjusted(cellMargin, 0, -cellMargin, -1);
    switch (index.column()) {
    case IntakeModel::ThumbnailColumn:
        paintThumbnail(painter, cell, *entry);
        break;
    case IntakeModel::FileColumn:
        paintText(painter, cell, TextStyle::Body, Token::Text, entry->item.name, Qt::ElideMiddle);
        break;
    case IntakeModel::JobColumn:
        paintJob(painter, cell, *entry);
        break;
    case IntakeModel::ProgressColumn:
        paintSteps(painter, cell, *entry, option.direction);
        break;
    case IntakeModel::ResultColumn: {
        const StatusPill::Content pill = resultPill(*entry);
        const QSize size = StatusPill::sizeOf(pill).boundedTo(cell.size());
        const QRect place(QPoint(cell.left(), cell.center().y() - size.height() / 2 + 1), size);
        StatusPill::paint(painter, QStyle::visualRect(option.direction, cell, place), pill, option.direction);
        break;
    }
    case IntakeModel::TimeColumn:
    case IntakeModel::CostColumn:
        paintText(painter, cell, TextStyle::Body, Token::TextMuted, index.data().toString(), Qt::ElideRight,
            Qt::AlignTrailing);
        break;
    case IntakeModel::ActionColumn: {
        const QRect place(
            cell.center().x() - iconSize / 2, cell.center().y() - iconSize / 2, iconSize, iconSize);
        painter->drawPixmap(place.topLeft(),
            iconPixmap(
                actionIcon(*entry), Token::TextMuted, iconSize, painter->device()->devicePixelRatio()));
        break;
    }
    default:
        break;
    }
    painter->restore();
}

void BatchDelegate::paintThumbnail(QPainter *painter, const QRect &rect, const IntakeEntry &entry) const
{
    QRect frame(QPoint(), ThumbnailCache::size);
    frame.moveCenter(rect.center());
    const QPixmap picture = m_thumbnails->thumbnail(entry.item.id);
    painter->fillRect(frame, color(picture.isNull() ? Token::Hover : Token::DocumentPage));
    if (picture.isNull()) {
        const QString name = entry.source.files.isEmpty() ? QStringLiteral("link") : QStringLiteral("file");
        const QPixmap sign =
            iconPixmap(name, Token::TextMuted, iconSize, painter->device()->devicePixelRatio());
        painter->drawPixmap(frame.center() - QPoint(iconSize / 2 - 1, iconSize / 2 - 1), sign);
    } else {
        // The top of a long page tells more than all of it, tiny.
        const QSizeF shown = picture.deviceIndependentSize();
        const QSizeF fitted = shown.scaled(frame.size(), Qt::KeepAspectRatio);
        QRectF place(QPointF(), fitted);
        place.moveCenter(QRectF(frame).center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(place, picture, QRectF(QPointF(), QSizeF(picture.size())));
    }
    painter->setPen(color(Token::BorderStrong));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(frame);
}

void BatchDelegate::paintJob(QPainter *painter, const QRect &rect, const IntakeEntry &entry) const
{
    const bool failed = entry.item.state == State::Failed && entry.item.error;
    const QString title = failed ? entry.item.error->message : entry.title;
    const QString detail = jobDetail(entry);
    const int line = QFontMetrics(textFont(TextStyle::Body)).height();
    const int top = rect.center().y() - (detail.isEmpty() ? line / 2 : line);
    paintText(
        painter, {rect.left(), top, rect.width(), line}, TextStyle::Body, Token::Text, title, Qt::ElideRight);
    paintText(painter, {rect.left(), top + line, rect.width(), line}, TextStyle::Small,
        entry.isSkipped() ? Token::Accent : Token::TextMuted, detail, Qt::ElideRight);
}

} // namespace aio::ui
