using Rapport.Meetings;
using Rapport.People;

namespace Rapport.Api.Store;

/// <summary>Every key under which a person is or was known: their addresses, and what the user joined to them.</summary>
internal static class PersonKeys
{
    /// <param name="person">The person as judged now.</param>
    /// <param name="decisions">Of each pair the last word.</param>
    public static IReadOnlyCollection<string> Of(Person person, IReadOnlyCollection<PeopleDecision> decisions)
    {
        HashSet<string> keys = new(person.Addresses, StringComparer.Ordinal) { person.Key };
        var joined = decisions.Where(d => d is { Kind: PeopleDecisionKind.Same, Other: not null }).ToList();
        while (joined.RemoveAll(d => (keys.Contains(d.One) && keys.Add(d.Other!)) || (keys.Contains(d.Other!) && keys.Add(d.One))) > 0)
        {
            // A key that was just added may lead to the next.
        }
        return keys;
    }
}
