using System.ComponentModel;

namespace Azure.Data.Tables;

/// <summary>The resource a token is asked for. The scope is this value followed by <c>/.default</c>.</summary>
public readonly struct TableAudience : IEquatable<TableAudience>
{
    private readonly string value;

    /// <summary>An audience of one's own.</summary>
    /// <param name="value">The resource, without <c>/.default</c>. Not empty.</param>
    public TableAudience(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        this.value = value;
    }

    /// <summary>The public cloud.</summary>
    public static TableAudience AzurePublicCloud { get; } = new("https://storage.azure.com");

    /// <summary>The United States government cloud.</summary>
    public static TableAudience AzureGovernment { get; } = new("https://storage.azure.us");

    /// <summary>The cloud in China.</summary>
    public static TableAudience AzureChina { get; } = new("https://storage.azure.cn");

    /// <summary>Takes the text for an audience.</summary>
    /// <param name="value">The resource, without <c>/.default</c>.</param>
    public static implicit operator TableAudience(string value) => new(value);

    /// <summary>Whether both name the same resource, whatever the case.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TableAudience left, TableAudience right) => left.Equals(right);

    /// <summary>Whether they name different resources.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TableAudience left, TableAudience right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TableAudience other) => string.Equals(value, other.value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is TableAudience other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(value ?? "");

    /// <summary>The resource as it was given.</summary>
    public override string ToString() => value;
}
