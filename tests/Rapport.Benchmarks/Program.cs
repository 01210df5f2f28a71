using System.CommandLine;
using Rapport.Benchmarks.Quality;
using Rapport.Benchmarks.Speed;

var quality = new Command("quality", "Measures the rules on labelled data; writes the scorers' prediction formats.");
quality.Add(FirstMeetingQuality.Create());

var root = new RootCommand("Quality and speed of Rapport's rules.");
root.Add(quality);
root.Add(FirstMeetingSpeed.Create());
return await root.Parse(args).InvokeAsync();
