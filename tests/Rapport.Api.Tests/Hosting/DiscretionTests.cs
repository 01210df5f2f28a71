using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Rapport.Api.Tests.FollowUps;
using Rapport.Api.Tests.Given;
using Rapport.Sandbox;

namespace Rapport.Api.Tests.Hosting;

/// <summary>What people wrote is in nobody's log, and in no file in clear.</summary>
public sealed class DiscretionTests
{
    private const string Note = "She showed me the brass key that opens the depot's third gate.";

    private static readonly string[] Secrets = [A.Lena, "lena.lindgren", A.Owner, "Lena", "Seed library", "Seeds", "tram depot", "brass key", "Thank you for the conversation", "eyJ", "SBX.", "SBXR."];

    [Fact]
    public async Task No_log_line_holds_a_text_a_subject_an_address_or_a_token()
    {
        using CapturedLog log = new();
        await using (var product = await FullRunAsync(builder => builder.Logging.AddProvider(log)))
        {
            product.Tenant.Faults.FailNext(r => r.Path.EndsWith("/delta", StringComparison.Ordinal), 503, times: 1);
            product.Tenant.Faults.AnswerHtmlNext(r => r.Path == "/me", 400);
            product.Tenant.Faults.Authority = AuthorityFault.None;
            await product.Pane.PostAsync($"/api/follow-ups/{await product.FollowUpIdAsync()}/draft", """{"ownWords": 7, "x": "brass key"}""");
            using var stranger = product.PaneWith(product.Tenant.IssuePaneToken("User.Read"));
            await stranger.GetAsync($"/api/people/by-address/{A.Lena}");
        }

        Assert.True(log.Lines.Count > 50);
        Assert.Empty(log.Lines.Where(line => Secrets.Any(secret => line.Contains(secret, StringComparison.OrdinalIgnoreCase))).Select(line => line[..Math.Min(300, line.Length)]).Distinct().Take(20));
    }

    [Fact]
    public async Task The_file_holds_no_sentence_of_a_letter_a_note_or_a_draft_in_clear()
    {
        await using var product = await FullRunAsync(_ => { });
        var text = (string)(await product.FollowUpAsync())["draft"]["text"]!;
        string[] sentences = [A.Point, "Thank you for the conversation this morning", "tram depot", Note, "brass key", .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Length > 20), "SBX.", "SBXR.", "eyJ"];
        await product.App.StopAsync(TestContext.Current.CancellationToken);

        var files = Directory.GetFiles(product.Folder, "rapport.db*").Select(Read).ToList();

        Assert.Contains(files, bytes => Holds(bytes, "follow-"u8));
        foreach (var bytes in files)
        {
            Assert.DoesNotContain(sentences, s => Holds(bytes, Encoding.UTF8.GetBytes(s)) || Holds(bytes, Encoding.Unicode.GetBytes(s)) || Holds(bytes, JsonEncodedText.Encode(s).EncodedUtf8Bytes));
        }
    }

    private static async Task<Product> FullRunAsync(Action<Microsoft.AspNetCore.Builder.WebApplicationBuilder> replace)
    {
        var product = await Product.ConnectedAsync(A.MailboxWithLetter(), builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Debug);
            replace(builder);
        });
        await DraftTests.AddNoteAsync(product, Note);
        await product.Pane.GetAsync($"/api/people/by-address/{A.Lena}");
        await product.Pane.PostAsync("/api/people/lookup", $$"""{"addresses":["{{A.Lena}}"]}""");
        await product.Pane.GetAsync("/api/today");
        await product.DraftAsync();
        await product.SyncAsync();
        return product;
    }

    private static bool Holds(byte[] bytes, ReadOnlySpan<byte> text) => bytes.AsSpan().IndexOf(text) >= 0;

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }
}
