#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace aio::house {

/// What the source of a Qt Test program promises.
struct TestFunctions
{
    QStringList declared; ///< functions below `private Q_SLOTS:` that Qt Test has to run
    QStringList idle; ///< functions without arguments elsewhere in the class that nothing calls: tests in the
                      ///< wrong place
};

/// Reads what clang-format leaves of a tst_*.cpp.
TestFunctions testFunctionsOf(const QString &source);

/// A test program and the source of its tests, one of `AIO_TEST_PROGRAMS_FILE`: PROGRAM|SOURCE on each line.
struct TestProgram
{
    QString program;
    QString source; ///< relative to the root of the tree

    static QList<TestProgram> fromText(const QString &text);
    /// What the program says it would run; empty, and `problem` set, when it cannot say.
    [[nodiscard]] QStringList reported(QString &problem) const;
};

/// Breaches of one program whose source is `text` and that reports `functions`.
QStringList unrunTests(const QString &path, const QString &text, const QStringList &functions);

} // namespace aio::house
