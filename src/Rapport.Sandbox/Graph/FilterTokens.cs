namespace Rapport.Sandbox.Graph;

internal static class FilterTokens
{
    /// <summary>Words, texts in single quotes (a quote inside is doubled), parentheses and commas.</summary>
    /// <exception cref="GraphError">A text is not closed.</exception>
    public static List<string> Split(string text)
    {
        var tokens = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            if (text[at] == '\'')
            {
                do
                {
                    at = text.IndexOf('\'', at + 1);
                    if (at < 0) throw GraphError.BadRequest($"Invalid filter clause: There is an unterminated string literal in '{text}'.");
                    at++;
                }
                while (at < text.Length && text[at] == '\'');
            }
            else if (text[at] is '(' or ')' or ',') at++;
            else
            {
                while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('(' or ')' or ',' or '\'')) at++;
                // "ep:ep/id" may be written without the space.
                var colon = text.IndexOf(':', start, at - start);
                if (colon > start && colon < at - 1 && !char.IsDigit(text[start])) at = colon + 1;
            }
            tokens.Add(text[start..at]);
        }
        return tokens;
    }
}
