#pragma once

#include "core/intake/IntakeQueue.h"
#include "core/jobstore/JobStore.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace aio::ui {

class ImageView;
class StatusPill;

/// The selected item of a batch: its picture, how far it is, and what is known of it: the fields as soon as
/// they are read, or why it failed.
class BatchInspector : public QFrame
{
    Q_OBJECT

public:
    BatchInspector(IntakeQueue &queue, JobStore &jobs, QWidget *parent = nullptr);

    void showItem(const QUuid &id);
    [[nodiscard]] QUuid item() const { return m_item; }
    /// The item may have got further.
    void refresh();
    void retranslate();

private:
    enum class Content
    {
        Nothing, ///< still to come
        Problem,
        Fields, ///< read, not kept yet
        Job
    };

    [[nodiscard]] static Content contentOf(const IntakeEntry &entry);
    void showContent(Content content, const IntakeEntry &entry);
    void showProgress(const IntakeEntry &entry);
    void showProblem(const Error &error);
    void clearRows();
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
    Content m_content = Content::Nothing;
    QTimer m_clock; ///< while the item is being read
};

} // namespace aio::ui
