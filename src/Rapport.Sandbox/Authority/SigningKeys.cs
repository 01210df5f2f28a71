using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Rapport.Sandbox.Authority;

/// <summary>The authority's RSA key: signs, and publishes its public half with the issuer it may be used for.</summary>
internal sealed class SigningKeys : IDisposable
{
    private readonly RSA rsa = RSA.Create(2048);
    private readonly RSA foreign = RSA.Create(2048);
    private readonly string keyId = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(20));

    public RsaSecurityKey PublicKey => new(rsa.ExportParameters(false)) { KeyId = keyId };

    public string Sign(Dictionary<string, object> claims, bool withForeignKey = false)
    {
        var key = new RsaSecurityKey(withForeignKey ? foreign : rsa) { KeyId = keyId };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Claims = claims,
            SigningCredentials = new(key, SecurityAlgorithms.RsaSha256),
        });
    }

    public JsonObject ToJwks(string issuer)
    {
        var parameters = rsa.ExportParameters(false);
        return new()
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = keyId,
                ["x5t"] = keyId,
                ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                ["alg"] = "RS256",
                ["issuer"] = issuer,
            }),
        };
    }

    public void Dispose()
    {
        rsa.Dispose();
        foreign.Dispose();
    }
}
