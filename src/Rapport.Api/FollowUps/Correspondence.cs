using System.Security.Cryptography;
using System.Text;
using Rapport.Api.Store;
using Rapport.Mail;
using Rapport.Meetings;
using Rapport.People;

namespace Rapport.Api.FollowUps;

/// <summary>The letters between the user and one person around a meeting, from the facts alone.</summary>
internal sealed class Correspondence
{
    /// <value>More recipients than this make a circular, not a letter to the person.</value>
    private const int MostRecipients = 8;

    /// <value>Letters this long before the meeting may hold what it was about, and their thread is still the one to answer in.</value>
    private static readonly TimeSpan Before = TimeSpan.FromDays(60);

    private readonly HashSet<string> theirs;
    private readonly Meeting meeting;
    private readonly HashSet<string> evidence;
    private readonly DateTimeOffset? saidAt;

    private Correspondence(FirstMeeting first, IReadOnlyList<MailFacts> letters, HashSet<string> theirs)
    {
        (meeting, this.theirs, Letters) = (first.Meeting, theirs, letters);
        saidAt = first.Evidence.Sources.FirstOrDefault(s => s.Kind == EvidenceKind.Manual)?.At;
        evidence = first.Evidence.Sources.Where(s => s.Kind == EvidenceKind.Mail).Select(s => s.GraphId).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<MailFacts> Letters { get; }

    public static Correspondence Of(FirstMeeting first, MailboxOwner owner, FactSet facts)
    {
        HashSet<string> own = [.. owner.Addresses.Select(EmailAddress.Mailbox)];
        HashSet<string> theirs = [.. first.Person.Addresses];
        bool IsTheirs(NamedAddress? who) => who is not null && theirs.Contains(EmailAddress.Mailbox(who.Address));
        bool IsOwn(NamedAddress? who) => who is not null && own.Contains(EmailAddress.Mailbox(who.Address));
        bool IsLetter(MailFacts m) => !m.IsMeetingMessage && m.To.Count + m.Cc.Count <= MostRecipients
            && (m.Folder == MailFolder.SentItems ? m.To.Concat(m.Cc).Any(IsTheirs) : IsTheirs(m.From) && m.To.Concat(m.Cc).Any(IsOwn));
        return new Correspondence(first, [.. facts.Mails.Where(IsLetter).OrderByDescending(m => m.SentAt).ThenBy(m => m.Id, StringComparer.Ordinal)], theirs);
    }

    /// <summary>The user's first letter to the person after the meeting. Where only the day is known, and the user did not say when, a letter of that same day counts only when it speaks of the meeting.</summary>
    /// <param name="metAt">When a later meeting was over, which a draft speaks of: letters before it do not answer that; null looks from the first meeting on.</param>
    /// <returns>Null when there is none.</returns>
    public OwnLetter? WroteAfter(DateTimeOffset? metAt)
    {
        var over = meeting.Precision == MeetingPrecision.Exact ? meeting.End ?? meeting.Start : saidAt ?? meeting.Start.AddDays(1);
        if (metAt > over) over = metAt.Value;
        var letter = Letters.LastOrDefault(m => m.Folder == MailFolder.SentItems && (m.SentAt > over || (evidence.Contains(m.Id) && !(m.SentAt <= metAt))));
        return letter is null ? null : new OwnLetter(letter.SentAt, letter.To.Concat(letter.Cc).Select(who => EmailAddress.Mailbox(who.Address)).First(theirs.Contains));
    }

    /// <summary>The letter to answer: the newest one from the person, else the newest to them; null when there is none around the meeting.</summary>
    public ReplyTarget? Thread()
    {
        var near = Letters.Where(m => m.SentAt >= meeting.Start - Before && m.ConversationId.Length > 0).ToList();
        var letter = near.FirstOrDefault(m => m.From is { } from && theirs.Contains(EmailAddress.Mailbox(from.Address))) ?? near.FirstOrDefault();
        return letter is null ? null : new ReplyTarget(letter.Id, letter.ConversationId);
    }

    /// <summary>Where to write: the person's address as it was last used, its <c>+tag</c> included; keys are without it.</summary>
    /// <param name="entry">The calendar entry they met at, when there is one.</param>
    /// <returns>Null when no address is known.</returns>
    public string? AddressToWrite(EventFacts? entry) =>
        Letters.SelectMany(m => m.Folder == MailFolder.SentItems ? m.To.Concat(m.Cc) : m.From is { } from ? [from] : [])
            .Concat(entry is null ? [] : [.. entry.Attendees.Select(a => a.Who), .. entry.Organizer is { } organizer ? new[] { organizer } : []])
            .Where(who => theirs.Contains(EmailAddress.Mailbox(who.Address)))
            .Select(who => EmailAddress.Normalize(who.Address))
            .FirstOrDefault() ?? theirs.FirstOrDefault();

    /// <summary>The letters worth reading for points: those after the meeting first, then the nearest before it.</summary>
    public IReadOnlyList<MailFacts> WorthReading(int most)
    {
        var near = Letters.Where(m => m.SentAt >= meeting.Start - Before && m.SentAt <= meeting.Start.AddDays(30)).ToList();
        return [.. near.Where(m => m.SentAt >= meeting.Start).Reverse().Concat(near.Where(m => m.SentAt < meeting.Start)).Take(most)];
    }

    /// <summary>Changes when there is something new to read.</summary>
    public string Fingerprint(MeetingNote? note, EventFacts? entry) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('|', WorthReading(int.MaxValue).Select(m => m.Id)) + $"|{note?.At:O}|{entry?.ModifiedAt:O}")).AsSpan(0, 8));
}

/// <summary>A letter of the user's own to the person.</summary>
internal sealed record OwnLetter(DateTimeOffset SentAt, string To);
