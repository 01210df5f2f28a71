using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Rapport.Api.Drafting;

/// <summary>An optional OpenAI-compatible chat endpoint that rewords finished drafts. Bound from section "Drafting:Model"; without an endpoint there is no model.</summary>
internal sealed class ModelOptions
{
    /// <summary>Base address of the API, such as <c>https://host/v1</c>; plain http only for loopback.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The endpoint's key; may be left out where it asks for none.</summary>
    public string? Key { get; set; }

    /// <summary>The model's name, as the endpoint knows it.</summary>
    public string? Name { get; set; }

    /// <summary>Longest wait for a rewording; then the draft stays as the rules wrote it.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(8);
}

[OptionsValidator]
internal sealed partial class ModelOptionsValidator : IValidateOptions<ModelOptions>;

/// <summary>What attributes cannot say about section "Drafting:Model".</summary>
internal sealed class ModelAddressValidator : IValidateOptions<ModelOptions>
{
    public ValidateOptionsResult Validate(string? name, ModelOptions options)
    {
        if (options.Endpoint is not { } endpoint)
            return options is { Key: null or "", Name: null or "" } ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail("Drafting:Model:Endpoint is missing, while its Key or Name is set.");
        List<string> wrong = [];
        if (endpoint is not { IsAbsoluteUri: true } || !(endpoint.Scheme == Uri.UriSchemeHttps || (endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback)))
            wrong.Add("Drafting:Model:Endpoint must be an https address; plain http is accepted only for a loopback address.");
        if (string.IsNullOrWhiteSpace(options.Name)) wrong.Add("Drafting:Model:Name is missing.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
