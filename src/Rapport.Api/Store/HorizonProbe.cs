using Rapport.Meetings;

namespace Rapport.Api.Store;

/// <summary>What one look before the horizon found about a person; it is not repeated. Stored encrypted.</summary>
/// <param name="PersonKey">The person's key at that time.</param>
/// <param name="Addresses">Their addresses at that time: whoever has one of these was looked for.</param>
/// <param name="Horizon">The instant before which was looked.</param>
/// <param name="MailSearched">Whether the mailbox could be searched for letters.</param>
/// <param name="Letter">A letter between the two before the horizon; null when none was found.</param>
/// <param name="Entries">Calendar entries with the person before the horizon; whether they were held is judged as of any other.</param>
internal sealed record HorizonProbe(string PersonKey, IReadOnlyList<string> Addresses, DateTimeOffset Horizon, bool MailSearched, EarlierLetter? Letter, IReadOnlyList<EventFacts> Entries);

/// <summary>A letter from before the horizon.</summary>
internal sealed record EarlierLetter(string Id, DateTimeOffset SentAt, string Subject);
