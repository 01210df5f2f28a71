using System.Globalization;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>The time between <c>startDateTime</c> and <c>endDateTime</c>. No offset in the text means UTC.</summary>
internal sealed record CalendarWindow(DateTimeOffset Start, DateTimeOffset End)
{
    private const int MostDays = 1825;

    public static CalendarWindow Parse(GraphCall call)
    {
        var start = Read(call, "startDateTime");
        var end = Read(call, "endDateTime");
        if (end < start) throw new GraphError(400, "ErrorInvalidRequest", "The end of the time window must not be before its start.");
        if (end - start > TimeSpan.FromDays(MostDays))
            throw new GraphError(400, "ErrorInvalidRequest", $"The requested range is greater than the allowed range. Maximum number of days: {MostDays}.");
        return new(start, end);
    }

    public bool Holds(StoredItem item) => item.Boundary("start") < End && (item.Boundary("end") > Start || item.Boundary("start") >= Start);

    private static DateTimeOffset Read(GraphCall call, string option)
    {
        if (call.Option(option) is not { Length: > 0 } text)
            throw new GraphError(400, "ErrorInvalidParameter", "This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.");
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : throw new GraphError(400, "ErrorInvalidParameter", $"The value '{text}' of parameter '{option}' is not a date and time.");
    }
}
