using System.CommandLine;
using Rapport.Benchmarks.Quality;

var root = new RootCommand("Quality and speed of Rapport's rules.");
root.Subcommands.Add(new Command("quality", "Answers of the product's rules on labelled data, for the scorers.")
{
    ReplyQuality.Build(),
    AskQuality.Build(),
    FirstMeetingQuality.Create(),
});
return await root.Parse(args).InvokeAsync();
