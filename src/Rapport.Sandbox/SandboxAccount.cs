using System.Globalization;
using System.Text.Json.Nodes;

namespace Rapport.Sandbox;

/// <summary>Prints a short account of what the product found, through its API, with progress while it works.</summary>
internal sealed class SandboxAccount(SandboxClient client, TextWriter output, TimeProvider clock)
{
    /// <summary>Follow-ups shown at full length; the rest a line each.</summary>
    private const int Shown = 10;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    public async Task PrintAsync(bool autoDraft, CancellationToken cancellationToken)
    {
        await client.PutAsync("/api/settings", new JsonObject { ["autoDraft"] = autoDraft }, cancellationToken);
        await client.PostAsync("/api/connection", new JsonObject { ["background"] = true }, cancellationToken);
        await WaitAsync(cancellationToken);

        var met = await client.GetAsync("/api/first-meetings?include=excluded", cancellationToken);
        var items = met["items"]!.AsArray();
        await output.WriteLineAsync($"\nPeople met for the first time since {Day(met["horizon"])}: {items.Count}");
        foreach (var item in items.Take(Shown)) await PrintFollowUpAsync(await client.GetAsync($"/api/follow-ups/{item!["followUpId"]}", cancellationToken));
        foreach (var item in items.Skip(Shown)) await output.WriteLineAsync($"  {Day(item!["meeting"]!["start"])}  {item["person"]!["name"]}: {item["evidence"]!["summary"]}");
        await PrintExcludedAsync(met["excluded"]!.AsArray());
        await PrintTodayAsync(cancellationToken);
    }

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        var last = "";
        while (true)
        {
            var sync = await client.GetAsync("/api/sync", cancellationToken);
            var state = (string)sync["state"]!;
            var line = state == "running" ? $"  reading: {sync["progress"]!["done"]} of {sync["progress"]!["total"]} items" : "";
            if (line.Length > 0 && line != last) await output.WriteLineAsync(last = line);
            if (state == "idle" && sync["lastSyncedAt"] is not null)
            {
                if (sync["unreadable"] is { } unreadable) await output.WriteLineAsync($"  {unreadable} items could not be read; the log names them");
                return;
            }
            if (state == "parked" || (string?)sync["error"] == "internal") throw new SandboxException($"The sync stopped: {sync["error"]}");
            await Task.Delay(Look, cancellationToken);
        }
    }

    private async Task PrintFollowUpAsync(JsonNode followUp)
    {
        var (person, meeting) = (followUp["person"]!, followUp["meeting"]!);
        await output.WriteLineAsync($"\n  {person["name"]} <{person["addresses"]!.AsArray().FirstOrDefault()}>  {Day(meeting["start"])}  \"{meeting["subject"]}\"");
        await output.WriteLineAsync($"    {followUp["verdict"]}, {followUp["state"]}: {followUp["evidence"]!["summary"]}");
        foreach (var source in followUp["evidence"]!["sources"]!.AsArray().Where(s => (string?)s!["kind"] == "mail").Take(2))
            await output.WriteLineAsync($"    mail of {Day(source!["at"])}: \"{source["text"]}\"");
        if ((string?)followUp["state"] == "sent")
        {
            await output.WriteLineAsync("    You already wrote: nothing to do.");
            return;
        }
        var points = followUp["points"]!.AsArray();
        if (points.Count == 0) await output.WriteLineAsync("    Nothing specific was found. What is one thing they told you?");
        foreach (var point in points.Take(1)) await output.WriteLineAsync($"    Point: \"{point!["quote"]}\" ({point["saidBy"]}, {point["source"]!["kind"]} of {Day(point["source"]!["at"])})");
        if ((followUp["draft"] ?? followUp["preview"]) is { } text)
        {
            await output.WriteLineAsync(followUp["draft"] is null ? $"    Preview, subject \"{text["subject"]}\":" : $"    In Drafts, subject \"{text["subject"]}\":");
            foreach (var line in ((string)text["text"]!).Split('\n')) await output.WriteLineAsync($"      | {line}");
        }
    }

    private async Task PrintExcludedAsync(JsonArray excluded)
    {
        await output.WriteLineAsync($"\nLeft out, with a reason each: {excluded.Count}");
        foreach (var reason in excluded.GroupBy(e => (string)e!["reason"]!).OrderByDescending(g => g.Count()))
            await output.WriteLineAsync($"  {reason.Count(),5}  {reason.Key}: {reason.First()!["person"]!["name"]}, {Day(reason.First()!["at"])}: {reason.First()!["explanation"]}");
    }

    private async Task PrintTodayAsync(CancellationToken cancellationToken)
    {
        var today = await client.GetAsync("/api/today", cancellationToken);
        var drafts = today["followUps"]!.AsArray().Count(f => f!["draft"] is not null);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\nToday ({clock.GetUtcNow():d MMM yyyy}): {today["followUps"]!.AsArray().Count} follow-ups, {drafts} of them in Drafts; {today["waitingRoom"]!.AsArray().Count} in the waiting room; {today["reminders"]!.AsArray().Count} reminders"));
    }

    private static string Day(JsonNode? instant) => instant is null ? "?" : DateTimeOffset.Parse((string)instant!, CultureInfo.InvariantCulture).ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
