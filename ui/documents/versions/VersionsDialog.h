#pragma once

#include "core/documentstore/DocumentStore.h"
#include "ui/documents/session/DocumentSession.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QListWidget;
class QPushButton;

namespace aio {
class Settings;
}

namespace aio::ui {

class CompareView;

/// The versions of an open document, newest first: compare any two, restore one, make a document of its own
/// from one, and keep what is there now.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(DocumentStore &store, Settings &settings, const std::shared_ptr<DocumentSession> &session,
        QWidget *parent);

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QComboBox *against() const { return m_against; }
    [[nodiscard]] CompareView *compareView() const { return m_compare; }
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }
    [[nodiscard]] QPushButton *branchButton() const { return m_branch; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    /// A version became a document of its own.
    void branched(const QUuid &document);
    void failed(const aio::Error &error);

private:
    void build(Settings &settings);
    void reload();
    void show(const QList<DocumentVersion> &versions);
    void compareChosen();
    void restore();
    void branch();
    void savePoint();
    /// Null: what is there now.
    [[nodiscard]] QUuid chosen() const;
    template <typename Use> void withVersion(const QUuid &version, Use use);

    DocumentStore &m_store;
    std::shared_ptr<DocumentSession> m_session;
    QList<DocumentVersion> m_versions;
    QListWidget *m_list;
    QComboBox *m_against;
    CompareView *m_compare;
    QPushButton *m_restore;
    QPushButton *m_branch;
    QPushButton *m_save;
};

/// "Version 3": and why it was made, for a person.
[[nodiscard]] QString versionTitle(const DocumentVersion &version);

} // namespace aio::ui
