using Microsoft.Extensions.Options;

namespace Rapport.Api;

/// <summary>What is wrong with the settings, one sentence each, from what the host throws.</summary>
internal static class StartFailures
{
    /// <returns>Empty when the failure is not about settings.</returns>
    public static IReadOnlyList<string> Of(Exception error) => error switch
    {
        OptionsValidationException wrong => [.. wrong.Failures],
        AggregateException several => [.. several.InnerExceptions.SelectMany(Of)],
        // A value that is no number, time span or address at all.
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } unreadable => [unreadable.Message],
        _ => [],
    };
}
