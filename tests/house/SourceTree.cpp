#include "tests/house/SourceTree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace aio::house {

SourceTree::SourceTree(const QString &root)
    : m_root(root)
{
}

QStringList SourceTree::files(const QString &folder, const QStringList &patterns) const
{
    QStringList found;
    QDirIterator walk(
        m_root.filePath(folder), patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = m_root.relativeFilePath(walk.next());
        if (!path.startsWith(u"build/") && !path.startsWith(u".git/") && !path.startsWith(u".cache/")) {
            found.append(path);
        }
    }
    found.sort();
    return found;
}

QStringList SourceTree::sources(const QString &folder) const
{
    return files(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
}

QString SourceTree::text(const QString &path) const
{
    QFile file(m_root.filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Include> SourceTree::includes(const QString &path) const
{
    static const QRegularExpression directive(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    QList<Include> found;
    int line = 0;
    const QStringList lines = text(path).split(u'\n');
    for (const QString &content : lines) {
        ++line;
        const QRegularExpressionMatch match = directive.match(content);
        if (match.hasMatch()) {
            found.append({match.captured(2), line, match.capturedView(1) == u"\""});
        }
    }
    return found;
}

} // namespace aio::house
