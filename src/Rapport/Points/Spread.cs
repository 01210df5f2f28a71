namespace Rapport.Points;

/// <summary>How far apart the offered candidates are kept, in units of the ranker's score.</summary>
/// <param name="SameWords">What it costs to use all the topic words of an earlier choice.</param>
/// <param name="SamePlace">What it costs to stand where an earlier choice stands.</param>
/// <param name="Reach">Part of the conversation over which that cost falls to a third.</param>
internal readonly record struct Spread(double SameWords, double SamePlace, double Reach)
{
    /// <value>The best of <c>PointTraining</c>'s grid on held-out conversations; the region around it is flat (docs/evaluation.md).</value>
    public static Spread Shipped { get; } = new(1.0, 2.0, 0.15);
}
