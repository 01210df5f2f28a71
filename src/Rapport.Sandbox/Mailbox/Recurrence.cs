using System.Globalization;
using System.Text.Json.Nodes;
using Rapport.Api.Graph;

namespace Rapport.Sandbox.Mailbox;

/// <summary>Graph's <c>patternedRecurrence</c>, as far as a mailbox folder needs it: a master without rows is expanded.</summary>
internal static class Recurrence
{
    // As many instances as Exchange keeps for a daily series over about two years; an endless series has to end somewhere.
    private const int MostOccurrences = 730;

    /// <summary>The occurrences of a master, as full event rows with made-up ids, in its original zone so that summer time does not move them.</summary>
    public static IEnumerable<JsonObject> Occurrences(StoredItem master)
    {
        var zone = GraphTime.FindZone(master.Text("originalStartTimeZone")) ?? TimeZoneInfo.Utc;
        var start = TimeZoneInfo.ConvertTime(master.Boundary("start"), zone);
        var length = master.Boundary("end") - master.Boundary("start");
        foreach (var day in Days(master.Json["recurrence"]!.AsObject(), DateOnly.FromDateTime(start.DateTime)))
        {
            var local = day.ToDateTime(TimeOnly.FromDateTime(start.DateTime));
            if (zone.IsInvalidTime(local)) local = local.AddHours(1);
            var at = new DateTimeOffset(local, zone.GetUtcOffset(local));
            var json = master.Json.DeepClone().AsObject();
            json["id"] = $"{master.Id}.{day:yyyyMMdd}";
            json["type"] = "occurrence";
            json["seriesMasterId"] = master.Id;
            json["recurrence"] = null;
            json["iCalUId"] = $"{master.Text("iCalUId")}{day:yyyyMMdd}";
            json["start"] = EventShape.Boundary(at);
            json["end"] = EventShape.Boundary(at + length);
            json["originalStart"] = at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
            yield return json;
        }
    }

    /// <summary>A pattern for a master that had to be made up from its occurrences.</summary>
    public static JsonObject Covering(DateTimeOffset first, DateTimeOffset last, int count)
    {
        var step = count > 1 ? Math.Max(1, (int)Math.Round((last - first).TotalDays / (count - 1))) : 7;
        return new()
        {
            ["pattern"] = new JsonObject { ["type"] = "daily", ["interval"] = step, ["month"] = 0, ["dayOfMonth"] = 0, ["firstDayOfWeek"] = "sunday", ["index"] = "first" },
            ["range"] = new JsonObject
            {
                ["type"] = "endDate",
                ["startDate"] = first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["endDate"] = last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["recurrenceTimeZone"] = "UTC",
                ["numberOfOccurrences"] = 0,
            },
        };
    }

    private static IEnumerable<DateOnly> Days(JsonObject recurrence, DateOnly first)
    {
        var pattern = recurrence["pattern"] as JsonObject ?? [];
        var range = recurrence["range"] as JsonObject ?? [];
        var last = Word(range, "type") == "endDate" && DateOnly.TryParse(Word(range, "endDate"), CultureInfo.InvariantCulture, out var end) ? end : first.AddDays(MostOccurrences);
        var most = Word(range, "type") == "numbered" ? Math.Clamp(Number(range, "numberOfOccurrences", 1), 1, MostOccurrences) : MostOccurrences;
        if (Word(range, "type") == "numbered") last = first.AddYears(20);
        return Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).Where(day => Falls(pattern, first, day)).Take(most);
    }

    private static bool Falls(JsonObject pattern, DateOnly first, DateOnly day)
    {
        var interval = Math.Max(1, Number(pattern, "interval", 1));
        var months = ((day.Year - first.Year) * 12) + day.Month - first.Month;
        var weekdays = (pattern["daysOfWeek"] as JsonArray ?? []).Select(name => Enum.TryParse<DayOfWeek>((string?)name, true, out var weekday) ? weekday : first.DayOfWeek).DefaultIfEmpty(first.DayOfWeek);
        var isWeekday = weekdays.Contains(day.DayOfWeek);
        return Word(pattern, "type") switch
        {
            "weekly" => isWeekday && (Monday(day).DayNumber - Monday(first).DayNumber) / 7 % interval == 0,
            "absoluteMonthly" => months % interval == 0 && day.Day == Number(pattern, "dayOfMonth", first.Day),
            "relativeMonthly" => months % interval == 0 && isWeekday && IsNth(day, Word(pattern, "index")),
            "absoluteYearly" => (day.Year - first.Year) % interval == 0 && day.Month == Number(pattern, "month", first.Month) && day.Day == Number(pattern, "dayOfMonth", first.Day),
            "relativeYearly" => (day.Year - first.Year) % interval == 0 && day.Month == Number(pattern, "month", first.Month) && isWeekday && IsNth(day, Word(pattern, "index")),
            _ => (day.DayNumber - first.DayNumber) % interval == 0,
        };
    }

    private static bool IsNth(DateOnly day, string? index) => index switch
    {
        "second" => day.Day is > 7 and <= 14,
        "third" => day.Day is > 14 and <= 21,
        "fourth" => day.Day is > 21 and <= 28,
        "last" => day.AddDays(7).Month != day.Month,
        _ => day.Day <= 7,
    };

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string? Word(JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static int Number(JsonObject json, string name, int otherwise) => json[name] is JsonValue value && value.TryGetValue<int>(out var number) && number > 0 ? number : otherwise;
}
