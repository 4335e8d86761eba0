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

class FactsModel;
class MatchCard;

/// What the document is made from: the profile's facts with a dot for each that is used, how well it fits the
/// job, and the job itself.
class FactsPane : public QFrame
{
    Q_OBJECT

public:
    explicit FactsPane(QWidget *parent = nullptr);

    void show(const DocumentSession *session, const std::optional<DraftCheck> &check);
    using QFrame::show;
    /// Marks the line of a fact and scrolls to it; an empty pointer marks nothing.
    void mark(const QString &pointer);
    [[nodiscard]] QListView *facts() const { return m_facts; }
    [[nodiscard]] FactsModel *model() const { return m_model; }
    [[nodiscard]] MatchCard *matchCard() const { return m_match; }
    void retranslate();

Q_SIGNALS:
    void candidateRequested();
    void jobRequested();

private:
    [[nodiscard]] QWidget *buildProfile();
    [[nodiscard]] QWidget *buildJob();
    void showJob(const DocumentSession *session);

    QTabWidget *m_tabs;
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
