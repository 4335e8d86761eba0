#pragma once

#include <QFrame>
#include <QList>

class QAction;

namespace aio::ui {

/// Actions as rows of one card: icon, text, the status tip as a second line, the shortcut at the end. A row
/// takes the focus and runs its action on click, Enter or Space.
class ChoiceCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChoiceCard(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace aio::ui
