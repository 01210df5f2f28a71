using System.Text.RegularExpressions;

namespace Rapport.Points;

/// <summary>Sentences that speak only of the meeting or the mail itself: glad to have met, what a good talk, weather at the beginning, "attached you find", "I am sending".
/// Kind as they are, nobody wants them quoted back.</summary>
internal static partial class MeetingRemarks
{
    public static bool Touches(string text) => English().IsMatch(text) || Germanic().IsMatch(text) || Romance().IsMatch(text) || Elsewhere().IsMatch(text);

    [GeneratedRegex(
        @"\b((good|great|nice|lovely|pleasure|wonderful|delight\w*|happy|glad|enjoyed) (to (have |finally |at last )?)?(meet|met|meeting|talk|talked|talking|speak|speaking|chat|chatting)(ing)?\b( you| with you| to you)?|(enjoyed|loved) (our|the) (conversation|talk|call|chat|meeting|discussion)|"
        + @"(thanks|thank you)( so much| again| very much)? for (the|your|this|taking|agreeing|having|making|yesterday)|what a (lunch|meeting|conversation|talk|call|pleasure)|(when|since) we (first )?met\b|i thought you might|"
        + @"\battached\b|attachment|enclosed|copying in|please (find|see|let|send|feel|e-?mail|call|reply|note|bring|reserve|make)|let me know|let('s| us) (meet|talk|discuss|schedule|set up)|(we )?invite you|(would|'d) like to (discuss|talk|invite|schedule|introduce|share|thank)|feel free|prepare to|dial(ing|-in)|i('m| am) (sending|forwarding)|i (sent|send) (you )?(an? |the )?(invitation|link|file|agenda)|does that work for you|looking forward to (meeting|seeing|speaking|hearing|your)|"
        + @"good (morning|afternoon|evening)|this is \w+, (the|it)|the rain is|it('s| is) (raining|snowing|sunny|cold outside)|may i say|can i (just )?(say|ask)|have to cancel|had to decline|as requested|congratulations on|sends? (his|her|their) regards)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex English();

    [GeneratedRegex(
        @"\b((gespräch|telefonat|treffen|begegnung|austausch)\w*\b.{0,40}\b(nach dem|gefreut|geführt|schön|angenehm|gefallen|genossen)|(gefreut|schön|freude)\b.{0,50}\b(kennen(zu)?lernen|kennengelernt|gespräch|telefonat|sprechen|gesprochen)|(selten|lange nicht).{0,20}gespräch|"
        + @"(danke|dank) für|anbei|im anhang|beigefügt|angehängt|(ich|wir) (sende|schicke)n? (ihnen|dir|euch)|ich melde mich|bitte (bringen|senden|tragen|melden|schick)\w*|absagen|freut sich auf das gespräch|guten (morgen|tag|abend)|moin|"
        + @"(leuk|fijn|prettig)\b.{0,40}\b(ontmoet\w*|kennis|leren kennen|gesprek|gesproken)|dank(jewel)? voor|bedankt|bijgaand|bijgevoegd|in de bijlage|goede(morgen|middag)|laat (me )?weten)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Germanic();

    [GeneratedRegex(
        @"\b((ravie?|plaisir|heureu\w+|enchantée?)\b.{0,40}\b(rencontr\w+|connaissance|échange\w*|parler|conversation)|merci (pour|de|à)|ci-joint\w*|en pièce jointe|bonjour|bonsoir|je reprends le fil|"
        + @"(gusto|placer|alegr\w+|encantad\w+)\b.{0,40}\b(conoc\w+|hablar|conversa\w+)|gracias por|adjunt\w+|te mando|le envío|buen(os|as) (días|tardes)|"
        + @"(prazer|gost\w+|bom|feliz)\b.{0,40}\b(conhec\w+|conversa\w*|falar)|obrigad[oa] (por|pel\w+)|(em|segue em) anexo|boa tarde|bom dia|falo devagar|está a chover|"
        + @"(bello|piacere|felice)\b.{0,40}\b(conosc\w+|conosciut\w+|parlar\w*|conversazione)|grazie (per|di|del\w*)|in allegato|allego|buongiorno|buonasera)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Romance();

    [GeneratedRegex(@"お会いでき|お話しできて|お目にかかれ|添付|ご返信|ありがとうござい|お礼|と申します|お世話になって|سعدت|سررت|تشرفت|شكرا|شكراً|مرفق|أرفق|أشكرك", RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();
}
