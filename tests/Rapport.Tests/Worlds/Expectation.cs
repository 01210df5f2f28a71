using System.Text.RegularExpressions;

namespace Rapport.Tests.Worlds;

/// <summary>What a case expects: of a person, or of two addresses.</summary>
internal abstract partial record Expectation
{
    /// <summary><c>Anna Berg: first on 2026-03-02 by attendee</c></summary>
    public sealed record OfPerson(string Name, string Outcome, string? On, string? By) : Expectation;

    /// <summary><c>same: anna@firm.test = anna.b@mail.test</c></summary>
    public sealed record OfPair(string Outcome, string One, string Other) : Expectation;

    public static Expectation Parse(string text)
    {
        if (Pair().Match(text) is { Success: true } pair) return new OfPair(pair.Groups["what"].Value, pair.Groups["one"].Value, pair.Groups["other"].Value);
        var match = Person().Match(text);
        if (!match.Success) throw new FormatException("Expected => Name: outcome [on DATE] [by attendee|subject|mail|manual].");
        var outcome = match.Groups["what"].Value;
        if (!Outcomes.All.Contains(outcome)) throw new FormatException($"Unknown outcome \"{outcome}\".");
        return new OfPerson(match.Groups["name"].Value.Trim(), outcome, Optional(match.Groups["on"]), Optional(match.Groups["by"]));
    }

    private static string? Optional(Group group) => group.Success ? group.Value : null;

    [GeneratedRegex(@"^(?<what>same|likely|apart):\s*(?<one>.+?)\s+=\s+(?<other>.+?)$")]
    private static partial Regex Pair();

    [GeneratedRegex(@"^(?<name>.+):\s*(?<what>[a-z-]+)(?:\s+on\s+(?<on>\d{4}-\d\d-\d\d))?(?:\s+by\s+(?<by>attendee|subject|mail|manual))?$")]
    private static partial Regex Person();
}
