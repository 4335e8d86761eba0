#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/Links.h"
#include "core/extraction/grammar/PhraseTable.h"
#include "core/extraction/text/Readers.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

using Kind = OutlineLine::Kind;

bool isMailHeader(const OutlineLine &line)
{
    return line.topic == Topic::Mail;
}

bool isRobot(const QString &address)
{
    static const QRegularExpression robot(
        QStringLiteral("^(?:no-?reply|do-?not-?reply|privacy|datenschutz|dpo|gdpr|abuse|webmaster|postmaster|"
                       "newsletter|unsubscribe|accommodations?|accessibility|rodo|dpd|press|presse)(?:[.@+-]|"
                       "$)|@(?:sentry|example\\.com$)"),
        QRegularExpression::CaseInsensitiveOption);
    return robot.match(address).hasMatch();
}

// Whether what stands before a number says that it is the company's in a register, for a tax, or the
// posting's.
bool isOfRegister(QStringView before)
{
    static const QRegularExpression label(
        QStringLiteral(
            "(?<![\\p{L}])(?:IČO?|IČ DPH|DIČ|ICO|HR ?[AB]|KvK|K\\.v\\.K|SIRET|SIREN|RCS|VAT|BTW|TVA|MwSt|"
            "USt-?Id(?:-?Nr)?|Umsatzsteuer\\p{L}*|Steuernummer|Steuer-?Nr|UID|CIF|NIF|NIPC|CNPJ|CPF|RFC|CUIT|"
            "P\\.? ?IVA|Partita IVA|NIP|REGON|KRS|CVR|Org\\.?-? ?(?:nr|nummer)|Organisations(?:nummer|nr)|"
            "Y-tunnus|Adószám|Cégjegyzékszám|Handelsregister\\p{L}*|Firmenbuch(?:nummer)?|"
            "(?:registration|register(?:ed)?|company|charity|reference) (?:no|number)|ABN|ACN|IBAN|ИНН|ОГРН|"
            "法人番号|统一社会信用代码|統一編號|사업자등록번호|Job ?-?ID|Referenznummer|Kennziffer|Chiffre|"
            "Stellennummer)(?![\\p{L}])(?:(?!tel|phone|fon|mob)[^\\d+\\n]){0,18}$|\\p{L}$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype reach = 60;
    return label.match(before.sliced(std::max<qsizetype>(0, before.size() - reach)).toString()).hasMatch();
}

const PhraseTable &applyWords()
{
    static const PhraseTable table({{0,
        u"apply|application|applications|resume|résumé|cv|send|email|contact|questions|bewerbung|bewerbungen|"
        u"bewerben|bewirb|lebenslauf|kontakt|fragen|candidature|postuler|postulez|écris-nous|envoyez|envoie|"
        u"envoyer|contacter|"
        u"postula|postular|enviar|envía|envíanos|manda|inscríbete|currículum|contacto|candidate-se|"
        u"candidatar|envie|enviem|currículo|contato|candidati|candidarsi|inviare|invia|curriculum|contatti|"
        u"solliciteer|solliciteren|sollicitatie|reageren|reageer|"
        u"životopis|napište|pošlete|odpovězte|přihlásit|aplikuj|wyślij|prześlij|ansök|ansökan|ansøg|"
        u"ansøgning|søk|søknad|hae|hakemus|jelentkezés|önéletrajz|trimite|aplică|резюме|пишите|التقديم|"
        u"للتقديم|السيرة|التواصل|ارسال|إرسال|أرسل|応募|履歴書|エントリー|問い合わせ|"
        u"简历|投递|发送|联系|应聘|申请|報名|應徵|履歷|지원|이력서|apply "
        u"here|here|click|form|link|url|jobs|careers|lien|enlace|more info|➡|→|👉"}});
    return table;
}

} // namespace

QList<Vote> readContact(const Posting &posting)
{
    static const QRegularExpression mail(
        QStringLiteral("[\\p{L}\\p{N}._%+-]+(?:@|\\s?[\\[({](?:at|@|ät)[\\])}]\\s?)[\\p{L}\\p{N}-]+(?:(?:\\.|"
                       "\\s?[\\[({](?:dot|punkt|\\.)[\\])}]\\s?)[\\p{L}\\p{N}-]+)+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression phone(
        QStringLiteral("(?:\\+|\\(\\+?|00)?\\d[\\d ()/.\\x{a0}-]{6,20}\\d"));
    QList<Vote> votes;
    for (const OutlineLine &line : posting.outline) {
        if (isMailHeader(line))
            continue;
        const TextSpan whole{line.label.isEmpty() ? line.span.start : line.label.start, line.span.end};
        const QString text = posting.document.string(whole);
        const bool section = line.topic == Topic::Apply || line.topic == Topic::Contact;
        const bool near = section || !applyWords().findAll(fold(text)).isEmpty();
        auto mails = mail.globalMatch(text);
        while (mails.hasNext()) {
            const auto match = mails.next();
            static const QRegularExpression at(QStringLiteral("\\s?[\\[({](?:at|@|ät)[\\])}]\\s?"),
                QRegularExpression::CaseInsensitiveOption);
            static const QRegularExpression dot(QStringLiteral("\\s?[\\[({](?:dot|punkt|\\.)[\\])}]\\s?"),
                QRegularExpression::CaseInsensitiveOption);
            QString address = match.captured().toLower();
            address.replace(at, QStringLiteral("@")).replace(dot, QStringLiteral("."));
            while (address.endsWith(u'.') || address.endsWith(u'-'))
                address.chop(1);
            if (isRobot(address) || isPortalAddress(address))
                continue;
            const TextSpan span{whole.start + match.capturedStart(), whole.start + match.capturedEnd()};
            votes.append(posting.vote(JobField::ContactEmail, address,
                (section       ? 0.92
                        : near ? 0.9
                               : 0.78)
                    - (line.aside ? 0.2 : 0),
                span));
        }
        static const PhraseTable phoneWords({{0,
            u"tel|tel.|phone|call|telefon|telephone|mobile|mobil|téléphone|teléfono|telefone|telefono|cel|"
            u"cellulare|whatsapp|puh|puh.|tlf|tlf.|tfn|bel|bellen|contact|kontakt|ansprechpartner|contacto|"
            u"contato|t|text|"
            u"هاتف|جوال|واتساب|للتواصل|اتصل|電話|tel:|电话|联系电话|手机|微信|聯絡電話|전화|ring|rufen|"
            u"chiamare|llamar|ligar|volat|zadzwoń|dzwoń|questions|fragen|vragen|informal chat"}});
        if (section || !phoneWords.findAll(fold(text)).isEmpty()) {
            auto phones = phone.globalMatch(text);
            while (phones.hasNext()) {
                const auto match = phones.next();
                const QString digits =
                    QString(match.captured()).remove(QRegularExpression(QStringLiteral("\\D")));
                static const QRegularExpression dateLike(
                    QStringLiteral("^\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}$|^\\d{1,4} ?/ ?(?:19|20)\\d\\d$"));
                if (digits.size() < 7 || digits.size() > 15
                    || isOfRegister(QStringView(text).first(match.capturedStart()))
                    || dateLike.match(match.captured().trimmed()).hasMatch())
                    continue;
                const TextSpan span{whole.start + match.capturedStart(), whole.start + match.capturedEnd()};
                votes.append(posting.vote(
                    JobField::ContactPhone, match.captured().trimmed(), line.aside ? 0.6 : 0.8, span));
                break;
            }
        }
        votes += readPerson(posting, line, near);
    }
    return votes;
}

QList<Vote> readApplyLink(const Posting &posting)
{
    static const QRegularExpression link(QStringLiteral("(?:https?://|www\\.)[^\\s<>\"'）)】」，。、]+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jobPath(
        QStringLiteral(
            "job|career|karriere|apply|bewerb|vacan|vacature|stelle|recruit|empleo|vaga|carriere|kariera|"
            "kariér|praca|rekryt|ansok|recrut|hire|hiring|workable|greenhouse|lever\\.co|ashby|personio|"
            "smartrecruiters|forms\\.gle|typeform|docs\\.google\\.com/forms|offre|opening|position"),
        QRegularExpression::CaseInsensitiveOption);
    QList<Vote> votes;
    int links = 0;
    bool applySoon = false;
    for (const OutlineLine &line : posting.outline) {
        if (isMailHeader(line))
            continue;
        const TextSpan whole{line.label.isEmpty() ? line.span.start : line.label.start, line.span.end};
        const QString text = posting.document.string(whole);
        const QString folded = fold(text);
        const bool section = line.topic == Topic::Apply;
        auto matches = link.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            QString address = match.captured();
            while (!address.isEmpty() && QStringView(u".,;:!?*_`").contains(address.back()))
                address.chop(1);
            if (address.startsWith(u"www.", Qt::CaseInsensitive))
                address.prepend(u"https://");
            const QString url = cleanUrl(QUrl(address));
            if (url.isEmpty())
                continue;
            ++links;
            const QString context =
                folded.mid(qMax<qsizetype>(0, match.capturedStart() - 120), 120 + match.capturedLength());
            const bool near = section
                || !applyWords()
                        .findAll(QString(context).remove(match.captured(), Qt::CaseInsensitive))
                        .isEmpty();
            const bool path = jobPath.match(address).hasMatch();
            const double confidence = section ? 0.88
                : near && path                ? 0.84
                : near                        ? 0.66
                : path                        ? 0.6
                : applySoon                   ? 0.55
                                              : 0.2;
            const TextSpan span{whole.start + match.capturedStart(),
                whole.start + match.capturedStart() + match.capturedLength()};
            votes.append(
                posting.vote(JobField::ApplyUrl, url, line.aside ? confidence * 0.6 : confidence, span));
        }
        applySoon = line.text.size() < 80 && !applyWords().findAll(folded).isEmpty();
    }
    return votes;
}

} // namespace aio::extraction
