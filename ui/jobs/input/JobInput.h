#pragma once

#include "core/extraction/engine/ExtractionEngine.h"

#include <QObject>
#include <QUrl>

#include <memory>

class QMimeData;
class QWidget;

namespace aio {
class Settings;
class TaskList;
} // namespace aio

namespace aio::ui {

class FileChooser;
struct LoadedFiles;
struct MimeInput;

/// All the ways in: drop, paste, files, link, the sample. Turns them into sources without blocking, many
/// files some at a time, as a task that can be stopped; asks before a link that came by itself is fetched
/// from a network, unless the person does not want to be asked.
class JobInput : public QObject
{
    Q_OBJECT

public:
    /// `dialogs` is the parent of dialogs and must outlive this.
    JobInput(FileChooser &chooser, const Settings &settings, TaskList &tasks, QWidget *dialogs,
        QObject *parent = nullptr);

    void take(const QMimeData *data);
    void takeFiles(const QStringList &paths);
    void takeText(const QString &text);
    void paste();
    void chooseFiles();
    /// Asks which one, with `link` as a proposal.
    void askForLink(const QUrl &link = {});
    /// A link that was dropped, pasted or handed over.
    void takeLink(const QUrl &link);
    void trySample();

Q_SIGNALS:
    void sourcesReady(const QList<aio::extraction::ExtractionSource> &sources);
    /// More of the files that the last sources came from.
    void moreSourcesReady(const QList<aio::extraction::ExtractionSource> &sources);
    /// A sentence for a person.
    void problem(const QString &text);

private:
    struct Reading;

    void takeInput(const MimeInput &input);
    void openLink(const QUrl &link);
    void readNext(const std::shared_ptr<Reading> &reading);
    void takeLoaded(const std::shared_ptr<Reading> &reading, const LoadedFiles &loaded);

    FileChooser &m_chooser;
    const Settings &m_settings;
    TaskList &m_tasks;
    QWidget *m_dialogs;
};

} // namespace aio::ui
