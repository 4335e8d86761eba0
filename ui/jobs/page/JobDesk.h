#pragma once

#include "ui/jobs/page/JobsServices.h"
#include "ui/jobs/session/SessionShelf.h"
#include "ui/records/RecordAutosave.h"
#include "ui/widgets/Toast.h"

#include <QWidget>

class QSplitter;

namespace aio::ui {

class Banner;
class FormPane;
class JobListModel;
class JobListPane;
class SourcePane;

/// One job at work: list, source and form side by side, kept in step, saved as it is edited. In a narrow
/// window the list becomes a drawer.
class JobDesk : public QWidget
{
    Q_OBJECT

public:
    static constexpr int compactBelow = 1180; ///< width of the window, in pixels

    explicit JobDesk(const JobsServices &services, QWidget *parent = nullptr);
    ~JobDesk() override;

    [[nodiscard]] JobListModel *model() const { return m_model; }
    [[nodiscard]] JobListPane *list() const { return m_list; }
    [[nodiscard]] SourcePane *source() const { return m_source; }
    [[nodiscard]] FormPane *formPane() const { return m_form; }
    [[nodiscard]] RecordAutosave *autosave() { return &m_autosave; }
    /// Null while no job is open.
    [[nodiscard]] JobSession *session() const { return m_session.get(); }
    [[nodiscard]] const std::shared_ptr<JobSession> &sharedSession() const { return m_session; }

    void openJob(const QUuid &id);
    /// Closes the open job if it is one of these.
    void forget(const QList<QUuid> &ids);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    [[nodiscard]] bool isDrawerOpen() const;
    void setDrawerOpen(bool open);
    [[nodiscard]] QList<QWidget *> panes() const;
    void retranslate();

Q_SIGNALS:
    void sessionChanged(aio::ui::JobSession *session);
    void compactChanged(bool compact);
    void notify(const aio::ui::ToastMessage &message);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const std::shared_ptr<JobSession> &session);
    void connectPanes();
    void useWords(JobField field, const QString &words, const Provenance &why);
    void setCompact(bool compact);
    void placeDrawer();
    void setListRole(const QString &role);

    const JobsServices &m_services;
    JobListModel *m_model;
    SessionShelf m_shelf;
    RecordAutosave m_autosave;
    Banner *m_banner;
    QSplitter *m_splitter;
    JobListPane *m_list;
    SourcePane *m_source;
    FormPane *m_form;
    std::shared_ptr<JobSession> m_session;
    bool m_compact = false;
};

} // namespace aio::ui
