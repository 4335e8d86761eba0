#include "core/settings/Settings.h"
#include "ui/shell/FileChooser.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace aio;
using namespace aio::ui;
using namespace Qt::StringLiterals;

/// The dialog for a file to write, as a person works it.
class TestFileChooser : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<NativeFileChooser> m_chooser;
    QStringList m_answers;

    QString in(const QString &name) const { return m_folder->filePath(name); }

    static void put(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void ask(const QString &typed)
    {
        m_chooser = std::make_unique<NativeFileChooser>(*m_settings);
        m_chooser->chooseSaveName(m_window.get(), u"Export"_s, u"calls.csv"_s, {u"CSV table (*.csv)"_s},
            [this](const QString &path, const QString &) { m_answers << path; });
        answerDialog(typed);
    }

    void answerDialog(const QString &typed)
    {
        QTRY_VERIFY(m_window->findChild<QFileDialog *>());
        auto *dialog = m_window->findChild<QFileDialog *>();
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(typed);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
    }

    QPushButton *button(const QString &text) const
    {
        const auto *box = m_window->findChild<QMessageBox *>();
        for (QAbstractButton *found : box ? box->buttons() : QList<QAbstractButton *>()) {
            if (found->text().remove(u'&') == text) {
                return qobject_cast<QPushButton *>(found);
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = Settings::inMemory();
        m_settings->setText(SettingKey::LastExportFolder, m_folder->path());
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_answers.clear();
    }

    void cleanup()
    {
        m_window.reset();
        m_chooser.reset();
    }

    void everyNameGetsTheSuffix_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("suggested");
        QTest::addColumn<QString>("path");
        QTest::newRow("none") << u"/a/calls"_s << u"x.csv"_s << u"/a/calls.csv"_s;
        QTest::newRow("there") << u"/a/calls.CSV"_s << u"x.csv"_s << u"/a/calls.CSV"_s;
        QTest::newRow("a point within") << u"/a/report v1.2"_s << u"x.csv"_s << u"/a/report v1.2.csv"_s;
        QTest::newRow("another") << u"/a/ada.pdf"_s << u"x.docx"_s << u"/a/ada.pdf.docx"_s;
        QTest::newRow("folder with a point") << u"/a.csv/calls"_s << u"x.csv"_s << u"/a.csv/calls.csv"_s;
        QTest::newRow("no kind") << u"/a/mine"_s << u"CV v1.2"_s << u"/a/mine"_s;
        QTest::newRow("nothing") << QString() << u"x.csv"_s << QString();
    }

    void everyNameGetsTheSuffix()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, suggested);
        QTEST(withSuffixOf(chosen, suggested), "path");
    }

    void aPointInTheNameIsNoSuffix()
    {
        ask(u"report v1.2"_s);
        QTRY_COMPARE(m_answers, QStringList{in(u"report v1.2.csv"_s)});
    }

    void whatTheSuffixMakesOfANameIsAskedAboutToo()
    {
        put(in(u"report v1.2.csv"_s));
        ask(u"report v1.2"_s);
        QTRY_VERIFY(button(u"Replace"_s));
        QVERIFY(m_answers.isEmpty());
        QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
        QVERIFY(m_answers.isEmpty());
        ask(u"report v1.2"_s);
        QTRY_VERIFY(button(u"Replace"_s));
        QTest::mouseClick(button(u"Replace"_s), Qt::LeftButton);
        QCOMPARE(m_answers, QStringList{in(u"report v1.2.csv"_s)});
    }

    void anotherNameCanBeChosenInstead()
    {
        put(in(u"report v1.2.csv"_s));
        ask(u"report v1.2"_s);
        QTRY_VERIFY(button(u"Choose another name…"_s));
        QTest::mouseClick(button(u"Choose another name…"_s), Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<QFileDialog *>());
        auto *again = m_window->findChild<QFileDialog *>();
        QCOMPARE(again->selectedFiles(), QStringList{in(u"report v1.2.csv"_s)}); // to be changed
        again->reject();
        QVERIFY(m_answers.isEmpty());
    }
};

QTEST_MAIN(TestFileChooser)
#include "tst_filechooser.moc"
