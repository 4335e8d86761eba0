#include "ui/candidates/page/CandidatesPage.h"

#include "ui/candidates/list/CandidateListModel.h"
#include "ui/candidates/list/CandidateListPane.h"
#include "ui/candidates/page/CandidateActions.h"
#include "ui/candidates/page/CandidateDesk.h"
#include "ui/candidates/page/CandidateImporter.h"
#include "ui/candidates/page/CandidateRereader.h"
#include "ui/candidates/profile/ProfileForm.h"
#include "ui/candidates/side/CandidateSide.h"
#include "ui/widgets/EmptyState.h"

#include <QListView>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

const QString newPlace = QStringLiteral("new");

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

CandidatesPage::CandidatesPage(const CandidatesServices &services, QWidget *parent)
    : RecordPage(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_desk(new CandidateDesk(m_services, this))
    , m_importer(new CandidateImporter(m_services, this))
    , m_rereader(new CandidateRereader(m_services, m_desk, this))
    , m_actions(new CandidateActions(m_services, m_desk, m_importer, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_stack->addWidget(m_desk);
    m_stack->addWidget(m_empty);
    m_empty->setDrawing(QStringLiteral("candidates"));
    m_empty->setDropFrame(true);
    connect(m_desk->model(), &CandidateListModel::loaded, this, &CandidatesPage::onListLoaded);
    connect(m_desk, &CandidateDesk::notify, this, &CandidatesPage::notify);
    connect(m_actions, &CandidateActions::notify, this, &CandidatesPage::notify);
    connect(m_rereader, &CandidateRereader::notify, this, &CandidatesPage::notify);
    connect(m_actions, &CandidateActions::pageRequested, this, &CandidatesPage::pageRequested);
    connect(m_desk, &CandidateDesk::sessionChanged, this, [this] {
        Q_EMIT headerChanged();
        Q_EMIT placeChanged();
    });
    connect(m_importer, &CandidateImporter::imported, this, &CandidatesPage::onImported);
    connect(m_importer, &CandidateImporter::doubted, this,
        [this](const QUuid &id, const QString &fileName, const QString &why) {
            Q_EMIT notify({QStringLiteral("%1: %2").arg(fileName, why), Severity::Warning,
                tr("Delete the candidate"), [this, id] { m_services.candidates.remove({id}); }});
        });
    connect(
        m_importer, &CandidateImporter::failed, this, [this](const QString &fileName, const Error &error) {
            Q_EMIT notify({QStringLiteral("%1: %2 %3").arg(fileName, error.message, error.hint).trimmed(),
                Severity::Danger});
        });
    reportSaving(m_desk->autosave());
    retranslate();
}

QString CandidatesPage::title() const
{
    const CandidateSession *session = m_desk->session();
    if (!session) {
        return tr("Candidates");
    }
    const QString name = session->profile().resume.basics.name;
    return name.isEmpty() ? tr("No name yet") : name;
}

QString CandidatesPage::subtitle() const
{
    const CandidateSession *session = m_desk->session();
    return session ? session->profile().resume.basics.label : QString();
}

QList<QAction *> CandidatesPage::headerActions() const
{
    if (m_desk->session()) {
        return {m_actions->importFiles(), m_actions->draftMenu(), m_actions->newCandidate(),
            m_actions->exportJson()};
    }
    return {m_actions->importFiles(), m_actions->newCandidate()};
}

QList<QWidget *> CandidatesPage::panes()
{
    if (m_stack->currentWidget() == m_empty) {
        return {m_empty};
    }
    return {m_desk->list()->view(), m_desk->form(), m_desk->side()};
}

void CandidatesPage::open(const QStringList &arguments)
{
    QStringList files;
    for (const QString &argument : arguments) {
        if (argument == newPlace) {
            m_actions->newCandidate()->trigger();
        } else if (const QUuid id = QUuid::fromString(argument); !id.isNull()) {
            showCandidate(id);
        } else {
            files << (argument.startsWith(QLatin1String("file:")) ? QUrl(argument).toLocalFile() : argument);
        }
    }
    m_importer->importFiles(files);
}

QStringList CandidatesPage::place() const
{
    return m_desk->session() ? QStringList{m_desk->session()->id().toString(QUuid::WithoutBraces)}
                             : QStringList();
}

bool CandidatesPage::acceptsDrop(const QMimeData *data) const
{
    return !localFiles(data).isEmpty();
}

void CandidatesPage::drop(const QMimeData *data)
{
    m_importer->importFiles(localFiles(data));
}

QString CandidatesPage::dropHint(const QMimeData *data) const
{
    const auto count = int(localFiles(data).size());
    return count == 0 ? tr("Only files: PDF, DOCX, ODT, text or JSON Resume")
                      : tr("Drop to import %n CVs", nullptr, count);
}

void CandidatesPage::onListLoaded()
{
    CandidateListModel *model = m_desk->model();
    const bool none = model->rowCount() == 0 && !model->isNarrowed();
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_desk);
    if (!none && !m_desk->session() && model->rowCount() > 0 && m_importer->running() == 0) {
        m_desk->openCandidate(model->idAt(0));
    }
    Q_EMIT headerChanged();
}

void CandidatesPage::onImported(const QUuid &id, const QString &name, const QList<CandidateSummary> &same)
{
    showCandidate(id);
    if (!same.isEmpty()) {
        const QString who = name.isEmpty() ? same.first().name : name;
        Q_EMIT notify({who.isEmpty() ? tr("This candidate may be here already.")
                                     : tr("%1 may be here already.").arg(who),
            Severity::Info, tr("Open the earlier one"),
            [this, earlier = same.first().id] { showCandidate(earlier); }});
    }
}

void CandidatesPage::showCandidate(const QUuid &id)
{
    m_stack->setCurrentWidget(m_desk);
    m_desk->openCandidate(id);
}

void CandidatesPage::retranslate()
{
    m_empty->setTitle(tr("No candidates yet"));
    m_empty->setText(tr("Add a CV as PDF, DOCX or JSON Resume. You check every date before it counts."));
    m_empty->setActions({m_actions->importFiles(), m_actions->newCandidate()});
    m_actions->retranslate();
    m_desk->retranslate();
    Q_EMIT headerChanged();
}

} // namespace aio::ui
