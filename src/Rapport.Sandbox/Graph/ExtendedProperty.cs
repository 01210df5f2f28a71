using System.Text.RegularExpressions;

namespace Rapport.Sandbox.Graph;

/// <summary>Ids of named properties: <c>String {guid} Name RapportKey</c>.</summary>
internal static partial class ExtendedProperty
{
    public static bool IsId(string id) => Named().IsMatch(id) || Tagged().IsMatch(id);

    /// <summary>The name's case counts; the rest of the id does not.</summary>
    public static bool SameId(string? a, string b)
    {
        if (a is null) return false;
        var (headA, nameA) = Split(a);
        var (headB, nameB) = Split(b);
        return string.Equals(headA, headB, StringComparison.OrdinalIgnoreCase) && nameA == nameB;
    }

    public static GraphError Malformed(string id) => new(400, "ErrorInvalidExtendedProperty", $"The extended property id '{id}' is not valid.");

    private static (string Head, string Name) Split(string id)
    {
        var at = id.IndexOf("} Name ", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? (id, "") : (id[..at], id[(at + 7)..]);
    }

    [GeneratedRegex(@"^(String|Integer|Long|Short|Boolean|Double|Float|Binary|SystemTime|CLSID|Currency) \{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\} (Name .+|Id 0x[0-9a-f]{1,8})$", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(String|Integer|Long|Short|Boolean|Double|Float|Binary|SystemTime|CLSID|Currency) 0x[0-9a-f]{3,8}$", RegexOptions.IgnoreCase)]
    private static partial Regex Tagged();
}
