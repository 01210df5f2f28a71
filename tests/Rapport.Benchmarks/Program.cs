using System.CommandLine;
using Rapport.Benchmarks.Quality;

var quality = new Command("quality", "Measures the rules on labelled data; writes the scorers' prediction formats.");
quality.Add(FirstMeetingQuality.Create());

var root = new RootCommand("Quality and speed of Rapport's rules.");
root.Add(quality);
return await root.Parse(args).InvokeAsync();
