#include "core/extraction/grammar/MonthNames.h"

#include "core/extraction/grammar/Fold.h"

#include <QHash>

namespace aio::extraction {

namespace {

// One line a month: English, German, French, Spanish, Portuguese, Italian, Dutch, Czech (both cases),
// Polish (both cases), Swedish, Danish/Norwegian, Finnish, Arabic (both traditions).
constexpr const char16_t *monthLines[] = {
    u"january|jan|januar|jänner|jan|janvier|janv|enero|ene|janeiro|gennaio|gen|januari|leden|ledna|styczeń|"
    u"stycznia|tammikuuta|"
    u"يناير|كانون الثاني|جانفي",
    u"february|feb|februar|feber|février|fevrier|févr|fév|febrero|fevereiro|fev|febbraio|februari|únor|února|"
    u"luty|lutego|helmikuuta|"
    u"فبراير|شباط|فيفري",
    u"march|mar|märz|maerz|mrz|mars|marzo|março|marco|maart|mrt|březen|března|marzec|marca|marts|maaliskuuta|"
    u"مارس|آذار",
    u"april|apr|avril|avr|abril|abr|aprile|duben|dubna|kwiecień|kwietnia|huhtikuuta|أبريل|ابريل|نيسان|أفريل",
    u"may|mai|mayo|maio|maggio|mag|mei|květen|května|maj|maja|toukokuuta|مايو|أيار|ماي",
    u"june|jun|juni|juin|junio|junho|giugno|giu|červen|června|czerwiec|czerwca|kesäkuuta|يونيو|يونيه|حزيران|"
    u"جوان",
    u"july|jul|juli|juillet|juil|julio|julho|luglio|lug|červenec|července|lipiec|lipca|heinäkuuta|يوليو|"
    u"يوليه|تموز|جويلية",
    u"august|aug|août|aout|agosto|ago|augustus|srpen|srpna|sierpień|sierpnia|augusti|elokuuta|أغسطس|آب|أوت",
    u"september|sep|sept|septembre|septiembre|setiembre|setembro|set|settembre|září|zari|wrzesień|września|"
    u"syyskuuta|سبتمبر|أيلول",
    u"october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre|ott|říjen|října|październik|października|"
    u"lokakuuta|أكتوبر|تشرين الأول",
    u"november|nov|novembre|noviembre|novembro|listopad|listopadu|listopada|marraskuuta|نوفمبر|تشرين الثاني",
    u"december|dec|dezember|dez|décembre|déc|diciembre|dic|dezembro|dicembre|prosinec|prosince|grudzień|"
    u"grudnia|joulukuuta|ديسمبر|كانون الأول",
};

QHash<QString, int> makeMonths()
{
    QHash<QString, int> months;
    int number = 0;
    for (const char16_t *line : monthLines) {
        ++number;
        for (const QStringView name : QStringView(line).split(u'|'))
            months.insert(fold(name), number);
    }
    return months;
}

} // namespace

int monthNumber(QStringView folded)
{
    static const QHash<QString, int> months = makeMonths();
    return months.value(folded.toString());
}

} // namespace aio::extraction
