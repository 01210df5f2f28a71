using System.Text;
using System.Text.RegularExpressions;

namespace Rapport.Sandbox.Tests.Sample;

public sealed partial class SampleMailboxTests
{
    private static readonly string Owner = SampleFiles.Mailbox.Text("user", "mail");

    private static readonly DateTimeOffset LastMail = SampleFiles.Messages.Max(message => message.Instant("sentDateTime"));

    [Fact]
    public void Every_id_is_there_once()
    {
        var ids = SampleFiles.Messages.Concat(SampleFiles.Events).Concat(SampleFiles.Folders).Select(item => item.Text("id")).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(ids, id => Assert.Matches("^[A-Za-z0-9_-]+$", id));
    }

    [Fact]
    public void Every_message_id_of_the_internet_is_there_once()
    {
        var ids = SampleFiles.Messages.Select(message => message.Text("internetMessageId")).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches(@"^<[^<>@\s]+@[a-z0-9.-]+\.test>$", id));
    }

    [Fact]
    public void Everybody_lives_at_an_invented_domain()
    {
        var addresses = SampleFiles.Messages.SelectMany(message => message.Everybody())
            .Concat(SampleFiles.Events.SelectMany(happening => happening.Guests().Append(happening.Text("organizer", "emailAddress", "address"))));
        Assert.All(addresses, address => Assert.EndsWith(".test", address, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_address_written_anywhere_is_at_an_invented_domain()
    {
        var texts = Directory.EnumerateFiles(SampleFiles.Folder, "*", SearchOption.AllDirectories).Select(File.ReadAllText);
        var hosts = texts.SelectMany(text => Host().Matches(text)).Select(match => match.Groups["host"].Value).Distinct();
        Assert.All(hosts, host => Assert.EndsWith(".test", host, StringComparison.Ordinal));
    }

    [Fact]
    public void The_sample_is_rich()
    {
        var people = SampleFiles.Messages.SelectMany(message => message.Everybody()).Concat(SampleFiles.Events.SelectMany(happening => happening.Guests()));
        Assert.True(people.Distinct().Count() >= 40, "forty addresses");
        Assert.True(SampleFiles.Events.Count >= 75, "seventy-five events");
        Assert.True(SampleFiles.Messages.Count >= 240, "two hundred and forty messages");
        Assert.True(SampleFiles.Transcripts.Count >= 4, "four transcripts");
    }

    [Fact]
    public void The_newest_mail_is_of_19_November_2026()
    {
        Assert.Equal(new DateOnly(2026, 11, 19), DateOnly.FromDateTime(LastMail.UtcDateTime));
        Assert.Equal(LastMail, SampleFiles.Mailbox.Instant("lastMessage"));
    }

    [Fact]
    public void Nothing_was_made_or_changed_after_the_clock_starts()
    {
        var start = LastMail.AddMinutes(30);
        Assert.All(SampleFiles.Messages, message => Assert.True(message.Instant("lastModifiedDateTime") <= start, message.Text("id")));
        Assert.All(SampleFiles.Events, happening => Assert.True(happening.Instant("lastModifiedDateTime") <= start, happening.Text("id")));
    }

    [Fact]
    public void Some_meetings_are_still_to_come_within_five_weeks()
    {
        var next = SampleFiles.Events.Select(happening => happening.Moment("start")).Where(start => start > LastMail).ToList();
        Assert.True(next.Count >= 4);
        Assert.All(next, start => Assert.True(start < LastMail.AddDays(35)));
    }

    [Fact]
    public void An_event_ends_after_it_starts() =>
        Assert.All(SampleFiles.Events, happening => Assert.True(happening.Moment("end") > happening.Moment("start"), happening.Text("id")));

    [Fact]
    public void A_message_arrives_after_it_was_sent() =>
        Assert.All(SampleFiles.Messages, message => Assert.True(message.Instant("receivedDateTime") >= message.Instant("sentDateTime"), message.Text("id")));

    [Fact]
    public void A_conversation_keeps_its_topic()
    {
        var conversations = SampleFiles.Messages.GroupBy(message => message.Text("conversationId"));
        Assert.All(conversations, conversation => Assert.Single(conversation.Select(message => message.Topic()).Distinct()));
    }

    [Fact]
    public void Every_message_lies_in_a_known_folder()
    {
        var folders = SampleFiles.Folders.Select(folder => folder.Text("id")).ToHashSet();
        Assert.All(SampleFiles.Messages, message => Assert.Contains(message.Text("parentFolderId"), folders));
    }

    [Fact]
    public void Sent_items_hold_exactly_what_the_owner_sent()
    {
        var sent = SampleFiles.Folders.Single(folder => folder.Text("wellKnownName") == "sentitems").Text("id");
        var filed = SampleFiles.Messages.Where(message => message.Text("parentFolderId") == sent);
        Assert.Equal(SampleFiles.Messages.Where(message => message.IsFrom(Owner) && !message.GetProperty("isDraft").GetBoolean()), filed);
    }

    [Fact]
    public void A_preview_is_the_beginning_of_the_text()
    {
        foreach (var message in SampleFiles.Messages.Where(message => message.Text("body", "contentType") == "text"))
        {
            var folded = Space().Replace(message.Text("body", "content"), " ").Trim();
            Assert.StartsWith(message.Text("bodyPreview"), folded, StringComparison.Ordinal);
            Assert.True(message.Text("bodyPreview").Length <= 255);
        }
    }

    [Fact]
    public void An_event_of_a_series_names_a_master_that_is_there()
    {
        var masters = SampleFiles.Events.Where(happening => happening.Text("type") == "seriesMaster").Select(master => master.Text("id")).ToHashSet();
        var parts = SampleFiles.Events.Where(happening => happening.Text("type") is "occurrence" or "exception").ToList();
        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.Contains(part.Text("seriesMasterId"), masters));
    }

    [Theory]
    [InlineData("subject")]
    [InlineData("attendees")]
    [InlineData("organizer")]
    [InlineData("responseStatus")]
    public void An_occurrence_is_like_its_master(string property)
    {
        foreach (var part in SampleFiles.Events.Where(happening => happening.Text("type") == "occurrence"))
        {
            var master = SampleFiles.Events.Single(happening => happening.Text("id") == part.Text("seriesMasterId"));
            Assert.Equal(master.GetProperty(property).GetRawText(), part.GetProperty(property).GetRawText());
        }
    }

    [Fact]
    public void A_transcript_belongs_to_an_event_that_was_held()
    {
        var held = SampleFiles.Events.Where(happening => happening.Moment("end") < LastMail.AddMinutes(30)).Select(happening => happening.Text("id")).ToHashSet();
        Assert.All(SampleFiles.Transcripts, file => Assert.Contains(Path.GetFileNameWithoutExtension(file).Split("__")[0], held));
    }

    [Fact]
    public void Only_people_of_the_event_speak_in_its_transcript()
    {
        foreach (var file in SampleFiles.Transcripts)
        {
            var happening = SampleFiles.Events.Single(each => each.Text("id") == Path.GetFileNameWithoutExtension(file).Split("__")[0]);
            var names = happening.GetProperty("attendees").EnumerateArray().Append(happening.GetProperty("organizer")).Select(who => who.Text("emailAddress", "name")).ToHashSet();
            var speakers = Speaker().Matches(File.ReadAllText(file, Encoding.UTF8)).Select(match => match.Groups["name"].Value).ToList();
            Assert.InRange(speakers.Count, 15, 60);
            Assert.All(speakers, speaker => Assert.Contains(speaker, names));
        }
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@(?<host>[A-Za-z0-9.-]+\.[A-Za-z]{2,})|https?://(?<host>[A-Za-z0-9.-]+)")]
    private static partial Regex Host();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("<v (?<name>[^>]+)>")]
    private static partial Regex Speaker();
}
