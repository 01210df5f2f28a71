using Microsoft.Data.Sqlite;

namespace Rapport.Api.Store.Embedded;

/// <summary>The database file cannot be used; the message says which file, why, and what to do. Nothing was changed.</summary>
internal sealed class StoreFileException(string message, Exception? inner = null) : IOException(message, inner)
{
    /// <summary>Turns SQLite's error into words, once, for every call on the file.</summary>
    public static Exception From(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED =>
            new Azure.RequestFailedException(500, $"Another program kept '{path}' locked for too long.", "OperationTimedOut", error),
        SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB =>
            new StoreFileException($"'{path}' is damaged, or no database of Rapport. Move it away and restore a backup; without one Rapport reads the mailbox anew.", error),
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_AUTH =>
            new StoreFileException($"'{path}' cannot be written. Rapport needs to write the file and its folder (setting Storage:Path).", error),
        SQLitePCL.raw.SQLITE_FULL => new StoreFileException($"The disk that holds '{path}' is full.", error),
        _ => new StoreFileException($"'{path}' failed: {error.Message}", error),
    };
}
