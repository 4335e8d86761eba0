#include "ui/candidates/page/CandidateActions.h"

#include "core/base/AtomicFile.h"
#include "core/base/WhenFinished.h"
#include "core/documents/resume/ResumeJson.h"
#include "ui/candidates/list/CandidateListPane.h"
#include "ui/candidates/page/CandidateImporter.h"
#include "ui/candidates/profile/ProfileForm.h"
#include "ui/candidates/profile/SectionGroup.h"
#include "ui/candidates/side/CandidateDocuments.h"
#include "ui/candidates/side/CandidateSide.h"
#include "ui/theme/Icons.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QtConcurrent>

namespace aio::ui {

namespace {

QString fileNameOf(const QString &name)
{
    static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    const QString plain = QString(name).replace(refused, QStringLiteral(" ")).simplified();
    return plain.isEmpty() || plain.startsWith(u'.') ? QStringLiteral("candidate") : plain;
}

} // namespace

CandidateActions::CandidateActions(
    const CandidatesServices &services, CandidateDesk *desk, CandidateImporter *importer, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_desk(desk)
    , m_importer(importer)
    , m_page(page)
    , m_new(make(QStringLiteral("plus")))
    , m_import(make(QStringLiteral("download"), QKeySequence(QKeySequence::Open)))
    , m_export(make(QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::Key_E)))
    , m_remove(new QAction(icon(QStringLiteral("trash")), QString(), this))
    , m_undo(make(QStringLiteral("undo"), QKeySequence(QKeySequence::Undo)))
    , m_redo(make(QStringLiteral("redo")))
    , m_find(make(QStringLiteral("search"), QKeySequence(QKeySequence::Find)))
    , m_side(make(QStringLiteral("sidebar")))
    , m_draft(make(QStringLiteral("documents")))
    , m_draftCv(make(QStringLiteral("documents"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)))
    , m_draftLetter(make(QStringLiteral("mail"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)))
{
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    // Del means candidates only while the list has the focus.
    m_remove->setShortcut(QKeySequence(QKeySequence::Delete));
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_draftMenu.addActions({m_draftCv, m_draftLetter});
    m_draft->setMenu(&m_draftMenu);
    desk->list()->view()->addActions({m_draftCv, m_draftLetter, m_export, m_remove});
    connect(m_draftCv, &QAction::triggered, this, [this] { draft(DocumentKind::Cv); });
    connect(m_draftLetter, &QAction::triggered, this, [this] { draft(DocumentKind::Letter); });
    connect(desk->side()->documents(), &CandidateDocuments::draftRequested, this, &CandidateActions::draft);
    connect(desk->side()->documents(), &CandidateDocuments::openRequested, this, [this](const QUuid &id) {
        Q_EMIT pageRequested(QStringLiteral("documents"), {id.toString(QUuid::WithoutBraces)});
    });
    connect(m_new, &QAction::triggered, this, &CandidateActions::addEmpty);
    connect(m_import, &QAction::triggered, this, &CandidateActions::chooseFiles);
    connect(m_export, &QAction::triggered, this, &CandidateActions::saveJson);
    connect(m_remove, &QAction::triggered, this, &CandidateActions::removeSelected);
    connect(m_undo, &QAction::triggered, this, [this] { m_desk->session()->undoStack()->undo(); });
    connect(m_redo, &QAction::triggered, this, [this] { m_desk->session()->undoStack()->redo(); });
    connect(m_find, &QAction::triggered, desk->list()->filterField(), [this] {
        m_desk->list()->filterField()->setFocus(Qt::ShortcutFocusReason);
        m_desk->list()->filterField()->selectAll();
    });
    connect(m_side, &QAction::triggered, desk, [this] { m_desk->setSideShown(!m_desk->isSideShown()); });
    connect(desk->side(), &CandidateSide::saveCopyRequested, this, &CandidateActions::saveCopy);
    connect(desk, &CandidateDesk::sessionChanged, this, &CandidateActions::refresh);
    connect(desk->list(), &CandidateListPane::selectionChanged, this, &CandidateActions::refresh);
    retranslate();
}

QAction *CandidateActions::make(const QString &iconName, const QKeySequence &keys)
{
    auto *action = new QAction(icon(iconName), QString(), this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    return action;
}

void CandidateActions::retranslate()
{
    m_new->setText(tr("New candidate"));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("PDF, DOCX, ODT, a scan, text or JSON Resume"));
    m_export->setText(tr("Export as JSON Resume…"));
    m_remove->setText(tr("Delete"));
    m_draft->setText(tr("Draft a document"));
    m_draftCv->setText(tr("Draft a CV…"));
    m_draftLetter->setText(tr("Draft a cover letter…"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_find->setText(tr("Filter candidates"));
    m_side->setText(tr("Details and source"));
    refresh();
}

void CandidateActions::refresh()
{
    CandidateSession *session = m_desk->session();
    m_undo->setEnabled(session && session->undoStack()->canUndo());
    m_redo->setEnabled(session && session->undoStack()->canRedo());
    m_export->setEnabled(session);
    m_side->setEnabled(session);
    m_remove->setEnabled(!m_desk->list()->selected().isEmpty());
    for (QAction *action : {m_draft, m_draftCv, m_draftLetter}) {
        action->setEnabled(session || !m_desk->list()->selected().isEmpty());
    }
}

void CandidateActions::chooseFiles()
{
    m_services.files.chooseFiles(
        m_page, tr("Import CVs"), {}, [this](const QStringList &paths) { m_importer->importFiles(paths); });
}

void CandidateActions::addEmpty()
{
    whenFinished(m_services.candidates.add(Candidate()), this, [this](const Result<CandidateRecord> &record) {
        if (!record) {
            Q_EMIT notify({record.error().message + u' ' + record.error().hint, Severity::Danger});
            return;
        }
        m_desk->openCandidate(record->id);
        m_desk->form()->goTo(QStringLiteral("basics"));
    });
}

void CandidateActions::removeSelected()
{
    const QList<QUuid> ids = m_desk->list()->selected();
    if (ids.isEmpty()) {
        return;
    }
    m_desk->autosave()->flush();
    whenFinished(m_services.candidates.remove(ids), this, [this, ids](const Result<QList<QUuid>> &removed) {
        if (!removed) {
            Q_EMIT notify({removed.error().message + u' ' + removed.error().hint, Severity::Danger});
            return;
        }
        m_desk->forget(ids);
        Q_EMIT notify({tr("%n candidates deleted", nullptr, int(removed->size())), Severity::Neutral,
            tr("Undo"), [this, gone = *removed] { restore(gone); }});
    });
}

void CandidateActions::restore(const QList<QUuid> &ids)
{
    whenFinished(m_services.candidates.restore(ids), this, [this, ids](const Result<QList<QUuid>> &restored) {
        if (!restored) {
            Q_EMIT notify({tr("Not brought back: %1").arg(restored.error().message), Severity::Danger,
                tr("Try again"), [this, ids] { restore(ids); }});
        }
    });
}

void CandidateActions::draft(DocumentKind kind)
{
    QList<QUuid> ids = m_desk->list()->selected();
    if (ids.isEmpty() && m_desk->session()) {
        ids = {m_desk->session()->id()};
    }
    // What was typed a moment ago belongs into the document.
    m_desk->autosave()->flush();
    QStringList wishes{QStringLiteral("new"), documentKindName(kind)};
    for (const QUuid &id : ids) {
        wishes << QStringLiteral("candidate:") + id.toString(QUuid::WithoutBraces);
    }
    Q_EMIT pageRequested(QStringLiteral("documents"), wishes);
}

void CandidateActions::saveJson()
{
    if (!m_desk->session()) {
        return;
    }
    const CandidateProfile profile = m_desk->session()->profile();
    m_services.files.chooseSaveName(m_page, tr("Export as JSON Resume"),
        fileNameOf(profile.resume.basics.name) + QStringLiteral(".json"), {tr("JSON Resume (*.json)")},
        [this, profile](const QString &path, const QString &) {
            write(path, QJsonDocument(toJson(profile.resume)).toJson(QJsonDocument::Indented));
        });
}

void CandidateActions::saveCopy(const QString &name, const QByteArray &bytes)
{
    m_services.files.chooseSaveName(m_page, tr("Save a copy"), fileNameOf(name), {tr("All files (*)")},
        [this, bytes](const QString &path, const QString &) { write(path, bytes); });
}

void CandidateActions::write(const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty()) {
        return;
    }
    whenFinished(QtConcurrent::run([path, bytes] { return writeFileAtomically(path, bytes); }), this,
        [this, path](const Result<void> &written) {
            if (written) {
                Q_EMIT notify({tr("Saved as %1.").arg(QFileInfo(path).fileName()), Severity::Success});
            } else {
                Q_EMIT notify({written.error().message + u' ' + written.error().hint, Severity::Danger});
            }
        });
}

} // namespace aio::ui
