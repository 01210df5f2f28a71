using Rapport.Mail;
using Rapport.People;

namespace Rapport.Meetings;

/// <summary>Everything known about one mailbox at one instant: the input of every verdict.</summary>
/// <param name="Owner">Whose mailbox it is.</param>
/// <param name="Horizon">From this instant on our knowledge is complete; before it we know nothing.</param>
/// <param name="Now">The instant of the judgement.</param>
/// <param name="Events">Calendar entries, any order, each id once.</param>
/// <param name="Mails">Messages, any order, each id once.</param>
/// <param name="Settings">The user's own limits.</param>
/// <param name="Answers">What the user told us about single meetings, in any order.</param>
public sealed record MailboxHistory(
    MailboxOwner Owner,
    DateTimeOffset Horizon,
    DateTimeOffset Now,
    IReadOnlyCollection<EventFacts> Events,
    IReadOnlyCollection<MailFacts> Mails,
    MeetingSettings Settings,
    IReadOnlyCollection<MeetingAnswer> Answers);

/// <summary>The user's limits on what counts.</summary>
/// <param name="MaxPeople">Most other people at a meeting that can be a first meeting.</param>
/// <param name="Colleagues">Also offer first meetings with people of the user's own domains.</param>
/// <param name="ExcludedAddresses">Addresses never to be considered, normalised.</param>
/// <param name="ExcludedDomains">Domains never to be considered, lower case.</param>
public sealed record MeetingSettings(
    int MaxPeople,
    bool Colleagues,
    IReadOnlyCollection<string> ExcludedAddresses,
    IReadOnlyCollection<string> ExcludedDomains)
{
    /// <value>At most 8 others, colleagues left out, nothing excluded (design: section 3).</value>
    public static MeetingSettings Default { get; } = new(8, false, [], []);
}

/// <summary>The user's answer to "Did it happen?".</summary>
/// <param name="MeetingKey">The meeting it is about.</param>
/// <param name="Happened">Whether it took place.</param>
public sealed record MeetingAnswer(string MeetingKey, bool Happened);
