using System.Text.Json;

namespace Rapport.Tests.Tone;

/// <summary>A mail of the sets that were written without knowledge of the rules: good ones have no faults.</summary>
public sealed record ToneMail(string Id, string Lang, string Subject, string Text, IReadOnlyList<ToneFault>? Faults)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<ToneMail> Good { get; } = Read("good.jsonl");

    public static IReadOnlyList<ToneMail> Faulty { get; } = Read("faulty.jsonl");

    private static List<ToneMail> Read(string file)
    {
        using var stream = typeof(ToneMail).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        var mails = new List<ToneMail>();
        while (reader.ReadLine() is { } line) mails.Add(JsonSerializer.Deserialize<ToneMail>(line, Json)!);
        return mails;
    }
}

/// <summary>What does not belong into a mail: exact words, once in the text.</summary>
public sealed record ToneFault(string Kind, string Span);
