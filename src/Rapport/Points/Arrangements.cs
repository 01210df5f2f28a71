using System.Text.RegularExpressions;

namespace Rapport.Points;

/// <summary>Finding a time, lines about what came with the mail, and whether the line is good: said around every meeting, never a point of it. Nine languages.</summary>
internal static class Arrangements
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly string[] Scheduling =
    [
        @"are you (free|available|around)|(i am|i'm|i'd be|i would be) (free|available) (on|at|next|from|tomorrow|any)|(would|does|could|is) (next|this|tomorrow|(mon|tues|wednes|thurs|fri)day|(the )?(morning|afternoon)|that (time|date|day))( \S+){0,5} (work|suit|be (ok|okay|fine|good|possible|free))|what (time|day|date) (works|suits|would)|how about (next week|tomorrow|(mon|tues|wednes|thurs|fri)day)|(find|fix|agree on|set) a (time|slot|date) (to|for|that)|(reschedule|postpone) (our|the|this|it)|calendar invite|(move|push) (our|the) (meeting|call)|time slots?|shall we (meet|say|schedule)|when (are|would|could) you (be )?(free|available|meet)",
        @"(wäre|ist|passt|ginge|geht) (es )?(ihnen |dir |euch )?(nächste woche|diese woche|morgen|übermorgen|(am )?(montag|dienstag|mittwoch|donnerstag|freitag)|vormittags?|nachmittags?)|(etwas|noch ein termin|ein termin) frei|haben sie (zeit|einen termin)|hast du zeit|wann (passt|würde|hätten|haben sie zeit|hast du zeit)|termin(vorschlag|vorschläge|findung|e vorschlagen)|termin (verschieben|vereinbaren|finden|ausmachen)|passt (ihnen|dir|euch)|kalendereinladung|(treffen|gespräch|anruf) verschieben|wann wäre",
        @"(êtes-vous|es-tu|seriez-vous|serais-tu) (libre|disponible)s?|(vous|te|cela) (conviendrait|convient|irait)|(quel|quelle) (jour|heure|date) vous|(la semaine prochaine|lundi|mardi|mercredi|jeudi|vendredi|demain) (serait|irait|conviendrait|vous)|fixer (un|une) (rendez-vous|date|heure)|(reporter|décaler|déplacer) (notre|la|le) (réunion|appel|rendez-vous)|créneaux?|vos disponibilités|je suis (libre|disponible) (le|à|en|demain|lundi|mardi|mercredi|jeudi|vendredi)",
        @"(estás|está|estarías|estaría) (libre|disponible)|(te|le|os|les) (viene|vendría|va|iría) bien|(qué|cuál) (día|hora|fecha) (te|le|os)|tendrías? (un hueco|tiempo|disponibilidad)|(fijar|concretar|buscar) (una|un) (fecha|hora|hueco|día)|(aplazar|mover|cambiar) (la|nuestra) (reunión|llamada|cita)|invitación de calendario|¿cuándo (puedes|puede|podrías|podría|te|le)",
        @"(está|estás|estaria|estarias) (livre|disponível)|(dá|dava|daria|fica|ficaria|convém)(-te|-lhe)? (jeito|bem|bom)|(que|qual) (dia|hora|horário) (te|lhe|é melhor|seria|funciona)|(marcar|agendar|combinar) (uma|um) (reunião|data|hora|horário|chamada)|(adiar|remarcar|mudar) (a|nossa|a nossa) (reunião|chamada)|(teria|terias|tens|tem) (disponibilidade|um horário)|funciona para (você|si|ti)|convite (de|no|para o) calendário",
        @"(sei|è|saresti|sarebbe) (liber[oa]|disponibile)|(ti|le|vi) (va|andrebbe|andrebbero|vanno) bene|(che|quale|quando) (giorno|ora|orario|data|ti|le) (va|le|ti|andrebbe|preferi\w+)|(fissare|trovare|concordare) (un|una) (data|orario|appuntamento|giorno)|(spostare|rimandare) (la|il|il nostro|la nostra) (riunione|chiamata|incontro|appuntamento)|(la tua|la sua|una) disponibilità|invito (di|nel) calendario",
        @"(ben je|bent u|zijn jullie) (vrij|beschikbaar)|(schikt|past|komt) (het|dat|volgende week|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)|(heb je|heeft u) (tijd|ruimte|een gaatje)|wanneer (kun|kunt|kan|schikt|past|heb|heeft)|(afspraak|datum|moment) (plannen|prikken|maken|vinden|verzetten)|(vergadering|gesprek|afspraak) verzetten|agenda-?uitnodiging|zou (volgende week|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag)",
    ];

    private static readonly string[] Enclosing =
    [
        @"(please find|see|find) (the |my |our )?attached|attached (is|are|please|you|you'll|herewith|hereto|find)|(report|file|document|slides|agenda|minutes|deck|photos?|spreadsheet|presentation|invoice|contract|notes|draft)( \S+){0,8} (is|are) (attached|enclosed)|(report|file|document|slides|agenda|minutes|notes|draft) (attached|enclosed)|(i have|i've|i) (attached|enclosed)|in the attachment|enclosed (is|are|please|you)|see attachment",
        @"(im|in der) anhang|anbei|beigefügt\w*|angehängt\w*|als anlage|in der anlage|hänge ich an",
        @"(en|dans la) pièces? jointes?|ci-joint\w*|en annexe|ci-après le rapport",
        @"adjunt[oa]s?|(en el|archivo) adjunto|(he|te|le) adjunt(ado|o)",
        @"(em|segue|seguem|no) anexos?|anexo (o|a|os|as)|em anexo|anexei",
        @"(in|vedi) allegat[oi]|allego|allegat[oaie]",
        @"(in de|als|zie) bijlagen?|bijgevoegd\w*|bijgaand\w*|hierbij (de|het|stuur)",
    ];

    private static readonly string[] Connection =
    [
        @"can (you|everyone|everybody|anybody|anyone) (hear|see) (me|us|my screen|this)|(i can't|i cannot|can't) hear (you|anything)|(you're|you are|i'm|i was) (on mute|muted|breaking up|frozen|cutting out)|your (microphone|mic|camera|audio|sound|video) |(bad|poor|unstable) (connection|line|signal)|i lost you|sharing my screen|share my screen|my (mic|microphone|camera|wi-?fi) (is|isn't|doesn't|was)|can you see it now|dial back in|is this thing on",
        @"(hören|hört|hörst|sehen|seht|siehst) (sie|ihr|du) mich|(kann|können) (man|sie|ihr|mich) .{0,15}(hören|sehen)|(ist|war|bin|bist) stumm|stummgeschaltet|auf stumm|(schlechte|wacklige) (verbindung|leitung)|verbindung ist|bildschirm (teilen|sehen)|mikro(fon)? (ist|geht)|ton (ist|geht)|abgehackt|eingefroren",
        @"vous m'entendez|tu m'entends|m'entendez-vous|m'entends-tu|on m'entend|(votre|ton|mon) (micro|caméra|son|connexion) |(mauvaise|la) connexion|coupe le micro|partage(r)? (mon|l')écran|ça coupe|en muet|vous me voyez",
        @"¿?(me|se) (oyes|oye|oís|oyen|escuchas|escucha|escuchan|ves|ve) (bien|ahora)?|en silencio|silenciad[oa]|(tu|su|mi) (micrófono|cámara|conexión) |(mala|se corta la) conexión|compartir (la |mi )?pantalla|se corta",
        @"(está|estás|estão|consegue|consegues|conseguem) (a )?(me )?(ouvir|ouvindo|escutar|escutando|ver)(-me)?|(microfone|câmara|câmera|conexão|ligação) (está|desligad\w|ruim|cai\w*)|no mudo|sem som|compartilhar (a |minha )?tela|partilhar (o )?ecrã",
        @"(mi|ci) (senti|sente|sentite|sentono|vedi|vede|vedete)|(microfono|videocamera|connessione|linea) (è|spent\w|va|cade)|(sei|è) muto|condivido lo schermo|condividere lo schermo|si sente\b",
        @"(hoor|hoort|horen|zie|ziet|zien) (je|jij|u|jullie) (mij|me)|(je|u) (staat|bent) (op mute|gedempt|bevroren)|(slechte|de) verbinding|(microfoon|camera|geluid) (is|doet|werkt)|scherm delen|hoor je me|ben ik te horen",
    ];

    private static readonly Regex Western = new(@"(?<!\w)(" + string.Join('|', [.. Scheduling, .. Enclosing, .. Connection]) + @")(?!\w)", Loose);

    private static readonly Regex Elsewhere = new(
        "ご都合|日程(調整|を調整|の件)|空いて(い|お)|いつがよろしい|何時がよ|お時間(は|を)(ありますか|いただけ)|日時(を|は)|リスケ|添付(し|の|にて|を|いた)|同封|聞こえ(ます|てい|ていますか|る)|音声(が|は)|マイク(が|は|を)|画面(を共有|共有|が見え)|ミュート|回線|接続が"
        + "|هل أنت (متاح|متفرغ)|هل (يناسبك|تناسبك|يناسبكم)|ما (الوقت|الموعد) (المناسب|الذي)|تحديد موعد|تأجيل (الاجتماع|المكالمة|الموعد)|الأسبوع القادم مناسب|مرفق|المرفق|أرفقت|تجدون طيه|هل (تسمعني|تسمعونني|تراني|ترون)|الميكروفون|كتم الصوت|الصوت متقطع|الاتصال ضعيف|مشاركة الشاشة|أشارك الشاشة",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static bool Touch(string text) => Western.IsMatch(text) || Elsewhere.IsMatch(text);
}
