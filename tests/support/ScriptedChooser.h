#pragma once

#include "ui/shell/FileChooser.h"

namespace aio::test {

/// Answers dialogs for a test.
class ScriptedChooser : public ui::FileChooser
{
public:
    void chooseFiles(QWidget *, const QString &, const QStringList &,
        std::function<void(const QStringList &)> answer) override
    {
        answer(files);
    }
    void chooseSaveName(QWidget *, const QString &, const QString &name, const QStringList &filters,
        std::function<void(const QString &, const QString &)> answer) override
    {
        answer(ui::withSuffixOf(saveName, name), filters.value(0));
    }

    QStringList files;
    QString saveName;
};

} // namespace aio::test
