namespace Rapport.Api.Store.Embedded;

/// <summary>The shape of the file. <c>ver</c> is the time of the write in UTC ticks, and so both the version and the timestamp.</summary>
internal static class SqliteSchema
{
    private const long Version = 1;

    /// <summary>Creates what is missing. Two programs may do so at once: the second finds it done.</summary>
    /// <exception cref="StoreFileException">The file was written by a later version of Rapport.</exception>
    public static void Ensure(SqliteSession session, string path)
    {
        var found = (long)session.Value("PRAGMA user_version")!;
        if (found == Version) return;
        if (found > Version) throw new StoreFileException($"'{path}' was written by a later version of Rapport (format {found}; this one knows {Version}).");
        session.Begin();
        try
        {
            session.Run("CREATE TABLE IF NOT EXISTS tables (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE COLLATE NOCASE)");
            session.Run("""
                CREATE TABLE IF NOT EXISTS rows (
                  tbl INTEGER NOT NULL, pk TEXT NOT NULL, rk TEXT NOT NULL, ver INTEGER NOT NULL, body BLOB NOT NULL,
                  PRIMARY KEY (tbl, pk, rk)) WITHOUT ROWID
                """);
            session.Run($"PRAGMA user_version = {Version}");
            session.Commit();
        }
        catch
        {
            session.Rollback();
            throw;
        }
    }
}
