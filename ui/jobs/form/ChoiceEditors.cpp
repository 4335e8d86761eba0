#include "ui/jobs/form/ChoiceEditors.h"

#include "ui/jobs/form/CheckCombo.h"
#include "ui/jobs/form/FieldText.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace aio::ui {

namespace {

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    return layout;
}

bool isNumberOrEmpty(const QLineEdit *edit, const QLocale &locale)
{
    return edit->text().trimmed().isEmpty() || numberFromText(edit->text(), locale);
}

constexpr QChar draftSeparator = u'\n';

} // namespace

ChoiceEditor::ChoiceEditor(JobField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new QComboBox(this))
{
    rowIn(this)->addWidget(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    adopt(m_box);
    fill();
    connect(m_box, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

void ChoiceEditor::fill()
{
    m_box->addItem(notInPosting(), QString());
    m_box->setItemData(0, palette().placeholderText(), Qt::ForegroundRole);
    if (field() == JobField::Remote) {
        for (const auto mode : {WorkMode::Onsite, WorkMode::Hybrid, WorkMode::Remote}) {
            m_box->addItem(workModeText(mode), workModeName(mode));
        }
    } else if (field() == JobField::Seniority) {
        for (const QString &name : seniorityNames()) {
            m_box->addItem(seniorityText(name), name);
        }
    } else {
        for (const char *tag :
            {"en", "de", "fr", "es", "pt", "it", "nl", "cs", "pl", "sv", "ar", "ja", "zh"}) {
            m_box->addItem(languageText(QLatin1String(tag)), QLatin1String(tag));
        }
    }
}

void ChoiceEditor::retranslate()
{
    FieldEditor::retranslate();
    m_box->clear();
    fill();
}

void ChoiceEditor::setValue(const FieldValue &value)
{
    const auto *mode = std::get_if<WorkMode>(&value);
    const QString name = mode ? workModeName(*mode) : displayText(value);
    int index = m_box->findData(name);
    if (index < 0) {
        // A value outside the usual ones is the posting's own word: shown, not dropped.
        m_box->addItem(field() == JobField::Language ? languageText(name) : name, name);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

FieldValue ChoiceEditor::value() const
{
    const QString name = m_box->currentData().toString();
    if (name.isEmpty()) {
        return {};
    }
    if (field() == JobField::Remote) {
        const auto mode = workModeFromName(name);
        return mode ? FieldValue(*mode) : FieldValue();
    }
    return name;
}

EmploymentEditor::EmploymentEditor(JobField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new CheckCombo(this))
{
    rowIn(this)->addWidget(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    adopt(m_box);
    EmploymentEditor::retranslate();
    connect(m_box, &CheckCombo::checkedChanged, this, &FieldEditor::edited);
}

void EmploymentEditor::retranslate()
{
    FieldEditor::retranslate();
    QList<CheckCombo::Choice> choices;
    for (const QString &name : employmentTypeNames()) {
        choices.append({employmentTypeText(name), name});
    }
    m_box->setChoices(choices);
    m_box->setEmptyText(notInPosting());
}

void EmploymentEditor::setValue(const FieldValue &value)
{
    const auto *list = std::get_if<QStringList>(&value);
    m_box->setChecked(list ? *list : QStringList());
}

FieldValue EmploymentEditor::value() const
{
    const QStringList names = m_box->checked();
    return names.isEmpty() ? FieldValue() : FieldValue(names);
}

SalaryEditor::SalaryEditor(JobField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_min(new QLineEdit(this))
    , m_max(new QLineEdit(this))
    , m_currency(new QComboBox(this))
    , m_unit(new QComboBox(this))
{
    auto *layout = rowIn(this);
    layout->setSpacing(6);
    layout->addWidget(m_min, 1);
    layout->addWidget(m_max, 1);
    layout->addWidget(m_currency);
    layout->addWidget(m_unit);
    m_currency->setEditable(true);
    m_currency->addItems({QString(), QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"),
        QStringLiteral("CHF"), QStringLiteral("SEK"), QStringLiteral("NOK"), QStringLiteral("DKK"),
        QStringLiteral("PLN"), QStringLiteral("CZK"), QStringLiteral("CAD"), QStringLiteral("AUD"),
        QStringLiteral("BRL"), QStringLiteral("INR"), QStringLiteral("JPY"), QStringLiteral("CNY"),
        QStringLiteral("AED")});
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_min, m_max, m_currency, m_unit, m_currency->lineEdit()}) {
        adopt(part);
    }
    SalaryEditor::retranslate();
    for (QComboBox *box : {m_currency, m_unit}) {
        // As wide as its longest entry in any language; the figures share what is left.
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &FieldEditor::edited);
    }
    connect(m_currency->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
    for (QLineEdit *edit : {m_min, m_max}) {
        connect(edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(edit, &QLineEdit::editingFinished, this, [this] {
            formatFigures();
            Q_EMIT finished();
        });
    }
}

void SalaryEditor::retranslate()
{
    FieldEditor::retranslate();
    m_min->setAccessibleName(tr("Lowest salary"));
    m_max->setAccessibleName(tr("Highest salary"));
    m_currency->setAccessibleName(tr("Currency of the salary"));
    m_currency->lineEdit()->setAccessibleName(tr("Currency of the salary"));
    m_unit->setAccessibleName(tr("Period of the salary"));
    m_min->setPlaceholderText(tr("From"));
    m_max->setPlaceholderText(tr("To"));
    // "68,000" and "68.000" are one number in two languages.
    m_min->clear();
    m_max->clear();
    fillUnits();
}

void SalaryEditor::fillUnits()
{
    m_unit->clear();
    m_unit->addItem(QStringLiteral("–"), QString());
    for (const auto unit : {Salary::Unit::Hour, Salary::Unit::Day, Salary::Unit::Week, Salary::Unit::Month,
             Salary::Unit::Year}) {
        m_unit->addItem(salaryUnitText(unit), salaryUnitName(unit));
    }
}

void SalaryEditor::formatFigures()
{
    for (QLineEdit *edit : {m_min, m_max}) {
        if (const auto number = numberFromText(edit->text(), locale())) {
            edit->setText(numberText(*number, locale()));
        }
    }
}

void SalaryEditor::setValue(const FieldValue &value)
{
    if (value == this->value() && draftText().isEmpty()) {
        return;
    }
    const auto *salary = std::get_if<Salary>(&value);
    const Salary shown = salary ? *salary : Salary();
    m_min->setText(shown.min ? numberText(*shown.min, locale()) : QString());
    m_max->setText(shown.max ? numberText(*shown.max, locale()) : QString());
    m_currency->setEditText(shown.currency);
    m_unit->setCurrentIndex(
        std::max(0, m_unit->findData(shown.unit ? salaryUnitName(*shown.unit) : QString())));
}

FieldValue SalaryEditor::value() const
{
    Salary salary;
    salary.min = numberFromText(m_min->text(), locale());
    salary.max = numberFromText(m_max->text(), locale());
    salary.currency = m_currency->currentText().trimmed().toUpper();
    salary.unit = salaryUnitFromName(m_unit->currentData().toString());
    // Currency and period alone are kept too: a person may type them first.
    return salary == Salary() ? FieldValue() : FieldValue(salary);
}

QString SalaryEditor::draftText() const
{
    return isNumberOrEmpty(m_min, locale()) && isNumberOrEmpty(m_max, locale())
        ? QString()
        : m_min->text() + draftSeparator + m_max->text();
}

void SalaryEditor::setDraftText(const QString &text)
{
    if (!text.isEmpty() && text != draftText()) {
        m_min->setText(text.section(draftSeparator, 0, 0));
        m_max->setText(text.section(draftSeparator, 1));
    }
}

QString SalaryEditor::problem() const
{
    if (!draftText().isEmpty()) {
        return tr("Write a number, such as %1.").arg(numberText(68000, locale()));
    }
    const FieldValue shown = value();
    const auto *salary = std::get_if<Salary>(&shown);
    if (salary && salary->min && salary->max && *salary->min > *salary->max) {
        return tr("The lowest salary is above the highest.");
    }
    return {};
}

} // namespace aio::ui
