#include "ui/settings/ShortcutsSection.h"

#include "ui/shell/ShortcutList.h"

#include <QVBoxLayout>

namespace aio::ui {

ShortcutsSection::ShortcutsSection(Settings &settings, QWidget *window, QWidget *parent)
    : SettingsSection(parent)
{
    auto *list = new ShortcutList(settings, window, this);
    list->setContentsMargins(10, 0, 10, 0);
    body()->addWidget(list, 1);
    ShortcutsSection::retranslate();
}

void ShortcutsSection::retranslate()
{
    setSearchWords(tr("shortcuts keyboard keys hotkeys"));
    setHeading(tr("Shortcuts"),
        tr("Double-click a key to change it. Pages that you have not opened yet add theirs when you do."));
}

} // namespace aio::ui
