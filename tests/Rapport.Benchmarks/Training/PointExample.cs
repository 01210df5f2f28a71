using Rapport.Benchmarks.Quality;
using Rapport.Points;

namespace Rapport.Benchmarks.Training;

/// <summary>One question with every candidate measured and marked good or not.</summary>
internal sealed record PointExample(PointQuestion Question, ConversationText Text, List<Candidate> Candidates, float[][] Rows, bool[] Good)
{
    public bool IsWritten => Question.Conversation.Source != PointSource.Transcript;

    /// <summary>From a source with human topics and summaries: the scorer's primary group.</summary>
    public bool IsLabelled => Group is "qmsum" or "bc3";

    public string Group => Question.TranscriptId.Split('-')[0];

    public static List<PointExample> ReadAll(string directory)
    {
        var questions = PointQuestion.ReadAll(directory);
        var conversations = questions.DistinctBy(q => q.TranscriptId).ToDictionary(q => q.TranscriptId, q => q.Conversation);
        var gold = PointGold.ReadAll(directory, conversations);
        return [.. questions.Select(q => Measure(q, gold[q.TranscriptId]))];
    }

    private static PointExample Measure(PointQuestion question, PointGold gold)
    {
        var text = ConversationText.Read(question.Conversation, SpeakerNames.Voices(question.Conversation, question.User, question.Other));
        var candidates = Rapport.Points.Candidates.Of(text, Voice.Other);
        var rows = PointFeatures.Of(text, candidates);
        var good = candidates.Select(c => gold.IsGood(question.Conversation.Utterances[c.Utterance].Text[c.Start..c.End], c.Utterance, question.Other)).ToArray();
        return new(question, text, candidates, rows, good);
    }
}
