#pragma once

#include "core/extraction/engine/ExtractionEngine.h"

#include <QObject>
#include <QUrl>

class QMimeData;
class QWidget;

namespace aio::ui {

class FileChooser;
struct MimeInput;

/// All the ways in: drop, paste, files, link, the sample. Turns them into sources without blocking; asks
/// before anything is fetched from a network.
class JobInput : public QObject
{
    Q_OBJECT

public:
    /// `dialogs` is the parent of dialogs and must outlive this.
    JobInput(FileChooser &chooser, QWidget *dialogs, QObject *parent = nullptr);

    void take(const QMimeData *data);
    void takeFiles(const QStringList &paths);
    void takeText(const QString &text);
    void paste();
    void chooseFiles();
    void askForLink(const QUrl &link = {});
    void trySample();

Q_SIGNALS:
    void sourcesReady(const QList<aio::extraction::ExtractionSource> &sources);
    /// A sentence for a person.
    void problem(const QString &text);

private:
    void takeInput(const MimeInput &input);

    FileChooser &m_chooser;
    QWidget *m_dialogs;
};

} // namespace aio::ui
