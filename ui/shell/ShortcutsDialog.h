#pragma once

#include <QDialog>

namespace aio {
class Settings;
}

namespace aio::ui {

/// Help › Keyboard shortcuts.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(Settings &settings, QWidget *window);
};

} // namespace aio::ui
