#pragma once

#include "core/base/Error.h"
#include "core/documentstore/DocumentRecord.h"
#include "ui/widgets/Toast.h"

#include <QThreadPool>

#include <memory>

class QPrinter;
class QWidget;

namespace aio::ui {

/// Prints documents as the preview shows them: asks for the printer, then sets and paints the pages on
/// another thread. GUI thread only.
class DocumentPrinter : public QObject
{
    Q_OBJECT

public:
    explicit DocumentPrinter(QWidget *page);
    /// Waits for pages that are being painted.
    ~DocumentPrinter() override;

    void ask(const Document &document);
    /// Prints without asking.
    void print(const Document &document, const std::shared_ptr<QPrinter> &printer);

Q_SIGNALS:
    void printed();
    void notify(const aio::ui::ToastMessage &message);

private:
    QWidget *m_page;
    QThreadPool m_pool;
};

} // namespace aio::ui
