using Rapport.Meetings;

namespace Rapport.Tests.Properties;

/// <summary>A change touches the people of the changed item and nobody else, and leaves no trace of what was before.</summary>
public sealed class ChangePropertyTests
{
    // The lives of events: moved, cancelled, declined, restored, deleted, deleted and restored, and of letters: deleted, read further.
    private static MailboxHistory Live(MailboxHistory history, MailboxHistory whole, Random dice)
    {
        if (history.Events.Count == 0 || dice.Next(4) == 0)
        {
            var mails = history.Mails.ToList();
            if (mails.Count > 0 && dice.Next(2) == 0) mails.RemoveAt(dice.Next(mails.Count));
            else mails = [.. mails, .. whole.Mails.Where(mail => !mails.Exists(kept => kept.Id == mail.Id)).Take(1)];
            return history with { Mails = mails };
        }
        var events = history.Events.ToList();
        var at = dice.Next(events.Count);
        switch (dice.Next(7))
        {
            case 0: events[at] = events[at] with { Start = events[at].Start.AddDays(1), End = events[at].End.AddDays(1) }; break;
            case 1: events[at] = events[at] with { IsCancelled = !events[at].IsCancelled }; break;
            case 2: events[at] = events[at] with { OwnResponse = EventResponse.Declined }; break;
            case 3: events[at] = events[at] with { Attendees = [.. events[at].Attendees.Select(attendee => attendee with { Response = EventResponse.Declined })] }; break;
            case 4: events[at] = whole.Events.First(entry => entry.Id == events[at].Id); break;
            case 5: events.RemoveAt(at); break;
            default: events = [.. events, .. whole.Events.Where(entry => !events.Exists(kept => kept.Id == entry.Id)).Take(1)]; break;
        }
        return history with { Events = events };
    }

    [Fact]
    public void After_any_changes_the_report_is_that_of_the_final_state() => Cases.Hold((deeds, turn) =>
    {
        var dice = new Random(turn);
        var whole = InventedMailbox.Of(deeds, WallClock.Utc);
        var judged = JudgedHistory.Judge(whole);
        for (var change = dice.Next(1, 6); change > 0; change--)
        {
            var next = Live(judged.History, whole, dice);
            if (dice.Next(4) == 0) next = next with { Now = next.Now.AddDays(dice.Next(-20, 20)) };
            if (dice.Next(6) == 0) next = next with { Answers = [.. next.Answers.Skip(1)], Decisions = [.. next.Decisions.Skip(1)], Added = [.. next.Added.Skip(1)] };
            judged = judged.Apply(next);
            if (judged.Report.Written() != FirstMeetings.Judge(next).Written()) return false;
        }
        return true;
    });

    [Fact]
    public void Deleted_and_restored_is_as_never_touched() => Cases.Hold((deeds, turn) =>
    {
        var dice = new Random(turn);
        var whole = InventedMailbox.Of(deeds, WallClock.Utc);
        var without = whole with { Events = [.. whole.Events.Where(_ => dice.Next(2) == 0)], Mails = [.. whole.Mails.Where(_ => dice.Next(2) == 0)] };
        return JudgedHistory.Judge(whole).Apply(without).Apply(whole).Report.Written() == JudgedHistory.Judge(without).Apply(whole).Report.Written();
    });

    [Fact]
    public void The_verdicts_of_people_whom_no_change_touches_are_the_same_objects() => Cases.Hold((deeds, turn) =>
    {
        var dice = new Random(turn);
        var theirs = InventedMailbox.Of([.. deeds.Where(deed => deed.Seed % 3 == 0)], WallClock.Utc, Cast.Strangers);
        var whole = InventedMailbox.Of([.. deeds.Where(deed => deed.Seed % 3 != 0)], WallClock.Utc);
        var before = JudgedHistory.Judge(whole.And(theirs));
        var after = before.Apply(Live(whole, whole, dice).And(theirs));

        var keys = Cast.Strangers.Keys;
        var people = after.Report.People.Where(person => keys.Contains(person.Key)).ToList();
        return after.PeopleJudged <= after.Report.People.Count - people.Count
            && people.TrueForAll(person => before.Report.People.Any(known => ReferenceEquals(known, person)))
            && after.Report.FirstMeetings.Where(first => keys.Contains(first.Person.Key)).All(first => before.Report.FirstMeetings.Any(known => ReferenceEquals(known, first)));
    });

    [Fact]
    public void Nothing_changed_judges_nobody() => Cases.Hold((deeds, _) =>
    {
        var judged = JudgedHistory.Judge(InventedMailbox.Of(deeds, WallClock.Utc));
        return judged.Apply(judged.History).PeopleJudged == 0;
    });

    [Fact]
    public void Without_the_items_of_unrelated_people_nobody_else_changes() => Cases.Hold((deeds, _) =>
    {
        var theirs = InventedMailbox.Of([.. deeds.Where(deed => deed.Seed % 3 == 0)], WallClock.Utc, Cast.Strangers);
        var whole = InventedMailbox.Of([.. deeds.Where(deed => deed.Seed % 3 != 0)], WallClock.Utc);
        return FirstMeetings.Judge(whole.And(theirs)).WrittenWithout(Cast.Strangers, theirs) == FirstMeetings.Judge(whole).WrittenWithout(Cast.Strangers, theirs);
    });
}
