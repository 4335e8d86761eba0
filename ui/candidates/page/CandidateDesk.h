#pragma once

#include "ui/candidates/CandidatesServices.h"
#include "ui/candidates/session/CandidateSession.h"
#include "ui/records/RecordAutosave.h"
#include "ui/widgets/Toast.h"

#include <QWidget>

class QComboBox;
class QSplitter;
class QToolButton;

namespace aio::ui {

class Banner;
class CandidateListModel;
class CandidateListPane;
class CandidateSide;
class ProfileForm;

/// One candidate at work: list, profile and side pane, kept in step, saved as it is edited. In a narrow
/// window the side pane gives way.
class CandidateDesk : public QWidget
{
    Q_OBJECT

public:
    static constexpr int compactBelow = 960; ///< width of the desk, in pixels

    explicit CandidateDesk(const CandidatesServices &services, QWidget *parent = nullptr);
    ~CandidateDesk() override;

    [[nodiscard]] CandidateListModel *model() const { return m_model; }
    [[nodiscard]] CandidateListPane *list() const { return m_list; }
    [[nodiscard]] ProfileForm *form() const { return m_form; }
    [[nodiscard]] CandidateSide *side() const { return m_side; }
    [[nodiscard]] RecordAutosave *autosave() { return &m_autosave; }
    /// Null while no candidate is open.
    [[nodiscard]] CandidateSession *session() const { return m_session.get(); }
    /// For what goes on after another candidate was opened.
    [[nodiscard]] const std::shared_ptr<CandidateSession> &sharedSession() const { return m_session; }

    void openCandidate(const QUuid &id);
    /// Closes the open candidate if it is one of these.
    void forget(const QList<QUuid> &ids);
    [[nodiscard]] bool isSideShown() const;
    void setSideShown(bool shown);
    void retranslate();

Q_SIGNALS:
    void sessionChanged();
    void notify(const aio::ui::ToastMessage &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildProfileBar();
    QWidget *buildCentre();
    void connectPanes();
    void show(const std::shared_ptr<CandidateSession> &session);
    /// Reads what is open anew if somebody else changed it and nothing of it is unsaved.
    void renew();
    void unfollow();
    void refreshProfiles();
    void askProfileName(bool copy);

    const CandidatesServices &m_services;
    CandidateListModel *m_model;
    RecordAutosave m_autosave;
    QSplitter *m_splitter;
    CandidateListPane *m_list;
    Banner *m_banner;
    QComboBox *m_profiles;
    QToolButton *m_profileMenu;
    ProfileForm *m_form;
    CandidateSide *m_side;
    QAction *m_copyProfile;
    QAction *m_renameProfile;
    QAction *m_removeProfile;
    std::shared_ptr<CandidateSession> m_session;
    QUuid m_wanted;
    bool m_fromForm = false;
    bool m_sideWanted = true;
};

} // namespace aio::ui
