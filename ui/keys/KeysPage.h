#pragma once

#include "ui/keys/KeyModel.h"
#include "ui/providers/page/ProvidersServices.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QTableView;

namespace aio::ui {

class Banner;
class EmptyState;
class KeyActions;
class KeyInspector;
class KeySort;
class SegmentedSwitch;
class TestRunner;

/// The keys of the providers: where each is, how old, how its last test went, who uses it; never the key. In
/// a narrow window the inspector is a page of its own with Back.
class KeysPage : public Page
{
    Q_OBJECT

public:
    /// `services` must outlive the page.
    explicit KeysPage(const ProvidersServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("keys"); }
    [[nodiscard]] QString title() const override { return tr("API keys"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QList<QAction *> leadingActions() const override;
    [[nodiscard]] QList<QWidget *> panes() override;
    /// The id of a provider whose key to show.
    void open(const QStringList &arguments) override;
    [[nodiscard]] QStringList place() const override;
    void retranslate() override;

    [[nodiscard]] KeyModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QLineEdit *filterField() const { return m_field; }
    [[nodiscard]] SegmentedSwitch *segments() const { return m_show; }
    [[nodiscard]] EmptyState *nothingFound() const { return m_nothing; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] KeyActions *actions() const { return m_actions; }
    [[nodiscard]] KeyInspector *inspector() const { return m_inspector; }
    [[nodiscard]] bool isCompact() const { return m_compact; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildToolbar();
    QWidget *buildTable();
    void connectParts();
    void probe();
    void showKeychain(const KeychainStatus &status);
    void readAgeLimit();
    void refresh();
    void applyFilter();
    void clearFilters();
    void showRow();
    void enter(bool inside);
    void arrange();
    void select(const QString &provider);
    bool tableKey(const QKeyEvent &key);
    [[nodiscard]] const KeyRow *current() const;

    const ProvidersServices &m_services;
    ProviderModel *m_providers;
    KeyModel *m_model;
    KeySort *m_sort;
    TestRunner *m_runner;
    QTableView *m_table; ///< before the actions, which ask it for the selected row
    KeyActions *m_actions;
    QAction *m_back;
    QAction *m_clear;
    QAction *m_toProviders;
    Banner *m_banner;
    QLineEdit *m_field;
    SegmentedSwitch *m_show;
    EmptyState *m_none;
    EmptyState *m_nothing;
    QPushButton *m_ageNote;
    QWidget *m_left;
    KeyInspector *m_inspector;
    QTimer m_debounce;
    QString m_wanted; ///< a provider to select once it is there
    bool m_compact = false;
    bool m_inside = false; ///< compact, and the inspector is open
};

} // namespace aio::ui
