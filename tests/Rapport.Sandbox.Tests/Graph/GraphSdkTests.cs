using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions.Authentication;
using Rapport.Sandbox.Mailbox;
using Rapport.Sandbox.Tests.Given;

namespace Rapport.Sandbox.Tests.Graph;

/// <summary>The real SDK against the stand-in: what it sends is understood, what it gets it can read.</summary>
public sealed class GraphSdkTests
{
    private const string KeyId = "String {4f1b6a52-7a3d-4a0e-9d53-0c7f1d2e3a4b} Name RapportKey";
    private const string Immutable = "IdType=\"ImmutableId\"";

    [Fact]
    public async Task Calendar_changes_are_read_page_by_page_with_their_removals()
    {
        await using var tenant = await Tenant.StartAsync();
        using var graph = Client(tenant);
        for (var i = 0; i < 12; i++) tenant.Mailbox.AddEvent(A.Event($"event-{i:00}"));
        var first = await graph.Me.CalendarView.Delta.GetAsDeltaGetResponseAsync(call =>
        {
            call.QueryParameters.StartDateTime = "2026-03-01T00:00:00Z";
            call.QueryParameters.EndDateTime = "2026-04-01T00:00:00Z";
            call.Headers.Add("Prefer", Immutable);
            call.Headers.Add("Prefer", "outlook.timezone=\"UTC\"");
        }, TestContext.Current.CancellationToken);
        var second = await graph.Me.CalendarView.Delta.WithUrl(first!.OdataNextLink!).GetAsDeltaGetResponseAsync(call => call.Headers.Add("Prefer", Immutable), TestContext.Current.CancellationToken);
        tenant.Mailbox.DeleteEvent("event-03");

        var third = await graph.Me.CalendarView.Delta.WithUrl(second!.OdataDeltaLink!).GetAsDeltaGetResponseAsync(call => call.Headers.Add("Prefer", Immutable), TestContext.Current.CancellationToken);

        Assert.Equal((10, 2), (first.Value!.Count, second.Value!.Count));
        Assert.Equal("event-03", Assert.Single(third!.Value!).Id);
        Assert.True(third.Value![0].AdditionalData.ContainsKey("@removed"));
    }

    [Fact]
    public async Task A_reply_is_drafted_and_completed_above_the_quotation()
    {
        await using var tenant = await Tenant.StartAsync();
        using var graph = Client(tenant);
        tenant.Mailbox.AddMessage(A.Message("message-lena", body: "<html><body><p>See you <b>soon</b></p></body></html>", contentType: "html"));

        var draft = await graph.Me.Messages["message-lena"].CreateReply.PostAsync(new(), call => call.Headers.Add("Prefer", Immutable), TestContext.Current.CancellationToken);
        var content = draft!.Body!.Content!;
        var open = content.IndexOf('>', content.IndexOf("<body", StringComparison.Ordinal)) + 1;
        var changes = new Message
        {
            Body = new() { ContentType = BodyType.Html, Content = content.Insert(open, "<p>Good to meet you.</p>") },
            SingleValueExtendedProperties = [new() { Id = KeyId, Value = "k1" }],
        };
        await graph.Me.Messages[draft.Id!].PatchAsync(changes, call => call.Headers.Add("Prefer", Immutable), TestContext.Current.CancellationToken);

        var stored = tenant.Mailbox.FindMessage(draft.Id!)!;
        Assert.Equal(("RE: Hello", "drafts", true), (draft.Subject, tenant.Mailbox.Folders.Single(folder => folder.Id == stored.FolderId).WellKnownName, stored.IsDraft));
        Assert.Equal(A.Lena, Assert.Single(draft.ToRecipients!).EmailAddress!.Address);
        Assert.Matches("Good to meet you.*divRplyFwdMsg.*See you <b>soon</b>", ((string)stored.Json["body"]!["content"]!).ReplaceLineEndings(" "));
    }

    [Fact]
    public async Task A_draft_is_found_again_by_its_extended_property()
    {
        await using var tenant = await Tenant.StartAsync();
        using var graph = Client(tenant);
        var made = await graph.Me.Messages.PostAsync(
            new() { Subject = "Tuesday", Body = new() { ContentType = BodyType.Text, Content = "Hi" }, SingleValueExtendedProperties = [new() { Id = KeyId, Value = "k1" }] },
            call => call.Headers.Add("Prefer", Immutable),
            TestContext.Current.CancellationToken);

        var found = await graph.Me.MailFolders["drafts"].Messages.GetAsync(call =>
        {
            call.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{KeyId}' and ep/value eq 'k1')";
            call.QueryParameters.Expand = [$"singleValueExtendedProperties($filter=id eq '{KeyId}')"];
            call.QueryParameters.Select = ["id", "isDraft"];
            call.Headers.Add("Prefer", Immutable);
        }, TestContext.Current.CancellationToken);

        var only = Assert.Single(found!.Value!);
        Assert.Equal((made!.Id, true, "k1"), (only.Id, only.IsDraft, only.SingleValueExtendedProperties![0].Value));
        Assert.Null(only.Subject);
    }

    [Fact]
    public async Task A_refusal_arrives_as_a_typed_error_with_code_and_request_id()
    {
        await using var tenant = await Tenant.StartAsync();
        using var graph = Client(tenant);

        var error = await Assert.ThrowsAsync<ODataError>(() => graph.Me.Messages["no-such-message"].GetAsync(cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal((404, "ErrorItemNotFound"), (error.ResponseStatusCode, error.Error!.Code));
        Assert.NotNull(error.Error.InnerError!.RequestId);
    }

    [Fact]
    public async Task A_batch_answers_each_step_by_itself()
    {
        await using var tenant = await Tenant.StartAsync();
        using var graph = Client(tenant);
        tenant.Mailbox.AddMessage(A.Message("message-lena"));
        var batch = new BatchRequestContentCollection(graph);
        var good = await batch.AddBatchRequestStepAsync(graph.Me.Messages["message-lena"].ToGetRequestInformation());
        var bad = await batch.AddBatchRequestStepAsync(graph.Me.Messages["no-such-message"].ToGetRequestInformation());

        var statuses = await (await graph.Batch.PostAsync(batch, TestContext.Current.CancellationToken)).GetResponsesStatusCodesAsync();

        Assert.Equal((200, 404), ((int)statuses[good], (int)statuses[bad]));
    }

    private static GraphServiceClient Client(Tenant tenant) =>
        new(new BaseBearerTokenAuthenticationProvider(new FixedToken(tenant.Sandbox.IssueGraphToken(Tenant.AllScopes))), tenant.Sandbox.GraphUrl.ToString());

    private sealed class FixedToken(string token) : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) => Task.FromResult(token);
    }
}
