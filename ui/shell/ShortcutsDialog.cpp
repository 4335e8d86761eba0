#include "ui/shell/ShortcutsDialog.h"

#include "ui/shell/ShortcutList.h"
#include "ui/theme/Tokens.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace aio::ui {

ShortcutsDialog::ShortcutsDialog(Settings &settings, QWidget *window)
    : QDialog(window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(scaled(560), scaled(560));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(new ShortcutList(settings, window, this), 1);
    layout->addWidget(buttons);
}

} // namespace aio::ui
