#pragma once

#include "ui/documents/DocumentsServices.h"
#include "ui/documents/ai/DraftWish.h"
#include "ui/documents/export/DocumentExporter.h"
#include "ui/documents/export/DocumentPrinter.h"

#include <QAction>
#include <QHash>
#include <QMenu>

#include <optional>

class QActionGroup;

namespace aio::ui {

class DocumentDesk;
class DocumentListPane;

/// What can be done on Documents: header, menus, shortcuts and the palette share these.
class DocumentActions : public QObject
{
    Q_OBJECT

public:
    DocumentActions(
        const DocumentsServices &services, DocumentListPane *list, DocumentDesk *desk, QWidget *page);

    [[nodiscard]] QAction *newDocument() const { return m_new; }
    [[nodiscard]] QAction *exportMenu() const { return m_export; }
    [[nodiscard]] QAction *exportAs(documents::ExportFormat format) const;
    [[nodiscard]] QAction *versions() const { return m_versions; }
    [[nodiscard]] QAction *compare() const { return m_compare; }
    [[nodiscard]] QAction *more() const { return m_more; }
    [[nodiscard]] QAction *print() const { return m_print; }
    [[nodiscard]] QAction *remove() const { return m_remove; }
    [[nodiscard]] QAction *draftWithAi() const { return m_ai; }
    [[nodiscard]] QAction *showSent() const { return m_sent; }
    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }
    [[nodiscard]] DocumentExporter *exporter() { return &m_exporter; }

    /// Asks what to draft; with ids, they are picked already.
    void draftNew(DocumentKind kind, const QList<QUuid> &candidates, const QList<QUuid> &jobs);
    void retranslate();
    void refresh();

Q_SIGNALS:
    void notify(const aio::ui::ToastMessage &message);
    /// A document that was asked for is there.
    void openRequested(const QUuid &id);

private:
    void draftBeside(DocumentKind kind);
    QAction *make(const QString &iconName, const QKeySequence &keys = {});
    void makeExport();
    void makeEditing();
    void makeStatus();
    void onDrafted(int batch, const DraftQueue::Outcome &outcome);
    void startExport(documents::ExportFormat format, bool archival);
    void askAboutClaims(int open, documents::ExportFormat format, bool archival);
    void openVersions();
    void rename();
    void removeSelected();
    void restore(const QList<QUuid> &ids);

    const DocumentsServices &m_services;
    DocumentListPane *m_list;
    DocumentDesk *m_desk;
    QWidget *m_page;
    DocumentExporter m_exporter;
    DocumentPrinter m_printer;
    /// Batches that were asked for here, and what a model shall make of the one document of a batch.
    QHash<int, std::optional<DraftWish>> m_batches;
    QMenu m_exportMenu;
    QMenu m_moreMenu;
    QMenu m_statusMenu;
    QList<QAction *> m_formats;
    QActionGroup *m_statuses;
    QAction *m_new;
    QAction *m_export = nullptr;
    QAction *m_archival = nullptr;
    QAction *m_versions = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_more = nullptr;
    QAction *m_print = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_nextClaim = nullptr;
    QAction *m_previousClaim = nullptr;
    QAction *m_redraft = nullptr;
    QAction *m_ai = nullptr;
    QAction *m_sent = nullptr;
    QAction *m_find = nullptr;
    QAction *m_draftCv = nullptr;
    QAction *m_draftLetter = nullptr;
};

} // namespace aio::ui
