#pragma once

#include "ui/fields/ProfileField.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace aio::ui {

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
