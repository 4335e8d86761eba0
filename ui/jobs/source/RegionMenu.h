#pragma once

#include "core/extraction/engine/RegionReader.h"
#include "core/jobs/Extraction.h"

#include <QMenu>

#include <stop_token>

namespace aio::ui {

/// Asks which field the words of a marked place are for. It opens at once with the words that are known; when
/// the place is read anew, those words take their place. Closing it stops the reading.
class RegionMenu : public QMenu
{
    Q_OBJECT

public:
    /// `why.text` holds the known words, which may be none.
    explicit RegionMenu(Provenance why, QWidget *parent = nullptr);
    ~RegionMenu() override;

    /// Reads the place with `reader`, which must outlive the reading.
    void readAnew(extraction::RegionReader &reader, const extraction::RegionRequest &request);
    /// What a field would get now.
    [[nodiscard]] QString words() const { return m_why.text; }
    [[nodiscard]] bool isReading() const { return m_reading; }

Q_SIGNALS:
    void chosen(aio::JobField field, const QString &words, const aio::Provenance &why);
    /// The new reading ended, with or without words.
    void read();

private:
    void take(const Result<QString> &words);
    void refresh();

    Provenance m_why;
    QAction *m_words;
    QList<QAction *> m_fields;
    std::stop_source m_stop;
    bool m_reading = false;
};

} // namespace aio::ui
