#pragma once

#include "core/jobs/JobPosting.h"

#include <QJsonObject>

namespace aio::testing {

/// What became of the values of one field, or of many: right, wrong (or uncalled for), and missing ones. A
/// wrong value where another was due counts in `wrong` and in `missing`.
struct Score
{
    int right = 0;
    int wrong = 0;
    int missing = 0;

    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;
    [[nodiscard]] bool isPerfect() const { return wrong == 0 && missing == 0; }
    Score &operator+=(const Score &other);
    bool operator==(const Score &) const = default;
};

/// The keys of an expected.json, in the order of its record: title, company, location, … language.
[[nodiscard]] const QStringList &scoredFields();

/// A posting as such a record. A field without a value is absent.
[[nodiscard]] QJsonObject flatRecord(const JobPosting &job);

/// Compares one field. `expected` null means that the posting does not state it; `alternatives` are further
/// accepted answers. Texts are equal up to case, width, accents, punctuation, gender tags and legal forms;
/// salaries within 0.5 %; places by shared words. Lists are compared item by item.
[[nodiscard]] Score scoreField(const QString &field, const QJsonValue &expected,
    const QJsonArray &alternatives, const QJsonValue &produced);

/// Whether an expected record says that there is no pay, with no other answer accepted.
[[nodiscard]] bool statesNoSalary(const QJsonObject &expected);

} // namespace aio::testing
