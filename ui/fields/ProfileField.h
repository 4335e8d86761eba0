#pragma once

#include <QString>

namespace aio::ui {

/// How a field of a profile is edited.
enum class ProfileFieldKind
{
    Line,
    Text, ///< several lines
    Date, ///< a year, a month or a day
    Lines, ///< a list with one entry a line
    Chips, ///< a list of short words
};

/// A field of JSON Resume on the form. `key` may lead into an object: "location.city".
struct ProfileField
{
    QString key;
    QString label;
    ProfileFieldKind kind = ProfileFieldKind::Line;
    bool wide = false; ///< takes the whole width; else two fields share a row
};

} // namespace aio::ui
