using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.Tests.Properties;

/// <summary>The state is a function of the set of items seen.</summary>
public sealed class OrderPropertyTests
{
    private static T[] Shuffled<T>(IEnumerable<T> items, Random dice)
    {
        var all = items.ToArray();
        dice.Shuffle(all);
        return all;
    }

    [Fact]
    public void Items_and_words_in_any_order_give_the_same_report() => Cases.Hold((deeds, turn) =>
    {
        var dice = new Random(turn);
        var history = InventedMailbox.Of(deeds, WallClock.Utc);
        var shuffled = history with
        {
            Events = Shuffled(history.Events, dice),
            Mails = Shuffled(history.Mails, dice),
            Answers = Shuffled(history.Answers.Concat(history.Answers), dice),
            Added = Shuffled(history.Added, dice),
            Decisions = Shuffled(history.Decisions.Concat(history.Decisions), dice),
        };
        return FirstMeetings.Judge(history).Written() == FirstMeetings.Judge(shuffled).Written();
    });

    [Fact]
    public void Versions_that_arrive_in_any_order_twice_and_over_restarts_give_the_same_report() => Cases.Hold((deeds, turn) =>
    {
        var dice = new Random(turn);
        var history = InventedMailbox.Of(deeds, WallClock.Utc);
        var events = history.Events.Concat(history.Events.Select(entry => entry with { Subject = "Earlier title", IsCancelled = !entry.IsCancelled, Start = entry.Start.AddDays(-3), ModifiedAt = entry.ModifiedAt.AddHours(-1) }))
            .Concat(history.Events.Where(_ => dice.Next(2) == 0)).ToList();
        var mails = history.Mails.Concat(history.Mails.Select(mail => mail with { Mentions = [], Reading = MailReading.Preview })).Concat(history.Mails.Where(_ => dice.Next(2) == 0)).ToList();

        // Each piece is what one run saw before it was stopped; what it kept is the next one's beginning.
        IReadOnlyCollection<EventFacts> keptEvents = [];
        foreach (var piece in Shuffled(events, dice).Chunk(1 + dice.Next(5))) keptEvents = LatestVersions.Of(Shuffled(keptEvents.Concat(piece), dice));
        IReadOnlyCollection<MailFacts> keptMails = [];
        foreach (var piece in Shuffled(mails, dice).Chunk(1 + dice.Next(5))) keptMails = LatestVersions.Of(Shuffled(keptMails.Concat(piece), dice));

        return FirstMeetings.Judge(history).Written() == FirstMeetings.Judge(history with { Events = keptEvents, Mails = keptMails }).Written();
    });
}
