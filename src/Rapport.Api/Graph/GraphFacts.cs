using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.Api.Graph;

/// <summary>From Graph's rows to the core's records: the one place that knows both.</summary>
internal static class GraphFacts
{
    /// <summary>Reads a single event, or an occurrence or exception already filled from its master. A master is never a meeting of its own.</summary>
    /// <returns>The facts, or the reason why the row cannot be used.</returns>
    public static (EventFacts? Event, string? Problem) ReadEvent(EventRow row)
    {
        if (string.IsNullOrEmpty(row.Id)) return (null, "no id");
        if (GraphTime.Parse(row.Start) is not { } start) return (null, $"start is missing or its time zone is unknown ({row.Start?.TimeZone})");
        if (GraphTime.Parse(row.End) is not { } end) return (null, $"end is missing or its time zone is unknown ({row.End?.TimeZone})");
        if (end < start) return (null, "ends before it starts");

        var isPrivate = row.Sensitivity is not (null or "normal");
        return (new EventFacts(
            row.Id,
            row.ICalUId,
            row.SeriesMasterId,
            isPrivate ? "" : row.Subject ?? "",
            start,
            end,
            row.IsAllDay ?? false,
            row.IsCancelled ?? false,
            !isPrivate && (row.IsOrganizer ?? false),
            isPrivate ? EventResponse.None : ReadResponse(row.ResponseStatus),
            isPrivate ? null : ReadAddress(row.Organizer?.EmailAddress),
            isPrivate ? [] : [.. (row.Attendees ?? []).Where(a => a.EmailAddress is not null).Select(ReadAttendee)],
            ReadShowAs(row.ShowAs),
            isPrivate,
            isPrivate ? "" : row.Location?.DisplayName ?? "",
            isPrivate ? null : row.OnlineMeeting?.JoinUrl,
            row.LastModifiedDateTime ?? DateTimeOffset.MinValue,
            isPrivate ? null : row.WebLink), null);
    }

    /// <summary>Fills a bare occurrence (delta pages give only id, series, start and end) from its series master.</summary>
    public static EventRow Hydrate(EventRow occurrence, EventRow master) => occurrence with
    {
        Subject = occurrence.Subject ?? master.Subject,
        IsAllDay = occurrence.IsAllDay ?? master.IsAllDay,
        IsCancelled = occurrence.IsCancelled ?? master.IsCancelled,
        IsOrganizer = occurrence.IsOrganizer ?? master.IsOrganizer,
        ResponseStatus = occurrence.ResponseStatus ?? master.ResponseStatus,
        Organizer = occurrence.Organizer ?? master.Organizer,
        Attendees = occurrence.Attendees ?? master.Attendees,
        ShowAs = occurrence.ShowAs ?? master.ShowAs,
        Sensitivity = occurrence.Sensitivity ?? master.Sensitivity,
        Location = occurrence.Location ?? master.Location,
        OnlineMeeting = occurrence.OnlineMeeting ?? master.OnlineMeeting,
        LastModifiedDateTime = occurrence.LastModifiedDateTime ?? master.LastModifiedDateTime,
        WebLink = occurrence.WebLink ?? master.WebLink,
    };

    /// <summary>Reads a message of a mail folder.</summary>
    /// <returns>The view, or the reason why the row cannot be used.</returns>
    public static (MailView? Mail, string? Problem) ReadMessage(MessageRow row, MailFolder folder)
    {
        if (string.IsNullOrEmpty(row.Id)) return (null, "no id");
        if ((row.SentDateTime ?? row.ReceivedDateTime) is not { } sentAt) return (null, "neither sent nor received date");
        return (new MailView(
            row.Id,
            row.ConversationId ?? "",
            row.InternetMessageId,
            folder,
            sentAt.ToUniversalTime(),
            ReadAddress(row.From?.EmailAddress) ?? ReadAddress(row.Sender?.EmailAddress),
            ReadRecipients(row.ToRecipients),
            ReadRecipients(row.CcRecipients),
            row.Subject ?? "",
            row.BodyPreview ?? "",
            row.IsDraft ?? false,
            row.ODataType?.StartsWith("#microsoft.graph.eventMessage", StringComparison.Ordinal) ?? false,
            row.LastModifiedDateTime ?? sentAt,
            row.WebLink), null);
    }

    private static List<NamedAddress> ReadRecipients(IReadOnlyList<RecipientRow>? rows) =>
        [.. (rows ?? []).Select(r => ReadAddress(r.EmailAddress)).OfType<NamedAddress>()];

    private static NamedAddress? ReadAddress(EmailAddressRow? row) =>
        row is null || (string.IsNullOrWhiteSpace(row.Name) && string.IsNullOrWhiteSpace(row.Address)) ? null : new NamedAddress(row.Name ?? "", row.Address ?? "");

    private static EventAttendee ReadAttendee(AttendeeRow row) => new(
        new NamedAddress(row.EmailAddress?.Name ?? "", row.EmailAddress?.Address ?? ""),
        row.Type switch { "optional" => AttendeeKind.Optional, "resource" => AttendeeKind.Resource, _ => AttendeeKind.Required },
        ReadResponse(row.Status));

    private static EventResponse ReadResponse(ResponseStatusRow? row) => row?.Response switch
    {
        "organizer" => EventResponse.Organizer,
        "tentativelyAccepted" => EventResponse.TentativelyAccepted,
        "accepted" => EventResponse.Accepted,
        "declined" => EventResponse.Declined,
        "notResponded" => EventResponse.NotResponded,
        _ => EventResponse.None,
    };

    private static EventShowAs ReadShowAs(string? value) => value switch
    {
        "free" => EventShowAs.Free,
        "tentative" => EventShowAs.Tentative,
        "busy" => EventShowAs.Busy,
        "oof" => EventShowAs.OutOfOffice,
        "workingElsewhere" => EventShowAs.WorkingElsewhere,
        _ => EventShowAs.Unknown,
    };
}
