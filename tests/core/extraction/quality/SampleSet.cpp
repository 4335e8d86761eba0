#include "tests/core/extraction/quality/SampleSet.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace aio::testing {

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString Sample::about() const
{
    const QJsonObject meta = expected.value(u"_meta"_s).toObject();
    return u"%1, %2"_s.arg(meta.value(u"lang"_s).toString(), meta.value(u"layout"_s).toString());
}

QList<Sample> readSamples(const QString &folder)
{
    QList<Sample> samples;
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QDir home(QDir(folder).filePath(name));
        const bool page = home.exists(u"page.html"_s);
        Sample sample;
        sample.id = name;
        sample.kind =
            page ? extraction::ExtractionSource::Kind::Html : extraction::ExtractionSource::Kind::Text;
        sample.bytes = fileBytes(home.filePath(page ? u"page.html"_s : u"text.txt"_s));
        sample.expected = QJsonDocument::fromJson(fileBytes(home.filePath(u"expected.json"_s))).object();
        if (sample.bytes.isEmpty() || sample.expected.isEmpty())
            return {};
        samples << sample;
    }
    return samples;
}

} // namespace aio::testing
