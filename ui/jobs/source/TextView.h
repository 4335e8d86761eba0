#pragma once

#include "ui/jobs/source/SourceMarks.h"

#include <QPlainTextEdit>

class QToolButton;

namespace aio::ui {

/// The posting as text, with the words that fields were read from marked. A selection shows a button to use
/// the words as a field.
class TextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextView(QWidget *parent = nullptr);

    void setDocumentText(const QString &text);
    void setMarks(const SourceMarks &marks);
    void setRegionsVisible(bool visible);
    void setActiveField(std::optional<JobField> field, bool reveal);
    /// The selected words; empty if nothing is selected.
    [[nodiscard]] TextSpan selectedSpan() const;

Q_SIGNALS:
    void fieldClicked(aio::JobField field);
    void useRequested(const aio::TextSpan &span, const QPoint &globalPosition);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void refresh();
    void placeUseButton();
    [[nodiscard]] QTextEdit::ExtraSelection selection(const TextSpan &span) const;

    SourceMarks m_marks;
    QToolButton *m_use;
    std::optional<JobField> m_active;
    bool m_regionsVisible = true;
};

} // namespace aio::ui
