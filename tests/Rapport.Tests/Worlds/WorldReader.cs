using System.Text.RegularExpressions;
using Rapport.Meetings;
using Rapport.Tests.Given;

namespace Rapport.Tests.Worlds;

/// <summary>Builds the mailbox that a case's lines describe, and collects what it expects.</summary>
internal sealed partial class WorldReader
{
    private readonly WorldCase _world;
    private readonly MailboxBuilder _mailbox;
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Expectation> _expected = [];
    private int _entries;

    private WorldReader(WorldCase world)
    {
        _world = world;
        _mailbox = A.Mailbox(Setting("horizon", "2024-01-01"), Setting("now", "2026-06-30 12:00"));
    }

    /// <summary>Reads a case.</summary>
    /// <exception cref="WorldFormatException">A line is not of the format.</exception>
    public static World Read(WorldCase world)
    {
        var reader = new WorldReader(world);
        foreach (var (number, text) in world.Lines)
        {
            try
            {
                reader.Line(text);
            }
            catch (Exception error) when (error is FormatException or ArgumentException or InvalidOperationException or TimeZoneNotFoundException)
            {
                throw new WorldFormatException(world.File, number, $"{error.Message} In: {text}");
            }
        }
        return new World(world, reader._mailbox, reader._names, reader._expected);
    }

    private string Setting(string word, string otherwise) =>
        _world.Lines.Where(line => line.Text.StartsWith(word + " ", StringComparison.Ordinal)).Select(line => line.Text[word.Length..].Trim()).FirstOrDefault(otherwise);

    private void Line(string text)
    {
        var (word, rest) = text.Split([' ', '\t'], 2) is [var first, var other] ? (first, other.Trim()) : (text, "");
        _ = word switch
        {
            "now" or "horizon" => _mailbox,
            "zone" => _mailbox.In(TimeZoneInfo.FindSystemTimeZoneById(rest)),
            "limit" => _mailbox.With(settings => settings with { MaxPeople = int.Parse(rest, System.Globalization.CultureInfo.InvariantCulture) }),
            "colleagues" => _mailbox.With(settings => settings with { Colleagues = rest == "on" }),
            "never" => _mailbox.With(settings => rest.Contains('@', StringComparison.Ordinal)
                ? settings with { ExcludedAddresses = [.. settings.ExcludedAddresses, rest] }
                : settings with { ExcludedDomains = [.. settings.ExcludedDomains, rest] }),
            "meeting" or "invited" => WorldEntry.Add(_mailbox, Parts(rest, 3, 4), $"E{++_entries}", word == "invited", Meet),
            "in" => Letter(Parts(rest, 4, 4), true),
            "out" => Letter(Parts(rest, 4, 4), false),
            "met" => Parts(rest, 2, 2) is var met ? _mailbox.JustMet(met[0], Meet(met[1])) : _mailbox,
            "yes" or "no" => _mailbox.Answer($"event:E{int.Parse(rest, System.Globalization.CultureInfo.InvariantCulture)}", word == "yes"),
            "same" => Pair(PeopleDecisionKind.Same, rest),
            "apart" => Pair(PeopleDecisionKind.Apart, rest),
            "not-a-person" => _mailbox.Say(PeopleDecisionKind.NotAPerson, World.Key(rest)),
            "a-person" => _mailbox.Say(PeopleDecisionKind.IsAPerson, World.Key(rest)),
            "=>" => Expect(rest),
            _ => throw new FormatException($"Unknown word \"{word}\"."),
        };
    }

    // Lines of a mail are split at the first three bars: its text may hold more of them.
    private static string[] Parts(string rest, int least, int most)
    {
        var parts = rest.Split('|', most).Select(part => part.Trim()).ToArray();
        return parts.Length >= least ? parts : throw new FormatException($"Expected {least} parts between bars.");
    }

    private MailboxBuilder Letter(string[] parts, bool received)
    {
        var text = parts[3].Replace("\\n", "\n", StringComparison.Ordinal);
        var people = string.Join(';', parts[1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Meet));
        return received ? _mailbox.Received(parts[0], people, text, parts[2]) : _mailbox.Sent(parts[0], people, text, parts[2]);
    }

    private MailboxBuilder Pair(PeopleDecisionKind kind, string rest) =>
        rest.Split(" = ") is [var one, var other] ? _mailbox.Say(kind, World.Key(one), World.Key(other)) : throw new FormatException("Expected two addresses: one = other.");

    private MailboxBuilder Expect(string rest)
    {
        _expected.Add(Expectation.Parse(rest));
        return _mailbox;
    }

    // Which name stands at which address: a legacy address is found by its name only.
    private string Meet(string person)
    {
        var who = MailboxBuilder.Who(Answers().Replace(person, ">"));
        if (who.Address.Length > 0) _names[who.Address] = who.Name;
        return person;
    }

    [GeneratedRegex(@">\s*\S+\s*$")]
    private static partial Regex Answers();
}
