using System.Globalization;
using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.Tests.Properties;

/// <summary>One thing that happened in an invented mailbox, told by a number: an event, a letter, or a word of the user. Its ids hold the number, so that
/// taking other deeds away changes nothing about it.</summary>
internal sealed record Deed(int Seed)
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(30);

    private Random Dice => new(Seed);

    public string EventId => $"E{Seed.ToString(CultureInfo.InvariantCulture)}";

    public string MailId => $"M{Seed.ToString(CultureInfo.InvariantCulture)}";

    public DeedKind Kind => (Seed % 16) switch { < 7 => DeedKind.Event, < 10 => DeedKind.Received, < 13 => DeedKind.Sent, 13 => DeedKind.Answer, 14 => DeedKind.Decision, _ => DeedKind.Added };

    /// <summary>Everybody who takes part, besides the user.</summary>
    private IReadOnlyList<NamedAddress> With(Cast cast)
    {
        var dice = new Random(Seed ^ 0x5eed);
        return [.. Enumerable.Range(0, dice.Next(5) switch { 0 => 2, 1 => 3, _ => 1 }).Select(_ => cast.People[dice.Next(cast.People.Count)]).Distinct()];
    }

    public EventFacts Event(Cast cast, WallClock clock)
    {
        var dice = Dice;
        var start = clock.At(clock.Begin.AddDays(dice.Next(56)), Step * dice.Next(48));
        var allDay = dice.Next(12) == 0;
        if (allDay) start = clock.At(clock.DayOf(start), TimeSpan.Zero);
        var organizes = dice.Next(2) == 0;
        var others = With(cast);
        var entry = new EventFacts(
            EventId, dice.Next(3) == 0 ? $"{cast.Name}{Seed % 5}" : null, dice.Next(4) == 0 ? $"{cast.Name}{Seed % 3}" : null, cast.Titles[dice.Next(cast.Titles.Count)], start, start + (allDay ? TimeSpan.FromDays(1 + dice.Next(3)) : Step * (1 + dice.Next(4))),
            allDay, dice.Next(10) == 0, organizes, organizes ? EventResponse.Organizer : Pick(dice, EventResponse.Accepted, EventResponse.Accepted, EventResponse.TentativelyAccepted, EventResponse.Declined, EventResponse.NotResponded),
            organizes ? null : others[0], [.. others.Skip(organizes ? 0 : 1).Select(who => new EventAttendee(who, who.Name.Contains("Room", StringComparison.Ordinal) ? AttendeeKind.Resource : AttendeeKind.Required, Pick(dice, EventResponse.Accepted, EventResponse.Accepted, EventResponse.None, EventResponse.Declined, EventResponse.TentativelyAccepted)))],
            Pick(dice, EventShowAs.Busy, EventShowAs.Busy, EventShowAs.Busy, EventShowAs.Free, EventShowAs.OutOfOffice, EventShowAs.Tentative), false, "", null, start, null);
        return dice.Next(15) == 0 ? entry with { IsPrivate = true, Subject = "", Attendees = [], Organizer = null } : entry;
    }

    public MailFacts Mail(Cast cast, WallClock clock)
    {
        var dice = Dice;
        var owner = clock.Owner;
        var self = new NamedAddress(owner.Name, owner.Addresses[0]);
        var at = clock.At(clock.Begin.AddDays(dice.Next(56)), Step * dice.Next(48));
        var others = With(cast);
        var text = cast.Texts[dice.Next(cast.Texts.Count)];
        var view = Kind == DeedKind.Received
            ? new MailView(MailId, "", null, MailFolder.Inbox, at, others[0], [self], [.. others.Skip(1)], "Roof", text, false, dice.Next(20) == 0, at, null)
            : new MailView(MailId, "", null, MailFolder.SentItems, at, self, others, [], "Roof", text, false, false, at, null);
        return MailEvidence.Read(MailEvidence.Read(view, owner), text, owner);
    }

    public MeetingAnswer Answer(IReadOnlyList<Deed> deeds)
    {
        var about = deeds[Dice.Next(deeds.Count)];
        return new MeetingAnswer(about.Kind == DeedKind.Event ? $"event:{about.EventId}" : $"mail:{about.MailId}", Seed % 32 < 16);
    }

    public PeopleDecision Decision(Cast cast, WallClock clock)
    {
        var dice = Dice;
        string Key() => cast.People[dice.Next(cast.People.Count)] is var who && EmailAddress.Mailbox(who.Address) is { Length: > 0 } mailbox ? mailbox : $"name:{Rapport.People.PersonName.Parse(who.Name).Folded}";
        var kind = (PeopleDecisionKind)dice.Next(4);
        return new PeopleDecision(kind, Key(), kind <= PeopleDecisionKind.Apart ? Key() : null, clock.At(clock.Begin, Step * dice.Next(1_000)));
    }

    public AddedMeeting Added(Cast cast, WallClock clock) =>
        new($"A{Seed.ToString(CultureInfo.InvariantCulture)}", cast.People[Dice.Next(cast.People.Count)], clock.At(clock.Begin.AddDays(Seed / 16 % 56), TimeSpan.FromHours(9)));

    private static T Pick<T>(Random dice, params ReadOnlySpan<T> choices) => choices[dice.Next(choices.Length)];
}

/// <summary>What happens in a mailbox.</summary>
internal enum DeedKind
{
    Event,
    Received,
    Sent,
    Answer,
    Decision,
    Added,
}
