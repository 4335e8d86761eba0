#pragma once

#include "core/intake/IntakeQueue.h"
#include "core/jobstore/JobStore.h"

#include <QWidget>

class QLabel;
class QMenu;
class QSplitter;
class QTableView;

namespace aio {
class Settings;
}

namespace aio::ui {

class BatchInspector;
class BatchTotals;
class ThumbnailCache;

/// Many things read at once: totals, one row each, and the selected one beside them.
class BatchView : public QWidget
{
    Q_OBJECT

public:
    BatchView(IntakeQueue &queue, JobStore &jobs, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] BatchInspector *inspector() const { return m_inspector; }
    [[nodiscard]] QList<QUuid> selectedItems() const;
    /// Jobs that are read, in the order of the rows.
    [[nodiscard]] QList<QUuid> finishedJobs() const;
    void retranslate();

Q_SIGNALS:
    void jobRequested(const QUuid &job);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    QWidget *buildFooter();
    void fitColumns();
    void fitResults();
    void refreshTotals();
    void act(const QModelIndex &index);
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &globalPosition);
    void fillMenu(QMenu *menu, const IntakeEntry &entry);
    void cancelSelected();

    IntakeQueue &m_queue;
    BatchTotals *m_totals;
    QSplitter *m_splitter;
    QTableView *m_table;
    ThumbnailCache *m_thumbnails;
    BatchInspector *m_inspector;
    QLabel *m_hint;
    int m_widestResult = 0; ///< pixels that the longest result needs
    bool m_compact = false;
};

} // namespace aio::ui
