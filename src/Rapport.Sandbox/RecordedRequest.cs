namespace Rapport.Sandbox;

/// <summary>One request that the pretend Graph or the token authority got.</summary>
/// <param name="Path">Decoded, without version: <c>/me/messages</c>.</param>
/// <param name="Query">As sent, without the question mark; empty when there is none.</param>
/// <param name="Headers">The headers that change an answer: Prefer, Accept, Content-Type, client-request-id, User-Agent. Never tokens.</param>
/// <param name="Body">The text of a body, null when there is none. Null for the authority: it would hold tokens.</param>
/// <param name="At">System time of arrival.</param>
/// <param name="InBatch">A step of <c>/$batch</c>, recorded beside the batch itself.</param>
internal sealed record RecordedRequest(string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, string? Body, DateTimeOffset At, bool InBatch)
{
    /// <summary>HTTP status of the answer; 0 while the request is being served or when the connection was dropped.</summary>
    public int Status { get; set; }

    /// <summary>Graph's error code of the answer, null for a success.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>A call that would have sent a mail. It was refused; a test asserts that there is none.</summary>
    public bool WouldSend { get; init; }
}
