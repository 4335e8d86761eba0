#include "ui/documents/editor/DetailsDialog.h"

#include "ui/fields/FieldEdit.h"
#include "ui/photo/PhotoEdit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFrame>
#include <QGridLayout>
#include <QPushButton>

namespace aio::ui {

namespace {

using namespace Qt::StringLiterals;
using Kind = ProfileFieldKind;

enum class Part
{
    None,
    Entry,
    Head,
    Sender,
    Recipient,
    Letter,
};

Part partOf(const Draft &draft, const FieldPath &field)
{
    if (entryAt(draft, field) != nullptr) {
        return Part::Entry;
    }
    switch (field.kind) {
    case FieldKind::Name:
    case FieldKind::Label:
        return Part::Head;
    case FieldKind::SenderName:
    case FieldKind::SenderOrganization:
    case FieldKind::SenderAddress:
    case FieldKind::Signature:
        return Part::Sender;
    case FieldKind::RecipientName:
    case FieldKind::RecipientOrganization:
    case FieldKind::RecipientAddress:
        return Part::Recipient;
    case FieldKind::Place:
    case FieldKind::Subject:
        return Part::Letter;
    default:
        return Part::None;
    }
}

QList<ProfileField> fieldsOf(Part part)
{
    switch (part) {
    case Part::Entry:
        return {{u"title"_s, DetailsDialog::tr("Title"), Kind::Line, true},
            {u"organization"_s, DetailsDialog::tr("Employer, institution or issuer"), Kind::Line, true},
            {u"startDate"_s, DetailsDialog::tr("From"), Kind::Date},
            {u"endDate"_s, DetailsDialog::tr("To"), Kind::Date},
            {u"location"_s, DetailsDialog::tr("Place"), Kind::Line},
            {u"detail"_s, DetailsDialog::tr("Level or grade"), Kind::Line},
            {u"url"_s, DetailsDialog::tr("Web address"), Kind::Line, true},
            {u"keywords"_s, DetailsDialog::tr("Terms"), Kind::Chips, true},
            {u"summary"_s, DetailsDialog::tr("Summary"), Kind::Text, true}};
    case Part::Head:
        return {{u"name"_s, DetailsDialog::tr("Name"), Kind::Line},
            {u"label"_s, DetailsDialog::tr("What the person is"), Kind::Line},
            {u"email"_s, DetailsDialog::tr("E-mail"), Kind::Line},
            {u"phone"_s, DetailsDialog::tr("Phone"), Kind::Line},
            {u"url"_s, DetailsDialog::tr("Web address"), Kind::Line, true},
            {u"address"_s, DetailsDialog::tr("Street"), Kind::Line, true},
            {u"postalCode"_s, DetailsDialog::tr("Postal code"), Kind::Line},
            {u"city"_s, DetailsDialog::tr("City"), Kind::Line}};
    case Part::Sender:
    case Part::Recipient:
        return {{u"name"_s, DetailsDialog::tr("Name"), Kind::Line, true},
            {u"organization"_s, DetailsDialog::tr("Company"), Kind::Line, true},
            {u"addressLines"_s, DetailsDialog::tr("Address, a line each"), Kind::Lines, true},
            {u"phone"_s, DetailsDialog::tr("Phone"), Kind::Line},
            {u"email"_s, DetailsDialog::tr("E-mail"), Kind::Line},
            {u"url"_s, DetailsDialog::tr("Web address"), Kind::Line, true}};
    case Part::Letter:
        return {{u"place"_s, DetailsDialog::tr("Place"), Kind::Line},
            {u"date"_s, DetailsDialog::tr("Date"), Kind::Date},
            {u"subject"_s, DetailsDialog::tr("Subject"), Kind::Line, true}};
    case Part::None:
        break;
    }
    return {};
}

/// The values of a part and the part with other values: one place where the keys are read and written.
class Values
{
public:
    Values(Draft &draft, const FieldPath &field)
        : m_draft(draft)
        , m_field(field)
        , m_part(partOf(draft, field))
    {
    }

    [[nodiscard]] QJsonObject read()
    {
        QJsonObject values;
        visit([&values](const QString &key, const auto &member) { values.insert(key, toJsonValue(member)); });
        return values;
    }

    void write(const QJsonObject &values)
    {
        visit([&values](const QString &key, auto &member) { fromJsonValue(values.value(key), member); });
    }

private:
    static QJsonValue toJsonValue(const QString &text)
    {
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }
    static QJsonValue toJsonValue(const PartialDate &date) { return toJsonValue(date.toString()); }
    static QJsonValue toJsonValue(const QDate &date) { return toJsonValue(date.toString(Qt::ISODate)); }
    static QJsonValue toJsonValue(const QStringList &list) { return QJsonArray::fromStringList(list); }
    static QJsonValue toJsonValue(const DraftText &text) { return toJsonValue(text.text); }

    static void fromJsonValue(const QJsonValue &value, QString &text) { text = value.toString(); }
    static void fromJsonValue(const QJsonValue &value, PartialDate &date)
    {
        // What is no date leaves the date as it was.
        if (value.toString().isEmpty()) {
            date = {};
        } else if (const auto typed = PartialDate::fromString(value.toString())) {
            date = *typed;
        }
    }
    static void fromJsonValue(const QJsonValue &value, QDate &date)
    {
        const QDate typed = QDate::fromString(value.toString(), Qt::ISODate);
        if (typed.isValid() || value.toString().isEmpty()) {
            date = typed;
        }
    }
    static void fromJsonValue(const QJsonValue &value, QStringList &list)
    {
        list.clear();
        const QJsonArray array = value.toArray();
        for (const QJsonValue &line : array) {
            list.append(line.toString());
        }
    }
    static void fromJsonValue(const QJsonValue &value, DraftText &text) { text.text = value.toString(); }

