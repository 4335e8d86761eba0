#include "core/extraction/image/OcrEngine.h"

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <tesseract/resultiterator.h>

#include <QFile>

#include <algorithm>
#include <cmath>

// Of libgomp, which Tesseract is linked with; declared here since <omp.h> differs between compilers.
extern "C" void omp_set_max_active_levels(int levels);

namespace aio::extraction {

namespace {

constexpr int sourceResolution = 200; // dots an inch: only the thresholds of layout analysis depend on it

// Tesseract splits a line's matrices over four threads with busy waiting, which on few or busy cores takes up
// to ten times as long. Several pictures at once use the cores better. The setting holds for the calling
// thread.
void keepToOneThread()
{
    omp_set_max_active_levels(0);
}

bool isCancelled(void *context, int /*words*/)
{
    return static_cast<const WorkContext *>(context)->interrupted();
}

PixPtr cutOut(const PixPtr &pix, const QRect &area)
{
    const std::unique_ptr<Box, void (*)(Box *)> box(
        boxCreate(area.x(), area.y(), area.width(), area.height()), [](Box *b) { boxDestroy(&b); });
    return PixPtr(pixClipRectangle(pix.get(), box.get(), nullptr));
}

QRectF boxOf(const tesseract::ResultIterator &it, tesseract::PageIteratorLevel level)
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    if (!it.BoundingBox(level, &left, &top, &right, &bottom)) {
        return {};
    }
    return QRectF(QPointF(left, top), QPointF(right, bottom));
}

// Font height as far as the letters of a Latin word tell it: 0 for other scripts and lone signs. A line's own
// figures are those of its tallest part, which may be an icon.
double heightByLetters(const QString &text, double boxHeight)
{
    bool ascends = false;
    bool descends = false;
    for (const QChar letter : text) {
        if (letter.isLetter() && letter.script() != QChar::Script_Latin) {
            return 0;
        }
        ascends = ascends || letter.isUpper() || letter.isDigit()
            || QStringView(u"bdfhkltßäöüéèáíóúñ").contains(letter);
        descends = descends || QStringView(u"gjpqyQçşţ").contains(letter);
    }
    if (text.size() < 2) {
        return 0;
    }
    const double share = ascends && descends ? 0.96 : ascends || descends ? 0.75 : 0.54;
    return boxHeight / share;
}

double fontHeight(const tesseract::ResultIterator &it, const QString &text, const QRectF &word)
{
    if (const double height = heightByLetters(text, word.height()); height > 0) {
        return height;
    }
    float row = 0;
    float descenders = 0;
    float ascenders = 0;
    it.RowAttributes(&row, &descenders, &ascenders);
    return std::clamp(double(row), word.height() * 0.9, word.height() * 2.4);
}

} // namespace

OcrEngine::OcrEngine(std::unique_ptr<tesseract::TessBaseAPI> api)
    : m_api(std::move(api))
{
}

OcrEngine::~OcrEngine() = default;

std::unique_ptr<OcrEngine> OcrEngine::load(const QString &folder, const QStringList &languages)
{
    keepToOneThread();
    auto api = std::make_unique<tesseract::TessBaseAPI>();
    const QByteArray path = QFile::encodeName(folder);
    const QByteArray names = languages.join(u'+').toLatin1();
    if (api->Init(path.constData(), names.constData(), tesseract::OEM_LSTM_ONLY) != 0) {
        return {};
    }
    // Light on dark is turned round before; looking for it again costs a second recognition of poor words.
    api->SetVariable("tessedit_do_invert", "0");
    api->SetVariable("debug_file", "/dev/null");
    return std::unique_ptr<OcrEngine>(new OcrEngine(std::move(api)));
}

Result<QList<LayoutWord>> OcrEngine::read(
    const PixPtr &pix, const QRect &area, const WorkContext &context, Holds holds)
{
    keepToOneThread();
    m_api->SetPageSegMode(holds == Holds::OneBlock ? tesseract::PSM_SINGLE_BLOCK : tesseract::PSM_AUTO);
    // Cut out here: with SetRectangle() the line recogniser looks at the wrong rows.
    const PixPtr part = area.isNull() ? PixPtr() : cutOut(pix, area);
    m_api->SetImage(part ? part.get() : pix.get());
    m_api->SetSourceResolution(sourceResolution);
    WorkContext watched = context;
    tesseract::ETEXT_DESC monitor;
    monitor.cancel = &isCancelled;
    monitor.cancel_this = &watched;
    const int failed = m_api->Recognize(&monitor);
    if (auto go = context.check(); !go) {
        m_api->Clear();
        return tl::unexpected(go.error());
    }
    QList<LayoutWord> found = failed == 0 ? words() : QList<LayoutWord>();
    m_api->Clear();
    return found;
}

QList<LayoutWord> OcrEngine::words()
{
    QList<LayoutWord> found;
    const std::unique_ptr<tesseract::ResultIterator> it(m_api->GetIterator());
    if (!it || it->Empty(tesseract::RIL_WORD)) {
        return found;
    }
    do {
        const std::unique_ptr<char[]> text(it->GetUTF8Text(tesseract::RIL_WORD));
        const QRectF box = boxOf(*it, tesseract::RIL_WORD);
        const QString word = text ? QString::fromUtf8(text.get()).trimmed() : QString();
        if (word.isEmpty() || box.isEmpty()) {
            continue;
        }
        const int confidence = std::clamp(int(it->Confidence(tesseract::RIL_WORD)), 0, 100);
        found.append({word.normalized(QString::NormalizationForm_C), box, fontHeight(*it, word, box),
            confidence, false, boxOf(*it, tesseract::RIL_TEXTLINE)});
    } while (it->Next(tesseract::RIL_WORD));
    return found;
}

} // namespace aio::extraction
