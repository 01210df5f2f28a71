using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>Tells the kind of a point by the words people use for it, in nine languages. In doubt <see cref="PointKind.Other"/>: a general answer is never wrong.</summary>
internal static partial class PointKinds
{
    public static PointKind Of(string quote) =>
        Offer().IsMatch(quote) ? PointKind.Offer
        : Trouble().IsMatch(quote) ? PointKind.Trouble
        : Need().IsMatch(quote) ? PointKind.Need
        : Love().IsMatch(quote) ? PointKind.Love
        : Plan().IsMatch(quote) ? PointKind.Plan
        : PointKind.Other;

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"\b(i|we)('ll| will| shall|’ll) (send|forward|lend|mail|share with|get|bring|show|introduce|put) (you|the|a|my|our)\b|\bthought you( might|'d|’d| may| would) (be interested|like|enjoy)\b|\b(ich|wir) (schicke?n?|lassen?|leihe?n?|senden?|bringen?|maile?n?|zeigen?) (ihnen|dir|euch)\b|\bje (te|vous) (ferai|envoie|enverrai|prête|prêterai|adresserai|transmets|transmettrai|montrerai)\b|"
        + @"\b(te|le|os|les) (mando|envío|enviaré|remitiré|paso|presto|prestaré|traigo|traeré|enseño)\b|\b(envio|remeto|empresto|mando|trago|mostro)-(te|lhe|vos)\b|\bremeter-lhe-ei\b|\b(te|lhe) (mando|envio|empresto|trago)\b|\b(ti|le|vi) (mando|invio|giro|invierò|manderò|presto|porto|porterò|(farò|faccio) avere)\b|"
        + @"\bik (stuur|mail|neem|zend|leen|breng|laat) (je|jou|u|jullie|voor (je|jou|u))\b|\bzend ik u\b|(お送り|お届け|お貸し)(いたします|します|申し上げます)|貸すよ|貸しますね|送るね|(سأرسل|سأوافي|سأبعث|سأحضر|هجيبل)\p{L}*",
        Loose)]
    private static partial Regex Offer();

    [GeneratedRegex(
        @"\b(headaches?|problem is|trouble|worry|worries|worried|struggl\w+|nightmare|stuck|hasn't recovered|we lost|broke down|nobody can tell|shortage|short of|too small|nervt|kopfzerbrechen|sorgen?|platzt|kaputt|mangel|es fehlen|casse-tête|souci|inquiète|en rade|en panne|n'importe quoi|me preocupa|lo malo|"
        + @"agobia|parado|quebradero|me preocupa|dor de cabeça|avaria|falha|guaio|preoccupa|grattacapo|mancano|hoofdpijn|dwarszit|zorgen|tekort|te klein)\b|悩み|困っ|困る|心配|足りな|不足|همّي|مشكلة|تقلق|قلقان|صعوبة|خسرت|تعطل",
        Loose)]
    private static partial Regex Trouble();

    [GeneratedRegex(
        @"\b(we need|i need|looking for|searching for|hard to find|such(e|en) (noch|gerade|wir|einen?|jemanden)|brauchen?|cherch(e|ons)|besoin d|buscamos|busco|necesit(o|amos)|nos falta|hace falta|procur(o|amos)|precis(o|amos)|nos falta|cerc(o|hiamo|ando)|abbiamo bisogno|zoek(en)?|hebben .{0,30}nodig)\b|探して|必要です|أبحث|نبحث|نحتاج|ينقصنا",
        Loose)]
    private static partial Regex Need();

    [GeneratedRegex(
        @"\b(i love|we love|passion\w*|crazy about|mad about|fond of|i collect|hobby|leidenschaft\w*|ich sammle|schöneres als|begeister\w*|am herzen|ich liebe|j'adore|passionn?\w*|dingue de|fou de|folle de|je collectionne|me encanta\w*|apasion\w*|pasión|me pirran?|colecciono|adoro|apaixon\w*|paixão|doid[oa] por|"
        + @"coleciono|passione|colleziono|appassionat\w*|verslingerd|hou van|dol op|passie|ik verzamel)\b|大好き|夢中|趣味|集めて|أعشق|شغف|هوايتي|مجنونة? ",
        Loose)]
    private static partial Regex Love();

    [GeneratedRegex(
        @"\b((i'm|i am|we're|we are|i’m|we’re) (now |currently |also |just )?(moving|opening|building|launching|starting|planning|setting up|restoring|converting|expanding|going to|re-?\w+ing)|(plan|want|hope|going|intend|decided) to|next (spring|summer|autumn|fall|winter|year|month)|(wir|ich) (bauen?|planen?|wollen|eröffnen?|ziehen|starten|machen)|"
        + @"beschlossen|(on|nous) (déménage|ouvre|ouvrons|lance|lançons|inaugur\w+)|va ouvrir|vamos a|abrimos|abriré|estamos restaurando|queremos|quiero|vai abrir|vamos abrir|abrirá|lançará|vogliamo|apr(o|iamo|irà)|stiamo|we bouwen|we openen|we willen|besloten|heeft besloten)\b|予定|計画|始めます|引っ越|再公開|(سنقيم|سنفتح|نعتزم|سأفتح|نخطط|رح نفتح|نريد|بدنا)",
        Loose)]
    private static partial Regex Plan();
}
