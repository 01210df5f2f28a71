using Rapport.Drafts.Manners;

namespace Rapport.Drafts.Languages;

/// <summary>The sentences of a draft in one language. <c>{day}</c>, <c>{point}</c>, <c>{quote}</c> and <c>{name}</c> are filled in.
/// No sentence tells the gender of writer or reader, names a fact, or asks for anything. These suit everybody, without any form of address;
/// <see cref="Formal"/> and <see cref="Familiar"/> are for those of whom more is known.</summary>
internal sealed record DraftLanguage
{
    public required string Code { get; init; }

    /// <summary>Japanese is measured in characters, the others in words.</summary>
    public bool CountsCharacters { get; init; }

    /// <summary>For somebody met once: right with the full name too.</summary>
    public required string Greeting { get; init; }

    /// <summary>Somebody met once is greeted with the full name.</summary>
    public bool GreetsByFullName { get; init; }

    public required string SignOff { get; init; }

    public required string Subject { get; init; }

    public required string ContactSubject { get; init; }

    /// <summary>The two met.</summary>
    public required string[] Openings { get; init; }

    /// <summary>The two met weeks ago, or on a day that is known only roughly: no day, nothing that sounds like yesterday.</summary>
    public required string[] DistantOpenings { get; init; }

    /// <summary>Whether the two met is not confirmed.</summary>
    public required string[] ContactOpenings { get; init; }

    /// <summary>Take a noun phrase, or a gerund in English.</summary>
    public required string[] Points { get; init; }

    /// <summary>The same for what the reader said; empty where the language's other frames serve.</summary>
    public string[] SaidPoints { get; init; } = [];

    /// <summary>The same for what the reader wrote.</summary>
    public string[] WrotePoints { get; init; } = [];

    /// <summary>Take a clause about the reader after their conjunction; empty where none is derived.</summary>
    public string[] Clauses { get; init; } = [];

    /// <summary>Take any words, in any language, between quotation marks.</summary>
    public required string[] Quotes { get; init; }

    /// <summary>The same for what the reader said; empty where the language's other frames serve.</summary>
    public string[] SaidQuotes { get; init; } = [];

    /// <summary>The same for what the reader wrote.</summary>
    public string[] WroteQuotes { get; init; } = [];

    /// <summary>Takes the writer's own words, between quotation marks: what they said they would do.</summary>
    public required string Promise { get; init; }

    /// <summary>The word by which a frame says that the writer liked the point: not said of troubles and needs. Null where no frame says it.</summary>
    public string? Liking { get; init; }

    /// <summary>Why it is mentioned at all; true of any point.</summary>
    public required string[] Reasons { get; init; }

    /// <summary>Take the place of a reason where the kind of the point is known.</summary>
    public required Dictionary<PointKind, string[]> Reactions { get; init; }

    /// <summary>Take the words of an offer between quotation marks.</summary>
    public required string[] OfferQuotes { get; init; }

    public required string[] Closings { get; init; }

    /// <summary>A closing that does not speak of meeting again.</summary>
    public required string ContactClosing { get; init; }

    /// <summary>The short form after its opening.</summary>
    public required string ShortRest { get; init; }

    public required string ShortOpening { get; init; }

    /// <summary>For the cases of <see cref="DistantOpenings"/>.</summary>
    public required string ShortDistant { get; init; }

    public required string ShortContact { get; init; }

    public required string Coffee { get; init; }

    public required string Lunch { get; init; }

    public required string Call { get; init; }

    public required string Today { get; init; }

    public required string Yesterday { get; init; }

    public required string LastWeek { get; init; }

    /// <summary>With their preposition, Sunday first.</summary>
    public required string[] Weekdays { get; init; }

    /// <summary>January first.</summary>
    public required string[] Months { get; init; }

    /// <summary><c>{0}</c> is the day, <c>{1}</c> the month's name.</summary>
    public required string OnDate { get; init; }

    public required string QuoteOpen { get; init; }

    public required string QuoteClose { get; init; }

    /// <summary>Ends a sentence.</summary>
    public string Stop { get; init; } = ".";

    /// <summary>Stands between two sentences.</summary>
    public string Gap { get; init; } = " ";

    /// <summary>For Sie, vous, usted, Lei, u; null where the same words serve.</summary>
    public DraftLanguage? Formal { get; init; }

    /// <summary>For du, tu, tú, je; null where the same words serve.</summary>
    public DraftLanguage? Familiar { get; init; }

    /// <summary>The words for people who write to each other like that.</summary>
    public DraftLanguage For(Formality formality) => formality switch
    {
        Formality.Formal => Formal ?? this,
        Formality.Familiar => Familiar ?? this,
        _ => this,
    };

    /// <summary>Every sentence of a draft to which nobody is invited.</summary>
    public IEnumerable<string> Sentences =>
    [
        .. Formal?.Sentences ?? [], .. Familiar?.Sentences ?? [],
        .. Openings, .. DistantOpenings, .. ContactOpenings, .. Points, .. SaidPoints, .. WrotePoints, .. Clauses, .. Quotes, .. SaidQuotes, .. WroteQuotes, .. Reasons,
        .. Reactions.Values.SelectMany(reactions => reactions), .. OfferQuotes, .. Closings,
        ContactClosing, ShortRest, ShortOpening, ShortDistant, ShortContact,
    ];
}
