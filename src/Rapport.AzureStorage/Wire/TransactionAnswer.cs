using System.Buffers.Text;
using System.Text;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Wire;

/// <summary>Reads the multipart answer to a transaction: a part an action, or one part that says what failed.</summary>
internal static class TransactionAnswer
{
    public static IReadOnlyList<Response> Read(Response response, int expected)
    {
        var parts = new List<Response>(expected);
        var rest = response.Content.ToMemory();
        while (SkipToStatusLine(ref rest, out var status, out var reason))
        {
            var headers = ReadHeaders(ref rest);
            var body = ReadBody(ref rest);
            if (status >= 400) throw Refusal(status, body, headers);
            parts.Add(new PartResponse(status, reason, headers));
        }

        if (parts.Count != expected)
            throw new RequestFailedException(response.Status, $"The answer to the transaction has {parts.Count} parts instead of {expected}; it may or may not have been applied.");
        return parts;
    }

    private static TableTransactionFailedException Refusal(int status, ReadOnlyMemory<byte> body, List<KeyValuePair<string, string>> headers)
    {
        var (code, message) = TableError.Read(body);
        code ??= headers.Find(header => header.Key.Equals("x-ms-error-code", StringComparison.OrdinalIgnoreCase)).Value;
        var index = TableError.IndexOf(message);
        var text = index is null ? message : message![(message!.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return TransactionRules.Failure(index, status, code, text ?? "The transaction was refused.");
    }

    private static bool SkipToStatusLine(ref ReadOnlyMemory<byte> rest, out int status, out string reason)
    {
        while (!rest.IsEmpty)
        {
            var line = TakeLine(ref rest);
            if (!line.StartsWith("HTTP/1.1 "u8) || !Utf8Parser.TryParse(line[9..], out status, out var length)) continue;
            reason = Encoding.ASCII.GetString(line[(9 + length)..].Trim((byte)' '));
            return true;
        }

        (status, reason) = (0, "");
        return false;
    }

    private static List<KeyValuePair<string, string>> ReadHeaders(ref ReadOnlyMemory<byte> rest)
    {
        var headers = new List<KeyValuePair<string, string>>(6);
        while (!rest.IsEmpty)
        {
            var line = TakeLine(ref rest);
            if (line.IsEmpty) break;
            var colon = line.IndexOf((byte)':');
            if (colon > 0) headers.Add(new(Encoding.ASCII.GetString(line[..colon]), Encoding.ASCII.GetString(line[(colon + 1)..].Trim((byte)' '))));
        }

        return headers;
    }

    private static ReadOnlyMemory<byte> ReadBody(ref ReadOnlyMemory<byte> rest)
    {
        var end = rest.Span.IndexOf("\r\n--"u8);
        if (end < 0 && !rest.Span.StartsWith("--"u8)) end = rest.Length;
        if (end <= 0) return default;
        var body = rest[..end];
        rest = rest[end..];
        return body;
    }

    private static ReadOnlySpan<byte> TakeLine(ref ReadOnlyMemory<byte> rest)
    {
        var span = rest.Span;
        var end = span.IndexOf((byte)'\n');
        rest = end < 0 ? default : rest[(end + 1)..];
        return (end < 0 ? span : span[..end]).TrimEnd((byte)'\r');
    }
}
