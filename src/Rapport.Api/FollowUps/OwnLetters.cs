using System.Collections.Concurrent;
using Rapport.Api.Graph;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Drafts.Manners;
using Rapport.Mail;
using Rapport.People;

namespace Rapport.Api.FollowUps;

/// <summary>How the user writes to people for the first time. Of each letter only the first line and the last two stay in memory.</summary>
internal sealed class OwnLetters(GraphMail mail, GraphCalls graph, TimeProvider clock)
{
    /// <value>Each costs one request, once a day and user.</value>
    private const int MostLetters = 2;

    private static readonly TimeSpan Recent = TimeSpan.FromDays(180);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<UserKey, (DateTimeOffset At, IReadOnlyList<Letter> Letters)> known = new();

    /// <summary>The newest letters with which the user first wrote to somebody outside; newest first, empty when there are none.</summary>
    public async Task<IReadOnlyList<Letter>> ToStrangersAsync(UserKey user, MailboxOwner owner, FactSet facts, CancellationToken cancellationToken)
    {
        if (!graph.Options.CanReadMail) return [];
        var now = clock.GetUtcNow();
        if (known.TryGetValue(user, out var found) && now - found.At < Kept) return found.Letters;
        List<Letter> letters = [];
        foreach (var id in FirstLetters(owner, facts, now - Recent))
            if (await mail.FindTextAsync(user, id, cancellationToken) is { Length: > 0 } text) letters.Add(new Letter(Ends(VisibleText.Of(text, isHtml: false)), IsFromUser: true, IsBetweenTheTwo: false));
        known[user] = (now, letters);
        return letters;
    }

    private static IEnumerable<string> FirstLetters(MailboxOwner owner, FactSet facts, DateTimeOffset since)
    {
        var ownDomains = owner.Addresses.Select(Domain).ToHashSet(StringComparer.OrdinalIgnoreCase);
        HashSet<string> met = new(StringComparer.Ordinal);
        List<string> first = [];
        foreach (var letter in facts.Mails.Where(m => !m.IsMeetingMessage).OrderBy(m => m.SentAt))
        {
            var others = letter.Folder == MailFolder.SentItems ? letter.To.Concat(letter.Cc).ToList() : letter.From is { } from ? [from] : [];
            var isFirst = others.Count == 1 && !met.Contains(EmailAddress.Mailbox(others[0].Address)) && !ownDomains.Contains(Domain(others[0].Address));
            if (isFirst && letter.Folder == MailFolder.SentItems && letter.SentAt >= since) first.Add(letter.Id);
            met.UnionWith(others.Select(who => EmailAddress.Mailbox(who.Address)));
        }

        return Enumerable.Reverse(first).Take(MostLetters);
    }

    private static string Domain(string address) => address[(address.LastIndexOf('@') + 1)..];

    private static string Ends(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length <= 3 ? text : string.Join('\n', [lines[0], .. lines[^2..]]);
    }
}
