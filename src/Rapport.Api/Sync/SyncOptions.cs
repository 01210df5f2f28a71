using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Rapport.Api.Sync;

/// <summary>Section "Sync".</summary>
internal sealed class SyncOptions
{
    /// <summary>A connected mailbox is read at least this often.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "1.00:00:00")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Calendar history that is read, in months.</summary>
    [Range(1, 57)]
    public int CalendarMonthsBack { get; set; } = 24;

    /// <summary>Calendar future that is read, in months.</summary>
    [Range(1, 3)]
    public int CalendarMonthsAhead { get; set; } = 3;

    /// <summary>Mail history that is read, in months.</summary>
    [Range(1, 60)]
    public int MailMonthsBack { get; set; } = 12;
}

[OptionsValidator]
internal sealed partial class SyncOptionsValidator : IValidateOptions<SyncOptions>;
