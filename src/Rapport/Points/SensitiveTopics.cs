using System.Text.RegularExpressions;

namespace Rapport.Points;

/// <summary>
/// Matters that are never repeated in a follow-up, however well they were discussed: a person's health, pay, dismissals, law suits, somebody's politics,
/// third persons' affairs, credentials, and whatever was said in confidence. Talk of an industry ("software for hospitals") is not such a matter; somebody's diagnosis is.
/// </summary>
public static partial class SensitiveTopics
{
    /// <summary>Whether the text touches one of them, in any of the nine languages. Errs towards silence: a dropped point costs less than a hurt person.</summary>
    public static bool Touches(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SensitiveWords.Touch(text) || English().IsMatch(text) || German().IsMatch(text) || Romance().IsMatch(text) || Dutch().IsMatch(text) || JapaneseAndArabic().IsMatch(text);
    }

    [GeneratedRegex(
        // health
        @"\b(diagnos(is|ed) with|(my|his|her|their|your) (own )?(health|diagnosis|illness|surgery|operation|treatment|therapy|pregnancy|disability|medication|doctor|depression|anxiety|burn-?out)|chemotherapy|"
        + @"miscarriage|pregnant|maternity leave|sick leave|suicid\w+|cancer (treatment|diagnosis|scan)|(has|have|had|got|with) (breast |lung |skin )?cancer|(was|is|been|be|i'm|he's|she's) (hospitali[sz]ed|in hospital|in the hospital|depressed|seriously ill|very ill|terminally ill)|"
        + @"heart attack|nervous breakdown|alcoholic|drinking problem|"
        // pay
        + @"(my|his|her|their|your) (salary|salaries|pay|wage|wages|bonus|compensation package|debts?)|salary (of|is|was|cut|increase|expectations)|pay (cut|rise|raise)|(gets|got|get) paid|underpaid|"
        // dismissals
        + @"lay-?offs?|laid off|lay(ing)? off|redundanc(y|ies)|made redundant|severance|(was|were|got|get|been|being|be) fired|firing (him|her|them|people)|dismissal|let (him|her|them|people) go|headcount reduction|"
        // law
        + @"law ?suits?|(is|are|was|were|been|being) su(ed|ing)|sued (us|him|her|them|by)|litigation|subpoena(ed)?|out-of-court|criminal charges|(was|been|got) arrested|indicted|"
        // politics of persons, third persons' affairs
        + @"(voted|voting|vote) for (trump|biden|labour|the tories|the (democrats|republicans))|(his|her|their|my|your) (politics|political views|religion|affair|divorce|custody)|divorc(e|ed|ing)|(an|having an|had an) affair|cheat(ed|ing) on|"
        + @"passed away|funeral|bankrupt|sexual(ly)? (harass\w+|abus\w+|assault\w*)|immigration status|"
        // credentials, confidences
        + @"passwords?|passcodes?|pin (code|number) is|api keys?|secret keys?|credit card number|card number|social security number|account number|iban|"
        + @"(strictly |highly |company )?confidential(ly)?|off the record|between (us|you and me)|don't tell (anyone|anybody|them|him|her)|keep (this|it) (to yourself|quiet|between)|not (yet )?public( yet)?|insider|under (an )?(nda|embargo)|in confidence)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(
        @"\b((meine?r?|seine?r?|ihre?r?|deine?r?) (diagnose|krankheit|gesundheit|operation|therapie|schwangerschaft|gehalt|lohn|bonus|scheidung|affäre)|diagnostiziert|krebs(behandlung|erkrankung|diagnose)|an krebs|schwanger|"
        + @"krankgeschrieben|im krankenhaus|depression(en)?|burn-?out|herzinfarkt|chemotherapie|gehalts(erhöhung|kürzung|vorstellung)\w*|entlassung(en)?|entlassen|gekündigt|kündigungen|stellenabbau|abfindung|verklagt|verklagen|"
        + @"klage (gegen|eingereicht)|rechtsstreit|scheidung|geschieden|verstorben|beerdigung|insolvent|passwor(t|ts|d)|passwörter|kontonummer|kreditkartennummer|vertraulich\w*|unter uns( gesagt)?|streng geheim|nicht weitersagen|nicht öffentlich)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex German();

    [GeneratedRegex(
        @"\b((mon|ma|son|sa|ton|votre) (diagnostic|maladie|santé|opération|grossesse|salaire|prime|divorce)|enceinte|arrêt maladie|à l'hôpital|chimiothérapie|augmentation de salaire|licenciements?|licencié(e|s|es)?|plan social|procès|poursuites judiciaires|"
        + @"en justice|décédée?|obsèques|faillite|mot de passe|mots de passe|numéro de (carte|compte)|confidentiel(le|s|les)?|entre nous|"
        + @"(mi|su|tu) (diagnóstico|enfermedad|salud|operación|embarazo|salario|sueldo|divorcio)|embarazada|baja (médica|por enfermedad)|quimioterapia|despidos?|despedid[oa]s?|demanda(do|da)? (judicial|contra)|juicio contra|falleci(ó|do|da)|contraseñas?|número de (tarjeta|cuenta)|confidencial(es)?|entre nosotros|"
        + @"(o meu|a minha|o seu|a sua|meu|minha) (diagnóstico|doença|saúde|cirurgia|gravidez|salário|divórcio)|grávida|baixa médica|quimioterapia|despedimentos?|demiss(ão|ões)|demitid[oa]s?|processo judicial|faleceu|falência|senhas?|palavras?-passe|número (do cartão|da conta)|confidenciais|entre nós|"
        + @"(mia|mio|sua|suo|tua|tuo) (diagnosi|malattia|salute|operazione|gravidanza|stipendio|divorzio)|incinta|in ospedale|chemioterapia|licenziament[oi]|licenziat[oiae]|causa legale|cause legali|denunciat[oa]|deceduto|è morto|funerale|fallimento|numero (di carta|di conto)|riservat[oi]ssim[oa]|confidenziale|in confidenza|tra (di )?noi)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Romance();

    [GeneratedRegex(
        @"\b((mijn|zijn|haar|jouw|uw) (diagnose|ziekte|gezondheid|operatie|zwangerschap|salaris|loon|bonus|scheiding)|zwanger|ziekteverlof|in het ziekenhuis|chemotherapie|overspannen|loonsverhoging|salarisverhoging|ontslag(en|ronde)?|ontslagen|reorganisatieontslag|"
        + @"rechtszaak|aangeklaagd|overleden|begrafenis|failliet|wachtwoord(en)?|rekeningnummer|vertrouwelijk|onder ons|niet doorvertellen)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dutch();

    [GeneratedRegex(
        "診断され|病気|入院|手術を受け|妊娠|うつ病|癌|がん治療|抗がん剤|休職|給料|給与|年収|昇給|減給|解雇|リストラ|人員削減|訴訟|訴えられ|離婚|不倫|亡くな|葬儀|破産|パスワード|暗証番号|口座番号|機密|極秘|内密|ここだけの話|他言無用|"
        + "تشخيص|مرضي|مرضه|مريض|السرطان|المستشفى|حامل|اكتئاب|راتبي|راتبه|راتبك|الرواتب|زيادة راتب|تسريح|فصل من العمل|إقالة|دعوى قضائية|مقاضاة|محاكمة|طلاق|توفي|جنازة|إفلاس|كلمة المرور|كلمة السر|رقم الحساب|سري للغاية|سرية|بيني وبينك",
        RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseAndArabic();
}
