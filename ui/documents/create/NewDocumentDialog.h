#pragma once

#include "core/draftqueue/DraftOrder.h"
#include "ui/documents/ai/DraftWish.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace aio::ui {

class EngineBox;
class PickList;
class SegmentedSwitch;
struct DocumentsServices;

/// Asks what to draft, for whom and for which job: one document, or one for each of many candidates or jobs.
class NewDocumentDialog : public QDialog
{
    Q_OBJECT

public:
    NewDocumentDialog(const DocumentsServices &services, QWidget *parent);

    void choose(DocumentKind kind, const QList<QUuid> &candidates, const QList<QUuid> &jobs);
    /// A document for each candidate and each job.
    [[nodiscard]] QList<DraftOrder> orders() const;
    /// What a model shall make of the document; nothing without a model, or for several documents.
    [[nodiscard]] std::optional<DraftWish> wish() const;

    [[nodiscard]] PickList *candidates() const { return m_candidates; }
    [[nodiscard]] PickList *jobs() const { return m_jobs; }
    [[nodiscard]] SegmentedSwitch *kind() const { return m_kind; }
    [[nodiscard]] EngineBox *engine() const { return m_engine; }
    [[nodiscard]] QPushButton *draftButton() const { return m_draft; }

private:
    void build();
    void refresh();
    [[nodiscard]] DraftStyle style() const;

    SegmentedSwitch *m_kind;
    PickList *m_candidates;
    PickList *m_jobs;
    QComboBox *m_language;
    QComboBox *m_cvLength;
    QComboBox *m_letterLength;
    QComboBox *m_tone;
    EngineBox *m_engine;
    QLabel *m_hint;
    QPushButton *m_draft;
};

} // namespace aio::ui
