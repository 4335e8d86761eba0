#include "ui/documents/proposal/ChangeSection.h"

#include "ui/documents/proposal/ChangeRow.h"
#include "ui/documents/proposal/ProposalText.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

using compare::Block;
using compare::Piece;

constexpr int margin = 16;

QPushButton *smallButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("kind", QStringLiteral("small"));
    return button;
}

/// Two pieces of one decision as one.
Piece joined(Piece first, const Piece &second, const QString &glue)
{
    const auto both = [&glue](const QString &left, const QString &right) {
        return left.isEmpty() || right.isEmpty() ? left + right : left + glue + right;
    };
    first.before = both(first.before, second.before);
    first.after = both(first.after, second.after);
    first.editable = false;
    return first;
}

} // namespace

ChangeSection::ChangeSection(const compare::Section &section, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_section(section)
    , m_heading(title)
    , m_ids(section.decisions())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, scaled(10), margin, scaled(10));
    layout->setSpacing(scaled(4));
    layout->addWidget(buildHead());
    if (!m_ids.isEmpty()) {
        for (const Block &block : section.blocks) {
            addBlock(block, layout);
        }
    }
    retranslate();
}

QWidget *ChangeSection::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    m_title = new QLabel(head);
    m_title->setTextFormat(Qt::PlainText);
    setTextStyle(m_title, TextStyle::Subtitle);
    row->addWidget(m_title, 1);
    if (m_ids.isEmpty()) {
        m_unchanged = new QLabel(head);
        setTextStyle(m_unchanged, TextStyle::Small, Token::TextMuted);
        row->addWidget(m_unchanged);
        return head;
    }
    m_accept = smallButton(head);
    m_reject = smallButton(head);
    row->addWidget(m_accept);
    row->addWidget(m_reject);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT allDecided(m_ids, true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { Q_EMIT allDecided(m_ids, false); });
    return head;
}

void ChangeSection::addBlock(const Block &block, QVBoxLayout *layout)
{
    const bool isPoint = block.kind == Block::Kind::Point;
    const QString glue = block.kind == Block::Kind::EntryHead ? QStringLiteral(" · ") : QStringLiteral(" ");
    bool first = true;
    // What did not change and stands together reads as one.
    QStringList kept;
    const auto add = [&](const Piece &piece) {
        const bool decides = piece.id >= 0 && !m_withButtons.contains(piece.id);
        const QString prefix = isPoint && first ? QStringLiteral("– ") : QString();
        auto *row = new ChangeRow(piece, prefix, orderText(m_section), decides, this);
        first = false;
        if (decides) {
            m_withButtons.append(piece.id);
            connect(row, &ChangeRow::decided, this, &ChangeSection::decided);
        }
        m_rows.append(row);
        layout->addWidget(row);
    };
    const auto addKept = [&] {
        if (!kept.isEmpty()) {
            const QString words = kept.join(glue);
            add({-1, compare::Change::Same, words, words, false});
            kept.clear();
        }
    };
    for (qsizetype i = 0; i < block.pieces.size(); ++i) {
        Piece piece = block.pieces.at(i);
        if (piece.id < 0) {
            kept.append(piece.after);
            continue;
        }
        // What comes or goes as one is one row.
        for (; i + 1 < block.pieces.size() && block.pieces.at(i + 1).id == piece.id; ++i) {
            piece = joined(piece, block.pieces.at(i + 1), glue);
        }
        addKept();
        add(piece);
    }
    addKept();
}

void ChangeSection::retranslate()
{
    m_title->setText(m_heading);
    if (m_unchanged != nullptr) {
        m_unchanged->setText(tr("No changes"));
        return;
    }
    m_accept->setText(tr("Accept"));
    m_reject->setText(tr("Reject"));
    m_accept->setAccessibleName(tr("Accept all changes of \"%1\"").arg(m_heading));
    m_reject->setAccessibleName(tr("Reject all changes of \"%1\"").arg(m_heading));
}

void ChangeSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace aio::ui
