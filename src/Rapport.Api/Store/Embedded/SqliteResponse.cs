using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace Rapport.Api.Store.Embedded;

/// <summary>An answer as the service would give it: a status, and the version of what was written.</summary>
internal sealed class SqliteResponse(int status, string? etag = null) : Response
{
    public override int Status => status;

    public override string ReasonPhrase => "";

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; } = "";

    public override void Dispose()
    {
    }

    protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => etag is null ? [] : [new HttpHeader(HttpHeader.Names.ETag, etag)];

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        value = name.Equals(HttpHeader.Names.ETag, StringComparison.OrdinalIgnoreCase) ? etag : null;
        return value is not null;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = TryGetHeader(name, out var value) ? [value] : null;
        return values is not null;
    }
}
