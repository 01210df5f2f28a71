using System.Text.Json.Serialization;
using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.Api.Settings;

/// <summary>What the user decides. Everything has a default that works.</summary>
internal sealed record UserSettings
{
    /// <summary>New people in care at a time.</summary>
    public int Capacity { get; init; } = 3;

    /// <summary>Also offer follow-ups to colleagues.</summary>
    public bool Colleagues { get; init; }

    /// <summary>Most other people at a meeting that counts.</summary>
    public int MaxPeople { get; init; } = 8;

    /// <summary>Days after a meeting during which a follow-up is offered.</summary>
    public int FreshDays { get; init; } = 14;

    /// <summary>Lay a draft into Drafts without a click.</summary>
    public bool AutoDraft { get; init; }

    /// <summary>Never consider these.</summary>
    public ExcludedPeople Excluded { get; init; } = new([], []);

    /// <summary>Local time of reminders, HH:mm.</summary>
    public string RemindAt { get; init; } = "08:30";

    /// <summary>IANA or Windows zone; null takes the calendar's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Working days, <c>monday</c> to <c>sunday</c>.</summary>
    public IReadOnlyList<string> WorkingDays { get; init; } = ["monday", "tuesday", "wednesday", "thursday", "friday"];

    /// <summary>Language of the pane.</summary>
    public string? Language { get; init; }

    /// <summary>Months that contact is kept after the last one.</summary>
    public int RetentionMonths { get; init; } = 24;

    public MeetingSettings ToMeetingSettings() => new(MaxPeople, Colleagues, Excluded.Addresses, Excluded.Domains);
}

/// <summary>The never-list.</summary>
internal sealed record ExcludedPeople(IReadOnlyList<string> Addresses, IReadOnlyList<string> Domains)
{
    /// <value>As many of each as fit into one row of the store with room to spare.</value>
    public const int Most = 500;

    [JsonIgnore]
    public bool IsTooLong => Addresses.Count > Most || Domains.Count > Most;

    /// <summary>With these mailbox addresses on the list, or off it.</summary>
    public ExcludedPeople WithAddresses(IReadOnlyCollection<string> addresses, bool areOn) =>
        this with { Addresses = [.. Addresses.Where(a => !addresses.Contains(EmailAddress.Mailbox(a))), .. areOn ? addresses : []] };

    /// <summary>With these domains on the list, or off it.</summary>
    public ExcludedPeople WithDomains(IEnumerable<string> domains, bool areOn)
    {
        var meant = domains.ToHashSet(StringComparer.Ordinal);
        return this with { Domains = [.. Domains.Where(d => !meant.Contains(d)), .. areOn ? meant : []] };
    }

    /// <summary>Whether one of these mailbox addresses, or of their domains, is on the list.</summary>
    public bool HasAny(IReadOnlyCollection<string> addresses, bool byDomain) => byDomain
        ? addresses.Any(a => Domains.Contains(EmailAddress.DomainOf(a)))
        : Addresses.Any(a => addresses.Contains(EmailAddress.Mailbox(a)));
}
