using Azure;

namespace Rapport.Api.Store.Embedded;

/// <summary>The answer that a row is not there.</summary>
internal sealed class MissingRow<T> : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T Value => throw new InvalidOperationException("The row is missing: ask HasValue first.");

    public override Response GetRawResponse() => new SqliteResponse(404);
}
