using Azure.Core;

namespace Azure.Data.Tables.Wire;

/// <summary>The statuses each kind of call counts as an answer; all others are failures, in logs and traces too.</summary>
internal static class Statuses
{
    public static ResponseClassifier Read { get; } = new StatusCodeClassifier([200]);

    public static ResponseClassifier ReadOrMissing { get; } = new StatusCodeClassifier([200, 404]);

    public static ResponseClassifier Written { get; } = new StatusCodeClassifier([201, 204]);

    public static ResponseClassifier WrittenOrThere { get; } = new StatusCodeClassifier([201, 204, 409]);

    public static ResponseClassifier WrittenOrMissing { get; } = new StatusCodeClassifier([204, 404]);

    public static ResponseClassifier Accepted { get; } = new StatusCodeClassifier([202]);
}
