#include "ui/jobs/page/JobsPage.h"

#include "ui/jobs/batch/BatchView.h"
#include "ui/jobs/form/FormPane.h"
#include "ui/jobs/input/JobInput.h"
#include "ui/jobs/input/MimeInput.h"
#include "ui/jobs/list/JobListModel.h"
#include "ui/jobs/list/JobListPane.h"
#include "ui/jobs/page/JobActions.h"
#include "ui/jobs/page/JobDesk.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace aio::ui {

namespace {

const QString batchPlace = QStringLiteral("batch");
const QString newPlace = QStringLiteral("new");
const QString readingTopic = QStringLiteral("jobs/reading");
const QLatin1String textPrefix("text:");

QString clock(qint64 milliseconds)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds).time(), QLocale::ShortFormat);
}

} // namespace

JobsPage::JobsPage(const JobsServices &services, QWidget *parent)
    : RecordPage(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    // At home from the start: a move to another parent styles everything below it anew.
    , m_empty(new EmptyState(m_stack))
    , m_desk(new JobDesk(m_services, m_stack))
    , m_batch(new BatchView(m_services.intake, m_services.jobs, m_services.settings, m_stack))
    , m_input(new JobInput(m_services.files, m_services.settings, m_services.tasks, this, this))
    , m_actions(new JobActions(m_services, m_desk, m_input, this))
    , m_back(new QAction(icon(QStringLiteral("back")), QString(), this))
    , m_drawer(new QAction(icon(QStringLiteral("menu")), QString(), this))
    , m_pause(new QAction(icon(QStringLiteral("pause")), QString(), this))
    , m_addImages(new QAction(icon(QStringLiteral("plus")), QString(), this))
    , m_reviewFinished(new QAction(this))
    , m_showBatch(new QAction(icon(QStringLiteral("batch")), QString(), this))
    , m_import(new QAction(icon(QStringLiteral("download")), QString(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_stack->addWidget(m_desk);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_batch);
    buildEmpty();
    buildBatchActions();
    connectServices();
    reportSaving(m_desk->autosave());
    retranslate();
}

void JobsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_actions->refresh(); // providers may have come or gone meanwhile
}

void JobsPage::buildEmpty()
{
    m_empty->setDrawing(QStringLiteral("jobs"));
    m_empty->setDropFrame(true);
    m_empty->setChoices({m_actions->openFiles(), m_actions->openLink(), m_actions->paste()});
    connect(m_import, &QAction::triggered, m_input, &JobInput::chooseFiles);
}

void JobsPage::buildBatchActions()
{
    addActions({m_showBatch, m_pause, m_addImages});
    connect(m_back, &QAction::triggered, this, &JobsPage::leaveBatch);
    connect(
        m_drawer, &QAction::triggered, m_desk, [this] { m_desk->setDrawerOpen(!m_desk->isDrawerOpen()); });
    connect(m_pause, &QAction::triggered, this,
        [this] { m_services.intake.setPaused(!m_services.intake.isPaused()); });
    connect(m_addImages, &QAction::triggered, m_input, &JobInput::chooseFiles);
    connect(m_showBatch, &QAction::triggered, this, &JobsPage::showBatch);
    connect(m_reviewFinished, &QAction::triggered, this, [this] {
        const QList<QUuid> jobs = m_batch->finishedJobs();
        if (!jobs.isEmpty()) {
            showJob(jobs.first());
        }
    });
}

void JobsPage::connectServices()
{
    IntakeQueue &intake = m_services.intake;
    connect(&intake, &IntakeQueue::jobReady, this, &JobsPage::onJobReady);
    connect(&intake, &IntakeQueue::itemFailed, this, &JobsPage::onItemFailed);
    connect(&intake, &IntakeQueue::pausedChanged, this, &JobsPage::retranslate);
    connect(intake.model(), &IntakeModel::totalsChanged, this, &JobsPage::refreshHeader);
    connect(&intake, &IntakeQueue::storageFailed, this, [this](const Error &error) {
        Q_EMIT notify({error.message, Severity::Danger});
    });
    connect(m_input, &JobInput::sourcesReady, this, &JobsPage::takeSources);
    connect(
        m_input, &JobInput::moreSourcesReady, this, [this](const QList<extraction::ExtractionSource> &more) {
            m_followed = QUuid(); // it is one of many after all
            m_services.intake.add(more);
            if (!showsBatch()) {
                showBatch();
            }
        });
    connect(m_input, &JobInput::problem, this, [this](const QString &text) {
        Q_EMIT notify({text, Severity::Warning});
    });
    connect(m_actions, &JobActions::notify, this, &JobsPage::notify);
    connect(m_actions, &JobActions::pageRequested, this, &JobsPage::pageRequested);
    connect(m_desk, &JobDesk::notify, this, &JobsPage::notify);
    connect(m_desk, &JobDesk::compactChanged, this, &JobsPage::headerChanged);
    connect(m_desk->model(), &JobListModel::loaded, this, &JobsPage::onListLoaded);
    connect(m_batch, &BatchView::jobRequested, this, &JobsPage::showJob);
    connect(m_desk, &JobDesk::sessionChanged, this, [this](JobSession *session) {
        if (session) {
            connect(session, &JobSession::edited, this, &JobsPage::refreshHeader, Qt::UniqueConnection);
        }
        refreshHeader();
        Q_EMIT placeChanged();
    });
}

QString JobsPage::title() const
{
    if (showsBatch()) {
        return batchTitle();
    }
    const JobSession *session = m_desk->session();
    if (isEmpty() || !session) {
        return tr("Jobs");
    }
    return session->job().title.isEmpty() ? tr("Untitled job") : session->job().title;
}

QString JobsPage::batchTitle() const
{
    const QList<IntakeEntry> &entries = m_services.intake.model()->entries();
    const bool onlyImages = std::all_of(entries.cbegin(), entries.cend(),
        [](const IntakeEntry &entry) { return entry.item.sourceKind == u"images"; });
    const int count = int(entries.size());
    return onlyImages ? tr("Batch of %n images", nullptr, count) : tr("Batch of %n postings", nullptr, count);
}

QString JobsPage::subtitle() const
{
    if (showsBatch()) {
        return m_batchSince > 0 ? tr("Started %1").arg(clock(m_batchSince)) : QString();
    }
    const JobSession *session = m_desk->session();
    if (isEmpty() || !session) {
        return {};
    }
    QStringList parts{session->job().company, session->job().locations.value(0).section(u',', 0, 0)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QList<QAction *> JobsPage::headerActions() const
{
    if (showsBatch()) {
        return {m_reviewFinished, m_addImages, m_pause};
    }
    if (isEmpty() || !m_desk->session()) {
        return {m_actions->newJob(), m_import};
    }
    return {m_actions->review(), m_actions->draftMenu(), m_actions->runAgain(), m_actions->exportMenu(),
        m_actions->newJob()};
}

QList<QAction *> JobsPage::leadingActions() const
{
    if (showsBatch()) {
        return {m_back};
    }
    return m_desk->isCompact() && !isEmpty() ? QList<QAction *>{m_drawer} : QList<QAction *>();
}

QList<QWidget *> JobsPage::panes()
{
    if (showsBatch()) {
        return {m_batch->table()};
    }
    return isEmpty() ? QList<QWidget *>{m_empty} : m_desk->panes();
}

bool JobsPage::showsBatch() const
{
    return m_stack->currentWidget() == m_batch;
}

bool JobsPage::isEmpty() const
{
    return m_stack->currentWidget() == m_empty;
}

void JobsPage::open(const QStringList &arguments)
{
    QStringList files;
    for (const QString &argument : arguments) {
        if (argument == batchPlace) {
            showBatch();
        } else if (argument == newPlace) {
            m_input->chooseFiles();
        } else if (argument.startsWith(textPrefix)) {
            m_input->takeText(argument.mid(textPrefix.size()));
        } else if (const QUuid id = QUuid::fromString(argument); !id.isNull()) {
            showJob(id);
        } else if (const QUrl link = linkFromText(argument); !link.isEmpty()) {
            m_input->takeLink(link);
        } else {
            files << (argument.startsWith(QLatin1String("file:")) ? QUrl(argument).toLocalFile() : argument);
        }
    }
    if (!files.isEmpty()) {
        m_input->takeFiles(files);
    }
}

QStringList JobsPage::place() const
{
    if (showsBatch()) {
        return {batchPlace};
    }
    return m_desk->session() ? QStringList{m_desk->session()->id().toString(QUuid::WithoutBraces)}
                             : QStringList();
}

bool JobsPage::acceptsDrop(const QMimeData *data) const
{
    return offersInput(data);
}

void JobsPage::drop(const QMimeData *data)
{
    m_input->take(data);
}

QString JobsPage::dropHint(const QMimeData *data) const
{
    if (!offersInput(data)) {
        return tr("Only images, PDF, text or links");
    }
    const int count = data->hasUrls() ? int(data->urls().size()) : 1;
    return count > 1 ? tr("Drop %n files to start a batch", nullptr, count) : tr("Drop to read the posting");
}

void JobsPage::takeSources(const QList<extraction::ExtractionSource> &sources)
{
    IntakeQueue &intake = m_services.intake;
    if (intake.model()->totals().running + intake.model()->totals().waiting == 0) {
        intake.clearFinished();
        m_batchSince = QDateTime::currentMSecsSinceEpoch();
    }
    const QList<QUuid> ids = intake.add(sources);
    if (ids.size() == 1 && !showsBatch()) {
        m_followed = ids.first();
        Q_EMIT notify({tr("Reading %1…").arg(intake.model()->find(ids.first())->item.name), Severity::Neutral,
            {}, {}, readingTopic});
    } else {
        showBatch();
    }
}

void JobsPage::onJobReady(const QUuid &item, const QUuid &job)
{
    if (item != m_followed) {
        return;
    }
    m_followed = QUuid();
    Q_EMIT notify({{}, Severity::Neutral, {}, {}, readingTopic});
    if (!showsBatch()) {
        showJob(job);
    }
    const IntakeEntry *entry = m_services.intake.model()->find(item);
    if (entry && entry->item.state == IntakeItem::State::Duplicate) {
        offerDuplicate(*entry);
    }
}

void JobsPage::offerDuplicate(const IntakeEntry &entry)
{
    const JobDuplicate earlier = entry.duplicates.first();
    Q_EMIT notify({tr("You may have this job already. %1").arg(duplicateReasonText(earlier.reason)),
        Severity::Info, tr("Open the earlier one"), [this, id = earlier.job.id] { showJob(id); }});
}

void JobsPage::onItemFailed(const QUuid &item, const Error &error)
{
    if (item != m_followed) {
        return;
    }
    const IntakeEntry *entry = m_services.intake.model()->find(item);
    const bool skipped = entry && entry->isSkipped();
    ToastMessage message{(error.message + u' ' + error.hint).trimmed(), Severity::Danger};
    message.topic = readingTopic;
    message.actionText = skipped ? tr("Extract anyway") : tr("Try again");
    message.action = [this, item, skipped] {
        m_followed = item;
        if (skipped) {
            m_services.intake.extractAnyway(item);
        } else {
            m_services.intake.retry(item);
        }
    };
    m_followed = QUuid();
    Q_EMIT notify(message);
}

void JobsPage::onListLoaded()
{
    const bool none = m_desk->model()->rowCount() == 0 && !isNarrowed(m_desk->model()->filter());
    if (none && !showsBatch()) {
        m_stack->setCurrentWidget(m_empty);
    } else if (!none && isEmpty()) {
        m_stack->setCurrentWidget(m_desk);
    }
    if (!none && !m_desk->session() && !showsBatch() && m_followed.isNull()) {
        m_desk->openJob(m_desk->model()->idAt(0));
    }
    refreshHeader();
}

void JobsPage::showJob(const QUuid &id)
{
    m_stack->setCurrentWidget(m_desk);
    m_desk->openJob(id);
    refreshHeader();
}

void JobsPage::showBatch()
{
    m_stack->setCurrentWidget(m_batch);
    m_batch->table()->setFocus();
    refreshHeader();
    Q_EMIT placeChanged();
}

void JobsPage::leaveBatch()
{
    m_stack->setCurrentWidget(m_desk);
    onListLoaded();
    Q_EMIT placeChanged();
}

void JobsPage::refreshHeader()
{
    const int finished = int(m_batch->finishedJobs().size());
    m_reviewFinished->setText(tr("Review %n finished", nullptr, finished));
    m_reviewFinished->setEnabled(finished > 0);
    const int all = m_desk->model()->counts().all;
    m_drawer->setText(tr("%n jobs", nullptr, all));
    m_showBatch->setEnabled(m_services.intake.model()->rowCount() > 0);
    const IntakeModel::Totals totals = m_services.intake.model()->totals();
    m_pause->setEnabled(m_services.intake.isPaused() || totals.running + totals.waiting > 0);
    Q_EMIT headerChanged();
}

void JobsPage::retranslate()
{
    m_empty->setTitle(tr("No jobs yet"));
    m_empty->setText(tr("Drop a screenshot of a posting here. You get the fields, and each field shows the "
                        "words it came from."));
    m_empty->setActions({m_actions->trySample()});
    m_empty->setNote(QStringLiteral("engine"),
        tr("Ready without a key or network: the built-in engine reads postings on this computer."));
    m_back->setText(tr("Back to the jobs"));
    m_pause->setText(m_services.intake.isPaused() ? tr("Continue") : tr("Pause all"));
    m_pause->setIcon(icon(m_services.intake.isPaused() ? QStringLiteral("play") : QStringLiteral("pause")));
    m_addImages->setText(tr("Add files"));
    m_showBatch->setText(tr("Show the batch"));
    m_import->setText(tr("Import…"));
    m_actions->retranslate();
    m_desk->retranslate();
    m_batch->retranslate();
    refreshHeader();
}

} // namespace aio::ui
