using System.Globalization;
using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Graph;

/// <summary>Pages of a plain list, with absolute links on the request's own host.</summary>
internal static class Paging
{
    private const int LargestPage = 1000;
    private const int UsualPage = 10;

    public static GraphAnswer Page<T>(GraphCall call, IReadOnlyList<T> all, Func<T, JsonObject> shape)
    {
        var size = Number(call, "$top", 1, LargestPage) ?? Math.Min(call.Prefer.PageSize ?? UsualPage, LargestPage);
        var skip = Number(call, "$skip", 0, int.MaxValue) ?? 0;
        var json = new JsonObject
        {
            ["@odata.context"] = $"{call.BaseUrl}/$metadata#{string.Join('/', call.Path)}",
        };
        if (call.Option("$count") is { } count)
        {
            if (count is not ("true" or "false")) throw GraphError.BadRequest($"Invalid value '{count}' for $count query option found. Valid values are 'true' and 'false'.");
            if (count == "true") json["@odata.count"] = all.Count;
        }
        json["value"] = new JsonArray([.. all.Skip(skip).Take(size).Select(item => (JsonNode)shape(item))]);
        if (skip + size < all.Count) json["@odata.nextLink"] = NextLink(call, skip + size);
        return GraphAnswer.Ok(json);
    }

    public static int? Number(GraphCall call, string option, int least, int most)
    {
        if (call.Option(option) is not { } text) return null;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
            throw GraphError.BadRequest($"The limit of '{most}' for {option} query has been exceeded or the value '{text}' is not valid.");
        return number;
    }

    public static string Link(GraphCall call, params (string Name, string Value)[] options)
    {
        var path = string.Join('/', call.Path.Select(Uri.EscapeDataString));
        return $"{call.BaseUrl}/{path}?{string.Join('&', options.Select(option => $"{option.Name}={Uri.EscapeDataString(option.Value)}"))}";
    }

    private static string NextLink(GraphCall call, int skip) =>
        Link(call, [.. call.Query.Where(option => option.Key != "$skip").Select(option => (option.Key, option.Value)), ("$skip", skip.ToString(CultureInfo.InvariantCulture))]);
}
