#pragma once

#include <QDate>
#include <QString>

namespace aio::extraction {

/// What a grammar may know beside the words it reads.
struct GrammarContext
{
    QString language; ///< BCP 47 primary tag of the posting; empty: unknown
    QDate today; ///< for relative dates; null: relative dates are absent
    QString country; ///< ISO 3166-1 alpha-2 of the work place; empty: unknown
    bool labelled = false; ///< the text is the value of a label that says what it is ("Salary: …")
};

} // namespace aio::extraction
