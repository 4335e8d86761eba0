#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipEdit.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace aio::ui;

class TestChipEdit : public QObject
{
    Q_OBJECT

    std::unique_ptr<ChipEdit> m_edit;

    QLineEdit *input() const { return m_edit->findChild<QLineEdit *>(); }
    QToolButton *addButton() const { return m_edit->findChild<QToolButton *>(); }
    QList<Chip *> shownChips() const
    {
        QList<Chip *> chips;
        for (Chip *chip : m_edit->findChildren<Chip *>()) {
            if (!chip->isHidden()) {
                chips.append(chip);
            }
        }
        return chips;
    }

private Q_SLOTS:
    void init()
    {
        m_edit = std::make_unique<ChipEdit>();
        m_edit->resize(260, 120);
        m_edit->setChips({QStringLiteral("Qt"), QStringLiteral("CMake"), QStringLiteral("Linux")});
        m_edit->show();
        m_edit->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    }

    void cleanup() { m_edit.reset(); }

    void typingAddsAtTheEnd()
    {
        QSignalSpy edited(m_edit.get(), &ChipEdit::edited);
        QTest::mouseClick(addButton(), Qt::LeftButton);
        QTest::keyClicks(input(), QStringLiteral("  C++ 20 "));
        QTest::keyClick(input(), Qt::Key_Return);
        QCOMPARE(m_edit->chips().constLast(), QStringLiteral("C++ 20"));
        QCOMPARE(edited.count(), 1);
        QVERIFY(input()->isVisible()); // ready for the next one
        QTest::keyClick(input(), Qt::Key_Return);
        QVERIFY(!input()->isVisible());
    }

    void aPauseTellsOfWhatStandsInTheField()
    {
        QSignalSpy edited(m_edit.get(), &ChipEdit::edited);
        QTest::mouseClick(addButton(), Qt::LeftButton);
        QTest::keyClicks(input(), QStringLiteral("Rust"));
        QTRY_COMPARE(edited.count(), 1); // nobody pressed Enter
        QCOMPARE(edited.constLast().constFirst().toStringList().constLast(), QStringLiteral("Rust"));
        QVERIFY(input()->isVisible());
        m_edit->setChips(m_edit->chips()); // as the owner of the value answers
        QCOMPARE(input()->text(), QStringLiteral("Rust"));
        QCOMPARE(shownChips().size(), 3);
        QTest::keyClick(input(), Qt::Key_Escape);
        QCOMPARE(edited.count(), 2);
        QCOMPARE(m_edit->chips().size(), 3);
    }

    void theSameValueIsNotTakenTwice()
    {
        QSignalSpy edited(m_edit.get(), &ChipEdit::edited);
        QTest::mouseClick(addButton(), Qt::LeftButton);
        QTest::keyClicks(input(), QStringLiteral("cmake"));
        QTest::keyClick(input(), Qt::Key_Comma);
        QCOMPARE(m_edit->chips().size(), 3);
        QCOMPARE(edited.count(), 0);
    }

    void keysWalkAndRemove()
    {
        addButton()->setFocus();
        QTest::keyClick(addButton(), Qt::Key_Backspace);
        auto *linux = qobject_cast<Chip *>(QApplication::focusWidget());
        QVERIFY(linux);
        QCOMPARE(linux->text(), QStringLiteral("Linux"));
        QTest::keyClick(linux, Qt::Key_Left);
        auto *cmake = qobject_cast<Chip *>(QApplication::focusWidget());
        QVERIFY(cmake);
        QTest::keyClick(cmake, Qt::Key_Delete);
        QCOMPARE(m_edit->chips(), QStringList({QStringLiteral("Qt"), QStringLiteral("Linux")}));
        QVERIFY(qobject_cast<Chip *>(QApplication::focusWidget())); // the focus stays in the row
    }

    void editingAndEscapeBringsTheOldWordBack()
    {
        Chip *first = shownChips().constFirst();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_F2);
        QCOMPARE(input()->text(), QStringLiteral("Qt"));
        QTest::keyClicks(input(), QStringLiteral("something else"));
        QTest::keyClick(input(), Qt::Key_Escape);
        QCOMPARE(m_edit->chips(),
            QStringList({QStringLiteral("Qt"), QStringLiteral("CMake"), QStringLiteral("Linux")}));
    }

    void editingChangesInPlace()
    {
        QSignalSpy edited(m_edit.get(), &ChipEdit::edited);
        Chip *first = shownChips().constFirst();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Return);
        QTest::keyClicks(input(), QStringLiteral("Qt 6"));
        QTest::keyClick(input(), Qt::Key_Return);
        QCOMPARE(m_edit->chips(),
            QStringList({QStringLiteral("Qt 6"), QStringLiteral("CMake"), QStringLiteral("Linux")}));
        QCOMPARE(edited.count(), 1);
    }

    void leavingTheFieldTakesWhatWasTyped()
    {
        QTest::mouseClick(addButton(), Qt::LeftButton);
        QTest::keyClicks(input(), QStringLiteral("Rust"));
        shownChips().constFirst()->setFocus();
        QCOMPARE(m_edit->chips().constLast(), QStringLiteral("Rust"));
        QVERIFY(!input()->isVisible());
    }

    void theCrossRemoves()
    {
        Chip *first = shownChips().constFirst();
        QTest::mouseClick(first, Qt::LeftButton, {}, {first->width() - 10, first->height() / 2});
        QCOMPARE(m_edit->chips().size(), 2);
    }

    void readOnlyOffersNothing()
    {
        m_edit->setReadOnly(true);
        QVERIFY(!addButton()->isVisible());
        Chip *first = shownChips().constFirst();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Delete);
        QCOMPARE(m_edit->chips().size(), 3);
    }

    void chipsWrapInsteadOfWidening()
    {
        const int wide = m_edit->heightForWidth(600);
        QCOMPARE_GT(m_edit->heightForWidth(90), wide);
    }
};

QTEST_MAIN(TestChipEdit)
#include "tst_chip_edit.moc"
