using Rapport.Api.Identity;

namespace Rapport.Api.Graph;

/// <summary>Who the signed-in user is.</summary>
internal sealed class GraphAccount(GraphCalls calls)
{
    /// <summary>Display name and own addresses, the primary one first.</summary>
    public Task<AccountFacts> ReadAsync(UserKey user, CancellationToken cancellationToken) =>
        calls.RunAsync(user, async (graph, token) =>
        {
            var me = await graph.Me.GetAsync(request => request.QueryParameters.Select = ["id", "displayName", "givenName", "mail", "userPrincipalName", "otherMails", "proxyAddresses"], token);
            string[] addresses = [me?.Mail ?? "", me?.UserPrincipalName ?? "", .. me?.OtherMails ?? [], .. me?.ProxyAddresses ?? []];
            return new AccountFacts(me?.DisplayName ?? "", me?.GivenName, [.. addresses.Select(Mail.EmailAddress.Normalize).Where(a => a.Length > 0).Distinct()]);
        }, cancellationToken);
}

/// <summary>The user as the directory knows them.</summary>
internal sealed record AccountFacts(string Name, string? GivenName, IReadOnlyList<string> Addresses);
