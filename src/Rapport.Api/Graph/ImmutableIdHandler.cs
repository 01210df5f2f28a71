namespace Rapport.Api.Graph;

/// <summary>Asks for immutable ids on every call, in one place: an id read without this header changes when the item is moved.</summary>
internal sealed class ImmutableIdHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var wishes = request.Headers.TryGetValues("Prefer", out var values) ? values.ToList() : [];
        if (!wishes.Any(w => w.Contains("IdType", StringComparison.OrdinalIgnoreCase))) wishes.Add("IdType=\"ImmutableId\"");
        request.Headers.Remove("Prefer");
        // One header with commas, as the service documents it.
        request.Headers.TryAddWithoutValidation("Prefer", string.Join(", ", wishes));
        return base.SendAsync(request, cancellationToken);
    }
}
