#include "ui/widgets/ToastStack.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace aio::ui;

class TestToast : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    ToastStack *m_stack = nullptr;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_stack = new ToastStack(m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void theActionRunsOnceAndCloses()
    {
        int undone = 0;
        Toast *toast = m_stack->show({QStringLiteral("1 job deleted"), Severity::Neutral,
            QStringLiteral("Undo"), [&undone] { ++undone; }});
        auto *undo = toast->findChild<QPushButton *>();
        QTest::mouseClick(undo, Qt::LeftButton);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(m_stack->toasts().isEmpty());
    }

    void itLeavesByItself()
    {
        Toast *toast = m_stack->show({QStringLiteral("Saved")});
        toast->setLifetime(1);
        QTRY_VERIFY(m_stack->toasts().isEmpty());
    }

    void aTopicHasOneMessage()
    {
        const QString topic = QStringLiteral("reading");
        m_stack->show({QStringLiteral("Reading a.png…"), Severity::Neutral, {}, {}, topic});
        m_stack->show({QStringLiteral("Saved")});
        m_stack->show({QStringLiteral("Reading b.png…"), Severity::Neutral, {}, {}, topic});
        QCOMPARE(m_stack->toasts().size(), 2);
        QCOMPARE(m_stack->toasts().last()->message().text, QStringLiteral("Reading b.png…"));
        QVERIFY(!m_stack->show({{}, Severity::Neutral, {}, {}, topic}));
        QCOMPARE(m_stack->toasts().size(), 1);
        QCOMPARE(m_stack->toasts().first()->message().text, QStringLiteral("Saved"));
    }

    void severalStackWithoutOverlap()
    {
        Toast *first = m_stack->show({QStringLiteral("One")});
        Toast *second = m_stack->show({QStringLiteral("Two")});
        QVERIFY(!first->geometry().intersects(second->geometry()));
        QVERIFY(first->y() < second->y());
        QVERIFY(m_window->rect().contains(second->geometry()));
        m_window->resize(500, 400);
        QTRY_VERIFY(m_window->rect().contains(second->geometry()));
    }

    void theOldestGivesWay()
    {
        for (int i = 0; i < 6; ++i) {
            m_stack->show({QString::number(i)});
        }
        QCOMPARE(m_stack->toasts().size(), 4);
        QCOMPARE(m_stack->toasts().constFirst()->message().text, QStringLiteral("2"));
    }

    void closeButtonCloses()
    {
        Toast *toast = m_stack->show({QStringLiteral("Not saved: disk full"), Severity::Danger});
        QTest::mouseClick(toast->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(m_stack->toasts().isEmpty());
    }
};

QTEST_MAIN(TestToast)
#include "tst_toast.moc"
