namespace Rapport.People;

/// <summary>What a person's name and addresses give to compare them by; words are folded.</summary>
/// <param name="Person">Whom.</param>
/// <param name="Given">Given name; empty when only an initial or nothing is written.</param>
/// <param name="Initial">First letter of the given name; empty when nothing is written.</param>
/// <param name="Surname">Surname; empty when nothing but a given name is written.</param>
/// <param name="Local">The local part where the address is all that is known, else empty.</param>
/// <param name="Organisations">Domains of organisations; public providers give none.</param>
internal sealed record NameParts(Individual Person, string Given, string Initial, string Surname, string Local, IReadOnlyList<string> Organisations)
{
    public bool IsFull => Given.Length > 0 && Surname.Length > 0;

    public static NameParts Of(Individual person)
    {
        List<string> organisations = [.. person.Mailboxes.Select(MailDomain.Organisation).Where(organisation => organisation.Length > 0).Distinct(StringComparer.Ordinal)];
        if (person.Name.Folded.Length == 0)
            return new NameParts(person, "", "", "", person.HasAddress ? PersonName.Fold(person.Key.Split('@')[0]) : "", organisations);
        var words = person.Name.Folded.Split(' ');
        if (words.Length > 1 && person.Name.IsSurnameFirst) return new NameParts(person, words[^1], words[^1][..1], words[0], "", organisations);
        if (words.Length > 1) return new NameParts(person, words[0], words[0][..1], words[^1], "", organisations);
        // "A. Berg" folds to its surname, "Anna B." to the given name.
        var written = person.Name.Full.Split(' ').Select(PersonName.Fold).Where(word => word.Length > 0).ToList();
        return written.Count > 1 && written[0].Length == 1 && written[^1].Length > 1 ? new NameParts(person, "", written[0], words[0], "", organisations)
            : new NameParts(person, words[0], words[0][..1], "", "", organisations);
    }

    /// <summary>Local parts that an organisation makes of a full name.</summary>
    public IEnumerable<string> UsualLocals => IsFull ? [Initial + Surname, Given + Surname, Given + Surname[..1], Surname + Given, Surname + Initial, Given, Surname] : [];

    /// <summary>Whether two may belong to one organisation: they share one, or of one of them none is known.</summary>
    public bool MayShareHouse(NameParts other) => Organisations.Count == 0 || other.Organisations.Count == 0 || Organisations.Intersect(other.Organisations, StringComparer.Ordinal).Any();
}
