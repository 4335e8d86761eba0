#pragma once

#include <QObject>
#include <QTranslator>

#include <vector>

namespace aio::ui {

/// Installs the translations of the program and of Qt's own dialogs, and changes them while the program runs:
/// every window gets QEvent::LanguageChange.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;

    /// "system", or a language that `available()` lists. Sets the default QLocale and layout direction too.
    void use(const QString &language);
    /// The language that is shown: "en", "de".
    [[nodiscard]] QString shown() const { return m_shown; }

    /// BCP 47 tags of the translations in the program.
    [[nodiscard]] static QStringList available();

private:
    void install(const QString &language);
    void addTranslator(const QString &file, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QString m_shown;
};

} // namespace aio::ui
