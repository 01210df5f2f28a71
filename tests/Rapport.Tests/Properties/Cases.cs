using FsCheck;
using FsCheck.Fluent;

namespace Rapport.Tests.Properties;

/// <summary>How properties are tried: 200 cases that are the same in every run, or 5,000 new ones with <c>RAPPORT_LONG=1</c>.</summary>
internal static class Cases
{
    private static readonly bool Long = Environment.GetEnvironmentVariable("RAPPORT_LONG") == "1";

    /// <summary>Tries a property of a mailbox and one more number; a failing mailbox is shrunk to the few deeds that matter.</summary>
    public static void Hold(Func<Deed[], int, bool> property)
    {
        var config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(Long ? 5_000 : 200).WithEndSize(40);
        if (!Long) config = config.WithReplay(Microsoft.FSharp.Core.FSharpOption<Replay>.Some(new Replay(Rnd.Create(2_026, 1_101), Microsoft.FSharp.Core.FSharpOption<int>.None)));
        Prop.ForAll(Arb.From(Deeds, Fewer), Arb.From(Gen.Choose(0, int.MaxValue - 1)), property).Check(config);
    }

    private static Gen<Deed[]> Deeds => Gen.Choose(0, int.MaxValue - 1).Select(seed => new Deed(seed)).ArrayOf();

    private static IEnumerable<Deed[]> Fewer(Deed[] deeds)
    {
        if (deeds.Length > 3)
        {
            yield return deeds[..(deeds.Length / 2)];
            yield return deeds[(deeds.Length / 2)..];
        }
        for (var i = 0; i < deeds.Length; i++) yield return [.. deeds[..i], .. deeds[(i + 1)..]];
    }
}
