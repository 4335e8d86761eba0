#include "ui/widgets/PlainMessage.h"

#include <QLabel>
#include <QMessageBox>

namespace aio::ui {

void setPlainInformativeText(QMessageBox *box, const QString &text)
{
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    // setTextFormat() leaves this paragraph guessing.
    for (QLabel *label : box->findChildren<QLabel *>()) {
        label->setTextFormat(Qt::PlainText);
    }
}

} // namespace aio::ui
