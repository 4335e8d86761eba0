#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace aio::documents {

/// The objects of a PDF 1.4 file. Numbers count from 1, as the file does.
class PdfFile
{
public:
    /// Reserves a number for an object that others refer to before it is known.
    [[nodiscard]] int reserve();
    void set(int number, const QByteArray &body);
    int add(const QByteArray &body);
    /// A stream, compressed unless it must be read as it is. `entries` go into its dictionary.
    int addStream(const QByteArray &data, const QByteArray &entries = {}, bool compress = true);

    /// The whole file.
    [[nodiscard]] QByteArray bytes(int catalog, int info, const QByteArray &id) const;

    [[nodiscard]] static QByteArray reference(int number);
    [[nodiscard]] static QByteArray number(double value); ///< "12.5", never in powers of ten
    [[nodiscard]] static QByteArray text(const QString &text); ///< a text string, any characters
    [[nodiscard]] static QByteArray plain(const QByteArray &ascii); ///< "(…)", escaped

private:
    QList<QByteArray> m_objects;
};

} // namespace aio::documents
