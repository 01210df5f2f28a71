using Azure.Data.Tables;
using Rapport.Api.Identity;
using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.Api.Store;

/// <summary>The facts of a mailbox: one row per calendar entry and per letter, and the cursors that say how far Graph was read.
/// Letters are encrypted because a sentence about having met may be among their facts; their text is never here.</summary>
internal sealed class FactStore(TableServiceClient tables, SystemKeys systemKeys, RowSecrets secrets)
{
    public async Task<FactSet> LoadAsync(UserKey user, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        FactSet facts = new();
        await foreach (var row in table.ListAsync<EventFacts>("event", isSecret: false, cancellationToken)) facts.Apply(row.Value);
        await foreach (var row in table.ListAsync<MailFacts>("mail", isSecret: true, cancellationToken)) facts.Apply(row.Value);
        return facts;
    }

    /// <summary>Writes one page: its rows, and in the last transaction the cursor. A crash in between replays the page and changes nothing.</summary>
    public async Task SaveAsync(UserKey user, FactPage page, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        List<TableTransactionAction> actions =
        [
            .. page.Events.Values.Select(e => e.Facts is { } facts ? table.Put(EventRow(table, user, e.Id), facts, isSecret: false) : table.Delete(EventRow(table, user, e.Id))),
            .. page.Mails.Values.Select(m => m.Facts is { } facts ? table.Put(MailRow(table, user, m.Id), facts, isSecret: true) : table.Delete(MailRow(table, user, m.Id))),
        ];
        if (page.Cursor is { } cursor) actions.Add(table.Put($"cursor-{cursor.Name}", cursor, isSecret: true));
        await table.SubmitAsync(actions, cancellationToken);
    }

    public async Task<Cursor?> FindCursorAsync(UserKey user, string name, CancellationToken cancellationToken) =>
        (await (await OpenAsync(user, cancellationToken)).FindAsync<Cursor>($"cursor-{name}", isSecret: true, cancellationToken))?.Value;

    private static string EventRow(UserTable table, UserKey user, string id) => $"event-{table.Keys.Id(user, "event", id)}";

    private static string MailRow(UserTable table, UserKey user, string id) => $"mail-{table.Keys.Id(user, "mail", id)}";

    private async Task<UserTable> OpenAsync(UserKey user, CancellationToken cancellationToken) =>
        new(tables.GetTableClient(TableNames.Relationships), user, await systemKeys.GetAsync(cancellationToken), secrets);
}

/// <summary>How far one stream of Graph was read.</summary>
/// <param name="Name"><c>calendar</c>, <c>inbox</c> or <c>sentitems</c>.</param>
/// <param name="Link">The whole next or delta link, opaque.</param>
/// <param name="IsComplete">The link is a delta link: the first round is over.</param>
/// <param name="From">Start of the window or of the first round's history.</param>
/// <param name="To">End of the calendar window; null for mail.</param>
internal sealed record Cursor(string Name, string Link, bool IsComplete, DateTimeOffset From, DateTimeOffset? To);
