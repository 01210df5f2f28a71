using System.Security.Cryptography;
using System.Text;
using Microsoft.Graph.Models;
using Rapport.Api.Identity;
using Rapport.Drafts;

namespace Rapport.Api.Graph;

/// <summary>Lays drafts into the mailbox and finds ours again. Nothing here sends, and nothing asks for a scope that could.</summary>
internal sealed class GraphDrafts(GraphCalls calls)
{
    /// <value>One GUID and one spelling for ever: the name is matched case-sensitively.</value>
    private const string Property = "String {7d1f6c0e-5b0a-4a39-9c52-3f5d1a2e8b64} Name RapportKey";

    /// <value>A write takes at most 4 MB; above this many characters the quotation may not fit, and is left out.</value>
    private const int LongestQuotation = 1_000_000;

    private static readonly string[] Fields = ["id", "isDraft", "parentFolderId", "conversationId", "createdDateTime", "lastModifiedDateTime", "subject", "body", "webLink"];

    /// <summary>Makes sure that the mailbox may be called for this user, before anything is promised.</summary>
    /// <exception cref="SignInException">The user has to act first.</exception>
    public Task CheckAccessAsync(UserKey user, CancellationToken cancellationToken) => calls.CheckAccessAsync(user, cancellationToken);

    /// <summary>The message that carries our key: first among the drafts, then anywhere, because the user may have sent or moved it.</summary>
    public async Task<DraftMessage?> FindOursAsync(UserKey user, string key, CancellationToken cancellationToken)
    {
        var filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{Property}' and ep/value eq '{key}')";
        string[] expand = [$"singleValueExtendedProperties($filter=id eq '{Property}')"];
        var drafts = await calls.RunAsync(user, (graph, token) => graph.Me.MailFolders["drafts"].Messages.GetAsync(request =>
            (request.QueryParameters.Filter, request.QueryParameters.Expand, request.QueryParameters.Select) = (filter, expand, Fields), token), cancellationToken);
        if (drafts?.Value is [{ } draft, ..]) return Read(draft);
        var anywhere = await calls.RunAsync(user, (graph, token) => graph.Me.Messages.GetAsync(request =>
            (request.QueryParameters.Filter, request.QueryParameters.Expand, request.QueryParameters.Select) = (filter, expand, Fields), token), cancellationToken);
        return anywhere?.Value is [{ } found, ..] ? Read(found) : null;
    }

    /// <summary>A reply that a crash left without our key: a draft of the same conversation made since the claim.</summary>
    public async Task<DraftMessage?> FindUntaggedReplyAsync(UserKey user, string conversationId, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var drafts = await calls.RunAsync(user, (graph, token) => graph.Me.MailFolders["drafts"].Messages.GetAsync(request =>
        {
            request.QueryParameters.Filter = $"conversationId eq '{conversationId.Replace("'", "''", StringComparison.Ordinal)}'";
            request.QueryParameters.Expand = [$"singleValueExtendedProperties($filter=id eq '{Property}')"];
            request.QueryParameters.Select = Fields;
        }, token), cancellationToken);
        return (drafts?.Value ?? [])
            // Graph's instants are whole seconds: a draft made in the second of the claim seems older than the claim.
            .Where(m => m.SingleValueExtendedProperties is null or [] && m.CreatedDateTime > since - TimeSpan.FromSeconds(1))
            // One that somebody has touched since is the user's own reply: never take it for ours.
            .Where(m => m.LastModifiedDateTime - m.CreatedDateTime < TimeSpan.FromSeconds(5))
            .OrderBy(m => m.CreatedDateTime)
            .Select(Read)
            .FirstOrDefault();
    }

    /// <summary>A new message, with our key in the same call.</summary>
    public async Task<DraftMessage> CreateAsync(UserKey user, DraftMail mail, CancellationToken cancellationToken)
    {
        var made = await calls.RunAsync(user, (graph, token) => graph.Me.Messages.PostAsync(new Message
        {
            Subject = mail.Subject,
            Body = new ItemBody { ContentType = BodyType.Html, Content = DraftHtml.Render(mail.Text, mail.Language) },
            ToRecipients = [To(mail)],
            SingleValueExtendedProperties = [new SingleValueLegacyExtendedProperty { Id = Property, Value = mail.Key }],
        }, cancellationToken: token), cancellationToken);
        return Read(made!);
    }

    /// <summary>An empty reply in the thread: quotation and threading come from the service; our words and key come with <see cref="FillAsync"/>.</summary>
    public async Task<DraftMessage> CreateReplyAsync(UserKey user, string messageId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(messageId);
        // Without a comment: it would not be part of the returned body.
        var made = await calls.RunAsync(user, (graph, token) =>
            graph.Me.Messages[messageId].CreateReply.PostAsync(new Microsoft.Graph.Me.Messages.Item.CreateReply.CreateReplyPostRequestBody(), cancellationToken: token), cancellationToken);
        return Read(made!);
    }

