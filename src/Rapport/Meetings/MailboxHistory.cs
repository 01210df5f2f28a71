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
    IReadOnlyCollection<MeetingAnswer> Answers)
{
    /// <summary>Meetings the user added by hand, in any order.</summary>
    public IReadOnlyCollection<AddedMeeting> Added { get; init; } = [];

    /// <summary>What the user said about who is who, in any order; of two words about the same pair or address the later counts.</summary>
    public IReadOnlyCollection<PeopleDecision> Decisions { get; init; } = [];
}

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
public sealed record MeetingAnswer(string MeetingKey, bool Happened)
{
    /// <summary>The one person of the meeting whom the answer is about, by key; null for everybody there. It outweighs an answer for everybody.</summary>
    public string? PersonKey { get; init; }
}

/// <summary>"I just met…": a meeting that the user added.</summary>
/// <param name="Id">The user's word as a source; the meeting's key is <c>manual:</c> and this id.</param>
/// <param name="Person">Whom; a name without an address is enough.</param>
/// <param name="At">When they met.</param>
public sealed record AddedMeeting(string Id, NamedAddress Person, DateTimeOffset At);

/// <summary>What the user said about who is who.</summary>
/// <param name="Kind">What was said.</param>
/// <param name="One">A person's key: a normalised address, or <c>name:</c> and the folded name.</param>
/// <param name="Other">The other person's key where two are meant; else null.</param>
/// <param name="SaidAt">When it was said (UTC).</param>
public sealed record PeopleDecision(PeopleDecisionKind Kind, string One, string? Other, DateTimeOffset SaidAt);

/// <summary>Kinds of decisions about who is who.</summary>
public enum PeopleDecisionKind
{
    /// <summary>Two keys are one person.</summary>
    Same,

    /// <summary>Two keys are two people; also takes back <see cref="Same"/>.</summary>
    Apart,

    /// <summary>An address or name is no person.</summary>
    NotAPerson,

    /// <summary>It is a person after all, whatever the rules say.</summary>
    IsAPerson,
}
