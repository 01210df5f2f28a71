using System.CommandLine;

var root = new RootCommand("Quality and speed of Rapport's rules.");
return await root.Parse(args).InvokeAsync();
