#pragma once

#include "core/extraction/image/InstalledLanguages.h"
#include "core/extraction/image/OcrEnginePool.h"
#include "core/extraction/image/Preprocessor.h"
#include "core/extraction/layout/LayoutWord.h"

namespace aio::extraction {

/// What was read on one picture.
struct RecognizedPage
{
    PageWords page;
    QStringList languages; ///< Tesseract names that it was read with
};

/// Reads the words of a picture: finds which way up it is and which script and language it has from a sample,
/// then reads all of it. Runs on the calling thread; one recogniser a thread, the pool may be shared.
class TextRecognizer
{
public:
    /// `languages`: Tesseract names to read with; empty: found from the picture.
    TextRecognizer(OcrEnginePool &pool, InstalledLanguages installed, QStringList languages);

    /// Words with boxes in upright pixels of the picture. Fails with BadInput, Cancelled or Timeout.
    [[nodiscard]] Result<RecognizedPage> read(const QImage &image, const WorkContext &context);

    /// The words of a region of a picture, which is taken for one block of text; boxes are relative to it.
    /// Without languages of its own it reads with those of `known`, text of the same picture.
    [[nodiscard]] Result<QList<LayoutWord>> readRegion(
        const QImage &image, const QRect &region, QStringView known, const WorkContext &context);

private:
    struct Sample;

    [[nodiscard]] Result<Sample> bestSample(const QImage &image, const WorkContext &context);
    [[nodiscard]] Result<Sample> readSample(
        const QImage &image, QuarterTurn turn, const WorkContext &context);
    [[nodiscard]] Result<void> tryOtherScripts(Sample &sample, const WorkContext &context);
    [[nodiscard]] Result<QList<LayoutWord>> readRest(const Sample &sample, const WorkContext &context);
    [[nodiscard]] Result<void> widen(Sample &sample, const WorkContext &context);
    [[nodiscard]] Result<void> readAddressesAgain(
        QList<LayoutWord> &words, const PixPtr &pix, const WorkContext &context);
    [[nodiscard]] QStringList chooseLanguages(const Sample &sample) const;
    [[nodiscard]] QStringList languagesOf(QStringView known) const;
    [[nodiscard]] Result<QList<LayoutWord>> readWith(const QStringList &languages, const PixPtr &pix,
        const QRect &area, const WorkContext &context, OcrEngine::Holds holds = OcrEngine::Holds::APage);
    [[nodiscard]] QStringList withEnglish(const QString &language) const;
    [[nodiscard]] QString firstLatin() const;

    OcrEnginePool &m_pool;
    InstalledLanguages m_installed;
    QStringList m_languages;
};

} // namespace aio::extraction
