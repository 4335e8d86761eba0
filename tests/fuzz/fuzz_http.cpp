#include "core/providers/BodyInflater.h"
#include "core/providers/HttpReader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace aio::providers;

// Aborts in every build: an assertion would be gone from an optimised one.
void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

struct Read
{
    HttpReader reader;
    QByteArray body;
};

Read read(const QByteArray &bytes, qsizetype pieceSize)
{
    Read made;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        made.reader.read(bytes.mid(at, pieceSize), made.body);
    }
    return made;
}

} // namespace

// The first byte says how the bytes of the connection are cut; the rest is what a server sends.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const Read whole = read(bytes, std::max<qsizetype>(1, bytes.size()));
    const Read pieces = read(bytes, 1 + data[0]);
    require(whole.reader.state() == pieces.reader.state());
    require(whole.body == pieces.body && whole.body.size() <= bytes.size());
    require(whole.reader.keepsConnection() == pieces.reader.keepsConnection());
    if (whole.reader.state() == HttpReader::State::Broken) {
        require(!whole.reader.problem().isEmpty() && !whole.reader.isWholeAtEnd());
    } else {
        require(whole.reader.headers() == pieces.reader.headers());
    }
    constexpr qint64 most = 100'000;
    constexpr qsizetype step = 16'384; // more than was allowed is noticed that late
    BodyInflater inflater(most);
    QByteArray plain;
    [[maybe_unused]] const bool good = inflater.inflate(bytes, plain);
    require(plain.size() <= most + step);
    return 0;
}
