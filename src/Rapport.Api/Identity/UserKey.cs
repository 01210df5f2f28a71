namespace Rapport.Api.Identity;

/// <summary>The user: tenant and object id, both from a validated token or a stored record; never from the request.
/// A person in two tenants is two users.</summary>
internal readonly record struct UserKey(Guid TenantId, Guid ObjectId)
{
    /// <summary><c>tid.oid</c>, lower case: the key of the token session and the purpose of the user's protector.</summary>
    public override string ToString() => $"{TenantId:D}.{ObjectId:D}";
}
