#include "ui/photo/CropFrame.h"
#include "ui/photo/PhotoEdit.h"
#include "ui/theme/Theme.h"

#include <QDir>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace aio::ui;

class TestPhotoEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->set(Theme::Choice::Light, 100);
    }

    void init()
    {
        m_edit = std::make_unique<PhotoEdit>();
        m_edit->resize(620, 130);
        m_edit->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
    }

    void aPictureIsChosenAndCropped()
    {
        const QString path = picture({900, 700});
        m_edit->setChooser([path](QWidget *, const auto &answer) { answer(path); });
        QSignalSpy edited(m_edit.get(), &PhotoEdit::edited);
        keep(u"empty"_s);
        QTest::mouseClick(button(u"Add a photo"_s), Qt::LeftButton);
        QTRY_VERIFY(m_edit->cropDialog());
        CropDialog *dialog = m_edit->cropDialog();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        keep(u"crop"_s, dialog);
        // The slider and the frame tell the same size.
        auto *slider = dialog->findChild<QSlider *>();
        QCOMPARE(slider->value(), 100);
        slider->setValue(50);
        QCOMPARE(dialog->frame()->sizePercent(), 50);
        QVERIFY(dialog->frame()->part().height() < 700);
        QVERIFY(QRect(0, 0, 900, 700).contains(dialog->frame()->part()));
        QVERIFY(edited.isEmpty());
        dialog->accept();
        QTRY_COMPARE(edited.size(), 1);
        QVERIFY(m_edit->photo().startsWith(u"data:image/jpeg;base64,"_s));
        QTRY_VERIFY(button(u"Crop the photo"_s)->isEnabled());
        keep(u"filled"_s);
        QTest::mouseClick(button(u"Remove the photo"_s), Qt::LeftButton);
        QCOMPARE(edited.size(), 2);
        QCOMPARE(m_edit->photo(), QString());
        QVERIFY(!button(u"Remove the photo"_s)->isVisible());
    }

    void cancellingChangesNothing()
    {
        QSignalSpy edited(m_edit.get(), &PhotoEdit::edited);
        m_edit->load(picture({300, 300}));
        QTRY_VERIFY(m_edit->cropDialog());
        m_edit->cropDialog()->reject();
        QTRY_VERIFY(!m_edit->cropDialog());
        QVERIFY(edited.isEmpty());
    }

    void theFrameIsDraggedAndStaysInside()
    {
        m_edit->load(picture({900, 700}));
        QTRY_VERIFY(m_edit->cropDialog());
        QVERIFY(QTest::qWaitForWindowExposed(m_edit->cropDialog()));
        CropFrame *frame = m_edit->cropDialog()->frame();
        frame->setSizePercent(40);
        const QPoint middle = frame->rect().center();
        QTest::mousePress(frame, Qt::LeftButton, {}, middle);
        QTest::mouseMove(frame, {frame->width() * 2, frame->height() * 2});
        QTest::mouseRelease(frame, Qt::LeftButton, {}, {frame->width() * 2, frame->height() * 2});
        QCOMPARE(frame->part().bottomRight(), QPoint(899, 699));
        for (int key = 0; key < 60; ++key) {
            QTest::keyClick(frame, Qt::Key_Left);
            QTest::keyClick(frame, Qt::Key_Up);
        }
        QCOMPARE(frame->part().topLeft(), QPoint(0, 0));
    }

    void itIsReadInTheDarkToo()
    {
        m_theme->set(Theme::Choice::Dark, 100);
        m_edit->load(picture({600, 900}));
        QTRY_VERIFY(m_edit->cropDialog());
        QVERIFY(QTest::qWaitForWindowExposed(m_edit->cropDialog()));
        keep(u"crop-dark"_s, m_edit->cropDialog());
        m_edit->cropDialog()->accept();
        QTRY_VERIFY(!m_edit->photo().isEmpty());
        QTRY_VERIFY(button(u"Crop the photo"_s)->isEnabled());
        keep(u"filled-dark"_s);
        m_theme->set(Theme::Choice::Light, 100);
    }

    void everyButtonHasAName()
    {
        for (const QPushButton *one : m_edit->findChildren<QPushButton *>()) {
            QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(one->text()));
        }
    }

private:
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        for (QPushButton *one : m_edit->findChildren<QPushButton *>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    }

    // Something like a face before a wall.
    [[nodiscard]] QString picture(QSize size) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(QColor(190, 205, 215));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(60, 70, 95));
        const int unit = size.height() / 10;
        painter.drawEllipse(QPoint(size.width() / 2, unit * 10), unit * 4, unit * 4);
        painter.setBrush(QColor(225, 180, 150));
        painter.drawEllipse(QPoint(size.width() / 2, unit * 4), unit * 2, unit * 5 / 2);
        painter.end();
        const QString path = m_folder.filePath(u"picture.png"_s);
        return image.save(path) ? path : QString();
    }

    // A folder to look at them, for people.
    void keep(const QString &name, QWidget *widget = nullptr) const
    {
        const QString folder = qEnvironmentVariable("AIO_KEEP_PAGES");
        if (!folder.isEmpty()) {
            (widget ? widget : m_edit.get())->grab().save(QDir(folder).filePath(u"photo-%1.png"_s.arg(name)));
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PhotoEdit> m_edit;
};

QTEST_MAIN(TestPhotoEdit)
#include "tst_photoedit.moc"
