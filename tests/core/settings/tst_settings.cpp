#include "core/settings/Settings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace aio;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theTableIsWhole()
    {
        const QMetaEnum keys = QMetaEnum::fromType<SettingKey>();
        QCOMPARE(settingTable().size(), keys.keyCount());
        QSet<QString> names;
        for (int i = 0; i < keys.keyCount(); ++i) {
            const SettingSpec &spec = settingTable().at(i);
            QCOMPARE(int(spec.key), i);
            QVERIFY2(!names.contains(spec.name), qPrintable(spec.name));
            names.insert(spec.name);
            QVERIFY2(spec.accept(spec.initial) == spec.initial, qPrintable(spec.name));
        }
    }

    void startsWithDefaults()
    {
        const Settings settings(file());
        QVERIFY(!settings.readProblem());
        QCOMPARE(settings.text(SettingKey::Theme), u"system"_s);
        QCOMPARE(settings.number(SettingKey::TextSize), 100);
        QVERIFY(settings.flag(SettingKey::ConfirmRemoteFetch));
        QVERIFY(settings.isDefault(SettingKey::Theme));
    }

    void keepsEveryKindOverARestart()
    {
        const QByteArray bytes("\x00\xff\x10 geometry", 12);
        {
            Settings settings(file());
            QVERIFY(settings.setText(SettingKey::Language, u"de"_s));
            QVERIFY(settings.setNumber(SettingKey::TextSize, 120));
            QVERIFY(settings.setFlag(SettingKey::Notifications, false));
            QVERIFY(settings.setBytes(SettingKey::WindowGeometry, bytes));
            QVERIFY(settings.setTexts(SettingKey::OcrLanguages, {u"eng"_s, u"deu"_s}));
            QVERIFY(settings.setState(SettingKey::SplitterStates, u"jobs"_s, bytes));
            QVERIFY(settings.setState(SettingKey::SplitterStates, u"jobs/source"_s, "b"));
        }
        const Settings again(file());
        QCOMPARE(again.text(SettingKey::Language), u"de"_s);
        QCOMPARE(again.number(SettingKey::TextSize), 120);
        QVERIFY(!again.flag(SettingKey::Notifications));
        QCOMPARE(again.bytes(SettingKey::WindowGeometry), bytes);
        QCOMPARE(again.texts(SettingKey::OcrLanguages), (QStringList{u"eng"_s, u"deu"_s}));
        QCOMPARE(again.state(SettingKey::SplitterStates, u"jobs"_s), bytes);
        QCOMPARE(again.state(SettingKey::SplitterStates, u"jobs/source"_s), "b");
        QCOMPARE(again.state(SettingKey::SplitterStates, u"other"_s), QByteArray());
        QCOMPARE(QFile::permissions(file())
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void bringsNumbersIntoRangeAndRefusesTheRest()
    {
        Settings settings(file());
        QVERIFY(settings.setNumber(SettingKey::TextSize, 900));
        QCOMPARE(settings.number(SettingKey::TextSize), 140);
        QVERIFY(settings.setNumber(SettingKey::TextSize, -1));
        QCOMPARE(settings.number(SettingKey::TextSize), 85);
        QVERIFY(!settings.setText(SettingKey::Theme, u"pink"_s));
        QCOMPARE(settings.text(SettingKey::Theme), u"system"_s);
        QVERIFY(!settings.setBytes(SettingKey::WindowState, QByteArray(1 << 20, 'x')));
    }

    void tellsChangesOnce()
    {
        Settings settings(file());
        QSignalSpy changed(&settings, &Settings::changed);
        settings.setText(SettingKey::Theme, u"dark"_s);
        settings.setText(SettingKey::Theme, u"dark"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().constFirst().value<SettingKey>(), SettingKey::Theme);
        settings.reset(SettingKey::Theme);
        settings.reset(SettingKey::Theme);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(settings.text(SettingKey::Theme), u"system"_s);
    }

    void writesByItselfAMomentLater()
    {
        Settings settings(file());
        settings.setText(SettingKey::Theme, u"dark"_s);
        QVERIFY(!QFile::exists(file()));
        QTRY_VERIFY(QFile::exists(file()));
        QCOMPARE(Settings(file()).text(SettingKey::Theme), u"dark"_s);
    }

    void forgetsWhatWasReset()
    {
        Settings settings(file());
        settings.setText(SettingKey::Theme, u"dark"_s);
        settings.setNumber(SettingKey::TextSize, 120);
        QVERIFY(settings.flush());
        settings.resetAll();
        QVERIFY(settings.flush());
        const Settings again(file());
        QVERIFY(again.isDefault(SettingKey::Theme));
        QVERIFY(again.isDefault(SettingKey::TextSize));
    }

    void leavesAloneWhatItDoesNotKnow()
    {
        write(R"({"roaming": {"future/setting": 7, "look/theme": "light"}, "newer": [1]})");
        {
            Settings settings(file());
            QCOMPARE(settings.text(SettingKey::Theme), u"light"_s);
            settings.setText(SettingKey::Theme, u"dark"_s);
        }
        const QJsonObject object = read();
        QCOMPARE(object[u"roaming"_s][u"future/setting"_s].toInt(), 7);
        QCOMPARE(object[u"roaming"_s][u"look/theme"_s].toString(), u"dark"_s);
        QVERIFY(object.contains(u"newer"_s));
    }

    void twoProgramsKeepEachOthersChanges()
    {
        Settings one(file());
        Settings two(file());
        one.setText(SettingKey::Theme, u"dark"_s);
        two.setNumber(SettingKey::TextSize, 110);
        QVERIFY(one.flush());
        QVERIFY(two.flush());
        const Settings both(file());
        QCOMPARE(both.text(SettingKey::Theme), u"dark"_s);
        QCOMPARE(both.number(SettingKey::TextSize), 110);
    }

    void readsDamagedValuesAsDefaults()
    {
        write(R"({"roaming": {"look/theme": 5, "look/language": "xx", "look/textSize": 4000},
                  "local": {"window/geometry": "!!", "window/splitters": {"a": "!", "b": "Yg=="}}})");
        const Settings settings(file());
        QCOMPARE(settings.text(SettingKey::Theme), u"system"_s);
        QCOMPARE(settings.text(SettingKey::Language), u"system"_s);
        QCOMPARE(settings.number(SettingKey::TextSize), 140);
        QCOMPARE(settings.bytes(SettingKey::WindowGeometry), QByteArray());
        QCOMPARE(settings.state(SettingKey::SplitterStates, u"b"_s), "b");
    }

    void movesAFileThatIsNoneAside()
    {
        write("not json");
        const Settings settings(file());
        QVERIFY(settings.readProblem());
        QCOMPARE(settings.text(SettingKey::Theme), u"system"_s);
        QVERIFY(QFile::exists(file() + u".broken"_s));
    }

    void saysWhenItCannotWriteAndTriesAgain()
    {
        const QString folder = m_folder->filePath(u"gone"_s);
        QVERIFY(QDir().mkdir(folder));
        Settings settings(folder + u"/settings.json"_s);
        QVERIFY(QDir().rmdir(folder));
        QSignalSpy failed(&settings, &Settings::writeFailed);
        settings.setText(SettingKey::Theme, u"dark"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10000);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, ErrorKind::Storage);
        QVERIFY(QDir().mkdir(folder));
        settings.setNumber(SettingKey::TextSize, 110);
        QVERIFY(settings.flush());
        QCOMPARE(Settings(folder + u"/settings.json"_s).text(SettingKey::Theme), u"dark"_s);
    }

    void inMemoryTouchesNoDisk()
    {
        const auto settings = Settings::inMemory();
        QVERIFY(settings->setText(SettingKey::Theme, u"dark"_s));
        QVERIFY(settings->flush());
        QCOMPARE(settings->text(SettingKey::Theme), u"dark"_s);
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"settings.json"_s); }

    void write(const QByteArray &bytes)
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    [[nodiscard]] QJsonObject read() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
