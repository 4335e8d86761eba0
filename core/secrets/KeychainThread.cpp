#include "core/secrets/KeychainThread.h"

#include <QCoreApplication>
#include <QHash>
#include <QThread>

#include <qt6keychain/keychain.h>

namespace aio {

namespace {

constexpr int endPatienceMs = 1000;
const QString serviceName = QStringLiteral("AIOrchestrator");

/// Lives on the keychain's thread.
class Runner : public QObject
{
public:
    void run(const std::shared_ptr<KeychainJob> &job)
    {
        m_newest[job->entry] = job.get();
        QKeychain::Job *work = make(*job);
        work->setKey(job->entry);
        work->setInsecureFallback(false);
        connect(work, &QKeychain::Job::finished, this, [this, job](QKeychain::Job *done) { end(job, done); });
        work->start();
    }

private:
    static QKeychain::Job *make(const KeychainJob &job)
    {
        if (job.verb == KeychainJob::Verb::Write) {
            auto *write = new QKeychain::WritePasswordJob(serviceName);
            write->setBinaryData(job.secret.reveal());
            return write;
        }
        if (job.verb == KeychainJob::Verb::Remove) {
            return new QKeychain::DeletePasswordJob(serviceName);
        }
        return new QKeychain::ReadPasswordJob(serviceName);
    }

    void end(const std::shared_ptr<KeychainJob> &job, QKeychain::Job *done)
    {
        const bool newest = m_newest.value(job->entry) == job.get();
        if (newest) {
            m_newest.remove(job->entry);
        }
        bool undo = false;
        {
            const std::lock_guard lock(job->mutex);
            job->code = int(done->error());
            job->text = done->errorString();
            if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done)) {
                job->secret = ai::Secret(read->binaryData());
            }
            job->finished = true;
            const bool written = job->verb == KeychainJob::Verb::Write && job->code == QKeychain::NoError;
            // It was told to have failed. What came after it for the same entry is right, though.
            undo = job->abandoned && written && newest;
        }
        job->changed.notify_all();
        if (undo) {
            auto removal = std::make_shared<KeychainJob>();
            removal->verb = KeychainJob::Verb::Remove;
            removal->entry = job->entry;
            run(removal);
        }
    }

    QHash<QString, const KeychainJob *> m_newest;
};

struct Home
{
    QThread *thread = nullptr;
    Runner *runner = nullptr;
};

// The thread ends with the application. One that hangs in the keychain is left to the end of the process.
Home makeHome()
{
    Home home{new QThread, new Runner};
    home.thread->setObjectName(QStringLiteral("keychain"));
    home.runner->moveToThread(home.thread);
    home.thread->start();
    return home;
}

const Home &home()
{
    static const Home only = [] {
        qAddPostRoutine([] {
            home().thread->quit();
            home().thread->wait(endPatienceMs);
        });
        return makeHome();
    }();
    return only;
}

} // namespace

void startKeychainJob(const std::shared_ptr<KeychainJob> &job)
{
    Runner *runner = home().runner;
    QMetaObject::invokeMethod(
        runner, [runner, job] { runner->run(job); }, Qt::QueuedConnection);
}

} // namespace aio
