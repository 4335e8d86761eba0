#pragma once

#include <QStringList>

namespace aio::ui {

/// Names of Tesseract's language files on this computer ("eng", "deu"), sorted; without "osd", which is no
/// language. Reads folders: off the GUI thread.
[[nodiscard]] QStringList findOcrLanguages();

/// The language in the person's words: "German". The name itself if it is not known.
[[nodiscard]] QString ocrLanguageName(const QString &name);

} // namespace aio::ui
