using System.Text.RegularExpressions;

namespace Rapport.Api.Tests.Hosting;

/// <summary>The house as the design lays it out, read from the sources.</summary>
public sealed partial class HouseTests
{
    private static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    [Theory]
    [InlineData("Microsoft.Graph", "src/Rapport.Api/Graph/")]
    [InlineData("Microsoft.Kiota", "src/Rapport.Api/Graph/")]
    [InlineData("Microsoft.Data.Sqlite", "src/Rapport.Api/Store/")]
    [InlineData("Microsoft.Identity.Client", "src/Rapport.Api/Identity/")]
    [InlineData("Microsoft.AspNetCore.Authentication.JwtBearer", "src/Rapport.Api/Identity/")]
    [InlineData("Polly", "src/Rapport.Api/Graph/")]
    public void A_package_is_named_in_one_folder_only(string package, string folder)
    {
        var users = Sources("src").Where(file => !file.Path.StartsWith("src/Rapport.Sandbox/", StringComparison.Ordinal)).Where(file => Regex.IsMatch(file.Text, $@"(?<![\w.]){Regex.Escape(package)}[.;]")).Select(file => file.Path).ToList();

        Assert.NotEmpty(users);
        Assert.All(users, path => Assert.StartsWith(folder, path, StringComparison.Ordinal));
    }

    [Fact]
    public void The_core_needs_the_runtime_and_AngleSharp_only()
    {
        var references = typeof(Rapport.Meetings.FirstMeetings).Assembly.GetReferencedAssemblies().Select(name => name.Name!);

        Assert.All(references, name => Assert.Matches(@"^(System(\..+)?|AngleSharp)$", name));
    }

    [Theory]
    [InlineData("Rapport", "")]
    [InlineData("Rapport.AzureStorage", "")]
    [InlineData("Rapport.Api", "Rapport Rapport.AzureStorage")]
    [InlineData("Rapport.Sandbox", "Rapport.Api")]
    public void Projects_refer_in_one_direction(string project, string referred)
    {
        var file = File.ReadAllText(Path.Combine(Root, "src", project, $"{project}.csproj"));

        Assert.Equal(referred.Split(' ', StringSplitOptions.RemoveEmptyEntries), ProjectReference().Matches(file).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Graph", "FollowUps|People|Meetings|Today|Settings|Sync|Notifications|Work|Connection|Pane|Store")]
    [InlineData("Store", "People|Meetings|Today|Sync|Notifications|Work|Connection|Pane|Graph")]
    public void Graph_and_store_use_neither_a_feature_nor_each_other(string folder, string others)
    {
        var wrong = Sources($"src/Rapport.Api/{folder}").Where(file => Regex.IsMatch(file.Text, $@"Rapport\.Api\.({others})\b|(Routes|Upkeep|Alignment|FollowUpRun|DraftLaying)\b")).Select(file => file.Path);

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_pane_and_the_product_do_not_know_that_they_may_be_in_a_sandbox()
    {
        var pane = Directory.EnumerateFiles(Path.Combine(Root, "src/pane"), "*.ts*", SearchOption.AllDirectories).Where(p => !p.Contains("node_modules", StringComparison.Ordinal) && !p.Contains("dist", StringComparison.Ordinal)).Select(p => (Path: p, Text: File.ReadAllText(p)));
        var product = Sources("src/Rapport").Concat(Sources("src/Rapport.Api")).Concat(Sources("src/Rapport.AzureStorage"));

        Assert.Empty(pane.Concat(product).Where(file => BranchOnSandbox().IsMatch(file.Text)).Select(file => file.Path));
    }

    [Fact]
    public void No_code_can_send_a_mail()
    {
        var senders = Sources("src/Rapport.Api").Where(file => Regex.IsMatch(file.Text, @"\.SendMail|\.Send\.PostAsync|\.ReplyAll\b|\.Reply\.PostAsync|\.Forward\b")).Select(file => file.Path);

        Assert.Empty(senders);
    }

    private static IEnumerable<(string Path, string Text)> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(path => (Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path)));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "AddIn.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder.TrimEnd('/')) ?? throw new InvalidOperationException("The tests do not run inside the repository."));

    [GeneratedRegex("""ProjectReference Include="[^"]*/([^/"]+)\.csproj""")]
    private static partial Regex ProjectReference();

    [GeneratedRegex(@"if\s*\([^)]*sandbox|sandbox\w*\s*[?&|=]", RegexOptions.IgnoreCase)]
    private static partial Regex BranchOnSandbox();
}
