#include "core/documents/drafting/GermanEmployer.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace aio::drafting {

namespace {

using namespace Qt::StringLiterals;

struct Nouns
{
    QString at; ///< preposition and article
    QStringList nouns; ///< in the dative, in lower case: also the last part of compounds
    QString ending; ///< what the noun of a name has to take on for that
};

const QList<Nouns> &nounsOfEmployers()
{
    static const QList<Nouns> all{
        {u"beim"_s,
            u"krankenhaus klinikum institut amt ministerium hotel zentrum büro gymnasium museum theater "
            u"labor "
            "restaurant pflegeheim altenheim seniorenheim kinderheim autohaus kaufhaus warenhaus verein "
            "verband "
            "verlag landkreis rettungsdienst pflegedienst sender rundfunk weingut landgericht amtsgericht "
            "kolleg werk unternehmen hilfswerk"_s.split(u' '),
            {}},
        {u"bei der"_s,
            u"klinik universität hochschule schule akademie stadt gemeinde sparkasse bank kanzlei praxis "
            u"agentur "
            "apotheke stiftung kammer versicherung krankenkasse verwaltung genossenschaft gesellschaft "
            "behörde "
            "bäckerei druckerei brauerei molkerei spedition tischlerei schreinerei gärtnerei werkstatt kita "
            "feuerwehr polizei bundeswehr diakonie caritas bibliothek tagesklinik fluggesellschaft zeitung"_s
                .split(u' '),
            {}},
        {u"bei den"_s, u"stadtwerke verkehrsbetriebe kliniken wasserwerke gemeindewerke"_s.split(u' '),
            u"n"_s}};
    return all;
}

/// A legal form is what the name is about, then: "bei Kanalwerk GmbH".
bool hasLegalForm(const QString &name)
{
    static const QRegularExpression form(
        u"\\b(GmbH|AG|KG|KGaA|OHG|SE|UG|GbR|mbH|Inc|Ltd|LLC|PLC|e\\.\\s?K|S\\.A|SA|BV|NV|AB)\\b"_s);
    return form.match(name).hasMatch();
}

} // namespace

QString germanAt(const QString &employer)
{
    const QString name = employer.simplified();
    if (name.isEmpty()) {
        return {};
    }
    const QString first = name.section(u' ', 0, 0);
    const QString noun = first.toLower();
    if (!hasLegalForm(name) && first.front().isUpper() && name.size() > first.size()) {
        for (const Nouns &kind : nounsOfEmployers()) {
            if (std::ranges::any_of(
                    kind.nouns, [&noun](const QString &each) { return noun.endsWith(each); })) {
                const QString ending = noun.endsWith(kind.ending) ? QString() : kind.ending;
                return kind.at + u' ' + first + ending + name.mid(first.size());
            }
        }
    }
    return u"bei "_s + name;
}

} // namespace aio::drafting
