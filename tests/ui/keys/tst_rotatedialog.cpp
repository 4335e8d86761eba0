#include "tests/ui/providers/ProvidersBench.h"
#include "ui/keys/RotateDialog.h"
#include "ui/providers/key/KeyEdit.h"

#include <QPushButton>
#include <QTest>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

/// Rotation against a real keychain: run by tests/support/with-keyring.
class TestRotateDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closingWhileTheKeychainIsAskedLeavesNothingBehind()
    {
        TemporaryWorkspace workspace;
        ProvidersBench bench(workspace);
        const QString id = bench.add(u"Server"_s);
        const ai::ProviderConfig config = bench.providers.provider(id)->config;
        QVERIFY(take(bench.secrets.set(config, ai::Secret("sk-canary-old1"), KeySource::Keychain)));
        {
            RotateDialog dialog(bench.services, config, u"old1"_s);
            dialog.show();
            QTest::keyClicks(dialog.field(), u"sk-canary-new2"_s);
            QTest::mouseClick(dialog.goButton(), Qt::LeftButton);
        } // closed before the keychain answers
        const QList<KeyInfo> keys = take(bench.secrets.list({config})).value();
        QCOMPARE(keys.size(), 1);
        QVERIFY2(!keys.constFirst().candidateAt, "the new key is still kept");
        QCOMPARE(keys.constFirst().tail, u"old1"_s);
    }
};

QTEST_MAIN(TestRotateDialog)
#include "tst_rotatedialog.moc"
