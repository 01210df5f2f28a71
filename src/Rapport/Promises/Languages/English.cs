using static Rapport.Promises.Languages.PromiseWords;

namespace Rapport.Promises.Languages;

internal static class English
{
    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    private static readonly string[] MonthNames = ["january|jan", "february|feb", "march", "april", "may", "june", "july", "august|aug", "september|sept", "october|oct", "november|nov", "december|dec"];
    private static readonly string[] Counts = ["a|one", "two|a couple of", "three", "four", "five", "six"];
    private static readonly string Weekday = Named("weekday", Days);
    private static readonly string Month = Named("month", MonthNames);
    private static readonly string Number = string.Join('|', Counts);

    public static PromiseWords Words { get; } = new()
    {
        Code = "en",
        Hints = ["ll ", "will ", "going to ", "promise "],
        Promise = Pattern(
            @"(?<!\b(?:if|that|when|what|which) )\b(i['’]ll|i will|i['’]m going to|i am going to|i promise to) ((also|then|certainly|definitely|gladly|happily|of course|be sure to|make sure to|make a note to|go ahead and) )*"
            + @"((e-?mail|forward|bring|lend|write|text|message|call|phone|ring|invite|introduce|connect) you\b|send (you|it|them|the|a|an|my|our|over|along|round|those|some)\b|forward (it|the|my|our)\b|get you (the|a|an|some|those)\b|"
            + @"share (it|them|the|my|our|a|an|some) (\S+ ){0,6}with you\b|(get|come) back to you\b|let you know\b|keep you (posted|informed|updated)|give you a (call|ring)|put you in (touch|contact)|drop you a|look into (it|that|this|the)\b|"
            + @"look (it|that) up|find out\b|check (it|that|this|with|whether|the)\b|make (the|an) intro(duction)?\b|reach out to you)"
            + @"|\b(we['’]ll|we will|we are going to) ((also|then|certainly|definitely) )*((send|e-?mail|forward|bring|invite|call) you|get back to you|come back to you|let you know|keep you (posted|informed|updated))\b"),
        Refusal = Pattern(@"\b(if|unless|in case|provided|should you|would you|perhaps|maybe|might|probably|possibly|try to|not|never|nor|said|says|told|asked me|screen|in the chat|in a (minute|second|moment)|right now|next slide|to (him|her|them|my)|some ?day|one day|whenever|as usual|every (day|week|month|year)|always|an example)\b|n['’]t\b|['’]d\b|\bwould\b"),
        Date = Pattern($@"\b(?<day>\d{{1,2}})(st|nd|rd|th)?( of)? {Month}\b(,? (?<year>\d{{4}}))?|\b{Month} (the )?(?<day>\d{{1,2}})(st|nd|rd|th)?\b(,? (?<year>\d{{4}}))?"),
        Weekday = Pattern($@"(?<!\b(?:from|since|of|last|about|after) )\b(?<next>next )?{Weekday}\b(?!['’]s)"),
        Span = Pattern($@"\b(in|within) (the next )?(?<count>\d{{1,2}}|{Number}) ((?<weeks>weeks?)|(?<days>days?))\b"),
        Today = Pattern(@"\b(today|tonight|this (afternoon|evening|morning)|by (the )?end of (the )?day|later on today)\b"),
        Tomorrow = Pattern(@"\btomorrow\b"),
        DayAfterTomorrow = Pattern(@"\bday after tomorrow\b"),
        ThisWeek = Pattern(@"\b(this week|(by|at|before) the end of (the|this) week|later this week)\b"),
        NextWeek = Pattern(@"\b(next week|(early|mid|late) next week)\b"),
        ThisMonth = Pattern(@"\b(this month|(by|at|before) the end of (the|this) month)\b"),
        NextMonth = Pattern(@"\bnext month\b"),
        InMonth = Pattern($@"\b(in|by|during|early|mid|late|before the end of|by the end of) {Month}\b"),
        Weekdays = Days,
        Months = MonthNames,
        Numbers = Counts,
    };
}
