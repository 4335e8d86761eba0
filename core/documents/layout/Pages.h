#pragma once

#include "core/documents/layout/BlockMaker.h"

namespace aio::documents {

// The two kinds of documents, from composed values to pages. `document` has its size and language.

void makeCvPages(const ComposedCv &cv, const DocumentTemplate &looks, const QImage &photo, FontSet &fonts,
    PagedDocument &document);

void makeLetterPages(
    const ComposedLetter &letter, const DocumentTemplate &looks, FontSet &fonts, PagedDocument &document);

/// "Amira Haddad · Page 2 of 3" in the bottom margin of page `number`, counted from 0.
void placePageNumber(BlockMaker &make, const QString &name, int number, double left,
    const DocumentTemplate &looks, PagedDocument &document);

} // namespace aio::documents
