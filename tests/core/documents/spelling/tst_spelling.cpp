#include "core/documents/spelling/Spelling.h"
#include "core/documents/spelling/SpellingWords.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace aio;
using namespace aio::spelling;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// The dictionaries are written here, so that the test does not depend on those of the machine.
class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        writeDictionary(u"en_US"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwzx\nSFX S Y 1\nSFX S 0 s .\n",
            "6\nbuild/S\nsoftware\nthe\ndon't\ntrust\nteam/S\n");
        writeDictionary(u"en_GB"_s, "SET UTF-8\n", "1\ncolour\n");
        // "größe" in Latin-2 would be other bytes than in Latin-1.
        writeDictionary(u"de_DE"_s, "SET ISO8859-1\n",
            "2\ngr\xf6\xdf"
            "e\nBr\xfc"
            "cke\n");
        writeDictionary(u"pl_PL"_s, "SET ISO8859-2\n", "1\n\xb6wiat\n");
        writeFile(m_folder.filePath(u"hyph_en_US.aff"_s), "no dictionary");
        writeFile(m_folder.filePath(u"hyph_en_US.dic"_s), "UTF-8");
        writeFile(m_folder.filePath(u"fr.aff"_s), "SET UTF-8\n"); // without words
        writeFile(m_folder.filePath(u"nl.aff"_s), {});
        writeFile(m_folder.filePath(u"nl.dic"_s), {});
    }

    void dictionariesAreFoundByLanguage()
    {
        const QList<Dictionary> found = findDictionaries({m_folder.path(), u"/nowhere"_s});
        QStringList locales;
        for (const Dictionary &dictionary : found) {
            locales.append(dictionary.locale);
        }
        QCOMPARE(locales, (QStringList{u"de_DE"_s, u"en_GB"_s, u"en_US"_s, u"nl"_s, u"pl_PL"_s}));
        QCOMPARE(dictionaryFor(u"en"_s, found)->locale, u"en_US"_s);
        QCOMPARE(dictionaryFor(u"en-GB"_s, found)->locale, u"en_GB"_s);
        QCOMPARE(dictionaryFor(u"en"_s, found, u"GB"_s)->locale, u"en_GB"_s);
        QCOMPARE(dictionaryFor(u"de-AT"_s, found)->locale, u"de_DE"_s);
        QVERIFY(!dictionaryFor(u"fr"_s, found));
        QVERIFY(!dictionaryFor(QString(), found));
        QCOMPARE(dictionaryPackage(u"fr-CA"_s), u"hunspell-fr"_s);
    }

    void wordsAreLookedUpInTheirEncoding()
    {
        const QList<Dictionary> found = findDictionaries({m_folder.path()});
        const auto english = SpellChecker::load(*dictionaryFor(u"en"_s, found));
        QVERIFY(english);
        QVERIFY((*english)->isKnown(u"builds"_s));
        QVERIFY((*english)->isKnown(u"Software"_s));
        QVERIFY(!(*english)->isKnown(u"softwear"_s));
        QVERIFY((*english)->isKnown(u"don\u2019t"_s));
        QVERIFY((*english)->suggestions(u"softwaer"_s).contains(u"software"_s));
        const auto german = SpellChecker::load(*dictionaryFor(u"de"_s, found));
        QVERIFY(german);
        QVERIFY((*german)->isKnown(u"größe"_s));
        QVERIFY(!(*german)->isKnown(u"grösse"_s));
        // What the encoding cannot say is not called wrong.
        QVERIFY((*german)->isKnown(u"мир"_s));
        const auto polish = SpellChecker::load(*dictionaryFor(u"pl"_s, found));
        QVERIFY(polish);
        QVERIFY((*polish)->isKnown(u"świat"_s));
    }

    void aDamagedDictionarySaysSo()
    {
        const auto dutch = SpellChecker::load(*dictionaryFor(u"nl"_s, findDictionaries({m_folder.path()})));
        QVERIFY(!dutch);
        QCOMPARE(dutch.error().kind, ErrorKind::BadInput);
        QVERIFY(dutch.error().message.contains(u"nl"_s));
    }

    void wordsOfATextAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << u"Builds the software."_s
                               << QStringList{u"Builds"_s, u"the"_s, u"software"_s};
        QTest::newRow("apostrophe") << u"'don't' l\u2019eau"_s << QStringList{u"don't"_s, u"l\u2019eau"_s};
        QTest::newRow("hyphen") << u"start-up"_s << QStringList{u"start"_s, u"up"_s};
        QTest::newRow("names") << u"CMake CAN iPhone QML Qt"_s << QStringList{u"Qt"_s};
        QTest::newRow("code") << u"C++ C# file.txt a@b.org https://x.org/y CI/CD snake_case"_s
                              << QStringList{};
        QTest::newRow("digits") << u"Q3 2nd 35 kbit/s x86"_s << QStringList{};
        QTest::newRow("arabic") << u"بناء البرامج"_s << QStringList{u"بناء"_s, u"البرامج"_s};
        QTest::newRow("chinese") << u"软件 工程师"_s << QStringList{};
        QTest::newRow("marks") << u"re\u0301sume\u0301"_s << QStringList{u"re\u0301sume\u0301"_s};
    }

    void wordsOfATextAreFound()
    {
        QFETCH(QString, text);
        QStringList words;
        for (const SpellingWord &word : spellingWords(text)) {
            words.append(word.text);
            QCOMPARE(text.mid(word.start, word.text.size()), word.text);
        }
        QTEST(words, "words");
    }

    void ownWordsFitTheSettings()
    {
        QStringList words;
        for (int i = 0; i < 3000; ++i) {
            words.append(u"word%1"_s.arg(i));
        }
        const QStringList packed = packWords(words + QStringList{u"two words"_s, QString()});
        QVERIFY(packed.size() < 20);
        for (const QString &text : packed) {
            QVERIFY(text.size() <= 4096);
        }
        QCOMPARE(unpackWords(packed), words);
    }

    void answersComeLater()
    {
        Spelling spelling(nullptr, {m_folder.path()});
        QSignalSpy checked(&spelling, &Spelling::checked);
        spelling.setLanguage(u"en"_s);
        QCOMPARE(spelling.state(), SpellingState::Loading);
        QTRY_COMPARE(spelling.state(), SpellingState::Ready);
        QVERIFY(spelling.dictionary().startsWith(u"en_"_s));
        // Nothing is wrong before it was looked up.
        QVERIFY(spelling.wrongAmong({u"softwear"_s}).isEmpty());
        QTRY_COMPARE(spelling.wrongAmong({u"softwear"_s, u"trust"_s}), QSet<QString>{u"softwear"_s});
        spelling.ignore(u"Softwear"_s);
        QVERIFY(spelling.wrongAmong({u"softwear"_s}).isEmpty());
        QSignalSpy suggested(&spelling, &Spelling::suggested);
        spelling.requestSuggestions(u"teems"_s);
        QTRY_COMPARE(suggested.size(), 1);
        QVERIFY(suggested.first().at(1).toStringList().contains(u"teams"_s));
    }

    void knownWordsAreRight()
    {
        Spelling spelling(nullptr, {m_folder.path()});
        spelling.setLanguage(u"en"_s);
        QTRY_COMPARE(spelling.state(), SpellingState::Ready);
        QVERIFY(spelling.wrongAmong({u"Kafka"_s}).isEmpty());
        QTRY_COMPARE(spelling.wrongAmong({u"Kafka"_s}).size(), 1);
        spelling.setKnownWords({u"kafka"_s});
        QVERIFY(spelling.wrongAmong({u"Kafka"_s}).isEmpty());
    }

    void aNameInAnotherScriptIsNoMistake()
    {
        Spelling spelling(nullptr, {m_folder.path()});
        spelling.setLanguage(u"en"_s);
        QTRY_COMPARE(spelling.state(), SpellingState::Ready);
        QVERIFY(spelling.wrongAmong({u"мир"_s, u"teem"_s}).isEmpty());
        QTRY_COMPARE(spelling.wrongAmong({u"мир"_s, u"teem"_s}), QSet<QString>{u"teem"_s});
    }

    void aLanguageWithoutDictionaryIsSilent()
    {
        Spelling spelling(nullptr, {m_folder.path()});
        spelling.setLanguage(u"en"_s);
        QTRY_COMPARE(spelling.state(), SpellingState::Ready);
        spelling.setLanguage(u"fi"_s);
        QTRY_COMPARE(spelling.state(), SpellingState::NoDictionary);
        QVERIFY(spelling.wrongAmong({u"softwear"_s}).isEmpty());
        spelling.setLanguage(u"nl"_s);
        QTRY_COMPARE(spelling.state(), SpellingState::Broken);
    }

private:
    void writeDictionary(const QString &locale, const QByteArray &affixes, const QByteArray &words)
    {
        writeFile(m_folder.filePath(locale + u".aff"_s), affixes);
        writeFile(m_folder.filePath(locale + u".dic"_s), words);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
