using System.Globalization;
using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary><c>$search</c> on messages: the KQL words that Outlook understands. Names and aliases match as well as addresses, so the caller has to look at the exact address.</summary>
internal static class MessageSearch
{
    private const int MostFound = 1000;

    private static readonly Dictionary<string, string[]> People = new(StringComparer.OrdinalIgnoreCase)
    {
        ["from"] = ["from"],
        ["to"] = ["toRecipients"],
        ["cc"] = ["ccRecipients"],
        ["bcc"] = ["bccRecipients"],
        ["recipients"] = ["toRecipients", "ccRecipients", "bccRecipients"],
        ["participants"] = ["from", "toRecipients", "ccRecipients", "bccRecipients"],
    };

    /// <exception cref="GraphError">The value is not in double quotes, or a word is none that is served.</exception>
    public static IReadOnlyList<StoredItem> Find(IReadOnlyList<StoredItem> messages, string search)
    {
        var text = search.Trim();
        if (text.Length < 3 || text[0] != '"' || text[^1] != '"') throw GraphError.BadRequest("Syntax error: the value of $search must stand in double quotes.");
        var conditions = Parse(text[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal));
        return [.. messages.Where(message => conditions.All(any => any.Any(holds => holds(message))))
            .OrderByDescending(message => message.Instant("sentDateTime")).ThenBy(message => message.Id, StringComparer.Ordinal).Take(MostFound)];
    }

    /// <summary>All of the outer list, any of the inner.</summary>
    private static List<List<Func<StoredItem, bool>>> Parse(string query)
    {
        var all = new List<List<Func<StoredItem, bool>>>();
        var joins = false;
        foreach (var word in Words(query))
        {
            if (word == "AND") continue;
            if (word == "OR")
            {
                joins = all.Count > 0 ? true : throw GraphError.BadRequest("Syntax error: OR at the start of $search.");
                continue;
            }
            var condition = Condition(word);
            if (joins) all[^1].Add(condition);
            else all.Add([condition]);
            joins = false;
        }
        return all.Count > 0 ? all : throw GraphError.BadRequest("Syntax error: $search is empty.");
    }

    private static Func<StoredItem, bool> Condition(string word)
    {
        var sign = word.IndexOfAny([':', '<', '>', '=']);
        if (sign <= 0) return message => Contains(message.Text("subject"), word) || InPeople(message, ["from"], word) || Contains(BodyText.ToText(message.Json["body"]), word);
        var name = word[..sign];
        var value = word[sign..].TrimStart(':', '<', '>', '=').Trim('"');
        var comparison = word[sign..(word.Length - word[sign..].TrimStart(':', '<', '>', '=').Length)].TrimStart(':');
        if (People.TryGetValue(name, out var fields)) return message => InPeople(message, fields, value);
        switch (name.ToUpperInvariant())
        {
            case "SUBJECT":
                return message => Contains(message.Text("subject"), value);
            case "BODY":
                return message => Contains(BodyText.ToText(message.Json["body"]), value);
            case "SENT" or "RECEIVED":
                if (!DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day)) throw GraphError.BadRequest($"Syntax error: '{value}' is not a date.");
                var property = name.Equals("sent", StringComparison.OrdinalIgnoreCase) ? "sentDateTime" : "receivedDateTime";
                return message => message.Instant(property) is { } at && Holds(comparison, at.UtcDateTime.Date.CompareTo(day.UtcDateTime.Date));
            default:
                throw GraphError.BadRequest($"The search property '{name}' is not served by this stand-in.");
        }
    }

    private static bool Holds(string comparison, int order) => comparison switch
    {
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        ">=" => order >= 0,
        _ => order == 0,
    };

    private static bool InPeople(StoredItem message, string[] fields, string wanted) =>
        fields.SelectMany(field => message.Json[field] is JsonArray many ? many : [message.Json[field]?.DeepClone()])
            .Select(recipient => recipient?["emailAddress"])
            .Any(person => person is not null && IsMeant((string?)person["address"] ?? "", (string?)person["name"] ?? "", wanted));

    private static bool IsMeant(string address, string name, string wanted) =>
        string.Equals(address, wanted, StringComparison.OrdinalIgnoreCase)
        || string.Equals(address.Split('@')[0], wanted, StringComparison.OrdinalIgnoreCase)
        || name.Split(' ').Any(part => part.StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
        || name.StartsWith(wanted, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string? text, string word) => text?.Contains(word.Trim('"'), StringComparison.OrdinalIgnoreCase) ?? false;

    private static IEnumerable<string> Words(string query)
    {
        var start = 0;
        var isQuoted = false;
        for (var at = 0; at <= query.Length; at++)
        {
            if (at < query.Length && query[at] == '"') isQuoted = !isQuoted;
            if (at < query.Length && (isQuoted || query[at] != ' ')) continue;
            if (at > start) yield return query[start..at];
            start = at + 1;
        }
    }
}
