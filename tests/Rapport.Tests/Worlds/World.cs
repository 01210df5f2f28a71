using Rapport.Mail;
using Rapport.Meetings;
using Rapport.People;
using Rapport.Tests.Given;

namespace Rapport.Tests.Worlds;

/// <summary>A case that can be judged.</summary>
internal sealed class World(WorldCase source, MailboxBuilder mailbox, IReadOnlyDictionary<string, string> names, IReadOnlyList<Expectation> expected)
{
    /// <summary>Every expectation that does not hold, with what the product says instead; empty when all hold.</summary>
    public IReadOnlyList<string> Misses()
    {
        var history = mailbox.Build();
        var report = FirstMeetings.Judge(history);
        var outcomes = Outcomes.Of(report, history.Owner.Zone).ToList();
        return [.. expected.Where(expectation => !Holds(expectation, report, outcomes)).Select(expectation => $"{source.File}: {expectation}\n  says: {Said(expectation, report, outcomes)}")];
    }

    /// <summary>A person's key as decisions name it: a mailbox, else <c>name:</c> and the folded name.</summary>
    public static string Key(string text) =>
        EmailAddress.Mailbox(text.Trim()) is { Length: > 0 } mailbox ? mailbox : text.StartsWith("name:", StringComparison.Ordinal) ? text.Trim() : $"name:{PersonName.Parse(text.Trim()).Folded}";

    private bool Holds(Expectation expectation, FirstMeetingReport report, List<Outcome> outcomes) => expectation switch
    {
        Expectation.OfPerson { Outcome: "nothing" } nobody => !outcomes.Exists(outcome => outcome.Name == nobody.Name),
        Expectation.OfPerson person => outcomes.Exists(outcome => outcome.Name == person.Name && Is(outcome.What, person.Outcome) && (person.On is null || person.On == outcome.On) && (person.By is null || person.By == outcome.By)),
        Expectation.OfPair pair => Relation(report, pair) == pair.Outcome,
        _ => false,
    };

    private static bool Is(string what, string outcome) => what == outcome || (outcome == "met" && what is "first" or "possibly-first");

    private string Relation(FirstMeetingReport report, Expectation.OfPair pair)
    {
        if (Find(report, pair.One) is not { } one) return $"{pair.One} is nobody";
        if (Find(report, pair.Other) is not { } other) return $"{pair.Other} is nobody";
        if (one.Key == other.Key) return "same";
        return report.Likely.Any(likely => (likely.OneKey == one.Key && likely.OtherKey == other.Key) || (likely.OneKey == other.Key && likely.OtherKey == one.Key)) ? "likely" : "apart";
    }

    // An address that is no SMTP address is known by the name that stands beside it.
    private Person? Find(FirstMeetingReport report, string address)
    {
        var key = Key(address);
        if (!key.StartsWith("name:", StringComparison.Ordinal)) return report.People.FirstOrDefault(person => person.Addresses.Contains(key));
        var name = PersonName.Parse(names.GetValueOrDefault(address, address));
        return report.People.FirstOrDefault(person => PersonName.Parse(person.Name).Folded == name.Folded);
    }

    private string Said(Expectation expectation, FirstMeetingReport report, List<Outcome> outcomes) => expectation switch
    {
        Expectation.OfPair pair => Relation(report, pair),
        Expectation.OfPerson person => string.Join("; ", outcomes.Where(outcome => outcome.Name == person.Name)) is { Length: > 0 } said ? said : $"nothing; of others: {string.Join("; ", outcomes)}",
        _ => "",
    };
}
