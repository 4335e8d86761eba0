#pragma once

#include "core/jobs/Extraction.h"

namespace aio::extraction {

/// True if the text holds a word that organisations call themselves by: Museum, Hospital, Kommune, GmbH.
[[nodiscard]] bool hasOrganisationWord(QStringView text);

/// The name within words that may say more: "About Acme", "Acme (120 people)", "Acme, near Frome".
[[nodiscard]] TextSpan companyPart(QStringView text);

/// False for what cannot be an employer: a place, a department, a season, a sentence or part of one.
[[nodiscard]] bool mayBeCompany(QStringView text);

/// The employer that a foot line names: "© 2024 Acme Ltd. All rights reserved", "Acme · Inh. A. Muster".
[[nodiscard]] TextSpan companyInFooter(QStringView line);

} // namespace aio::extraction
