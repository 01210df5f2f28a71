namespace Rapport.Drafts.Manners;

/// <summary>How two people write to each other.</summary>
public enum Formality
{
    /// <summary>Nothing tells: the greeting that suits everybody, and no form of address.</summary>
    Unknown,

    /// <summary>By first names; du, tu, tú, je.</summary>
    Familiar,

    /// <summary>By titles or full names; Sie, vous, usted, Lei, u.</summary>
    Formal,
}
