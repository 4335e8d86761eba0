#include "ui/photo/CropDialog.h"

#include "core/documents/photo/Photo.h"
#include "ui/photo/CropFrame.h"
#include "ui/theme/Tokens.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace aio::ui {

CropDialog::CropDialog(const QImage &picture, QWidget *parent)
    : QDialog(parent)
    , m_picture(picture)
    , m_frame(new CropFrame(this))
    , m_size(new QSlider(Qt::Horizontal, this))
{
    setWindowTitle(tr("Crop the photo"));
    auto *hint = new QLabel(
        tr("Drag the frame to where the photo shall be. It is kept in the size of a passport photo."), this);
    hint->setWordWrap(true);
    setTextStyle(hint, TextStyle::Small, Token::TextMuted);
    auto *sizeLabel = new QLabel(tr("Size of the frame"), this);
    setTextStyle(sizeLabel, TextStyle::Small, Token::TextMuted);
    sizeLabel->setBuddy(m_size);
    constexpr int whole = 100;
    constexpr int page = 10;
    m_size->setRange(0, whole);
    m_size->setPageStep(page);
    m_size->setAccessibleName(tr("Size of the frame"));

    auto *column = new QVBoxLayout;
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(hint);
    column->addWidget(m_frame, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(sizeLabel);
    row->addWidget(m_size, 1);
    column->addLayout(row);

    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("dialogFooter"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, footer);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use photo"));
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    auto *footerRow = new QHBoxLayout(footer);
    footerRow->setContentsMargins(20, 10, 20, 10);
    footerRow->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(column, 1);
    all->addWidget(footer);
    connect(m_size, &QSlider::valueChanged, m_frame, &CropFrame::setSizePercent);
    connect(m_frame, &CropFrame::partChanged, m_size, [this] {
        const QSignalBlocker quiet(m_size);
        m_size->setValue(m_frame->sizePercent());
    });
    m_frame->setPicture(picture, documents::usualCrop(picture.size()));
    m_frame->setFocus();
}

QRect CropDialog::part() const
{
    return m_frame->part();
}

} // namespace aio::ui
