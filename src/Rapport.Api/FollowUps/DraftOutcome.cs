namespace Rapport.Api.FollowUps;

/// <summary>What came of the wish for a draft.</summary>
internal abstract record DraftOutcome
{
    private DraftOutcome()
    {
    }

    /// <summary>No such follow-up of this user.</summary>
    public sealed record NotFound : DraftOutcome;

    /// <summary>The draft was made now.</summary>
    public sealed record Created(LaidDraft Draft) : DraftOutcome;

    /// <summary>It lies there already, or was rewritten as wished.</summary>
    public sealed record Existing(LaidDraft Draft) : DraftOutcome;

    /// <summary>The state or the request does not allow it.</summary>
    public sealed record Refused(int Status, string Code, string Detail) : DraftOutcome;

    /// <summary>No point was found, and neither own words nor a plain mail were asked for.</summary>
    public sealed record NothingDiscussed : DraftOutcome;
}

/// <summary>What the user wants in the draft.</summary>
/// <param name="PointId">One of the offered points.</param>
/// <param name="OwnWords">The user's own words instead.</param>
/// <param name="IsPlain">Only "good to meet you".</param>
/// <param name="IsReplacing">Rewrite our draft, while nobody edited it.</param>
/// <param name="Invitation">An invitation at the end.</param>
internal sealed record DraftRequest(string? PointId, string? OwnWords, bool IsPlain, bool IsReplacing, Drafts.Invitation Invitation)
{
    /// <summary>The first point, nothing else.</summary>
    public static DraftRequest Default { get; } = new(null, null, false, false, Drafts.Invitation.None);
}
