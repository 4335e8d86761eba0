#include "ui/documents/page/DocumentActions.h"

#include "core/base/WhenFinished.h"
#include "ui/documents/create/NewDocumentDialog.h"
#include "ui/documents/create/RedraftButton.h"
#include "ui/documents/list/DocumentListPane.h"
#include "ui/documents/list/DocumentText.h"
#include "ui/documents/page/ClaimDesk.h"
#include "ui/documents/page/DocumentDesk.h"
#include "ui/documents/versions/VersionsDialog.h"
#include "ui/tables/FilterBar.h"
#include "ui/theme/Icons.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

namespace aio::ui {

namespace {

using documents::ExportFormat;

const QList<ExportFormat> formats{ExportFormat::Pdf, ExportFormat::Docx, ExportFormat::Odt,
    ExportFormat::Html, ExportFormat::Markdown, ExportFormat::Text, ExportFormat::JsonResume};

ToastMessage failureMessage(const Error &error)
{
    return {QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed(), Severity::Danger};
}

} // namespace

DocumentActions::DocumentActions(
    const DocumentsServices &services, DocumentListPane *list, DocumentDesk *desk, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_list(list)
    , m_desk(desk)
    , m_page(page)
    , m_exporter(services, page)
    , m_printer(page)
    , m_statuses(new QActionGroup(this))
    , m_new(make(QStringLiteral("plus")))
{
    makeExport();
    makeEditing();
    makeStatus();
    m_draftCv = make({}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_draftLetter = make({}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    connect(m_new, &QAction::triggered, this, [this] { draftNew(DocumentKind::Cv, {}, {}); });
    connect(m_draftCv, &QAction::triggered, this, [this] { draftBeside(DocumentKind::Cv); });
    connect(m_draftLetter, &QAction::triggered, this, [this] { draftBeside(DocumentKind::Letter); });
    connect(&services.drafts, &DraftQueue::finished, this, &DocumentActions::onDrafted);
    connect(&m_exporter, &DocumentExporter::notify, this, &DocumentActions::notify);
    connect(&m_printer, &DocumentPrinter::notify, this, &DocumentActions::notify);
    connect(desk, &DocumentDesk::sessionChanged, this, &DocumentActions::refresh);
    connect(desk, &DocumentDesk::documentChanged, this, &DocumentActions::refresh);
    connect(list, &DocumentListPane::selectionChanged, this, &DocumentActions::refresh);
    retranslate();
}

QAction *DocumentActions::make(const QString &iconName, const QKeySequence &keys)
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

void DocumentActions::makeExport()
{
    m_export = make(QStringLiteral("download"));
    for (const ExportFormat format : formats) {
        // The page's, not the menu's: the palette and the list of shortcuts find what is below the window.
        const bool pdf = format == ExportFormat::Pdf;
        QAction *action = make({}, pdf ? QKeySequence(Qt::CTRL | Qt::Key_E) : QKeySequence());
        connect(action, &QAction::triggered, this, [this, format] { startExport(format, false); });
        m_formats.append(action);
        m_exportMenu.addAction(action);
        if (pdf) {
            m_archival = make({});
            connect(m_archival, &QAction::triggered, this, [this] { startExport(ExportFormat::Pdf, true); });
            m_exportMenu.addAction(m_archival);
        }
    }
    m_export->setMenu(&m_exportMenu);
    m_print = make(QStringLiteral("file"), QKeySequence(QKeySequence::Print));
    connect(m_print, &QAction::triggered, this, [this] { m_printer.ask(m_desk->session()->document()); });
}

void DocumentActions::makeEditing()
{
    m_versions = make(QStringLiteral("history"));
    m_compare = make(QStringLiteral("diff"), QKeySequence(Qt::CTRL | Qt::Key_D));
    m_more = make(QStringLiteral("more"));
    m_rename = make(QStringLiteral("edit"));
    m_undo = make(QStringLiteral("undo"), QKeySequence(QKeySequence::Undo));
    m_redo = make(QStringLiteral("redo"));
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_nextClaim = make(QStringLiteral("next-field"), QKeySequence(Qt::Key_F8));
    m_previousClaim = make({}, QKeySequence(Qt::SHIFT | Qt::Key_F8));
    m_redraft = make(QStringLiteral("refresh"), QKeySequence(Qt::CTRL | Qt::Key_R));
    m_ai = make(QStringLiteral("sparkle"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_sent = make(QStringLiteral("eye-off"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_find = make(QStringLiteral("search"), QKeySequence(QKeySequence::Find));
    // Del means documents only while the list has the focus.
    m_remove = new QAction(icon(QStringLiteral("trash")), QString(), this);
    m_remove->setShortcut(QKeySequence(QKeySequence::Delete));
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->table()->addAction(m_remove);
    connect(m_versions, &QAction::triggered, this, &DocumentActions::openVersions);
    connect(m_compare, &QAction::triggered, this, &DocumentActions::openVersions);
    connect(m_rename, &QAction::triggered, this, &DocumentActions::rename);
    connect(m_undo, &QAction::triggered, this, [this] { m_desk->session()->undoStack()->undo(); });
    connect(m_redo, &QAction::triggered, this, [this] { m_desk->session()->undoStack()->redo(); });
    connect(m_nextClaim, &QAction::triggered, m_desk->claims(), &ClaimDesk::goToNext);
    connect(m_previousClaim, &QAction::triggered, m_desk->claims(), &ClaimDesk::goToPrevious);
    connect(m_redraft, &QAction::triggered, m_desk, &DocumentDesk::redraft);
    connect(m_ai, &QAction::triggered, m_desk, &DocumentDesk::askForDraft);
    connect(m_sent, &QAction::triggered, m_desk, &DocumentDesk::showSent);
    connect(m_find, &QAction::triggered, this, [this] {
        if (m_desk->session()) {
            m_desk->editor()->openFind(false);
        } else {
            m_list->bar()->field()->setFocus(Qt::ShortcutFocusReason);
            m_list->bar()->field()->selectAll();
        }
    });
    connect(m_remove, &QAction::triggered, this, &DocumentActions::removeSelected);
}

void DocumentActions::makeStatus()
{
    for (const DocumentStatus status : {DocumentStatus::Draft, DocumentStatus::Ready, DocumentStatus::Sent}) {
        QAction *action = make({});
        m_statusMenu.addAction(action);
        action->setCheckable(true);
        action->setData(int(status));
        m_statuses->addAction(action);
    }
    connect(m_statuses, &QActionGroup::triggered, this, [this](const QAction *action) {
        if (m_desk->session()) {
            m_desk->session()->setStatus(DocumentStatus(action->data().toInt()));
        }
    });
    m_moreMenu.addActions({m_print, m_rename});
    m_moreMenu.addMenu(&m_statusMenu);
    m_moreMenu.addSeparator();
    m_moreMenu.addActions({m_ai, m_redraft, m_sent});
    m_moreMenu.addSeparator();
    m_moreMenu.addActions({m_undo, m_redo});
    m_more->setMenu(&m_moreMenu);
}

QAction *DocumentActions::exportAs(ExportFormat format) const
{
    return m_formats.at(formats.indexOf(format));
}

void DocumentActions::retranslate()
{
    m_new->setText(tr("New document"));
    m_export->setText(tr("Export"));
    for (qsizetype i = 0; i < formats.size(); ++i) {
        m_formats.at(i)->setText(exportFormatTitle(formats.at(i)) + u'…');
        m_formats.at(i)->setProperty("group", tr("Export"));
    }
    m_archival->setProperty("group", tr("Export"));
    m_archival->setText(tr("PDF for archives (PDF/A)…"));
    m_print->setText(tr("Print…"));
    m_compare->setText(tr("Compare"));
    m_more->setText(tr("More"));
    m_rename->setText(tr("Rename…"));
    m_statusMenu.setTitle(tr("Status"));
    for (QAction *action : m_statuses->actions()) {
        action->setText(documentStatusTitle(DocumentStatus(action->data().toInt())));
        action->setProperty("group", tr("Status"));
    }
    m_remove->setText(tr("Delete"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_nextClaim->setText(tr("Next claim to check"));
    m_previousClaim->setText(tr("Previous claim to check"));
    m_redraft->setText(tr("Redraft"));
    m_ai->setText(tr("Draft with AI…"));
    m_sent->setText(tr("Show what was sent"));
    m_find->setText(tr("Find"));
    m_draftCv->setText(tr("Draft a CV"));
    m_draftLetter->setText(tr("Draft a cover letter"));
    refresh();
}

void DocumentActions::refresh()
{
    DocumentSession *session = m_desk->session();
    const QUndoStack *stack = session ? session->undoStack() : nullptr;
    m_undo->setEnabled(stack && stack->canUndo());
    m_redo->setEnabled(stack && stack->canRedo());
    m_undo->setToolTip(stack && stack->canUndo() ? tr("Undo: %1").arg(stack->undoText()) : tr("Undo"));
    m_redo->setToolTip(stack && stack->canRedo() ? tr("Redo: %1").arg(stack->redoText()) : tr("Redo"));
    for (QAction *action : {m_export, m_print, m_versions, m_compare, m_more, m_rename, m_nextClaim,
             m_previousClaim, m_redraft, m_archival}) {
        action->setEnabled(session);
    }
    for (QAction *action : std::as_const(m_formats)) {
        action->setEnabled(session);
    }
    m_statuses->setEnabled(session);
    m_ai->setEnabled(session && m_desk->aiButton()->isEnabled());
    m_sent->setEnabled(m_desk->wasSent());
    m_versions->setText(tr("Versions"));
    m_remove->setEnabled(!m_list->selected().isEmpty());
    if (session) {
        exportAs(ExportFormat::JsonResume)->setEnabled(session->draft().isCv());
        m_statuses->actions().at(int(session->document().status))->setChecked(true);
    }
}

void DocumentActions::draftNew(DocumentKind kind, const QList<QUuid> &candidates, const QList<QUuid> &jobs)
{
    auto *dialog = new NewDocumentDialog(m_services, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->choose(kind, candidates, jobs);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QList<DraftOrder> orders = dialog->orders();
        if (!orders.isEmpty()) {
            m_batches.insert(m_services.drafts.add(orders), dialog->wish());
        }
    });
    dialog->open();
}

/// For the candidate and the job of the open document, if there is one.
void DocumentActions::draftBeside(DocumentKind kind)
{
    QList<QUuid> candidates;
    QList<QUuid> jobs;
    if (const DocumentSession *session = m_desk->session()) {
        candidates.append(session->document().candidateId);
        jobs.append(session->document().jobId);
        candidates.removeAll(QUuid());
        jobs.removeAll(QUuid());
    }
    draftNew(kind, candidates, jobs);
}

void DocumentActions::onDrafted(int batch, const DraftQueue::Outcome &outcome)
{
    const auto asked = m_batches.constFind(batch);
    if (asked == m_batches.cend()) {
        return;
    }
    const std::optional<DraftWish> wish = *asked;
    m_batches.erase(asked);
    if (!outcome.problems.isEmpty()) {
        const auto others = int(outcome.problems.size()) - 1;
        Q_EMIT notify({others == 0 ? outcome.problems.first()
                                   : tr("%1 (and %n others)", nullptr, others).arg(outcome.problems.first()),
            Severity::Danger});
    }
    if (outcome.documents.size() == 1) {
        Q_EMIT openRequested(outcome.documents.first());
        if (wish) {
            m_desk->openAndDraft(outcome.documents.first(), *wish);
        }
    } else if (!outcome.documents.isEmpty()) {
        Q_EMIT notify(
            {tr("%n documents drafted", nullptr, int(outcome.documents.size())), Severity::Success});
    }
}

void DocumentActions::startExport(ExportFormat format, bool archival)
{
    m_desk->autosave()->flush();
    // The file says what stands there now, so that is what has to be checked.
    m_desk->checker()->whenFresh([this, format, archival] {
        const DocumentSession *session = m_desk->session();
        if (!session) {
            return;
        }
        const auto &check = m_desk->checker()->result();
        const auto open = check ? int(check->open().size()) : 0;
        if (open > 0) {
            askAboutClaims(open, format, archival);
        } else {
            m_exporter.exportAs(session->id(), session->document(), format, archival);
        }
    });
}

void DocumentActions::askAboutClaims(int open, ExportFormat format, bool archival)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Export"),
        tr("%n claims are not in the profile. Export anyway?", nullptr, open), QMessageBox::NoButton, m_page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *review = box->addButton(tr("Review"), QMessageBox::RejectRole);
    QPushButton *go = box->addButton(tr("Export anyway"), QMessageBox::AcceptRole);
    box->setDefaultButton(review);
    box->setEscapeButton(review);
    connect(review, &QPushButton::clicked, this, [this] { m_desk->claims()->goToFirst(); });
    connect(go, &QPushButton::clicked, this, [this, format, archival] {
        if (const DocumentSession *session = m_desk->session()) {
            m_exporter.exportAs(session->id(), session->document(), format, archival);
        }
    });
    box->open();
}

void DocumentActions::openVersions()
{
    m_desk->autosave()->flush();
    auto *dialog =
        new VersionsDialog(m_services.documents, m_services.settings, m_desk->sharedSession(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VersionsDialog::branched, this, &DocumentActions::openRequested);
    connect(dialog, &VersionsDialog::failed, this,
        [this](const Error &error) { Q_EMIT notify(failureMessage(error)); });
    dialog->open();
}

void DocumentActions::rename()
{
    auto *dialog = new QInputDialog(m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the document"));
    dialog->setLabelText(tr("Name of the document and of its files:"));
    dialog->setTextValue(m_desk->session()->document().title);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (m_desk->session() && !text.simplified().isEmpty()) {
            m_desk->session()->rename(text.simplified());
        }
    });
    dialog->open();
}

void DocumentActions::removeSelected()
{
    const QList<QUuid> ids = m_list->selected();
    if (ids.isEmpty()) {
        return;
    }
    m_desk->autosave()->flush();
    whenFinished(m_services.documents.remove(ids), this, [this, ids](const Result<QList<QUuid>> &removed) {
        if (!removed) {
            Q_EMIT notify(failureMessage(removed.error()));
            return;
        }
        m_desk->forget(ids);
        Q_EMIT notify({tr("%n documents deleted", nullptr, int(removed->size())), Severity::Neutral,
            tr("Undo"), [this, gone = *removed] { restore(gone); }});
    });
}

void DocumentActions::restore(const QList<QUuid> &ids)
{
    whenFinished(m_services.documents.restore(ids), this, [this, ids](const Result<QList<QUuid>> &restored) {
        if (!restored) {
            Q_EMIT notify({tr("Not brought back: %1").arg(restored.error().message), Severity::Danger,
                tr("Try again"), [this, ids] { restore(ids); }});
        }
    });
}

} // namespace aio::ui
