using System.CommandLine;
using Rapport.Benchmarks.Quality;
using Rapport.Benchmarks.Training;

var quality = new Command("quality", "What the product answers, in the scorers' formats.");
quality.Add(PointQuality.Command());

var train = new Command("train", "Learns weights from marked data and prints held-out figures.");
train.Add(PointTraining.Command());

var root = new RootCommand("Quality and speed of Rapport's rules.") { quality, train };
return await root.Parse(args).InvokeAsync();
