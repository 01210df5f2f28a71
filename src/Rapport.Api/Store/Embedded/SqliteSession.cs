using Microsoft.Data.Sqlite;

namespace Rapport.Api.Store.Embedded;

/// <summary>One connection with its prepared statements. Used by one thread at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    // Statements come from a handful of shapes; a stream of unlike filters must not fill the memory.
    private const int MostStatements = 200;

    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> statements = new(StringComparer.Ordinal);

    public SqliteSession(string connectionString)
    {
        connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            // FULL: what was acknowledged is on the disk. secure_delete: what was erased is overwritten.
            Run("PRAGMA busy_timeout = 10000");
            Run("PRAGMA journal_mode = WAL");
            Run("PRAGMA synchronous = FULL");
            Run("PRAGMA secure_delete = ON");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs a statement to its end.</summary>
    /// <param name="sql">The statement, with parameters <c>$0</c>, <c>$1</c>, and so on.</param>
    /// <param name="values">The parameters, in order.</param>
    /// <returns>The number of rows changed.</returns>
    public int Run(string sql, params ReadOnlySpan<object> values) => Bind(sql, values).ExecuteNonQuery();

    /// <summary>The first value of the first row; null when there is no row.</summary>
    public object? Value(string sql, params ReadOnlySpan<object> values) => Bind(sql, values).ExecuteScalar();

    /// <summary>The rows; the reader must be disposed before the statement is used again.</summary>
    public SqliteDataReader Rows(string sql, params ReadOnlySpan<object> values) => Bind(sql, values).ExecuteReader();

    /// <summary>Takes the file's one write lock at once: a read that turns into a write can fail although it would wait.</summary>
    public void Begin() => Run("BEGIN IMMEDIATE");

    public void Commit() => Run("COMMIT");

    /// <summary>Undoes what was begun, unless SQLite has done so already, as it does after a full disk.</summary>
    public void Rollback()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0) Run("ROLLBACK");
    }

    public void Dispose()
    {
        Forget();
        connection.Dispose();
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<object> values)
    {
        if (!statements.TryGetValue(sql, out var command))
        {
            if (statements.Count >= MostStatements) Forget();
            command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements are literals of this folder; every value travels as a parameter.
            command.CommandText = sql;
#pragma warning restore CA2100
            for (var i = 0; i < values.Length; i++) command.Parameters.Add(new SqliteParameter($"${i}", null));
            statements.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        return command;
    }

    private void Forget()
    {
        foreach (var command in statements.Values) command.Dispose();
        statements.Clear();
    }
}
