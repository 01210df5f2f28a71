using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Rapport.Api.Graph;

/// <summary>How to reach Microsoft Graph. Bound from section "Graph"; checked when the host starts.</summary>
internal sealed class GraphOptions
{
    /// <summary>Base address with version; plain http only for loopback.</summary>
    [Required]
    public Uri BaseUrl { get; set; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>Calls in flight over all mailboxes of this process. Graph allows 4 per mailbox, which always holds.</summary>
    [Range(1, 1000)]
    public int MaxInFlight { get; set; } = 64;

    /// <summary>Exactly these scopes are asked for, separated by spaces; a feature whose scope is absent is off and says so.</summary>
    [Required]
    public string Scopes { get; set; } = "User.Read Calendars.Read Mail.ReadWrite";

    /// <summary>Longest wait for one HTTP attempt.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Tries of one call, the first included.</summary>
    [Range(1, 8)]
    public int Attempts { get; set; } = 4;

    /// <summary>A longer wait that Graph asks for is not slept: the work is scheduled for later.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan LongestSleep { get; set; } = TimeSpan.FromSeconds(5);

    public string[] ScopeList => Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a scope is listed; reading is included in read-write.</summary>
    public bool Has(string scope) => ScopeList.Contains(scope, StringComparer.OrdinalIgnoreCase);

    public bool CanReadMail => Has("Mail.ReadWrite") || Has("Mail.Read");

    public bool CanWriteDrafts => Has("Mail.ReadWrite");

    public bool CanReadTranscripts => Has("OnlineMeetings.Read") && Has("OnlineMeetingTranscript.Read.All");

    public bool CanReadRecaps => Has("OnlineMeetings.Read") && Has("OnlineMeetingAiInsight.Read.All");

    public bool CanReadChats => Has("OnlineMeetings.Read") && Has("Chat.Read");
}

[OptionsValidator]
internal sealed partial class GraphOptionsValidator : IValidateOptions<GraphOptions>;

/// <summary>What attributes cannot say about section "Graph".</summary>
internal sealed class GraphAddressValidator : IValidateOptions<GraphOptions>
{
    public ValidateOptionsResult Validate(string? name, GraphOptions options)
    {
        List<string> wrong = [];
        if (options.BaseUrl is not { IsAbsoluteUri: true } url || !(url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
            wrong.Add("Graph:BaseUrl must be an https address; plain http is accepted only for a loopback address.");
        if (options.ScopeList.FirstOrDefault(s => s.StartsWith("Mail.Send", StringComparison.OrdinalIgnoreCase)) is not null)
            wrong.Add("Graph:Scopes must not hold Mail.Send: Rapport never sends.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
