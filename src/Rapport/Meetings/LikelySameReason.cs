namespace Rapport.Meetings;

/// <summary>Why two people are likely one; on the wire in kebab-case.</summary>
public enum LikelySameReason
{
    /// <summary>The same full name, yet something speaks for two people.</summary>
    SameName,

    /// <summary>Initials or a short form of the other's given name, with the same surname.</summary>
    ShortName,

    /// <summary>The same given name at the same organisation, with another surname.</summary>
    OtherSurname,

    /// <summary>Names that differ by a letter or two.</summary>
    SimilarSpelling,

    /// <summary>A name without an address that fits one person with an address.</summary>
    NameOnly,
}
