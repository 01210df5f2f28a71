namespace Rapport.People;

/// <summary>The user whose mailbox it is.</summary>
/// <param name="Name">Display name.</param>
/// <param name="Addresses">All own addresses, the primary one first; compared after normalisation.</param>
/// <param name="Zone">The zone in which "Friday" and dates are meant.</param>
public sealed record MailboxOwner(string Name, IReadOnlyList<string> Addresses, TimeZoneInfo Zone);
