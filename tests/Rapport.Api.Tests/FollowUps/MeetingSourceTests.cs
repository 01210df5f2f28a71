using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Rapport.Api.Tests.Given;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Api.Tests.FollowUps;

/// <summary>What was said in the online meeting itself: transcript, recap and chat, each only where its scope is granted.</summary>
public sealed class MeetingSourceTests
{
    private const string Said = "We're rebuilding the old tram depot into a seed library before the first frost.";
    private const string Everything = "User.Read Calendars.Read Mail.ReadWrite OnlineMeetings.Read OnlineMeetingTranscript.Read.All OnlineMeetingAiInsight.Read.All Chat.Read";

    [Fact]
    public async Task A_transcripts_point_names_its_speaker_and_its_source()
    {
        await using var product = await ConnectedAsync(mailbox => OnlineMeetings.Attach(mailbox, Event(mailbox), [$"WEBVTT\n\n0:0:4.0 --> 0:0:9.0\n<v Lena Lindgren>{Said}</v>\n"]));
        await AssertPointAsync(product, "transcript");
    }

    [Fact]
    public async Task A_chats_point_is_what_the_other_person_wrote_at_the_meeting()
    {
        await using var product = await ConnectedAsync(mailbox => OnlineMeetings.Attach(mailbox, Event(mailbox), MeetingPart.Chat,
        [
            Chat("1", "Anna Adler", "Our whole archive is moving into a lighthouse on the northern coast this winter.", "2026-03-05T09:10:00Z"),
            Chat("2", "Lena Lindgren", $"<p>{Said}</p>", "2026-03-05T09:20:00Z"),
            Chat("3", "Lena Lindgren", "We are opening a museum of brass keys and old tram tickets in the harbour quarter.", "2026-05-05T09:20:00Z"),
            Chat("4", "Lena Lindgren", "We are selling every single book about the harbour cranes and their builders.", "2026-03-05T09:25:00Z", "systemEventMessage"),
        ]));
        await AssertPointAsync(product, "chat");
    }

    [Fact]
    public async Task A_recaps_transcribed_words_stand_under_their_speaker()
    {
        await using var product = await ConnectedAsync(mailbox => OnlineMeetings.Attach(mailbox, Event(mailbox), MeetingPart.Recap, [Recap("recap-1", "2026-03-05T10:20:00Z")]));
        await AssertPointAsync(product, "recap");
    }

    [Fact]
    public async Task A_recap_of_another_occurrence_is_left_alone()
    {
        await using var product = await ConnectedAsync(mailbox => OnlineMeetings.Attach(mailbox, Event(mailbox), MeetingPart.Recap, [Recap("recap-1", "2026-02-26T10:20:00Z")]));
        Assert.Empty((await product.FollowUpAsync()).List("points"));
    }

    [Theory]
    [InlineData("User.Read Calendars.Read Mail.ReadWrite OnlineMeetings.Read")]
    [InlineData("User.Read Calendars.Read Mail.ReadWrite")]
    public async Task Without_their_scopes_nothing_of_a_meeting_is_asked_for(string scopes)
    {
        await using var product = await ConnectedAsync(mailbox =>
        {
            OnlineMeetings.Attach(mailbox, Event(mailbox), [$"WEBVTT\n\n0:0:4.0 --> 0:0:9.0\n<v Lena Lindgren>{Said}</v>\n"]);
            OnlineMeetings.Attach(mailbox, Event(mailbox), MeetingPart.Chat, [Chat("2", "Lena Lindgren", Said, "2026-03-05T09:20:00Z")]);
        }, scopes);

        Assert.Empty((await product.FollowUpAsync()).List("points"));
        Assert.DoesNotContain(product.Tenant.Requests, request => request.Path.Contains("onlineMeetings", StringComparison.OrdinalIgnoreCase) || request.Path.Contains("chats", StringComparison.OrdinalIgnoreCase));
        var missing = (await product.Pane.GetAsync("/api/connection")).List("missing").Select(item => (string)item!).ToList();
        Assert.Equal(["transcripts", "recaps", "chats"], missing);
    }

    private static async Task AssertPointAsync(Product product, string kind)
    {
        var point = Assert.Single((await product.FollowUpAsync()).List("points"));
        Assert.Equal((Said, "Lena Lindgren", kind), ((string?)point["quote"], (string?)point["saidBy"], (string?)point["source"]!["kind"]));
    }

    private static Task<Product> ConnectedAsync(Action<SandboxMailbox> attach, string scopes = Everything)
    {
        var mailbox = A.Mailbox().Met("Lena Lindgren", A.Lena);
        attach(mailbox);
        return Product.ConnectedAsync(mailbox, builder => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Graph:Scopes"] = scopes }));
    }

    private static StoredItem Event(SandboxMailbox mailbox) => mailbox.FindEvent(A.MeetingId)!;

    private static JsonObject Chat(string id, string writer, string text, string at, string type = "message") => new()
    {
        ["id"] = id,
        ["messageType"] = type,
        ["createdDateTime"] = at,
        ["from"] = new JsonObject { ["user"] = new JsonObject { ["id"] = "5a9d0b1e-0000-4000-8000-0000000000aa", ["displayName"] = writer, ["userIdentityType"] = "aadUser" } },
        ["body"] = new JsonObject { ["contentType"] = text.StartsWith('<') ? "html" : "text", ["content"] = text },
    };

    private static JsonObject Recap(string id, string at) => new()
    {
        ["id"] = id,
        ["createdDateTime"] = at,
        ["meetingNotes"] = new JsonArray(new JsonObject { ["title"] = "Archive", ["text"] = "The archive's budget was agreed.", ["subpoints"] = new JsonArray() }),
        ["actionItems"] = new JsonArray(),
        ["viewpoint"] = new JsonObject
        {
            ["mentionEvents"] = new JsonArray(new JsonObject
            {
                ["eventDateTime"] = at,
                ["transcriptUtterance"] = Said,
                ["speaker"] = new JsonObject { ["user"] = new JsonObject { ["displayName"] = "Lena Lindgren" } },
            }),
        },
    };
}
