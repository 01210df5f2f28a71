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
        var told = log.Lines.Where(line => Secrets.Any(secret => line.Contains(secret, StringComparison.Ordinal))).ToList();
        Assert.True(told.Count == 0, string.Join('\n', told));
    }

    [Fact]
    public async Task The_file_holds_no_sentence_of_a_letter_a_note_or_a_draft_in_clear()
    {
        await using var product = await FullRunAsync(_ => { });
        var text = (string)(await product.FollowUpAsync())["draft"]["text"]!;
        string[] sentences = [A.Point, "Thank you for the conversation this morning", "tram depot", Note, "brass key", .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Length > 20), product.Tenant.ClientSecret];
        await product.App.StopAsync(TestContext.Current.CancellationToken);

        var files = Directory.GetFiles(product.Folder, "rapport.db*").Select(Read).ToList();

        // Subjects stand in the rows as they are: what is not encrypted, this search finds.
        Assert.Contains(files, bytes => Holds(bytes, "Seed library"));
        Assert.All(files, bytes => Assert.DoesNotContain(sentences, sentence => Holds(bytes, sentence)));
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

    /// <summary>As text, escaped as in JSON, and in base64 at each of its three alignments.</summary>
    private static bool Holds(byte[] bytes, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var encoded = Enumerable.Range(0, 3).Select(before => Encoding.ASCII.GetBytes(Convert.ToBase64String([.. new byte[before], .. utf8])[4..^4]));
        return encoded.Append(utf8).Append(Encoding.Unicode.GetBytes(text)).Append(JsonEncodedText.Encode(text).EncodedUtf8Bytes.ToArray()).Any(form => bytes.AsSpan().IndexOf(form) >= 0);
    }

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }
}
