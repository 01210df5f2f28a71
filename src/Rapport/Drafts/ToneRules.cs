using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>One kind of thing a first mail does without, with the words that give it away.</summary>
internal sealed record ToneRule(string Kind, Regex Pattern, string Reason, string? Suggestion);

/// <summary>The written rules of <see cref="ToneGuard"/>.</summary>
internal static partial class ToneRules
{
    public const string AskReason = "This asks for something; a first mail is warmer when it wants nothing.";

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static IReadOnlyList<ToneRule> All { get; } =
    [
        new("placeholder", Placeholder(), "A placeholder was left in the text.", null),
        new("calendar-link", CalendarLink(), "A booking link asks the other person to do something.", ""),
        new("tracking-link", TrackingLink(), "This link or picture tells somebody who opened it.", ""),
        new("ask", EnglishAsk(), AskReason, ""),
        new("ask", OtherAsk(), AskReason, ""),
        new("pitch", Pitch(), "This offers something for sale.", ""),
        new("pressure", Pressure(), "This puts the other person under pressure.", ""),
        new("filler", Filler(), "Words that say nothing and sound like a reminder.", ""),
        new("guilt", Guilt(), "This makes the other person feel that they owe an answer.", ""),
        new("flattery", Flattery(), "Praise this strong sounds as if something were wanted.", null),
    ];

