namespace Rapport.People;

/// <summary>A human being the user has met or written with, under all the addresses and name forms that are certainly theirs.</summary>
/// <param name="Key">Stable key: the normalised address of the earliest contact, or <c>name:</c> and the folded name where no address is known.
/// The same set of items gives the same key, in whatever order they came.</param>
/// <param name="Name">The name to show: "First Surname".</param>
/// <param name="GivenName">The name to greet with; null when it cannot be told from the name.</param>
/// <param name="Addresses">Normalised addresses, the most recently used first; empty when known only by name.</param>
/// <param name="Company">Company as a title or domain states it; null when unknown.</param>
/// <param name="IsColleague">Shares a domain with the user.</param>
/// <param name="FirstContactAt">The first mail or held meeting with them.</param>
/// <param name="LastContactAt">The latest mail or held meeting with them.</param>
/// <param name="Meetings">Held meetings with both present.</param>
/// <param name="Sent">Letters from the user to them.</param>
/// <param name="Received">Letters from them to the user.</param>
/// <param name="Turn">Who wrote last and is waiting.</param>
public sealed record Person(
    string Key,
    string Name,
    string? GivenName,
    IReadOnlyList<string> Addresses,
    string? Company,
    bool IsColleague,
    DateTimeOffset? FirstContactAt,
    DateTimeOffset? LastContactAt,
    int Meetings,
    int Sent,
    int Received,
    WhoseTurn Turn);

/// <summary>Whose turn it is to write.</summary>
public enum WhoseTurn
{
    /// <summary>Nobody owes an answer.</summary>
    Nobody,

    /// <summary>They wrote last: the user's turn.</summary>
    Yours,

    /// <summary>The user wrote last: their turn.</summary>
    Theirs,
}
