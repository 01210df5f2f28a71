namespace Rapport.Meetings;

/// <summary>The entries of each day in the user's zone at which somebody may have been met: ended, not cancelled, not private.</summary>
internal sealed class CalendarDays
{
    /// <value>14 days: longer entries are travels and terms, kept apart so that none fills the days of a whole life.</value>
    private const int LongEntry = 14;

    private readonly Dictionary<DateOnly, List<EventFacts>> _days = [];
    private readonly List<(EventFacts Entry, DateOnly First, DateOnly Last)> _long = [];

    public CalendarDays(MailboxHistory history)
    {
        foreach (var entry in history.Events)
        {
            if (entry.IsPrivate || entry.IsCancelled || entry.End > history.Now) continue;
            var (first, last) = (Days.Of(entry.Start, history.Owner.Zone), Days.Of(entry.End.AddTicks(-1), history.Owner.Zone));
            if (last.DayNumber - first.DayNumber > LongEntry) _long.Add((entry, first, last));
            else
                for (var day = first; day <= last; day = day.AddDays(1)) Of(day).Add(entry);
        }
    }

    /// <summary>The entries that cover a day, the earliest first.</summary>
    public IEnumerable<EventFacts> On(DateOnly day) =>
        (_days.TryGetValue(day, out var entries) ? entries : []).Concat(_long.Where(span => span.First <= day && day <= span.Last).Select(span => span.Entry))
            .OrderBy(entry => entry.Start).ThenBy(entry => entry.Id, StringComparer.Ordinal);

    private List<EventFacts> Of(DateOnly day) => _days.TryGetValue(day, out var entries) ? entries : _days[day] = [];
}
