using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using Rapport.Api.Graph;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace Rapport.Api.Identity;

/// <summary>On whose behalf Graph is called: long-running on-behalf-of by MSAL, one application per operation
/// (a shared one with its cache synchronisation off loses tokens under load).</summary>
internal sealed partial class GraphTokens(IOptions<AzureAdOptions> azureAd, IOptions<GraphOptions> graph, AuthorityHttp http, TokenCaches caches, ILogger<GraphTokens> logger)
{
    private static readonly string[] ClientCapabilities = ["cp1"];

    private string[] Scopes => graph.Value.ScopeList;

    /// <summary>Starts or refreshes the grant from the token the pane sent.</summary>
    /// <param name="user">The user, from that same token.</param>
    /// <param name="assertion">The token as received.</param>
    /// <param name="isLasting">Keep the grant at rest (encrypted), for work while the user is away; else in memory only.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="SignInException">The user has to act first.</exception>
    /// <exception cref="GraphException">The authority cannot be reached.</exception>
    public Task StartAsync(UserKey user, string assertion, bool isLasting, CancellationToken cancellationToken) =>
        RunAsync(user, async () =>
        {
            await caches.SetLastingAsync(user, isLasting, cancellationToken);
            var key = SessionKey(user);
            return await ((ILongRunningWebApi)Build(user, cancellationToken)).InitiateLongRunningProcessInWebApi(Scopes, assertion, ref key).ExecuteAsync(cancellationToken);
        });

    /// <summary>An access token for Graph.</summary>
    /// <param name="user">The user.</param>
    /// <param name="claims">Claims that Graph demanded (JSON); null for none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="SignInException">The user has to act first.</exception>
    /// <exception cref="GraphException">The authority cannot be reached.</exception>
    public Task<string> GetAsync(UserKey user, string? claims, CancellationToken cancellationToken) =>
        RunAsync(user, () =>
        {
            var request = ((ILongRunningWebApi)Build(user, cancellationToken)).AcquireTokenInLongRunningProcess(Scopes, SessionKey(user));
            if (claims is not null) request.WithClaims(claims);
            return request.ExecuteAsync(cancellationToken);
        });

    /// <summary>Forgets the grant.</summary>
    public async Task StopAsync(UserKey user, CancellationToken cancellationToken) => await caches.RemoveAsync(user, cancellationToken);

    private IConfidentialClientApplication Build(UserKey user, CancellationToken cancellationToken)
    {
        var options = azureAd.Value;
        var builder = ConfidentialClientApplicationBuilder.Create(options.ClientId)
            // The user's own tenant, from the stored user: refresh tokens are not bound to a tenant.
            .WithAuthority(new Uri($"{options.Instance.TrimEnd('/')}/{user.TenantId:D}"))
            .WithInstanceDiscovery(options.TrustedCertificatePath is null or "")
            .WithClientCapabilities(ClientCapabilities)
            .WithHttpClientFactory(http);
        var app = WithCredential(builder, options).Build();
        app.UserTokenCache.SetBeforeAccessAsync(async args => args.TokenCache.DeserializeMsalV3(await caches.FindAsync(user, cancellationToken), shouldClearExistingCache: true));
        app.UserTokenCache.SetAfterAccessAsync(async args =>
        {
            if (!args.HasStateChanged) return;
            if (args.HasTokens) await caches.SaveAsync(user, args.TokenCache.SerializeMsalV3(), cancellationToken);
            else await caches.RemoveAsync(user, cancellationToken);
        });
        return app;
    }

