#pragma once

#include "ui/keys/KeyModel.h"
#include "ui/providers/page/ProvidersServices.h"
#include "ui/shell/Page.h"

class QLabel;
class QLineEdit;
class QMenu;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace aio::ui {

class Banner;
class EmptyState;
class TestRunner;

/// The keys of the providers: where each is, how old, how its last test went, who uses it; never the key.
class KeysPage : public Page
{
    Q_OBJECT

public:
    /// `services` must outlive the page.
    explicit KeysPage(const ProvidersServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("keys"); }
    [[nodiscard]] QString title() const override { return tr("API keys"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override { return {m_add, m_testAll}; }
    [[nodiscard]] QList<QWidget *> panes() override;
    void retranslate() override;

    [[nodiscard]] KeyModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] QAction *rotateAction() const { return m_rotate; }
    [[nodiscard]] QAction *replaceAction() const { return m_replace; }
    [[nodiscard]] QAction *removeAction() const { return m_remove; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *make(const QString &iconName);
    QWidget *buildInspector();
    void probe();
    void refresh();
    void fillAdd();
    void showRow();
    void enterKey(const ProviderRow &provider);
    void rotate();
    void test();
    void askToRemove();
    [[nodiscard]] const KeyRow *current() const;

    const ProvidersServices &m_services;
    ProviderModel *m_providers;
    KeyModel *m_model;
    QSortFilterProxyModel *m_sort;
    TestRunner *m_runner;
    Banner *m_banner;
    QLineEdit *m_field;
    QTableView *m_table;
    EmptyState *m_none;
    QWidget *m_inspector = nullptr;
    QLabel *m_name;
    QLabel *m_facts;
    QMenu *m_addMenu;
    QAction *m_add;
    QAction *m_testAll;
    QAction *m_rotate;
    QAction *m_replace;
    QAction *m_test;
    QAction *m_remove;
    QAction *m_go;
};

} // namespace aio::ui
