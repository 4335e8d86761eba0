#include "core/prompts/Prompt.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace aio {

namespace {

// Part of the program: a file that is not there is a mistake in the build, which every test sees.
QByteArray fileOf(const QString &name)
{
    QFile file(QStringLiteral(":/aio/prompts/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

Prompt load(const QString &id, int version)
{
    const QString stem = QStringLiteral("%1-%2").arg(id).arg(version);
    Prompt prompt;
    prompt.id = id;
    prompt.version = version;
    prompt.system = QString::fromUtf8(fileOf(stem + QStringLiteral(".md"))).trimmed();
    prompt.output.name = QString(id).replace(u'-', u'_');
    prompt.output.schema = QJsonDocument::fromJson(fileOf(stem + QStringLiteral(".schema.json"))).object();
    Q_ASSERT(!prompt.output.schema.isEmpty());
    return prompt;
}

} // namespace

Prompt extractJobPrompt()
{
    return load(QStringLiteral("extract-job"), 1);
}

Prompt checkImagePrompt()
{
    return load(QStringLiteral("check-image"), 1);
}

Prompt draftCvPrompt()
{
    return load(QStringLiteral("draft-cv"), 1);
}

Prompt draftLetterPrompt()
{
    return load(QStringLiteral("draft-letter"), 1);
}

Prompt readCvPrompt()
{
    return load(QStringLiteral("read-cv"), 1);
}

FencedText fenced(const QString &text)
{
    QString mark;
    do {
        mark = QString::number(QRandomGenerator::system()->generate64(), 36).toUpper();
    } while (text.contains(mark));
    return {mark, QStringLiteral("%1\n%2\n%1").arg(mark, text)};
}

QString instructions(const Prompt &prompt, const QString &mark)
{
    return QString(prompt.system).replace(QStringLiteral("{{mark}}"), mark);
}

} // namespace aio
