using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Rapport.Api.Store;
using Rapport.Mail;
using Rapport.Meetings;
using Rapport.People;

namespace Rapport.Api.Tests.Sync;

/// <summary>State is a function of the set of items seen, not of their order: any order, twice, split over pages.</summary>
public sealed class FactSetTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly MailboxOwner Owner = new("Anna Adler", ["anna@contoso.test"], TimeZoneInfo.Utc);
    private static readonly NamedAddress[] People = [new("Lena Lindgren", "lena@fabrikam.test"), new("Peer Olsen", "peer@north.test"), new("Olsen, Peer", "p.olsen@north.test"), new("Tom Brandt", "tom@contoso.test")];
    private static readonly string[] Texts = ["It was great to meet you yesterday.", "Here is the plan.", "Sorry I missed you.", "It was good to see you again."];

    [Fact]
    public void The_same_items_in_any_order_give_the_same_facts_and_verdicts() =>
        Prop.ForAll<int[], int>((seeds, turn) =>
        {
            var items = seeds.Select(Item).ToList();
            var random = new Random(turn);
            var shuffled = items.Concat(items.Where(_ => random.Next(2) == 0)).OrderBy(_ => random.Next()).ToList();
            return Written(items, 1000) == Written(shuffled, random.Next(1, 5));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_page_that_comes_twice_writes_nothing_the_second_time() =>
        Prop.ForAll<int[]>(seeds =>
        {
            FactSet facts = new();
            Apply(facts, seeds.Select(Item));
            return Apply(facts, seeds.Select(Item)).IsEmpty;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_pages_write_row_by_row_is_the_whole_state() =>
        Prop.ForAll<int[], int>((seeds, size) =>
        {
            FactSet facts = new();
            Dictionary<string, EventFacts> events = [];
            Dictionary<string, MailFacts> mails = [];
            foreach (var part in seeds.Select(Item).Chunk(Math.Abs(size % 4) + 1))
            {
                var page = Apply(facts, part);
                foreach (var (id, (_, entry)) in page.Events) events[id] = entry!;
                foreach (var (id, (_, mail)) in page.Mails) mails[id] = mail!;
            }
            return Written(facts.Events, facts.Mails) == Written(events.Values, mails.Values);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_removal_of_something_unknown_is_no_news()
    {
        FactPage page = new(new FactSet());

        page.RemoveEvent("nobody's");
        page.RemoveMail("nobody's");

        Assert.True(page.IsEmpty);
    }

    [Fact]
    public void What_comes_and_goes_in_one_page_leaves_no_row()
    {
        FactSet facts = new();
        FactPage page = new(facts);

        page.Add((EventFacts)Item(0));
        page.RemoveEvent(facts.Events.Single().Id);

        Assert.True(page.IsEmpty);
        Assert.Empty(facts.Events);
    }

    /// <summary>One version of one of a few items; several seeds give several versions of the same one.</summary>
    private static object Item(int seed)
    {
        var n = Math.Abs(seed % 10_000);
        var (id, version) = (n % 7, n / 7 % 3);
        var who = People[n / 21 % People.Length];
        var at = Start.AddDays(id).AddHours(version);
        var modified = Start.AddDays(-10).AddMinutes(version);
        if (n % 2 == 0)
        {
            return new EventFacts($"E{id}", $"uid-{id}", null, $"Title {version}", at, at.AddHours(1), false, n % 11 == 0, true, EventResponse.Organizer, new NamedAddress(Owner.Name, Owner.Addresses[0]),
                [new EventAttendee(who, AttendeeKind.Required, n % 5 == 0 ? EventResponse.None : EventResponse.Accepted)], EventShowAs.Busy, false, "", null, modified, null);
        }
        var isSent = n % 3 == 0;
        var (from, to) = isSent ? (new NamedAddress(Owner.Name, Owner.Addresses[0]), who) : (who, new NamedAddress(Owner.Name, Owner.Addresses[0]));
        var mail = MailEvidence.Read(new MailView($"M{id}", $"T{id}", null, isSent ? MailFolder.SentItems : MailFolder.Inbox, at, from, [to], [], "Hello", Texts[n / 5 % Texts.Length], false, false, modified, null), Owner);
        return n % 13 == 0 ? MailEvidence.Read(mail, Texts[n / 5 % Texts.Length], Owner) : mail;
    }

    private static FactPage Apply(FactSet facts, IEnumerable<object> items)
    {
        FactPage page = new(facts);
        foreach (var item in items)
        {
            if (item is EventFacts entry) page.Add(entry);
            else page.Add((MailFacts)item);
        }
        return page;
    }

    private static string Written(IReadOnlyList<object> items, int pageSize)
    {
        FactSet facts = new();
        foreach (var part in items.Chunk(pageSize)) Apply(facts, part);
        var report = FirstMeetings.Judge(new MailboxHistory(Owner, Start.AddYears(-2), Start.AddDays(20), facts.Events, facts.Mails, MeetingSettings.Default, []));
        return Written(facts.Events, facts.Mails) + JsonSerializer.Serialize(report);
    }

    private static string Written(IEnumerable<EventFacts> events, IEnumerable<MailFacts> mails) =>
        JsonSerializer.Serialize(events.OrderBy(e => e.Id, StringComparer.Ordinal)) + JsonSerializer.Serialize(mails.OrderBy(m => m.Id, StringComparer.Ordinal));
}
