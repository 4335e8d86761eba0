#include "ui/theme/StyleSheet.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QLabel>
#include <QMetaEnum>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace aio::ui;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = qMax(luminance(a), luminance(b));
    const double low = qMin(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTokenHasAColourInBothModes()
    {
        const QMetaEnum tokens = QMetaEnum::fromType<Token>();
        for (int i = 0; i < tokens.keyCount(); ++i) {
            for (const Mode mode : {Mode::Light, Mode::Dark}) {
                QVERIFY2(color(Token(tokens.value(i)), mode).isValid(), tokens.key(i));
            }
        }
    }

    void textReadsOnItsGround_data()
    {
        QTest::addColumn<Token>("text");
        QTest::addColumn<Token>("ground");
        QTest::addColumn<double>("least");
        const auto row = [](Token text, Token ground, double least) {
            const QMetaEnum names = QMetaEnum::fromType<Token>();
            QTest::addRow("%s on %s", names.valueToKey(int(text)), names.valueToKey(int(ground)))
                << text << ground << least;
        };
        const QList<Token> grounds{Token::Window, Token::Surface, Token::Raised, Token::Sunken};
        for (const Token ground : grounds) {
            for (const Token text : {Token::Text, Token::TextMuted, Token::Accent, Token::Success,
                     Token::Warning, Token::Danger, Token::Info}) {
                row(text, ground, 4.5);
            }
        }
        for (const Token ground : {Token::Hover, Token::Selection}) {
            row(Token::Text, ground, 4.5);
            row(Token::TextMuted, ground, 4.5);
        }
        row(Token::Success, Token::SuccessSoft, 4.5);
        row(Token::Warning, Token::WarningSoft, 4.5);
        row(Token::Danger, Token::DangerSoft, 4.5);
        row(Token::Info, Token::InfoSoft, 4.5);
        row(Token::Accent, Token::AccentSoft, 4.5);
        row(Token::Accent, Token::Selection, 4.5);
        for (const Token soft : {Token::SuccessSoft, Token::WarningSoft, Token::DangerSoft, Token::InfoSoft,
                 Token::AccentSoft, Token::Mark}) {
            row(Token::Text, soft, 4.5);
        }
        row(Token::TextMuted, Token::Hover, 4.5);
        row(Token::OnAccent, Token::AccentFill, 4.5);
        row(Token::OnAccent, Token::AccentFillHover, 4.5);
        row(Token::SelectionText, Token::Selection, 4.5);
        row(Token::BorderControl, Token::Surface, 3);
        row(Token::BorderControl, Token::Window, 3);
        row(Token::MarkBorder, Token::Surface, 3);
        row(Token::WarningFill, Token::Surface, 3);
        for (int chart = int(Token::Chart1); chart <= int(Token::Chart8); ++chart) {
            row(Token(chart), Token::Surface, 3);
        }
    }

    void textReadsOnItsGround()
    {
        QFETCH(Token, text);
        QFETCH(Token, ground);
        QFETCH(double, least);
        for (const Mode mode : {Mode::Light, Mode::Dark}) {
            QCOMPARE_GE(contrast(color(text, mode), color(ground, mode)), least);
        }
    }

    void theSheetHasNoPlaceholderLeft()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        for (const Mode mode : {Mode::Light, Mode::Dark}) {
            const QString sheet = styleSheet(mode);
            QVERIFY(sheet.contains(u"QPushButton"));
            QVERIFY(!sheet.contains(u'@'));
        }
    }

    void switchingReachesAnOpenWindow()
    {
        Theme theme(*qApp);
        theme.setChoice(Theme::Choice::Light);
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.palette().color(QPalette::Window), color(Token::Window, Mode::Light));

        QSignalSpy changed(&theme, &Theme::changed);
        theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(theme.mode(), Mode::Dark);
        QCOMPARE(window.palette().color(QPalette::Window), color(Token::Window, Mode::Dark));
        QCOMPARE(window.grab().toImage().pixelColor(5, 5), color(Token::Window, Mode::Dark));
        QCOMPARE(color(Token::Text), color(Token::Text, Mode::Dark));

        theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(changed.count(), 1); // nothing changed, nothing restyled
    }

    void textSizeScalesEveryStyleAndStaysInItsLimits()
    {
        Theme theme(*qApp);
        QLabel title(QStringLiteral("Title"));
        setTextStyle(&title, TextStyle::Title);
        title.show();
        QVERIFY(QTest::qWaitForWindowExposed(&title));
        const int before = QFontInfo(title.font()).pixelSize();
        QVERIFY(before > QFontInfo(QApplication::font()).pixelSize());

        theme.setTextPercent(140);
        QCOMPARE(theme.textPercent(), 140);
        QVERIFY(QFontInfo(title.font()).pixelSize() >= before * 1.3);
        QCOMPARE_GE(scaled(30), 40);

        theme.setTextPercent(500);
        QCOMPARE(theme.textPercent(), Theme::maximumTextPercent);
        theme.setTextPercent(1);
        QCOMPARE(theme.textPercent(), Theme::minimumTextPercent);
        QCOMPARE(scaled(30), 30); // small text does not shrink what has to be hit
        theme.setTextPercent(100);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
