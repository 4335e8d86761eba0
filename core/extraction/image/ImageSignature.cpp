#include "core/extraction/image/ImageSignature.h"

#include <QByteArrayView>

#include <array>

namespace aio::extraction {

namespace {

ImageSignature isoBrand(QByteArrayView brand)
{
    if (brand == "avif" || brand == "avis") {
        return ImageSignature::Avif;
    }
    static constexpr std::array heic{"heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"};
    for (const char *name : heic) {
        if (brand == QByteArrayView(name)) {
            return ImageSignature::Heic;
        }
    }
    return ImageSignature::Unknown;
}

} // namespace

ImageSignature imageSignature(const QByteArray &bytes)
{
    const QByteArrayView view(bytes);
    if (view.startsWith("\x89PNG")) {
        return ImageSignature::Png;
    }
    if (view.startsWith("\xFF\xD8\xFF")) {
        return ImageSignature::Jpeg;
    }
    if (view.startsWith("GIF8")) {
        return ImageSignature::Gif;
    }
    if (view.startsWith("BM")) {
        return ImageSignature::Bmp;
    }
    if (view.startsWith(QByteArrayView("II*\0", 4)) || view.startsWith(QByteArrayView("MM\0*", 4))) {
        return ImageSignature::Tiff;
    }
    if (view.size() >= 12 && view.startsWith("RIFF") && view.sliced(8, 4) == "WEBP") {
        return ImageSignature::WebP;
    }
    if (view.size() >= 12 && view.sliced(4, 4) == "ftyp") {
        return isoBrand(view.sliced(8, 4));
    }
    return ImageSignature::Unknown;
}

bool isVectorFormat(const QByteArray &format)
{
    return format.startsWith("svg") || format == "pdf" || format == "xbm" || format == "xpm"
        || format == "wbmp" || format == "icns" || format == "mng";
}

} // namespace aio::extraction
