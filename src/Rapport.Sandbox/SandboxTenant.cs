using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Rapport.Sandbox.Authority;
using Rapport.Sandbox.Graph;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox;

/// <summary>A pretend tenant on this machine: a token authority over HTTPS and a strict Graph over loopback HTTP, with one mailbox or several.</summary>
internal sealed class SandboxTenant : IAsyncDisposable
{
    private readonly ConcurrentQueue<RecordedRequest> requests = new();
    private readonly ConcurrentQueue<RecordedRequest> tokenRequests = new();
    private readonly ConcurrentDictionary<string, SandboxUser> users = new(StringComparer.OrdinalIgnoreCase);
    private readonly string? ownFolder;
    private GraphServer? graph;
    private AuthorityServer? authority;

    private SandboxTenant(SandboxTenantOptions options)
    {
        Options = options;
        if (options.Folder is null) ownFolder = Directory.CreateTempSubdirectory("rapport-sandbox-").FullName;
        else Directory.CreateDirectory(options.Folder);
        CertificatePath = Path.Combine(options.Folder ?? ownFolder!, "authority.pem");
        Notifier = new(this);
        AddUser(options.Mailbox, UserId);
    }

    /// <summary>Base address for <c>Graph:BaseUrl</c>, with the version and without a slash at the end.</summary>
    public Uri GraphUrl => graph!.Url;

    /// <summary>For <c>AzureAd:Instance</c>: <c>https://localhost:{port}/</c>.</summary>
    public Uri AuthorityInstance => authority!.Instance;

    public string TenantId { get; } = "5a9d0b1e-0000-4000-8000-7e4a47000001";

    /// <summary>The first user's <c>oid</c>.</summary>
    public string UserId { get; } = "5a9d0b1e-0000-4000-8000-05e400000001";

    public string ApiClientId { get; } = "5a9d0b1e-0000-4000-8000-a91000000001";

    public string PaneClientId { get; } = "5a9d0b1e-0000-4000-8000-9a4e00000001";

    /// <summary>Made anew at each start.</summary>
    public string ClientSecret { get; } = Convert.ToHexString(RandomNumberGenerator.GetBytes(24));

    /// <summary>The authority's public certificate as PEM, for <c>AzureAd:TrustedCertificatePath</c>.</summary>
    public string CertificatePath { get; }

    public SandboxTenantOptions Options { get; }

    public SandboxMailbox Mailbox => Options.Mailbox;

    public SandboxFaults Faults { get; } = new();

    /// <summary>What Graph was asked, in order of arrival; batch steps stand beside their batch.</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. requests];

    /// <summary>What the authority was asked, without bodies.</summary>
    public IReadOnlyList<RecordedRequest> TokenRequests => [.. tokenRequests];

    /// <summary>Subscriptions and their deliveries; tests send lifecycle notifications through it.</summary>
    public Notifier Notifier { get; }

    /// <summary>Tokens for Graph that were issued; tests revoke them here.</summary>
    public TokenRegistry Tokens { get; } = new();

    public static async Task<SandboxTenant> StartAsync(SandboxTenantOptions options, CancellationToken cancellationToken)
    {
        var tenant = new SandboxTenant(options);
        tenant.authority = await AuthorityServer.StartAsync(tenant, cancellationToken);
        tenant.graph = await GraphServer.StartAsync(tenant, cancellationToken);
        return tenant;
    }

    /// <summary>Adds another user of the same tenant with a mailbox of their own.</summary>
    /// <param name="userId">The <c>oid</c>; null makes one.</param>
    public SandboxUser AddUser(SandboxMailbox mailbox, string? userId = null)
    {
        mailbox.Clock = Options.Clock;
        var user = new SandboxUser(userId ?? MakeGuid($"user {users.Count}"), mailbox);
        users[user.Id] = user;
        mailbox.Changed += change => Notifier.Tell(user, change);
        return user;
    }

    public SandboxUser? FindUser(string userId) => users.GetValueOrDefault(userId);

    /// <summary>An access token for the API, as the pane gets it. <paramref name="options"/> makes other users' and bad ones.</summary>
    public string IssuePaneToken(string? scope = "access_as_user", PaneTokenOptions? options = null) => authority!.IssuePaneToken(scope, options ?? new());

    /// <summary>The id token that belongs to the pane's sign-in.</summary>
    public string IssueIdToken(string? userId = null, string? nonce = null) => authority!.IssueIdToken(userId ?? UserId, PaneClientId, nonce);

    /// <summary>A token for Graph without the way over the authority, for calls made by tests.</summary>
    /// <param name="scopes">Separated by spaces.</param>
    public string IssueGraphToken(string scopes, string? userId = null, TimeSpan? lifetime = null) =>
        Tokens.Issue(userId ?? UserId, scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries), lifetime ?? TimeSpan.FromHours(1));

    public async ValueTask DisposeAsync()
    {
        await Notifier.DisposeAsync();
        if (graph is not null) await graph.DisposeAsync();
        if (authority is not null) await authority.DisposeAsync();
        if (ownFolder is not null) Directory.Delete(ownFolder, recursive: true);
    }

    internal void Record(RecordedRequest request) => requests.Enqueue(request);

    internal void RecordToken(RecordedRequest request) => tokenRequests.Enqueue(request);

    private static string MakeGuid(string name) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)).ToString();
}
