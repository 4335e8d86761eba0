#include "ui/home/ContinuePanel.h"

#include "ui/home/ContinueDelegate.h"
#include "ui/home/ContinueModel.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QUuid>
#include <QVBoxLayout>

namespace aio::ui {

ContinuePanel::ContinuePanel(JobStore &jobs, TaskList &tasks, QWidget *parent)
    : QWidget(parent)
    , m_model(new ContinueModel(jobs, tasks, this))
    , m_title(new QLabel(this))
    , m_switch(new SegmentedSwitch(this))
    , m_banner(new Banner(this))
    , m_frame(new QWidget(this))
    , m_stack(new QStackedLayout(m_frame))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
{
    setTextStyle(m_title, TextStyle::BodyStrong);
    for (int i = 0; i < 3; ++i) {
        m_switch->addSegment({});
    }
    m_list->setObjectName(QStringLiteral("continueList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ContinueDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->setContentsMargins(1, 1, 1, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_switch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(9);
    layout->addLayout(top);
    layout->addWidget(m_banner);
    layout->addWidget(m_frame, 1);

    connect(m_switch, &SegmentedSwitch::currentChanged, this, [this](int index) {
        m_model->setShow(ContinueModel::Show(index));
        readCounts();
    });
    connect(m_model, &ContinueModel::countsChanged, this, &ContinuePanel::readCounts);
    connect(m_model, &ContinueModel::loadFailed, this,
        [this](const QString &message) { m_banner->showMessage(Severity::Danger, message); });
    const auto choose = [this](const QModelIndex &index) {
        const QUuid id = index.data(ContinueModel::IdRole).toUuid();
        if (id.isNull()) {
            Q_EMIT tasksChosen();
        } else {
            Q_EMIT jobChosen(id);
        }
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    retranslate();
}

void ContinuePanel::retranslate()
{
    m_title->setText(tr("Continue"));
    m_list->setAccessibleName(tr("Continue"));
    readCounts();
}

void ContinuePanel::setFirstSteps(const QList<QAction *> &actions)
{
    m_firstSteps = actions;
    readCounts();
}

// Not anew if they are there already: one of them may be what was just clicked.
void ContinuePanel::offer(const QList<QAction *> &steps)
{
    if (steps != m_offered) {
        m_offered = steps;
        m_empty->setChoices(steps);
    }
}

void ContinuePanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::Border));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(QRectF(m_frame->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void ContinuePanel::readCounts()
{
    const auto counted = [](const QString &text, int count) {
        return count > 0 ? QStringLiteral("%1 · %2").arg(text, QLocale().toString(count)) : text;
    };
    m_switch->setSegmentText(0, tr("All"));
    m_switch->setSegmentText(1, counted(tr("Needs me"), m_model->needsMe()));
    m_switch->setSegmentText(2, counted(tr("Running"), m_model->running()));
    const bool nothing = m_model->rowCount() == 0 && m_model->isLoaded();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_list);
    if (!nothing) {
        return;
    }
    if (m_model->isEverythingEmpty()) {
        m_empty->setDrawing(QStringLiteral("jobs"));
        offer(m_firstSteps);
        m_empty->setTitle(tr("Nothing to go on with yet"));
        m_empty->setText(
            tr("Drop a posting anywhere in this window. It is read on this computer, and each field "
               "shows the words it came from."));
    } else {
        m_empty->setDrawing(QStringLiteral("nothing-found"));
        offer({});
        const bool running = m_switch->currentIndex() == int(ContinueModel::Show::Running);
        m_empty->setTitle(running ? tr("Nothing is running") : tr("Nothing waits for you"));
        m_empty->setText(running ? tr("Work in progress shows here, and in the bar at the bottom.")
                                 : tr("Jobs with fields to check show here."));
    }
}

} // namespace aio::ui
