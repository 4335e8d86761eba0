#pragma once

#include "core/intake/IntakeQueue.h"
#include "core/jobstore/JobStore.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace aio::ui {

class ImageView;
class StatusPill;

/// The selected item of a batch: its picture, and the fields found in it.
class BatchInspector : public QFrame
{
    Q_OBJECT

public:
    BatchInspector(IntakeQueue &queue, JobStore &jobs, QWidget *parent = nullptr);

    void showItem(const QUuid &id);
    [[nodiscard]] QUuid item() const { return m_item; }
    /// The item may have got further.
    void refresh();

private:
    void showPicture(const QUuid &id);
    void showJob(const JobRecord &record);
    void showFields(const Extraction &extraction, bool found);
    void addRow(JobField field, const Extraction &extraction, bool found);

    IntakeQueue &m_queue;
    JobStore &m_jobs;
    QLabel *m_name;
    StatusPill *m_pill;
    ImageView *m_preview;
    QWidget *m_fields;
    QVBoxLayout *m_rows;
    QLabel *m_engine;
    QUuid m_item;
    QUuid m_shownJob;
};

} // namespace aio::ui
