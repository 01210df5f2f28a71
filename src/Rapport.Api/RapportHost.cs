using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Rapport.Api.Connection;
using Rapport.Api.Drafting;
using Rapport.Api.FollowUps;
using Rapport.Api.Graph;
using Rapport.Api.Identity;
using Rapport.Api.Meetings;
using Rapport.Api.Pane;
using Rapport.Api.People;
using Rapport.Api.Settings;
using Rapport.Api.Store;
using Rapport.Api.Sync;
using Rapport.Api.Today;
using Rapport.Api.Work;

namespace Rapport.Api;

/// <summary>The one program, told as a table of contents.</summary>
public static class RapportHost
{
    /// <summary>Builds the host.</summary>
    /// <param name="args">Command line: any configuration key, and <c>--urls</c>.</param>
    /// <param name="replace">Last word on the builder: tests and the sandbox set configuration here.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? replace = null)
    {
        // Settings stand beside the program, whatever the working directory.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        // These write whole request paths, and a path may hold somebody's address.
        foreach (var category in (string[])["Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.StaticFiles"])
            builder.Logging.AddFilter(category, LogLevel.Warning);
        replace?.Invoke(builder);
        var services = builder.Services;

        services.AddClock();
        services.AddIdentity();
        services.AddGraph();
        services.AddStore();
        services.AddSync();
        services.AddPeopleAndMeetings();
        services.AddDrafting();
        services.AddFollowUps();
        services.AddWork();
        services.AddProblems();
        services.AddOpenApi();
        services.ConfigureHttpJsonOptions(options => ConfigureJson(options.SerializerOptions));

        var app = builder.Build();
        // Before anything starts, so that every wrong setting is named at once and not the first one met.
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        app.UseProblems();
        app.UsePane();
        app.UseAuthentication();
        app.UseAuthorization();

        app.MapConnection();
        app.MapSync();
        app.MapToday();
        app.MapFirstMeetings();
        app.MapMeetings();
        app.MapFollowUps();
        app.MapPeople();
        app.MapWhoIsWho();
        app.MapSettings();
        app.MapPaneConfig();
        app.MapHealth();
        app.MapOpenApi().AllowAnonymous();
        return app;
    }

    /// <summary>JSON on the wire: camelCase, enums in kebab-case, absent rather than null.</summary>
    internal static void ConfigureJson(JsonSerializerOptions options)
    {
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        // "Did it happen?" without an answer must not read as no.
        options.RespectRequiredConstructorParameters = true;
        options.RespectNullableAnnotations = true;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.Converters.Add(new UtcInstantConverter());
    }

    private static void AddClock(this IServiceCollection services)
    {
        services.AddOptions<ClockOptions>().BindConfiguration("Clock")
            .Validate<IHostEnvironment>((options, environment) => options.Start is null || !environment.IsProduction(), "Clock:Start is not accepted in Production.")
            .ValidateOnStart();
        services.TryAddSingleton<TimeProvider>(provider => new ProductClock(() => provider.GetRequiredService<IOptions<ClockOptions>>().Value.Start));
    }

    private static void AddIdentity(this IServiceCollection services)
    {
        services.AddOptions<AzureAdOptions>().BindConfiguration("AzureAd").ValidateOnStart();
        services.AddSingleton<IValidateOptions<AzureAdOptions>, AzureAdOptionsValidator>();
        services.AddOptions<PaneOptions>().BindConfiguration("Pane").ValidateOnStart();
        services.AddSingleton<AuthorityHttp>();
        services.AddSingleton<TokenCaches>();
        services.AddSingleton<GraphTokens>();
        services.AddApiAuthentication();
    }

    private static void AddGraph(this IServiceCollection services)
    {
        services.AddOptions<GraphOptions>().BindConfiguration("Graph").ValidateOnStart();
        services.AddSingleton<IValidateOptions<GraphOptions>, GraphOptionsValidator>();
        services.AddSingleton<IValidateOptions<GraphOptions>, GraphAddressValidator>();
        services.AddSingleton<GraphCalls>();
        services.AddSingleton<GraphAccount>();
        services.AddSingleton<GraphCalendar>();
        services.AddSingleton<GraphMail>();
        services.AddSingleton<GraphOnlineMeetings>();
        services.AddSingleton<GraphDrafts>();
    }

    private static void AddSync(this IServiceCollection services)
    {
        services.AddOptions<SyncOptions>().BindConfiguration("Sync").ValidateOnStart();
        services.AddSingleton<IValidateOptions<SyncOptions>, SyncOptionsValidator>();
        services.AddSingleton<DeltaReader>();
        services.AddSingleton<MailboxSync>();
    }

    private static void AddDrafting(this IServiceCollection services)
    {
        services.AddOptions<ModelOptions>().BindConfiguration("Drafting:Model").ValidateOnStart();
        services.AddSingleton<IValidateOptions<ModelOptions>, ModelOptionsValidator>();
        services.AddSingleton<IValidateOptions<ModelOptions>, ModelAddressValidator>();
        services.AddSingleton<DraftPolish>();
    }

    private static void AddPeopleAndMeetings(this IServiceCollection services)
    {
        services.AddSingleton<MeetingJudge>();
        services.AddSingleton<HorizonProbes>();
        services.AddSingleton<JustMet>();
        services.AddSingleton<Cards>();
        services.AddSingleton<WhoIsWho>();
    }

    private static void AddFollowUps(this IServiceCollection services)
    {
        services.AddSingleton<FollowUpLetter>();
        services.AddSingleton<OwnLetters>();
        services.AddSingleton<PointSearch>();
        services.AddSingleton<DraftLaying>();
        services.AddSingleton<FollowUpRun>();
        services.AddSingleton<FollowUpAlignment>();
        services.AddSingleton<FollowUpUpkeep>();
        services.AddSingleton<FollowUpActs>();
    }

    private static void AddWork(this IServiceCollection services)
    {
        services.AddSingleton<WorkBell>();
        services.AddSingleton<WorkRequests>();
        services.AddHostedService<MailboxWorker>();
    }

    private static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").AllowAnonymous().WithTags("Health");
        health.MapGet("/live", () => TypedResults.Ok(new HealthView("live")));
        // Ready means that the store answers; Graph's outages are the worker's business and stop no read.
        health.MapGet("/ready", async (SystemKeys keys, CancellationToken cancellationToken) =>
        {
            await keys.GetAsync(cancellationToken);
            return TypedResults.Ok(new HealthView("ready"));
        });
    }

    /// <summary>A probe's answer.</summary>
    internal sealed record HealthView(string Status);
}
