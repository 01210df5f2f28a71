using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rapport.Sandbox.Tests.Sample;

/// <summary>The shipped sample mailbox, read from the source tree as plain JSON.</summary>
internal static partial class SampleFiles
{
    private static readonly string[] RecipientLists = ["toRecipients", "ccRecipients", "bccRecipients", "replyTo"];

    public static string Folder { get; } = Find();

    public static JsonElement Mailbox { get; } = Read("mailbox.json");

    public static IReadOnlyList<JsonElement> Folders { get; } = Values("folders.json");

    public static IReadOnlyList<JsonElement> Messages { get; } = Values("messages.json");

    public static IReadOnlyList<JsonElement> Events { get; } = Values("events.json");

    public static IReadOnlyList<string> Transcripts { get; } = Directory.GetFiles(Path.Combine(Folder, "transcripts"), "*.vtt");

    public static string Text(this JsonElement item, params string[] path)
    {
        foreach (var name in path) item = item.GetProperty(name);
        return item.GetString()!;
    }

    public static DateTimeOffset Instant(this JsonElement item, string name) =>
        DateTimeOffset.ParseExact(item.Text(name), "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>The instant of an event's <c>start</c> or <c>end</c>.</summary>
    public static DateTimeOffset Moment(this JsonElement item, string name)
    {
        var local = DateTime.ParseExact(item.Text(name, "dateTime"), "yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(item.Text(name, "timeZone"));
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    public static string Sender(this JsonElement message) => message.Text("from", "emailAddress", "address");

    public static bool IsFrom(this JsonElement message, string address) => message.Sender() == address;

    public static IEnumerable<string> Everybody(this JsonElement message) =>
        RecipientLists
            .SelectMany(list => message.GetProperty(list).EnumerateArray())
            .Select(recipient => recipient.Text("emailAddress", "address"))
            .Append(message.Sender());

    public static IEnumerable<string> Guests(this JsonElement happening) =>
        happening.GetProperty("attendees").EnumerateArray().Select(attendee => attendee.Text("emailAddress", "address"));

    /// <summary>The subject without its reply and forward marks: the same through a whole conversation.</summary>
    public static string Topic(this JsonElement message) => ReplyMark().Replace(message.Text("subject"), "");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AddIn.sln"))) return Path.Combine(folder.FullName, "src", "Rapport.Sandbox", "Sample");
        }

        throw new DirectoryNotFoundException("AddIn.sln stands in no folder above the tests.");
    }

    private static JsonElement Read(string name) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name))).RootElement;

    private static List<JsonElement> Values(string name) => [.. Read(name).GetProperty("value").EnumerateArray()];

    [GeneratedRegex("^((re|aw|r|fwd|wg|tr)\\s?:\\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReplyMark();
}
