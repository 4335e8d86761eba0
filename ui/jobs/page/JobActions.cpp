#include "ui/jobs/page/JobActions.h"

#include "core/base/WhenFinished.h"

#include "ui/jobs/form/FormPane.h"
#include "ui/jobs/form/JobForm.h"
#include "ui/jobs/input/JobInput.h"
#include "ui/jobs/list/JobListModel.h"
#include "ui/jobs/list/JobListPane.h"
#include "ui/jobs/page/JobDesk.h"
#include "ui/jobs/source/ImageView.h"
#include "ui/jobs/source/SourcePane.h"
#include "ui/records/StepUndo.h"
#include "ui/theme/Icons.h"

#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>

namespace aio::ui {

namespace {

constexpr double zoomStep = 1.25;

} // namespace

JobActions::JobActions(const JobsServices &services, JobDesk *desk, JobInput *input, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_desk(desk)
    , m_page(page)
    , m_runner(services.engine, services.tasks)
    , m_againMenu(services.models)
    , m_why(services.models, page)
    , m_exporter(services.jobs, services.files, page)
{
    makeInput(input);
    makeEditing();
    makeAgain();
    makeExport();
    makeDrafting();
    makeList();
    connect(&m_exporter, &JobExporter::notify, this, &JobActions::notify);
    connect(&m_runner, &RunAgain::runningChanged, this, &JobActions::refresh);
    connect(&m_runner, &RunAgain::failed, this, [this](const Error &error) {
        Q_EMIT notify({error.message, Severity::Danger});
    });
    connect(&m_runner, &RunAgain::finished, this, &JobActions::tellReadAgain);
    connect(desk, &JobDesk::sessionChanged, this, [this](JobSession *session) {
        m_runner.follow(m_desk->sharedSession());
        if (session) {
            connect(session, &JobSession::edited, this, &JobActions::refresh, Qt::UniqueConnection);
            connect(session->undoStack(), &QUndoStack::indexChanged, this, &JobActions::refresh,
                Qt::UniqueConnection);
        }
        refresh();
    });
    retranslate();
}

QAction *JobActions::make(const QString &iconName, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
    }
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    return action;
}

void JobActions::makeInput(JobInput *input)
{
    m_newJob = make(QStringLiteral("plus"), {}); // Ctrl+N belongs to the window and leads here
    m_files = make(QStringLiteral("image"), QKeySequence(QKeySequence::Open));
    m_link = make(QStringLiteral("link"), QKeySequence(Qt::CTRL | Qt::Key_L));
    m_paste = make(QStringLiteral("clipboard"), QKeySequence(Qt::CTRL | Qt::Key_V));
    m_sample = make(QString());
    m_files->setIcon(icon(QStringLiteral("image"), Token::Accent));
    m_link->setIcon(icon(QStringLiteral("link"), Token::Accent));
    m_paste->setIcon(icon(QStringLiteral("clipboard"), Token::Accent));
    connect(m_files, &QAction::triggered, input, &JobInput::chooseFiles);
    connect(m_link, &QAction::triggered, input, [input] { input->askForLink(); });
    connect(m_paste, &QAction::triggered, input, &JobInput::paste);
    connect(m_sample, &QAction::triggered, input, &JobInput::trySample);
    m_newMenu.addActions({m_files, m_link, m_paste});
    m_newJob->setMenu(&m_newMenu);
    connect(m_newJob, &QAction::triggered, input, &JobInput::chooseFiles);
}

void JobActions::makeEditing()
{
    m_undo = make(QStringLiteral("undo"), QKeySequence(QKeySequence::Undo));
    m_redo = make(QStringLiteral("redo"));
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_confirm = make(QStringLiteral("check"), QKeySequence(Qt::ALT | Qt::Key_C));
    m_nextCheck = make(QStringLiteral("next-field"), QKeySequence(Qt::Key_F8));
    m_previousCheck = make(QString(), QKeySequence(Qt::SHIFT | Qt::Key_F8));
    m_review = make(QStringLiteral("check"));
    m_zoomIn = make(QStringLiteral("zoom-in"));
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_zoomOut = make(QStringLiteral("zoom-out"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_fit = make(QStringLiteral("fit"), QKeySequence(Qt::CTRL | Qt::Key_0));
    JobForm *form = m_desk->formPane()->form();
    ImageView *image = m_desk->source()->imageView();
    connect(m_undo, &QAction::triggered, this, [this] { m_desk->session()->undoStack()->undo(); });
    connect(m_redo, &QAction::triggered, this, [this] { m_desk->session()->undoStack()->redo(); });
    connect(m_confirm, &QAction::triggered, form, &JobForm::confirmCurrent);
    connect(m_nextCheck, &QAction::triggered, form, [form] { form->walkChecks(1); });
    connect(m_previousCheck, &QAction::triggered, form, [form] { form->walkChecks(-1); });
    connect(m_review, &QAction::triggered, this, &JobActions::toggleReviewed);
    connect(m_zoomIn, &QAction::triggered, image, [image] { image->zoomBy(zoomStep); });
    connect(m_zoomOut, &QAction::triggered, image, [image] { image->zoomBy(1 / zoomStep); });
    connect(m_fit, &QAction::triggered, image, &ImageView::fitWidth);
}

void JobActions::makeAgain()
{
    m_runAgain = make(QStringLiteral("refresh"), QKeySequence(Qt::CTRL | Qt::Key_R));
    m_runAgain->setProperty("runsToo", true); // with a menu of who else may read it
    connect(m_runAgain, &QAction::triggered, this, [this] {
        if (m_runner.isRunning()) {
            m_runner.stop();
        } else {
            readAgain(nullptr);
        }
    });
    m_againMenu.setLast(
        [this] { return m_desk->session() ? m_desk->session()->extraction().engine : EngineInfo(); });
    connect(&m_againMenu, &RunAgainMenu::routeChosen, this, [this] { readAgain(nullptr); });
    connect(&m_againMenu, &RunAgainMenu::modelChosen, this,
        [this](const ai::ModelRef &model) { readAgain(&m_services.models.engine(model)); });
    m_desk->formPane()->setWhyOffered(m_why.canTell());
    connect(m_desk->formPane(), &FormPane::whyRequested, this, [this] {
        if (m_desk->session()) {
            m_why.tell(*m_desk->session());
        }
    });
}

void JobActions::readAgain(extraction::ExtractionEngine *engine)
{
    if (m_desk->session() && !m_runner.isRunning()) {
        m_runner.start(m_desk->sharedSession(), engine);
    }
}

void JobActions::makeExport()
{
    m_export = make(QStringLiteral("export"));
    // The page's, not the menu's: the palette and the list of shortcuts find what is below the window.
    m_exportJson = make({}, QKeySequence(Qt::CTRL | Qt::Key_E));
    m_exportCsv = make({});
    m_exportMarkdown = make({});
    m_exportMenu.addActions({m_exportJson, m_exportCsv, m_exportMarkdown});
    m_export->setMenu(&m_exportMenu);
    connect(m_exportJson, &QAction::triggered, this, [this] { exportAs(ExportFormat::JsonLd); });
    connect(m_exportCsv, &QAction::triggered, this, [this] { exportAs(ExportFormat::Csv); });
    connect(m_exportMarkdown, &QAction::triggered, this, [this] { exportAs(ExportFormat::Markdown); });
}

void JobActions::makeDrafting()
{
    m_draft = make(QStringLiteral("documents"));
    m_draftCv = make(QStringLiteral("documents"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_draftLetter = make(QStringLiteral("mail"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_draftMenu.addActions({m_draftCv, m_draftLetter});
    m_draft->setMenu(&m_draftMenu);
    connect(m_draftCv, &QAction::triggered, this, [this] { draft(QStringLiteral("cv")); });
    connect(m_draftLetter, &QAction::triggered, this, [this] { draft(QStringLiteral("letter")); });
}

void JobActions::draft(const QString &kind)
{
    m_desk->autosave()->flush();
    QStringList wishes{QStringLiteral("new"), kind};
    for (const QUuid &id : chosenJobs()) {
        wishes << QStringLiteral("job:") + id.toString(QUuid::WithoutBraces);
    }
    Q_EMIT pageRequested(QStringLiteral("documents"), wishes);
}

void JobActions::makeList()
{
    m_find = make(QStringLiteral("search"), QKeySequence(QKeySequence::Find));
    connect(m_find, &QAction::triggered, this, [this] {
        m_desk->setDrawerOpen(true);
        m_desk->list()->filterField()->setFocus(Qt::ShortcutFocusReason);
        m_desk->list()->filterField()->selectAll();
    });
    QListView *view = m_desk->list()->view();
    // Del and Ctrl+C mean jobs only while the list has the focus.
    m_remove = new QAction(icon(QStringLiteral("trash")), QString(), this);
    m_remove->setShortcut(QKeySequence(QKeySequence::Delete));
    m_copyTable = new QAction(icon(QStringLiteral("copy")), QString(), this);
    m_copyTable->setShortcut(QKeySequence(QKeySequence::Copy));
    for (QAction *action : {m_remove, m_copyTable}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        view->addAction(action);
    }
    m_desk->list()->view()->addActions({m_draftCv, m_draftLetter, m_copyTable, m_export, m_remove});
    connect(m_remove, &QAction::triggered, this, &JobActions::removeSelected);
    connect(m_copyTable, &QAction::triggered, this, [this] { m_exporter.copyAsTable(chosenJobs()); });
    connect(m_desk->list(), &JobListPane::selectionChanged, this, &JobActions::refresh);
}

void JobActions::retranslate()
{
    m_newJob->setText(tr("New job"));
    m_files->setText(tr("Choose images or a PDF"));
    m_files->setStatusTip(tr("PNG, JPEG, WebP, TIFF, PDF"));
    m_link->setText(tr("Paste a link"));
    m_link->setStatusTip(tr("The page is read on this computer"));
    m_paste->setText(tr("Paste text or a screenshot"));
    m_paste->setStatusTip(tr("Straight from the clipboard"));
    m_sample->setText(tr("Try the sample posting"));
    m_export->setText(tr("Export"));
    for (QAction *action : {m_exportJson, m_exportCsv, m_exportMarkdown}) {
        action->setProperty("group", tr("Export"));
    }
    m_draft->setText(tr("Draft a document"));
    m_draftCv->setText(tr("Draft a CV for this job…"));
    m_draftLetter->setText(tr("Draft a cover letter for this job…"));
    m_exportJson->setText(tr("JSON (schema.org)…"));
    m_exportCsv->setText(tr("CSV table…"));
    m_exportMarkdown->setText(tr("Markdown…"));
    m_redo->setText(tr("Redo"));
    m_undo->setText(tr("Undo"));
    m_confirm->setText(tr("Confirm field"));
    m_nextCheck->setText(tr("Next to check"));
    m_previousCheck->setText(tr("Previous to check"));
    m_find->setText(tr("Filter jobs"));
    m_zoomIn->setText(tr("Zoom in"));
    m_zoomOut->setText(tr("Zoom out"));
    m_fit->setText(tr("Fit the width"));
    m_remove->setText(tr("Delete"));
    m_copyTable->setText(tr("Copy as table"));
    refresh();
}

void JobActions::refresh()
{
    JobSession *session = m_desk->session();
    m_undo->setEnabled(session && session->undoStack()->canUndo());
    m_redo->setEnabled(session && session->undoStack()->canRedo());
    for (QAction *action : {m_confirm, m_nextCheck, m_previousCheck, m_review, m_zoomIn, m_zoomOut, m_fit}) {
        action->setEnabled(session);
    }
    const bool kept = session && sourceOf(*session);
    m_runAgain->setEnabled(kept);
    m_runAgain->setText(m_runner.isRunning() ? tr("Stop") : tr("Run again"));
    m_runAgain->setIcon(icon(m_runner.isRunning() ? QStringLiteral("stop") : QStringLiteral("refresh")));
    m_runAgain->setToolTip(
        kept || !session ? tr("Read the posting again") : tr("Bring the page in again to read it anew"));
    // What runs can be stopped at once; with nobody else to ask there is nothing to choose.
    QMenu *menu = kept && !m_runner.isRunning() && m_services.models.hasChoice() ? &m_againMenu : nullptr;
    if (m_runAgain->menu() != menu) {
        m_runAgain->setMenu(menu);
    }
    m_review->setText(session && session->reviewed() ? tr("Reviewed") : tr("Mark as reviewed"));
    m_review->setToolTip(session && session->reviewed() ? tr("Mark as not reviewed") : QString());
    const bool any = !chosenJobs().isEmpty();
    for (QAction *action : {m_export, m_exportJson, m_exportCsv, m_exportMarkdown, m_remove, m_draft,
             m_draftCv, m_draftLetter, m_copyTable}) {
        action->setEnabled(any);
    }
}

QList<QUuid> JobActions::chosenJobs() const
{
    const QList<QUuid> selected = m_desk->list()->selected();
    if (!selected.isEmpty()) {
        return selected;
    }
    return m_desk->session() ? QList<QUuid>{m_desk->session()->id()} : QList<QUuid>();
}

QUuid JobActions::jobBeside(const QList<QUuid> &ids) const
{
    const JobListModel *model = m_desk->model();
    int first = model->rowCount();
    int last = -1;
    for (const QUuid &id : ids) {
        if (const int row = model->rowOf(id); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    return last + 1 < model->rowCount() ? model->idAt(last + 1)
        : first > 0                     ? model->idAt(first - 1)
                                        : QUuid();
}

void JobActions::tellReadAgain(const std::shared_ptr<JobSession> &session, int changed)
{
    QString text = changed == 0 ? tr("Read again. Nothing changed.")
                                : tr("Read again. %n fields changed.", nullptr, changed);
    if (session != m_desk->sharedSession() && !session->title().isEmpty()) {
        text = QStringLiteral("%1: %2").arg(session->title(), text);
    }
    const auto refused = [this](const QString &why) { Q_EMIT notify({why, Severity::Warning}); };
    Q_EMIT notify({text, Severity::Success, tr("Undo"), undoOfLastStep(session, refused)});
}

void JobActions::toggleReviewed()
{
    JobSession *session = m_desk->session();
    const int open = int(session->fieldsToCheck().size());
    if (!session->reviewed() && open > 0) {
        askReviewed(open);
        return;
    }
    session->setReviewed(!session->reviewed());
}

void JobActions::askReviewed(int open)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Mark as reviewed"),
        tr("%n fields are still to check. Mark as reviewed anyway?", nullptr, open), QMessageBox::NoButton,
        m_page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *look = box->addButton(tr("Look at them"), QMessageBox::RejectRole);
    QPushButton *mark = box->addButton(tr("Mark as reviewed"), QMessageBox::AcceptRole);
    box->setDefaultButton(look);
    box->setEscapeButton(look);
    connect(look, &QPushButton::clicked, m_nextCheck, &QAction::trigger);
    connect(mark, &QPushButton::clicked, this, [this] {
        if (m_desk->session()) {
            m_desk->session()->setReviewed(true);
        }
    });
    box->open();
}

void JobActions::removeSelected()
{
    const QList<QUuid> ids = chosenJobs();
    m_desk->autosave()->flush();
    // Who goes through the list stays where they are in it.
    if (const QUuid next = jobBeside(ids);
        !next.isNull() && m_desk->session() && ids.contains(m_desk->session()->id())) {
        m_desk->openJob(next);
    }
    whenFinished(m_services.jobs.remove(ids), this, [this, ids](const Result<QList<QUuid>> &removed) {
        if (!removed) {
            Q_EMIT notify({removed.error().message, Severity::Danger});
            return;
        }
        m_desk->forget(ids);
        Q_EMIT notify({tr("%n jobs deleted", nullptr, int(removed->size())), Severity::Neutral, tr("Undo"),
            [this, gone = *removed] { restore(gone); }});
    });
}

void JobActions::restore(const QList<QUuid> &ids)
{
    whenFinished(m_services.jobs.restore(ids), this, [this, ids](const Result<QList<QUuid>> &restored) {
        if (!restored) {
            Q_EMIT notify({tr("Not brought back: %1").arg(restored.error().message), Severity::Danger,
                tr("Try again"), [this, ids] { restore(ids); }});
        }
    });
}

void JobActions::exportAs(ExportFormat format)
{
    m_desk->autosave()->flush();
    const QList<QUuid> ids = chosenJobs();
    const JobSession *session = m_desk->session();
    const bool one = ids.size() == 1 && session && session->id() == ids.first();
    m_exporter.exportJobs(ids, format, one ? session->job().title : tr("jobs"));
}

} // namespace aio::ui