    [GeneratedRegex(@"\[(?!\d+\])[^\]\n]{1,40}\]|\{\{?[^}\n]{1,40}\}\}?|<(first|last|your|company|insert|name)[^>\n]{0,30}>|\b(XXX+|lorem ipsum|tbd)\b|\[insert\b|_{4,}", Loose)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(https?://)?[\w.-]*(calendly\.com|cal\.com/|savvycal\.com|chilipiper\.com|tidycal\.com|youcanbook\.me|meetings\.hubspot\.com|hubspot\.com/meetings|bookings\.office\.com|outlook\.office(365)?\.com/(owa/calendar|book)|calendar\.app\.google|calendar\.google\.com/calendar/appointments|doodle\.com/|zcal\.co|appoint\.ly|koalendar\.com|acuityscheduling\.com|x\.ai/)\S*|\b(book|pick|grab|choose|find|schedule) (a|any|some) (time|slot)\b[^.\n]{0,40}\b(calendar|link|here)\b", Loose)]
    private static partial Regex CalendarLink();

    [GeneratedRegex(@"https?://\S*(utm_\w+=|mc_[ce]id=|mkt_tok=|trk=|gclid=|fbclid=|_hsenc=|/track/|/open\.aspx|list-manage\.com|hubspotlinks\.com|sendgrid\.net/|mailtrack\.io|bit\.ly/|click\.|clicks\.|links\.|go\.pardot|lnkd\.in/|t\.co/)\S*", Loose)]
    private static partial Regex TrackingLink();

    [GeneratedRegex(@"\b((could|can|would|will) you (please |kindly |also |possibly |maybe |perhaps )?(?!ever|believe|imagine)\w+|would you (be|mind|have|consider)|(are|were) you (available|free|interested|able|open) (to|for|in|on|next|this)?|do you have (\d+|a few|some|any|time|a minute|a moment|fifteen|ten|thirty|half)|please (let|send|share|find|review|confirm|call|reply|respond|advise|forward|reach|provide|take|see|click|sign|do|give|get|check|make|consider|introduce|keep me|feel free to (call|contact|reach|book))|let me know (if|when|what|whether|your|how|which|by|about)|i('d| would) (love|like|appreciate|be grateful|need) (to (schedule|set up|arrange|show|discuss|explore|ask|pick your brain|have your|get your|see if|hop|jump|present)|it if you|if you could|your (help|advice|input|feedback|thoughts|support|opinion))|can we (talk|meet|schedule|set|speak|discuss|catch|get|arrange|hop|jump)|(could|shall|should) we (talk|meet|schedule|set|speak|arrange|find)|what (does|do) your (calendar|schedule|availability|week|diary)|when (are|would|will) you (be )?(free|available)|when works|what time works|(looking|look) forward to (hearing|your (reply|response|answer|feedback|thoughts))|get back to me|i (wanted|want|was hoping|hope|need) (to ask|you to|you could|you can|to see if you)|i was wondering (if|whether)|(connect|introduce|refer) me (to|with)|put me in touch|send me (the|your|a|an|over)|schedule a (call|meeting|demo|chat|time)|set up a (call|meeting|demo|time)|hop on a (quick )?(call|zoom)|jump on a (quick )?call|pick your brain|a (quick|short|brief) (call|chat|favou?r)\b|(quick|short|brief) question|15[- ]minute|30[- ]minute|rsvp|asap)\b", Loose)]
    private static partial Regex EnglishAsk();

    [GeneratedRegex(@"\b((könn(t)?en sie|könntest du|kannst du|könnt ihr|würden sie|würdest du|hätten sie|hättest du|haben sie (zeit|interesse)|hast du (zeit|lust|interesse)|ich bitte|bitte (senden|schicken|geben|melden|teilen|lassen|rufen|antworten|bestätigen|schick|gib|melde|sag|ruf)\w*|geben sie mir bescheid|gib mir bescheid|lass mich wissen|lassen sie mich wissen|ich freue mich auf ihre (antwort|rückmeldung)|ich würde gerne? (einen termin|mit ihnen|mit dir)|wann (passt|haben|hast|hätten))|((pourriez|pouvez|voudriez)[- ]vous|peux-tu|pourrais-tu|auriez-vous|êtes-vous (disponible|intéressé)|merci de (me|bien|nous)|veuillez|dites-moi|faites-moi savoir|tenez-moi au courant|n'hésitez pas à|dans l'attente de|quand seriez)|((podría|podrías|puede|puedes|podéis|podrían) (usted )?(\w+(r|rme|rnos|rlo))|tendría[s]? (tiempo|un momento)|por favor|avíse?n?me|avísame|dígame|dime|hágame saber|quedo a la espera|espero su respuesta|envíeme|envíame|le agradecería|te agradecería)|((poderia|pode|podes|poderias|você pode|você poderia) \w+r\b|por favor|me avise|avise-me|diga-me|me diga|aguardo (o )?(seu|sua|teu|tua|retorno|resposta)|envie-me|me envie|teria (tempo|um momento)|gostaria de (marcar|agendar))|((potrebbe|potresti|può|puoi) \w+(re|rmi|rci)\b|per favore|per cortesia|mi faccia sapere|fammi sapere|avrebbe tempo|avresti tempo|attendo (un|una|la|il|sua|tua)|resto in attesa|mi mandi|mi invii|le chiedo|ti chiedo)|((kunt|zou|kun|wilt) (u|je|jij|jullie)\b|heeft u (tijd|interesse)|heb je (tijd|zin|interesse)|laat (me|het me|mij) (even )?weten|graag (hoor|ontvang|verneem) ik|ik hoor graag|stuur (me|mij)|wanneer (kun|kunt|heb|heeft)))\b|[てで]いただけますか|いただけますでしょうか|いただけませんか|[てで]ください|お願いできますか|お願いできますでしょうか|ご都合(は|の)|お返事(を|お)?(お待ち|ください)|ご連絡ください|お知らせください|ご検討|هل يمكنك|هل بإمكانك|هل تستطيع|أرجو (أن|منك|إرسال|الرد)|يرجى|الرجاء|من فضلك|أخبرني|في انتظار رد|هل لديك (وقت|الوقت)", Loose)]
    private static partial Regex OtherAsk();

    [GeneratedRegex(@"\b(our (product|platform|solution|software|services?|offering|tool|company (offers|provides|helps))s?\b|we (help|enable|empower) (companies|businesses|teams|organi[sz]ations|people like you|firms)|(free|live|product|quick|short) (trial|demo)\b|(schedule|book|see|give you|show you) (a|our) demo|(special|exclusive|limited) (offer|discount|price)|discount|case stud(y|ies)|save you (time|money)|(increase|boost|grow) your (revenue|sales|business)|return on investment|\bROI\b|best[- ]in[- ]class|industry[- ]leading|(unser|unsere) (produkt|plattform|lösung|software|angebot|dienstleistung)(en)?|kostenlos(e|en) (test|demo)\w*|(notre|nos) (produit|solution|plateforme|offre|logiciel)s?|essai gratuit|(nuestr[oa]s?) (producto|plataforma|solución|servicio|oferta)s?|prueba gratuita|(noss[oa]s?) (produto|plataforma|solução|serviço)s?|teste grátis|(nostr[oaie]) (prodott[oi]|piattaforma|soluzion[ei]|servizi[o]?|offerta)|prova gratuita|(onze|ons) (product|platform|oplossing|software|dienst)(en)?|gratis proef\w*)\b|弊社(の)?(製品|サービス|ソリューション)|無料(体験|トライアル)|(منتجنا|منصتنا|خدماتنا|حلولنا|تجربة مجانية|عرض خاص)", Loose)]
    private static partial Regex Pitch();

    [GeneratedRegex(@"\b(as soon as possible|at your earliest convenience|urgent(ly)?|by (end of day|eod|cob|tomorrow|monday|tuesday|wednesday|thursday|friday)|before it('s| is) too late|last chance|don'?t miss|act now|time[- ]sensitive|limited time|only \d+ (spots?|places|seats) left|need (this|it|an answer) by|so bald wie möglich|möglichst bald|schnellstmöglich|dringend|dès que possible|au plus vite|urgent|lo antes posible|cuanto antes|urgente|o mais rápido possível|o quanto antes|il prima possibile|al più presto|zo snel mogelijk|dringend)\b|至急|なるべく早く|できるだけ早く|في أقرب وقت|عاجل", Loose)]
    private static partial Regex Pressure();

    [GeneratedRegex(@"\b(just )?(checking|check) in\b|\b(circl(e|ing) back|touch(ing)? base|follow(ing)? up on (my|our|the)|just (following up|wanted to follow up|a (quick|gentle) (note|reminder|nudge)|bumping|wanted to reach out)|(gentle|friendly) (reminder|nudge)|bump(ing)? this|per my last|as per my|i hope this (e-?mail|message|note) finds you well|hope (this|you)('s)? (finds you well|(are|is) doing well)|reach(ing)? out( to you)?( today)? (to|because|about)|loop(ing)? (you |back )|at the top of your inbox|pick(ing)? up where we left|synerg(y|ies)|low[- ]hanging fruit|move the needle|nur kurz nachfragen|wollte (nur |mal )?(kurz )?nachfragen|nachhaken|ich hoffe,? (diese (e-?mail|nachricht)|es geht (ihnen|dir) gut)|je me permets de (vous )?(relancer|revenir)|petite relance|j'espère que (ce message|vous allez bien)|solo quería (saber|dar seguimiento)|espero que (este (correo|mensaje)|se encuentre|estés bien|esteja bem)|dando seguimiento|passando para (saber|dar)|volevo solo (sapere|fare un)|spero che (questa|stia bene|tu stia bene)|even (checken|navragen)|ik hoop dat (deze mail|het goed met))\b|お世話になっております|念のため(ご連絡|確認)|أتمنى أن تصلك|أردت فقط المتابعة", Loose)]
    private static partial Regex Filler();

    [GeneratedRegex(@"\b((i )?(still )?haven'?t heard (back )?from you|never heard back|you (didn'?t|did not|haven'?t|have not|never) (reply|respond|answer|replied|responded|answered|got back|gotten back)|i('m| am) (a bit |a little )?disappointed|i know you('re| are) (very |super |really )?busy,? but|(sorry )?to bother you( again)?|despite my (previous|earlier|last)|as i (already )?(mentioned|wrote|said) (before|earlier|already)|after all i|you owe me|i (took|made) the (time|effort) to|noch (immer )?keine (antwort|rückmeldung)|habe (leider )?nichts (mehr )?(von ihnen|von dir) gehört|sans (réponse|nouvelles) de (votre|ta|vous)|toujours pas (eu )?de réponse|no he (recibido|tenido) (su |tu |ninguna )?respuesta|ainda não (recebi|tive) (sua |uma |nenhuma )?resposta|non ho (ancora )?ricevuto (la sua |la tua |una )?risposta|(nog )?(steeds )?niets (meer )?van (u|je) gehoord|nog geen (antwoord|reactie))\b|まだお返事をいただ|لم (أتلق|يصلني) (أي )?رد", Loose)]
    private static partial Regex Guilt();

    [GeneratedRegex(@"\b((absolutely|truly|incredibly|extremely|deeply|so) (amazing|inspiring|impressed|impressive|brilliant|honou?red|incredible|fascinating|remarkable)|(blown away|in awe|mind[- ]blowing|world[- ]class|game[- ]changing|visionary|a true (leader|genius|inspiration)|true genius|you('re| are) (a genius|amazing|incredible|brilliant|an inspiration)|honou?r(ed)? (and a privilege )?to (meet|have met)|what an honou?r|best (meeting|conversation) (ever|i)|most (inspiring|impressive|brilliant) \w+)|(absolut|unglaublich|zutiefst|wahnsinnig) (beeindruck\w+|inspirier\w+|genial|brillant)|große ehre|(absolument|incroyablement|profondément) (impressionn\w+|inspirant\w*|génial\w*|brillant\w*)|quel honneur|(absolutamente|increíblemente|profundamente) (impresionad\w+|inspirador\w*|brillante|genial)|un (gran )?honor|(incrivelmente|absolutamente|profundamente) (impressionad\w+|inspirador\w*|brilhante)|uma honra|(assolutamente|incredibilmente|profondamente) (colpit\w+|impressionat\w+|geniale|brillante)|un (grande )?onore|(ongelooflijk|ontzettend|diep) (onder de indruk|inspirerend|briljant)|een (grote )?eer)\b|大変光栄|感銘を受けました|素晴らしすぎ|شرف عظيم|عبقري|أذهلتني", Loose)]
    private static partial Regex Flattery();
}
