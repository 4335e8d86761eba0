#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace aio::house {

/// A small tree with known breaches, to show that a rule sees them.
class PlantedTree
{
public:
    QString root() const { return m_dir.path(); }

    void add(const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QFileInfo(path).path()));
        QFile file(m_dir.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private:
    QTemporaryDir m_dir;
};

/// Fails with every breach by name when there is one.
inline void verifyNone(const QStringList &breaches)
{
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

} // namespace aio::house
