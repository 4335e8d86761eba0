#include "ui/routing/why/LastDecisions.h"

#include "core/base/WhenFinished.h"
#include "core/routing/Router.h"
#include "ui/routing/matrix/RouteText.h"
#include "ui/theme/Icons.h"
#include "ui/usage/calls/CallText.h"
#include "ui/widgets/Severity.h"
#include "ui/widgets/TimeText.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int rowHeight = 30;
constexpr int headHeight = 38;
constexpr int margin = 16;
constexpr int timeWidth = 78;
constexpr int stateWidth = 44;

QString timeText(qint64 time)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time);
    const QDateTime now = QDateTime::currentDateTime();
    return at.date() == now.date() ? at.toString(QStringLiteral("HH:mm:ss")) : shortTime(at, now);
}

Severity severityOf(const usage::UsageAttempt &attempt)
{
    if (!attempt.isOk()) {
        return Severity::Danger;
    }
    return attempt.fallbackReason.isEmpty() ? Severity::Success : Severity::Warning;
}

} // namespace

void DecisionModel::setAttempts(const QList<usage::UsageAttempt> &attempts)
{
    beginResetModel();
    m_attempts = attempts;
    endResetModel();
}

int DecisionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attempts.size());
}

int DecisionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString DecisionModel::text(const usage::UsageAttempt &attempt, int column) const
{
    switch (column) {
    case TimeColumn:
        return timeText(attempt.startedAt);
    case RouteColumn:
        return tr("%1 × %2").arg(ai::planTitle(attempt.plan), ai::taskTitle(attempt.task));
    case ModelColumn:
        return attempt.provider == routing::builtInProviderId() || attempt.model().isEmpty()
            ? builtInTitle()
            : attempt.model();
    case ReasonColumn:
        // Only names of reasons are stored: they are worded in the language of whoever looks.
        if (attempt.error) {
            return callErrorText(*attempt.error).message;
        }
        if (!attempt.fallbackReason.isEmpty()) {
            return fallbackText(attempt.fallbackReason);
        }
        return attempt.resolvedFrom.isEmpty() ? tr("first choice")
                                              : tr("first choice, successor of %1").arg(attempt.resolvedFrom);
    default:
        return severityWord(severityOf(attempt));
    }
}

QVariant DecisionModel::data(const QModelIndex &index, int role) const
{
    const usage::UsageAttempt &attempt = m_attempts.at(index.row());
    const Severity severity = severityOf(attempt);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == StateColumn ? QVariant() : text(attempt, index.column());
    case Qt::AccessibleTextRole:
        return text(attempt, index.column());
    case Qt::ToolTipRole:
        return index.column() == TimeColumn ? fullTime(QDateTime::fromMSecsSinceEpoch(attempt.startedAt))
                                            : text(attempt, index.column());
    case Qt::DecorationRole:
        return index.column() == StateColumn ? icon(severityIcon(severity), severityTone(severity))
                                             : QVariant();
    case Qt::ForegroundRole:
        return index.column() == TimeColumn || index.column() == ReasonColumn ? color(Token::TextMuted)
                                                                              : QVariant();
    case Qt::FontRole:
        return index.column() == ModelColumn ? textFont(TextStyle::BodyStrong) : QVariant();
    default:
        return {};
    }
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("Time"), tr("Route"), tr("Model"), tr("Why"), tr("Outcome")};
    return titles.value(section);
}

LastDecisions::LastDecisions(usage::UsageLog &usage, QWidget *parent)
    : QFrame(parent)
    , m_usage(usage)
    , m_model(new DecisionModel(this))
    , m_title(new QLabel(this))
    , m_all(new QPushButton(this))
    , m_table(new QTableView(this))
    , m_none(new QLabel(this))
{
    auto *head = new QFrame(this);
    head->setProperty("role", QStringLiteral("toolbar"));
    head->setFixedHeight(scaled(headHeight));
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(margin, 0, margin, 0);
    headRow->addWidget(m_title, 1);
    headRow->addWidget(m_all);
    setTextStyle(m_title, TextStyle::BodyStrong);
    m_all->setProperty("kind", QStringLiteral("link"));
    m_table->setObjectName(QStringLiteral("lastDecisions"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(rowHeight));
    m_table->setIconSize({scaled(16), scaled(16)});
    m_table->installEventFilter(this);
    setTextStyle(m_none, TextStyle::Body, Token::TextMuted);
    m_none->setContentsMargins(margin, 10, margin, 14);
    m_none->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *line = new QFrame(this);
    line->setProperty("role", QStringLiteral("line"));
    layout->addWidget(line);
    layout->addWidget(head);
    layout->addWidget(m_none);
    auto *indented = new QVBoxLayout;
    indented->setContentsMargins(margin - 3, 0, 0, 0);
    indented->addWidget(m_table);
    layout->addLayout(indented);
    connect(m_all, &QPushButton::clicked, this, &LastDecisions::allRequested);
    connect(m_table, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT callRequested(m_model->attempts().at(index.row()).call); });
    showState({});
    retranslate();
}

void LastDecisions::retranslate()
{
    m_title->setText(tr("Last decisions"));
    m_all->setText(tr("Open in Usage"));
    m_table->setAccessibleName(tr("Last decisions"));
    m_none->setText(tr("No calls yet. The newest six appear here, with the reason for each model."));
}

void LastDecisions::refresh()
{
    whenFinished(m_usage.lastDecisions(most), this, [this](const Result<QList<usage::UsageAttempt>> &found) {
        if (!found) {
            showState(found.error().message);
            return;
        }
        if (*found != m_model->attempts()) {
            m_model->setAttempts(*found);
        }
        showState({});
    });
}

void LastDecisions::showState(const QString &problem)
{
    const bool any = problem.isEmpty() && m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_none->setVisible(!any);
    if (!problem.isEmpty()) {
        m_none->setText(problem);
    } else {
        retranslate();
    }
    fit();
}

void LastDecisions::setRows(int rows)
{
    m_rows = std::clamp(rows, 1, most);
    fit();
}

void LastDecisions::fit()
{
    const int rows = std::min(m_rows, std::max(1, m_model->rowCount()));
    m_table->setFixedHeight(rows * scaled(rowHeight) + 1);
    const int rest = width() - margin - scaled(timeWidth) - scaled(stateWidth) - margin / 2;
    m_table->setColumnWidth(DecisionModel::TimeColumn, scaled(timeWidth) + margin / 2);
    m_table->setColumnWidth(DecisionModel::RouteColumn, rest * 28 / 100);
    m_table->setColumnWidth(DecisionModel::ModelColumn, rest * 24 / 100);
    m_table->setColumnWidth(
        DecisionModel::ReasonColumn, rest - rest * 28 / 100 - rest * 24 / 100 - margin / 2);
    m_table->setColumnWidth(DecisionModel::StateColumn, scaled(stateWidth));
}

void LastDecisions::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

bool LastDecisions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex current = m_table->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
            Q_EMIT callRequested(m_model->attempts().at(current.row()).call);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace aio::ui
