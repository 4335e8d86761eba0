#include "core/extraction/document/Deflate.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace aio::extraction {

QByteArray deflated(const QByteArray &bytes)
{
    constexpr int speed = 3; // most of the gain for a third of the time
    constexpr qsizetype lengthPrefix = 4;
    return qCompress(bytes, speed).mid(lengthPrefix);
}

std::optional<QByteArray> inflated(const QByteArray &bytes, qsizetype maxBytes)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) {
        return std::nullopt;
    }
    // zlib's interface predates const; it does not write to its input.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    QByteArray result;
    std::array<char, 65'536> chunk{};
    int status = Z_OK;
    while (status == Z_OK && result.size() <= maxBytes) {
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = uInt(chunk.size());
        status = inflate(&stream, Z_NO_FLUSH);
        result.append(chunk.data(), qsizetype(chunk.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    if (status != Z_STREAM_END || result.size() > maxBytes) {
        return std::nullopt;
    }
    return result;
}

} // namespace aio::extraction
