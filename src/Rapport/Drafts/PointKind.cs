namespace Rapport.Drafts;

/// <summary>What sort of thing somebody said: each is answered in its own way.</summary>
internal enum PointKind
{
    Other,
    Plan,
    Trouble,
    Love,
    Need,

    /// <summary>Something the other person will do for the user.</summary>
    Offer,
}
