#include "ui/photo/PhotoEdit.h"

#include "core/base/AtomicFile.h"
#include "core/base/WhenFinished.h"
#include "core/documents/photo/Photo.h"
#include "ui/theme/Icons.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace aio::ui {

namespace {

constexpr qint64 mostFileBytes = qint64(64) * 1024 * 1024;
constexpr QSize pictureSize(70, 90);

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

PhotoEdit::PhotoEdit(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_choose(new QPushButton(icon(QStringLiteral("image")), QString(), this))
    , m_crop(new QPushButton(this))
    , m_remove(new QPushButton(icon(QStringLiteral("trash")), QString(), this))
{
    m_chooser = [](QWidget *asking, const std::function<void(const QString &)> &answer) {
        auto *dialog = new QFileDialog(asking, tr("Choose a photo"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters(
            {tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.gif)"), tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, dialog, answer);
        dialog->open();
    };
    setAcceptDrops(true);
    setTextStyle(m_title, TextStyle::Small, Token::TextMuted);
    setTextStyle(m_hint, TextStyle::Small, Token::TextMuted);
    m_hint->setWordWrap(true);
    m_picture->setFixedSize(scaled(pictureSize.width()), scaled(pictureSize.height()));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *button : {m_choose, m_crop, m_remove}) {
        button->setProperty("kind", QStringLiteral("small"));
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(m_title);
    right->addLayout(buttons);
    right->addWidget(m_hint);
    right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    connect(m_choose, &QPushButton::clicked, this, &PhotoEdit::choose);
    connect(m_crop, &QPushButton::clicked, this, &PhotoEdit::cropAgain);
    connect(m_remove, &QPushButton::clicked, this, [this] { take({}); });
    retranslate();
}

void PhotoEdit::retranslate()
{
    m_title->setText(tr("Photo"));
    m_crop->setText(tr("Crop…"));
    m_remove->setText(tr("Remove"));
    m_crop->setAccessibleName(tr("Crop the photo"));
    m_remove->setAccessibleName(tr("Remove the photo"));
    refresh();
}

void PhotoEdit::refresh()
{
    const bool there = !m_photo.isEmpty();
    m_choose->setText(there ? tr("Change…") : tr("Add photo…"));
    m_choose->setAccessibleName(there ? tr("Change the photo") : tr("Add a photo"));
    m_crop->setVisible(there);
    m_crop->setEnabled(!m_shown.isNull());
    m_remove->setVisible(there);
    setTextStyle(m_hint, TextStyle::Small, Token::TextMuted);
    m_hint->setText(
        tr("Stays in this workspace and is never sent to a model. A document shows it only if its "
           "template has a place for one and it is switched on there."));
    showPicture();
}

void PhotoEdit::showPicture()
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(m_picture->size() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF box = QRectF(QPointF(), QSizeF(m_picture->size())).adjusted(0.5, 0.5, -0.5, -0.5);
    constexpr double round = 6;
    painter.setPen(color(Token::Border));
    painter.setBrush(color(Token::Sunken));
    painter.drawRoundedRect(box, round, round);
    if (m_shown.isNull()) {
        constexpr int signSize = 28;
        const QPixmap sign = iconPixmap(QStringLiteral("person"), Token::TextMuted, scaled(signSize), ratio);
        painter.drawPixmap(box.center() - QPointF(sign.width(), sign.height()) / ratio / 2, sign);
    } else {
        const QSizeF size = QSizeF(m_shown.size()).scaled(box.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(box.center() - QPointF(size.width(), size.height()) / 2, size), m_shown);
    }
    painter.end();
    m_picture->setPixmap(pixmap);
    m_picture->setAccessibleName(m_shown.isNull() ? tr("No photo") : tr("Photo"));
}

void PhotoEdit::setPhoto(const QString &image)
{
    if (image == m_photo) {
        return;
    }
    m_photo = image;
    m_shown = {};
    const int turn = ++m_showing;
    refresh();
    if (image.isEmpty()) {
        return;
    }
    whenFinished(QtConcurrent::run([image] { return documents::readPhoto(image); }), this,
        [this, turn](const QImage &picture) {
            if (turn != m_showing) {
                return;
            }
            m_shown = picture;
            refresh();
            if (picture.isNull()) {
                m_hint->setText(tr("This photo cannot be shown: it is not on this computer, or no picture."));
            }
        });
}

void PhotoEdit::abandon()
{
    ++m_choosing;
    if (m_dialog) {
        m_dialog->reject();
    }
}

void PhotoEdit::choose()
{
    m_chooser(this, [self = QPointer<PhotoEdit>(this)](const QString &path) {
        if (self && !path.isEmpty()) {
            self->load(path);
        }
    });
}

void PhotoEdit::load(const QString &path)
{
    const int turn = ++m_choosing;
    const auto work = [path]() -> Result<QImage> {
        const Result<QByteArray> bytes = readWholeFile(path, mostFileBytes);
        return bytes ? documents::pictureFrom(*bytes) : Result<QImage>(Failure(bytes.error()));
    };
    whenFinished(QtConcurrent::run(work), this, [this, turn](const Result<QImage> &picture) {
        if (turn != m_choosing) {
            return;
        }
        if (picture) {
            ask(*picture);
        } else {
            fail(picture.error());
        }
    });
}

void PhotoEdit::cropAgain()
{
    ask(m_shown);
}

void PhotoEdit::ask(const QImage &picture)
{
    auto *dialog = new CropDialog(picture, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const int turn = ++m_choosing;
        const auto work = [image = dialog->picture(), part = dialog->part()] {
            return documents::photoAddress(image, part);
        };
        whenFinished(QtConcurrent::run(work), this, [this, turn](const QString &address) {
            if (turn == m_choosing) {
                take(address);
            }
        });
    });
    dialog->open();
}

void PhotoEdit::fail(const Error &error)
{
    setTextStyle(m_hint, TextStyle::Small, Token::Danger);
    m_hint->setText(error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint);
}

void PhotoEdit::take(const QString &photo)
{
    setPhoto(photo);
    Q_EMIT edited();
}

void PhotoEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void PhotoEdit::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        load(path);
    }
}

void PhotoEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showPicture();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace aio::ui