    private static ConfidentialClientApplicationBuilder WithCredential(ConfidentialClientApplicationBuilder builder, AzureAdOptions options)
    {
        foreach (var credential in options.ClientCredentials)
        {
            switch (credential.SourceType)
            {
                case "SignedAssertionFromManagedIdentity":
                    var identity = ManagedIdentityApplicationBuilder.Create(credential.ManagedIdentityClientId is { Length: > 0 } id ? ManagedIdentityId.WithUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned).Build();
                    return builder.WithClientAssertion(async (AssertionRequestOptions request) =>
                        (await identity.AcquireTokenForManagedIdentity("api://AzureADTokenExchange").ExecuteAsync(request.CancellationToken)).AccessToken);
                case "Path" when credential.CertificateDiskPath is { Length: > 0 } path:
                    return builder.WithCertificate(Path.GetExtension(path) is ".pem"
                        ? X509Certificate2.CreateFromPemFile(path)
                        : X509CertificateLoader.LoadPkcs12FromFile(path, credential.CertificatePassword));
                case "ClientSecret" when credential.ClientSecret is { Length: > 0 } secret:
                    return builder.WithClientSecret(secret);
            }
        }
        return builder.WithClientSecret(options.ClientSecret);
    }

    /// <summary>One call of MSAL, with everything it lets escape turned once into ours, and the result's user checked.</summary>
    private async Task<string> RunAsync(UserKey user, Func<Task<AuthenticationResult>> call)
    {
        try
        {
            var result = await call();
            if (Guid.TryParse(result.TenantId, out var tid) && Guid.TryParse(result.UniqueId, out var oid) && new UserKey(tid, oid) == user) return result.AccessToken;
            LogForeignToken(logger);
            await caches.RemoveAsync(user, CancellationToken.None);
            throw new SignInException(ProblemCodes.SignInRequired);
        }
        catch (MsalUiRequiredException error)
        {
            LogRefused(logger, error.ErrorCode, error.Classification, error.CorrelationId);
            throw error switch
            {
                { Claims.Length: > 0 } => new SignInException(ProblemCodes.ClaimsChallenge, error.Claims),
                { Classification: UiRequiredExceptionClassification.ConsentRequired } => new SignInException(ProblemCodes.ConsentRequired),
                { Classification: UiRequiredExceptionClassification.MessageOnly } => new SignInException(ProblemCodes.Blocked),
                _ => new SignInException(ProblemCodes.SignInRequired),
            };
        }
        catch (MsalServiceException error)
        {
            LogOutage(logger, error.ErrorCode, error.IsRetryable, error.CorrelationId);
            throw new GraphException(GraphFailureKind.Unavailable, error.Headers?.RetryAfter?.Delta);
        }
        catch (MsalClientException error) when (error.ErrorCode == MsalError.OboCacheKeyNotInCacheError)
        {
            throw new SignInException(ProblemCodes.SignInRequired);
        }
        catch (CryptographicException)
        {
            // The blob was moved or the key ring is lost: the grant is gone, and only the user can give a new one.
            LogUnreadable(logger);
            await caches.RemoveAsync(user, CancellationToken.None);
            throw new SignInException(ProblemCodes.SignInRequired);
        }
        catch (Exception error) when (error is HttpRequestException or JsonException or TaskCanceledException { InnerException: TimeoutException })
        {
            LogUnreachable(logger, error.GetType().Name);
            throw new GraphException(GraphFailureKind.Unavailable);
        }
    }

    private static string SessionKey(UserKey user) => $"v1:{user}";

    [LoggerMessage(Level = LogLevel.Warning, Message = "The authority refused a token: {Code} ({Classification}), correlation {Correlation}")]
    private static partial void LogRefused(ILogger logger, string code, UiRequiredExceptionClassification classification, string? correlation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The authority failed: {Code}, passing: {IsRetryable}, correlation {Correlation}")]
    private static partial void LogOutage(ILogger logger, string code, bool isRetryable, string? correlation);

    [LoggerMessage(Level = LogLevel.Error, Message = "A token of another user came back and was discarded")]
    private static partial void LogForeignToken(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A stored grant cannot be read any more; the user has to reconnect")]
    private static partial void LogUnreadable(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The token authority cannot be reached: {Error}")]
    private static partial void LogUnreachable(ILogger logger, string error);
}
