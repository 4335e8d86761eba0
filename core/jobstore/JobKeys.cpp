#include "core/jobstore/JobKeys.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace aio {

namespace {

// Letters and digits of any script, in lower case and one normal form.
QString essence(const QString &text)
{
    const QString normal = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString kept;
    kept.reserve(normal.size());
    for (const QChar c : normal) {
        // Surrogates are kept as they are: both halves of a letter beyond the first plane.
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            kept += c;
        }
    }
    return kept;
}

QString hashOf(const QString &text)
{
    constexpr qsizetype digits = 32; // 128 bits: no two postings of a workspace meet by chance
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex()).left(digits);
}

bool isTracking(const QString &name)
{
    static const QStringList names = {QStringLiteral("gclid"), QStringLiteral("fbclid"),
        QStringLiteral("msclkid"), QStringLiteral("ref"), QStringLiteral("source"), QStringLiteral("src"),
        QStringLiteral("trk"), QStringLiteral("mc_cid"), QStringLiteral("mc_eid")};
    return name.startsWith(u"utm_") || names.contains(name);
}

// One address however it was copied: without scheme, "www.", tracking, fragment, order of parameters.
QString canonical(const QUrl &url)
{
    QString host = url.host().toLower();
    if (host.startsWith(u"www.")) {
        host = host.mid(4);
    }
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    QStringList parameters;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        if (!isTracking(name.toLower())) {
            parameters << name + u'=' + value;
        }
    }
    parameters.sort();
    return host + path + u'?' + parameters.join(u'&');
}

QString urlKey(const QString &address)
{
    const QUrl url(address);
    if (!url.isValid() || !url.scheme().startsWith(u"http")) {
        return {};
    }
    // A bare host is a front page: many postings share it.
    const bool frontPage = url.path().size() <= 1 && !url.hasQuery();
    return frontPage ? QString() : hashOf(canonical(url));
}

QString applyKey(const JobPosting &job)
{
    QString key = urlKey(job.applyUrl);
    if (key.isEmpty()) {
        return key;
    }
    // Without a number the address may be the one form for all jobs of a company: then the title decides too.
    const QUrl url(job.applyUrl);
    const QString specific = url.path() + url.query();
    const bool numbered =
        std::any_of(specific.cbegin(), specific.cend(), [](QChar c) { return c.isDigit(); });
    return numbered ? key : hashOf(key + u'|' + titleKey(job.title));
}

QString textKey(const QString &text)
{
    // Less than a few sentences may be the same by chance: "We are hiring!".
    constexpr qsizetype enough = 120;
    const QString kept = essence(text);
    return kept.size() < enough ? QString() : hashOf(kept);
}

QString nameKey(const JobPosting &job)
{
    const QString title = titleKey(job.title);
    const QString company = essence(job.company);
    if (title.isEmpty() || company.isEmpty()) {
        return {};
    }
    QStringList places;
    for (const QString &location : job.locations) {
        places << essence(location);
    }
    places.sort();
    return hashOf(title + u'|' + company + u'|' + places.join(u'|'));
}

} // namespace

QString titleKey(const QString &title)
{
    // "(m/w/d)", "(f/m/x)", "[H/F]": the same job is posted with and without.
    static const QRegularExpression genders(
        QStringLiteral(R"([(\[]\s*[a-z*]{1,3}(\s*[/|,]\s*[a-z*]{1,3}){1,3}\s*[)\]])"),
        QRegularExpression::CaseInsensitiveOption);
    QString plain = title;
    plain.remove(genders);
    return essence(plain);
}

JobKeys jobKeys(const JobPosting &job, const QString &sourceText)
{
    return {applyKey(job), urlKey(job.sourceUrl), textKey(sourceText), nameKey(job)};
}

} // namespace aio
