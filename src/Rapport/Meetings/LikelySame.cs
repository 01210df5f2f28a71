namespace Rapport.Meetings;

/// <summary>Two people who are likely one: a proposal, never done without the user's word.</summary>
/// <param name="OneKey">The person's key that comes first in ordinal order.</param>
/// <param name="OtherKey">The other person's key.</param>
/// <param name="Why">The stable reason.</param>
/// <param name="Explanation">One sentence for the user.</param>
public sealed record LikelySame(string OneKey, string OtherKey, LikelySameReason Why, string Explanation);
