#include "ui/providers/editor/ProviderEditor.h"

#include "core/base/WhenFinished.h"
#include "ui/providers/editor/FormFields.h"
#include "ui/providers/editor/GeneralForm.h"
#include "ui/providers/editor/HostQuestion.h"
#include "ui/providers/editor/LimitsForm.h"
#include "ui/providers/editor/UsageTab.h"
#include "ui/providers/key/KeyDialog.h"
#include "ui/providers/key/KeyField.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/providers/models/ModelsTab.h"
#include "ui/providers/page/ProvidersServices.h"
#include "ui/shell/ElidedLabel.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace aio::ui {

namespace {

constexpr int headHeight = 46;
constexpr int footerHeight = 52;
constexpr int tileSize = 22;

} // namespace

ProviderEditor::ProviderEditor(const ProvidersServices &services, ProviderModel *model, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_model(model)
    , m_initial(new QLabel(this))
    , m_name(new ElidedLabel(this))
    , m_test(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_banner(new Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_form(new GeneralForm(this))
    , m_models(new ModelsTab(services, this))
    , m_limits(new LimitsForm(this))
    , m_usage(new UsageTab(this))
    , m_remove(new QPushButton(this))
    , m_revert(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    auto *bannerRow = new QVBoxLayout;
    bannerRow->setContentsMargins(16, 0, 16, 0);
    bannerRow->addWidget(m_banner);
    layout->addLayout(bannerRow);
    m_tabs->setProperty("kind", QStringLiteral("inspector"));
    for (QWidget *tab : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_models),
             static_cast<QWidget *>(m_limits), static_cast<QWidget *>(m_usage)}) {
        m_tabs->addTab(tab, QString());
    }
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buildFooter());
    connect(m_form, &GeneralForm::edited, this, &ProviderEditor::onEdited);
    connect(m_form, &GeneralForm::keyRequested, this, &ProviderEditor::enterKey);
    connect(m_form, &GeneralForm::testDetailsRequested, this, &ProviderEditor::testDetailsRequested);
    connect(m_limits, &LimitsForm::edited, this, &ProviderEditor::onEdited);
    connect(m_limits, &LimitsForm::quotasRequested, this, &ProviderEditor::quotasRequested);
    connect(m_models, &ModelsTab::modelChosen, this, &ProviderEditor::setDefaultModel);
    connect(m_models, &ModelsTab::listed, this, &ProviderEditor::fillModels);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ProviderEditor::onTab);
    connect(m_usage, &UsageTab::openRequested, this, [this] { Q_EMIT usageRequested(m_id); });
    connect(m_model, &ProviderModel::rowsChanged, this, &ProviderEditor::take);
    connect(m_save, &QPushButton::clicked, this, &ProviderEditor::save);
    connect(m_revert, &QPushButton::clicked, this, &ProviderEditor::revert);
    connect(m_banner, &Banner::actionTriggered, this, &ProviderEditor::takeBannerAction);
    retranslate();
    refresh();
}

QWidget *ProviderEditor::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(scaled(headHeight));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 6, 12, 0);
    row->setSpacing(8);
    m_initial->setProperty("role", QStringLiteral("initial"));
    m_initial->setAlignment(Qt::AlignCenter);
    m_initial->setFixedSize(scaled(tileSize), scaled(tileSize));
    row->addWidget(m_initial);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextStyle(m_name, TextStyle::Subtitle);
    row->addWidget(m_name, 1);
    m_test->setProperty("kind", QStringLiteral("small"));
    row->addWidget(m_test);
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_more);
    return head;
}

QWidget *ProviderEditor::buildFooter()
{
    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("footer"));
    footer->setFixedHeight(scaled(footerHeight));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(12, 0, 16, 0);
    row->setSpacing(8);
    m_remove->setProperty("kind", QStringLiteral("dangerFlat"));
    m_remove->setIcon(icon(QStringLiteral("trash"), Token::Danger));
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_revert);
    row->addWidget(m_save);
    return footer;
}

void ProviderEditor::setActions(QAction *test, QAction *remove, const QList<QAction *> &more)
{
    connect(m_test, &QPushButton::clicked, test, &QAction::trigger);
    connect(m_remove, &QPushButton::clicked, remove, &QAction::trigger);
    auto *menu = new QMenu(m_more);
    menu->addActions(more);
    m_more->setMenu(menu);
}

