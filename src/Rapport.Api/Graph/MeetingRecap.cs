using System.Text.Json;
using Rapport.Points;

namespace Rapport.Api.Graph;

/// <summary>Reads a <c>callAiInsight</c>: what a recap noted, and the transcribed words in which somebody was mentioned.</summary>
internal static class MeetingRecap
{
    /// <summary>The insight's id; null when it has none.</summary>
    public static string? Id(JsonElement insight) => Text(insight, "id");

    /// <summary>When it was made; null when it does not say.</summary>
    public static DateTimeOffset? MadeAt(JsonElement insight) =>
        insight.ValueKind == JsonValueKind.Object && insight.TryGetProperty("createdDateTime", out var value) && value.ValueKind == JsonValueKind.String && value.TryGetDateTimeOffset(out var at) ? at : null;

    /// <summary>The recap as utterances: transcribed words under their speaker, notes and tasks without one, because a machine wrote them.</summary>
    public static IReadOnlyList<Utterance> Read(JsonElement insight)
    {
        List<Utterance> said = [];
        foreach (var mention in List(Part(insight, "viewpoint"), "mentionEvents"))
            if (Text(mention, "transcriptUtterance") is { } words) said.Add(new Utterance(Text(Part(Part(mention, "speaker"), "user"), "displayName") ?? "", words));
        foreach (var note in List(insight, "meetingNotes"))
        {
            Add(Text(note, "text"));
            foreach (var detail in List(note, "subpoints")) Add(Text(detail, "text"));
        }
        foreach (var task in List(insight, "actionItems")) Add(Text(task, "text"));
        return said;

        void Add(string? text)
        {
            if (text is not null) said.AddRange(MailSentences.OfNote(text));
        }
    }

    private static JsonElement Part(JsonElement parent, string name) => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var part) ? part : default;

    private static JsonElement.ArrayEnumerator List(JsonElement parent, string name) => Part(parent, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;

    private static string? Text(JsonElement parent, string name) => Part(parent, name) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text ? text : null;
}
