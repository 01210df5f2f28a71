using Azure;

namespace Rapport.Api.Store;

/// <summary>A record with the version that was read; a write of it names that version.</summary>
internal sealed record Versioned<T>(T Value, ETag Version);
