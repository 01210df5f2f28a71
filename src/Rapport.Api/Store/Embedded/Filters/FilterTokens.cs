using System.Globalization;
using Azure.Data.Tables.Entities;

namespace Rapport.Api.Store.Embedded.Filters;

/// <summary>Cuts a filter into brackets, words and literals.</summary>
internal sealed class FilterTokens
{
    private readonly string text;
    private int at;

    public FilterTokens(string text)
    {
        this.text = text;
        Move();
    }

    /// <summary>The word or bracket here; null at the end, and at a literal.</summary>
    public string? Word { get; private set; }

    /// <summary>The literal here; null when there is none.</summary>
    public object? Literal { get; private set; }

    public bool AtEnd => Word is null && Literal is null;

    public bool Take(string word)
    {
        if (Word != word) return false;
        Move();
        return true;
    }

    public void Move()
    {
        (Word, Literal) = (null, null);
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at == text.Length) return;
        if (text[at] is '(' or ')') Word = text[at++].ToString();
        else if (text[at] == '\'') Literal = Quoted();
        else if (char.IsAsciiDigit(text[at]) || text[at] is '-' or '+') Literal = Number();
        else if (char.IsLetter(text[at]) || text[at] == '_') ReadWord();
        else throw Wrong($"Unexpected '{text[at]}'.");
    }

    public Exception Wrong(string what) => TableRules.Refuse(400, "InvalidInput", $"The filter is not understood at character {at}. {what}");

    private void ReadWord()
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_')) at++;
        var word = text[start..at];
        if (at < text.Length && text[at] == '\'') Literal = Typed(word, Quoted());
        else if (word is "true" or "false") Literal = word == "true";
        else Word = word;
    }

    private string Quoted()
    {
        var start = ++at;
        while (true)
        {
            var end = text.IndexOf('\'', at);
            if (end < 0) throw Wrong("A quote is not closed.");
            at = end + 1;
            if (at < text.Length && text[at] == '\'') at++;
            else return text[start..end].Replace("''", "'", StringComparison.Ordinal);
        }
    }

    private object Typed(string kind, string value)
    {
        try
        {
            return kind switch
            {
                "datetime" => DateTimeOffset.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
                "guid" => Guid.Parse(value),
                "X" or "binary" => Convert.FromHexString(value),
                _ => throw Wrong($"'{kind}' is no type."),
            };
        }
        catch (FormatException)
        {
            throw Wrong($"The value is no {kind}.");
        }
    }

    private object Number()
    {
        var start = at++;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '.' || (text[at] is '-' or '+' && text[at - 1] is 'e' or 'E'))) at++;
        var number = text.AsSpan(start, at - start);
        if (number.EndsWith("L", StringComparison.OrdinalIgnoreCase) && long.TryParse(number[..^1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var big)) return big;
        if (int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return whole;
        if (number.IndexOfAny(".eE") >= 0 && double.TryParse(number, CultureInfo.InvariantCulture, out var real)) return real;
        throw Wrong("A number is not understood; 64-bit numbers end in L.");
    }
}
