#include "ui/settings/ExtractionSection.h"

#include "core/base/WhenFinished.h"
#include "core/settings/Settings.h"
#include "ui/settings/OcrLanguages.h"
#include "ui/settings/SettingRow.h"
#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QFuture>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace aio::ui {

ExtractionSection::ExtractionSection(Settings &settings, QWidget *parent)
    : SettingsSection(parent)
    , m_settings(settings)
    , m_concurrency(new QComboBox(this))
    , m_languages(new QLabel(this))
{
    m_concurrency->setMinimumWidth(scaled(220));
    for (const int count : {0, 1, 2, 4, 8}) {
        m_concurrency->addItem(QLocale().toString(count), count);
    }
    const int stored = settings.number(SettingKey::ExtractionConcurrency);
    if (m_concurrency->findData(stored) < 0) {
        m_concurrency->addItem(QLocale().toString(stored), stored);
    }
    m_concurrency->setCurrentIndex(m_concurrency->findData(stored));
    m_languages->setWordWrap(true);
    m_languages->setFixedWidth(scaled(300));
    m_languages->setObjectName(QStringLiteral("ocrLanguages"));
    m_concurrencyRow = addRow(m_concurrency);
    addLine();
    m_languagesRow = addRow(m_languages);
    addReset(settings, {SettingKey::ExtractionConcurrency});
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::ExtractionConcurrency) {
            m_concurrency->setCurrentIndex(m_concurrency->findData(m_settings.number(key)));
        }
    });
    body()->addStretch(1);

    connect(m_concurrency, &QComboBox::activated, this, [this] {
        m_settings.setNumber(SettingKey::ExtractionConcurrency, m_concurrency->currentData().toInt());
    });
    whenFinished(QtConcurrent::run(findOcrLanguages), this, [this](const QStringList &found) {
        m_found = found;
        m_searched = true;
        showLanguages();
    });
    ExtractionSection::retranslate();
}

void ExtractionSection::retranslate()
{
    setHeading(
        tr("Extraction"), tr("The built-in engine reads pages, text, PDF and pictures on this computer."));
    m_concurrency->setItemText(0, tr("One for each processor"));
    m_concurrencyRow->setTexts(tr("Postings read at once"),
        tr("Fewer leave more of the computer to other programs."), tr("batch parallel speed"));
    m_languagesRow->setTexts(tr("Languages for pictures"),
        tr("Found on this computer. More come with the tesseract-ocr packages of your system."),
        tr("OCR text recognition tesseract"));
    showLanguages();
}

void ExtractionSection::showLanguages()
{
    if (!m_searched) {
        m_languages->setText(tr("Looking…"));
        return;
    }
    QStringList names;
    for (const QString &language : std::as_const(m_found)) {
        names.append(ocrLanguageName(language));
    }
    names.sort();
    m_languages->setText(names.isEmpty()
            ? tr("None. Pictures cannot be read until one is installed, such as tesseract-ocr-eng.")
            : names.join(QStringLiteral(", ")));
}

} // namespace aio::ui
