namespace Rapport.Browser.Tests.Given;

/// <summary>The distribution's Chromium: variable CHROMIUM, else the PATH. Without one the tests fail; they are never left out.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static string Path { get; } = Find() ?? throw new InvalidOperationException("The browser tests need Chromium: install the package 'chromium', or name its program in the variable CHROMIUM.");

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named) return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