void ProviderEditor::retranslate()
{
    m_tabs->setAccessibleName(tr("Settings of the provider"));
    m_tabs->setTabText(m_tabs->indexOf(m_form), tr("General"));
    m_tabs->setTabText(m_tabs->indexOf(m_models), tr("Models"));
    m_tabs->setTabText(m_tabs->indexOf(m_limits), tr("Limits"));
    m_tabs->setTabText(m_tabs->indexOf(m_usage), tr("Usage"));
    m_test->setText(tr("Test"));
    m_test->setIcon(icon(QStringLiteral("play")));
    m_test->setToolTip(tr("Tries these values without saving them (Ctrl+T)"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_remove->setText(tr("Delete…"));
    m_revert->setText(tr("Revert"));
    m_save->setText(tr("Save"));
    m_form->retranslate();
    m_models->retranslate();
    m_limits->retranslate();
    m_usage->retranslate();
}

void ProviderEditor::show(const QString &id)
{
    if (id == m_id) {
        return;
    }
    m_id = id;
    m_asksKeyMove = false;
    m_banner->clear();
    if (const ProviderRow *row = m_model->find(id)) {
        const auto draft = m_drafts.constFind(id);
        showConfig(*row, draft == m_drafts.cend() ? row->record.config : draft->config);
        fillModels();
        readQuotas();
        if (draft != m_drafts.cend() && draft->baseRevision != row->record.revision) {
            showConflict(row->record);
        } else if (draft != m_drafts.cend() && draft->failure) {
            showFailure(*draft->failure);
        }
    }
    refresh();
    onTab();
}

void ProviderEditor::showConfig(const ProviderRow &row, const ai::ProviderConfig &config)
{
    m_form->setRow(row, config);
    m_limits->setConfig(config);
    m_models->setProvider(config);
}

// Asking a provider needs the network, so only once somebody looks.
void ProviderEditor::onTab()
{
    if (m_tabs->currentWidget() == m_models && m_models->isVisible()) {
        m_models->fetchOnce();
    } else if (m_tabs->currentWidget() == m_limits) {
        readQuotas();
    }
}

void ProviderEditor::readQuotas()
{
    if (!m_services.limits) {
        return;
    }
    whenFinished(m_services.limits(), this, [this, id = m_id](const Result<QList<usage::QuotaStatus>> &all) {
        if (!all || id != m_id) {
            return;
        }
        QList<usage::QuotaStatus> mine;
        std::copy_if(
            all->cbegin(), all->cend(), std::back_inserter(mine), [&id](const usage::QuotaStatus &status) {
                return status.limit.scope == quota::QuotaScope::Workspace
                    || (status.limit.scope == quota::QuotaScope::Provider && status.subject == id);
            });
        m_limits->setQuotas(mine);
    });
}

QStringList ProviderEditor::modelNames() const
{
    QStringList names;
    const QList<ai::ModelInfo> fetched = m_models->fetched();
    for (const ai::ModelInfo &model : fetched) {
        names << model.id;
    }
    if (names.isEmpty() && m_services.knownModels) {
        const QList<ModelChoice> known = m_services.knownModels(draft());
        for (const ModelChoice &choice : known) {
            names << choice.info.id;
        }
    }
    return names;
}

void ProviderEditor::fillModels()
{
    const ProviderRow *row = m_model->find(m_id);
    if (row == nullptr || !m_services.knownModels) {
        return;
    }
    const ai::ProviderConfig &config = row->record.config;
    QList<ModelChoice> choices;
    const QList<ai::ModelInfo> fetched = m_models->fetched();
    for (const ai::ModelInfo &model : fetched) {
        choices.append({model});
    }
    m_form->setModels(choices.isEmpty() ? m_services.knownModels(config) : choices,
        m_services.suggestedFast ? m_services.suggestedFast(config) : QString(),
        m_services.suggestedQuality ? m_services.suggestedQuality(config) : QString());
}

// The rows are others: shows the new values, unless the person has entered some.
void ProviderEditor::take()
{
    const ProviderRow *row = m_model->find(m_id);
    if (row == nullptr) {
        refresh();
        return;
    }
    const auto draft = m_drafts.constFind(m_id);
    if (draft == m_drafts.cend()) {
        if (this->draft() != row->record.config) {
            showConfig(*row, row->record.config);
        }
    } else if (draft->baseRevision != row->record.revision && !m_saving) {
        showConflict(row->record);
    }
    m_form->updateRow(*row);
    refresh();
}

void ProviderEditor::refresh()
{
    const ProviderRow *row = m_model->find(m_id);
    setEnabled(row != nullptr);
    m_initial->setText(row ? initialOf(row->record.config) : QString());
    m_initial->setVisible(row != nullptr);
    m_name->setText(row ? shownName(row->record.config) : QString());
    const bool builtIn = row && row->record.config.kind == ai::ProviderKind::BuiltIn;
    m_test->setVisible(row && !builtIn);
    m_remove->setEnabled(row && !builtIn);
    m_remove->setToolTip(
        builtIn ? tr("The built-in engine stays: there is always one that works") : QString());
    m_save->setEnabled(isEdited() && !m_saving);
    m_revert->setEnabled(isEdited() && !m_saving);
    m_usage->setRow(row ? *row : ProviderRow());
    if (row) {
        const ai::ProviderConfig now = draft();
        m_models->setProvider(now);
        m_models->setBlocked(keyThatMoves(*row, now)
                ? tr("Save the new address first: the stored key is for %1").arg(hostText(row->record.config))
                : QString());
    }
}

ai::ProviderConfig ProviderEditor::draft() const
{
    const ProviderRow *row = m_model->find(m_id);
    return row ? m_limits->applied(m_form->applied(row->record.config)) : ai::ProviderConfig();
}

bool ProviderEditor::isEdited() const
{
    return m_drafts.contains(m_id);
}

void ProviderEditor::onEdited()
{
    const ProviderRow *row = m_model->find(m_id);
    if (row == nullptr) {
        return;
    }
    const ai::ProviderConfig now = draft();
    const QList<ProviderProblem> problems = problemsOf(now);
    m_form->fields()->setProblems(problems, false);
    m_limits->fields()->setProblems(problems, false);
    const bool edited = now != row->record.config;
    const bool before = isEdited();
    if (edited) {
        Draft &draft = m_drafts[m_id];
        draft.baseRevision = before ? draft.baseRevision : row->record.revision;
        draft.config = now;
    } else {
        m_drafts.remove(m_id);
        m_banner->clear();
    }
    if (edited != before) {
        m_model->setEdited(m_id, edited);
        Q_EMIT draftsChanged();
    }
    refresh();
}

void ProviderEditor::save()
{
    if (!isEdited() || m_saving) {
        return;
    }
    const Draft draft = m_drafts.value(m_id);
    const QList<ProviderProblem> problems = problemsOf(draft.config);
    m_form->fields()->setProblems(problems, true);
    m_limits->fields()->setProblems(problems, true);
    if (!problems.isEmpty()) {
        const QString first = m_form->fields()->firstProblem();
        focusField(first.isEmpty() ? m_limits->fields()->firstProblem() : first);
        return;
    }
    const ProviderRow *row = m_model->find(m_id);
    const std::optional<KeyInfo> moves = row ? keyThatMoves(*row, draft.config) : std::nullopt;
    if (moves) {
        askAboutKey(*row, *moves);
        return;
    }
    saveDraft(m_id, ProviderStore::KeyMove::Ask);
}

void ProviderEditor::takeBannerAction()
{
    if (std::exchange(m_asksKeyMove, false)) {
        saveDraft(m_id, ProviderStore::KeyMove::Allow);
    } else {
        revert();
    }
}

void ProviderEditor::askAboutKey(const ProviderRow &row, const KeyInfo &key)
{
    auto *question =
        new HostQuestion(row, m_drafts.value(m_id).config, key, HostQuestion::For::Saving, window());
    connect(question, &HostQuestion::allowed, this,
        [this, id = row.record.config.id] { saveDraft(id, ProviderStore::KeyMove::Allow); });
    connect(question, &HostQuestion::removalChosen, this,
        [this, provider = row.record.config] { removeKeyAndSave(provider); });
    question->open();
}

// In this order: no call between the two takes the key to the new address.
void ProviderEditor::removeKeyAndSave(const ai::ProviderConfig &provider)
{
    whenFinished(m_services.secrets.remove(provider), this,
        [this, id = provider.id](const Result<SecretStore::Removal> &removed) {
            if (!removed) {
                fail(id, removed.error());
            } else {
                saveDraft(id, ProviderStore::KeyMove::Ask);
            }
        });
}

void ProviderEditor::saveDraft(const QString &id, ProviderStore::KeyMove keyMove)
{
    const auto draft = m_drafts.find(id);
    if (draft == m_drafts.end() || m_saving) {
        return;
    }
    draft->failure.reset();
    m_asksKeyMove = false;
    m_saving = true;
    refresh();
    whenFinished(m_services.providers.save(draft->config, draft->baseRevision, keyMove), this,
        [this, id](const Result<ProviderRecord> &saved) { finish(id, saved); });
}

void ProviderEditor::finish(const QString &id, const Result<ProviderRecord> &saved)
{
    m_saving = false;
    if (saved) {
        forget(id);
        Q_EMIT this->saved(saved->config.name);
    } else {
        fail(id, saved.error());
    }
    refresh();
}

/// Somebody may look at another provider by now: told there, and shown here once they are back.
void ProviderEditor::fail(const QString &id, const Error &error)
{
    if (const auto draft = m_drafts.find(id); draft != m_drafts.end()) {
        draft->failure = error;
    }
    if (id == m_id) {
        showFailure(error);
    } else {
        Q_EMIT notSaved(id, error);
    }
}

void ProviderEditor::showFailure(const Error &error)
{
    if (error.kind == ErrorKind::Conflict) {
        if (const auto theirs = m_services.providers.provider(m_id)) {
            showConflict(*theirs);
        }
    } else if (error.kind == ErrorKind::Credential) {
        m_asksKeyMove = true;
        m_banner->showMessage(Severity::Warning, error.message, tr("Send the key there from now on"));
    } else {
        m_banner->showMessage(
            Severity::Danger, QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed());
    }
}

void ProviderEditor::showConflict(const ProviderRecord &theirs)
{
    m_drafts[m_id].baseRevision = theirs.revision;
    m_asksKeyMove = false;
    const QString who = theirs.updatedBy.isEmpty() ? tr("Somebody else") : theirs.updatedBy;
    m_banner->showMessage(Severity::Warning,
        tr("%1 changed this provider meanwhile. Your values are still here; saving puts them over the "
           "others.")
            .arg(who),
        tr("Load theirs"));
}

void ProviderEditor::revert()
{
    forget(m_id);
    m_banner->clear();
    if (const ProviderRow *row = m_model->find(m_id)) {
        showConfig(*row, row->record.config);
        m_form->fields()->setProblems({}, false);
        m_limits->fields()->setProblems({}, false);
    }
    refresh();
}

void ProviderEditor::forget(const QString &id)
{
    if (m_drafts.remove(id) > 0) {
        m_model->setEdited(id, false);
        Q_EMIT draftsChanged();
    }
    if (id == m_id) {
        m_banner->clear();
    }
}

void ProviderEditor::focusField(const QString &name)
{
    const bool general = m_form->field(name) != nullptr;
    m_tabs->setCurrentWidget(general ? static_cast<QWidget *>(m_form) : m_limits);
    if (general) {
        m_form->focusField(name);
    } else {
        m_limits->focusField(name);
    }
}

void ProviderEditor::useModel(const QString &model)
{
    m_tabs->setCurrentWidget(m_form);
    setDefaultModel(model);
}

void ProviderEditor::setDefaultModel(const QString &model)
{
    ai::ProviderConfig config = draft();
    config.fastModel = model;
    if (const ProviderRow *row = m_model->find(m_id)) {
        m_form->setRow(*row, config);
        onEdited();
    }
}

void ProviderEditor::enterKey()
{
    const ProviderRow *row = m_model->find(m_id);
    if (row == nullptr) {
        return;
    }
    const std::optional<KeyInfo> present =
        row->keys.isEmpty() ? std::nullopt : std::optional(row->keys.first());
    auto *dialog = new KeyDialog(m_services.secrets, row->record.config, present, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace aio::ui
