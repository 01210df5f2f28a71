using System.Globalization;
using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;
using Rapport.Sandbox.Tests.Given;

namespace Rapport.Sandbox.Tests.Mailbox;

public sealed class MailboxLoaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mailbox-").FullName;

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var error = Assert.Throws<MailboxFolderException>(() => SandboxMailbox.Load(Path.Combine(folder, "nowhere")));

        Assert.Contains("nowhere", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_mail_or_calendar_is_refused() => Assert.Throws<MailboxFolderException>(() => SandboxMailbox.Load(folder));

    [Fact]
    public void Broken_JSON_is_named_with_file_and_line()
    {
        Write("messages.json", "{\"value\":[\n{\"id\":\"a\",\n}]");

        var error = Assert.Throws<MailboxFolderException>(() => SandboxMailbox.Load(folder));

        Assert.StartsWith("messages.json: broken JSON at line 3", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"nothing\"")]
    [InlineData("{\"value\":{}}")]
    [InlineData("null")]
    [InlineData("[{\"id\":\"a\",\"id\":\"b\"}]")]
    public void A_file_of_another_shape_is_refused(string text)
    {
        Write("messages.json", text);

        Assert.StartsWith("messages.json:", Assert.Throws<MailboxFolderException>(() => SandboxMailbox.Load(folder)).Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> UnusableMessages => new()
    {
        { "no id", """{"receivedDateTime":"2026-03-02T09:00:00Z","from":{"emailAddress":{"address":"lena@fabrikam.test"}}}""" },
        { "an empty id", """{"id":" ","receivedDateTime":"2026-03-02T09:00:00Z","from":{"emailAddress":{"address":"lena@fabrikam.test"}}}""" },
        { "a number for an id", """{"id":7,"receivedDateTime":"2026-03-02T09:00:00Z","from":{"emailAddress":{"address":"lena@fabrikam.test"}}}""" },
        { "no date", """{"id":"message-bad","from":{"emailAddress":{"address":"lena@fabrikam.test"}}}""" },
        { "a date that is none", """{"id":"message-bad","receivedDateTime":"last week","from":{"emailAddress":{"address":"lena@fabrikam.test"}}}""" },
        { "no sender", """{"id":"message-bad","receivedDateTime":"2026-03-02T09:00:00Z"}""" },
        { "a sender of another shape", """{"id":"message-bad","receivedDateTime":"2026-03-02T09:00:00Z","from":"lena@fabrikam.test"}""" },
        { "no object", "\"message-bad\"" },
        { "nothing", "null" },
    };

    [Theory]
    [MemberData(nameof(UnusableMessages))]
    public void An_unusable_message_is_left_out_with_a_reason(string flaw, string json)
    {
        WriteMessages(json, A.Message("message-good").ToJsonString());

        var mailbox = SandboxMailbox.Load(folder);

        Assert.True(mailbox.Problems.Any(problem => problem.What.Contains("left out", StringComparison.Ordinal)), flaw);
        Assert.Equal("message-good", Assert.Single(mailbox.Messages()).Id);
    }

    public static TheoryData<string, string> UnusableEvents => new()
    {
        { "no start", """{"id":"event-bad","end":{"dateTime":"2026-03-02T10:00:00","timeZone":"UTC"}}""" },
        { "an unknown zone", """{"id":"event-bad","start":{"dateTime":"2026-03-02T09:00:00","timeZone":"Middle Earth"},"end":{"dateTime":"2026-03-02T10:00:00","timeZone":"Middle Earth"}}""" },
        { "a start that is no date", """{"id":"event-bad","start":{"dateTime":"soon","timeZone":"UTC"},"end":{"dateTime":"2026-03-02T10:00:00","timeZone":"UTC"}}""" },
        { "a plain text for a start", """{"id":"event-bad","start":"2026-03-02T09:00:00","end":{"dateTime":"2026-03-02T10:00:00","timeZone":"UTC"}}""" },
        { "an end before its start", """{"id":"event-bad","start":{"dateTime":"2026-03-02T11:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-03-02T10:00:00","timeZone":"UTC"}}""" },
        { "no id", """{"start":{"dateTime":"2026-03-02T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-03-02T10:00:00","timeZone":"UTC"}}""" },
    };

    [Theory]
    [MemberData(nameof(UnusableEvents))]
    public void An_unusable_event_is_left_out_with_a_reason(string flaw, string json)
    {
        WriteEvents(json, A.Event("event-good").ToJsonString());

        var mailbox = SandboxMailbox.Load(folder);

        Assert.True(mailbox.Problems.Any(problem => problem.File == "events.json" && problem.What.Contains("left out", StringComparison.Ordinal)), flaw);
        Assert.Equal("event-good", Assert.Single(mailbox.Events()).Id);
    }

    [Fact]
    public void Of_two_items_with_one_id_the_first_is_kept()
    {
        WriteMessages(A.Message("message-twin", subject: "first").ToJsonString(), A.Message("message-twin", subject: "second").ToJsonString());

        var mailbox = SandboxMailbox.Load(folder);

        Assert.Equal("first", Assert.Single(mailbox.Messages()).Text("subject"));
        Assert.Single(mailbox.Problems);
    }

    [Fact]
    public void A_date_without_a_zone_counts_as_UTC_with_a_note()
    {
        WriteMessages(A.Message("message-local", at: "2026-03-02T09:00:00").ToJsonString());

        var mailbox = SandboxMailbox.Load(folder);

        Assert.Equal("2026-03-02T09:00:00Z", mailbox.FindMessage("message-local")!.Text("receivedDateTime"));
        Assert.Contains("taken as UTC", Assert.Single(mailbox.Problems).What, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_types_are_repaired_with_a_note_each()
    {
        WriteMessages("""
            {"id":"message-odd","receivedDateTime":"2026-03-02T09:00:00Z","from":{"emailAddress":{"address":"lena@fabrikam.test"}},
             "subject":5,"toRecipients":[{"emailAddress":{"address":7}},"x",{"emailAddress":{"address":"anna@contoso.test"}}],"isRead":"yes","importance":"utmost","categories":{},"body":"text"}
            """);

        var mailbox = SandboxMailbox.Load(folder);

        var message = mailbox.FindMessage("message-odd")!;
        Assert.Equal(("", "normal", 1), (message.Text("subject"), message.Text("importance"), message.Json["toRecipients"]!.AsArray().Count));
        Assert.Equal(7, mailbox.Problems.Count);
    }

    [Theory]
    [InlineData("@@@")]
    [InlineData("")]
    [InlineData("/O=EXCHANGELABS/OU=EXCHANGE/CN=RECIPIENTS/CN=LENA")]
    [InlineData("a\r\nBcc: x@y.test")]
    public void An_absurd_address_is_kept_as_Exchange_would(string address)
    {
        WriteMessages(A.Message("message-absurd", to: A.Owner).ToJsonString().Replace("\"lena@fabrikam.test\"", JsonValue.Create(address).ToJsonString(), StringComparison.Ordinal));

        Assert.Equal(address, (string?)SandboxMailbox.Load(folder).FindMessage("message-absurd")!.Json["from"]!["emailAddress"]!["address"]);
    }

    [Fact]
    public async Task A_body_of_ten_megabytes_is_served_when_it_is_asked_for()
    {
        WriteMessages(A.Message("message-huge", body: new string('x', 10_000_000)).ToJsonString());
        await using var tenant = await Tenant.StartAsync(SandboxMailbox.Load(folder));

        var reply = await tenant.GetAsync("/me/messages/message-huge?$select=body", "IdType=\"ImmutableId\", outlook.body-content-type=\"text\"");

        Assert.Equal(10_000_000, ((string)reply.Json!["body"]!["content"]!).Length);
        Assert.Equal(255, tenant.Mailbox.FindMessage("message-huge")!.Text("bodyPreview")!.Length);
    }

    [Fact]
    public void Missing_fields_take_their_defaults()
    {
        Write("mailbox.json", """{"user":{"displayName":"Anna Adler","mail":"anna@contoso.test"},"timeZone":"W. Europe Standard Time"}""");
        WriteMessages(
            """{"id":"message-in","receivedDateTime":"2026-03-02T09:00:00Z","from":{"emailAddress":{"address":"lena@fabrikam.test"}}}""",
            """{"id":"message-out","sentDateTime":"2026-03-02T09:00:00Z","from":{"emailAddress":{"address":"Anna@contoso.test"}}}""",
            """{"id":"message-draft","isDraft":true,"sentDateTime":"2026-03-02T09:00:00Z"}""");
        WriteEvents("""{"id":"event-one","start":{"dateTime":"2026-03-02T09:00:00","timeZone":"W. Europe Standard Time"},"end":{"dateTime":"2026-03-02T10:00:00","timeZone":"W. Europe Standard Time"}}""");

        var mailbox = SandboxMailbox.Load(folder);

        Assert.Equal(["message-in"], mailbox.Messages("inbox").Select(message => message.Id));
        Assert.Equal(["message-out"], mailbox.Messages("sentitems").Select(message => message.Id));
        Assert.Equal(["message-draft"], mailbox.Messages("drafts").Select(message => message.Id));
        var meeting = mailbox.FindEvent("event-one")!;
        Assert.Equal(("2026-03-02T08:00:00.0000000", "singleInstance", "busy", true), ((string?)meeting.Json["start"]!["dateTime"], meeting.Text("type"), meeting.Text("showAs"), meeting.Flag("isOrganizer")));
        Assert.Empty(mailbox.Problems);
    }

    [Fact]
    public void Without_mailbox_json_the_user_is_who_most_mail_names()
    {
        WriteMessages(A.Message("message-one").ToJsonString(), A.Message("message-two", from: "omar@fabrikam.test").ToJsonString());

        Assert.Equal(A.Owner, SandboxMailbox.Load(folder).User.Mail);
    }

    [Fact]
    public async Task A_transcript_gives_its_event_a_meeting_that_can_be_looked_up()
    {
        WriteEvents(A.Event("event-one").ToJsonString());
        Directory.CreateDirectory(Path.Combine(folder, "transcripts"));
        Write("transcripts/event-one__1.vtt", "WEBVTT\n\n0:0:1.0 --> 0:0:2.0\n<v Lena>Hello</v>");
        Write("transcripts/event-one__2.vtt", "WEBVTT\n\n0:0:3.0 --> 0:0:4.0\n<v Anna>Hi</v>");
        await using var tenant = await Tenant.StartAsync(SandboxMailbox.Load(folder));
        var url = (string)(await tenant.GetAsync("/me/events/event-one")).Json!["onlineMeeting"]!["joinUrl"]!;

        var meeting = (await tenant.GetAsync($"/me/onlineMeetings?$filter={Uri.EscapeDataString($"JoinWebUrl eq '{url}'")}")).Value.Single();
        var transcripts = (await tenant.GetAsync($"/me/onlineMeetings/{meeting["id"]}/transcripts")).Value;
        var text = await tenant.GetAsync($"/me/onlineMeetings/{meeting["id"]}/transcripts/{transcripts[1]["id"]}/content?$format=text/vtt");

        Assert.Equal(2, transcripts.Count);
        Assert.Contains("<v Anna>Hi</v>", text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_transcript_of_no_event_is_reported()
    {
        WriteEvents(A.Event("event-one").ToJsonString());
        Directory.CreateDirectory(Path.Combine(folder, "transcripts"));
        Write("transcripts/event-two.vtt", "WEBVTT");

        Assert.Equal("event-two", Assert.Single(SandboxMailbox.Load(folder).Problems).Item);
    }

    [Fact]
    public void Occurrences_without_a_master_get_one_and_a_different_one_becomes_an_exception()
    {
        WriteEvents([.. A.Series("series-of-three").Skip(1).Select(row =>
        {
            row["type"] = "occurrence";
            return row.ToJsonString();
        })]);

        var events = SandboxMailbox.Load(folder).Events().ToDictionary(item => item.Id, item => item.Text("type"));

        Assert.Equal(("seriesMaster", "occurrence", "exception"), (events["series-of-three"], events["series-of-three-10"], events["series-of-three-17"]));
    }

    [Fact]
    public void A_master_without_rows_is_expanded_across_a_change_of_clocks()
    {
        var master = A.Series("series-of-three").First();
        master["recurrence"]!["range"]!["numberOfOccurrences"] = 5;
        WriteEvents(master.ToJsonString());

        var starts = SandboxMailbox.Load(folder).Events().Where(item => item.Text("type") == "occurrence").Select(item => (string?)item.Json["start"]!["dateTime"]).Order();

        // 14:00 in Berlin: 13:00 UTC until 29 March, then 12:00.
        Assert.Equal(["2026-03-03T13", "2026-03-10T13", "2026-03-17T13", "2026-03-24T13", "2026-03-31T12"], starts.Select(start => start![..13]));
    }

    [Theory]
    [InlineData("2026-03-04", "2026-03-04T10:00:00Z", "a meeting soon after the last mail was held")]
    [InlineData("2026-04-02", "2026-03-02T09:00:00Z", "a meeting of next month was not")]
    public void The_newest_instant_counts_meetings_at_the_end_of_the_record(string day, string expected, string because)
    {
        WriteMessages(A.Message("message-one").ToJsonString());
        WriteEvents(A.Event("event-one", $"{day}T10:00:00", $"{day}T11:00:00").ToJsonString());

        var newest = SandboxMailbox.Load(folder).NewestInstant;

        Assert.True(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture) == newest, $"{because}, but it is {newest:o}");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private void WriteMessages(params string[] rows) => Write("messages.json", $$"""{"value":[{{string.Join(',', rows)}}]}""");

    private void WriteEvents(params string[] rows) => Write("events.json", $$"""{"value":[{{string.Join(',', rows)}}]}""");
}
