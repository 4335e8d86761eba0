#pragma once

#include "core/providerstore/ProviderExchange.h"

#include <QDialog>

namespace aio::ui {

/// What importing a file would add and change, and which keys have to be entered afterwards. Accepting it is
/// the import.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const ProviderImport &import, const QString &fileName, QWidget *parent = nullptr);
};

/// "2 are new, 1 changes, 3 stay as they are."
[[nodiscard]] QString importSummary(const ProviderImport &import);

} // namespace aio::ui
