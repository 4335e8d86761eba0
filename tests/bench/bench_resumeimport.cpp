// A CV of four pages in two columns as PDF, and one of two pages as text: reading and structuring.

#include "core/documents/import/ResumeImporter.h"

#include <benchmark/benchmark.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace {

constexpr int pages = 4;

QString line(int page, int row)
{
    constexpr int entry = 7;
    switch (row % entry) {
    case 0:
        return QStringLiteral("Software engineer, Acme %1 Ltd, Leeds").arg(page * 10 + row / entry);
    case 1:
        return QStringLiteral("March %1 – June %2")
            .arg(1990 + page * 6 + row / entry)
            .arg(1991 + page * 6 + row / entry);
    default:
        return QStringLiteral("• Built a part of the pipeline that moves %1 parcels an hour").arg(row * 100);
    }
}

QByteArray sampleText()
{
    QByteArray text = "Jordan Example\njordan@example.net\n\nWORK EXPERIENCE\n";
    for (int row = 0; row < 90; ++row) {
        text += line(0, row).toUtf8() + '\n';
    }
    return text + "\nSKILLS\nC++, Qt, SQL\n";
}

QByteArray samplePdf()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setResolution(72);
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            if (page > 0) {
                writer.newPage();
            }
            painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 9));
            painter.drawText(
                40, 50, page == 0 ? QStringLiteral("Jordan Example") : QStringLiteral("Work experience"));
            painter.drawText(220, 70, QStringLiteral("WORK EXPERIENCE"));
            painter.drawText(40, 70, QStringLiteral("SKILLS"));
            for (int row = 0; row < 46; ++row) {
                painter.drawText(220, 90 + row * 15, line(page, row));
                painter.drawText(40, 90 + row * 15, QStringLiteral("Skill %1").arg(row));
            }
        }
    }
    return buffer.data();
}

void importsPdf(benchmark::State &state)
{
    const QByteArray pdf = samplePdf();
    for (auto _ : state) {
        benchmark::DoNotOptimize(aio::importResume(pdf, {}));
    }
}

void importsText(benchmark::State &state)
{
    const QByteArray text = sampleText();
    for (auto _ : state) {
        benchmark::DoNotOptimize(aio::importResume(text, {}));
    }
}

} // namespace

BENCHMARK(importsPdf)->Unit(benchmark::kMillisecond);
BENCHMARK(importsText)->Unit(benchmark::kMillisecond);

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
