using System.Text;

namespace Rapport.Sandbox.Tests.Sample;

public sealed class MemorableWordsTests
{
    public static TheoryData<string, string, string> Words => MemorableWords.All;

    [Theory]
    [MemberData(nameof(Words))]
    public void The_other_person_said_something_worth_coming_back_to(string eventId, string speaker, string words)
    {
        var lines = File.ReadAllLines(Path.Combine(SampleFiles.Folder, "transcripts", eventId + ".vtt"), Encoding.UTF8);
        Assert.Contains(lines, line => line.StartsWith($"<v {speaker}>", StringComparison.Ordinal) && line.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_transcript_holds_some()
    {
        var told = MemorableWords.All.Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(SampleFiles.Transcripts.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal), told);
    }
}
