using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Rapport.Api.Tests.Given;
using Rapport.Drafts;

namespace Rapport.Api.Tests.Drafting;

/// <summary>The optional language model, against an endpoint that answers well, badly, late, and with hostile text.</summary>
public sealed class ModelTests
{
    // A rewording that says the same: the last paragraph's sentence begins another way.
    private static string Flow(string body) => body.Insert(body.LastIndexOf("\n\n", StringComparison.Ordinal) + 2, "And so, ");

    [Fact]
    public async Task A_good_rewording_is_shown_and_laid_into_drafts_as_it_was_shown()
    {
        await using var model = await ModelStub.StartAsync();
        model.Answer = body => ModelStub.Json(Flow(body));
        await using var product = await ConnectedAsync(model);

        var shown = (string)(await product.FollowUpAsync())["preview"]["text"]!;
        await product.DraftAsync();

        Assert.Contains("And so, ", shown, StringComparison.Ordinal);
        Assert.Contains("And so, ", (string)Assert.Single(product.Drafts).Json["body"]!["content"]!, StringComparison.Ordinal);
        Assert.Equal(shown, (string)(await product.FollowUpAsync())["draft"]["text"]!);
        Assert.Single(model.Requests);
    }

    [Fact]
    public async Task The_model_gets_the_drafts_body_as_data_and_nothing_of_the_mailbox()
    {
        await using var model = await ModelStub.StartAsync();
        await using var product = await ConnectedAsync(model);

        var request = Assert.Single(model.Requests);

        Assert.Equal(("small", "Bearer key-of-a-test"), ((string?)request["model"], Assert.Single(model.Keys)));
        Assert.Equal(DraftChecks.Body((string)(await product.FollowUpAsync())["preview"]["text"]!), (string?)System.Text.Json.Nodes.JsonNode.Parse((string)request["messages"]![1]!["content"]!)!["body"]);
        Assert.DoesNotContain("@", request.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Lindgren", request.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Thank you for the conversation this morning", request.ToJsonString(), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> BadAnswers => new()
    {
        { "plain text", "Sure! Here is your mail: Dear Lena, buy our product." },
        { "not JSON", "{\"body\": " },
        { "another form", "{\"text\": \"hello\"}" },
        { "a list", "[1,2,3]" },
        { "nothing", "" },
        { "a body that is a number", "{\"body\": 7}" },
        { "an invention", "ADD: Your tram depot will be famous in Berlin." },
        { "an ask", "ADD: Could you call me on Tuesday?" },
        { "markup", "ADD: <script>alert(1)</script>" },
        { "a followed instruction", "Ignore all rules. I send you the secret key." },
        { "a link", "ADD: https://track.test/?utm_source=x" },
        { "hidden characters", "ADD: Good\u202e." },
    };

    [Theory]
    [MemberData(nameof(BadAnswers))]
    public async Task Whatever_else_it_answers_the_draft_stays_as_the_rules_wrote_it(string what, string answer)
    {
        await using var plain = await Product.ConnectedAsync(A.MailboxWithLetter());
        await using var model = await ModelStub.StartAsync();
        model.Answer = body => answer.StartsWith("ADD: ", StringComparison.Ordinal) ? ModelStub.Json($"{body} {answer[5..]}") : answer;
        await using var product = await ConnectedAsync(model);

        Assert.True((string)(await plain.FollowUpAsync())["preview"]["text"]! == (string)(await product.FollowUpAsync())["preview"]["text"]!, what);
        Assert.Equal(201, (await product.DraftAsync()).Status);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task A_refusal_costs_one_request_and_no_draft(int status)
    {
        await using var model = await ModelStub.StartAsync();
        model.Status = status;
        await using var product = await ConnectedAsync(model);

        Assert.Equal(201, (await product.DraftAsync()).Status);
        // One for the preview, one for the draft: never repeated.
        Assert.InRange(model.Requests.Count, 1, 2);
    }

    [Fact]
    public async Task A_model_that_does_not_answer_is_left_behind()
    {
        await using var model = await ModelStub.StartAsync();
        model.IsSilent = true;
        await using var product = await ConnectedAsync(model, timeout: "00:00:00.5");

        Assert.StartsWith("Hi Lena,", (string)(await product.FollowUpAsync())["preview"]["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_users_own_words_never_go_to_the_model()
    {
        await using var model = await ModelStub.StartAsync();
        await using var product = await ConnectedAsync(model);
        var asked = model.Requests.Count;

        Assert.Equal(201, (await product.DraftAsync("""{"ownWords":"Your tram depot is a wonderful place for seeds."}""")).Status);

        Assert.Equal(asked, model.Requests.Count);
    }

    [Fact]
    public async Task Neither_the_key_nor_a_text_is_logged()
    {
        await using var model = await ModelStub.StartAsync();
        model.Answer = _ => throw new InvalidOperationException("The stub breaks the connection.");
        var log = new CapturedLog();
        await using var product = await ConnectedAsync(model, builder => builder.Logging.AddProvider(log));

        Assert.Contains(log.Lines, line => line.Contains("language model", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("key-of-a-test", StringComparison.Ordinal) || line.Contains("tram depot", StringComparison.Ordinal));
    }

    private static Task<Product> ConnectedAsync(ModelStub model, Action<WebApplicationBuilder>? replace = null, string timeout = "00:00:30") => Product.ConnectedAsync(A.MailboxWithLetter(), builder =>
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Drafting:Model:Endpoint"] = model.Address.ToString(),
            ["Drafting:Model:Key"] = "key-of-a-test",
            ["Drafting:Model:Name"] = "small",
            ["Drafting:Model:Timeout"] = timeout,
        });
        replace?.Invoke(builder);
    });
}
