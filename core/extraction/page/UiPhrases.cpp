#include "core/extraction/page/UiPhrases.h"

#include "core/extraction/page/CleanText.h"
#include "core/extraction/page/PageLinks.h"

#include <QRegularExpression>
#include <QSet>

namespace aio::extraction {

bool isUiPhrase(const QString &text)
{
    constexpr qsizetype longest = 45;
    if (text.size() > longest) {
        return false;
    }
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:(?:show|read|see|view|load) "
            "(?:more|less|all)|more|less|menu|close|back|next|previous|print|share|save|email|copy "
            "link|report(?: (?:this )?(?:job|ad|posting))?"
            "|(?:save|share|print|report|bookmark|email)(?: this)? "
            "(?:job|page|posting|position|vacancy|ad)|(?:share|tweet)(?: (?:on|via|with) \\S+)?|send to a "
            "friend(?: print)?|(?:go )?back to \\S+(?: \\S+)?|return to \\S+(?: \\S+)?|view "
            "(?:all|more|other) (?:jobs|openings|positions|vacancies)|all (?:jobs|openings|vacancies)"
            "|skip to (?:main )?content|sign in|log in|login|register|create (?:job )?alert|get job "
            "alerts|follow|following|see who you know|home"
            "|mehr (?:anzeigen|lesen|erfahren)|weniger anzeigen|zuruck(?: zur "
            "\\S+)?|drucken|teilen|merken|(?:stelle|job) (?:merken|melden|teilen|drucken)|alle "
            "(?:stellen|jobs)|anmelden|schließen|schliessen|pdf herunterladen|startseite"
            "|voir (?:plus|moins)|afficher (?:plus|moins)|lire la suite|retour(?: a \\S+(?: "
            "\\S+)?)?|imprimer|partager|sauvegarder|enregistrer|fermer|accueil|toutes les offres"
            "|ver (?:mas|menos|todas)|mostrar (?:mas|menos)|leer mas|volver(?: \\S+(?: "
            "\\S+)?)?|imprimir|compartir|guardar|cerrar|inicio"
            "|ver (?:mais|menos)|mostrar mais|leia mais|voltar|compartilhar|salvar|fechar|mostra (?:di "
            "piu|altro)|leggi (?:di piu|tutto)|indietro|stampa|condividi|salva|chiudi"
            "|(?:toon|lees|bekijk) meer|terug(?: naar \\S+)?|delen|opslaan|afdrukken|sluiten|pokaz "
            "(?:wiecej|mniej)|wroc|drukuj|udostepnij|zapisz|zamknij"
            "|zobrazit (?:vice|mene)|zpet(?: na \\S+)?|tisk|vytisknout|sdilet|ulozit|zavrit|visa "
            "(?:mer|mindre)|las mer|tillbaka|skriv ut|dela|spara|stang"
            "|もっと見る|閉じる|戻る|印刷|シェア|保存|ログイン|查看更多|收起|展开|返回|打印|分享|收藏|登录|"
            "关闭|举报|عرض المزيد|مشاركة|طباعة|حفظ|رجوع)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return saysApply(text) || pattern.match(foldedWords(text)).hasMatch()
        || pattern.match(text.trimmed()).hasMatch();
}

} // namespace aio::extraction
