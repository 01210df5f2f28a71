using Rapport.Api.Identity;

namespace Rapport.Api.Graph;

/// <summary>Transcripts of online meetings, where the administrator consented to them.</summary>
internal sealed class GraphTranscripts(GraphCalls calls)
{
    /// <summary>A recurring meeting shares one online meeting: the transcript belongs to the occurrence it was made in, or shortly after.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromHours(1);

    /// <summary>The WebVTT transcripts made during a meeting.</summary>
    /// <param name="user">The user.</param>
    /// <param name="joinUrl">The meeting's join link.</param>
    /// <param name="start">Start of the meeting.</param>
    /// <param name="end">End of the meeting.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Empty when there is none, or consent or a licence is missing.</returns>
    public async Task<IReadOnlyList<TranscriptText>> ListAsync(UserKey user, string joinUrl, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    {
        if (!calls.Options.CanReadTranscripts) return [];
        try
        {
            return await calls.RunAsync(user, async (graph, token) =>
            {
                // The filter value is percent-encoded by the SDK; the link already holds %3a and comes out as %253a, as Graph wants it.
                var meetings = await graph.Me.OnlineMeetings.GetAsync(request => request.QueryParameters.Filter = $"JoinWebUrl eq '{joinUrl.Replace("'", "''", StringComparison.Ordinal)}'", token);
                if (meetings?.Value is not [{ Id.Length: > 0 } meeting, ..]) return [];

                var list = await graph.Me.OnlineMeetings[meeting.Id].Transcripts.GetAsync(cancellationToken: token);
                List<TranscriptText> texts = [];
                foreach (var transcript in list?.Value ?? [])
                {
                    if (transcript is not { Id.Length: > 0, CreatedDateTime: { } made } || made < start - Slack || made > end + Slack) continue;
                    var content = graph.Me.OnlineMeetings[meeting.Id].Transcripts[transcript.Id].Content.ToGetRequestInformation();
                    content.URI = new Uri(content.URI + "?$format=text/vtt");
                    content.Headers.Add("Accept", "text/vtt");
                    await using var stream = await graph.RequestAdapter.SendPrimitiveAsync<Stream>(content, cancellationToken: token);
                    if (stream is null) continue;
                    using var reader = new StreamReader(stream);
                    texts.Add(new TranscriptText(transcript.Id, made, await reader.ReadToEndAsync(token)));
                }
                return (IReadOnlyList<TranscriptText>)texts;
            }, cancellationToken);
        }
        catch (GraphException error) when (error.Kind is GraphFailureKind.NotFound or GraphFailureKind.Forbidden or GraphFailureKind.Rejected)
        {
            // Optional by design: without consent, licence or transcript the product asks the user instead.
            return [];
        }
    }
}

/// <summary>One transcript as WebVTT.</summary>
internal sealed record TranscriptText(string Id, DateTimeOffset At, string Vtt);
