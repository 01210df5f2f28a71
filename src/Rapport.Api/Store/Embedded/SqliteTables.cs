using Azure;
using Azure.Data.Tables.Entities;

namespace Rapport.Api.Store.Embedded;

/// <summary>The tables of a file, by name; case does not matter.</summary>
internal static class SqliteTables
{
    /// <summary>The table's number.</summary>
    /// <exception cref="RequestFailedException">404 TableNotFound.</exception>
    public static long Find(SqliteSession session, string name) =>
        session.Value("SELECT id FROM tables WHERE name = $0", name) as long?
        ?? throw TableRules.Refuse(404, "TableNotFound", "The table does not exist.");

    /// <returns>Whether it was not there before.</returns>
    public static bool Create(SqliteSession session, string name) =>
        session.Run("INSERT INTO tables (name) VALUES ($0) ON CONFLICT DO NOTHING", name) == 1;

    /// <returns>Whether it was there.</returns>
    public static bool Delete(SqliteSession session, string name)
    {
        if (session.Value("SELECT id FROM tables WHERE name = $0", name) is not long table) return false;
        session.Run("DELETE FROM rows WHERE tbl = $0", table);
        session.Run("DELETE FROM tables WHERE id = $0", table);
        return true;
    }

    public static List<string> Names(SqliteSession session)
    {
        var names = new List<string>();
        using var reader = session.Rows("SELECT name FROM tables ORDER BY name");
        while (reader.Read()) names.Add(reader.GetString(0));
        return names;
    }
}
