using System.CommandLine;
using Rapport.Benchmarks.Quality;
using Rapport.Benchmarks.Speed;
using Rapport.Benchmarks.Training;

var root = new RootCommand("Quality and speed of Rapport's rules.")
{
    new Command("quality", "Answers of the product's rules on labelled data, for the scorers.")
    {
        PointQuality.Build(),
        ReplyQuality.Build(),
        FirstMeetingQuality.Build(),
        AskQuality.Build(),
    },
    new Command("train", "Learns weights from marked data and prints held-out figures.")
    {
        PointTraining.Build(),
    },
    SpeedCommand.Build(),
};
return await root.Parse(args).InvokeAsync();
