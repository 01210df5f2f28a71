using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Api.Work;
using Rapport.Mail;

namespace Rapport.Api.Settings;

/// <summary>What the user decides.</summary>
internal static class SettingsRoutes
{
    public static void MapSettings(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/settings").WithTags("Settings");
        group.MapGet("", ReadAsync);
        group.MapPut("", ChangeAsync);
    }

    private static async Task<Ok<UserSettings>> ReadAsync(Caller caller, RelationshipStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok(await store.SettingsAsync(caller.User, cancellationToken));

    private static async Task<Results<Ok<UserSettings>, ProblemHttpResult>> ChangeAsync(SettingsChange change, Caller caller, RelationshipStore store, WorkRequests work, CancellationToken cancellationToken)
    {
        if (change.Objection() is { } objection) return Problems.BadRequest(objection);
        var settings = await store.ChangeSettingsAsync(caller.User, change.ApplyTo, cancellationToken);
        // Limits and zones change verdicts: look again.
        await work.AskAsync(caller.User, cancellationToken);
        return TypedResults.Ok(settings);
    }
}

/// <summary>A partial change: what is absent stays.</summary>
internal sealed record SettingsChange(
    int? Capacity = null,
    bool? Colleagues = null,
    int? MaxPeople = null,
    int? FreshDays = null,
    bool? AutoDraft = null,
    ExcludedPeople? Excluded = null,
    string? RemindAt = null,
    string? TimeZone = null,
    IReadOnlyList<string>? WorkingDays = null,
    string? Language = null,
    int? RetentionMonths = null)
{
    /// <value>RFC 5321, section 4.5.3.1: 64 for the name, 255 for the domain, and the sign between.</value>
    private const int LongestAddress = 320;

    /// <value>BCP 47, section 4.4.1: 35 characters hold every tag that is needed.</value>
    private const int LongestLanguage = 35;

    /// <returns>What is wrong, in one sentence; null when nothing is.</returns>
    public string? Objection()
    {
        if (Capacity is < 1 or > 50) return "'capacity' is a number from 1 to 50.";
        if (MaxPeople is < 1 or > 50) return "'maxPeople' is a number from 1 to 50.";
        if (FreshDays is < 1 or > 90) return "'freshDays' is a number from 1 to 90.";
        if (RetentionMonths is < 1 or > 120) return "'retentionMonths' is a number from 1 to 120.";
        if (RemindAt is not null && !TimeOnly.TryParseExact(RemindAt, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return "'remindAt' is a time such as 08:30.";
        if (TimeZone is not null && !TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _)) return "'timeZone' is not a zone known here; use a name such as Europe/Berlin.";
        if (WorkingDays is not null && WorkingDays.Any(d => !Enum.TryParse<DayOfWeek>(d, ignoreCase: true, out _) || char.IsDigit(d[0]))) return "'workingDays' holds names of days, such as monday.";
        if (Language is { Length: > LongestLanguage }) return $"'language' is a tag of at most {LongestLanguage} characters, such as de.";
        if (WorkingDays is { Count: > 7 }) return "'workingDays' holds each day once.";
        if (Excluded is { } excluded && (!IsList(excluded.Addresses) || !IsList(excluded.Domains))) return $"'excluded' has 'addresses' and 'domains', each with at most {ExcludedPeople.Most} entries of at most {LongestAddress} characters.";
        return null;
    }

    // JSON may put null into a list of strings.
    private static bool IsList(IReadOnlyList<string?> entries) => entries.Count <= ExcludedPeople.Most && entries.All(e => e is { Length: <= LongestAddress });

    public UserSettings ApplyTo(UserSettings settings) => settings with
    {
        Capacity = Capacity ?? settings.Capacity,
        Colleagues = Colleagues ?? settings.Colleagues,
        MaxPeople = MaxPeople ?? settings.MaxPeople,
        FreshDays = FreshDays ?? settings.FreshDays,
        AutoDraft = AutoDraft ?? settings.AutoDraft,
        Excluded = Excluded is { } e ? new ExcludedPeople([.. e.Addresses.Select(EmailAddress.Normalize).Where(a => a.Length > 0)], [.. e.Domains.Select(d => d.Trim().TrimStart('@').ToLowerInvariant())]) : settings.Excluded,
        RemindAt = RemindAt ?? settings.RemindAt,
        TimeZone = TimeZone ?? settings.TimeZone,
        WorkingDays = WorkingDays ?? settings.WorkingDays,
        Language = Language ?? settings.Language,
        RetentionMonths = RetentionMonths ?? settings.RetentionMonths,
    };
}
