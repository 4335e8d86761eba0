#pragma once

#include <QDir>
#include <QList>
#include <QString>
#include <QStringList>

namespace aio::house {

/// One #include of a file, with quotes or angle brackets taken off.
struct Include
{
    QString path;
    int line = 0; ///< from 1
    bool quoted = false;
};

/// The sources of a checkout, seen from its root. Paths are relative to the root and use slashes.
class SourceTree
{
public:
    explicit SourceTree(const QString &root);

    /// Files below `folder` (all of the tree when empty) whose names match one of `patterns`, sorted; build
    /// results and the repository's own data are left out.
    QStringList files(const QString &folder, const QStringList &patterns) const;
    QStringList sources(const QString &folder) const;

    /// The text of a file, empty when it cannot be read.
    QString text(const QString &path) const;
    QList<Include> includes(const QString &path) const;

private:
    QDir m_root;
};

} // namespace aio::house
