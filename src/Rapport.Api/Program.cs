using Rapport.Api;

try
{
    await RapportHost.Build(args).RunAsync();
    return 0;
}
catch (Exception error) when (StartFailures.Of(error) is { Count: > 0 } failures)
{
    await Console.Error.WriteLineAsync("Rapport cannot start:");
    foreach (var failure in failures) await Console.Error.WriteLineAsync($"  {failure}");
    return 1;
}
