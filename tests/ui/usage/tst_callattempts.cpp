#include "tests/ui/usage/CallsBench.h"
#include "ui/usage/calls/CallText.h"

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 attemptMinuteMs = 60'000;

} // namespace

class TestCallAttempts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The same once more is one thing, somebody else another; the built-in engine has a name.
    void whatCameAfterAnAttemptIsTold()
    {
        CallsBench bench;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        usage::UsageAttempt refused = sampleAttempt({1}, now - 30 * attemptMinuteMs);
        refused.error = ai::AiErrorKind::Overloaded;
        refused.httpStatus = 503;
        usage::UsageAttempt again = sampleAttempt({1}, now - 20 * attemptMinuteMs);
        again.call = refused.call;
        again.number = 2;
        again.error = refused.error;
        again.httpStatus = 503;
        usage::UsageAttempt here = sampleAttempt({0}, now - 10 * attemptMinuteMs);
        here.call = refused.call;
        here.number = 3;
        here.provider = u"builtin"_s;
        here.providerKind = ai::ProviderKind::BuiltIn;
        here.modelAsked.clear();
        here.modelServed.clear();
        bench.write({refused, again, here});
        bench.show();
        const CallsModel *model = bench.page->pane()->model();
        QTRY_COMPARE(model->rowCount(), 3);
        QCOMPARE(model->after(model->rowOf(refused.id)), AfterAttempt::Again);
        QCOMPARE(model->after(model->rowOf(again.id)), AfterAttempt::Another);
        QCOMPARE(model->after(model->rowOf(here.id)), AfterAttempt::Nothing);
        QCOMPARE(
            model->index(model->rowOf(here.id), CallsModel::ModelColumn).data().toString(), u"Built-in"_s);
    }
};

QTEST_MAIN(TestCallAttempts)
#include "tst_callattempts.moc"
