using Rapport.Sandbox.Mailbox;
using Rapport.Sandbox.Tests.Given;

namespace Rapport.Sandbox.Tests.Graph;

/// <summary>What the service refuses, the stand-in refuses, with the service's status and code: a product that passes here does not owe it to a lenient stand-in.</summary>
public sealed class RefusalTests(RefusalTests.World world) : IClassFixture<RefusalTests.World>
{
    private const string Id = "String {4f1b6a52-7a3d-4a0e-9d53-0c7f1d2e3a4b} Name RapportKey";
    private const string Window = "startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-04-01T00:00:00Z";

    public static TheoryData<string, string, string, int, string> Reads => new()
    {
        // Paths and options
        { "an unknown path", "/me/notes", "", 400, "BadRequest" },
        { "an unknown path below a message", "/me/messages/message-lena/pages", "", 400, "BadRequest" },
        { "an unknown query option", "/me/messages?$fields=id", "", 400, "BadRequest" },
        { "an option given twice", "/me/messages?$top=5&$top=6", "", 400, "BadRequest" },
        { "options on the profile that it has not", "/me?$filter=id eq 'x'", "", 400, "BadRequest" },
        { "another user's mailbox", "/users/other@contoso.test/messages", "", 403, "ErrorAccessDenied" },
        // Preferences
        { "a zone that does not exist", $"/me/calendarView?{Window}", "outlook.timezone=\"Middle Earth\"", 400, "TimeZoneNotSupportedException" },
        { "a body type that does not exist", "/me/messages", "outlook.body-content-type=\"markdown\"", 400, "BadRequest" },
        { "an id type that does not exist", "/me/messages", "IdType=\"Forever\"", 400, "BadRequest" },
        { "a page size that is no number", "/me/messages", "odata.maxpagesize=many", 400, "BadRequest" },
        { "a page size of nothing", "/me/messages", "odata.maxpagesize=0", 400, "BadRequest" },
        { "two preferences without a comma between them", "/me/messages", "IdType=\"ImmutableId\"outlook.timezone=\"UTC\"", 400, "BadRequest" },
        { "a misspelt preference", "/me/messages", "IdTypes=\"ImmutableId\"", 400, "BadRequest" },
        // Messages
        { "a message that is not there", "/me/messages/AAMkNoSuchMessage", "", 404, "ErrorItemNotFound" },
        { "an id that cannot be one", "/me/messages/1", "", 400, "ErrorInvalidIdMalformed" },
        { "a message in the wrong folder", "/me/mailFolders/sentitems/messages/message-lena", "", 404, "ErrorItemNotFound" },
        { "a folder that is not there", "/me/mailFolders/holidays-of-2019/messages", "", 404, "ErrorItemNotFound" },
        { "a selected property that does not exist", "/me/messages?$select=id,mood", "", 400, "BadRequest" },
        { "an event's property selected from a message", "/me/messages?$select=attendees", "", 400, "BadRequest" },
        { "an empty name in $select", "/me/messages?$select=id,", "", 400, "BadRequest" },
        { "an expansion that is not served", "/me/messages?$expand=attachments,extensions", "", 400, "BadRequest" },
        { "an expansion of an extended property with a broken id", "/me/messages?$expand=singleValueExtendedProperties($filter=id eq 'RapportKey')", "", 400, "ErrorInvalidExtendedProperty" },
        { "more than a thousand on a page", "/me/messages?$top=1001", "", 400, "BadRequest" },
        { "a page of none", "/me/messages?$top=0", "", 400, "BadRequest" },
        { "a negative skip", "/me/messages?$skip=-1", "", 400, "BadRequest" },
        { "a count that is neither true nor false", "/me/messages?$count=yes", "", 400, "BadRequest" },
        // Filters
        { "a filter that breaks off", "/me/messages?$filter=isRead eq", "", 400, "BadRequest" },
        { "a filter with an open quote", "/me/messages?$filter=subject eq 'Hello", "", 400, "BadRequest" },
        { "a filter with an unknown operator", "/me/messages?$filter=subject is 'Hello'", "", 400, "BadRequest" },
        { "a filter over an unknown property", "/me/messages?$filter=mood eq 'good'", "", 400, "BadRequest" },
        { "a filter with a date that is none", "/me/messages?$filter=receivedDateTime ge yesterday", "", 400, "BadRequest" },
        { "a filter over the id", "/me/messages?$filter=id eq 'message-lena'", "", 400, "ErrorInvalidUrlQueryFilter" },
        { "a filter over recipients", "/me/messages?$filter=toRecipients/any(r:r/emailAddress/address eq 'lena@fabrikam.test')", "", 400, "ErrorInvalidUrlQueryFilter" },
        { "a filter over a copied recipient", "/me/messages?$filter=ccRecipients/any(r:r/emailAddress/address eq 'lena@fabrikam.test')", "", 400, "ErrorInvalidUrlQueryFilter" },
        { "a filter over an extended property without its value", $"/me/messages?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{Id}')", "", 400, "BadRequest" },
        { "a filter over an extended property with a broken id", "/me/messages?$filter=singleValueExtendedProperties/Any(ep: ep/id eq 'RapportKey' and ep/value eq 'k')", "", 400, "ErrorInvalidExtendedProperty" },
        { "an order that is not in the filter", "/me/messages?$filter=isRead eq false&$orderby=receivedDateTime desc", "", 400, "InefficientFilter" },
        { "an order that comes late in the filter", "/me/messages?$filter=isRead eq false and receivedDateTime ge 2026-01-01T00:00:00Z&$orderby=receivedDateTime desc", "", 400, "InefficientFilter" },
        { "an order by the body", "/me/messages?$orderby=body/content", "", 400, "BadRequest" },
        { "an order in no direction", "/me/messages?$orderby=receivedDateTime down", "", 400, "BadRequest" },
        // Search
        { "a search without its quotes", "/me/messages?$search=participants:lena", "", 400, "BadRequest" },
        { "a search with an order", "/me/messages?$search=\"to:lena\"&$orderby=receivedDateTime desc", "", 400, "SearchWithOrderBy" },
        { "a search with a filter", "/me/messages?$search=\"to:lena\"&$filter=isRead eq false", "", 400, "SearchWithFilter" },
        { "a search with a date that is none", "/me/messages?$search=\"sent<=sometime\"", "", 400, "BadRequest" },
        { "a search on events", "/me/events?$search=\"lena\"", "", 400, "BadRequest" },
        // Message delta
        { "delta over the whole mailbox", "/me/messages/delta", "", 400, "ErrorInvalidRequest" },
        { "message delta with a search", "/me/mailFolders/inbox/messages/delta?$search=\"lena\"", "", 400, "BadRequest" },
        { "message delta with a skip", "/me/mailFolders/inbox/messages/delta?$skip=5", "", 400, "BadRequest" },
        { "message delta with a filter over the sender", "/me/mailFolders/inbox/messages/delta?$filter=from/emailAddress/address eq 'x'", "", 400, "BadRequest" },
        { "message delta with a filter before a date", "/me/mailFolders/inbox/messages/delta?$filter=receivedDateTime le 2026-01-01T00:00:00Z", "", 400, "BadRequest" },
        { "message delta oldest first", "/me/mailFolders/inbox/messages/delta?$orderby=receivedDateTime asc", "", 400, "BadRequest" },
        { "message delta of an unknown kind of change", "/me/mailFolders/inbox/messages/delta?changeType=moved", "", 400, "BadRequest" },
        { "a delta token that was made up", "/me/mailFolders/inbox/messages/delta?$deltatoken=abc", "", 400, "SyncStateInvalid" },
        { "an option beside a delta token", "/me/mailFolders/inbox/messages/delta?$deltatoken=abc&$select=id", "", 400, "BadRequest" },
        // Calendar
        { "a calendar view without its window", "/me/calendarView", "", 400, "ErrorInvalidParameter" },
        { "a calendar view without its end", "/me/calendarView?startDateTime=2026-03-01T00:00:00Z", "", 400, "ErrorInvalidParameter" },
        { "a calendar view from no date", "/me/calendarView?startDateTime=soon&endDateTime=2026-03-01T00:00:00Z", "", 400, "ErrorInvalidParameter" },
        { "a calendar view that ends before it starts", "/me/calendarView?startDateTime=2026-03-02T00:00:00Z&endDateTime=2026-03-01T00:00:00Z", "", 400, "ErrorInvalidRequest" },
        { "a calendar view of more than 1825 days", "/me/calendarView?startDateTime=2021-01-01T00:00:00Z&endDateTime=2026-01-01T00:00:00Z", "", 400, "ErrorInvalidRequest" },
        { "the date of change selected from a calendar view", $"/me/calendarView?{Window}&$select=subject,lastModifiedDateTime", "", 400, "BadRequest" },
        { "calendar delta without its window", "/me/calendarView/delta", "", 400, "ErrorInvalidParameter" },
        { "calendar delta with a selection", $"/me/calendarView/delta?{Window}&$select=subject", "", 400, "BadRequest" },
        { "calendar delta with a filter", $"/me/calendarView/delta?{Window}&$filter=isCancelled eq false", "", 400, "BadRequest" },
        { "calendar delta with an order", $"/me/calendarView/delta?{Window}&$orderby=subject", "", 400, "BadRequest" },
        { "calendar delta with a top", $"/me/calendarView/delta?{Window}&$top=50", "", 400, "BadRequest" },
        { "calendar delta over too long a window", "/me/calendarView/delta?startDateTime=2020-01-01T00:00:00Z&endDateTime=2026-01-01T00:00:00Z", "", 400, "ErrorInvalidRequest" },
        { "delta over events without a window", "/me/events/delta", "", 400, "ErrorInvalidRequest" },
        { "an event that is not there", "/me/events/AAEvNoSuchEvent", "", 404, "ErrorItemNotFound" },
        { "events filtered by an attendee", "/me/events?$filter=attendees/any(a:a/emailAddress/address eq 'lena@fabrikam.test')", "", 400, "UnsupportedEntityExpression" },
        { "events filtered by their organizer", "/me/events?$filter=organizer/emailAddress/address eq 'lena@fabrikam.test'", "", 400, "UnsupportedEntityExpression" },
        { "the instances of a single event", $"/me/events/event-one/instances?{Window}", "", 400, "ErrorInvalidRequest" },
        { "the instances of a series without a window", "/me/events/series-of-three/instances", "", 400, "ErrorInvalidParameter" },
        // Online meetings
        { "online meetings without a filter", "/me/onlineMeetings", "", 400, "InvalidArgument" },
        { "online meetings by their subject", "/me/onlineMeetings?$filter=subject eq 'Coffee'", "", 400, "InvalidArgument" },
        { "a join address that was escaped once too little", "/me/onlineMeetings?$filter=JoinWebUrl eq 'https://teams.sandbox.test/l/meetup-join/19%3ameeting_event-one%40thread.v2/0'", "", 404, "NotFound" },
        { "a transcript of no meeting", "/me/onlineMeetings/none/transcripts", "", 404, "NotFound" },
        { "a recap of no meeting", "/copilot/users/5a9d0b1e-0000-4000-8000-05e400000001/onlineMeetings/none/aiInsights", "", 404, "NotFound" },
        { "somebody else's recaps", "/copilot/users/5a9d0b1e-0000-4000-8000-00000000ffff/onlineMeetings/none/aiInsights", "", 403, "ErrorAccessDenied" },
        { "a chat of no meeting", "/me/chats/none/messages", "", 404, "NotFound" },
        { "a chat in an order that Graph does not have", "/me/chats/none/messages?$orderby=createdDateTime asc", "", 400, "BadRequest" },
        { "more chat messages than fit a page", "/me/chats/none/messages?$top=51", "", 400, "BadRequest" },
    };

