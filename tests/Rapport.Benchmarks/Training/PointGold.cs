using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Rapport.Points;

namespace Rapport.Benchmarks.Training;

/// <summary>The scorer's rule for a good point, in C#, for training only: what people found in a conversation, turn by turn.</summary>
internal sealed partial class PointGold
{
    private readonly Conversation conversation;
    private readonly HashSet<string>?[] stemsAt;
    private readonly bool labelled;

    private PointGold(Conversation conversation, GoldLine gold)
    {
        this.conversation = conversation;
        labelled = gold.Topics.Any(t => t.Label is not null) || gold.Details.Count > 0 || gold.Summaries.Count > 0;
        stemsAt = new HashSet<string>[conversation.Utterances.Count];
        for (var turn = 0; turn < stemsAt.Length; turn++)
        {
            var texts = gold.Topics.Where(t => t.Label is not null && Inside(t.Spans, turn, 0)).Select(t => t.Label)
                .Concat(gold.Details.Where(d => Inside(d.Spans, turn, 2)).SelectMany(d => new[] { d.Question, d.Answer }))
                .Concat(gold.Details.Count == 0 ? gold.Summaries : []);
            stemsAt[turn] = [.. Content(string.Join(' ', texts.Where(t => t is not null)))];
        }
    }

    public static Dictionary<string, PointGold> ReadAll(string directory, IReadOnlyDictionary<string, Conversation> conversations) =>
        File.ReadLines(Path.Combine(directory, "transcripts.jsonl")).Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<GoldTranscript>(line, JsonSerializerOptions.Web)!)
            .Where(line => conversations.ContainsKey(line.Id))
            .ToDictionary(line => line.Id, line => new PointGold(conversations[line.Id], line.Gold));

    /// <summary>Whether the scorer would call the quote good. It is taken to be exact.</summary>
    public bool IsGood(string quote, int turn, string other)
    {
        var plain = Address().Replace(quote, " ");
        var words = Words(plain).Count;
        var content = Content(plain);
        var distinct = content.ToHashSet();
        if (words is < 5 or > 40 || content.Count < 4 || distinct.Count < 3) return false;
        if (distinct.Count < 7 && Greeting().IsMatch(quote)) return false;
        if (labelled && distinct.Count(stemsAt[turn]!.Contains) < 2) return false;
        return Enumerable.Range(turn - 3, 7).Any(t => t >= 0 && t < conversation.Utterances.Count && conversation.Utterances[t].Speaker == other
            && (t == turn || Words(conversation.Utterances[t].Text).Count >= 4));
    }

    private static bool Inside(IReadOnlyList<int[]> spans, int turn, int slack) => spans.Any(span => span[0] - slack <= turn && turn <= span[1] + slack);

    private static List<string> Content(string text) => [.. Words(text).Where(w => w.Length > 2 && !w.All(char.IsDigit) && !Stop.Contains(w)).Select(w => Stem(w))];

    private static List<string> Words(string text) =>
        [.. Word().Matches(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Replace('\u2019', '\'').Replace('\u2018', '\'')).Select(m => m.Value)];

    private static string Stem(string word)
    {
        word = word.Split('\'')[0];
        foreach (var suffix in new[] { "ations", "ation", "ings", "ing", "edly", "ed", "ies", "es", "s", "ly" })
            if (word.EndsWith(suffix, StringComparison.Ordinal) && word.Length - suffix.Length >= 3) return word[..^suffix.Length];
        return word;
    }

    private static readonly HashSet<string> Stop = [.. """
        a about above after again against all also am an and any are as at be because been before being below between both but by can could did do does
        doing don down during each even few for from further get gets getting go goes going gonna got had has have having he her here hers him his how i
        if in into is it its just kind know like lot made make many may maybe me mean might mm more most much must my need no nor not now of off oh ok
        okay on once one only or other our out over own people put quite really right said same say see she should so some something sort still such
        sure take than that the their them then there these they thing things think this those though through to too two uh uhhuh um under until up us
        use very want was way we well were what when where which while who whom why will with would yeah yep yes yet you your yours mmhmm huh hmm thank
        thanks please
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex(@"[a-z0-9][a-z0-9'&-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\S*(?:://|www\.|@)\S*")]
    private static partial Regex Address();

    [GeneratedRegex(
        @"\b(good (morning|afternoon|evening)|hello|hi everyone|how are you|nice to (meet|see) you|thank(s| you)|you're welcome|bye|goodbye|see you|take care|can you hear|you're on mute|unmute|"
        + @"share my screen|next slide|welcome (back|to)|let's (start|begin|get started|move on)|(start|begin) the meeting|meeting (is )?(over|adjourned)|any questions|have a (nice|good|great)|"
        + @"first item on the agenda|i now call|call(ed)? to order|microphone|the recording|are we recording|happy birthday|merry christmas|unsubscribe|best regards|kind regards|sincerely)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();

    private sealed record GoldTranscript(string Id, GoldLine Gold);

    private sealed record GoldLine(IReadOnlyList<GoldTopic> Topics, IReadOnlyList<GoldDetail> Details, IReadOnlyList<string> Summaries);

    private sealed record GoldTopic(string? Label, IReadOnlyList<int[]> Spans);

    private sealed record GoldDetail(string? Question, string? Answer, IReadOnlyList<int[]> Spans);
}
