namespace Rapport.Api.Store.Embedded;

/// <summary>Makes the file for its owner only, before SQLite makes it for everyone; SQLite gives its side files the same mode.</summary>
internal static class PrivateFile
{
    public static void Ensure(string path)
    {
        try
        {
            var folder = Path.GetDirectoryName(path)!;
            if (!Directory.Exists(folder)) CreateFolder(folder);
            if (File.Exists(path)) return;
            var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var created = new FileStream(path, options);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new StoreFileException($"'{path}' cannot be created: {error.Message} Choose another place with the setting Storage:Path.", error);
        }
    }

    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
