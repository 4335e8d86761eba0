#include "ui/documents/create/StyleTexts.h"

#include <QCoreApplication>

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::StyleTexts)
};

} // namespace

QString cvLengthTitle(drafting::CvLength length)
{
    switch (length) {
    case drafting::CvLength::OnePage:
        return Text::tr("One page");
    case drafting::CvLength::TwoPages:
        return Text::tr("Two pages");
    default:
        return Text::tr("Everything");
    }
}

QString letterLengthTitle(drafting::LetterLength length)
{
    switch (length) {
    case drafting::LetterLength::Short:
        return Text::tr("Short");
    case drafting::LetterLength::Medium:
        return Text::tr("Medium");
    default:
        return Text::tr("Long");
    }
}

QString letterWordsHint(drafting::LetterLength length)
{
    switch (length) {
    case drafting::LetterLength::Short:
        return Text::tr("About 110 words");
    case drafting::LetterLength::Medium:
        return Text::tr("About 180 words");
    default:
        return Text::tr("About 280 words");
    }
}

QString letterToneTitle(LetterTone tone)
{
    switch (tone) {
    case LetterTone::Formal:
        return Text::tr("Formal");
    case LetterTone::Warm:
        return Text::tr("Warm");
    default:
        return Text::tr("Direct");
    }
}

} // namespace aio::ui