    public static TheoryData<string, string, string, string, int, string> Writes => new()
    {
        // Never sends
        { "sending a mail", "POST", "/me/sendMail", """{"message":{"subject":"x"}}""", 403, "ErrorAccessDenied" },
        { "sending a draft", "POST", "/me/messages/message-draft/send", "", 403, "ErrorAccessDenied" },
        { "replying at once", "POST", "/me/messages/message-lena/reply", """{"comment":"x"}""", 403, "ErrorAccessDenied" },
        { "replying to all at once", "POST", "/me/messages/message-lena/replyAll", """{"comment":"x"}""", 403, "ErrorAccessDenied" },
        { "forwarding", "POST", "/me/messages/message-lena/forward", """{"comment":"x"}""", 403, "ErrorAccessDenied" },
        { "sending by the full name of the action", "POST", "/me/microsoft.graph.sendMail", "{}", 403, "ErrorAccessDenied" },
        // Methods and bodies
        { "a method that a path has not", "PUT", "/me/messages/message-lena", "{}", 405, "ErrorInvalidRequest" },
        { "an event made", "POST", "/me/events", "{}", 405, "ErrorInvalidRequest" },
        { "the profile changed", "PATCH", "/me", "{}", 405, "ErrorInvalidRequest" },
        { "a draft of nothing", "POST", "/me/messages", "", 400, "BadRequest" },
        { "a draft that is no JSON", "POST", "/me/messages", "{subject}", 400, "BadRequest" },
        { "a draft that is a list", "POST", "/me/messages", "[]", 400, "BadRequest" },
        { "a draft with an unknown property", "POST", "/me/messages", """{"mood":"good"}""", 400, "RequestBodyRead" },
        { "a draft with an id of its own", "POST", "/me/messages", """{"id":"x"}""", 400, "ErrorInvalidPropertySet" },
        { "a draft that says it is none", "POST", "/me/messages", """{"isDraft":false}""", 400, "ErrorInvalidPropertySet" },
        { "a draft in a thread of its own choice", "POST", "/me/messages", """{"conversationId":"x"}""", 400, "ErrorInvalidPropertySet" },
        { "a draft with a number for a subject", "POST", "/me/messages", """{"subject":5}""", 400, "RequestBodyRead" },
        { "a draft with one recipient outside a list", "POST", "/me/messages", """{"toRecipients":{"emailAddress":{"address":"a@b.test"}}}""", 400, "RequestBodyRead" },
        { "a draft to a bare address", "POST", "/me/messages", """{"toRecipients":["a@b.test"]}""", 400, "RequestBodyRead" },
        { "a draft with a body in an unknown form", "POST", "/me/messages", """{"body":{"contentType":"markdown","content":"x"}}""", 400, "RequestBodyRead" },
        { "a draft of unknown importance", "POST", "/me/messages", """{"importance":"utmost"}""", 400, "RequestBodyRead" },
        { "a draft with a broken extended property", "POST", "/me/messages", """{"singleValueExtendedProperties":[{"id":"RapportKey","value":"k"}]}""", 400, "ErrorInvalidExtendedProperty" },
        { "a draft with a header that is not private", "POST", "/me/messages", """{"internetMessageHeaders":[{"name":"Rapport","value":"k"}]}""", 400, "InvalidInternetMessageHeader" },
        { "a draft with six headers", "POST", "/me/messages", """{"internetMessageHeaders":[{"name":"x-1","value":"k"},{"name":"x-2","value":"k"},{"name":"x-3","value":"k"},{"name":"x-4","value":"k"},{"name":"x-5","value":"k"},{"name":"x-6","value":"k"}]}""", 400, "InvalidInternetMessageHeaderCollection" },
        { "a flag due without a start", "POST", "/me/messages", """{"flag":{"flagStatus":"flagged","dueDateTime":{"dateTime":"2026-03-05T00:00:00","timeZone":"UTC"}}}""", 400, "ErrorInvalidRequest" },
        { "a draft in a folder that is not there", "POST", "/me/mailFolders/holidays-of-2019/messages", """{"subject":"x"}""", 404, "ErrorItemNotFound" },
        // Changes
        { "a received mail's subject changed", "PATCH", "/me/messages/message-lena", """{"subject":"x"}""", 400, "ErrorInvalidPropertySet" },
        { "a received mail's body changed", "PATCH", "/me/messages/message-lena", """{"body":{"contentType":"text","content":"x"}}""", 400, "ErrorInvalidPropertySet" },
        { "a preview written", "PATCH", "/me/messages/message-draft", """{"bodyPreview":"x"}""", 400, "ErrorInvalidPropertySet" },
        { "a draft moved by changing its folder", "PATCH", "/me/messages/message-draft", """{"parentFolderId":"inbox"}""", 400, "ErrorInvalidPropertySet" },
        { "a change of nothing there", "PATCH", "/me/messages/AAMkNoSuchMessage", """{"subject":"x"}""", 404, "ErrorItemNotFound" },
        { "a deletion of nothing there", "DELETE", "/me/messages/AAMkNoSuchMessage", "", 404, "ErrorItemNotFound" },
        { "a move to nowhere", "POST", "/me/messages/message-draft/move", """{"destinationId":"holidays-of-2019"}""", 404, "ErrorItemNotFound" },
        { "a move without a destination", "POST", "/me/messages/message-draft/move", "{}", 400, "BadRequest" },
        // Replies
        { "a reply with a comment and a body", "POST", "/me/messages/message-lena/createReply", """{"comment":"x","message":{"body":{"contentType":"text","content":"y"}}}""", 400, "BadRequest" },
        { "a reply with an unknown parameter", "POST", "/me/messages/message-lena/createReply", """{"text":"x"}""", 400, "BadRequest" },
        { "a reply to a draft", "POST", "/me/messages/message-draft/createReply", "{}", 400, "ErrorInvalidReferenceItem" },
        { "a reply to nothing there", "POST", "/me/messages/AAMkNoSuchMessage/createReply", "{}", 404, "ErrorItemNotFound" },
        // Ids and batches
        { "a translation from an unknown form", "POST", "/me/translateExchangeIds", """{"inputIds":["x"],"sourceIdType":"ewsId","targetIdType":"restId"}""", 400, "BadRequest" },
        { "a translation of no list", "POST", "/me/translateExchangeIds", """{"inputIds":"x","sourceIdType":"restId","targetIdType":"restImmutableEntryId"}""", 400, "BadRequest" },
        { "an empty batch", "POST", "/$batch", """{"requests":[]}""", 400, "BadRequest" },
        { "a batch of no requests", "POST", "/$batch", """{"steps":[]}""", 400, "BadRequest" },
        { "a batch with one id used twice", "POST", "/$batch", """{"requests":[{"id":"1","method":"GET","url":"/me"},{"id":"1","method":"GET","url":"/me"}]}""", 400, "BadRequest" },
        { "a batch step with an absolute address", "POST", "/$batch", """{"requests":[{"id":"1","method":"GET","url":"https://graph.microsoft.com/v1.0/me"}]}""", 400, "BadRequest" },
        { "a batch step whose body has no type", "POST", "/$batch", """{"requests":[{"id":"1","method":"POST","url":"/me/messages","body":{"subject":"x"}}]}""", 400, "BadRequest" },
        { "a batch step that depends on none", "POST", "/$batch", """{"requests":[{"id":"1","method":"GET","url":"/me","dependsOn":["0"]}]}""", 400, "BadRequest" },
        // Subscriptions
        { "a subscription to the calendar view", "POST", "/subscriptions", Subscription("me/calendarView", "created"), 400, "InvalidRequest" },
        { "a subscription to an unknown change", "POST", "/subscriptions", Subscription("me/events", "moved"), 400, "InvalidRequest" },
        { "a subscription without an end", "POST", "/subscriptions", """{"changeType":"created","resource":"me/events","notificationUrl":"https://x.test/n"}""", 400, "InvalidRequest" },
        { "a subscription of more than seven days", "POST", "/subscriptions", Subscription("me/events", "created", days: 8), 400, "InvalidRequest" },
        { "a subscription that is over", "POST", "/subscriptions", Subscription("me/events", "created", days: -1), 400, "InvalidRequest" },
        { "a subscription over plain http to elsewhere", "POST", "/subscriptions", Subscription("me/events", "created", url: "http://rapport.test/n"), 400, "InvalidRequest" },
        { "a subscription whose address does not answer", "POST", "/subscriptions", Subscription("me/events", "created", url: "http://127.0.0.1:9/n"), 400, "ValidationError" },
        { "a subscription that is not there", "PATCH", "/subscriptions/none", """{"expirationDateTime":"2026-03-05T00:00:00Z"}""", 404, "ResourceNotFound" },
    };

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task Refuses_to_read(string what, string target, string prefer, int status, string code)
    {
        var reply = await world.Tenant.GetAsync(target, prefer.Length == 0 ? null : prefer);

        Assert.True((reply.Status, reply.Code) == (status, code), $"{what}: {reply.Status} {reply.Text}");
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Refuses_to_write(string what, string method, string target, string body, int status, string code)
    {
        var before = world.Tenant.Mailbox.Version;

        var reply = await world.Tenant.CallAsync(method, target, body.Length == 0 ? null : body);

        Assert.True((reply.Status, reply.Code) == (status, code), $"{what}: {reply.Status} {reply.Text}");
        Assert.Equal(before, world.Tenant.Mailbox.Version);
    }

    [Theory]
    [InlineData("", "no token")]
    [InlineData("nonsense", "a token of nobody")]
    public async Task Refuses_a_bad_token(string token, string what)
    {
        var reply = await world.Tenant.CallAsync("GET", "/me", token: token);

        Assert.True((reply.Status, reply.Code) == (401, "InvalidAuthenticationToken"), what);
        Assert.StartsWith("Bearer", reply.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_an_expired_token()
    {
        var reply = await world.Tenant.CallAsync("GET", "/me", token: world.Tenant.Sandbox.IssueGraphToken("User.Read", lifetime: TimeSpan.FromSeconds(-1)));

        Assert.Equal((401, "InvalidAuthenticationToken"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Refuses_the_panes_own_token() =>
        Assert.Equal("InvalidAuthenticationToken", (await world.Tenant.CallAsync("GET", "/me", token: world.Tenant.Sandbox.IssuePaneToken())).Code);

    [Theory]
    [InlineData("Calendars.Read", "GET", "/me")]
    [InlineData("User.Read", "GET", "/me/messages")]
    [InlineData("User.Read Mail.ReadWrite", "GET", "/me/events")]
    [InlineData("Mail.Read", "POST", "/me/messages")]
    [InlineData("Mail.Read", "PATCH", "/me/messages/message-draft")]
    [InlineData("Mail.Read", "DELETE", "/me/messages/message-draft")]
    [InlineData("Mail.Read", "POST", "/me/messages/message-lena/createReply")]
    [InlineData("Mail.ReadBasic", "GET", "/me/messages?$search=\"to:lena\"")]
    [InlineData("Mail.ReadBasic", "GET", "/me/messages?$expand=singleValueExtendedProperties($filter=id eq 'String {4f1b6a52-7a3d-4a0e-9d53-0c7f1d2e3a4b} Name RapportKey')")]
    [InlineData("User.Read", "GET", "/me/mailboxSettings")]
    [InlineData("Calendars.Read", "GET", "/me/onlineMeetings/none/transcripts")]
    [InlineData("OnlineMeetings.Read", "GET", "/me/chats/none/messages")]
    [InlineData("OnlineMeetings.Read", "GET", "/copilot/users/5a9d0b1e-0000-4000-8000-05e400000001/onlineMeetings/none/aiInsights")]
    public async Task Refuses_what_the_token_has_no_scope_for(string scopes, string method, string target)
    {
        var reply = await world.Tenant.CallAsync(method, target, method == "GET" || method == "DELETE" ? null : "{}", token: world.Tenant.Sandbox.IssueGraphToken(scopes));

        Assert.Equal((403, "ErrorAccessDenied"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("text/plain", "no base64!", 400, "ErrorMimeContentInvalidBase64String")]
    [InlineData("text/xml", "<message/>", 415, "RequestBodyRead")]
    public async Task Refuses_a_draft_that_is_not_sent_as_JSON(string contentType, string body, int status, string code)
    {
        var reply = await world.Tenant.CallAsync("POST", "/me/messages", body, contentType: contentType);

        Assert.Equal((status, code), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Refuses_a_change_of_a_version_that_is_no_longer_there()
    {
        var reply = await world.Tenant.CallAsync("PATCH", "/me/messages/message-draft", """{"subject":"x"}""", header: ("If-Match", "W/\"old\""));

        Assert.Equal((412, "ErrorIrresolvableConflict"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Refuses_a_batch_of_twenty_one()
    {
        var steps = string.Join(',', Enumerable.Range(1, 21).Select(i => $$"""{"id":"{{i}}","method":"GET","url":"/me"}"""));

        Assert.Equal("BadRequest", (await world.Tenant.CallAsync("POST", "/$batch", $$"""{"requests":[{{steps}}]}""")).Code);
    }

    private static string Subscription(string resource, string changeType, int days = 2, string url = "https://rapport.test/n") =>
        $$"""{"changeType":"{{changeType}}","resource":"{{resource}}","notificationUrl":"{{url}}","expirationDateTime":"{{DateTime.UtcNow.AddDays(days):yyyy-MM-ddTHH:mm:ssZ}}"}""";

    public sealed class World : IAsyncLifetime
    {
        internal Tenant Tenant { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Tenant = await Tenant.StartAsync();
            Tenant.Mailbox.AddMessage(A.Message("message-lena"));
            var draft = A.Message("message-draft", from: A.Owner, to: A.Lena);
            draft["isDraft"] = true;
            Tenant.Mailbox.AddMessage(draft);
            OnlineMeetings.Attach(Tenant.Mailbox, Tenant.Mailbox.AddEvent(A.Event("event-one")), ["WEBVTT"]);
            foreach (var row in A.Series("series-of-three")) Tenant.Mailbox.AddEvent(row);
        }

        public ValueTask DisposeAsync() => Tenant.DisposeAsync();
    }
}
