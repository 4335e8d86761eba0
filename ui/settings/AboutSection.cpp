#include "ui/settings/AboutSection.h"

#include "ui/settings/SettingRow.h"
#include "ui/theme/Icons.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace aio::ui {

AboutSection::AboutSection(QString workspacePath, QWidget *parent)
    : SettingsSection(parent)
    , m_workspacePath(std::move(workspacePath))
    , m_product(new QLabel(this))
    , m_path(new QLabel(m_workspacePath, this))
    , m_libraries(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    setTextStyle(m_product, TextStyle::Body, Token::TextMuted);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 0, 10, 12);
    top->setSpacing(16);
    top->addWidget(picture);
    top->addWidget(m_product, 1);
    body()->addLayout(top);

    setTextStyle(m_path, TextStyle::Mono);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setWordWrap(true);
    m_path->setFixedWidth(scaled(260));
    auto *place = new QWidget(this);
    auto *placeLayout = new QHBoxLayout(place);
    placeLayout->setContentsMargins({});
    placeLayout->addWidget(m_path);
    placeLayout->addWidget(m_open);
    m_open->setProperty("kind", QStringLiteral("small"));
    setTextStyle(m_libraries, TextStyle::Small, Token::TextMuted);
    m_libraries->setFixedWidth(scaled(300));
    m_libraries->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("copyDiagnosticsButton"));
    m_copy->setIcon(icon(QStringLiteral("copy")));

    addLine();
    m_pathRow = addRow(place);
    addLine();
    m_copyRow = addRow(m_copy);
    addLine();
    m_librariesRow = addRow(m_libraries);
    body()->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &AboutSection::copyRequested);
    connect(m_open, &QPushButton::clicked, this, &AboutSection::openFolder);
    AboutSection::retranslate();
}

void AboutSection::retranslate()
{
    setHeading(tr("About AIOrchestrator"), {});
    m_product->setText(
        tr("Version %1\nReads job postings on this computer, and shows where each field came from.")
            .arg(QCoreApplication::applicationVersion()));
    m_pathRow->setTexts(
        tr("Your data"), tr("Jobs, their sources and settings."), tr("workspace folder database"));
    m_open->setText(tr("Open folder"));
    m_copyRow->setTexts(tr("Diagnostics"), tr("Versions and paths for a fault report. No content, no keys."),
        tr("copy report support version"));
    m_copy->setText(tr("Copy diagnostics"));
    m_librariesRow->setTexts(tr("Made with"), {}, tr("licence library"));
    m_libraries->setText(QStringLiteral("Qt %1, QCoro, tl::expected, Gumbo, Tesseract, Leptonica, Poppler")
                             .arg(QString::fromLatin1(qVersion())));
}

void AboutSection::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_workspacePath));
}

} // namespace aio::ui
