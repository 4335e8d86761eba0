#include "core/providers/BodyInflater.h"

#include <array>

#include <zlib.h>

namespace aio::providers {

class BodyInflater::Private
{
public:
    z_stream stream{};
    qint64 left = 0;
    bool good = false;
    bool ended = false;
};

BodyInflater::BodyInflater(qint64 most)
    : d(std::make_unique<Private>())
{
    constexpr int eitherHead = 15 + 32; // the largest window; gzip or zlib, as it turns out
    d->left = most;
    d->good = inflateInit2(&d->stream, eitherHead) == Z_OK;
}

BodyInflater::~BodyInflater()
{
    inflateEnd(&d->stream);
}

bool BodyInflater::inflate(const QByteArray &bytes, QByteArray &body)
{
    constexpr std::size_t step = 16'384;
    std::array<Bytef, step> out{};
    // zlib only reads there; its interface is older than const.
    QByteArray in = bytes;
    d->stream.next_in = reinterpret_cast<Bytef *>(in.data());
    d->stream.avail_in = uInt(in.size());
    while (d->good && !d->ended && d->stream.avail_in > 0) {
        int state = Z_OK;
        do {
            d->stream.next_out = out.data();
            d->stream.avail_out = uInt(out.size());
            state = ::inflate(&d->stream, Z_NO_FLUSH);
            const auto made = qsizetype(out.size() - d->stream.avail_out);
            d->left -= made;
            d->good = d->left >= 0 && (state == Z_OK || state == Z_STREAM_END || state == Z_BUF_ERROR);
            body.append(reinterpret_cast<const char *>(out.data()), made);
        } while (d->good && state == Z_OK && d->stream.avail_out == 0);
        d->ended = state == Z_STREAM_END;
    }
    return d->good;
}

} // namespace aio::providers
