#include "ui/providers/test/TestSteps.h"

#include "ui/providers/editor/LastTestCard.h"
#include "ui/theme/Icons.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int signSize = 18;
constexpr int gap = 14;
constexpr int timeWidth = 64;
constexpr int barWidth = 168;
constexpr int barHeight = 6;
constexpr int leastBar = 3;
constexpr int narrowBelow = 520; // no room for bars

QString timeText(const TestStep &step)
{
    switch (step.state) {
    case TestStep::State::Passed:
    case TestStep::State::Failed:
        return TestSteps::tr("%1 ms").arg(QLocale().toString(step.ms));
    case TestStep::State::Running:
        return QStringLiteral("…");
    case TestStep::State::Skipped:
        return TestSteps::tr("Left out");
    case TestStep::State::Waiting:
        break;
    }
    return TestSteps::tr("Not run");
}

class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, scaled(TestSteps::rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *model = static_cast<const TestStepsModel *>(index.model());
        const TestReport &report = model->report();
        const TestStep &step = report.steps.at(index.row());
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->fillRect(option.rect, color(Token::Surface));
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Border));
        const QRect row = option.rect.adjusted(margin, 0, -margin, -1);
        const auto mirrored = [&option, &row](const QRect &part) {
            return QStyle::visualRect(option.direction, row, part);
        };
        painter->drawPixmap(
            mirrored({row.left(), row.center().y() - signSize / 2, signSize, signSize}).topLeft(),
            iconPixmap(stepIcon(step.state), stepTone(step.state), signSize,
                painter->device()->devicePixelRatioF()));
        // All steps alike, so that the bars stand below each other; "Nicht ausgeführt" is wide.
        const QFontMetrics metrics(textFont(TextStyle::Body));
        const int time =
            std::max({scaled(timeWidth), metrics.horizontalAdvance(TestSteps::tr("Left out")) + 2,
                metrics.horizontalAdvance(TestSteps::tr("Not run")) + 2});
        const bool wide = row.width() >= narrowBelow;
        const int bar = wide ? scaled(barWidth) : 0;
        const int left = row.left() + signSize + gap;
        const QRect words(left, row.top(), row.width() - signSize - 2 * gap - time - bar, row.height());
        paintWords(painter, mirrored(words), step);
        painter->setFont(textFont(TextStyle::Body));
        painter->setPen(color(Token::TextMuted));
        painter->drawText(mirrored({row.right() - time + 1, row.top(), time, row.height()}),
            Qt::AlignTrailing | Qt::AlignVCenter, timeText(step));
        if (wide) {
            const QRect axis(
                row.right() - time - gap - bar, row.center().y() - barHeight / 2, bar, barHeight);
            paintBar(painter, mirrored(axis), report, index.row());
        }
        painter->restore();
    }

private:
    static void paintWords(QPainter *painter, const QRect &rect, const TestStep &step)
    {
        const bool failed = step.state == TestStep::State::Failed;
        const bool hollow = step.state == TestStep::State::Waiting || step.state == TestStep::State::Skipped;
        QFont font = textFont(TextStyle::Body);
        font.setWeight(QFont::Medium);
        const int line = QFontMetrics(font).height();
        const int top = step.message.isEmpty() ? rect.center().y() - line / 2 : rect.center().y() - line;
        painter->setFont(font);
        painter->setPen(color(hollow ? Token::TextMuted : Token::Text));
        painter->drawText(QRect(rect.left(), top, rect.width(), line),
            Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, stepTitle(step.name));
        painter->setFont(textFont(TextStyle::Small));
        painter->setPen(color(failed ? Token::Danger : Token::TextMuted));
        painter->drawText(QRect(rect.left(), top + line, rect.width(), line),
            Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(step.message, Qt::ElideRight, rect.width()));
    }

    // All steps share the axis: where one ends the next begins. Time runs from left to right, as charts do.
    static void paintBar(QPainter *painter, const QRect &axis, const TestReport &report, int row)
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::Hover));
        painter->drawRoundedRect(axis, 3, 3);
        const TestStep &step = report.steps.at(row);
        if (step.state != TestStep::State::Passed && step.state != TestStep::State::Failed) {
            return;
        }
        qint64 before = 0;
        for (int i = 0; i < row; ++i) {
            before += report.steps.at(i).ms;
        }
        const qint64 total = std::max<qint64>(1, report.totalMs());
        const int from = int(axis.width() * before / total);
        const int width = std::max(leastBar, int(axis.width() * step.ms / total));
        painter->setBrush(color(step.state == TestStep::State::Passed ? Token::Success : Token::Danger));
        painter->drawRoundedRect(
            QRect(axis.left() + std::min(from, axis.width() - width), axis.top(), width, axis.height()), 3,
            3);
    }
};

} // namespace

void TestStepsModel::setReport(const TestReport &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

int TestStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.steps.size());
}

QVariant TestStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TestStep &step = m_report.steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return stepTitle(step.name);
    case Qt::ToolTipRole:
        return step.message;
    case Qt::AccessibleTextRole: {
        const QString failed = step.state == TestStep::State::Failed ? TestSteps::tr("failed") : QString();
        QStringList parts{stepTitle(step.name), failed, step.message, timeText(step)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

TestSteps::TestSteps(QWidget *parent)
    : QListView(parent)
    , m_model(new TestStepsModel(this))
{
    setModel(m_model);
    setItemDelegate(new StepDelegate(this));
    setSelectionMode(NoSelection);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Steps of the test"));
}

QSize TestSteps::sizeHint() const
{
    return {400, m_model->rowCount() * scaled(rowHeight)};
}

} // namespace aio::ui
