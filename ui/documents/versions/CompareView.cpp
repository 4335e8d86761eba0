#include "ui/documents/versions/CompareView.h"

#include "core/base/WhenFinished.h"
#include "core/documents/compare/DraftComparison.h"
#include "core/documents/compare/TextDiff.h"
#include "core/documents/composition/DocumentWords.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QtConcurrentRun>

namespace aio::ui {

namespace {

using compare::Block;
using compare::Change;
using compare::Piece;
using compare::Section;

constexpr int documentMargin = 14;

/// Writes one side of a comparison.
class SideWriter
{
public:
    SideWriter(QTextEdit *edit, bool isBefore)
        : m_cursor(edit->document())
        , m_isBefore(isBefore)
    {
        edit->clear();
    }

    void heading(const QString &text, bool moved)
    {
        QTextCharFormat format = plain(moved);
        format.setFontWeight(QFont::Bold);
        line(m_first ? 0 : 10);
        m_cursor.insertText(text, format);
    }

    void block(const Block &block)
    {
        if (block.kind == Block::Kind::Order) {
            return;
        }
        bool any = false;
        for (const Piece &piece : block.pieces) {
            any = any || !words(piece).isEmpty();
        }
        if (!any) {
            return;
        }
        line(3);
        if (block.kind == Block::Kind::Point) {
            m_cursor.insertText(QStringLiteral("– "), plain(block.moved));
        }
        bool first = true;
        for (const Piece &piece : block.pieces) {
            if (words(piece).isEmpty()) {
                continue;
            }
            if (!std::exchange(first, false)) {
                m_cursor.insertText(
                    block.kind == Block::Kind::EntryHead ? QStringLiteral(", ") : QStringLiteral(" "),
                    plain(false));
            }
            write(piece, block.moved);
        }
    }

private:
    [[nodiscard]] QString words(const Piece &piece) const { return m_isBefore ? piece.before : piece.after; }

    [[nodiscard]] static QTextCharFormat plain(bool moved)
    {
        QTextCharFormat format;
        format.setForeground(color(moved ? Token::TextMuted : Token::Text));
        return format;
    }

    [[nodiscard]] QTextCharFormat changed() const
    {
        QTextCharFormat format;
        format.setForeground(color(m_isBefore ? Token::Danger : Token::Success));
        format.setBackground(color(m_isBefore ? Token::DangerSoft : Token::SuccessSoft));
        format.setFontStrikeOut(m_isBefore);
        format.setFontUnderline(!m_isBefore);
        return format;
    }

    void line(int above)
    {
        QTextBlockFormat format;
        format.setTopMargin(scaled(above));
        if (std::exchange(m_first, false)) {
            m_cursor.setBlockFormat(format);
        } else {
            m_cursor.insertBlock(format);
        }
    }

    void write(const Piece &piece, bool moved)
    {
        const QString text = words(piece);
        if (piece.change != Change::Changed) {
            const bool same = piece.change == Change::Same || piece.change == Change::Moved;
            m_cursor.insertText(text, same ? plain(moved) : changed());
            return;
        }
        const compare::WordChanges changes = compare::wordChanges(piece.before, piece.after);
        qsizetype at = 0;
        for (const compare::Run &run : m_isBefore ? changes.before : changes.after) {
            m_cursor.insertText(text.mid(at, run.start - at), plain(moved));
            m_cursor.insertText(text.mid(run.start, run.length), changed());
            at = run.start + run.length;
        }
        m_cursor.insertText(text.mid(at), plain(moved));
    }

    QTextCursor m_cursor;
    bool m_isBefore;
    bool m_first = true;
};

QString headingOf(const Section &section, const documents::DocumentWords &words)
{
    if (section.place != Section::Place::Section) {
        return {};
    }
    return section.heading.isEmpty() ? words.heading(section.kind) : section.heading;
}

} // namespace

CompareView::CompareView(QWidget *parent)
    : QWidget(parent)
    , m_before(nullptr)
    , m_after(nullptr)
    , m_summary(new QLabel(this))
{
    m_before = makeSide(nullptr);
    m_after = makeSide(m_before);
    m_summary->setTextFormat(Qt::PlainText);
    setTextStyle(m_summary, TextStyle::Small, Token::TextMuted);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(8);
    sides->addWidget(m_before, 1);
    sides->addWidget(m_after, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addLayout(sides, 1);
    m_pool.setMaxThreadCount(1);
    retranslate();
}

CompareView::~CompareView()
{
    m_pool.waitForDone();
}

QTextEdit *CompareView::makeSide(QTextEdit *other)
{
    auto *edit = new QTextEdit(this);
    edit->setReadOnly(true);
    edit->setAcceptRichText(false);
    edit->document()->setDocumentMargin(documentMargin);
    if (other) {
        connect(edit->verticalScrollBar(), &QScrollBar::valueChanged, other->verticalScrollBar(),
            &QScrollBar::setValue);
        connect(other->verticalScrollBar(), &QScrollBar::valueChanged, edit->verticalScrollBar(),
            &QScrollBar::setValue);
    }
    return edit;
}

QString CompareView::summary() const
{
    return m_summary->text();
}

void CompareView::clear()
{
    ++m_generation;
    m_before->clear();
    m_after->clear();
    m_summary->clear();
}

void CompareView::compare(const Draft &before, const Draft &after)
{
    const int generation = ++m_generation;
    const auto work = [before, after] { return compare::compareDrafts(before, after); };
    whenFinished(QtConcurrent::run(&m_pool, work), this,
        [this, generation, language = after.language](const compare::Comparison &comparison) {
            if (generation != m_generation) {
                return;
            }
            const documents::DocumentWords words(language);
            for (QTextEdit *side : {m_before, m_after}) {
                SideWriter writer(side, side == m_before);
                for (const Section &section : comparison.sections) {
                    const QString heading = headingOf(section, words);
                    if (!heading.isEmpty()) {
                        writer.heading(heading, section.moved);
                    }
                    for (const Block &block : section.blocks) {
                        writer.block(block);
                    }
                }
                side->moveCursor(QTextCursor::Start);
            }
            m_summary->setText(comparison.isSame() ? tr("Nothing differs.")
                                                   : tr("%n changes", nullptr, comparison.decisions));
            Q_EMIT compared();
        });
}

void CompareView::retranslate()
{
    m_before->setAccessibleName(tr("Older version"));
    m_after->setAccessibleName(tr("Newer version"));
}

} // namespace aio::ui