    /// <summary>Puts our words above the reply's quotation, addresses it to the one person, and marks it as ours.</summary>
    public Task<DraftMessage> FillAsync(UserKey user, DraftMessage reply, DraftMail mail, CancellationToken cancellationToken)
    {
        var quotation = reply.Content.Length <= LongestQuotation ? reply.Content : "";
        return WriteAsync(user, reply.Id, new Message
        {
            Body = reply.IsHtml
                ? new ItemBody { ContentType = BodyType.Html, Content = DraftHtml.InsertAbove(DraftHtml.Render(mail.Text, mail.Language), quotation) }
                : new ItemBody { ContentType = BodyType.Text, Content = $"{mail.Text}\n\n{quotation}" },
            ToRecipients = [To(mail)],
            SingleValueExtendedProperties = [new SingleValueLegacyExtendedProperty { Id = Property, Value = mail.Key }],
        }, cancellationToken);
    }

    /// <summary>Replaces the words of our own draft, above its quotation where it has one.</summary>
    /// <param name="user">The user.</param>
    /// <param name="draft">The draft as it stands.</param>
    /// <param name="before">The text it holds.</param>
    /// <param name="mail">The text it shall hold.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<DraftMessage> RewriteAsync(UserKey user, DraftMessage draft, DraftMail before, DraftMail mail, CancellationToken cancellationToken)
    {
        var old = draft.IsHtml ? DraftHtml.Render(before.Text, before.Language) : before.Text;
        var now = draft.IsHtml ? DraftHtml.Render(mail.Text, mail.Language) : mail.Text;
        var content = draft.Content.Contains(old, StringComparison.Ordinal) ? draft.Content.Replace(old, now, StringComparison.Ordinal) : now;
        return WriteAsync(user, draft.Id, new Message { Body = new ItemBody { ContentType = draft.IsHtml ? BodyType.Html : BodyType.Text, Content = content } }, cancellationToken);
    }

    /// <summary>A draft as it now stands, wherever it is; null when it is gone for good.</summary>
    public async Task<DraftMessage?> FindAsync(UserKey user, string messageId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(messageId);
        try
        {
            return Read((await calls.RunAsync(user, (graph, token) => graph.Me.Messages[messageId].GetAsync(request => request.QueryParameters.Select = Fields, token), cancellationToken))!);
        }
        catch (GraphException error) when (error.Kind == GraphFailureKind.NotFound)
        {
            return null;
        }
    }

    /// <summary>The id of Deleted Items, to tell a deleted draft from a moved one.</summary>
    public Task<string?> DeletedItemsAsync(UserKey user, CancellationToken cancellationToken) =>
        calls.RunAsync(user, async (graph, token) => (await graph.Me.MailFolders["deleteditems"].GetAsync(request => request.QueryParameters.Select = ["id"], token))?.Id, cancellationToken);

    /// <summary>The REST id that Outlook's display forms understand; they know no immutable ids.</summary>
    public async Task<string?> FindRestIdAsync(UserKey user, string messageId, CancellationToken cancellationToken)
    {
        var answer = await calls.RunAsync(user, (graph, token) => graph.Me.TranslateExchangeIds.PostAsTranslateExchangeIdsPostResponseAsync(
            new Microsoft.Graph.Me.TranslateExchangeIds.TranslateExchangeIdsPostRequestBody
            {
                InputIds = [messageId],
                SourceIdType = ExchangeIdFormat.RestImmutableEntryId,
                TargetIdType = ExchangeIdFormat.RestId,
            }, cancellationToken: token), cancellationToken);
        return answer?.Value is [{ TargetId: { Length: > 0 } id }, ..] ? id : null;
    }

    private async Task<DraftMessage> WriteAsync(UserKey user, string messageId, Message change, CancellationToken cancellationToken) =>
        Read((await calls.RunAsync(user, (graph, token) => graph.Me.Messages[messageId].PatchAsync(change, cancellationToken: token), cancellationToken))!);

    private static Recipient To(DraftMail mail) => new() { EmailAddress = new EmailAddress { Name = mail.RecipientName, Address = mail.RecipientAddress } };

    private static DraftMessage Read(Message message) => new(
        message.Id is { Length: > 0 } id ? id : throw new GraphException(GraphFailureKind.Unavailable, code: "noId"),
        message.IsDraft ?? false,
        message.ParentFolderId,
        message.ConversationId ?? "",
        message.Subject ?? "",
        message.Body?.Content ?? "",
        message.Body?.ContentType == BodyType.Html,
        message.WebLink ?? "");
}

/// <summary>What to lay into Drafts.</summary>
/// <param name="Key">Our key of this follow-up, by which the draft is found again.</param>
/// <param name="Subject">Subject of a new message; a reply keeps the thread's.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Language">Its two-letter language.</param>
/// <param name="RecipientName">Name of the one recipient.</param>
/// <param name="RecipientAddress">Address of the one recipient.</param>
internal sealed record DraftMail(string Key, string Subject, string Text, string Language, string RecipientName, string RecipientAddress);

/// <summary>A message in the mailbox that is or was a draft.</summary>
internal sealed record DraftMessage(string Id, bool IsDraft, string? FolderId, string ConversationId, string Subject, string Content, bool IsHtml, string WebLink)
{
    /// <summary>Changes when anybody edits subject or body. White space is folded: the service re-wraps HTML.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Subject}\n{string.Join(' ', Content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}")).AsSpan(0, 16));
}