    void visit(const auto &visitor)
    {
        auto *cv = std::get_if<CvContent>(&m_draft.content);
        auto *letter = std::get_if<LetterContent>(&m_draft.content);
        DraftEntry *entry = entryAt(m_draft, m_field);
        if (m_part == Part::Entry && entry != nullptr) {
            visitor(u"title"_s, entry->title);
            visitor(u"organization"_s, entry->organization);
            visitor(u"startDate"_s, entry->startDate);
            visitor(u"endDate"_s, entry->endDate);
            visitor(u"location"_s, entry->location);
            visitor(u"detail"_s, entry->detail);
            visitor(u"url"_s, entry->url);
            visitor(u"keywords"_s, entry->keywords);
            visitor(u"summary"_s, entry->summary);
        } else if (m_part == Part::Head && cv != nullptr) {
            visitor(u"name"_s, cv->basics.name);
            visitor(u"label"_s, cv->basics.label);
            visitor(u"email"_s, cv->basics.email);
            visitor(u"phone"_s, cv->basics.phone);
            visitor(u"url"_s, cv->basics.url);
            visitor(u"address"_s, cv->basics.location.address);
            visitor(u"postalCode"_s, cv->basics.location.postalCode);
            visitor(u"city"_s, cv->basics.location.city);
        } else if (letter != nullptr && (m_part == Part::Sender || m_part == Part::Recipient)) {
            LetterParty &party = m_part == Part::Sender ? letter->sender : letter->recipient;
            visitor(u"name"_s, party.name);
            visitor(u"organization"_s, party.organization);
            visitor(u"addressLines"_s, party.addressLines);
            visitor(u"phone"_s, party.phone);
            visitor(u"email"_s, party.email);
            visitor(u"url"_s, party.url);
        } else if (letter != nullptr && m_part == Part::Letter) {
            visitor(u"place"_s, letter->place);
            visitor(u"date"_s, letter->date);
            visitor(u"subject"_s, letter->subject);
        }
    }

    Draft &m_draft;
    FieldPath m_field;
    Part m_part;
};

} // namespace

DetailsDialog::DetailsDialog(const Draft &draft, const FieldPath &field, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_field(field)
{
    build();
}

bool DetailsDialog::isFor(const Draft &draft, const FieldPath &field)
{
    return partOf(draft, field) != Part::None;
}

void DetailsDialog::build()
{
    const Part part = partOf(m_draft, m_field);
    setWindowTitle(part == Part::Entry ? tr("Entry")
            : part == Part::Head       ? tr("Name and contacts")
            : part == Part::Sender     ? tr("Sender")
            : part == Part::Recipient  ? tr("Recipient")
                                       : tr("Letter"));
    const QJsonObject values = Values(m_draft, m_field).read();
    auto *grid = new QGridLayout;
    grid->setContentsMargins(20, 20, 20, 20);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    int row = 0;
    int column = 0;
    const QList<ProfileField> fields = fieldsOf(part);
    for (const ProfileField &field : fields) {
        auto *edit = new FieldEdit(field, this);
        edit->setValue(values.value(field.key));
        if (field.wide && column == 1) {
            ++row;
            column = 0;
        }
        grid->addWidget(edit, row, column, 1, field.wide ? 2 : 1);
        column = field.wide ? 0 : (column + 1) % 2;
        row += column == 0 ? 1 : 0;
        m_edits.append(edit);
        if (part == Part::Entry && field.key == u"endDate") {
            auto *ongoing = new QCheckBox(tr("To this day"), this);
            ongoing->setChecked(entryAt(m_draft, m_field)->ongoing);
            grid->addWidget(ongoing, row++, 1);
            m_ongoing = ongoing;
            connect(edit, &FieldEdit::edited, ongoing, [edit, ongoing] {
                if (!edit->value().toString().isEmpty()) {
                    ongoing->setChecked(false);
                }
            });
        }
    }
    if (part == Part::Head) {
        m_photo = new PhotoEdit(this);
        m_photo->setPhoto(std::get<CvContent>(m_draft.content).basics.image);
        grid->addWidget(m_photo, row + 1, 0, 1, 2);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *footer = new QFrame(this);
    footer->setProperty("role", u"dialogFooter"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, footer);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    auto *footerRow = new QHBoxLayout(footer);
    footerRow->setContentsMargins(20, 10, 20, 10);
    footerRow->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column0 = new QVBoxLayout(this);
    column0->setContentsMargins({});
    column0->setSpacing(0);
    column0->addLayout(grid);
    column0->addStretch();
    column0->addWidget(footer);
    resize(480, sizeHint().height());
}

FieldEdit *DetailsDialog::fieldEdit(const QString &key) const
{
    for (FieldEdit *edit : m_edits) {
        if (edit->field().key == key) {
            return edit;
        }
    }
    return nullptr;
}

Draft DetailsDialog::changedDraft() const
{
    Draft draft = m_draft;
    QJsonObject values;
    for (const FieldEdit *edit : m_edits) {
        values.insert(edit->field().key, edit->value());
    }
    Values(draft, m_field).write(values);
    if (m_photo != nullptr) {
        std::get<CvContent>(draft.content).basics.image = m_photo->photo();
    }
    if (DraftEntry *entry = entryAt(draft, m_field)) {
        const auto *ongoing = qobject_cast<const QCheckBox *>(m_ongoing);
        entry->ongoing = ongoing != nullptr && ongoing->isChecked() && entry->endDate.isEmpty();
    }
    return draft;
}

} // namespace aio::ui
