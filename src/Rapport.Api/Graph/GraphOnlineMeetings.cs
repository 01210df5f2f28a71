using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using Rapport.Api.Identity;
using Rapport.Mail;
using Rapport.Points;

namespace Rapport.Api.Graph;

/// <summary>What was said in an online meeting: transcripts, recaps and the chat, each where its scope was consented to.</summary>
/// <remarks>All of it is optional: without consent, licence or transcript the product asks the user instead, and never invents.</remarks>
internal sealed class GraphOnlineMeetings(GraphCalls calls)
{
    private const int ChatPage = 50;

    /// <summary>A recurring meeting shares one online meeting: what was made in an occurrence, or shortly around it, is that occurrence's.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromHours(1);

    /// <summary>A chat goes on for a while after its meeting.</summary>
    private static readonly TimeSpan ChatLasts = TimeSpan.FromDays(1);

    /// <summary>The sources of one meeting.</summary>
    /// <param name="user">The user.</param>
    /// <param name="joinUrl">The meeting's join link.</param>
    /// <param name="title">What the user knows the meeting by.</param>
    /// <param name="start">Start of the meeting.</param>
    /// <param name="end">End of the meeting.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Transcripts, then recaps, then the chat; empty when there is nothing, or consent or a licence is missing.</returns>
    public async Task<IReadOnlyList<Conversation>> ListAsync(UserKey user, string joinUrl, string title, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    {
        var options = calls.Options;
        if (!options.CanReadTranscripts && !options.CanReadRecaps && !options.CanReadChats) return [];
        // The filter value is percent-encoded by the SDK; the link already holds %3a and comes out as %253a, as Graph wants it.
        var meetings = await OptionalAsync(() => calls.RunAsync(user, (graph, token) =>
            graph.Me.OnlineMeetings.GetAsync(request => request.QueryParameters.Filter = $"JoinWebUrl eq '{joinUrl.Replace("'", "''", StringComparison.Ordinal)}'", token), cancellationToken));
        if (meetings?.Value is not [{ Id.Length: > 0 } meeting, ..]) return [];

        List<Conversation> said = [];
        if (options.CanReadTranscripts) said.AddRange(await OptionalAsync(() => TranscriptsAsync(user, meeting.Id, title, start, end, cancellationToken)) ?? []);
        if (options.CanReadRecaps) said.AddRange(await OptionalAsync(() => RecapsAsync(user, meeting.Id, title, start, end, cancellationToken)) ?? []);
        if (options.CanReadChats && meeting.ChatInfo?.ThreadId is { Length: > 0 } thread && await OptionalAsync(() => ChatAsync(user, thread, title, start, end, cancellationToken)) is { } chat) said.Add(chat);
        return said;
    }

    private Task<List<Conversation>> TranscriptsAsync(UserKey user, string meetingId, string title, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken) =>
        calls.RunAsync(user, async (graph, token) =>
        {
            var list = await graph.Me.OnlineMeetings[meetingId].Transcripts.GetAsync(cancellationToken: token);
            List<Conversation> texts = [];
            foreach (var transcript in list?.Value ?? [])
            {
                if (transcript is not { Id.Length: > 0, CreatedDateTime: { } made } || !IsOf(made, start, end)) continue;
                var content = graph.Me.OnlineMeetings[meetingId].Transcripts[transcript.Id].Content.ToGetRequestInformation();
                content.URI = new Uri(content.URI + "?$format=text/vtt");
                content.Headers.Add("Accept", "text/vtt");
                await using var stream = await graph.RequestAdapter.SendPrimitiveAsync<Stream>(content, cancellationToken: token);
                if (stream is null) continue;
                using var reader = new StreamReader(stream);
                texts.Add(new Conversation(PointSource.Transcript, transcript.Id, title, made, Transcript.ReadVtt(await reader.ReadToEndAsync(token))));
            }
            return texts;
        }, cancellationToken);

    private async Task<List<Conversation>> RecapsAsync(UserKey user, string meetingId, string title, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    {
        // The list holds ids and dates only.
        var list = await calls.ReadAsync(user, graph => Insights(graph, user, meetingId, insightId: null), ParseAsync, cancellationToken);
        List<Conversation> recaps = [];
        foreach (var entry in list.TryGetProperty("value", out var entries) && entries.ValueKind == JsonValueKind.Array ? entries.EnumerateArray().ToList() : [])
        {
            if (MeetingRecap.Id(entry) is not { } id || MeetingRecap.MadeAt(entry) is not { } made || !IsOf(made, start, end)) continue;
            var insight = await calls.ReadAsync(user, graph => Insights(graph, user, meetingId, id), ParseAsync, cancellationToken);
            recaps.Add(new Conversation(PointSource.Recap, id, title, made, MeetingRecap.Read(insight)));
        }
        return recaps;
    }

    private async Task<Conversation?> ChatAsync(UserKey user, string thread, string title, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    {
        // Newest first is the only order there is; what was written at the meeting is on the first page of all but endless chats.
        var page = await calls.RunAsync(user, (graph, token) => graph.Me.Chats[thread].Messages.GetAsync(
            request => (request.QueryParameters.Top, request.QueryParameters.Orderby) = (ChatPage, ["createdDateTime desc"]), token), cancellationToken);
        List<Utterance> said = [];
        foreach (var message in (page?.Value ?? []).OrderBy(message => message.CreatedDateTime))
        {
            if (message is not { MessageType: Microsoft.Graph.Models.ChatMessageType.Message, DeletedDateTime: null, CreatedDateTime: { } at, From.User.DisplayName: { Length: > 0 } writer, Body.Content: { Length: > 0 } text }) continue;
            if (at < start - Slack || at > end + ChatLasts) continue;
            said.AddRange(MailSentences.Of(writer, VisibleText.Of(text, message.Body.ContentType == Microsoft.Graph.Models.BodyType.Html)));
        }
        return said.Count == 0 ? null : new Conversation(PointSource.Chat, thread, title, end, said);
    }

    private static bool IsOf(DateTimeOffset made, DateTimeOffset start, DateTimeOffset end) => made >= start - Slack && made <= end + Slack;

    // The SDK has no builders for the Copilot part of Graph.
    private static RequestInformation Insights(GraphServiceClient graph, UserKey user, string meetingId, string? insightId) => new(
        Method.GET,
        "{+baseurl}/copilot/users/{user}/onlineMeetings/{meeting}/aiInsights" + (insightId is null ? "" : "/{insight}"),
        new Dictionary<string, object> { ["baseurl"] = graph.RequestAdapter.BaseUrl!, ["user"] = user.ObjectId.ToString("D"), ["meeting"] = meetingId, ["insight"] = insightId ?? "" });

    private static async ValueTask<JsonElement> ParseAsync(Stream body, CancellationToken cancellationToken)
    {
        using var document = await JsonDocument.ParseAsync(body, cancellationToken: cancellationToken);
        return document.RootElement.Clone();
    }

    private static async Task<T?> OptionalAsync<T>(Func<Task<T>> read)
        where T : class?
    {
        try
        {
            return await read();
        }
        catch (GraphException error) when (error.Kind is GraphFailureKind.NotFound or GraphFailureKind.Forbidden or GraphFailureKind.Rejected)
        {
            return null;
        }
    }
}
