#pragma once

#include <QString>

class QMessageBox;

namespace aio::ui {

/// The second paragraph of a message, and all of its texts as they are: names and titles that people or files
/// bring along are no markup. Call it after the box has its text.
void setPlainInformativeText(QMessageBox *box, const QString &text);

} // namespace aio::ui
