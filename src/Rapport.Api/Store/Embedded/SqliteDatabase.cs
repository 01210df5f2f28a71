using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Rapport.Api.Store.Embedded;

/// <summary>One database file: many readers, one writer at a time. Several programs may have the same file open.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private readonly string connectionString;
    private readonly ConcurrentBag<SqliteSession> idle = [];
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly SqliteSession writer;
    private long lastVersion;
    private volatile bool disposed;

    /// <summary>Opens the file, and creates it and its folder where missing.</summary>
    /// <param name="path">The file. Its folder also takes SQLite's <c>-wal</c> and <c>-shm</c> files.</param>
    /// <exception cref="StoreFileException">The file is damaged, not ours, or cannot be written.</exception>
    public SqliteDatabase(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Path = System.IO.Path.GetFullPath(path);
        connectionString = new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false, DefaultTimeout = 30 }.ToString();
        PrivateFile.Ensure(Path);
        try
        {
            writer = new SqliteSession(connectionString);
            SqliteSchema.Ensure(writer, Path);
        }
        catch (SqliteException error)
        {
            writer?.Dispose();
            throw StoreFileException.From(error, Path);
        }
    }

    public string Path { get; }

    /// <summary>Reads what was committed when the reading began.</summary>
    public T Read<T>(Func<SqliteSession, T> work)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        try
        {
            if (!idle.TryTake(out var session)) session = new SqliteSession(connectionString);
            try
            {
                return work(session);
            }
            finally
            {
                if (disposed) session.Dispose();
                else idle.Add(session);
            }
        }
        catch (SqliteException error)
        {
            throw StoreFileException.From(error, Path);
        }
    }

    /// <summary>Does all of the work or nothing of it; when it returns, it is on the disk.</summary>
    /// <param name="work">Gets the session and the version for what it writes. An exception undoes everything.</param>
    /// <param name="cancellationToken">Gives up the wait for one's turn; begun work is not interrupted.</param>
    public async Task<T> WriteAsync<T>(Func<SqliteSession, long, T> work, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Asked only now: the store may have closed while this write waited.
            ObjectDisposedException.ThrowIf(disposed, this);
            writer.Begin();
            try
            {
                var result = work(writer, NextVersion());
                writer.Commit();
                return result;
            }
            catch
            {
                writer.Rollback();
                throw;
            }
        }
        catch (SqliteException error)
        {
            throw StoreFileException.From(error, Path);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        if (disposed) return;
        disposed = true;
        turn.Wait();
        writer.Dispose();
        turn.Release();
        while (idle.TryTake(out var session)) session.Dispose();
    }

    // The machine's clock on purpose, not the product's: versions must not repeat after a restart with a pretended time.
    private long NextVersion() => lastVersion = Math.Max(lastVersion + 1, DateTime.UtcNow.Ticks);
}
