#include "ui/shell/TaskDelegate.h"

#include "core/tasks/TaskList.h"
#include "ui/theme/Icons.h"

#include <QMouseEvent>
#include <QPainter>

namespace aio::ui {

namespace {

constexpr int margin = 14;

QRect crossRect(const QStyleOptionViewItem &option)
{
    const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    return QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, {16, 16}, row);
}

Task *taskOf(const QModelIndex &index)
{
    return index.data(TaskList::TaskRole).value<Task *>();
}

std::pair<QString, Token> pictureOf(Task::State state)
{
    switch (state) {
    case Task::State::Waiting:
        return {QStringLiteral("clock"), Token::TextMuted};
    case Task::State::Running:
        return {QStringLiteral("refresh"), Token::Accent};
    case Task::State::Succeeded:
        return {QStringLiteral("success"), Token::Success};
    case Task::State::Failed:
        return {QStringLiteral("error"), Token::Danger};
    case Task::State::Cancelled:
        break;
    }
    return {QStringLiteral("minus"), Token::TextMuted};
}

QString stepText(const QString &step)
{
    // The names that the readers report; anything else is shown as it is.
    if (step == u"read") {
        return TaskDelegate::tr("Reading");
    }
    if (step == u"ocr") {
        return TaskDelegate::tr("Reading the text in the picture");
    }
    if (step == u"extract") {
        return TaskDelegate::tr("Extracting");
    }
    if (step == u"check") {
        return TaskDelegate::tr("Checking");
    }
    return step.isEmpty() ? TaskDelegate::tr("Running") : step;
}

} // namespace

QString TaskDelegate::detail(const Task &task)
{
    const QString seconds = tr("%1 s").arg(QLocale().toString(double(task.elapsed()) / 1000, 'f', 1));
    switch (task.state()) {
    case Task::State::Waiting:
        return tr("Waiting");
    case Task::State::Running:
        return stepText(task.step());
    case Task::State::Succeeded:
        return tr("Done in %1").arg(seconds);
    case Task::State::Failed:
        return task.error().message;
    case Task::State::Cancelled:
        break;
    }
    return tr("Stopped");
}

void TaskDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Task *task = taskOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) {
        painter->fillRect(option.rect, color(Token::Hover));
    }
    const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const auto [name, tone] = pictureOf(task->state());
    painter->drawPixmap(
        QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, {16, 16}, row),
        iconPixmap(name, tone, 16, ratio));
    if (!task->isFinished()) {
        painter->drawPixmap(
            crossRect(option), iconPixmap(QStringLiteral("close"), Token::TextMuted, 16, ratio));
    }
    const QRect room = row.adjusted(26, 0, -26, 0);
    const QFont body = textFont(TextStyle::Body);
    const QFont small = textFont(TextStyle::Small);
    const int first = QFontMetrics(body).height();
    const int second = QFontMetrics(small).height();
    const int top = room.top() + (room.height() - first - second - 7) / 2;
    painter->setFont(body);
    painter->setPen(color(Token::Text));
    painter->drawText(QRect(room.left(), top, room.width(), first), Qt::AlignLeading | Qt::AlignVCenter,
        QFontMetrics(body).elidedText(task->title(), Qt::ElideMiddle, room.width()));
    painter->setFont(small);
    painter->setPen(color(task->state() == Task::State::Failed ? Token::Danger : Token::TextMuted));
    painter->drawText(QRect(room.left(), top + first, room.width(), second),
        Qt::AlignLeading | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(detail(*task), Qt::ElideRight, room.width()));
    if (task->state() == Task::State::Running) {
        const QRectF groove(room.left(), top + first + second + 4, room.width(), 3);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::Border));
        painter->drawRoundedRect(groove, 1.5, 1.5);
        QRectF done = groove;
        done.setWidth(groove.width() * qBound(0.0, task->progress(), 1.0));
        if (option.direction == Qt::RightToLeft) {
            done.moveRight(groove.right());
        }
        painter->setBrush(color(Token::AccentFill));
        painter->drawRoundedRect(done, 1.5, 1.5);
    }
    painter->restore();
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    const int lines =
        QFontMetrics(textFont(TextStyle::Body)).height() + QFontMetrics(textFont(TextStyle::Small)).height();
    return {scaled(320), qMax(scaled(52), lines + 16)};
}

bool TaskDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease
        && crossRect(option).adjusted(-4, -4, 4, 4).contains(static_cast<QMouseEvent *>(event)->pos())) {
        taskOf(index)->cancel();
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace aio::ui
