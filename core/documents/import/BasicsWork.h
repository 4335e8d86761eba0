#pragma once

#include "core/documents/import/ContactWords.h"
#include "core/documents/import/CvParts.h"
#include "core/documents/import/Evidence.h"

namespace aio {

/// The head of a CV while it is being read: what there is to read, and what was found so far.
struct BasicsWork
{
    const QList<CvPart> &parts;
    Evidence &evidence;
    const CvSource &source;
    ResumeBasics &basics;
    TextSpan name{}; ///< where the name stands
    int nameLine = -1; ///< in the lines of the source
};

/// A part that may hold name and contacts.
[[nodiscard]] bool isHeadPart(const CvPart &part);

void takeAddress(BasicsWork &work, const FoundAddress &address);
void setLabel(BasicsWork &work, const TextSpan &span, double confidence);

// Each reads what it is named after and leaves alone what is known already.

void readContacts(BasicsWork &work);
void readName(BasicsWork &work);
/// What the person is; after readName().
void readLabel(BasicsWork &work);
void readLocation(BasicsWork &work);

} // namespace aio
