#pragma once

#include "core/documentstore/DocumentStore.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace aio::ui {

/// The documents that were made from a candidate, last changed first. Follows the store; GUI thread only.
class CandidateDocuments : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateDocuments(DocumentStore &store, QWidget *parent = nullptr);

    /// Null: nobody's.
    void setCandidate(const QUuid &id);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *draftCvButton() const { return m_cv; }
    void retranslate();

Q_SIGNALS:
    void openRequested(const QUuid &document);
    void draftRequested(aio::DocumentKind kind);

private:
    void reload();
    void show(const QList<DocumentSummary> &documents);

    DocumentStore &m_store;
    QUuid m_candidate;
    QListWidget *m_list;
    QLabel *m_none;
    QPushButton *m_cv;
    QPushButton *m_letter;
    int m_generation = 0;
};

} // namespace aio::ui
