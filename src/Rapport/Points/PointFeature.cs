namespace Rapport.Points;

/// <summary>
/// What a candidate is judged by; nothing here knows a topic. Names stand in point-weights.tsv.
/// Those from <see cref="CentroidHere"/> on are compared with the other candidates of the same conversation.
/// </summary>
internal enum PointFeature
{
    // Form
    Words, Distinct, Strong, Density, LongWords, Sentences, Names, Acronyms, Digits, Fillers, Repeats, Question, Exclaims, Commas, StartsCapital, EndsWell,

    // What is said
    FirstPerson, FirstPersonPlural, SecondPerson, Opinion, Plan, Trouble, Logistics, Frame, NamesPeople, TitleShare,

    // Where
    Position, PositionSquared, Opening, Closing, UtteranceWords, UtteranceEdge,

    // The conversation around it
    TopStems, CommonStems, OnceOnly, Echo, Prelude, Local, Burst, OthersShare, Density10, Density40, OwnTalk,

    // The same, measured against the other candidates of the conversation
    CentroidHere, RankHere, WordsHere, DistinctHere, StrongHere, MassHere, TopHere, LocalHere, EchoHere, BurstHere, DensityHere, Density10Here, Density40Here, OwnTalkHere, UtteranceHere, CohesionHere,
}
