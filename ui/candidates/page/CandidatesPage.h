#pragma once

#include "ui/candidates/CandidatesServices.h"
#include "ui/records/RecordPage.h"

class QStackedWidget;

namespace aio::ui {

class CandidateActions;
class CandidateDesk;
class CandidateImporter;
class CandidateRereader;
class EmptyState;

/// Candidates: profiles from CVs in any form, checked and edited.
class CandidatesPage : public RecordPage
{
    Q_OBJECT

public:
    explicit CandidatesPage(const CandidatesServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("candidates"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QList<QWidget *> panes() override;
    /// A candidate's id, files to import, or "new".
    void open(const QStringList &arguments) override;
    [[nodiscard]] QStringList place() const override;
    [[nodiscard]] bool acceptsDrop(const QMimeData *data) const override;
    void drop(const QMimeData *data) override;
    [[nodiscard]] QString dropHint(const QMimeData *data) const override;
    void retranslate() override;

    [[nodiscard]] CandidateDesk *desk() const { return m_desk; }
    [[nodiscard]] CandidateActions *actions() const { return m_actions; }

private:
    void onListLoaded();
    void onImported(const QUuid &id, const QString &name, const QList<CandidateSummary> &same);
    void showCandidate(const QUuid &id);

    CandidatesServices m_services;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    CandidateDesk *m_desk;
    CandidateImporter *m_importer;
    CandidateRereader *m_rereader;
    CandidateActions *m_actions;
};

} // namespace aio::ui
