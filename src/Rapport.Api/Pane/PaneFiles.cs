using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Rapport.Api.Identity;

namespace Rapport.Api.Pane;

/// <summary>The task pane's built files, beside the program in folder <c>pane</c>, with the headers of a page that Outlook frames.</summary>
internal static class PaneFiles
{
    private const string Path = "/pane";

    // Outlook's hosts frame the pane; scripts stay strict; Fluent UI inserts style rules.
    private const string Policy =
        "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self' https://login.microsoftonline.com https://appsforoffice.microsoft.com; frame-src https://login.microsoftonline.com; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'self' https://*.cloud.microsoft https://outlook.office.com https://outlook.office365.com https://outlook.live.com";

    public static void UsePane(this WebApplication app)
    {
        var folder = System.IO.Path.Combine(AppContext.BaseDirectory, "pane");
        if (!Directory.Exists(folder)) return;
        var files = new PhysicalFileProvider(folder);
        app.UseDefaultFiles(new DefaultFilesOptions { RequestPath = Path, FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { RequestPath = Path, FileProvider = files, OnPrepareResponse = context => AddHeaders(context.Context) });
    }

    public static void MapPaneConfig(this IEndpointRouteBuilder routes) =>
        routes.MapGet($"{Path}/config.json", (IOptions<AzureAdOptions> azureAd, IOptions<PaneOptions> pane, HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-cache";
            return new PaneConfig(
                pane.Value.ClientId is { Length: > 0 } client ? client : azureAd.Value.ClientId,
                $"{azureAd.Value.Instance.TrimEnd('/')}/{azureAd.Value.TenantId}",
                $"api://{azureAd.Value.ClientId}/access_as_user");
        }).AllowAnonymous().WithTags("Pane");

    /// <summary>The headers of the pane's files; the index is checked each time, hashed assets never change.</summary>
    public static void AddHeaders(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = context.Request.Path.StartsWithSegments($"{Path}/assets", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
    }
}

/// <summary>What the pane needs to sign in.</summary>
/// <param name="ClientId">The pane's own registration.</param>
/// <param name="Authority">Where to sign in.</param>
/// <param name="Scope">The scope of this API.</param>
internal sealed record PaneConfig(string ClientId, string Authority, string Scope);
