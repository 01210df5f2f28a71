using Rapport.Api.Graph;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Mail;
using Rapport.Meetings;
using Rapport.People;

namespace Rapport.Api.Sync;

/// <summary>A mail folder's delta stream, turned into facts. A preview is judged here and dropped.</summary>
internal sealed partial class MailStream(GraphMail mail, FactStore store, ILogger<MailStream> logger)
{
    /// <summary>Reads what changed in a folder since the cursor, or everything from an instant on.</summary>
    public async Task ReadAsync(UserKey user, MailboxOwner owner, MailFolder folder, FactSet facts, DateTimeOffset from, SyncProgress progress, CancellationToken cancellationToken)
    {
        var cursor = await store.FindCursorAsync(user, Name(folder), cancellationToken);
        Reading reading = new(user, owner, folder, facts, progress, cursor?.From ?? from, null);
        try
        {
            await ReadAsync(reading, cursor, cancellationToken);
        }
        catch (GraphException error) when (error.Kind == GraphFailureKind.ResyncRequired && cursor is not null)
        {
            LogResync(logger, folder);
            await ReadAsync(reading with { Seen = [] }, null, cancellationToken);
        }
    }

    private async Task ReadAsync(Reading reading, Cursor? cursor, CancellationToken cancellationToken)
    {
        var link = cursor?.Link;
        while (true)
        {
            var page = link is null
                ? await mail.StartAsync(reading.User, reading.Folder, reading.From, cancellationToken)
                : await mail.ContinueAsync(reading.User, link, cancellationToken);
            var (changes, unreadable) = Apply(reading, page.Value ?? []);

            var isLast = page.NextLink is null;
            link = page.NextLink ?? page.DeltaLink ?? throw new GraphException(GraphFailureKind.Unavailable, code: "noLink");
            if (isLast && reading.Seen is { } seen)
                foreach (var gone in reading.Facts.Mails.Where(m => m.Folder == reading.Folder && !seen.Contains(m.Id)).Select(m => m.Id).ToList()) changes.RemoveMail(gone);
            if (isLast || reading.Seen is null) changes.Cursor = new Cursor(Name(reading.Folder), link, isLast, reading.From, null);
            await store.SaveAsync(reading.User, changes, cancellationToken);
            await reading.Progress.AddAsync(page.Value?.Count ?? 0, unreadable, cancellationToken);
            if (isLast) return;
        }
    }

    private (FactPage Changes, int Unreadable) Apply(Reading reading, IReadOnlyList<MessageRow> rows)
    {
        FactPage changes = new(reading.Facts);
        var unreadable = 0;
        foreach (var row in rows)
        {
            if (row.Id is { } id) reading.Seen?.Add(id);
            if (row is { Removed: not null, Id: { } removed })
            {
                // Moved between the two folders: the other folder's stream has it.
                if (reading.Facts.FindMail(removed)?.Folder == reading.Folder) changes.RemoveMail(removed);
                continue;
            }
            var (seen, problem) = GraphFacts.ReadMessage(row, reading.Folder);
            if (seen is { IsDraft: false }) changes.Add(Judge(seen, reading));
            else if (seen is null)
            {
                unreadable++;
                LogUnreadable(logger, row.Id, problem);
            }
        }
        return (changes, unreadable);
    }

    /// <summary>A letter does not change after it was sent: what its whole text said stays, whatever a flag or category changed.</summary>
    private static MailFacts Judge(MailView seen, Reading reading)
    {
        var judged = MailEvidence.Read(seen, reading.Owner);
        return reading.Facts.FindMail(seen.Id) is { Reading: MailReading.Text } known ? judged with { Reading = known.Reading, Mentions = known.Mentions } : judged;
    }

    private static string Name(MailFolder folder) => folder == MailFolder.Inbox ? "inbox" : "sentitems";

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Id} cannot be read: {Problem}")]
    private static partial void LogUnreadable(ILogger logger, string? id, string? problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "The delta link of {Folder} is no longer valid; reading the folder anew")]
    private static partial void LogResync(ILogger logger, MailFolder folder);

    private sealed record Reading(UserKey User, MailboxOwner Owner, MailFolder Folder, FactSet Facts, SyncProgress Progress, DateTimeOffset From, HashSet<string>? Seen);
}
