#pragma once

#include <QObject>
#include <QUndoStack>
#include <QUuid>

namespace aio::ui {

/// One open record, such as a job, a candidate or a document: which row of the workspace it is, and the undo
/// stack that all changes go through, filled by the subclass alone. Lives on the GUI thread.
class RecordSession : public QObject
{
    Q_OBJECT

public:
    explicit RecordSession(const QUuid &id, qint64 revision, QObject *parent = nullptr);
    /// A stack tells of its end too, when the session is half gone; nobody hears that.
    ~RecordSession() override;

    [[nodiscard]] QUuid id() const { return m_id; }
    /// What a person calls it; empty while it has no name.
    [[nodiscard]] virtual QString title() const { return {}; }
    /// The revision that is stored, as far as this session knows.
    [[nodiscard]] qint64 revision() const { return m_revision; }
    void setRevision(qint64 revision) { m_revision = revision; }
    /// The record goes on under another id: its own row was changed elsewhere, and both are kept.
    void rebase(const QUuid &id, qint64 revision);

    /// How often it was edited.
    [[nodiscard]] int edits() const { return m_edits; }
    /// Everything up to this count of `edits()` is on the disk.
    void setSaved(int edits) { m_savedEdits = edits; }
    /// It says something that the disk does not, as far as this session knows.
    [[nodiscard]] bool isUnsaved() const { return m_edits != m_savedEdits; }

    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

Q_SIGNALS:
    /// Something has to be saved.
    void edited();

private:
    QUuid m_id;
    qint64 m_revision;
    int m_edits = 0;
    int m_savedEdits = 0;
    QUndoStack m_undo;
};

} // namespace aio::ui
