await Rapport.Api.RapportHost.Build(args).RunAsync();
