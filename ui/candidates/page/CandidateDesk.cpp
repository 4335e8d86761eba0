#include "ui/candidates/page/CandidateDesk.h"

#include "core/base/WhenFinished.h"
#include "core/documents/resume/ResumeJson.h"
#include "ui/candidates/list/CandidateListModel.h"
#include "ui/candidates/list/CandidateListPane.h"
#include "ui/candidates/profile/ProfileForm.h"
#include "ui/candidates/session/CandidateSaving.h"
#include "ui/candidates/side/CandidateSide.h"
#include "ui/photo/PhotoEdit.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ChipEdit.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int listWidth = 256;
constexpr int sideWidth = 320;
constexpr int leastForm = 380;
constexpr int toolbarHeight = 38;
const QString splitterState = QStringLiteral("candidates-panes");

} // namespace

CandidateDesk::CandidateDesk(const CandidatesServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new CandidateListModel(services.candidates, this))
    , m_autosave(candidateSaving(services.candidates))
    , m_splitter(new QSplitter(this))
    , m_list(new CandidateListPane(m_model, this))
    , m_banner(new Banner(this))
    , m_profiles(new QComboBox(this))
    , m_profileMenu(new QToolButton(this))
    , m_form(new ProfileForm(this))
    , m_side(new CandidateSide(services.candidates, services.documents, this))
    , m_copyProfile(new QAction(icon(QStringLiteral("copy")), QString(), this))
    , m_renameProfile(new QAction(icon(QStringLiteral("edit")), QString(), this))
    , m_removeProfile(new QAction(icon(QStringLiteral("trash")), QString(), this))
{
    m_banner->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(buildCentre());
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_list->setMinimumWidth(180);
    m_side->setMinimumWidth(260);
    m_splitter->setSizes({listWidth, 10000, sideWidth});
    m_splitter->restoreState(services.settings.state(SettingKey::SplitterStates, splitterState));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connectPanes();
    show(nullptr);
    m_model->reload();
}

CandidateDesk::~CandidateDesk()
{
    m_autosave.flush();
    unfollow();
}

QWidget *CandidateDesk::buildProfileBar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("toolbar"));
    bar->setFixedHeight(scaled(toolbarHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 8, 0);
    m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_profiles);
    m_profileMenu->setIcon(icon(QStringLiteral("more")));
    m_profileMenu->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_profileMenu);
    menu->addActions({m_copyProfile, m_renameProfile, m_removeProfile});
    m_profileMenu->setMenu(menu);
    row->addWidget(m_profileMenu);
    row->addStretch(1);
    return bar;
}

QWidget *CandidateDesk::buildCentre()
{
    auto *centre = new QWidget(this);
    centre->setMinimumWidth(leastForm);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildProfileBar());
    layout->addWidget(m_banner);
    layout->addWidget(m_form, 1);
    return centre;
}

void CandidateDesk::connectPanes()
{
    connect(m_list, &CandidateListPane::activated, this, &CandidateDesk::openCandidate);
    connect(m_model, &CandidateListModel::failed, this, [this](const Error &error) {
        Q_EMIT notify({error.message + u' ' + error.hint, Severity::Danger, tr("Try again"),
            [this] { m_model->reload(); }});
    });
    connect(m_model, &CandidateListModel::loaded, this, [this] {
        if (m_session) {
            m_list->select(m_session->id());
        }
    });
    connect(m_form, &ProfileForm::edited, this, [this](const QString &what) {
        if (m_session) {
            m_fromForm = true;
            m_session->setResume(m_form->profile(), what);
            m_fromForm = false;
        }
    });
    connect(m_form, &ProfileForm::fieldFocused, this, [this](const QString &pointer) {
        if (m_session) {
            m_side->showEvidence(m_session->profile().provenance.value(pointer).toObject());
        }
    });
    connect(m_side, &CandidateSide::sectionRequested, m_form, &ProfileForm::goTo);
    connect(m_banner, &Banner::actionTriggered, this, [this] { m_session->confirmAll(); });
    connect(m_profiles, &QComboBox::activated, this, [this](int index) { m_session->showProfile(index); });
    connect(m_copyProfile, &QAction::triggered, this, [this] { askProfileName(true); });
    connect(m_renameProfile, &QAction::triggered, this, [this] { askProfileName(false); });
    connect(m_removeProfile, &QAction::triggered, this, [this] { m_session->removeProfile(); });
    connect(&m_autosave, &RecordAutosave::keptBoth, this, [this](const QUuid &other) {
        Q_EMIT notify({tr("This candidate was changed elsewhere. Both versions are kept."), Severity::Warning,
            tr("Open the other"), [this, other] { openCandidate(other); }});
    });
    connect(&m_services.candidates, &CandidateStore::changedElsewhere, this, &CandidateDesk::renew);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_services.settings.setState(SettingKey::SplitterStates, splitterState, m_splitter->saveState());
    });
}

