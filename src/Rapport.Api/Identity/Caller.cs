using System.Security.Claims;

namespace Rapport.Api.Identity;

/// <summary>Who calls, from the validated token. Handlers take this instead of parsing claims.</summary>
/// <param name="User">The user.</param>
/// <param name="Token">The bearer token as received: the assertion for on-behalf-of.</param>
/// <param name="Account">The name the user signs in with, for display only.</param>
internal sealed record Caller(UserKey User, string Token, string Account)
{
    /// <summary>Bound by ASP.NET for handlers that ask for a <see cref="Caller"/>.</summary>
    public static ValueTask<Caller?> BindAsync(HttpContext context)
    {
        var user = context.User;
        var header = context.Request.Headers.Authorization.ToString();
        if (Read(user) is not { } key || !header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return ValueTask.FromResult<Caller?>(null);
        return ValueTask.FromResult<Caller?>(new Caller(key, header["Bearer ".Length..].Trim(), user.FindFirstValue("preferred_username") ?? user.FindFirstValue("name") ?? ""));
    }

    /// <summary>Exactly one tenant and one object id, both GUIDs; else null.</summary>
    public static UserKey? Read(ClaimsPrincipal user)
    {
        var tenants = user.FindAll("tid").ToArray();
        var objects = user.FindAll("oid").ToArray();
        return tenants.Length == 1 && objects.Length == 1 && Guid.TryParse(tenants[0].Value, out var tid) && Guid.TryParse(objects[0].Value, out var oid)
            ? new UserKey(tid, oid)
            : null;
    }
}
