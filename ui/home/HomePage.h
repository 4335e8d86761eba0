#pragma once

#include "ui/home/HomeServices.h"
#include "ui/shell/Page.h"

class QBoxLayout;
class QScrollArea;

namespace aio::ui {

class ContinuePanel;
class DropStrip;
class EnginesCard;
class QuotaCard;
class SpendCard;

/// What to do next: bring in a posting, or go on with what is there. Beside it the engines, what is left of
/// the person's quota, and what was spent.
///
/// What is brought in goes to the page "jobs": files as paths, a link as it is, text as "text:" with the
/// words behind it, a job as its id.
class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(const HomeServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("home"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override { return {m_newJob}; }
    [[nodiscard]] QList<QWidget *> panes() override;
    void open(const QStringList &arguments) override;
    void retranslate() override;

    [[nodiscard]] EnginesCard *engines() const { return m_engines; }
    [[nodiscard]] QuotaCard *quota() const { return m_quota; }
    [[nodiscard]] SpendCard *spend() const { return m_spend; }
    [[nodiscard]] ContinuePanel *continuePanel() const { return m_continue; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    void chooseFiles();
    void takeText(const QString &text);
    void offerFirstSteps();
    void readQuotas();
    void showSpend();
    void arrange();

    HomeServices m_services;
    DropStrip *m_strip;
    ContinuePanel *m_continue;
    EnginesCard *m_engines;
    QuotaCard *m_quota;
    SpendCard *m_spend;
    QBoxLayout *m_columns;
    QBoxLayout *m_side;
    QuotaFacts m_quotaFacts;
    QAction *m_newJob;
    QAction *m_sample;
    QAction *m_choose;
    QAction *m_addProvider;
};

} // namespace aio::ui
