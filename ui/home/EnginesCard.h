#pragma once

#include "ui/widgets/Toast.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace aio::ui {

class EngineRow;
class ProviderModel;
class TestRunner;
struct ProviderRow;
struct ProvidersServices;

/// Which engines there are, how they are and how fast they answer: the default and those with a problem
/// before others, a few of many.
class EnginesCard : public QFrame
{
    Q_OBJECT

public:
    static constexpr int mostRows = 6;

    EnginesCard(const ProvidersServices &services, ProviderModel &engines, QWidget *parent = nullptr);

    [[nodiscard]] const QList<EngineRow *> &rows() const { return m_rows; }
    [[nodiscard]] QPushButton *testButton() const { return m_test; }
    /// "Add a provider" while there is none, else "34 more"; hidden if there is nothing to say.
    [[nodiscard]] QPushButton *moreButton() const { return m_more; }
    void retranslate();

Q_SIGNALS:
    /// A provider to show; empty: all of them.
    void providerRequested(const QString &id);
    void addRequested();
    void notify(const aio::ui::ToastMessage &message);

private:
    void refresh();
    [[nodiscard]] QList<const ProviderRow *> chosen() const;

    const ProvidersServices &m_services;
    ProviderModel &m_engines;
    TestRunner *m_runner;
    QLabel *m_title;
    QPushButton *m_test;
    QVBoxLayout *m_list;
    QLabel *m_note;
    QPushButton *m_more;
    QList<EngineRow *> m_rows;
};

} // namespace aio::ui
