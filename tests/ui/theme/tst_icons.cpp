#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace aio::ui;

namespace {

QImage drawn(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(32, 32), mode).toImage();
}

/// Whether some pixel is nearly of this colour.
bool shows(const QImage &image, const QColor &wanted)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 250 && qAbs(pixel.red() - wanted.red()) < 4
                && qAbs(pixel.green() - wanted.green()) < 4 && qAbs(pixel.blue() - wanted.blue()) < 4) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconOfTheSetDraws()
    {
        const QStringList files = QDir(QStringLiteral(":/aio/icons")).entryList({QStringLiteral("*.svg")});
        QCOMPARE_GE(files.size(), 60);
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            if (name == u"aiorchestrator") {
                continue;
            }
            QVERIFY2(shows(drawn(icon(name)), color(Token::Text)), qPrintable(name));
        }
    }

    void oneIconFollowsTheTheme()
    {
        Theme theme(*qApp);
        theme.setChoice(Theme::Choice::Light);
        const QIcon home = icon(QStringLiteral("home"));
        QVERIFY(shows(drawn(home), color(Token::Text, Mode::Light)));
        theme.setChoice(Theme::Choice::Dark);
        QVERIFY(shows(drawn(home), color(Token::Text, Mode::Dark)));
    }

    void disabledAndCheckedHaveColoursOfTheirOwn()
    {
        const QIcon home = icon(QStringLiteral("home"), Token::TextMuted, Token::Accent);
        QVERIFY(shows(drawn(home, QIcon::Disabled), color(Token::TextDisabled)));
        QVERIFY(shows(home.pixmap(QSize(32, 32), QIcon::Normal, QIcon::On).toImage(), color(Token::Accent)));
    }

    void onlyIconsWithADirectionAreMirrored()
    {
        const QImage back = drawn(icon(QStringLiteral("back")));
        const QImage search = drawn(icon(QStringLiteral("search")));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(drawn(icon(QStringLiteral("back"))), back.mirrored(true, false));
        QCOMPARE(drawn(icon(QStringLiteral("search"))), search);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void anUnknownNameIsReported()
    {
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral("no icon named \"no-such-icon\"")));
        QVERIFY(!drawn(icon(QStringLiteral("no-such-icon"))).isNull());
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
