#pragma once

#include "core/documentstore/DocumentRecord.h"

#include <QToolButton>

class QActionGroup;

namespace aio::ui {

/// Writes the draft anew; the arrow chooses language, length and tone for that.
class RedraftButton : public QToolButton
{
    Q_OBJECT

public:
    explicit RedraftButton(QWidget *parent = nullptr);

    /// Shows what the document's brief says.
    void setDocument(const Document &document);
    void setBusy(bool busy);
    void retranslate();

Q_SIGNALS:
    void requested();
    void briefChosen(const aio::DocumentBrief &brief);

private:
    void build();
    void choose();

    DocumentBrief m_brief;
    QString m_own; ///< language of the document
    QActionGroup *m_languages;
    QActionGroup *m_cvLengths;
    QActionGroup *m_letterLengths;
    QActionGroup *m_tones;
};

} // namespace aio::ui
