#pragma once

#include "ui/shell/Page.h"

class QBoxLayout;

namespace aio {
class JobStore;
class Settings;
class TaskList;
} // namespace aio

namespace aio::ui {

class ContinuePanel;
class DropStrip;
class EnginesCard;

/// What to do next: bring in a posting, or go on with what is there.
///
/// What is brought in goes to the page "jobs": files as paths, a link as it is, text as "text:" with the
/// words behind it, a job as its id.
class HomePage : public Page
{
    Q_OBJECT

public:
    HomePage(JobStore &jobs, TaskList &tasks, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("home"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override { return {m_newJob}; }
    [[nodiscard]] QList<QWidget *> panes() override;
    void open(const QStringList &arguments) override;
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseFiles();
    void takeText(const QString &text);
    void arrange();

    Settings &m_settings;
    DropStrip *m_strip;
    ContinuePanel *m_continue;
    EnginesCard *m_engines;
    QBoxLayout *m_columns;
    QAction *m_newJob;
};

} // namespace aio::ui
