#pragma once

#include "core/candidatestore/CandidateStore.h"
#include "core/documentstore/DocumentStore.h"
#include "ui/candidates/session/CandidateSession.h"

#include <QFrame>
#include <QJsonObject>

#include <memory>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace aio::ui {

class CandidateDocuments;
class ChipEdit;

/// The right pane of Candidates: how complete the profile is, tags and notes; the file it was read from, as
/// text; and the documents that were made from it.
class CandidateSide : public QFrame
{
    Q_OBJECT

public:
    CandidateSide(CandidateStore &store, DocumentStore &documents, QWidget *parent = nullptr);

    void setSession(const std::shared_ptr<CandidateSession> &session);
    [[nodiscard]] QPlainTextEdit *notes() const { return m_notes; }
    [[nodiscard]] CandidateDocuments *documents() const { return m_documents; }
    [[nodiscard]] ChipEdit *tags() const { return m_tags; }
    [[nodiscard]] QPlainTextEdit *sourceText() const { return m_sourceText; }
    /// Marks the words of the source that a field was read from; without "span" nothing is marked.
    void showEvidence(const QJsonObject &provenance);
    /// Offers to read the text of the source once more with a model.
    void setModelOffered(bool offered);
    [[nodiscard]] QPushButton *readAgainButton() const { return m_readAgain; }
    void retranslate();

Q_SIGNALS:
    void readAgainRequested(const QString &text);
    /// The person wants to fill a section that is empty.
    void sectionRequested(const QString &key);
    /// A copy of a source file was asked for.
    void saveCopyRequested(const QString &name, const QByteArray &bytes);

private:
    QWidget *buildDetails();
    QWidget *buildSource();
    void refresh();
    void loadSources();
    void showSource(const QUuid &id);
    void markEvidence();

    CandidateStore &m_store;
    std::shared_ptr<CandidateSession> m_session;
    QTabWidget *m_tabs;
    QLabel *m_completeness;
    QVBoxLayout *m_missing;
    QWidget *m_missingBox;
    QLabel *m_tagsLabel;
    ChipEdit *m_tags;
    QLabel *m_notesLabel;
    QPlainTextEdit *m_notes;
    QListWidget *m_sources;
    QPlainTextEdit *m_sourceText;
    QPushButton *m_readAgain;
    CandidateDocuments *m_documents;
    QUuid m_shownSource;
    QJsonObject m_evidence;
    bool m_updating = false;
    bool m_modelOffered = false;
};

} // namespace aio::ui
