#pragma once

#include <QDialog>

namespace aio::ui {

/// Help › Keyboard shortcuts.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *window);
};

} // namespace aio::ui
