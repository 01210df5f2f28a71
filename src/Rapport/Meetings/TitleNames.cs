using Rapport.Mail;
using Rapport.People;

namespace Rapport.Meetings;

/// <summary>Whom a name in a title stands for.</summary>
internal sealed class TitleNames(PeopleDirectory directory, OwnAddresses self, ILookup<Individual, Statement> statements)
{
    /// <value>30 days: who is called by the given name alone has written or been written to in the weeks around (docs/decisions/0012).</value>
    private const int CorrespondenceDays = 30;

    /// <value>7 days: a meeting is agreed on or spoken of within a week around it.</value>
    private const int SpokenOfDays = 7;

    /// <value>A surname of three letters and less is too often a part of something else.</value>
    private const int TellingSurname = 4;

    private ILookup<string, Individual>? _byWord;
    private HashSet<string>? _organisations;

    /// <summary>Whether the name is the user's own, in full or in part.</summary>
    public bool IsUser(PersonName name) => self.Includes(new NamedAddress(name.Full, "")) || (!name.IsFull && self.IsNamed(name.Folded));

    /// <summary>The listed person who bears the name, the one correspondent of those weeks, else somebody known only by name; null for the user, an organisation, a bare given name.</summary>
    /// <param name="name">As the title has it.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="listed">Who is listed in it.</param>
    public Individual? Resolve(PersonName name, EventFacts entry, IReadOnlyCollection<Individual> listed)
    {
        if (IsUser(name)) return null;
        if (Among(listed, name) is { } present) return present;
        if (directory.FindByName(name) is { HasAddress: true } known) return known;
        if (IsOrganisation(name, listed)) return null;
        if (name.IsFull) return ShortForm(name, entry.Start) ?? directory.AddByName(name);
        return Correspondent(name, entry.Start) ?? directory.AddByName(name);
    }

    /// <summary>The person of a list who bears a name: in full, by surname, by given name, by initials around it.</summary>
    public static Individual? Among(IEnumerable<Individual> listed, PersonName name)
    {
        var words = name.Folded.Split(' ');
        return listed.Where(person => IsSame(words, person.Name.Folded.Split(' ')))
            .OrderByDescending(person => person.Name.Folded == name.Folded).ThenBy(person => person.Key, StringComparer.Ordinal).FirstOrDefault();
    }

    private static bool IsSame(string[] words, string[] theirs)
    {
        if (words.All(theirs.Contains)) return true;
        // Japanese and Chinese write the surname first, with and without a space.
        if (IsIdeographic(words[0])) return string.Concat(theirs).StartsWith(words[0], StringComparison.Ordinal) && words[0].Length > 1 || string.Concat(words) == string.Concat(theirs);
        return words[^1] == theirs[^1] && words[^1].Length >= TellingSurname;
    }

    private static bool IsIdeographic(string word) => word.Length > 0 && word[0] is >= '\u3040' and <= '\u9fff';

    private Individual? Correspondent(PersonName name, DateTimeOffset at) => OnlyOne(ByWord[name.Folded], at);

    // "Lunch - Bob Tranter" is with the Robert Tranter of those weeks.
    private Individual? ShortForm(PersonName name, DateTimeOffset at)
    {
        var words = name.Folded.Split(' ');
        return OnlyOne(ByWord[words[^1]].Where(person => person.Name.Folded.Split(' ') is [var given, .., var surname] && surname == words[^1] && ShortNames.IsShortFor(given, words[0])), at);
    }

    // Of several the one with whom a meeting of that time was agreed on or spoken of.
    private Individual? OnlyOne(IEnumerable<Individual> people, DateTimeOffset at)
    {
        var near = people.Where(person => person.Letters.Exists(letter => (letter.At - at).Duration().TotalDays <= CorrespondenceDays)).ToList();
        if (near.Count > 1) near = [.. near.Where(person => statements[person].Any(statement => statement.Kind != MentionKind.Arranges && (statement.WrittenAt - at).Duration().TotalDays <= SpokenOfDays))];
        return near.Count == 1 ? near[0] : null;
    }

    private ILookup<string, Individual> ByWord => _byWord ??= directory.Everybody.Where(person => person is { HasAddress: true, IsColleague: false })
        .SelectMany(person => person.Name.Folded.Split(' ').Distinct(StringComparer.Ordinal).Select(word => (word, person))).ToLookup(entry => entry.word, entry => entry.person, StringComparer.Ordinal);

    // "Lab Oddech" is what lab-oddech.test stands for; "Dahl Arkitekter" what dahl-ark.test does, when somebody of it is there.
    private bool IsOrganisation(PersonName name, IEnumerable<Individual> listed)
    {
        var words = name.Full.Split(' ').Select(PersonName.Fold).Where(word => word.Length > 0).ToList();
        if (words.Count == 0 || GivenNames.Contains(words[0])) return false;
        _organisations ??= directory.Everybody.SelectMany(person => person.Mailboxes).Select(Label).Concat(self.Organisations.Select(Label)).Where(label => label.Length > 0)
            .Select(PersonName.Fold).ToHashSet(StringComparer.Ordinal);
        return _organisations.Contains(string.Concat(words)) || listed.SelectMany(person => person.Mailboxes).Select(Label).Concat(self.Organisations.Select(Label)).Any(label => Abbreviates(label.Split('-'), words));
    }

    private static bool Abbreviates(string[] parts, List<string> words) =>
        parts.Length == words.Count && parts.Length > 1 && parts.Zip(words).All(pair => pair.First.Length > 2 && pair.Second.StartsWith(PersonName.Fold(pair.First), StringComparison.Ordinal));

    private static string Label(string address) => MailDomain.Organisation(address).Split('.')[0];
}
