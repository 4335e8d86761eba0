#pragma once

#include "core/draftqueue/DraftOrder.h"

#include <QToolButton>

class QActionGroup;

namespace aio::ui {

/// Writes the draft anew; the arrow chooses language, length and tone for that.
class RedraftButton : public QToolButton
{
    Q_OBJECT

public:
    explicit RedraftButton(QWidget *parent = nullptr);

    /// Kind and language of the open document; the other wishes stay as they were.
    void setDocument(DocumentKind kind, const QString &language);
    [[nodiscard]] DraftStyle style() const;
    void setBusy(bool busy);
    void retranslate();

Q_SIGNALS:
    void requested(const aio::DraftStyle &style);

private:
    void build();

    DocumentKind m_kind = DocumentKind::Cv;
    QActionGroup *m_languages;
    QActionGroup *m_cvLengths;
    QActionGroup *m_letterLengths;
    QActionGroup *m_tones;
};

} // namespace aio::ui
