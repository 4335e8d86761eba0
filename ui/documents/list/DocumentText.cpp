#include "ui/documents/list/DocumentText.h"

#include "ui/widgets/TimeText.h"

#include <QCoreApplication>

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::DocumentText)
};

} // namespace

QString documentKindTitle(DocumentKind kind)
{
    return kind == DocumentKind::Cv ? Text::tr("CV") : Text::tr("Cover letter");
}

QString documentStatusTitle(DocumentStatus status)
{
    switch (status) {
    case DocumentStatus::Ready:
        return Text::tr("Ready");
    case DocumentStatus::Sent:
        return Text::tr("Sent");
    default:
        return Text::tr("Draft");
    }
}

StatusPill::Content documentStatusPill(DocumentStatus status)
{
    switch (status) {
    case DocumentStatus::Ready:
        return {Severity::Success, documentStatusTitle(status)};
    case DocumentStatus::Sent:
        return {Severity::Info, documentStatusTitle(status), QStringLiteral("mail")};
    default:
        return {Severity::Neutral, documentStatusTitle(status), QStringLiteral("edit")};
    }
}

QString lastExportText(const DocumentSummary &document)
{
    if (document.exportedAt == 0) {
        return {};
    }
    return Text::tr("%1, %2").arg(document.exportedAs.toUpper(),
        shortTime(QDateTime::fromMSecsSinceEpoch(document.exportedAt), QDateTime::currentDateTime()));
}

QString languageTitle(const QString &tag)
{
    const QLocale::Language language = QLocale(tag).language();
    if (tag.isEmpty() || language == QLocale::C) {
        return tag;
    }
    const QList<std::pair<QString, QString>> names{{QStringLiteral("ar"), Text::tr("Arabic")},
        {QStringLiteral("de"), Text::tr("German")}, {QStringLiteral("en"), Text::tr("English")},
        {QStringLiteral("es"), Text::tr("Spanish")}, {QStringLiteral("fr"), Text::tr("French")},
        {QStringLiteral("it"), Text::tr("Italian")}, {QStringLiteral("nl"), Text::tr("Dutch")},
        {QStringLiteral("pt"), Text::tr("Portuguese")}};
    for (const auto &[code, name] : names) {
        if (code == tag) {
            return name;
        }
    }
    return QLocale::languageToString(language);
}

} // namespace aio::ui
