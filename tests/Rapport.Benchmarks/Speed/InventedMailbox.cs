using System.Globalization;
using Rapport.Mail;
using Rapport.Meetings;
using Rapport.People;

namespace Rapport.Benchmarks.Speed;

/// <summary>A large invented mailbox: 16,000 letters and 4,000 meetings with 5,000 people of 700 organisations over 14 months.</summary>
internal static class InventedMailbox
{
    public const int People = 5_000;
    public const int Mails = 16_000;
    public const int Events = 4_000;

    public static MailboxOwner Owner { get; } = new("Mara Lind", ["mara.lind@home.test"], TimeZoneInfo.Utc);

    private static readonly DateTimeOffset Start = new(2025, 1, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The letters as delta pages show them.</summary>
    public static IReadOnlyList<MailView> Views() => [.. Enumerable.Range(0, Mails).Select(View)];

    /// <summary>The whole history.</summary>
    /// <param name="mails">The letters as read.</param>
    public static MailboxHistory History(IReadOnlyList<MailFacts> mails) =>
        new(Owner, Start, Start.AddDays(500), [.. Enumerable.Range(0, Events).Select(Entry)], mails, MeetingSettings.Default, []);

    private static NamedAddress Guest(int i) => new($"Given{Letters(i % People)} Family{Letters(i % People)}", $"g{i % People}@firm{i % 700}.test");

    private static string Letters(int i) => string.Concat(i.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    private static MailView View(int i)
    {
        var at = Start.AddMinutes(i * 40);
        var self = new NamedAddress(Owner.Name, Owner.Addresses[0]);
        var text = (i % 20) switch
        {
            0 => "It was great to meet you yesterday at the fair. I will send the plan of the garden next week.",
            1 => "As we discussed, here is the plan. Let me know what you think of the roof.",
            _ => "Please find the plan of the garden attached. The roof needs two more weeks, the neighbours have asked for more time and the city has not answered yet. I will write again when they do, and until then we keep to the first plan that we agreed on in spring, if that is fine with you.",
        };
        var (folder, from, to) = i % 3 == 0 ? (MailFolder.SentItems, self, Guest(i)) : (MailFolder.Inbox, Guest(i), self);
        return new MailView($"M{i}", $"T{i / 3}", null, folder, at, from, [to], [], "Roof", text[..Math.Min(255, text.Length)], false, false, at, null);
    }

    private static EventFacts Entry(int i)
    {
        var at = Start.AddHours(i * 2.5);
        return new EventFacts($"E{i}", $"U{i}", null, i % 3 == 0 ? $"Lunch - {Guest(i).Name}" : "Roof garden", at, at.AddMinutes(30), false, false, true, EventResponse.Organizer, null,
            [new EventAttendee(Guest(i), AttendeeKind.Required, EventResponse.Accepted), new EventAttendee(Guest(i * 7), AttendeeKind.Required, EventResponse.Accepted)],
            EventShowAs.Busy, false, "", null, at, null);
    }
}
