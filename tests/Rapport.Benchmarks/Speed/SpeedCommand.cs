using System.CommandLine;

namespace Rapport.Benchmarks.Speed;

/// <summary><c>speed</c>: what the rules cost on invented data, as ratios within the run.</summary>
internal static class SpeedCommand
{
    public static Command Build()
    {
        var command = new Command("speed", "Prints what the rules cost on an invented mailbox and an invented hour of talk.");
        command.SetAction(_ => FirstMeetingSpeed.Run() + PointSpeed.Run());
        return command;
    }
}
