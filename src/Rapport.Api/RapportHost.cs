namespace Rapport.Api;

/// <summary>The one program, told as a table of contents.</summary>
public static class RapportHost
{
    /// <summary>Builds the host.</summary>
    /// <param name="args">Command line: any configuration key, and <c>--urls</c>.</param>
    /// <param name="replace">Last word on the builder: tests and the sandbox set configuration and add their own pages here.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? replace = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        replace?.Invoke(builder);
        var app = builder.Build();
        app.MapGet("/health/live", () => "ok");
        return app;
    }
}
