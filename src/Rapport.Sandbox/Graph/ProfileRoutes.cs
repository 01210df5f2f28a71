using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Graph;

/// <summary>Who the user is, how their mailbox is set, and what their ids are called.</summary>
internal static class ProfileRoutes
{
    private const int MostIds = 1000;

    public static IEnumerable<GraphRoute> All() =>
    [
        new("GET", "/me", GraphScopes.Profile, ["$select"], ReadUser),
        new("GET", "/me/mailboxSettings", GraphScopes.ReadSettings, [], ReadSettings),
        new("POST", "/me/translateExchangeIds", GraphScopes.Profile, [], Translate),
    ];

    private static GraphAnswer ReadUser(GraphCall call)
    {
        var user = call.Mailbox.User;
        var names = Selection.ParseSelect(call.Option("$select"), GraphModel.User, "user");
        var words = user.DisplayName.Split(' ', 2);
        var full = new JsonObject
        {
            ["businessPhones"] = new JsonArray(),
            ["displayName"] = user.DisplayName,
            ["givenName"] = words[0],
            ["jobTitle"] = null,
            ["mail"] = user.Mail,
            ["mobilePhone"] = null,
            ["officeLocation"] = null,
            ["preferredLanguage"] = null,
            ["surname"] = words.Length > 1 ? words[1] : null,
            ["userPrincipalName"] = user.Mail,
            ["id"] = call.User.Id,
            ["otherMails"] = new JsonArray([.. user.OtherMails.Select(mail => (JsonNode)mail)]),
            ["proxyAddresses"] = new JsonArray([.. user.OtherMails.Select(mail => (JsonNode)$"smtp:{mail}").Prepend($"SMTP:{user.Mail}")]),
            ["userType"] = "Member",
        };
        var json = new JsonObject { ["@odata.context"] = $"{call.BaseUrl}/$metadata#users/$entity" };
        foreach (var (name, value) in full)
        {
            if (names?.Contains(name) ?? name is not ("otherMails" or "proxyAddresses" or "userType")) json[name] = value?.DeepClone();
        }
        return GraphAnswer.Ok(json);
    }

    private static GraphAnswer ReadSettings(GraphCall call) => GraphAnswer.Ok(new JsonObject
    {
        ["@odata.context"] = $"{call.BaseUrl}/$metadata#users('{call.User.Id}')/mailboxSettings",
        ["archiveFolder"] = call.Mailbox.FindFolder("archive")!.Id,
        ["timeZone"] = call.Mailbox.User.TimeZone,
        ["dateFormat"] = "yyyy-MM-dd",
        ["timeFormat"] = "HH:mm",
        ["delegateMeetingMessageDeliveryOptions"] = "sendToDelegateOnly",
        ["userPurpose"] = "user",
        ["automaticRepliesSetting"] = new JsonObject { ["status"] = "disabled", ["externalAudience"] = "none" },
        ["language"] = new JsonObject { ["locale"] = "en-US", ["displayName"] = "English (United States)" },
        ["workingHours"] = new JsonObject
        {
            ["daysOfWeek"] = new JsonArray("monday", "tuesday", "wednesday", "thursday", "friday"),
            ["startTime"] = "09:00:00.0000000",
            ["endTime"] = "17:00:00.0000000",
            ["timeZone"] = new JsonObject { ["name"] = call.Mailbox.User.TimeZone },
        },
    });

    private static GraphAnswer Translate(GraphCall call)
    {
        var body = new ActionBody(call.ReadBody(), "inputIds", "sourceIdType", "targetIdType");
        var from = body.Word("sourceIdType");
        var to = body.Word("targetIdType");
        if (from is not ("restId" or "restImmutableEntryId") || to is not ("restId" or "restImmutableEntryId"))
            throw GraphError.BadRequest("Only restId and restImmutableEntryId are translated here.");
        if (body["inputIds"] is not JsonArray ids || ids.Any(id => id is not JsonValue)) throw GraphError.BadRequest("The parameter 'inputIds' must be a list of texts.");
        if (ids.Count > MostIds) throw GraphError.BadRequest($"At most {MostIds} ids may be translated at a time.");
        var results = ids.Select(id =>
        {
            var source = id!.ToString();
            var item = call.Mailbox.FindMessage(source) ?? call.Mailbox.FindEvent(source);
            var result = new JsonObject { ["sourceId"] = source };
            if (item is null) result["errorDetails"] = new JsonObject { ["code"] = "ErrorInvalidIdMalformed", ["message"] = "Id is malformed." };
            else result["targetId"] = to == "restImmutableEntryId" ? item.Id : item.RestId;
            return (JsonNode)result;
        });
        return GraphAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.BaseUrl}/$metadata#Collection(microsoft.graph.convertIdResult)",
            ["value"] = new JsonArray([.. results]),
        });
    }
}
