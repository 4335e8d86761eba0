#pragma once

#include <QStringView>

namespace aio::extraction {

/// True if the text names an occupation: "engineer", "Buchhalterin", "développeuse", "算法工程师".
[[nodiscard]] bool hasJobWord(QStringView text);

/// True if the text carries a gender tag: (m/w/d), (H/F), M/F, :in, (k/m).
[[nodiscard]] bool hasGenderTag(QStringView text);

} // namespace aio::extraction
