// Precompiled for every target: what nearly every source includes, and nothing of a window.
#pragma once

#include <QtCore/QtCore>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>
