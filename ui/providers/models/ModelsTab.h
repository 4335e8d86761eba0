#pragma once

#include "ui/providers/models/ModelTable.h"
#include "ui/providers/page/ProvidersServices.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace aio::ui {

class Banner;

/// The models of a provider: what the catalog knows of it at first, then what the provider itself names when
/// it is asked, with prices, limits and the day a model retires. An admin's prices are set and taken back
/// here, at once.
class ModelsTab : public QWidget
{
    Q_OBJECT

public:
    explicit ModelsTab(const ProvidersServices &services, QWidget *parent = nullptr);
    ~ModelsTab() override;

    /// The provider as it is entered, saved or not. What was fetched of it before is shown again.
    void setProvider(const ai::ProviderConfig &config);
    /// Why the provider must not be asked now; empty: it may.
    void setBlocked(const QString &why);
    /// Asks the provider, unless that was done already. For when the tab is shown.
    void fetchOnce();
    void fetch();
    void stop();
    [[nodiscard]] bool isFetching() const { return m_fetching; }
    /// What the provider named; empty while it was not asked.
    [[nodiscard]] QList<ai::ModelInfo> fetched() const;

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] ModelTable *model() const { return m_model; }
    [[nodiscard]] QLineEdit *filterField() const { return m_field; }
    [[nodiscard]] QPushButton *fetchButton() const { return m_fetch; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] QString status() const;
    [[nodiscard]] QAction *useAction() const { return m_use; }
    [[nodiscard]] QAction *priceAction() const { return m_price; }
    [[nodiscard]] QAction *catalogPriceAction() const { return m_catalogPrice; }
    /// The name of the model that is selected.
    [[nodiscard]] QString currentModel() const;
    void select(const QString &model);
    void retranslate();

Q_SIGNALS:
    /// The person wants it as the default one.
    void modelChosen(const QString &model);
    /// fetched() is another list.
    void listed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct List
    {
        QList<ai::ModelInfo> models;
        qint64 at = 0; ///< UTC ms
    };

    QWidget *buildTop();
    QWidget *buildFooter();
    [[nodiscard]] QString listKey() const;
    [[nodiscard]] QList<ModelRow> makeRows() const;
    void take(const QString &key, const ai::AiResult<QList<ai::ModelInfo>> &models);
    void rebuild();
    void refresh();
    void setPrice();
    void useCatalogPrice();
    void afterPrices();

    const ProvidersServices &m_services;
    ai::ProviderConfig m_config;
    QHash<QString, List> m_lists; ///< by listKey()
    std::stop_source m_stop;
    QString m_blocked;
    bool m_fetching = false;
    int m_run = 0; ///< answers of an earlier run are not listened to
    QElapsedTimer m_since;
    QTimer m_tick;
    ModelTable *m_model;
    QSortFilterProxyModel *m_sort;
    QLineEdit *m_field;
    QPushButton *m_fetch;
    QLabel *m_status;
    QProgressBar *m_progress;
    Banner *m_banner;
    QTableView *m_table;
    QLabel *m_none; ///< an EmptyState is wider than the inspector
    QWidget *m_footer;
    QAction *m_use;
    QAction *m_price;
    QAction *m_catalogPrice;
};

} // namespace aio::ui
