using Rapport.People;

namespace Rapport.Meetings;

/// <summary>All that the verdict on one person is made of, besides zone, horizon and year: the same case gives the same verdict.</summary>
/// <param name="Person">Whom; with their names, addresses and letters.</param>
/// <param name="Turn">Who owes an answer at the instant of the judgement.</param>
/// <param name="Entries">Their meetings from the calendar and by hand, in a fixed order.</param>
/// <param name="Said">What letters say about them, oldest first.</param>
/// <param name="Alike">What letters say about others of their full name, who may be the same person.</param>
/// <param name="Told">The meetings of which their earliest "great to meet you" may tell; empty when they are on the never-list.</param>
internal sealed record PersonCase(Individual Person, WhoseTurn Turn, IReadOnlyList<Occasion> Entries, IReadOnlyList<Statement> Said, IReadOnlyList<Statement> Alike, IReadOnlyList<Occasion> Told)
{
    /// <summary>Whether another case, read from another version of the history, says the same.</summary>
    public bool SaysTheSameAs(PersonCase other) =>
        Turn == other.Turn && Person.IsReadAs(other.Person)
        && Said.SequenceEqual(other.Said) && Alike.SequenceEqual(other.Alike)
        && SaysTheSame(Entries, other.Entries) && SaysTheSame(Told, other.Told);

    // The individual is another object in another version; that it is the same person is compared once.
    private static bool SaysTheSame(IReadOnlyList<Occasion> some, IReadOnlyList<Occasion> others)
    {
        if (some.Count != others.Count) return false;
        for (var i = 0; i < some.Count; i++)
            if (some[i] != others[i] with { Person = some[i].Person }) return false;
        return true;
    }
}
