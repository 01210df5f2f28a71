namespace Azure.Data.Tables.Entities;

/// <summary>The service's published limits. Its emulator lets several of them pass, so they are checked here.</summary>
internal static class TableRules
{
    public const int MaxKeyUnits = 512;
    public const int MaxProperties = 252;
    public const int MaxNameLength = 255;
    public const int MaxPropertyBytes = 64 * 1024;
    public const int MaxEntityBytes = 1024 * 1024;

    public const int MaxPageRows = 1000;

    /// <summary>A failure with the service's own status and code, so that a caller needs one catch only.</summary>
    public static RequestFailedException Refuse(int status, string code, string message) => new(status, message, code, null);

    public static void CheckKey(string? key, string name)
    {
        // The service takes an empty key; no key of ours is empty on purpose.
        ArgumentException.ThrowIfNullOrEmpty(key, name);
        if (key.Length > MaxKeyUnits) throw Refuse(400, "KeyValueTooLarge", $"The {name} has {key.Length} UTF-16 units; at most {MaxKeyUnits} are allowed.");
        foreach (var unit in key)
        {
            if (unit is '/' or '\\' or '#' or '?' || char.IsControl(unit))
                throw Refuse(400, "InvalidInput", $"The {name} holds U+{(int)unit:X4}; slashes, '#', '?' and control characters are not allowed.");
        }
    }

    public static void CheckName(string name)
    {
        if (name.Length > MaxNameLength) throw Refuse(400, "PropertyNameTooLong", $"A property's name has {name.Length} characters; at most {MaxNameLength} are allowed.");
        var valid = name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_');
        foreach (var unit in name) valid &= char.IsLetterOrDigit(unit) || unit == '_';
        if (!valid) throw Refuse(400, "PropertyNameInvalid", $"'{name}' is no identifier, as the name of a property must be.");
    }

    public static void CheckSize(string name, int bytes)
    {
        if (bytes > MaxPropertyBytes) throw Refuse(400, "PropertyValueTooLarge", $"'{name}' takes {bytes} bytes; at most {MaxPropertyBytes} are allowed, and text counts two a UTF-16 unit.");
    }

    public static void CheckPageSize(int? rows)
    {
        if (rows is < 1 or > MaxPageRows) throw Refuse(400, "InvalidInput", $"A page holds 1 to {MaxPageRows} rows.");
    }

    public static void CheckTableName(string tableName)
    {
        var valid = tableName.Length is >= 3 and <= 63 && char.IsAsciiLetter(tableName[0]) && tableName.All(char.IsAsciiLetterOrDigit);
        if (!valid || tableName.Equals("tables", StringComparison.OrdinalIgnoreCase))
            throw Refuse(400, "InvalidResourceName", "A table's name has 3 to 63 letters and digits, a letter first, and is not 'tables'.");
    }

    /// <summary>The package this stands in for ignores the entity's own version, and so overwrites what others wrote: let the caller say.</summary>
    public static void CheckDeleteVersion(ITableEntity entity, ETag given)
    {
        if (given == default && entity.ETag != default)
            throw new ArgumentException("This entity was read, so its delete must say which version it means: the entity's ETag, or ETag.All.", nameof(entity));
    }
}
