#pragma once

#include "core/usage/UsageOverview.h"
#include "core/usage/billing/InvoiceFile.h"
#include "core/usage/billing/InvoiceStore.h"
#include "core/usage/billing/Reconciliation.h"
#include "core/usage/corrections/Corrections.h"
#include "ui/shell/Page.h"
#include "ui/usage/reconcile/ReconcileServices.h"

#include <stop_token>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace aio::ui {

class Banner;
class DriftModel;
class EmptyState;
class MappingDialog;
class RepriceDialog;
class SkeletonRows;

/// Usage › Reconcile: a provider's bills held against the log, with the cause of what differs. Bills come by
/// dialog or drop. Nothing here waits on the window's thread.
class ReconcilePage : public Page
{
    Q_OBJECT

public:
    explicit ReconcilePage(const ReconcileServices &services, QWidget *parent = nullptr);
    /// Stops what runs and waits for it.
    ~ReconcilePage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("usage"); }
    [[nodiscard]] QString title() const override { return tr("Usage"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void open(const QStringList &arguments) override;
    [[nodiscard]] bool acceptsDrop(const QMimeData *data) const override;
    void drop(const QMimeData *data) override;
    [[nodiscard]] QString dropHint(const QMimeData *data) const override;
    void retranslate() override;

    /// Reads a file and asks whose bill it is.
    void importFile(const QString &file);
    /// Reads bills and log again.
    void reload();
    [[nodiscard]] DriftModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] MappingDialog *mappingDialog() const { return m_dialog; }

Q_SIGNALS:
    /// A comparison is shown, or that there is none.
    void shown();

private:
    void build();
    void makeActions();
    void ask(const QString &file, const usage::InvoiceSample &sample);
    void ask(
        const QString &file, const usage::InvoiceSample &sample, const QList<usage::InvoiceMapping> &kept);
    /// Whose bill a file seems to be; nothing: it does not say.
    [[nodiscard]] QString likelyProvider(const QString &file, usage::InvoiceFormat format) const;
    void take(
        const QString &file, const QString &provider, const std::optional<usage::InvoiceMapping> &mapping);
    void showProviders(const QList<usage::Invoice> &invoices);
    void compare();
    void showFound(const Result<usage::Reconciliation> &found);
    void explain();
    void exportRows();
    void reprice();
    void readForeign();
    void fail(const Error &error);
    void failReading(const Error &error);
    void fillEmpty();
    [[nodiscard]] QList<std::pair<QString, QString>> providerNames() const;
    [[nodiscard]] QString nameOf(const QString &provider) const;
    /// Runs blocking work elsewhere and answers here; the destructor waits for it.
    template <typename Work, typename Answer> void later(Work work, Answer answer);

    ReconcileServices m_services;
    usage::InvoiceStore m_store;
    usage::Corrections m_corrections;
    usage::UsageOverview m_overview;
    QStringList m_logged; ///< ids of providers
    DriftModel *m_model;
    Banner *m_banner;
    QComboBox *m_provider;
    QCheckBox *m_onlyDrift;
    QLabel *m_summary;
    QLabel *m_causes;
    QTableView *m_table;
    QLabel *m_explanation;
    EmptyState *m_empty;
    SkeletonRows *m_skeleton;
    QStackedWidget *m_states;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_reprice = nullptr;
    QAction *m_foreign = nullptr;
    QAction *m_tryAgain = nullptr;
    MappingDialog *m_dialog = nullptr;
    usage::Reconciliation m_found;
    std::optional<Error> m_unread; ///< why the bills are not known
    QString m_wanted; ///< provider to show next
    int m_generation = 0;
    QList<QFuture<void>> m_running;
    std::stop_source m_stop;
};

} // namespace aio::ui
