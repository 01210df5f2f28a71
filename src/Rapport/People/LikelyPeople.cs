using Rapport.Meetings;

namespace Rapport.People;

/// <summary>Pairs of people who are likely one. Only those who share a clue are compared, so that the work grows with the people and not with their pairs.</summary>
internal static class LikelyPeople
{
    /// <value>12 people: a clue that more of them share tells nothing, and comparing them would cost their square (docs/decisions/0012, as all values here).</value>
    private const int MaxAlike = 12;

    /// <value>6 people: at an organisation of which the user knows more, two of one given name are common.</value>
    private const int SmallHouse = 6;

    /// <summary>Proposals in the order of their keys; none that the user denied, none for two who were listed at one event.</summary>
    public static IReadOnlyList<LikelySame> Find(PeopleDirectory directory, IReadOnlyCollection<EventFacts> events)
    {
        var people = directory.Everybody.Where(person => !person.IsNoPerson).OrderBy(person => person.Key, StringComparer.Ordinal).Select(NameParts.Of).ToList();
        var houses = people.SelectMany(person => person.Organisations).CountBy(house => house, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        // Most clues are one person's alone: counting them first keeps the groups few.
        var clues = people.ConvertAll(person => (Person: person, All: Clues(person).Distinct(StringComparer.Ordinal).ToArray()));
        var shared = clues.SelectMany(entry => entry.All).CountBy(clue => clue, StringComparer.Ordinal).Where(clue => clue.Value is > 1 and <= MaxAlike).Select(clue => clue.Key).ToHashSet(StringComparer.Ordinal);
        var byClue = clues.SelectMany(entry => entry.All.Where(shared.Contains).Select(clue => (clue, entry.Person))).ToLookup(entry => entry.clue, entry => entry.Person, StringComparer.Ordinal);

        var found = new Dictionary<(Individual, Individual), (NameParts One, NameParts Other, LikelySameReason Why)>();
        foreach (var alike in byClue.Select(group => group.ToList()))
            for (var i = 0; i < alike.Count; i++)
                for (var j = i + 1; j < alike.Count; j++)
                    if (!found.ContainsKey((alike[i].Person, alike[j].Person)) && Likeness(alike[i], alike[j], directory, houses) is { } why) found[(alike[i].Person, alike[j].Person)] = (alike[i], alike[j], why);

        var together = Together(found.Keys.SelectMany(pair => new[] { pair.Item1, pair.Item2 }).ToHashSet(), directory, events);
        var open = found.Values.Where(pair => !directory.WereSaidApart(pair.One.Person, pair.Other.Person) && !together.Contains((pair.One.Person, pair.Other.Person))).ToList();
        // An incomplete name that fits two people fits neither.
        var fits = open.SelectMany(pair => new[] { pair.One, pair.Other }).Where(person => !person.IsFull).CountBy(person => person.Person).ToDictionary();
        return [.. open.Where(pair => fits.GetValueOrDefault(pair.One.Person) <= 1 && fits.GetValueOrDefault(pair.Other.Person) <= 1)
            .Select(pair => new LikelySame(pair.One.Person.Key, pair.Other.Person.Key, pair.Why, Sentence(pair.One.Person.Name.Full, pair.Other.Person.Name.Full, pair.Why)))
            .OrderBy(likely => likely.OneKey, StringComparer.Ordinal).ThenBy(likely => likely.OtherKey, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Clues(NameParts person)
    {
        if (person.IsFull)
        {
            yield return $"words {string.Join(' ', new[] { person.Given, person.Surname }.Order(StringComparer.Ordinal))}";
            foreach (var name in ShortNames.Of(person.Given)) yield return $"short {name} {person.Surname}";
            if (person.Given.Length >= 3) yield return $"short {person.Given[..3]} {person.Surname}";
            var (given, surname) = (Spelling.Sound(person.Given), Spelling.Sound(person.Surname));
            foreach (var shorter in Spelling.WithOneLetterLess(surname)) yield return $"sound {given} {shorter}";
            foreach (var shorter in Spelling.WithOneLetterLess(given)) yield return $"sound {shorter} {surname}";
        }
        if (person.Surname.Length > 0) yield return $"initial {person.Initial} {person.Surname}";
        foreach (var house in person.Organisations)
        {
            if (person.Given.Length > 0) yield return $"given {person.Given} {house}";
            foreach (var local in person.Local.Length > 0 ? [person.Local] : person.UsualLocals) yield return $"local {local} {house}";
        }
        if (person.Given.Length > 0 && !(person.Person.HasAddress && person.Surname.Length == 0)) yield return $"bare {person.Given}";
    }

    private static LikelySameReason? Likeness(NameParts one, NameParts other, PeopleDirectory directory, Dictionary<string, int> houses)
    {
        var isNameOnly = one.Person.HasAddress != other.Person.HasAddress;
        LikelySameReason As(LikelySameReason why) => isNameOnly ? LikelySameReason.NameOnly : why;
        if (one.Person.Name.Folded == other.Person.Name.Folded && one.IsFull) return directory.Compare(one.Person, other.Person) == Kinship.Two ? null : LikelySameReason.SameName;
        if (one.IsFull && other.IsFull)
        {
            if (one.Given == other.Surname && one.Surname == other.Given) return As(LikelySameReason.SameName);
            if (one.Surname == other.Surname && ShortNames.IsShortFor(one.Given, other.Given)) return As(LikelySameReason.ShortName);
            if ((one.MayShareHouse(other) || Spelling.SoundAlike(one.Given, other.Given, one.Surname, other.Surname)) && Spelling.IsNearSurname(one.Surname, other.Surname) && Spelling.IsNearGiven(one.Given, other.Given)) return As(LikelySameReason.SimilarSpelling);
            var shared = one.Organisations.Intersect(other.Organisations, StringComparer.Ordinal).ToList();
            return one.Given == other.Given && !one.Person.IsColleague && shared.Exists(house => houses[house] <= SmallHouse) ? LikelySameReason.OtherSurname : null;
        }
        if (!one.MayShareHouse(other)) return null;
        if (one.Surname.Length > 0 && other.Surname.Length > 0) return one.Surname == other.Surname && one.Initial == other.Initial ? As(LikelySameReason.ShortName) : null;
        if (one.Local.Length > 0 || other.Local.Length > 0) return one.UsualLocals.Contains(other.Local) || other.UsualLocals.Contains(one.Local) ? LikelySameReason.ShortName : null;
        if (one.Given != other.Given || one.Given.Length == 0) return null;
        return isNameOnly ? LikelySameReason.NameOnly : one.Organisations.Intersect(other.Organisations, StringComparer.Ordinal).Any() ? LikelySameReason.ShortName : null;
    }

    private static HashSet<(Individual, Individual)> Together(HashSet<Individual> people, PeopleDirectory directory, IReadOnlyCollection<EventFacts> events)
    {
        var together = new HashSet<(Individual, Individual)>();
        if (people.Count == 0) return together;
        foreach (var entry in events)
        {
            var lines = entry.Attendees.Select(attendee => attendee.Who);
            if (entry.Organizer is { } organizer) lines = lines.Append(organizer);
            var present = lines.Select(directory.Find).OfType<Individual>().Where(people.Contains).Distinct().ToList();
            foreach (var one in present)
                foreach (var other in present)
                    together.Add((one, other));
        }
        return together;
    }

    private static string Sentence(string one, string other, LikelySameReason why) => why switch
    {
        LikelySameReason.SameName => $"{one} stands at two addresses that may be two people's.",
        LikelySameReason.ShortName => $"{one} and {other}: one name may be short for the other.",
        LikelySameReason.OtherSurname => $"{one} and {other}: the same given name at the same small organisation.",
        LikelySameReason.SimilarSpelling => $"{one} and {other}: nearly the same spelling.",
        LikelySameReason.NameOnly => $"{one} and {other}: of one of them only a name is known, and it fits the other.",
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "A reason without a sentence."),
    };
}
