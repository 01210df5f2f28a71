using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Rapport.Mail;
using Rapport.Meetings;
using Rapport.People;

namespace Rapport.Benchmarks.Speed;

/// <summary><c>speed</c>: verdicts for a large invented mailbox from nothing, as a ratio to reading its previews.</summary>
internal static class FirstMeetingSpeed
{
    private const int People = 5_000;
    private const int Items = 20_000;

    public static Command Build()
    {
        var command = new Command("speed", "Prints how long the rules take on an invented mailbox.");
        command.SetAction(_ => Run() + PointSpeed.Run());
        return command;
    }

    private static int Run()
    {
        // Once unmeasured: the runtime compiles the rules on first use.
        _ = Measure();
        var before = GC.GetTotalAllocatedBytes(true);
        var (read, judged, texts) = Measure();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| first meetings | {Items} items of {People} people | read {read.TotalMilliseconds:0} ms | judge {judged.TotalMilliseconds:0} ms | texts wanted {texts.TotalMilliseconds:0} ms | judge/read {judged / read:0.00} | allocated {(GC.GetTotalAllocatedBytes(true) - before) / 1_048_576} MB |"));
        return 0;
    }

    private static (TimeSpan Read, TimeSpan Judged, TimeSpan Texts) Measure()
    {
        var owner = new MailboxOwner("Mara Lind", ["mara.lind@home.test"], TimeZoneInfo.Utc);
        var start = new DateTimeOffset(2025, 1, 1, 8, 0, 0, TimeSpan.Zero);
        var views = Enumerable.Range(0, Items * 4 / 5).Select(i => View(i, start, owner)).ToList();

        var clock = Stopwatch.StartNew();
        var mails = views.Select(view => MailEvidence.Read(view, owner)).ToList();
        var read = clock.Elapsed;
        var events = Enumerable.Range(0, Items / 5).Select(i => Entry(i, start)).ToList();
        var history = new MailboxHistory(owner, start, start.AddDays(500), events, mails, MeetingSettings.Default, []);

        clock.Restart();
        _ = FirstMeetings.Judge(history);
        var judged = clock.Elapsed;
        clock.Restart();
        _ = MailEvidence.TextsWanted(history);
        return (read, judged, clock.Elapsed);
    }

    private static NamedAddress Guest(int i) => new($"Given{Letters(i % People)} Family{Letters(i % People)}", $"g{i % People}@firm{i % 700}.test");

    private static string Letters(int i) => string.Concat(i.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    private static MailView View(int i, DateTimeOffset start, MailboxOwner owner)
    {
        var at = start.AddMinutes(i * 40);
        var self = new NamedAddress(owner.Name, owner.Addresses[0]);
        var text = (i % 20) switch
        {
            0 => "It was great to meet you yesterday at the fair. I will send the plan of the garden next week.",
            1 => "As we discussed, here is the plan. Let me know what you think of the roof.",
            _ => "Please find the plan of the garden attached. The roof needs two more weeks, the neighbours have asked for more time and the city has not answered yet. I will write again when they do, and until then we keep to the first plan that we agreed on in spring, if that is fine with you.",
        };
        return i % 3 == 0
            ? new MailView($"M{i}", $"T{i / 3}", null, MailFolder.SentItems, at, self, [Guest(i)], [], "Roof", text[..Math.Min(255, text.Length)], false, false, at, null)
            : new MailView($"M{i}", $"T{i / 3}", null, MailFolder.Inbox, at, Guest(i), [self], [], "Roof", text[..Math.Min(255, text.Length)], false, false, at, null);
    }

    private static EventFacts Entry(int i, DateTimeOffset start)
    {
        var at = start.AddHours(i * 2.5);
        return new EventFacts($"E{i}", $"U{i}", null, i % 3 == 0 ? $"Lunch - {Guest(i).Name}" : "Roof garden", at, at.AddMinutes(30), false, false, true, EventResponse.Organizer, null,
            [new EventAttendee(Guest(i), AttendeeKind.Required, EventResponse.Accepted), new EventAttendee(Guest(i * 7), AttendeeKind.Required, EventResponse.Accepted)],
            EventShowAs.Busy, false, "", null, at, null);
    }
}
