namespace Azure.Data.Tables;

/// <summary>What happens to the properties of the stored row that the written entity does not name.</summary>
public enum TableUpdateMode
{
    /// <summary>They stay. A merge can never remove a property.</summary>
    Merge = 0,

    /// <summary>They are removed.</summary>
    Replace = 1,
}
