using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rapport.Sandbox.Tests.Sample;

/// <summary>What the sample promises to show is in it.</summary>
public sealed partial class SampleCasesTests
{
    private static readonly string Owner = SampleFiles.Mailbox.Text("user", "mail");

    private static readonly DateTimeOffset LastMail = SampleFiles.Messages.Max(message => message.Instant("sentDateTime"));

    [Fact]
    public void Every_event_the_guide_names_is_there()
    {
        var named = EventName().Matches(File.ReadAllText(Path.Combine(SampleFiles.Folder, "README.md"))).Select(match => match.Value).ToList();
        Assert.NotEmpty(named);
        Assert.Subset(SampleFiles.Events.Select(happening => happening.Text("id")).ToHashSet(), named.ToHashSet());
    }

    [Theory]
    [InlineData("isCancelled")]
    [InlineData("isAllDay")]
    [InlineData("isOrganizer")]
    [InlineData("isOnlineMeeting")]
    public void Some_event_has_the_flag(string flag) => Assert.Contains(SampleFiles.Events, happening => happening.GetProperty(flag).GetBoolean());

    [Theory]
    [InlineData("showAs", "free")]
    [InlineData("showAs", "oof")]
    [InlineData("sensitivity", "private")]
    [InlineData("type", "seriesMaster")]
    [InlineData("type", "occurrence")]
    [InlineData("type", "exception")]
    public void Some_event_has_the_value(string name, string value) => Assert.Contains(SampleFiles.Events, happening => happening.Text(name) == value);

    [Theory]
    [InlineData("accepted")]
    [InlineData("declined")]
    [InlineData("tentativelyAccepted")]
    public void The_owner_gave_every_kind_of_answer(string answer) =>
        Assert.Contains(SampleFiles.Events, happening => happening.Text("responseStatus", "response") == answer);

    [Fact]
    public void Some_guest_declined() => Assert.Contains(SampleFiles.Events, happening =>
        happening.GetProperty("isOrganizer").GetBoolean() && Answers(happening).Contains("declined"));

    [Theory]
    [InlineData("Bonjour")]
    [InlineData("Sehr geehrte")]
    [InlineData("Hola")]
    [InlineData("Olá")]
    [InlineData("Buongiorno")]
    [InlineData("Dag Mara")]
    [InlineData("リンドクヴィスト様")]
    [InlineData("عزيزتي")]
    [InlineData("Dear Mara")]
    public void People_write_in_nine_languages(string greeting) =>
        Assert.Contains(SampleFiles.Messages, message => message.Text("body", "content").StartsWith(greeting, StringComparison.Ordinal)
            || message.Text("bodyPreview").StartsWith(greeting, StringComparison.Ordinal));

    [Fact]
    public void Many_people_from_outside_wrote_in_the_last_two_weeks()
    {
        var writers = SampleFiles.Messages.Where(message => message.Instant("sentDateTime") > LastMail.AddDays(-14) && !message.TryGetProperty("@odata.type", out _))
            .Select(message => message.Sender()).Distinct().Count(sender => !sender.EndsWith("@nordlicht.test", StringComparison.Ordinal));
        Assert.True(writers >= 15, "fifteen people from outside wrote");
    }

    [Theory]
    [InlineData("teresa.okafor@harrowmere-trust.test", "2026-11-17")]
    [InlineData("henrik.solberg@stillrom.test", "2026-11-16")]
    [InlineData("camille@atelier-cour-claire.test", "2026-11-18")]
    [InlineData("morimoto@kitakaze-setsubi.test", "2026-11-12")]
    [InlineData("lucia.ferran@aulasvivas.test", "2026-11-11")]
    [InlineData("anselm.kroeger@schulbau-kiel.test", "2026-11-13")]
    [InlineData("layla.haddad@riwaq-schools.test", "2026-11-13")]
    [InlineData("marek.zielonka@cichaszkola.test", "2026-11-10")]
    [InlineData("joana.figueiredo@escolasdofoz.test", "2026-11-09")]
    [InlineData("sanne.dewit@schoolvanmorgen.test", "2026-11-06")]
    [InlineData("wren@rootandrain.test", "2026-11-19")]
    [InlineData("emeka.nwosu@havnskoler.test", "2026-11-19")]
    [InlineData("k.weidlich@tonraum-studio.test", "2026-11-19")]
    public void The_owner_has_not_yet_written_after_the_meeting(string address, string day)
    {
        var met = DateTimeOffset.Parse(day + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture);
        Assert.DoesNotContain(SampleFiles.Messages, message => message.IsFrom(Owner) && message.Instant("sentDateTime") > met && message.Everybody().Contains(address));
    }

    [Fact]
    public void To_one_new_person_the_owner_already_wrote() =>
        Assert.Contains(SampleFiles.Messages, message => message.IsFrom(Owner) && message.Instant("sentDateTime") > LastMail.AddDays(-2)
            && message.Everybody().Contains("g.brambati@portici-aperti.test"));

    [Fact]
    public void One_new_person_never_wrote_a_letter() =>
        Assert.All(SampleFiles.Messages.Where(message => message.Everybody().Contains("henrik.solberg@stillrom.test")),
            message => Assert.True(message.TryGetProperty("@odata.type", out _)));

    private static IEnumerable<string> Answers(JsonElement happening) =>
        happening.GetProperty("attendees").EnumerateArray().Select(attendee => attendee.Text("status", "response"));

    [GeneratedRegex("evt-[a-z0-9-]+")]
    private static partial Regex EventName();
}
