using System.Text.RegularExpressions;
using Rapport.People;

namespace Rapport.Meetings;

/// <summary>Somebody a title names.</summary>
/// <param name="Name">The name as read.</param>
/// <param name="Company">The company the title gives for them, when it does.</param>
internal sealed record TitlePerson(PersonName Name, string? Company);

/// <summary>What a calendar title says: who is met, whether it is a meeting at all, and of what kind.</summary>
internal sealed partial record TitleReading(
    bool IsCancelled, bool IsBlock, bool IsBirthday, bool IsHonour, bool IsGathering, bool IsCall, bool IsConferenceCall, bool Acquaints, IReadOnlyList<TitlePerson> With, IReadOnlyList<PersonName> About)
{
    /// <summary>Reads a title.</summary>
    /// <param name="title">As written.</param>
    /// <param name="isKnown">Whether a folded full name, or a single folded word of a name, belongs to somebody in the mailbox: then capitalised words are a person and not a place.</param>
    /// <param name="isUser">Whether a name is the user's: who stands beside it is met.</param>
    public static TitleReading Read(string title, Func<string, bool> isKnown, Func<PersonName, bool>? isUser = null)
    {
        var text = TitleWords.ReplyMarks().Replace(title, "");
        var cancelled = TitleWords.Cancelled().IsMatch(text);
        if (cancelled) text = CancelMark().Replace(text, "");
        text = text.Replace('’', '\'').Trim();

        var isTopic = TitleBlocks.Topic().IsMatch(text);
        var birthday = TitleBlocks.Birthday().IsMatch(text) && !isTopic;
        var honour = birthday || TitleBlocks.Honours().IsMatch(text);
        var block = TitleBlocks.Block().IsMatch(text) || (TitleBlocks.WeakBlock().IsMatch(text) && !isTopic);
        var about = honour || block || (TitleTasks.About().IsMatch(text) && !TitleScripts.IsWith(text));
        var acquaints = TitleWords.Acquaints().IsMatch(text);
        var people = new TitlePeople(new TitleName(isKnown), isUser ?? (_ => false));
        return new TitleReading(
            cancelled,
            block,
            birthday,
            honour,
            TitleWords.Gathering().IsMatch(text) && !acquaints,
            TitleWords.Call().IsMatch(text),
            TitleWords.ConferenceCall().IsMatch(text),
            acquaints,
            about ? [] : people.Met(text),
            about ? people.SpokenOf(text) : []);
    }

    [GeneratedRegex(@"^\W*[^\s:：]+(?:\s+الإلغاء)?\s*[:：\])）】-]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex CancelMark();
}
