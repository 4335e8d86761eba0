#pragma once

#include "ui/candidates/CandidatesServices.h"
#include "ui/candidates/page/CandidateDesk.h"

#include <QAction>
#include <QMenu>

namespace aio::ui {

class CandidateImporter;

/// What can be done on Candidates: shortcuts, buttons and the context menu share these.
class CandidateActions : public QObject
{
    Q_OBJECT

public:
    CandidateActions(
        const CandidatesServices &services, CandidateDesk *desk, CandidateImporter *importer, QWidget *page);

    [[nodiscard]] QAction *newCandidate() const { return m_new; }
    [[nodiscard]] QAction *importFiles() const { return m_import; }
    [[nodiscard]] QAction *exportJson() const { return m_export; }
    [[nodiscard]] QAction *draftCv() const { return m_draftCv; }
    [[nodiscard]] QAction *draftLetter() const { return m_draftLetter; }
    [[nodiscard]] QAction *draftMenu() const { return m_draft; }
    [[nodiscard]] QAction *remove() const { return m_remove; }
    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }
    void retranslate();

Q_SIGNALS:
    void notify(const aio::ui::ToastMessage &message);
    void pageRequested(const QString &id, const QStringList &arguments);

private:
    QAction *make(const QString &iconName, const QKeySequence &keys = {});
    void refresh();
    void chooseFiles();
    void addEmpty();
    void removeSelected();
    void restore(const QList<QUuid> &ids);
    /// For the selected candidates, or the one that is open.
    void draft(DocumentKind kind);
    void saveJson();
    void saveCopy(const QString &name, const QByteArray &bytes);
    void write(const QString &path, const QByteArray &bytes);

    const CandidatesServices &m_services;
    CandidateDesk *m_desk;
    CandidateImporter *m_importer;
    QWidget *m_page;
    QAction *m_new;
    QAction *m_import;
    QAction *m_export;
    QAction *m_remove;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_find;
    QAction *m_side;
    QMenu m_draftMenu;
    QAction *m_draft;
    QAction *m_draftCv;
    QAction *m_draftLetter;
};

} // namespace aio::ui
