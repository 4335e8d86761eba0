#pragma once

#include "core/extraction/layout/LayoutWord.h"

namespace aio::extraction {

/// Joins the words of a line that are one mail or web address: "jobs @ halden . example", "www.
/// halden.example". "Engineer @ halden.example" stays: it says where, not to whom. Joined words get the box
/// around them and no more than `confidence`.
void joinAddresses(LayoutLine &line, int confidence);

} // namespace aio::extraction
