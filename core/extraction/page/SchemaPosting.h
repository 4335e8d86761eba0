#pragma once

#include "core/extraction/document/SourceDocument.h"
#include "core/extraction/page/PageFacts.h"

#include <QJsonObject>

namespace aio::extraction {

/// Turns an object with schema.org's JobPosting properties into votes. Values that cannot be meant get none:
/// placeholders, impossible pay, an end before the beginning, a place that is the company's name.
class SchemaPosting
{
public:
    /// `confidence` is that of a title from this source; other fields are weighed against it.
    SchemaPosting(QJsonObject posting, Origin origin, double confidence, const PageFacts &facts);

    [[nodiscard]] QList<Vote> votes() const;
    [[nodiscard]] QString title() const;
    /// HTML or plain text as given; "" if there is none.
    [[nodiscard]] QString description() const;

private:
    void add(
        QList<Vote> &votes, JobField field, FieldValue value, double share, const QString &text = {}) const;
    void addCompany(QList<Vote> &votes) const;
    void addPlaces(QList<Vote> &votes) const;
    void addTypes(QList<Vote> &votes) const;
    void addSalary(QList<Vote> &votes) const;
    void addDates(QList<Vote> &votes) const;
    void addLists(QList<Vote> &votes) const;
    void addRequirements(QList<Vote> &votes) const;
    void addContact(QList<Vote> &votes) const;
    void addLinks(QList<Vote> &votes) const;
    [[nodiscard]] QString company() const;

    QJsonObject m_posting;
    Origin m_origin;
    double m_confidence;
    const PageFacts &m_facts;
    QString m_language;
};

} // namespace aio::extraction
