using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Rapport.Api.FollowUps;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Api.Work;
using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.Api.Meetings;

/// <summary>What the user says about meetings: one that stands nowhere, whether one took place, and what was said there.</summary>
internal static class MeetingRoutes
{
    private const int LongestNote = 20_000;
    private const int LongestName = 200;

    /// <value>RFC 5321, section 4.5.3.1: 64 for the name, 255 for the domain, and the sign between.</value>
    private const int LongestAddress = 320;

    /// <value>As far back as the calendar is read.</value>
    private const int MostMonthsBack = 24;

    /// <value>The clocks of two machines may differ by this.</value>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    public static void MapMeetings(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/meetings").WithTags("First meetings");
        group.MapPost("", AddAsync);
        group.MapPost("/{meetingId}/confirmation", ConfirmAsync);
        group.MapPut("/{meetingId}/note", NoteAsync);
    }

    private static async Task<Results<Created<FirstMeetingView>, Ok<FirstMeetingView>, ProblemHttpResult>> AddAsync(JustMetRequest request, Caller caller, JustMet justMet, MailboxStore mailboxes, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await mailboxes.FindAsync(caller.User, cancellationToken) is not { Connection: not ConnectionState.Disconnected } mailbox) return Problems.NotConnected();
        if (Objection(request, mailbox.Owner, clock.GetUtcNow()) is { } objection) return Problems.BadRequest(objection);
        var person = new NamedAddress(request.Person!.Name?.Trim() ?? "", request.Person.Address?.Trim() ?? "");
        return await justMet.AddAsync(caller.User, person, request.At!.Value, request.Note, cancellationToken) switch
        {
            JustMetOutcome.Added { First: var first } => TypedResults.Created($"/api/follow-ups/{first.FollowUpId}", first),
            JustMetOutcome.Known { First: var first } => TypedResults.Ok(first),
            JustMetOutcome.NotReadYet => Problems.Of(StatusCodes.Status409Conflict, ProblemCodes.WrongState, "The calendar is being read for the first time. Try again in a moment."),
            JustMetOutcome.Refused { Why: var why } => Problems.Of(StatusCodes.Status409Conflict, ProblemCodes.WrongState, why),
            var other => throw new UnreachableException(other.GetType().Name),
        };
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ConfirmAsync(string meetingId, ConfirmationRequest request, Caller caller, RelationshipStore store, PeopleStore people, MeetingJudge judge, FollowUpAlignment alignment, WorkRequests work, CancellationToken cancellationToken)
    {
        if (!RowKeys.IsId(meetingId) || await judge.JudgeAsync(caller.User, cancellationToken) is not { } report) return Problems.NotFound();
        var ids = await store.IdsAsync(caller.User, cancellationToken);
        var there = report.FirstMeetings.Select(f => (f.Meeting, PersonKey: f.Person.Key)).Concat(report.Excluded.Select(e => (e.Meeting, e.PersonKey))).Where(m => ids.Meeting(m.Meeting.Key) == meetingId).ToList();
        if (there.Count == 0) return Problems.NotFound();
        var answer = new MeetingAnswer(there[0].Meeting.Key, request.Happened);
        if (request.PersonId is { } personId)
        {
            var present = (await people.FindAsync(caller.User, personId, cancellationToken))?.PersonId ?? personId;
            if (there.Select(m => m.PersonKey).FirstOrDefault(key => ids.Person(key) == present) is not { } personKey) return Problems.NotFound();
            answer = answer with { PersonKey = personKey };
        }
        await store.SaveAnswerAsync(caller.User, answer, cancellationToken);
        await alignment.RunAsync(caller.User, null, cancellationToken);
        await work.AskAsync(caller.User, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> NoteAsync(string meetingId, NoteRequest request, Caller caller, RelationshipStore store, PeopleStore people, WorkRequests work, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (request.Text is null || request.Text.Length > LongestNote) return Problems.BadRequest($"A note needs a text of at most {LongestNote} characters.");
        if (request.PersonId is null || await people.FindAsync(caller.User, request.PersonId, cancellationToken) is not { PersonId: var personId }) return Problems.NotFound();
        var followUps = await store.ListFollowUpsAsync(caller.User, cancellationToken);
        if (!followUps.Any(f => f.Value.MeetingId == meetingId && f.Value.PersonId == personId)) return Problems.NotFound();
        await store.SaveNoteAsync(caller.User, new MeetingNote(meetingId, personId, request.Text, clock.GetUtcNow()), cancellationToken);
        // The note is the best source of points: the follow-up is prepared anew.
        await work.AskAsync(caller.User, cancellationToken);
        return TypedResults.NoContent();
    }

    /// <returns>What is wrong, in one sentence; null when nothing is.</returns>
    private static string? Objection(JustMetRequest request, OwnerRecord? me, DateTimeOffset now)
    {
        if (request.Person is not { } person || (string.IsNullOrWhiteSpace(person.Name) && string.IsNullOrWhiteSpace(person.Address))) return "'person' has a name, or an address, or both.";
        if (person.Name is { Length: > LongestName }) return $"A name has at most {LongestName} characters.";
        if (!string.IsNullOrWhiteSpace(person.Address))
        {
            if (person.Address.Length > LongestAddress || EmailAddress.Mailbox(person.Address) is not { Length: > 0 } mailbox) return "'address' is a mail address, such as lena@fabrikam.test.";
            if (me?.Addresses.Select(EmailAddress.Mailbox).Contains(mailbox) == true) return "This is your own address.";
        }
        if (request.At is not { } at) return "'at' says when you met.";
        if (at > now + ClockSkew) return "'at' lies in the future.";
        if (at < now.AddMonths(-MostMonthsBack)) return $"'at' lies more than {MostMonthsBack} months back.";
        return request.Note is { Length: > LongestNote } ? $"A note has at most {LongestNote} characters." : null;
    }
}

/// <summary>"I just met…"</summary>
internal sealed record JustMetRequest(MetPersonRequest? Person, DateTimeOffset? At, string? Note = null);

/// <summary>Whom the user met: a name is enough, and so is an address.</summary>
internal sealed record MetPersonRequest(string? Name = null, string? Address = null);

/// <summary>"Did it happen?"</summary>
/// <param name="Happened">The answer.</param>
/// <param name="PersonId">Limits the answer to one person of the meeting.</param>
internal sealed record ConfirmationRequest(bool Happened, string? PersonId = null);

/// <summary>The listening card's words.</summary>
internal sealed record NoteRequest(string? PersonId, string? Text);
