#pragma once

#include "ui/jobs/page/JobsServices.h"
#include "ui/records/RecordPage.h"

class QStackedWidget;

namespace aio::ui {

class BatchView;
class EmptyState;
class JobActions;
class JobDesk;
class JobInput;
class JobSession;

/// Jobs: nothing yet, one job at work, or a batch.
class JobsPage : public RecordPage
{
    Q_OBJECT

public:
    explicit JobsPage(const JobsServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("jobs"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QList<QAction *> leadingActions() const override;
    [[nodiscard]] QList<QWidget *> panes() override;

    /// A job's id, "batch", "new" to choose files, files, links, or "text:" with the words of a posting
    /// behind it.
    void open(const QStringList &arguments) override;
    [[nodiscard]] QStringList place() const override;

    [[nodiscard]] bool acceptsDrop(const QMimeData *data) const override;
    void drop(const QMimeData *data) override;
    [[nodiscard]] QString dropHint(const QMimeData *data) const override;
    void retranslate() override;

    [[nodiscard]] JobDesk *desk() const { return m_desk; }
    [[nodiscard]] BatchView *batch() const { return m_batch; }
    [[nodiscard]] JobInput *input() const { return m_input; }
    [[nodiscard]] JobActions *actions() const { return m_actions; }
    [[nodiscard]] bool showsBatch() const;
    [[nodiscard]] bool isEmpty() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildEmpty();
    void buildBatchActions();
    void connectServices();
    void takeSources(const QList<extraction::ExtractionSource> &sources);
    void onJobReady(const QUuid &item, const QUuid &job);
    void onItemFailed(const QUuid &item, const Error &error);
    void onListLoaded();
    void showJob(const QUuid &id);
    void showBatch();
    void leaveBatch();
    void refreshHeader();
    [[nodiscard]] QString batchTitle() const;
    void offerDuplicate(const IntakeEntry &entry);

    JobsServices m_services;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    JobDesk *m_desk;
    BatchView *m_batch;
    JobInput *m_input;
    JobActions *m_actions;
    QAction *m_back;
    QAction *m_drawer;
    QAction *m_pause;
    QAction *m_addImages;
    QAction *m_reviewFinished;
    QAction *m_showBatch;
    QAction *m_import;
    QUuid m_followed; ///< a single item whose job opens when it is ready
    qint64 m_batchSince = 0;
};

} // namespace aio::ui
