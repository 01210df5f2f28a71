using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Rapport.Api.Pane;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Outlook;

/// <summary>The page at <c>/</c>: a simulated Outlook over the pretend mailbox, with the real pane docked beside it.</summary>
internal static class OutlookPage
{
    private const string OfficeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
    private const int MostMessages = 300;
    private static readonly TimeSpan TokenLifetime = TimeSpan.FromHours(1);
    private static readonly string[] ShownFolders = ["inbox", "drafts", "sentitems", "archive", "deleteditems"];

    public static void Map(WebApplication app, SandboxTenant tenant)
    {
        var mailbox = tenant.Mailbox;
        var page = app.MapGroup("").AllowAnonymous().ExcludeFromDescription();
        page.MapGet("/", () => File("index.html", "text/html; charset=utf-8"));
        page.MapGet("/sandbox/outlook.css", () => File("outlook.css", "text/css"));
        page.MapGet("/sandbox/outlook.js", () => File("outlook.js", "text/javascript"));
        page.MapGet("/sandbox/office.js", () => File("office.js", "text/javascript"));
        page.MapGet("/sandbox/pane/", Pane);
        page.MapGet("/sandbox/mailbox", () => OutlookItems.Overview(mailbox, tenant.Options.Clock.GetUtcNow(), ShownFolders));
        page.MapGet("/sandbox/messages", (string folder) => OutlookItems.Messages(mailbox, folder, MostMessages));
        page.MapGet("/sandbox/message", (string id) => Found(mailbox.FindMessage(id), OutlookItems.Message));
        page.MapGet("/sandbox/events", () => OutlookItems.Events(mailbox));
        page.MapGet("/sandbox/event", (string id) => Found(mailbox.FindEvent(id), OutlookItems.Event));
        page.MapPost("/sandbox/token", () => Token(tenant));
    }

    /// <summary>What Outlook's broker would answer: real tokens of the pretend authority.</summary>
    private static JsonObject Token(SandboxTenant tenant) => new()
    {
        ["token"] = new JsonObject
        {
            ["access_token"] = tenant.IssuePaneToken(),
            ["id_token"] = tenant.IssueIdToken(),
            ["expires_in"] = (int)TokenLifetime.TotalSeconds,
            ["scope"] = $"api://{tenant.ApiClientId}/access_as_user",
        },
        ["account"] = new JsonObject
        {
            ["homeAccountId"] = $"{tenant.UserId}.{tenant.TenantId}",
            ["environment"] = tenant.AuthorityInstance.Authority,
            ["tenantId"] = tenant.TenantId,
            ["username"] = tenant.Mailbox.User.Mail,
            ["localAccountId"] = tenant.UserId,
        },
    };

    /// <summary>The pane's own index with Outlook's script exchanged for ours; bundle and settings come from <c>/pane/</c> as ever.</summary>
    private static IResult Pane(HttpContext context)
    {
        var index = Path.Combine(AppContext.BaseDirectory, "pane", "index.html");
        if (!System.IO.File.Exists(index)) return TypedResults.Problem($"The pane is not built: {index} is missing.", statusCode: StatusCodes.Status503ServiceUnavailable);
        var html = System.IO.File.ReadAllText(index);
        if (!html.Contains(OfficeScript, StringComparison.Ordinal)) return TypedResults.Problem("The pane does not load Outlook's script.", statusCode: StatusCodes.Status500InternalServerError);
        PaneFiles.AddHeaders(context);
        return TypedResults.Content(html.Replace(OfficeScript, "/sandbox/office.js", StringComparison.Ordinal), "text/html; charset=utf-8");
    }

    private static IResult Found(StoredItem? item, Func<StoredItem, JsonObject> view) => item is null ? TypedResults.NotFound() : TypedResults.Ok(view(item));

    private static PhysicalFileHttpResult File(string name, string type) => TypedResults.PhysicalFile(Path.Combine(AppContext.BaseDirectory, "Outlook", name), type);
}
