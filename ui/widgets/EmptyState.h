#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace aio::ui {

class Drawing;

/// What a view shows instead of nothing: a drawing, a title, one sentence, and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// A picture of resources/drawings: "jobs", "nothing-found"; empty for none.
    void setDrawing(const QString &name);
    void setTitle(const QString &title);
    void setText(const QString &text);

    /// Buttons under the sentence. The first is a normal button, the others links.
    void setActions(const QList<QAction *> &actions);
    /// The actions as rows with icon, text, tool tip as second line, and shortcut, in one card.
    void setChoices(const QList<QAction *> &actions);
    /// A small line at the end, with an icon of the set in front.
    void setNote(const QString &iconName, const QString &text);
    /// Draws the dashed frame of a place to drop on around the whole.
    void setDropFrame(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitText();

    Drawing *m_drawing;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_choices;
    QWidget *m_actions;
    QWidget *m_note;
    bool m_dropFrame = false;
};

} // namespace aio::ui