void CandidateDesk::openCandidate(const QUuid &id)
{
    m_autosave.flush();
    m_wanted = id;
    if (m_session && m_session->id() == id) {
        renew();
        return;
    }
    if (const std::shared_ptr<RecordSession> unsaved = m_autosave.findUnsaved(id)) {
        // What it says is nowhere else. If the candidate was changed too, saving keeps both.
        show(std::static_pointer_cast<CandidateSession>(unsaved));
        return;
    }
    whenFinished(m_services.candidates.load(id), this, [this, id](const Result<CandidateRecord> &record) {
        // Asked for twice, answered twice: the second answer must not take the place of what is edited
        // already.
        if (id != m_wanted || (m_session && m_session->id() == id)) {
            return;
        }
        if (!record) {
            Q_EMIT notify({record.error().message + u' ' + record.error().hint, Severity::Danger});
            return;
        }
        show(std::make_shared<CandidateSession>(*record));
    });
}

void CandidateDesk::renew()
{
    if (!m_session || m_session->isUnsaved()) {
        return;
    }
    whenFinished(m_services.candidates.load(m_session->id()), this,
        [this, old = m_session](const Result<CandidateRecord> &record) {
            // One that is gone says so when it is saved.
            if (record && old == m_session && !old->isUnsaved() && record->revision != old->revision()) {
                const auto session = std::make_shared<CandidateSession>(*record);
                session->showProfile(old->profileIndex());
                show(session);
            }
        });
}

void CandidateDesk::show(const std::shared_ptr<CandidateSession> &session)
{
    if (session != m_session) {
        for (ChipEdit *chips : findChildren<ChipEdit *>()) {
            chips->commitTyped(); // it was typed for the last one
        }
    }
    m_autosave.setSession(session);
    unfollow();
    m_session = session;
    m_form->photo()->abandon();
    m_side->setSession(session);
    m_form->setEnabled(session != nullptr);
    m_form->setProfile(session ? toJson(session->profile().resume) : QJsonObject());
    if (session) {
        m_form->verticalScrollBar()->setValue(0);
        connect(session.get(), &CandidateSession::changed, this, [this] {
            if (!m_fromForm) {
                m_form->setProfile(toJson(m_session->profile().resume));
            }
            refreshProfiles();
        });
        // Not changed(): that comes while a step is under way, when the stack does not know yet what can be
        // redone.
        connect(session->undoStack(), &QUndoStack::indexChanged, this, &CandidateDesk::sessionChanged);
        connect(session.get(), &CandidateSession::profileShown, this, [this] {
            m_form->photo()->abandon();
            Q_EMIT sessionChanged();
        });
        m_list->select(session->id());
    }
    refreshProfiles();
    Q_EMIT sessionChanged();
}

void CandidateDesk::unfollow()
{
    if (m_session) {
        // A stack tells of its end too, when this may be half gone.
        m_session->undoStack()->disconnect(this);
        m_session->disconnect(this);
    }
}

void CandidateDesk::refreshProfiles()
{
    m_profiles->clear();
    const bool open = m_session != nullptr;
    const QList<CandidateProfile> profiles =
        open ? m_session->candidate().profiles : QList<CandidateProfile>();
    for (int i = 0; i < profiles.size(); ++i) {
        const QString name = profiles.at(i).name;
        m_profiles->addItem(name.isEmpty() ? tr("Profile %1").arg(i + 1) : name);
    }
    m_profiles->setCurrentIndex(open ? m_session->profileIndex() : -1);
    m_profiles->setEnabled(open);
    m_profileMenu->setEnabled(open);
    m_copyProfile->setEnabled(open);
    m_renameProfile->setEnabled(open);
    m_removeProfile->setEnabled(profiles.size() > 1);
    m_form->setDoubtful(open ? m_session->doubtful() : QStringList());
    const int toCheck = open ? m_session->candidate().toCheck : 0;
    if (toCheck > 0) {
        m_banner->showMessage(Severity::Warning,
            tr("%n fields were read with doubt. Compare them with the source.", nullptr, toCheck),
            tr("All checked"));
    } else {
        m_banner->clear();
    }
}

void CandidateDesk::askProfileName(bool copy)
{
    if (!m_session) {
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(copy ? tr("Copy the profile") : tr("Rename the profile"));
    dialog->setLabelText(tr("Name, such as a language or what it is for:"));
    dialog->setTextValue(copy ? QString() : m_session->profile().name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, copy](const QString &text) {
        const QString name = text.simplified();
        if (!m_session || (copy && name.isEmpty())) {
            return;
        }
        if (copy) {
            m_session->copyProfile(name);
        } else {
            m_session->renameProfile(name);
        }
    });
    dialog->open();
}

void CandidateDesk::forget(const QList<QUuid> &ids)
{
    m_autosave.forget(ids);
    if (m_session && ids.contains(m_session->id())) {
        m_wanted = QUuid();
        show(nullptr);
    }
}

bool CandidateDesk::isSideShown() const
{
    return !m_side->isHidden();
}

void CandidateDesk::setSideShown(bool shown)
{
    m_sideWanted = shown;
    m_side->setVisible(shown);
}

void CandidateDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setVisible(m_sideWanted && width() >= compactBelow);
}

void CandidateDesk::retranslate()
{
    m_profiles->setAccessibleName(tr("Profile"));
    m_profileMenu->setToolTip(tr("Copy, rename or remove the profile"));
    m_profileMenu->setAccessibleName(m_profileMenu->toolTip());
    m_copyProfile->setText(tr("Copy as another profile…"));
    m_renameProfile->setText(tr("Rename the profile…"));
    m_removeProfile->setText(tr("Remove the profile"));
    m_list->retranslate();
    m_form->retranslate();
    m_side->retranslate();
    refreshProfiles();
}

} // namespace aio::ui
