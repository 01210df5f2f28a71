using System.Text.RegularExpressions;
using Rapport.People;

namespace Rapport.Meetings;

/// <summary>Finds the people in a title.</summary>
internal sealed partial class TitlePeople(TitleName names, Func<PersonName, bool> isUser)
{
    /// <value>10 names: a title holds no more, and lists of words are not tried without end.</value>
    private const int MaxNames = 10;

    /// <summary>Whom a meeting is with.</summary>
    public IReadOnlyList<TitlePerson> Met(string text)
    {
        var found = new List<TitlePerson>();
        AddAll(found, TitleScripts.Read(text));
        var lead = TitleLeads.Lead().Match(text);
        if (lead.Success) AddAll(found, Names(text[lead.Length..], true));
        foreach (Match with in TitleLeads.With().Matches(text)) AddAll(found, Names(text[(with.Index + with.Length)..], true));
        var head = TitleLeads.With().Match(text) is { Success: true, Index: > 0 } first ? text[..first.Index] : text;
        if (!lead.Success) AddAll(found, Names(head, false));
        // "Before the panel: NAME, NAME" is a list of people when they have people's names.
        if (text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0) AddAll(found, Names(text[(colon + 1)..], lead.Success));
        // "Velmora AG – Anke Wolters": the firm stands where the person is looked for first.
        if (found.Count == 0 && Dash().Match(text) is { Success: true } dash) AddAll(found, Names(text[(dash.Index + dash.Length)..], false));
        return found;
    }

    /// <summary>Of whom a title speaks without saying that they are there.</summary>
    public IReadOnlyList<PersonName> SpokenOf(string text)
    {
        var found = new List<TitlePerson>(Met(TitleTasks.TaskWord().Replace(text, " ").Trim()));
        var bare = TitleBlocks.Birthday().Replace(TitleBlocks.Honours().Replace(TitleBlocks.Block().Replace(TitleTasks.TaskWord().Replace(text, "; "), "; "), "; "), "; ");
        AddAll(found, TitleScripts.SpokenOf(text));
        foreach (var run in Capitalised().Matches(bare.Replace("'s ", "; ", StringComparison.Ordinal)).Select(match => match.Value.Replace("'s", "", StringComparison.Ordinal).Trim()))
            if (names.ReadWithin(run) is { } name) AddAll(found, [new TitlePerson(name, null)]);
        return [.. found.Select(person => person.Name)];
    }

    private static void AddAll(List<TitlePerson> found, IEnumerable<TitlePerson> people)
    {
        foreach (var person in people)
            if (found.TrueForAll(other => other.Name.Folded != person.Name.Folded)) found.Add(person);
    }

    private List<TitlePerson> Names(string segment, bool trusted)
    {
        var company = Parenthesised().Match(segment) is { Success: true } aside ? aside.Groups["company"].Value.Trim() : FromCompany().Match(segment) is { Success: true } from ? from.Groups["company"].Value.Trim() : null;
        var text = TitleLeads.Tail().Replace(Parenthesised().Replace(segment, " "), "");
        text = TitleLeads.Trail().Replace(TitleLeads.Lead().Replace(text, ""), "").Trim();
        if (names.ReadTurned(text) is { } turned) return [new TitlePerson(turned, company)];

        var between = TitleLeads.Between().Matches(text);
        var pieces = new List<(string Text, bool IsWeak)>();
        var at = 0;
        foreach (Match separator in between.Take(MaxNames))
        {
            pieces.Add((text[at..separator.Index], separator.Groups["weak"].Success));
            at = separator.Index + separator.Length;
        }
        pieces.Add((text[at..], true));
        return People([.. pieces.Select(piece => (Piece(piece.Text), piece.IsWeak)).Where(piece => piece.Item1.Text.Length > 0)], trusted, company);
    }

    // The first piece stands where a name is expected, as does what is joined to a name by "and"; a name beside the user's makes the segment a list of people.
    private List<TitlePerson> People(List<((string Text, string? Company) Piece, bool IsWeak)> pieces, bool trusted, string? company)
    {
        var withUser = pieces.Exists(piece => PersonName.Parse(piece.Piece.Text) is { Folded.Length: > 1 } name && isUser(name));
        var read = new PersonName?[pieces.Count];
        for (var i = 0; i < pieces.Count; i++)
        {
            var joined = i > 0 && read[i - 1] is not null && !pieces[i - 1].IsWeak;
            read[i] = names.Read(pieces[i].Piece.Text, withUser || (trusted && (i == 0 || joined)));
        }
        // A list with two people in it is a list of people; after one person, what is no name is where they are from.
        if (read.Count(name => name is not null) > 1)
            for (var i = 0; i < pieces.Count; i++) read[i] ??= names.Read(pieces[i].Piece.Text, true);
        else if (read is [{ }, null, ..]) company ??= pieces[1].Piece.Text;
        return [.. read.Select((name, i) => (name, pieces[i].Piece.Company)).Where(person => person.name is not null).Select(person => new TitlePerson(person.name!, person.Company ?? company))];
    }

    private static (string Text, string? Company) Piece(string text)
    {
        var trimmed = LooseEnd().Replace(Article().Replace(text.Trim(' ', '"', '.', '-', '–'), ""), "");
        return TitleLeads.OfCompany().Match(trimmed) is { Success: true } of && (of.Groups["always"].Success || !GivenNames.Contains(trimmed[..of.Index].Split(' ')[^1]))
            ? (trimmed[..of.Index], of.Groups["company"].Value) : (trimmed, null);
    }

    [GeneratedRegex(@"^de\s+(?=heer\s)|^(?:the|der|die|dem|le|la|el|il|lo|o|a)\s+(?=\p{L}{1,6}\.(?:ssa|ra|na|ª)?\s|(?:dr|pr|prof|mme|mlle|sr|sra|srta|dra|ing|eng|sig|mr|mrs)\s|(?:professor\w*|señora?|signor(?:a|ina)|señorita|docteure?|doctora?|doutora?)\s)|^l['’](?=\p{L}{1,6}\.\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"\s+(?:de|von|van|di|da|do|du|del|della|of|from|et|und|e|y|en|and)$", RegexOptions.CultureInvariant)]
    private static partial Regex LooseEnd();

    [GeneratedRegex(@"\s+[-–—|]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s*[(（\[](?<company>[^)）\]]*)[)）\]]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Parenthesised();

    [GeneratedRegex(@"\b(?:from|at|bei|chez|@)\s+(?:the\s+)?(?<company>\p{Lu}[\p{L}\d&.-]*(?:\s+\p{Lu}[\p{L}\d&.-]*){0,3})", RegexOptions.CultureInvariant)]
    private static partial Regex FromCompany();

    // Capitalised words with the particles between them.
    [GeneratedRegex(@"\p{Lu}[\p{L}'-]*\.?(?:\s+(?:(?:von|van|der|den|de|del|della|di|da|dos|das|do|du|la|le|los|las|zu|ter|ten|'t|al|el|bin)\s+){0,3}\p{Lu}[\p{L}'-]*\.?)+", RegexOptions.CultureInvariant)]
    private static partial Regex Capitalised();
}
