namespace Rapport.Meetings;

/// <summary>Kinds of evidence.</summary>
public enum EvidenceKind
{
    /// <summary>A calendar entry.</summary>
    Event,

    /// <summary>A mail.</summary>
    Mail,

    /// <summary>The user's own word.</summary>
    Manual,
}
