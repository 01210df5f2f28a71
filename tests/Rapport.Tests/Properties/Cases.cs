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
        Prop.ForAll(Arb.From(Deeds, Fewer), Arb.From(Numbers), property).Check(Config());
    }

    /// <summary>Tries a property of a number.</summary>
    public static void Hold(Func<int, bool> property) => Prop.ForAll(Arb.From(Numbers), property).Check(Config());

    private static Config Config()
    {
        var config = FsCheck.Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(Long ? 5_000 : 200).WithEndSize(24);
        if (!Long) config = config.WithReplay(Microsoft.FSharp.Core.FSharpOption<Replay>.Some(new Replay(new Rnd(2_026UL, 1_101UL), Microsoft.FSharp.Core.FSharpOption<int>.None)));
        return config;
    }

    private static Gen<int> Numbers => Gen.Choose(0, int.MaxValue - 1);

    private static Gen<Deed[]> Deeds => Numbers.Select(seed => new Deed(seed)).ArrayOf();

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
