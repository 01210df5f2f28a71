using Azure;
using Azure.Data.Tables;
using Rapport.Api.Store.Embedded;

namespace Rapport.AzureStorage.Tests.Embedded;

/// <summary>What the file itself must stand: closing, opening twice, damage.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rapport-file-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string FilePath => Path.Combine(folder.FullName, "deep", "er", "rapport.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task What_was_written_is_there_after_a_restart()
    {
        ETag version;
        using (var service = new SqliteTableService(FilePath)) version = await WriteAsync(service, "r");

        using var again = new SqliteTableService(FilePath);
        Assert.Equal(version, (await again.GetTableClient("people").GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel)).Value.ETag);
    }

    [Fact]
    public async Task What_was_acknowledged_survives_a_program_that_dies()
    {
        var copy = Path.Combine(folder.FullName, "copy.db");
        using (var service = new SqliteTableService(FilePath))
        {
            await WriteAsync(service, "r");
            // The files as a killed program leaves them: the write still in the log, nothing closed.
            File.Copy(FilePath, copy);
            File.Copy($"{FilePath}-wal", $"{copy}-wal");
        }

        using var after = new SqliteTableService(copy);
        Assert.Equal("r", (await after.GetTableClient("people").GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel)).Value.RowKey);
    }

    [Fact]
    public async Task Several_programs_may_write_to_one_file()
    {
        using var one = new SqliteTableService(FilePath);
        using var other = new SqliteTableService(FilePath);
        await one.CreateTableAsync("people", Cancel);

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(() =>
            (i % 2 == 0 ? one : other).GetTableClient("people").AddEntityAsync(new TableEntity("p", $"{i:D3}"), Cancel))));

        var count = 0;
        await foreach (var _ in other.GetTableClient("people").QueryAsync<TableEntity>(cancellationToken: Cancel)) count++;
        Assert.Equal(100, count);
    }

    [Fact]
    public void The_file_is_its_owners_only()
    {
        using var service = new SqliteTableService(FilePath);

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(FilePath)!))
        {
            Assert.StartsWith(FilePath, file, StringComparison.Ordinal);
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void A_file_that_is_no_database_is_said_to_be_damaged()
    {
        var path = Path.Combine(folder.FullName, "notes.txt");
        File.WriteAllText(path, new string('x', 5000));

        var refusal = Assert.Throws<StoreFileException>(() => new SqliteTableService(path));
        Assert.Contains(path, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("damaged", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), File.ReadAllText(path));
    }

    [Fact]
    public void A_place_where_no_file_can_be_is_said()
    {
        var refusal = Assert.Throws<StoreFileException>(() => new SqliteTableService(folder.FullName));

        Assert.Contains("Storage:Path", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_a_later_version_is_left_alone()
    {
        using (new SqliteTableService(FilePath))
        {
        }

        using (var session = new SqliteSession($"Data Source={FilePath};Pooling=false")) session.Run("PRAGMA user_version = 99");

        Assert.Contains("later version", Assert.Throws<StoreFileException>(() => new SqliteTableService(FilePath)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erased_words_are_not_left_in_the_file()
    {
        using (var service = new SqliteTableService(FilePath))
        {
            await service.CreateTableAsync("people", Cancel);
            var table = service.GetTableClient("people");
            await table.AddEntityAsync(new TableEntity("p", "r") { ["Note"] = "a word to forget" }, Cancel);
            await table.DeleteEntityAsync("p", "r", cancellationToken: Cancel);
        }

        Assert.DoesNotContain("a word to forget", System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(FilePath, Cancel)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_store_says_so()
    {
        var service = new SqliteTableService(FilePath);
        await WriteAsync(service, "r");
        service.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => service.GetTableClient("people").AddEntityAsync(new TableEntity("p", "s"), Cancel));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => service.GetTableClient("people").GetEntityIfExistsAsync<TableEntity>("p", "s", cancellationToken: Cancel));
    }

    [Fact]
    public async Task A_store_that_closes_leaves_no_write_hanging()
    {
        var service = new SqliteTableService(FilePath);
        await service.CreateTableAsync("people", Cancel);
        var writes = Enumerable.Range(0, 50).Select(i => Task.Run(() => service.GetTableClient("people").AddEntityAsync(new TableEntity("p", $"{i}"), Cancel))).ToArray();
        service.Dispose();

        await Task.WhenAny(Task.WhenAll(writes)).WaitAsync(TimeSpan.FromSeconds(30), Cancel);

        using var again = new SqliteTableService(FilePath);
        for (var i = 0; i < writes.Length; i++)
        {
            var found = await again.GetTableClient("people").GetEntityIfExistsAsync<TableEntity>("p", $"{i}", cancellationToken: Cancel);
            Assert.Equal(writes[i].IsCompletedSuccessfully, found.HasValue);
            if (!found.HasValue) Assert.IsType<ObjectDisposedException>(writes[i].Exception!.InnerException);
        }
    }

    private static async Task<ETag> WriteAsync(SqliteTableService service, string rowKey)
    {
        await service.CreateTableIfNotExistsAsync("people", Cancel);
        return (await service.GetTableClient("people").AddEntityAsync(new TableEntity("p", rowKey), Cancel)).Headers.ETag!.Value;
    }
}
