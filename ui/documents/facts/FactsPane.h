#pragma once

#include "ui/documents/session/DocumentSession.h"
#include "ui/documents/session/DraftCheck.h"

#include <QFrame>

#include <memory>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace aio::ui {

class BriefPane;
class FactsModel;
class MatchCard;

/// What the document is made from: a letter's brief, the profile's facts with a dot for each that is used,
/// how well it fits the job, the job itself, and the notes of the people who work on it.
class FactsPane : public QFrame
{
    Q_OBJECT

public:
    explicit FactsPane(QWidget *parent = nullptr);

    void show(const DocumentSession *session, const std::optional<DraftCheck> &check);
    using QFrame::show;
    /// Brief and notes; null: nobody's. The session outlives its being shown.
    void setSession(DocumentSession *session);
    /// The session is in another state.
    void refresh();
    /// Marks the line of a fact and scrolls to it; an empty pointer marks nothing.
    void mark(const QString &pointer);
    [[nodiscard]] QListView *facts() const { return m_facts; }
    [[nodiscard]] FactsModel *model() const { return m_model; }
    [[nodiscard]] MatchCard *matchCard() const { return m_match; }
    [[nodiscard]] BriefPane *brief() const { return m_brief; }
    [[nodiscard]] QPlainTextEdit *notes() const { return m_notes; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    /// Turns to the brief, of a letter.
    void showBrief();
    void retranslate();

Q_SIGNALS:
    void candidateRequested();
    void jobRequested();

private:
    [[nodiscard]] QWidget *buildProfile();
    [[nodiscard]] QWidget *buildJob();
    void buildNotes();
    void showJob(const DocumentSession *session);

    DocumentSession *m_session = nullptr;
    QTabWidget *m_tabs;
    BriefPane *m_brief;
    QWidget *m_profilePage = nullptr;
    QPlainTextEdit *m_notes;
    MatchCard *m_match;
    FactsModel *m_model;
    QListView *m_facts;
    QLabel *m_gone;
    QLabel *m_legend;
    QPushButton *m_openCandidate;
    QLabel *m_jobTitle;
    QPlainTextEdit *m_jobText;
    QPushButton *m_openJob;
};

} // namespace aio::ui
