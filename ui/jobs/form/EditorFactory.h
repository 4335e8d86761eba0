#pragma once

#include "ui/jobs/form/FieldEditor.h"

namespace aio::ui {

/// The editor that fits the values of a field.
[[nodiscard]] FieldEditor *makeEditor(JobField field, QWidget *parent);

/// Whether a field is as wide as the form, or half.
[[nodiscard]] bool isWideField(JobField field);

/// The order of the form: what is read first stands first.
[[nodiscard]] const QList<JobField> &formOrder();

} // namespace aio::ui
