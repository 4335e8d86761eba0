#pragma once

#include <QCoreApplication>
#include <QList>
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

/// A section of JSON Resume on the form.
struct ProfileSection
{
    QString key; ///< "basics", "work"
    QString title;
    QString addText; ///< of the button that adds an entry; empty: the section is one entry
    QList<ProfileField> fields;
    QString headline; ///< key of the field that names an entry
    QString subline; ///< key of the field below it
};

/// The sections of the form from top to bottom, in the present language.
[[nodiscard]] QList<ProfileSection> profileSections();

} // namespace aio::ui
