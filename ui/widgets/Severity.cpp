#include "ui/widgets/Severity.h"

#include <QCoreApplication>

namespace aio::ui {

Token severityTone(Severity severity)
{
    switch (severity) {
    case Severity::Accent:
        return Token::Accent;
    case Severity::Success:
        return Token::Success;
    case Severity::Warning:
        return Token::Warning;
    case Severity::Danger:
        return Token::Danger;
    case Severity::Info:
        return Token::Info;
    case Severity::Neutral:
        break;
    }
    return Token::TextMuted;
}

Token severitySoft(Severity severity)
{
    switch (severity) {
    case Severity::Accent:
        return Token::AccentSoft;
    case Severity::Success:
        return Token::SuccessSoft;
    case Severity::Warning:
        return Token::WarningSoft;
    case Severity::Danger:
        return Token::DangerSoft;
    case Severity::Info:
        return Token::InfoSoft;
    case Severity::Neutral:
        break;
    }
    return Token::Hover;
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Success:
        return QStringLiteral("success");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Danger:
        return QStringLiteral("error");
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Neutral:
    case Severity::Accent:
        break;
    }
    return {};
}

QString severityWord(Severity severity)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("aio::ui::Severity", text); };
    switch (severity) {
    case Severity::Success:
        return word(QT_TRANSLATE_NOOP("aio::ui::Severity", "Done"));
    case Severity::Warning:
        return word(QT_TRANSLATE_NOOP("aio::ui::Severity", "Warning"));
    case Severity::Danger:
        return word(QT_TRANSLATE_NOOP("aio::ui::Severity", "Error"));
    case Severity::Info:
        return word(QT_TRANSLATE_NOOP("aio::ui::Severity", "Note"));
    case Severity::Neutral:
    case Severity::Accent:
        break;
    }
    return {};
}

} // namespace aio::ui
