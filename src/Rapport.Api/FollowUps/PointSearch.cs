using Rapport.Api.Graph;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Drafts;
using Rapport.Drafts.Manners;
using Rapport.Mail;
using Rapport.People;
using Rapport.Points;
using Rapport.Promises;

namespace Rapport.Api.FollowUps;

/// <summary>Gathers what was said around a meeting, finds the points in it, and writes the preview. Texts live in memory only.</summary>
internal sealed class PointSearch(RelationshipStore store, GraphMail mail, GraphCalendar calendar, GraphTranscripts transcripts, GraphCalls graph, OwnLetters ownLetters, FollowUpLetter letter)
{
    /// <value>Each letter costs one request.</value>
    private const int MostLetters = 6;

    private static readonly string[] ForwardMarks = ["FW:", "Fwd:", "WG:", "TR:", "RV:", "ENC:", "I:", "Doorst:", "転送:"];

    /// <summary>Whether something was said since the follow-up was prepared, or it never was.</summary>
    public async Task<bool> IsOutOfDateAsync(UserKey user, FollowUp followUp, MailboxOwner owner, FactSet facts, CancellationToken cancellationToken) =>
        followUp.Preparation?.Sources != await FingerprintAsync(user, followUp, owner, facts, cancellationToken);

    /// <summary>Prepares a follow-up: points, language, thread, preview.</summary>
    public async Task<Preparation> PrepareAsync(UserKey user, FollowUp followUp, OwnerRecord me, MailboxOwner owner, FactSet facts, CancellationToken cancellationToken)
    {
        var ids = await store.IdsAsync(user, cancellationToken);
        var letters = Correspondence.Of(followUp.First, owner, facts);
        var (conversations, read) = await GatherAsync(user, followUp, owner, facts, letters, cancellationToken);
        var points = PointFinder.Find(owner.Name, followUp.First.Person.Name, conversations).Select(p => new FoundPoint(ids.Point(followUp.Id, p.Quote), p)).ToList();

        var promises = PromiseFinder.Find(owner.Name, followUp.First.Person.Name, conversations, owner.Zone);

        // The language the person writes in goes first, then the correspondence's, then the conversation's.
        var language = MailLanguage.Of(read.Where(l => !l.IsFromUser).Select(l => l.Text))
            ?? MailLanguage.Of(read.Select(l => l.Text))
            ?? MailLanguage.Of(conversations.SelectMany(c => c.Utterances).Select(u => u.Text))
            ?? "en";
        var manners = await MannersAsync(user, followUp.First.Person, owner, facts, language, read, conversations, cancellationToken);
        var preview = await letter.WriteAsync(
            followUp.First, me, owner, new Manner(language, manners), points.Count > 0 ? points[0].Point : null, ownWords: null, promises, Invitation.None, shown: null, cancellationToken);
        var entry = followUp.First.Meeting.EventId is { } eventId ? facts.FindEvent(eventId) : null;
        return new Preparation(
            await FingerprintAsync(user, followUp, owner, facts, cancellationToken), language, points, preview.Draft, letters.Thread(), letters.AddressToWrite(entry),
            manners.Formality == Formality.Familiar, preview.ByRule, promises, manners);
    }

    /// <summary>From the letters of the two; from the user's letters to strangers where the user never wrote to this person.</summary>
    private async Task<LetterManners> MannersAsync(
        UserKey user, Person person, MailboxOwner owner, FactSet facts, string language, List<Letter> read, List<Conversation> conversations, CancellationToken cancellationToken)
    {
        if (!read.Exists(l => l.IsFromUser)) read = [.. read, .. await ownLetters.ToStrangersAsync(user, owner, facts, cancellationToken)];
        var spoken = conversations.Where(c => c.Source is PointSource.Transcript).SelectMany(c => c.Utterances).Where(u => u.Speaker == person.Name || u.Speaker == owner.Name).Select(u => u.Text);
        return LetterManners.Learn(language, owner.Name, person.Name, read, spoken);
    }

    private async Task<(List<Conversation> Conversations, List<Letter> Letters)> GatherAsync(UserKey user, FollowUp followUp, MailboxOwner owner, FactSet facts, Correspondence letters, CancellationToken cancellationToken)
    {
        List<Conversation> conversations = [];
        List<(DateTimeOffset At, Letter Letter)> read = [];
        var (person, meeting) = (followUp.First.Person, followUp.First.Meeting);
        if (await store.FindNoteAsync(user, followUp.MeetingId, followUp.PersonId, cancellationToken) is { } note)
            conversations.Add(new Conversation(PointSource.Note, null, "Your note", note.At, MailSentences.OfNote(note.Text)));

        var entry = meeting.EventId is { } eventId ? facts.FindEvent(eventId) : null;
        if (entry is { JoinUrl: { Length: > 0 } joinUrl })
        {
            foreach (var transcript in await transcripts.ListAsync(user, joinUrl, entry.Start, entry.End, cancellationToken))
                conversations.Add(new Conversation(PointSource.Transcript, transcript.Id, entry.Subject, transcript.At, Transcript.ReadVtt(transcript.Vtt)));
        }
        if (graph.Options.CanReadMail)
        {
            foreach (var sent in letters.WorthReading(MostLetters))
            {
                // What somebody forwards is not what they said.
                if (IsForward(sent.Subject) || await mail.FindTextAsync(user, sent.Id, cancellationToken) is not { Length: > 0 } text) continue;
                var isOwn = sent.Folder == MailFolder.SentItems;
                var visible = VisibleText.Of(text, isHtml: false);
                read.Add((sent.SentAt, new Letter(visible, isOwn, IsBetweenTheTwo: true)));
                conversations.Add(new Conversation(PointSource.Mail, sent.Id, sent.Subject, sent.SentAt, MailSentences.Of(isOwn ? owner.Name : person.Name, visible)));
            }
        }
        if (entry is { IsPrivate: false } && await calendar.FindTextAsync(user, entry.Id, cancellationToken) is { Length: > 0 } invitation)
        {
            var speaker = entry.IsOrganizer ? owner.Name : entry.Organizer is { } organizer && person.Addresses.Contains(EmailAddress.Mailbox(organizer.Address)) ? person.Name : entry.Organizer?.Name ?? "";
            conversations.Add(new Conversation(PointSource.Invitation, entry.Id, entry.Subject, entry.Start, MailSentences.Of(speaker, VisibleText.Of(invitation, isHtml: false))));
        }
        return (conversations, [.. read.OrderByDescending(l => l.At).Select(l => l.Letter)]);
    }

    private static bool IsForward(string subject) =>
        ForwardMarks.Any(mark => subject.StartsWith(mark, StringComparison.OrdinalIgnoreCase));

    private async Task<string> FingerprintAsync(UserKey user, FollowUp followUp, MailboxOwner owner, FactSet facts, CancellationToken cancellationToken)
    {
        var note = await store.FindNoteAsync(user, followUp.MeetingId, followUp.PersonId, cancellationToken);
        var entry = followUp.First.Meeting.EventId is { } id ? facts.FindEvent(id) : null;
        return Correspondence.Of(followUp.First, owner, facts).Fingerprint(note, entry);
    }
}
