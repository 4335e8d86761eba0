#pragma once

#include "core/base/WorkContext.h"

#include <QByteArray>
#include <QStringList>

namespace aio::documents {

/// One thing that an applicant tracking system needs, and whether the file has it.
struct AtsCheck
{
    QString id; ///< "text", "fonts", "contact", "headings", "dates", "images", "order", "title", "language"
    bool passed = false;
    QString message; ///< a translated sentence for a person

    bool operator==(const AtsCheck &) const = default;
};

struct AtsHeading
{
    QString text; ///< as it stands
    QString section; ///< the key of JSON Resume: "work"; "summary" and "contact" too

    bool operator==(const AtsHeading &) const = default;
};

struct AtsFont
{
    QString name;
    bool embedded = false;

    bool operator==(const AtsFont &) const = default;
};

/// What a machine reads in a PDF.
struct AtsReport
{
    int pages = 0;
    QString title;
    QString language; ///< BCP 47; "" if the file does not tell
    QString name; ///< the first line
    QStringList emails;
    QStringList phones;
    QStringList dates; ///< as they stand, in reading order
    QList<AtsHeading> headings; ///< in reading order
    QList<AtsFont> fonts;
    QList<AtsCheck> checks;
    QString text; ///< in reading order

    [[nodiscard]] bool passed() const;
};

/// Reads a PDF as a tracking system does. Blocks; any thread but the GUI thread. Fails with BadInput (not a
/// PDF, damaged, locked), Cancelled or Timeout. At most 20 pages are read.
[[nodiscard]] Result<AtsReport> readAsMachine(const QByteArray &pdf, const WorkContext &context);

} // namespace aio::documents
