#pragma once

#include "ui/usage/calls/CallsServices.h"
#include "ui/widgets/Toast.h"

#include <QObject>

class QWidget;

namespace aio::ui {

/// Writes every attempt that matches a filter to a CSV file that the person chooses: page after page, on a
/// thread of its own, in bounded memory. Its task in the queue shows how far it is and can be stopped; a
/// stopped or failed export leaves no file and an older one as it was.
class CallsExporter : public QObject
{
    Q_OBJECT

public:
    CallsExporter(const CallsServices &services, QWidget *dialogs, QObject *parent = nullptr);
    /// Stops what runs and waits for it.
    ~CallsExporter() override;

    /// `oldest` is the time of the oldest attempt, as far as it is known: progress goes by it.
    void exportCalls(const usage::UsageFilter &filter, std::optional<qint64> oldest);

Q_SIGNALS:
    void notify(const aio::ui::ToastMessage &message);

private:
    void start(const usage::UsageFilter &filter, std::optional<qint64> oldest, const QString &path);
    void report(Task *task, const QString &path, const Result<qint64> &written);

    CallsServices m_services;
    QWidget *m_dialogs;
    QList<QFuture<void>> m_running;
    std::stop_source m_stop;
};

} // namespace aio::ui
