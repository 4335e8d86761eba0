#pragma once

#include "ui/documents/editor/DraftField.h"

#include <QDialog>
#include <QJsonObject>

namespace aio::ui {

class FieldEdit;
class PhotoEdit;

/// Edits what a draft knows of a part besides its running text: dates, place and address of an entry, the
/// contacts of the head, the parties and the date of a letter. Changes the draft that it was given a copy of.
class DetailsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of the part that holds `field`. `isFor()` tells whether there is something to edit.
    DetailsDialog(const Draft &draft, const FieldPath &field, QWidget *parent = nullptr);

    [[nodiscard]] static bool isFor(const Draft &draft, const FieldPath &field);
    /// The draft with what was typed.
    [[nodiscard]] Draft changedDraft() const;
    [[nodiscard]] FieldEdit *fieldEdit(const QString &key) const;

private:
    void build();

    Draft m_draft;
    FieldPath m_field;
    QList<FieldEdit *> m_edits;
    QWidget *m_ongoing = nullptr;
    PhotoEdit *m_photo = nullptr; ///< of the head of a CV
};

} // namespace aio::ui
