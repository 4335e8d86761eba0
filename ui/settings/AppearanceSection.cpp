#include "ui/settings/AppearanceSection.h"

#include "core/settings/Settings.h"
#include "ui/settings/SettingRow.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/Switch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QTimer>

namespace aio::ui {

namespace {

constexpr int step = 5;

QStringList themeNames()
{
    return {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
}

} // namespace

AppearanceSection::AppearanceSection(Settings &settings, QWidget *parent)
    : SettingsSection(parent)
    , m_settings(settings)
    , m_theme(new SegmentedSwitch(this))
    , m_textSize(new QSlider(Qt::Horizontal, this))
    , m_textPercent(new QLabel(this))
    , m_motion(new Switch(this))
{
    for (qsizetype i = 0; i < themeNames().size(); ++i) {
        m_theme->addSegment({});
    }
    m_theme->setObjectName(QStringLiteral("themeSwitch"));
    readSettings();

    m_themeRow = addRow(m_theme);
    addLine();
    m_textRow = addRow(makeTextSize());
    addLine();
    m_motionRow = addRow(m_motion);
    addReset(settings, {SettingKey::Theme, SettingKey::TextSize, SettingKey::ReducedMotion});
    body()->addStretch(1);

    connect(m_theme, &SegmentedSwitch::currentChanged, this,
        [this](int index) { m_settings.setText(SettingKey::Theme, themeNames().value(index)); });
    connect(m_motion, &Switch::toggled, this,
        [this](bool on) { m_settings.setFlag(SettingKey::ReducedMotion, on); });
    // The first steps set some of them, too.
    connect(&settings, &Settings::changed, this, &AppearanceSection::readSettings);
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::TextSize) {
            m_textSize->setValue(m_settings.number(key) / step);
        }
    });
    AppearanceSection::retranslate();
}

void AppearanceSection::retranslate()
{
    setHeading(tr("Appearance"), tr("Changes apply at once."));
    m_theme->setSegmentText(0, tr("System"));
    m_theme->setSegmentText(1, tr("Light"));
    m_theme->setSegmentText(2, tr("Dark"));
    m_themeRow->setTexts(tr("Theme"), tr("System follows the desktop, also while the window is open."),
        tr("dark night colour contrast"));
    m_textRow->setTexts(tr("Text size"), tr("In addition to the desktop's own size."), tr("font zoom large"));
    m_motionRow->setTexts(
        tr("Less motion"), tr("Marks appear without a pulse."), tr("animation reduced movement"));
    m_textSize->setAccessibleName(tr("Text size"));
    readTextSize();
}

QWidget *AppearanceSection::makeTextSize()
{
    m_textSize->setRange(Theme::minimumTextPercent / step, Theme::maximumTextPercent / step);
    m_textSize->setValue(m_settings.number(SettingKey::TextSize) / step);
    m_textSize->setFixedWidth(scaled(180));
    m_textSize->setObjectName(QStringLiteral("textSizeSlider"));
    m_textPercent->setMinimumWidth(scaled(44));
    m_textPercent->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_textSize);
    layout->addWidget(m_textPercent);
    // The whole window is laid out anew for each size: not for every pixel of a drag.
    auto *settle = new QTimer(this);
    settle->setSingleShot(true);
    settle->setInterval(150);
    connect(m_textSize, &QSlider::valueChanged, this, [this, settle] {
        readTextSize();
        settle->start();
    });
    connect(settle, &QTimer::timeout, this,
        [this] { m_settings.setNumber(SettingKey::TextSize, m_textSize->value() * step); });
    return box;
}

void AppearanceSection::readSettings()
{
    m_theme->setCurrentIndex(int(themeNames().indexOf(m_settings.text(SettingKey::Theme))));
    m_motion->setChecked(m_settings.flag(SettingKey::ReducedMotion));
}

void AppearanceSection::readTextSize()
{
    //: A per cent value with a no-break space.
    m_textPercent->setText(tr("%1 %").arg(QLocale().toString(m_textSize->value() * step)));
}

} // namespace aio::ui
