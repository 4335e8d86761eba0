#include "core/extraction/pdf/PdfPage.h"

#include "core/extraction/pdf/PdfReader.h"

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>

namespace aio::extraction {

namespace {

constexpr double pointsPerInch = 72;
constexpr size_t maxWords = 40'000; // of a page; a dense newspaper page has a tenth

bool shouldAbort(const QVariant &context)
{
    return static_cast<const WorkContext *>(context.value<void *>())->interrupted();
}

QVariant closure(const WorkContext &context)
{
    // Poppler hands it back to shouldAbort() during the call only.
    return QVariant::fromValue(const_cast<void *>(static_cast<const void *>(&context)));
}

QRectF scaled(const QRectF &box, double scale)
{
    return {box.left() * scale, box.top() * scale, box.width() * scale, box.height() * scale};
}

// Ligatures and Arabic presentation forms as the letters that they stand for; everything else as it is.
QString plainLetters(const QString &text)
{
    QString plain;
    for (const QChar character : text) {
        const bool presentation = (character >= u'\uFB00' && character <= u'\uFDFF')
            || (character >= u'\uFE70' && character <= u'\uFEFC');
        plain +=
            presentation ? QString(character).normalized(QString::NormalizationForm_KC) : QString(character);
    }
    return plain.normalized(QString::NormalizationForm_C);
}

// Parts of one word that differ in font are words of their own to Poppler.
bool belongsTo(const LayoutWord &before, const LayoutWord &word)
{
    const double gap = word.box.left() - before.box.right();
    const bool sameLine = std::abs(word.box.center().y() - before.box.center().y()) < 0.3 * before.size;
    return sameLine && gap > -0.2 * before.size && gap < 0.08 * before.size;
}

} // namespace

PdfPage::PdfPage(const Poppler::Document &document, int index)
    : m_page(document.page(index))
{
}

PdfPage::~PdfPage() = default;

bool PdfPage::isValid() const
{
    const QSizeF size = m_page ? m_page->pageSizeF() : QSizeF();
    return size.width() >= 1 && size.height() >= 1 && std::isfinite(size.width())
        && std::isfinite(size.height());
}

double PdfPage::resolution(double wanted) const
{
    const QSizeF inches = m_page->pageSizeF() / pointsPerInch;
    const double affordable = std::sqrt(PdfLimits::maxPagePixels / (inches.width() * inches.height()));
    return std::min(wanted, affordable);
}

QImage PdfPage::render(double resolution, const WorkContext &context) const
{
    return m_page->renderToImage(resolution, resolution, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr,
        nullptr, &shouldAbort, closure(context));
}

QList<LayoutWord> PdfPage::words(double resolution, const WorkContext &context) const
{
    QList<LayoutWord> words;
    const double scale = resolution / pointsPerInch;
    const auto boxes = m_page->textList(Poppler::Page::Rotate0, &shouldAbort, closure(context));
    bool glued = false;
    for (size_t i = 0; i < std::min(boxes.size(), maxWords); ++i) {
        const Poppler::TextBox &box = *boxes[i];
        const QRectF place = scaled(box.boundingBox(), scale);
        const QString text = plainLetters(box.text()).trimmed();
        if (text.isEmpty() || place.isEmpty()) {
            continue;
        }
        // Poppler's boxes reach from the font's ascent to its descent.
        const LayoutWord word{text, place, place.height()};
        if (glued && belongsTo(words.constLast(), word)) {
            words.last().text += word.text;
            words.last().box = words.constLast().box.united(word.box);
        } else {
            words.append(word);
        }
        glued = !box.hasSpaceAfter();
    }
    return words;
}

} // namespace aio::extraction
