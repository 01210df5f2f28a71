using Rapport.Api.Graph;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Mail;
using Rapport.Meetings;
using Rapport.People;

namespace Rapport.Api.Sync;

/// <summary>A mail folder's delta stream, turned into facts. A preview is judged here and dropped.</summary>
internal sealed class MailRound(GraphMail mail, UserKey user, MailboxOwner owner, MailFolder folder, FactSet facts)
    : DeltaRound<MessageRow>(folder == MailFolder.Inbox ? "inbox" : "sentitems", user, facts)
{
    public override Task<GraphPage<MessageRow>> StartAsync(DeltaWindow window, CancellationToken cancellationToken) =>
        mail.StartAsync(User, folder, window.From, cancellationToken);

    public override Task<GraphPage<MessageRow>> ContinueAsync(string link, CancellationToken cancellationToken) =>
        mail.ContinueAsync(User, link, cancellationToken);

    public override Task<IReadOnlyList<UnreadableRow>> ApplyAsync(IReadOnlyList<MessageRow> rows, FactPage changes, CancellationToken cancellationToken)
    {
        List<UnreadableRow> unreadable = [];
        foreach (var row in rows)
        {
            if (row is { Removed: not null, Id: { } removed })
            {
                // Moved between the two folders: the other folder's stream has it.
                if (Facts.FindMail(removed)?.Folder == folder) changes.RemoveMail(removed);
                continue;
            }
            var (seen, problem) = GraphFacts.ReadMessage(row, folder);
            if (seen is { IsDraft: false }) changes.Add(Judge(seen));
            else if (seen is null) unreadable.Add(new UnreadableRow(row.Id, problem));
        }
        return Task.FromResult<IReadOnlyList<UnreadableRow>>(unreadable);
    }

    public override void Sweep(FactPage changes, IReadOnlySet<string> seen)
    {
        foreach (var gone in Facts.Mails.Where(m => m.Folder == folder && !seen.Contains(m.Id)).Select(m => m.Id).ToList()) changes.RemoveMail(gone);
    }

    /// <summary>A letter does not change after it was sent: what its whole text said stays, whatever a flag or category changed.</summary>
    private MailFacts Judge(MailView seen)
    {
        var judged = MailEvidence.Read(seen, owner);
        return Facts.FindMail(seen.Id) is { Reading: MailReading.Text } known ? judged with { Reading = known.Reading, Mentions = known.Mentions } : judged;
    }
}
