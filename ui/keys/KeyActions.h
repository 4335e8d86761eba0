#pragma once

#include "ui/keys/KeyModel.h"
#include "ui/widgets/Toast.h"

#include <QMenu>

class QAction;

namespace aio::ui {

class TestRunner;
struct ProvidersServices;

/// What can be done with keys: each an action, for header, inspector, context menu and the command palette.
class KeyActions : public QObject
{
    Q_OBJECT

public:
    /// `current` is the key that is selected, or null.
    KeyActions(const ProvidersServices &services, ProviderModel *providers, KeyModel *keys,
        TestRunner *runner, std::function<const KeyRow *()> current, QWidget *page);

    [[nodiscard]] QAction *add() const { return m_add; }
    [[nodiscard]] QAction *testAll() const { return m_testAll; }
    [[nodiscard]] QAction *rotate() const { return m_rotate; }
    [[nodiscard]] QAction *replace() const { return m_replace; }
    [[nodiscard]] QAction *test() const { return m_test; }
    [[nodiscard]] QAction *remove() const { return m_remove; }
    [[nodiscard]] QAction *go() const { return m_go; }
    [[nodiscard]] QAction *find() const { return m_find; }
    [[nodiscard]] QAction *copy() const { return m_copy; }
    [[nodiscard]] QAction *exportCsv() const { return m_export; }
    [[nodiscard]] QList<QAction *> rowActions() const;

    /// Which of them make sense now.
    void refresh();
    void retranslate();

Q_SIGNALS:
    void notify(const aio::ui::ToastMessage &message);
    void providerRequested(const QString &id);

private:
    QAction *make(const QString &iconName, const QKeySequence &keys = {});
    void fillAdd();
    void enterKey(const ProviderRow &provider);
    void startRotation();
    void startTest();
    void askToRemove();
    void removeKey(const ai::ProviderConfig &config);
    void save();

    const ProvidersServices &m_services;
    ProviderModel *m_providers;
    KeyModel *m_keys;
    TestRunner *m_runner;
    std::function<const KeyRow *()> m_current;
    QWidget *m_page;
    QMenu m_addMenu;
    QAction *m_add;
    QAction *m_testAll;
    QAction *m_rotate;
    QAction *m_replace;
    QAction *m_test;
    QAction *m_remove;
    QAction *m_go;
    QAction *m_find;
    QAction *m_refresh;
    QAction *m_copy;
    QAction *m_export;
};

} // namespace aio::ui
