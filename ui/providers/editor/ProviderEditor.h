#pragma once

#include "core/providerstore/ProviderStore.h"
#include "ui/providers/list/ProviderRow.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace aio::ui {

class Banner;
class ElidedLabel;
class GeneralForm;
class LimitsForm;
class ModelsTab;
class ProviderModel;
class UsageTab;
struct ProvidersServices;

/// The inspector of a provider: its settings in tabs, Revert and Save. What was edited and not saved is kept
/// while other providers are looked at, until it is saved or reverted.
class ProviderEditor : public QFrame
{
    Q_OBJECT

public:
    ProviderEditor(const ProvidersServices &services, ProviderModel *model, QWidget *parent = nullptr);

    /// Shows a provider; empty: none.
    void show(const QString &id);
    [[nodiscard]] const QString &currentId() const { return m_id; }
    /// The provider as it is in the fields, saved or not.
    [[nodiscard]] ai::ProviderConfig draft() const;
    [[nodiscard]] bool isEdited() const;
    /// How many providers have changes that are not saved.
    [[nodiscard]] int editedCount() const { return int(m_drafts.size()); }

    void save();
    void revert();
    /// Forgets what was edited of a provider that goes.
    void forget(const QString &id);
    /// "base_url", …: shows that field and puts the focus there.
    void focusField(const QString &name);
    /// Puts a model into the field of the default one.
    void useModel(const QString &model);
    void enterKey();

    [[nodiscard]] GeneralForm *form() const { return m_form; }
    [[nodiscard]] ModelsTab *models() const { return m_models; }
    [[nodiscard]] LimitsForm *limits() const { return m_limits; }
    /// The models to offer: what the provider named, else what the catalog knows.
    [[nodiscard]] QStringList modelNames() const;
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *revertButton() const { return m_revert; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    /// Owned by the page: what the menu "…" and the buttons run.
    void setActions(QAction *test, QAction *remove, const QList<QAction *> &more);
    void retranslate();

Q_SIGNALS:
    void testDetailsRequested();
    /// editedCount() may be another one.
    void draftsChanged();
    void saved(const QString &name);
    /// Of a provider that is not shown any more.
    void notSaved(const QString &id, const aio::Error &error);
    void quotasRequested();
    void usageRequested(const QString &provider);

private:
    struct Draft
    {
        ai::ProviderConfig config;
        qint64 baseRevision = 0;
        std::optional<Error> failure{}; ///< why the last try to save it came to nothing
    };

    QWidget *buildHead();
    QWidget *buildFooter();
    void take();
    void refresh();
    void askAboutKey(const ProviderRow &row, const KeyInfo &key);
    void removeKeyAndSave(const ai::ProviderConfig &provider);
    void fillModels();
    void showConfig(const ProviderRow &row, const ai::ProviderConfig &config);
    void readQuotas();
    void onTab();
    void setDefaultModel(const QString &model);
    void onEdited();
    void showConflict(const ProviderRecord &theirs);
    void showFailure(const Error &error);
    void fail(const QString &id, const Error &error);
    void saveDraft(const QString &id, ProviderStore::KeyMove keyMove);
    void finish(const QString &id, const Result<ProviderRecord> &saved);
    void takeBannerAction();

    const ProvidersServices &m_services;
    ProviderModel *m_model;
    QString m_id;
    QHash<QString, Draft> m_drafts;
    bool m_saving = false;
    bool m_asksKeyMove = false; ///< the banner does: may the key go to the new address?
    QLabel *m_initial;
    ElidedLabel *m_name;
    QPushButton *m_test;
    QToolButton *m_more;
    Banner *m_banner;
    QTabWidget *m_tabs;
    GeneralForm *m_form;
    ModelsTab *m_models;
    LimitsForm *m_limits;
    UsageTab *m_usage;
    QPushButton *m_remove;
    QPushButton *m_revert;
    QPushButton *m_save;
};

} // namespace aio::ui
